package io.github.pacto4j.testkit.oracle;

import io.github.pacto4j.collectivity.Tier;
import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.rule.Reason;
import java.util.ArrayList;
import java.util.List;

/** The sentences of the book MA_LAW on what may begin after a council adopted a plan. */
final class LawExecution {
    private LawExecution() {}

    static void executable(Scene scene, Findings found) {
        if (!scene.plan().isGiven()) {
            found.undetermined();
        }
        started(scene, found, (deliberation, tier, begun) -> {
            Node opposition = deliberation.at("opposition");
            if (opposition.isGiven()) {
                return Certainty.NO;
            }
            Node received = deliberation.at("receivedOn");
            if (!received.isGiven() || opposition.isUnknown()) {
                return Certainty.CANNOT_SAY;
            }
            return Delays.inTime(
                            begun,
                            received.date(),
                            day -> Delays.workingDays(
                                    day, LawCouncil.number(scene, "oppositionDays", tier), scene.calendar()))
                    .not();
        });
    }

    private interface Beginning {
        Certainty mayBegin(Node deliberation, Tier tier, StatedDate begun);
    }

    private static void started(Scene scene, Findings found, Beginning beginning) {
        LawCouncil.each(scene, found, (deliberation, tier) -> {
            boolean ofVisa = scene.entry().id().equals("law.visa-delay");
            if (ofVisa && !deliberation.at("visa/needed").isTrue()) {
                noVisa(deliberation, found);
                return;
            }
            if (deliberation.pointer().startsWith("/application") || LawCouncil.isRejection(scene, deliberation)) {
                found.notApplicable(Reason.PREMISE_NOT_MET);
                return;
            }
            List<Node> begun = begunAfter(scene, deliberation);
            if (begun.isEmpty()) {
                ifNothingBegan(scene, found, deliberation, tier);
                return;
            }
            Certainty all = Certainty.YES;
            for (Node entry : begun) {
                StatedDate day = scene.day(entry);
                all = all.and(day == null ? Certainty.CANNOT_SAY : beginning.mayBegin(deliberation, tier, day));
            }
            boolean onReceipt = ofVisa
                    && deliberation.at("receivedOn").isAbsent()
                    && begun.stream().allMatch(entry -> scene.day(entry) != null);
            switch (all) {
                case YES -> found.satisfied();
                case NO -> found.violatedSomewhere();
                case CANNOT_SAY -> {
                    if (onReceipt) {
                        found.absent(deliberation);
                    } else {
                        found.undetermined();
                    }
                }
            }
        });
    }

    /** Returns what began between this adoption and the next. */
    private static List<Node> begunAfter(Scene scene, Node deliberation) {
        List<Node> begun = new ArrayList<>();
        boolean after = false;
        for (Node entry : scene.plan().at("history").items()) {
            if (entry.at("transition").is("adopt")) {
                after = deliberation.pointer().startsWith(entry.pointer() + "/");
            } else if (after
                    && (entry.at("transition").is("publish")
                            || entry.at("transition").is("start"))) {
                begun.add(entry);
            }
        }
        return begun;
    }

    private static void ifNothingBegan(Scene scene, Findings found, Node deliberation, Tier tier) {
        Node received = deliberation.at("receivedOn");
        // Of a visa nothing is to be judged as long as nothing has begun.
        if (scene.entry().id().equals("law.visa-delay") || !received.isGiven()) {
            found.notApplicable(Reason.NOT_YET);
            return;
        }
        Certainty over = Delays.isOver(
                received.date(),
                scene.on(),
                day -> Delays.workingDays(day, LawCouncil.number(scene, "oppositionDays", tier), scene.calendar()));
        if (over == Certainty.YES) {
            found.satisfied();
        } else {
            found.notApplicable(Reason.NOT_YET);
        }
    }

    private static void noVisa(Node deliberation, Findings found) {
        Node needed = deliberation.at("visa/needed");
        if (needed.isUnknown()) {
            found.undetermined();
        } else {
            found.notApplicable(needed.isGiven() ? Reason.PREMISE_NOT_MET : Reason.NO_VALUE);
        }
    }

    static void visaDelay(Scene scene, Findings found) {
        started(scene, found, (deliberation, tier, begun) -> {
            Node needed = deliberation.at("visa/needed");
            if (!needed.isTrue()) {
                return Certainty.YES;
            }
            Node granted = deliberation.at("visa/grantedOn");
            Node received = deliberation.at("receivedOn");
            Certainty after = granted.isGiven() ? begun.isOnOrAfter(granted.date()) : Certainty.NO;
            Certainty silent = received.isGiven()
                    ? Delays.inTime(
                                    begun,
                                    received.date(),
                                    day -> day.plusDays(LawCouncil.number(scene, "visaDays", tier)))
                            .not()
                    : Certainty.CANNOT_SAY;
            return after.or(silent);
        });
    }
}
