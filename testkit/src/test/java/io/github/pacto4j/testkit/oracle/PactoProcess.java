package io.github.pacto4j.testkit.oracle;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.rule.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sentences of the book PACTO on the co-creation. */
final class PactoProcess {
    private PactoProcess() {}

    static void spaces(Scene scene, Findings found) {
        Node process = scene.coCreation();
        Certainty all = space(scene, "COMMITTEE").or(isThere(process.at("committee")));
        Certainty workshops = Three.someStated(
                process.at("rounds"), round -> Three.someStated(round.at("workshops"), workshop -> Certainty.YES));
        all = all.and(space(scene, "FORUM").or(isThere(process.at("forum"))).or(workshops));
        all = all.and(space(scene, "ONLINE"));
        found.asked(all, process);
    }

    private static Certainty isThere(Node part) {
        return part.isUnknown() ? Certainty.CANNOT_SAY : Certainty.of(part.isGiven());
    }

    private static Certainty space(Scene scene, String kind) {
        return Three.someStated(
                scene.coCreation().at("spaces"),
                space -> space.at("kind").isAbsent() ? Certainty.NO : Three.is(space.at("kind"), kind));
    }

    static void twoRounds(Scene scene, Findings found) {
        Node rounds = scene.coCreation().at("rounds");
        if (!rounds.isGiven()) {
            found.undetermined();
            return;
        }
        List<Certainty> held = new ArrayList<>();
        for (Node round : rounds.items()) {
            Node start = round.at("period/start");
            Node end = round.at("period/end");
            // A round that is recorded without a day was begun, and one that has ended too.
            Certainty begun = start.isGiven()
                    ? start.date().isOnOrBefore(scene.on())
                    : start.isAbsent() && !round.isUnknown() ? Certainty.YES : Certainty.CANNOT_SAY;
            Certainty ended = end.isGiven() ? end.date().isOnOrBefore(scene.on()) : Certainty.NO;
            held.add(begun.or(Certainty.of(ended == Certainty.YES)));
        }
        found.asked(Three.atLeast(scene.number("minimumRounds"), held), scene.coCreation());
    }

    static void bothChannels(Scene scene, Findings found) {
        Node rounds = scene.coCreation().at("rounds");
        if (!rounds.isGiven()) {
            found.undetermined();
        }
        for (Node round : rounds.items()) {
            Node end = round.at("period/end");
            Certainty ended = end.isGiven() ? end.date().isBefore(scene.on()) : Certainty.CANNOT_SAY;
            Certainty both = Certainty.YES;
            for (String channel : scene.figures("channels")) {
                both = both.and(Three.holds(round.at("channels"), channel));
            }
            if (ended == Certainty.NO) {
                found.notApplicable(Reason.PREMISE_NOT_MET);
            } else {
                found.asked(ended.not().or(both), round);
            }
        }
    }

    /** Returns the second round: the one with this number, or of rounds without numbers the second. */
    private static Optional<Node> secondRound(Scene scene) {
        List<Node> rounds = scene.coCreation().at("rounds").items();
        for (Node round : rounds) {
            if (Integer.valueOf(2).equals(round.at("number").value())) {
                return Optional.of(round);
            }
        }
        boolean unnumbered =
                rounds.stream().allMatch(round -> round.at("number").isAbsent());
        return unnumbered && rounds.size() > 1 ? Optional.of(rounds.get(1)) : Optional.empty();
    }

    private static void noSecondRound(Scene scene, Findings found) {
        Node rounds = scene.coCreation().at("rounds");
        boolean unknown = !rounds.isGiven()
                || rounds.items().stream().anyMatch(round -> round.at("number").isUnknown());
        if (unknown) {
            found.undetermined();
        } else {
            found.notApplicable(Reason.PREMISE_NOT_MET);
        }
    }

    /** Returns the day on which ideas became projects: of the analysis, else of its step. */
    private static Optional<Node> analysed(Scene scene) {
        Node on = scene.coCreation().at("analysis/on");
        if (!on.isAbsent()) {
            return Optional.of(on);
        }
        return step(scene, "ANALYSIS").map(step -> step.at("completedOn"));
    }

