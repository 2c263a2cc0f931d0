package io.github.pacto4j.testkit.oracle;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.text.Csv;
import java.util.ArrayList;
import java.util.List;

/** The sentences of the guide on recorded operations and committees heard. */
final class GuideOperations {
    private GuideOperations() {}

    static void operationsRecorded(Scene scene, Findings found) {
        for (Node part : List.of(GuideApplicationSentences.application(scene), scene.coCreation())) {
            if (part.isUnknown() || part.at("steps").isUnknown()) {
                found.undetermined();
            } else if (part.isGiven() && part.at("steps").isAbsent()) {
                found.absent(part);
            }
            for (Node step : part.at("steps").items()) {
                Node completed = step.at("completedOn");
                Certainty isCompleted = Told.happened(completed, scene.on());
                if (isCompleted == Certainty.CANNOT_SAY || step.at("step").isUnknown()) {
                    found.undetermined();
                } else if (isCompleted == Certainty.YES) {
                    for (String operation : operations(step.at("step").code())) {
                        recorded(step, operation, found);
                    }
                }
            }
        }
    }

    private static List<String> operations(String step) {
        List<String> operations = new ArrayList<>();
        for (Csv.Row row : Csv.resource(Told.class, "/io/github/pacto4j/book/guide/procedures.csv")) {
            if (row.get("kind").equals("OPERATION") && row.get("step").equals(step)) {
                operations.add(row.get("id"));
            }
        }
        return operations;
    }

    private static void recorded(Node step, String operation, Findings found) {
        Certainty recorded = Told.some(
                step.at("operations"),
                each -> (each.at("id").isUnknown()
                                ? Certainty.CANNOT_SAY
                                : Certainty.of(operation.equals(each.at("id").value())))
                        .and(isDone(each).or(isSetAside(each))));
        if (recorded == Certainty.NO) {
            found.violatedSomewhere();
        } else {
            found.asked(recorded, step);
        }
    }

    static Certainty isDone(Node operation) {
        return Told.is(operation.at("status"), "DONE").or(Told.given(operation.at("doneOn")));
    }

    static Certainty isSetAside(Node operation) {
        return Told.is(operation.at("status"), "NOT_NEEDED").and(Told.written(operation.at("reason")));
    }

    static void committeeHeard(Scene scene, Findings found) {
        if (scene.plan().isUnknown()
                || GuideApplicationSentences.application(scene).isUnknown()) {
            found.undetermined();
        }
        if (GuideApplicationSentences.application(scene).isGiven()) {
            heard(GuideApplicationSentences.application(scene).at("deliberation"), found, false);
        }
        if (scene.plan().isGiven() && scene.hasReached(found)) {
            List<Node> adoptions = scene.entries("adopt");
            if (adoptions.isEmpty()) {
                found.undetermined();
            }
            for (Node adoption : adoptions) {
                if (scene.deliberations(adoption).isEmpty()) {
                    found.undetermined();
                }
                for (Node deliberation : scene.deliberations(adoption)) {
                    heard(deliberation, found, true);
                }
            }
        }
    }

    static void heard(Node deliberation, Findings found, boolean debated) {
        Node committees = deliberation.at("committees");
        // Until the council has met there is nothing that a committee could have been heard before.
        if (!deliberation.isGiven()) {
            found.undetermined();
            return;
        }
        if (committees.isEmptyList()) {
            // None was heard; where no list is given, nothing is said of it.
            found.violatedSomewhere();
            return;
        }
        if (committees.isAbsent()) {
            found.undetermined();
            return;
        }
        // The committee for external relations is one of them; which one no code tells.
        if (!debated) {
            Certainty received = Told.some(
                    committees,
                    each -> each.at("referredOn").isGiven()
                            ? Told.onOrBefore(each.at("referredOn"), deliberation.at("decidedOn"))
                            : each.at("debatedOn").isGiven()
                                    ? Told.onOrBefore(each.at("debatedOn"), deliberation.at("decidedOn"))
                                    : Certainty.YES);
            if (received == Certainty.NO) {
                found.violatedSomewhere();
            } else {
                found.asked(received, deliberation);
            }
            return;
        }
        for (Node committee : committees.items()) {
            Node day = debated || committee.at("referredOn").isAbsent()
                    ? committee.at("debatedOn")
                    : committee.at("referredOn");
            if (committee.isUnknown()) {
                found.undetermined();
            } else if (day.isAbsent()) {
                found.absent(committee);
            } else {
                Certainty before = Told.onOrBefore(day, deliberation.at("decidedOn"));
                if (before == Certainty.NO) {
                    found.violatedSomewhere();
                } else {
                    found.asked(before, deliberation);
                }
            }
        }
    }
}
