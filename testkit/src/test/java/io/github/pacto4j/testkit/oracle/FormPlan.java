package io.github.pacto4j.testkit.oracle;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Link;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.text.Csv;
import io.github.pacto4j.text.Folding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The sentences of the book FORM on the plan. */
final class FormPlan {
    private FormPlan() {}

    private static void eachCommitment(Scene scene, Findings found, Consumer<Node> test) {
        if (scene.plan().at("commitments").isUnknown()) {
            found.undetermined();
        }
        for (Node commitment : scene.commitments()) {
            if (commitment.isUnknown() && commitment.type() != Void.class) {
                found.undetermined();
            } else if (commitment.isGiven()) {
                test.accept(commitment);
            }
        }
    }

    static void axisKnown(Scene scene, Findings found) {
        eachCommitment(scene, found, commitment -> {
            Node axis = commitment.at("axis");
            if (axis.isUnknown()) {
                found.undetermined();
            } else if (axis.isAbsent() || scene.plan().at("axes").isAbsent()) {
                found.notApplicable(Reason.NO_VALUE);
            } else {
                found.asked(
                        Three.someStated(
                                scene.plan().at("axes"),
                                each -> each.at("number").isUnknown()
                                        ? Certainty.CANNOT_SAY
                                        : Certainty.of(axis.string()
                                                .equals(each.at("number").value()))),
                        commitment);
            }
        });
    }

    static void commitmentInPlan(Scene scene, Findings found) {
        eachCommitment(scene, found, commitment -> within(scene.plan(), commitment, found));
    }

    static void milestoneInCommitment(Scene scene, Findings found) {
        scene.commitments().forEach(commitment -> {
            if (commitment.at("milestones").isUnknown() && commitment.isGiven()) {
                found.undetermined();
            }
            for (Node milestone : commitment.at("milestones").items()) {
                if (milestone.isUnknown() && !milestone.isNull()) {
                    found.undetermined();
                } else if (milestone.isGiven()) {
                    within(commitment, milestone, found);
                }
            }
        });
    }

    private static void within(Node outer, Node inner, Findings found) {
        Node limits = outer.at("period");
        Node period = inner.at("period");
        if (!limits.isGiven() || !period.isGiven()) {
            found.undetermined();
        } else if (limits.period().isOrdered() == Certainty.NO
                || period.period().isOrdered() == Certainty.NO) {
            // What runs backwards is no period, of which another sentence speaks.
            found.notApplicable(Reason.PREMISE_NOT_MET);
        } else {
            switch (limits.period().contains(period.period())) {
                case YES -> found.satisfied();
                case NO -> found.violatedSomewhere();
                case CANNOT_SAY -> found.undetermined();
            }
        }
    }

    static void linksAcyclic(Scene scene, Findings found) {
        scene.commitments().forEach(commitment -> {
            if (commitment.at("milestones").isUnknown() && commitment.isGiven()) {
                found.undetermined();
            }
            for (Node milestone : commitment.at("milestones").items()) {
                if (milestone.isNull()) {
                    continue;
                } else if (milestone.isUnknown() || milestone.at("dependsOn").isUnknown()) {
                    found.undetermined();
                } else if (milestone.at("dependsOn").isAbsent()) {
                    found.notApplicable(Reason.NO_VALUE);
                } else if (milestone.at("dependsOn").isEmptyList()) {
                    found.notApplicable(Reason.EMPTY_LIST);
                }
                for (Node needed : milestone.at("dependsOn").items()) {
                    if (needed.isUnknown()) {
                        found.undetermined();
                    } else if (resolve(scene, commitment, needed.string()).size() > 1) {
                        found.violatedSomewhere();
                    } else if (resolve(scene, commitment, needed.string()).isEmpty()) {
                        if (areNumbersKnown(scene) && mayBeUnlisted(scene, needed.string())) {
                            found.notApplicable(Reason.ABSENT_PART);
                        } else if (areNumbersKnown(scene)) {
                            found.violatedSomewhere();
                        } else {
                            found.undetermined();
                        }
                    } else if (reaches(scene, commitment, milestone, milestone, new HashSet<>())) {
                        found.violatedSomewhere();
                    } else {
                        found.satisfied();
                    }
                }
            }
        });
    }

