package io.github.pacto4j.testkit.oracle;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.Period;
import io.github.pacto4j.rule.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The sentences of the guide on completion sheets, monitoring and the end of the plan. */
final class GuideReportSentences {
    private static final Set<String> BEGUN = Set.of("LIMITED", "SUBSTANTIAL", "COMPLETE");

    private GuideReportSentences() {}

    static void putAll(Map<String, Sentence> all) {
        all.put("guide.evaluation-group", GuideReportSentences::evaluationGroup);
        all.put("guide.completion-per-commitment", GuideReportSentences::completionPerCommitment);
        all.put("guide.completion-fields", GuideReportSentences::completionFields);
        all.put("guide.completion-consistent", GuideReportSentences::completionConsistent);
        all.put("guide.completion-evidence", GuideReportSentences::completionEvidence);
        all.put("guide.change-flagged", GuideRestated::changeFlagged);
        all.put("guide.peer-exchange", GuideReportSentences::peerExchange);
        all.put("guide.ambitious", GuideReportSentences::ambitious);
        all.put("guide.plan-evaluated", GuideReportSentences::planEvaluated);
    }

    static List<Node> reports(Scene scene, Findings found) {
        Node reports = scene.root().at("completionReports");
        List<Node> readable = new ArrayList<>();
        for (Node report : reports.items()) {
            if (report.isUnknown()) {
                found.undetermined();
            } else {
                readable.add(report);
            }
        }
        return readable;
    }

    private static void evaluationGroup(Scene scene, Findings found) {
        Node followUp = scene.root().at("followUp");
        Node group = followUp.at("group");
        Certainty exists = group.isAbsent() ? Certainty.CANNOT_SAY : Told.some(group, Told::written);
        Certainty trained = followUp.at("trainedOn").isGiven()
                ? Told.past(followUp.at("trainedOn"), scene.on())
                : Certainty.CANNOT_SAY;
        found.asked(exists.and(trained), followUp);
    }

    private static void completionPerCommitment(Scene scene, Findings found) {
        Node period = scene.plan().at("period");
        if (!period.isGiven()
                || period.period().isOrdered() != Certainty.YES
                || !scene.plan().at("commitments").isGiven()) {
            found.undetermined();
            return;
        }
        // A rest of months at the end is no year.
        List<Period> years = period.period().parts(scene.number("periodMonths")).stream()
                .filter(year -> year.months().orElse(0) == scene.number("periodMonths"))
                .toList();
        boolean any = false;
        for (String year : scene.figures("planYears")) {
            int number = Integer.parseInt(year);
            if (number > years.size()) {
                continue;
            }
            Period span = years.get(number - 1);
            if (span.end().last().isBefore(scene.on())) {
                any = true;
                for (Node commitment : scene.commitments()) {
                    Certainty reported = Told.some(
                            scene.root().at("completionReports"), each -> isOf(each, commitment, number, span));
                    if (reported == Certainty.NO) {
                        found.violatedSomewhere();
                    } else {
                        found.asked(reported, commitment);
                    }
                }
            }
        }
        if (!any) {
            found.notApplicable(Reason.NOT_YET);
        } else if (scene.plan().at("commitmentsComplete").isFalse()) {
            found.undetermined();
        }
    }

    private static Certainty isOf(Node report, Node commitment, int year, Period span) {
        Node number = report.at("commitment");
        Certainty same = number.isUnknown() || commitment.at("number").isUnknown()
                ? Certainty.CANNOT_SAY
                : Certainty.of(number.isGiven()
                        && number.value().equals(commitment.at("number").value()));
        if (same == Certainty.NO) {
            return Certainty.NO;
        }
        Node planYear = report.at("planYear");
        if (planYear.isGiven()) {
            return same.and(Certainty.of(planYear.number() == year));
        }
        Node period = report.at("period");
        if (planYear.isUnknown() || !period.isGiven() || period.period().isOrdered() == Certainty.NO) {
            return Certainty.CANNOT_SAY;
        }
        return same.and(span.contains(period.period()));
    }

