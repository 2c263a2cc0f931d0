package io.github.pacto4j.testkit.oracle;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.plan.Transition;
import io.github.pacto4j.rule.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sentences of the book PACTO on the plan. */
final class PactoPlan {
    private PactoPlan() {}

    static void duration(Scene scene, Findings found) {
        Node period = scene.plan().at("period");
        if (!period.at("start").isGiven() || !period.at("end").isGiven()) {
            found.undetermined();
        } else if (period.period().isOrdered() == Certainty.NO) {
            found.notApplicable(Reason.PREMISE_NOT_MET);
        } else {
            int months = period.period().months().orElseThrow();
            found.asked(Certainty.of(months == scene.number("expectedMonths")), period);
        }
    }

    static void axesProjectsActivities(Scene scene, Findings found) {
        Node axes = scene.plan().at("axes");
        Node complete = scene.plan().at("commitmentsComplete");
        boolean excerpt = complete.isFalse() || complete.isUnknown();
        if (axes.isEmptyList()) {
            found.violated(scene.plan());
        }
        for (String list : List.of("axes", "commitments")) {
            Node given = scene.plan().at(list);
            if (given.isUnknown()
                    || given.items().stream().anyMatch(Node::isUnknown)
                    || (given.isAbsent() && excerpt)) {
                found.undetermined();
            } else if (given.isAbsent()) {
                found.violated(scene.plan());
            }
        }
        for (Node axis : axes.items()) {
            Certainty served = !axis.at("number").isGiven()
                    ? axis.at("number").isAbsent() ? Certainty.NO : Certainty.CANNOT_SAY
                    : Three.someStated(
                            scene.plan().at("commitments"),
                            commitment -> commitment.at("axis").isUnknown()
                                    ? Certainty.CANNOT_SAY
                                    : Certainty.of(axis.at("number")
                                            .string()
                                            .equals(commitment.at("axis").value())));
            if (served == Certainty.NO && excerpt && axis.at("number").isGiven()) {
                // The project may be one that is left out.
                served = Certainty.CANNOT_SAY;
            }
            found.asked(served, scene.plan());
        }
        for (Node commitment : scene.commitments()) {
            Node milestones = commitment.at("milestones");
            found.asked(
                    commitment.isUnknown() ? Certainty.CANNOT_SAY : Told.some(milestones, each -> Certainty.YES),
                    scene.plan());
        }
    }

    static void announcedCounts(Scene scene, Findings found) {
        Node announced = scene.plan().at("announced");
        if (announced.isUnknown()) {
            found.undetermined();
            return;
        }
        int milestones = 0;
        boolean milestonesStated = true;
        // A list that leaves commitments out, or may, cannot be counted.
        Node complete = scene.plan().at("commitmentsComplete");
        boolean whole = isCountable(scene.plan().at("commitments")) && !complete.isUnknown() && !complete.isFalse();
        boolean milestonesKnown = whole;
        for (Node commitment : scene.commitments()) {
            milestones += commitment.at("milestones").items().size();
            milestonesKnown &= isCountable(commitment.at("milestones"));
            milestonesStated &= !commitment.at("milestones").isAbsent();
        }
        Node axes = scene.plan().at("axes");
        if (!axes.isAbsent()) {
            count(announced.at("axes"), isCountable(axes), axes.items().size(), found, scene);
        }
        if (scene.plan().at("commitments").isAbsent()) {
            milestonesStated = false;
        } else {
            count(announced.at("commitments"), whole, scene.commitments().size(), found, scene);
        }
        if (milestonesStated) {
            count(announced.at("milestones"), milestonesKnown, milestones, found, scene);
        }
        if (found.isEmpty()) {
            found.notApplicable(Reason.NO_VALUE);
        }
    }

    private static boolean isCountable(Node list) {
        return list.isGiven() && !list.listKept().hasAside();
    }

    private static void count(Node announced, boolean known, int counted, Findings found, Scene scene) {
        if (announced.isUnknown() || (announced.isGiven() && !known)) {
            found.undetermined();
        } else if (announced.isGiven()) {
            found.asked(Certainty.of(announced.number() == counted), scene.plan());
        }
    }

    static void validatedBeforeAdoption(Scene scene, Findings found) {
        if (scene.denies(Transition.VALIDATE)) {
            found.violated(scene.plan());
            return;
        }
        ordered(
                scene.daysOf("validate", "COMMITTEE_VALIDATION"),
                scene.daysOf("adopt", "COUNCIL_ADOPTION"),
                scene,
                found);
    }

    static void startAfterAdoption(Scene scene, Findings found) {
        if (!scene.plan().at("history").isGiven()) {
            found.undetermined();
        } else if (scene.denies(Transition.ADOPT) && !scene.entries("start").isEmpty()) {
            found.violated(scene.plan());
        } else {
            ordered(scene.daysOf("adopt", ""), scene.daysOf("start", ""), scene, found);
        }
    }

    private static void ordered(
            List<@Nullable StatedDate> first, List<@Nullable StatedDate> second, Scene scene, Findings found) {
        Certainty ordered = Certainty.YES;
        for (StatedDate before : first) {
            for (StatedDate after : second) {
                ordered = ordered.and(
                        before == null || after == null ? Certainty.CANNOT_SAY : before.isOnOrBefore(after));
            }
        }
        found.asked(ordered, scene.plan());
    }

    static void councilAdopted(Scene scene, Findings found) {
        Node history = scene.plan().at("history");
        if (!history.isGiven()) {
            found.undetermined();
        } else if (!scene.entries("adopt").isEmpty()) {
            found.satisfied();
        } else if (scene.denies(Transition.ADOPT)) {
            found.violated(scene.plan());
        } else {
            found.undetermined();
        }
    }

    static void axisChallenge(Scene scene, Findings found) {
        Node axes = scene.plan().at("axes");
        if (axes.isUnknown()) {
            found.undetermined();
        }
        for (Node axis : axes.items()) {
            if (!axis.isNull()) {
                found.asked(Three.isWritten(axis.at("challenge")), axis);
            }
        }
    }

    static void principleNamed(Scene scene, Findings found) {
        eachCommitment(scene, found, commitment -> {
            Node principles = commitment.at("principles");
            if (principles.isUnknown()) {
                found.undetermined();
            } else if (principles.items().stream().anyMatch(Node::isGiven)) {
                found.satisfied();
            } else if (principles.items().isEmpty()) {
                found.violated(commitment);
            } else {
                found.undetermined();
            }
        });
    }

    static void projectsFromIdeas(Scene scene, Findings found) {
        eachCommitment(scene, found, commitment -> {
            Node origins = commitment.at("origins");
            if (origins.isUnknown()) {
                found.undetermined();
            } else if (origins.items().stream().anyMatch(Node::isGiven)) {
                found.satisfied();
            } else if (origins.items().isEmpty()) {
                found.violated(commitment);
            } else {
                found.undetermined();
            }
        });
    }

    static void eachCommitment(Scene scene, Findings found, java.util.function.Consumer<Node> test) {
        Node commitments = scene.plan().at("commitments");
        if (commitments.isUnknown()) {
            found.undetermined();
        }
        for (Node commitment : commitments.items()) {
            if (commitment.isUnknown() && commitment.type() != Void.class) {
                found.undetermined();
            } else if (commitment.isGiven()) {
                test.accept(commitment);
            }
        }
    }
}