    private static Optional<Node> step(Scene scene, String code) {
        for (Node step : scene.coCreation().at("steps").items()) {
            if (step.at("step").is(code)) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }

    static void secondRoundOnProjects(Scene scene, Findings found) {
        Optional<Node> second = secondRound(scene);
        if (second.isEmpty()) {
            noSecondRound(scene, found);
            return;
        }
        Node start = second.get().at("period/start");
        Optional<Node> analysed = analysed(scene);
        Certainty after = analysed.isPresent() && analysed.get().isGiven() && start.isGiven()
                ? start.date().isAfter(analysed.get().date())
                : Certainty.CANNOT_SAY;
        Certainty onProjects = Three.is(second.get().at("subject"), "DRAFT");
        switch (after.and(onProjects)) {
            case YES -> found.satisfied();
            case NO -> found.violatedSomewhere();
            case CANNOT_SAY -> found.undetermined();
        }
    }

    static void ask(Certainty answer, Findings found) {
        switch (answer) {
            case YES -> found.satisfied();
            case NO -> found.violatedSomewhere();
            case CANNOT_SAY -> found.undetermined();
        }
    }

    static void diverseParticipation(Scene scene, Findings found) {
        Node participation = scene.coCreation().at("participation");
        Certainty all = Certainty.YES;
        for (String group : scene.figures("groups")) {
            all = all.and(Three.holds(participation.at("outreach"), group));
        }
        found.asked(all, participation);
    }

    static void capacityBuilding(Scene scene, Findings found) {
        Node rounds = scene.coCreation().at("rounds");
        List<Node> workshops = new ArrayList<>();
        for (Node round : rounds.items()) {
            if (round.at("workshops").isUnknown()) {
                workshops.add(round.at("workshops"));
            }
            workshops.addAll(round.at("workshops").items());
        }
        if (rounds.isGiven() && workshops.isEmpty()) {
            found.notApplicable(Reason.PREMISE_NOT_MET);
            return;
        }
        if (workshops.stream().noneMatch(Node::isGiven)) {
            found.undetermined();
            return;
        }
        // Before the first workshop means before every one, whichever was first.
        Certainty trained = Three.some(
                scene.root().at("network/trainings"),
                training -> Three.some(training.at("participants"), code -> PactoNetwork.isOwn(scene, code))
                        .and(isBeforeAll(training.at("date"), workshops)));
        found.asked(trained, scene.root().at("network"));
    }

    private static Certainty isBeforeAll(Node day, List<Node> workshops) {
        Certainty before = Certainty.YES;
        for (Node workshop : workshops) {
            before = before.and(Three.isBefore(day, workshop.at("date")));
        }
        return before;
    }

    static void cycleOrdered(Scene scene, Findings found) {
        Node steps = scene.coCreation().at("steps");
        if (!steps.isGiven()) {
            found.undetermined();
            return;
        }
        List<Optional<Node>> phases = new ArrayList<>();
        for (String phase : scene.figures("phases")) {
            phases.add(step(scene, phase));
        }
        // Phases after the last one that is recorded have not begun.
        while (!phases.isEmpty() && phases.get(phases.size() - 1).isEmpty()) {
            phases.remove(phases.size() - 1);
        }
        boolean unknown = steps.items().stream()
                .anyMatch(step -> step.isUnknown() || step.at("step").isUnknown());
        if (phases.isEmpty()) {
            if (unknown) {
                found.undetermined();
            } else {
                found.notApplicable(Reason.PREMISE_NOT_MET);
            }
            return;
        }
        Certainty ordered = unknown ? Certainty.CANNOT_SAY : Certainty.YES;
        StatedDate latest = null;
        for (Optional<Node> phase : phases) {
            Node start = phase.map(step -> step.at("period/start")).orElse(null);
            if (start == null || !start.isGiven()) {
                ordered = ordered.and(Certainty.CANNOT_SAY);
                continue;
            }
            StatedDate begun = start.date();
            // Two phases of one month are as the source states them.
            if (latest != null && !begun.edtf().equals(latest.edtf())) {
                ordered = ordered.and(begun.isOnOrAfter(latest));
            }
            if (latest == null || !begun.first().isBefore(latest.first())) {
                latest = begun;
            }
        }
        ask(ordered, found);
    }

    static void analysisByCommittee(Scene scene, Findings found) {
        Node analysis = scene.coCreation().at("analysis");
        Optional<Node> second = secondRound(scene);
        if (second.isEmpty()) {
            noSecondRound(scene, found);
            return;
        }
        Node start = second.map(round -> round.at("period/start")).orElse(analysis.at("on"));
        Node approved = analysis.at("meeting");
        for (Node meeting : PactoCommittee.committee(scene).at("meetings").items()) {
            Node date = meeting.at("date");
            Node on = analysis.at("on");
            // What was completed on a day on which the committee met was done by the committee.
            if (approved.isAbsent()
                    && on.isGiven()
                    && date.isGiven()
                    && date.date().isSameDay(on.date()) == Certainty.YES) {
                approved = on;
            }
        }
        if (!approved.isGiven()) {
            found.undetermined();
            return;
        }
        ask(start.isGiven() ? approved.date().isBefore(start.date()) : Certainty.CANNOT_SAY, found);
    }
}