    private static void completionFields(Scene scene, Findings found) {
        for (Node report : reports(scene, found)) {
            Certainty filled = Certainty.YES;
            for (String field : scene.figures("fields")) {
                filled = filled.and(isFilled(report, field));
            }
            found.asked(filled, report);
        }
    }

    private static Certainty isFilled(Node report, String field) {
        Node value = report.at(field);
        return switch (field) {
            case "milestones" -> Told.some(value, each -> Certainty.YES);
            case "completion" -> Told.given(value).or(Told.given(report.at("notAssessed")));
            case "agency" -> Told.written(value.at("name"));
            case "contact" -> Told.anything(value);
            default -> Told.written(value);
        };
    }

    private static void completionConsistent(Scene scene, Findings found) {
        for (Node report : reports(scene, found)) {
            Node completion = report.at("completion");
            if (completion.is("COMPLETE")) {
                consistent(report, found, state -> Told.is(state, "COMPLETE"));
            } else if (completion.is("NOT_STARTED")) {
                consistent(report, found, state -> Told.isOneOf(state, BEGUN).not());
            } else if (completion.isGiven()) {
                found.satisfied();
            } else if (completion.isUnknown() || !report.at("notAssessed").isGiven()) {
                found.undetermined();
            } else {
                found.notApplicable(Reason.PREMISE_NOT_MET);
            }
        }
    }

    private interface Fits {
        Certainty fits(Node state);
    }

    private static void consistent(Node report, Findings found, Fits fits) {
        Certainty all = report.at("milestones").isGiven() ? Certainty.YES : Certainty.CANNOT_SAY;
        for (Node milestone : report.at("milestones").items()) {
            Node state = milestone.at("completion");
            if (!state.isAbsent()) {
                all = all.and(fits.fits(state));
            }
        }
        found.asked(all, report);
    }

    private static void completionEvidence(Scene scene, Findings found) {
        for (Node report : reports(scene, found)) {
            Certainty asked = Told.isOneOf(report.at("completion"), scene.figures("levels"));
            if (asked == Certainty.CANNOT_SAY) {
                found.undetermined();
            } else if (asked == Certainty.YES) {
                Node reported = report.at("reportedOn");
                Certainty proven = Told.some(
                        report.at("evidence"),
                        scene.number("minimumEvidence"),
                        each -> Told.document(each).and(Told.onOrBefore(each.at("date"), reported)));
                found.asked(proven, report);
            }
        }
    }

    private static void peerExchange(Scene scene, Findings found) {
        Node period = scene.plan().at("period");
        Findings over = new Findings(scene.entry().absent());
        boolean isOver = isOver(scene, over);
        if (!period.at("start").isGiven()
                || !period.at("end").isGiven()
                || period.period().isOrdered() == Certainty.NO) {
            found.undetermined();
            return;
        }
        Certainty took = Told.some(
                scene.root().at("network/events"),
                scene.number("minimumExchanges"),
                each -> attended(scene, each)
                        .and(during(each.at("period"), period.period()))
                        .and(
                                each.at("period/start").isAbsent()
                                        ? Certainty.YES
                                        : Told.happened(each.at("period/start"), scene.on())));
        boolean unread = scene.root().at("network/events").all().stream().anyMatch(Node::isUnknown);
        if (took != Certainty.YES && !isOver && !unread) {
            found.notApplicable(Reason.NOT_YET);
            return;
        }
        found.asked(scene.root().at("network/events").isAbsent() ? Certainty.CANNOT_SAY : took, scene.root());
    }

    private static Certainty attended(Scene scene, Node event) {
        String code = scene.collectivity().map(each -> each.code()).orElse("");
        Node attendees = event.at("attendees");
        return attendees.isAbsent()
                ? Certainty.CANNOT_SAY
                : Told.some(attendees, each -> Certainty.of(code.equals(each.value())));
    }

