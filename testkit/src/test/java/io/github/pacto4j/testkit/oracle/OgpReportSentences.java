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

    /** Returns the reports of the monitoring body of this kind; those whose kind cannot be read among the last. */
    private static List<Node> reports(Scene scene, String kind, boolean readable) {
        List<Node> reports = new ArrayList<>();
        for (Node report : scene.root().at("monitoringReports").items()) {
            if (report.at("date").isGiven() && Told.happened(report.at("date"), scene.on()) == Certainty.NO) {
                continue;
            }
            Node plan = report.at("plan");
            if (plan.isGiven()
                    && scene.plan().at("id").isGiven()
                    && !plan.value().equals(scene.plan().at("id").value())) {
                continue;
            }
            boolean unread = report.isUnknown() || report.at("kind").isUnknown();
            if (readable ? report.at("kind").is(kind) : unread) {
                reports.add(report);
            }
        }
        return reports;
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
            boolean undated = commitment.isUnknown()
                    || scene.root().at("completionReports").isUnknown()
                    || scene.root().at("completionReports").items().stream().anyMatch(Node::isUnknown);
            for (Node report : scene.root().at("completionReports").items()) {
                if (report.at("completion").is("COMPLETE") && isOn(report.at("commitment"), commitment)) {
                    Node day = report.at("completedOn").isGiven() ? report.at("completedOn") : report.at("period/end");
                    undated |= !day.isGiven();
                    implemented = day.isGiven() ? day.date() : implemented;
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
        for (Node report : scene.root().at("completionReports").items()) {
            limits(
                    scene,
                    found,
                    report,
                    report.at("evidence").items(),
                    report.at("evidence").isUnknown());
        }
        for (Node report : scene.root().at("monitoringReports").items()) {
            List<Node> evidence = new ArrayList<>();
            boolean unread = report.at("answers").isUnknown();
            for (Node answer : report.at("answers").items()) {
                evidence.addAll(answer.at("evidence").items());
                unread |= answer.isUnknown() || answer.at("evidence").isUnknown();
            }
            limits(scene, found, report, evidence, unread);
        }
    }

    private static void limits(Scene scene, Findings found, Node report, List<Node> evidence, boolean unread) {
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
        } else if (readable > 0) {
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
        Certainty all = Certainty.YES;
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
