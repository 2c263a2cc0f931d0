package io.github.pacto4j.testkit.oracle;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.rule.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sentences of the book OGP_LOCAL on reports. */
final class OgpReportSentences {
    private OgpReportSentences() {}

    /** Returns the reports of the monitoring body of this kind; or those that may be of any kind. */
    private static List<Node> reports(Scene scene, String kind, boolean readable) {
        List<Node> reports = new ArrayList<>();
        for (Node report : scene.root().at("monitoringReports").items()) {
            if (report.at("date").isGiven() && Told.happened(report.at("date"), scene.on()) == Certainty.NO) {
                continue;
            }
            if (isOnOtherPlan(scene, report)) {
                continue;
            }
            if (readable ? report.at("kind").is(kind) : !report.at("kind").isGiven()) {
                reports.add(report);
            }
        }
        return reports;
    }

    private static boolean isOnOtherPlan(Scene scene, Node report) {
        Node plan = report.at("plan");
        Node id = scene.plan().at("id");
        return plan.isGiven() && id.isGiven() && !plan.value().equals(id.value());
    }

    private static boolean someUnread(Scene scene, String kind) {
        return scene.root().at("monitoringReports").isUnknown()
                || !reports(scene, kind, false).isEmpty();
    }

    static void inceptionReportDue(Scene scene, Findings found) {
        Node submitted = scene.plan().at("submittedOn");
        List<Node> days = new ArrayList<>();
        for (Node report : reports(scene, "INCEPTION", true)) {
            days.add(report.at("date"));
        }
        duty(
                scene,
                found,
                submitted.isGiven() ? submitted.date() : null,
                days,
                someUnread(scene, "INCEPTION"),
                scene.number("withinMonths"));
    }

    /** A report dated so many months after the event at most. */
    private static void duty(
            Scene scene, Findings found, @Nullable StatedDate event, List<Node> done, boolean unread, int months) {
        if (event == null) {
            found.undetermined();
            return;
        }
        LocalDate earliest = event.first().plusMonths(months);
        LocalDate latest = event.last().plusMonths(months);
        Certainty best = Certainty.NO;
        boolean dated = false;
        for (Node day : done) {
            unread |= day.isUnknown();
            if (day.isGiven()) {
                dated = true;
                best = best.or(
                        !day.date().last().isAfter(earliest)
                                ? Certainty.YES
                                : day.date().first().isAfter(latest) ? Certainty.NO : Certainty.CANNOT_SAY);
            }
        }
        if (best == Certainty.YES) {
            found.satisfied();
        } else if (best == Certainty.CANNOT_SAY || unread) {
            found.undetermined();
        } else if (dated || latest.isBefore(scene.on())) {
            found.violatedSomewhere();
        } else if (!earliest.isBefore(scene.on())) {
            found.notApplicable(Reason.NOT_YET);
        } else {
            found.undetermined();
        }
    }

    static void endOfCommitmentReportDue(Scene scene, Findings found) {
        for (Node commitment : scene.commitments()) {
            StatedDate implemented = null;
            // Which sheets are on a commitment without a number nobody can say.
            boolean undated = !commitment.at("number").isGiven()
                    || scene.root().at("completionReports").isUnknown()
                    || scene.root().at("completionReports").items().stream().anyMatch(Node::isUnknown);
            for (Node report : scene.root().at("completionReports").items()) {
                Node reported = report.at("reportedOn");
                boolean ahead = reported.isGiven() && Told.happened(reported, scene.on()) == Certainty.NO;
                if (!isOn(report.at("commitment"), commitment) || ahead || isOnOtherPlan(scene, report)) {
                    continue;
                }
                undated |= report.at("completion").isUnknown();
                if (report.at("completion").is("COMPLETE")) {
                    Node day = report.at("completedOn").isAbsent() ? report.at("period/end") : report.at("completedOn");
                    undated |= !day.isGiven();
                    // It was implemented when this was reported first.
                    boolean first = day.isGiven()
                            && (implemented == null || day.date().last().isBefore(implemented.last()));
                    implemented = first ? day.date() : implemented;
                }
            }
            if (implemented == null && undated) {
                found.undetermined();
            }
            if (implemented != null) {
                List<Node> days = new ArrayList<>();
                for (Node report : reports(scene, "END_OF_COMMITMENT", true)) {
                    for (Node each : report.at("commitments").items()) {
                        if (isOn(each.at("number"), commitment)) {
                            days.add(report.at("date"));
                        }
                    }
                }
                duty(
                        scene,
                        found,
                        implemented,
                        days,
                        someUnread(scene, "END_OF_COMMITMENT"),
                        scene.number("withinMonths"));
            }
        }
    }

