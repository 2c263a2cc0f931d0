package io.github.pacto4j.testkit.oracle;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.rule.Reason;
import java.util.List;

/** The sentences of the book PACTO on ideas and their answers. */
final class PactoContributions {
    private PactoContributions() {}

    static void ideasAnswered(Scene scene, Findings found) {
        Node contributions = scene.coCreation().at("contributions");
        for (Node contribution : contributions.items()) {
            // A comment bears on a plan already published.
            if (contribution.at("kind").is("COMMENT")) {
                found.notApplicable(Reason.PREMISE_NOT_MET);
                continue;
            }
            Node response = contribution.at("response");
            Node holder = response.isGiven() ? response : contribution;
            Certainty answered = Certainty.YES;
            for (String part : List.of("outcome", "reasonCode", "reason")) {
                answered = answered.and(Three.isWritten(response.at(part)));
            }
            // One whose kind cannot be read may be a comment.
            boolean unsure = contribution.at("kind").isUnknown() && answered == Certainty.NO;
            found.asked(unsure ? Certainty.CANNOT_SAY : answered, holder);
        }
        if (contributions.isUnknown()) {
            found.undetermined();
        }
    }

    static void acceptedTraceable(Scene scene, Findings found) {
        Node contributions = scene.coCreation().at("contributions");
        for (Node contribution : contributions.items()) {
            Node response = contribution.at("response");
            Node outcome = response.at("outcome");
            if (outcome.isUnknown()) {
                found.undetermined();
            } else if (outcome.is("MERGED")) {
                Node into = response.at("mergedInto");
                Node commitment = response.at("commitment");
                if (into.isGiven()) {
                    Certainty leads = Three.some(
                            contributions,
                            other -> other.at("id").isUnknown()
                                    ? Certainty.CANNOT_SAY
                                    : Certainty.of(
                                            into.string().equals(other.at("id").value())));
                    PactoProcess.ask(leads, found);
                } else if (commitment.isGiven()) {
                    leads(scene, contribution, commitment, found);
                } else if (into.isUnknown() || commitment.isUnknown()) {
                    found.undetermined();
                } else {
                    found.violatedSomewhere();
                }
            } else if (outcome.is("ACCEPTED") || outcome.is("PARTLY_ACCEPTED")) {
                Node commitment = response.at("commitment");
                if (commitment.isGiven()) {
                    leads(scene, contribution, commitment, found);
                } else if (commitment.isUnknown()) {
                    found.undetermined();
                } else {
                    found.violatedSomewhere();
                }
            }
        }
        if (contributions.isUnknown()) {
            found.undetermined();
        } else if (found.isEmpty() && !contributions.items().isEmpty()) {
            found.notApplicable(Reason.PREMISE_NOT_MET);
        }
    }

    private static void leads(Scene scene, Node contribution, Node number, Findings found) {
        PactoProcess.ask(
                Three.some(
                        scene.plan().at("commitments"),
                        commitment -> commitment.at("number").isUnknown()
                                ? Certainty.CANNOT_SAY
                                : Certainty.of(number.string()
                                                .equals(commitment.at("number").value()))
                                        .and(Three.someStated(
                                                commitment.at("origins"),
                                                origin -> contribution.at("id").isGiven()
                                                        ? Certainty.of(origin.string()
                                                                .equals(contribution
                                                                        .at("id")
                                                                        .value()))
                                                        : Certainty.CANNOT_SAY))),
                found);
    }
}