    /** An event that runs into the plan from before: nobody tells on which of its days the member was there. */
    private static Certainty during(Node event, Period plan) {
        if (!event.at("start").isGiven() || event.period().isOrdered() == Certainty.NO) {
            return Certainty.CANNOT_SAY;
        }
        Certainty begins = plan.contains(event.at("start").date());
        Certainty shares = plan.overlaps(event.period());
        return begins == Certainty.NO && shares != Certainty.NO ? Certainty.CANNOT_SAY : begins;
    }

    /** Returns whether the plan has ended; what an end to come or unknown means is found. */
    static boolean isOver(Scene scene, Findings found) {
        Node end = scene.plan().at("period/end");
        if (!end.isGiven()) {
            found.undetermined();
            return false;
        }
        if (!end.date().last().isBefore(scene.on())) {
            found.notApplicable(Reason.NOT_YET);
            return false;
        }
        return true;
    }

    private static void ambitious(Scene scene, Findings found) {
        // Silent is the body until it has judged every commitment.
        Certainty potential = Certainty.NO;
        for (Node report : scene.root().at("monitoringReports").items()) {
            potential = potential.or(finds(scene, report));
        }
        for (Node commitment : scene.commitments()) {
            potential = potential.or(potential(scene, commitment));
        }
        if (potential == Certainty.YES) {
            // What the body finds it finds, whatever the plan says of the commitment.
            found.satisfied();
            return;
        }
        found.asked(scene.commitments().isEmpty() ? Certainty.CANNOT_SAY : potential, scene.plan());
    }

    /** Returns whether a report on this plan finds potential in any commitment. */
    private static Certainty finds(Scene scene, Node report) {
        Node about = report.at("plan");
        boolean other = about.isGiven()
                && scene.plan().at("id").isGiven()
                && !about.value().equals(scene.plan().at("id").value());
        Node date = report.at("date");
        if (other || (date.isGiven() && Told.happened(date, scene.on()) == Certainty.NO)) {
            return Certainty.NO;
        }
        for (Node each : report.at("commitments").items()) {
            if (each.at("potential").is("BINDING") || each.at("potential").is("NOT_BINDING")) {
                return Certainty.YES;
            }
        }
        return Certainty.NO;
    }

    private static Certainty potential(Scene scene, Node commitment) {
        Certainty potential = Certainty.CANNOT_SAY;
        for (Node report : scene.root().at("monitoringReports").items()) {
            if (Told.happened(report.at("date"), scene.on()) == Certainty.NO
                    && report.at("date").isGiven()) {
                continue;
            }
            for (Node each : report.at("commitments").items()) {
                if (each.at("number").isGiven()
                        && each.at("number")
                                .value()
                                .equals(commitment.at("number").value())
                        && each.at("potential").isGiven()) {
                    Certainty found = Told.isOneOf(each.at("potential"), Set.of("BINDING", "NOT_BINDING"));
                    potential = potential == Certainty.CANNOT_SAY ? found : potential.or(found);
                }
            }
        }
        return potential;
    }

    private static void planEvaluated(Scene scene, Findings found) {
        // A plan withdrawn does not come to its end.
        boolean withdrawn = scene.entries("withdraw").stream()
                .anyMatch(entry -> Told.happened(entry.at("on"), scene.on()) != Certainty.NO
                        || entry.at("on").isAbsent());
        if (withdrawn || scene.plan().at("status").is("WITHDRAWN")) {
            found.notApplicable(Reason.PREMISE_NOT_MET);
            return;
        }
        Certainty evaluated = Told.some(scene.root().at("monitoringReports"), report -> {
            // A report that does not say its kind may be the final one.
            Certainty full = Three.is(report.at("kind"), "END_OF_TERM")
                    .and(Certainty.of(!report.at("date").isGiven()
                            || Told.happened(report.at("date"), scene.on()) == Certainty.YES));
            for (String field : scene.figures("fields")) {
                full = full.and(Told.written(report.at("effects/" + field)));
            }
            return full;
        });
        if (evaluated == Certainty.YES) {
            found.satisfied();
        } else if (!isOver(scene, found)) {
            return;
        } else if (evaluated == Certainty.NO) {
            found.violatedSomewhere();
        } else {
            found.asked(evaluated, scene.root());
        }
    }
}