    /** Some commitment lists no milestones at all, and the reference does not say that it means another one. */
    private static boolean mayBeUnlisted(Scene scene, String reference) {
        for (Node commitment : scene.commitments()) {
            boolean named = !reference.contains("/")
                    || (commitment.at("number").isGiven()
                            && reference.startsWith(commitment.at("number").string() + "/"));
            if (named && commitment.at("milestones").isAbsent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean areNumbersKnown(Scene scene) {
        Node complete = scene.plan().at("commitmentsComplete");
        boolean known = !scene.plan().at("commitments").isUnknown() && !complete.isFalse() && !complete.isUnknown();
        for (Node commitment : scene.commitments()) {
            known &= !commitment.at("milestones").isUnknown()
                    && !commitment.at("number").isUnknown();
            for (Node milestone : commitment.at("milestones").items()) {
                known &= !milestone.at("number").isUnknown();
            }
        }
        return known;
    }

    private record Step(Node commitment, Node milestone) {}

    private static List<Step> resolve(Scene scene, Node within, String reference) {
        List<Step> found = new ArrayList<>();
        for (Node milestone : within.at("milestones").items()) {
            if (reference.equals(milestone.at("number").value())) {
                found.add(new Step(within, milestone));
            }
        }
        if (!found.isEmpty()) {
            return found;
        }
        List<Step> bare = new ArrayList<>();
        for (Node commitment : scene.commitments()) {
            for (Node milestone : commitment.at("milestones").items()) {
                Step step = new Step(commitment, milestone);
                if (commitment.at("number").isGiven()
                        && milestone.at("number").isGiven()
                        && reference.equals(commitment.at("number").string() + "/"
                                + milestone.at("number").string())) {
                    found.add(step);
                }
                if (reference.equals(milestone.at("number").value())) {
                    bare.add(step);
                }
            }
        }
        // A milestone of its own that cannot be read may be the one that is meant.
        boolean ownRead = !within.at("milestones").isUnknown()
                && within.at("milestones").items().stream()
                        .noneMatch(each -> each.at("number").isUnknown());
        return found.isEmpty() && ownRead ? bare : found;
    }

    private static boolean reaches(Scene scene, Node commitment, Node from, Node goal, Set<String> seen) {
        for (Node needed : from.at("dependsOn").items()) {
            if (needed.isGiven()) {
                for (Step step : resolve(scene, commitment, needed.string())) {
                    if (step.milestone.pointer().equals(goal.pointer())) {
                        return true;
                    }
                    if (seen.add(step.milestone.pointer())
                            && reaches(scene, step.commitment, step.milestone, goal, seen)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static final Set<String> TARGETS =
            Csv.resource(FormPlan.class, "/io/github/pacto4j/book/form/sdg-targets.csv").stream()
                    .map(row -> row.get("target"))
                    .collect(Collectors.toSet());
    private static final Set<String> GOALS = TARGETS.stream()
            .map(target -> target.substring(0, target.indexOf('.')))
            .collect(Collectors.toSet());

    static void sdgKnown(Scene scene, Findings found) {
        for (Node link : links(scene)) {
            if (!link.pointer().startsWith("/plan")) {
                found.notApplicable(Reason.PREMISE_NOT_MET);
            } else if (link.isUnknown() || link.at("kind").isUnknown()) {
                found.undetermined();
            } else if (!link.at("kind").is("SDG")) {
                found.notApplicable(Reason.PREMISE_NOT_MET);
            } else {
                Node reference = link.at("reference");
                if (reference.isUnknown()) {
                    found.undetermined();
                } else if (reference.isAbsent()) {
                    found.notApplicable(Reason.NO_VALUE);
                } else {
                    String number = reference.string().strip();
                    found.asked(Certainty.of(TARGETS.contains(number) || GOALS.contains(number)), link);
                }
            }
        }
    }

    /** The plan and those of earlier cycles; one that cannot be read may be anything. */
    static void eachPlan(Scene scene, Findings found, Consumer<Node> test) {
        for (Node node : scene.all()) {
            if (node.isUnknown() && node.mayHold(type -> type == ActionPlan.class)) {
                found.undetermined();
            } else if (node.value() instanceof ActionPlan) {
                test.accept(node);
            }
        }
    }

    static void duplicateCommitment(Scene scene, Findings found) {
        eachPlan(scene, found, plan -> duplicateCommitment(plan, found));
    }

    private static void duplicateCommitment(Node plan, Findings found) {
        List<Node> titled = new ArrayList<>();
        boolean unknown = plan.at("commitments").isUnknown();
        for (Node commitment : plan.at("commitments").items()) {
            unknown |= commitment.at("title").isUnknown()
                    || (commitment.at("title").isGiven()
                            && FormTexts.isPartlyUnreadable(
                                    commitment.at("title").text()));
            if (commitment.at("title").isGiven()) {
                titled.add(commitment);
            }
        }
        boolean twice = false;
        for (int i = 0; i < titled.size(); i++) {
            for (int j = 0; j < i; j++) {
                for (var wording : titled.get(i).at("title").text().wordings().entrySet()) {
                    String other = titled.get(j).at("title").text().wordings().get(wording.getKey());
                    String folded = Folding.fold(wording.getValue());
                    twice |= other != null && !folded.isEmpty() && folded.equals(Folding.fold(other));
                }
            }
        }
        if (twice) {
            found.violatedSomewhere();
        } else if (unknown) {
            found.undetermined();
        } else if (titled.isEmpty()) {
            found.notApplicable(Reason.NO_VALUE);
        } else {
            found.satisfied();
        }
    }

    /** Returns the links of commitments and reports, those that cannot be read among them. */
    private static List<Node> links(Scene scene) {
        List<Node> links = new ArrayList<>();
        for (Node node : scene.all()) {
            boolean unreadable = node.isUnknown() && node.mayHold(type -> type == Link.class);
            boolean judged =
                    node.pointer().startsWith("/plan") || node.pointer().startsWith("/completionReports");
            if (judged && (node.value() instanceof Link || unreadable)) {
                links.add(node);
            }
        }
        return links;
    }

    static void nationalCommitmentKnown(Scene scene, Findings found) {
        for (Node link : links(scene)) {
            if (link.isUnknown() && link.pointer().startsWith("/plan")) {
                found.undetermined();
            } else {
                found.notApplicable(Reason.PREMISE_NOT_MET);
            }
        }
    }

    static void participantsAddUp(Scene scene, Findings found) {
        Node participation = scene.coCreation().at("participation");
        Node total = participation.at("total");
        Node byCategory = participation.at("byCategory");
        if (!total.isGiven() || !byCategory.isGiven()) {
            found.undetermined();
            return;
        }
        int sum = 0;
        boolean unknown = false;
        for (Node number : byCategory.items()) {
            unknown |= number.isUnknown();
            sum += number.isGiven() ? number.number() : 0;
        }
        if (unknown || byCategory.listKept().hasAside() || byCategory.isEmptyList()) {
            found.undetermined();
        } else {
            found.asked(Certainty.of(sum == total.number()), participation);
        }
    }

    static void spaceOpen(Scene scene, Findings found) {
        List<Node> starts = new ArrayList<>();
        boolean unknown = scene.coCreation().at("spaces").isUnknown();
        for (Node space : scene.coCreation().at("spaces").items()) {
            unknown |= space.isUnknown()
                    || space.at("kind").isUnknown()
                    || (space.at("kind").is("ONLINE")
                            && space.at("period/start").isUnknown());
            if (space.at("kind").is("ONLINE") && space.at("period/start").isGiven()) {
                starts.add(space.at("period/start"));
            }
        }
        if (scene.coCreation().at("contributions").isUnknown()) {
            found.undetermined();
        }
        for (Node contribution : scene.coCreation().at("contributions").items()) {
            Node channel = contribution.at("channel");
            Node received = contribution.at("receivedOn");
            if (contribution.isUnknown() || channel.isUnknown()) {
                found.undetermined();
            } else if (channel.isGiven() && !channel.is("ONLINE")) {
                found.notApplicable(Reason.PREMISE_NOT_MET);
            } else if (channel.isAbsent()) {
                found.notApplicable(Reason.NO_VALUE);
            } else if (received.isUnknown()) {
                found.undetermined();
            } else if (unknown
                    && received.isGiven()
                    && starts.stream().allMatch(start -> received.date().isBefore(start.date()) != Certainty.NO)) {
                found.undetermined();
            } else if (!received.isGiven() || starts.isEmpty()) {
                found.notApplicable(Reason.NO_VALUE);
            } else {
                Certainty before = Certainty.YES;
                for (Node start : starts) {
                    before = before.and(received.date().isBefore(start.date()));
                }
                found.asked(before.not(), contribution);
            }
        }
    }
}