    private static boolean isOn(Node number, Node commitment) {
        return number.isGiven() && number.value().equals(commitment.at("number").value());
    }

    static void evidenceLimits(Scene scene, Findings found) {
        if (scene.root().at("completionReports").isUnknown()
                || scene.root().at("monitoringReports").isUnknown()) {
            found.undetermined();
        }
        for (Node report : scene.root().at("completionReports").items()) {
            limits(
                    scene,
                    found,
                    report,
                    report.at("evidence").items(),
                    report.at("evidence").isUnknown(),
                    report.at("evidence").isGiven());
        }
        for (Node report : scene.root().at("monitoringReports").items()) {
            List<Node> evidence = new ArrayList<>();
            boolean unread = report.at("answers").isUnknown();
            boolean stated = false;
            for (Node answer : report.at("answers").items()) {
                stated |= answer.at("evidence").isGiven();
                evidence.addAll(answer.at("evidence").items());
                unread |= answer.isUnknown() || answer.at("evidence").isUnknown();
            }
            limits(scene, found, report, evidence, unread, stated);
        }
    }

    /** No file at all keeps the limit, where that is stated. */
    private static void limits(
            Scene scene, Findings found, Node report, List<Node> evidence, boolean unread, boolean stated) {
        long largest = Long.parseLong(scene.figure("maximumBytes"));
        int readable = 0;
        boolean tooLarge = false;
        boolean unknown = unread || report.isUnknown();
        for (Node each : evidence) {
            readable += each.isGiven() ? 1 : 0;
            unknown |= each.isUnknown() || each.at("bytes").isUnknown();
            tooLarge |= each.at("bytes").isGiven() && (Long) each.at("bytes").value() > largest;
        }
        if (readable > scene.number("maximumFiles") || tooLarge) {
            found.violatedSomewhere();
        } else if (unknown) {
            found.undetermined();
        } else if (stated) {
            found.satisfied();
        }
    }

    static void inceptionCoversAll(Scene scene, Findings found) {
        List<Node> reports = reports(scene, "INCEPTION", true);
        if (reports.isEmpty()) {
            Node submitted = scene.plan().at("submittedOn");
            duty(
                    scene,
                    found,
                    submitted.isGiven() ? submitted.date() : null,
                    List.of(),
                    someUnread(scene, "INCEPTION"),
                    scene.number("withinMonths"));
            return;
        }
        Certainty all = scene.plan().at("commitments").isGiven()
                        && !scene.plan().at("commitmentsComplete").isFalse()
                ? Certainty.YES
                : Certainty.CANNOT_SAY;
        if (scene.plan().at("commitments").isEmptyList() && all == Certainty.YES) {
            found.notApplicable(Reason.EMPTY_LIST);
            return;
        }
        for (Node commitment : scene.commitments()) {
            Certainty assessed =
                    someUnread(scene, "INCEPTION") || commitment.isUnknown() ? Certainty.CANNOT_SAY : Certainty.NO;
            for (Node report : reports) {
                assessed = assessed.or(Told.some(
                        report.at("commitments"),
                        each -> each.at("number").isUnknown()
                                        || !commitment.at("number").isGiven()
                                ? Certainty.CANNOT_SAY
                                : Certainty.of(isOn(each.at("number"), commitment))
                                        .and(assesses(each))));
            }
            all = all.and(assessed);
        }
        if (all == Certainty.NO) {
            found.violatedSomewhere();
        } else {
            found.asked(all, scene.plan());
        }
    }

    private static Certainty assesses(Node assessment) {
        Certainty assesses = Certainty.NO;
        for (String name : List.of("verifiable", "relevant", "novelty", "potential")) {
            assesses = assesses.or(Told.given(assessment.at(name)));
        }
        return assesses;
    }

    static void outcomeVsCompletion(Scene scene, Findings found) {
        for (Node report : scene.root().at("completionReports").items()) {
            Node opened = report.at("openedGovernment");
            Node level = report.at("completion");
            Certainty strong = Told.isOneOf(opened, scene.figures("outcomes"));
            if (report.isUnknown()) {
                found.undetermined();
            } else if (strong == Certainty.YES && level.isUnknown()) {
                found.undetermined();
            } else if (strong == Certainty.YES && level.isGiven()) {
                found.asked(Told.isOneOf(level, scene.figures("levels")), report);
            } else if (strong == Certainty.CANNOT_SAY) {
                found.undetermined();
            }
        }
    }
}
