package io.github.pacto4j.testkit.oracle;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.Period;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.plan.Indicator;
import io.github.pacto4j.rule.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** The sentences of the book PACTO on what is recorded: readings of indicators, people in workshops. */
final class PactoRecords {
    private PactoRecords() {}

    static void indicatorsRead(Scene scene, Findings found) {
        Map<String, Node> places = new HashMap<>();
        for (Node node : scene.all()) {
            places.put(node.pointer(), node);
            FormDocument.unreadable(node, found, type -> type == Indicator.class);
            if (!(node.value() instanceof Indicator)) {
                continue;
            }
            int list = node.pointer().lastIndexOf("/commitments");
            String plan = node.pointer().substring(0, list);
            String commitment = node.pointer().substring(0, node.pointer().lastIndexOf("/indicators"));
            read(
                    scene,
                    found,
                    node,
                    Objects.requireNonNull(places.get(plan)),
                    Objects.requireNonNull(places.get(commitment)));
        }
        if (found.isEmpty()) {
            unreadCommitments(scene, found);
        }
    }

    /** Where nothing is judged, what could not be read may hold what would be. */
    static void unreadCommitments(Scene scene, Findings found) {
        Node commitments = scene.plan().at("commitments");
        if (commitments.isUnknown()
                || commitments.items().stream().anyMatch(each -> each.isUnknown() && !each.isNull())) {
            found.undetermined();
        }
    }

    private static void read(Scene scene, Findings found, Node indicator, Node plan, Node commitment) {
        Node all = scene.root().at("completionReports");
        boolean unread = all.isUnknown() || all.listKept().hasAside();
        List<Node> reports = new ArrayList<>();
        for (Node report : all.items()) {
            boolean other = report.at("plan").isGiven()
                    && plan.at("id").isGiven()
                    && !report.at("plan").value().equals(plan.at("id").value());
            if (other || report.isUnknown()) {
                continue;
            }
            unread |= report.at("commitment").isUnknown();
            if (report.at("commitment").isGiven()
                    && report.at("commitment")
                            .value()
                            .equals(commitment.at("number").value())) {
                reports.add(report);
            }
        }
        if (reports.isEmpty() && !unread) {
            found.notApplicable(Reason.PREMISE_NOT_MET);
        } else if (reports.isEmpty() || !indicator.at("kind").isGiven()) {
            found.undetermined();
        } else {
            boolean performance = indicator.at("kind").is("PERFORMANCE");
            Certainty read = null;
            for (Node report : reports) {
                Certainty asked = performance ? isOfEndedPeriod(scene, report, commitment) : isComplete(report);
                if (asked != Certainty.NO) {
                    Certainty there = performance ? readDuring(indicator, report) : readAfter(indicator, report);
                    Certainty answer = asked == Certainty.YES ? there : Certainty.CANNOT_SAY;
                    read = read == null ? answer : read.and(answer);
                }
            }
            Certainty answer = read == null ? Certainty.YES : read;
            if (answer == Certainty.NO) {
                found.violatedSomewhere();
            } else if (unread || answer == Certainty.CANNOT_SAY) {
                found.undetermined();
            } else if (read == null) {
                found.notApplicable(Reason.PREMISE_NOT_MET);
            } else {
                found.satisfied();
            }
        }
    }

    /** Returns whether a report is on a period that is over, of a commitment that had begun by then. */
    private static Certainty isOfEndedPeriod(Scene scene, Node report, Node commitment) {
        Node level = report.at("completion");
        Node end = report.at("period/end");
        if (level.is("NOT_STARTED")) {
            return Certainty.NO;
        } else if (!end.isGiven()) {
            return Certainty.CANNOT_SAY;
        } else if (report.at("period").period().isOrdered() == Certainty.NO
                || !end.date().last().isBefore(scene.on())) {
            return Certainty.NO;
        } else if (!level.isAbsent()) {
            return level.isGiven() ? Certainty.YES : Certainty.CANNOT_SAY;
        }
        Node start = commitment.at("period/start");
        return start.isGiven() ? start.date().isOnOrBefore(end.date().last()) : Certainty.CANNOT_SAY;
    }

    private static Certainty isComplete(Node report) {
        return Told.is(report.at("completion"), "COMPLETE");
    }

    private static Certainty readDuring(Node indicator, Node report) {
        if (!report.at("period").isGiven()) {
            return Certainty.CANNOT_SAY;
        }
        Period period = report.at("period").period();
        return hasReading(indicator, period::contains);
    }

    private static Certainty readAfter(Node indicator, Node report) {
        Node completed = report.at("completedOn");
        return completed.isGiven()
                ? hasReading(indicator, day -> day.isOnOrAfter(completed.date()))
                : Certainty.CANNOT_SAY;
    }

    private static Certainty hasReading(Node indicator, Function<StatedDate, Certainty> fits) {
        return Three.some(
                indicator.at("readings"),
                reading -> (reading.at("date").isGiven()
                                ? fits.apply(reading.at("date").date())
                                : Certainty.CANNOT_SAY)
                        .and(reading.at("value").isGiven() ? Certainty.YES : Certainty.CANNOT_SAY));
    }

    static void participationRecorded(Scene scene, Findings found) {
        Node stated = scene.coCreation().at("participation");
        Node rounds = scene.coCreation().at("rounds");
        if (stated.isAbsent() || rounds.isAbsent()) {
            found.notApplicable(Reason.NO_VALUE);
            return;
        } else if (stated.isUnknown() || rounds.isUnknown()) {
            found.undetermined();
            return;
        }
        long people = 0;
        int workshops = 0;
        Set<String> groups = new HashSet<>();
        boolean unread = rounds.listKept().hasAside();
        for (Node round : rounds.items()) {
            Node held = round.at("workshops");
            unread |= held.isUnknown() || held.listKept().hasAside();
            for (Node workshop : held.items()) {
                Node date = workshop.at("date");
                boolean ahead = date.isGiven() && date.date().isAfter(scene.on()) == Certainty.YES;
                if (ahead || workshop.isUnknown() || date.isUnknown()) {
                    unread |= !ahead;
                    continue;
                }
                workshops++;
                Node attendance = workshop.at("attendance");
                unread |= attendance.isUnknown() || attendance.listKept().hasAside();
                for (Node present : attendance.items()) {
                    int number = present.isGiven() ? present.number() : 0;
                    people += number;
                    if (number > 0 && scene.figures("groupCategories").contains(present.name())) {
                        groups.add(present.name());
                    }
                }
            }
        }
        Map<String, Long> recorded =
                Map.of("total", people, "groups", (long) groups.size(), "publicMeetings", (long) workshops);
        boolean any = false;
        boolean below = false;
        for (Map.Entry<String, Long> each : recorded.entrySet()) {
            Node number = stated.at(each.getKey());
            any |= !number.isAbsent();
            unread |= number.isUnknown();
            below |= number.isGiven() && number.number() < each.getValue();
        }
        if (below) {
            found.violatedSomewhere();
        } else if (!any || (workshops == 0 && !unread)) {
            found.notApplicable(Reason.NO_VALUE);
        } else if (unread) {
            found.undetermined();
        } else {
            found.satisfied();
        }
    }
}
