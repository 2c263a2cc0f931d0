package io.github.pacto4j.testkit.oracle;

import io.github.pacto4j.cocreation.CoCreation;
import io.github.pacto4j.cocreation.CommitteeMeeting;
import io.github.pacto4j.cocreation.ReasonedResponse;
import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.monitoring.CompletionReport;
import io.github.pacto4j.monitoring.FollowUp;
import io.github.pacto4j.monitoring.MonitoringReport;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.rule.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The sentence of the book FORM on references: what is referred to exists, once. */
final class FormReferences {
    private static final Set<Class<?>> REFERRING = Set.of(
            ReasonedResponse.class,
            Commitment.class,
            CommitteeMeeting.class,
            CompletionReport.class,
            MonitoringReport.class,
            FollowUp.class);

    private FormReferences() {}

    static void referenceKnown(Scene scene, Findings found) {
        for (Node node : scene.all()) {
            FormDocument.unreadable(node, found, REFERRING::contains);
            if (node.value() instanceof CoCreation) {
                process(scene, found, node);
            } else if (node.value() instanceof Commitment && node.pointer().startsWith("/plan/commitments")) {
                Node process = scene.coCreation();
                each(node.at("origins"), found, id -> process.isAbsent() ? null : contribution(process, id));
            } else if (node.value() instanceof Commitment) {
                // What an earlier plan came from is not in this dossier.
                found.notApplicable(Reason.NO_VALUE);
            } else if (node.value() instanceof CompletionReport) {
                report(scene, found, node);
            } else if (node.value() instanceof MonitoringReport) {
                Optional<Node> plan = plan(scene, found, node);
                for (Node each : items(node.at("commitments"), found)) {
                    one(each.at("number"), found, number -> commitment(scene, plan, number));
                }
            } else if (node.value() instanceof FollowUp) {
                Optional<Node> plan = plan(scene, found, node);
                for (Node each : items(node.at("matrix"), found)) {
                    one(each.at("milestone"), found, number -> milestone(scene, plan, null, number));
                }
            }
        }
    }

    private static void process(Scene scene, Findings found, Node process) {
        for (Node contribution : process.at("contributions").items()) {
            Node response = contribution.at("response");
            if (response.isGiven()) {
                // The plan that comes of the next co-creation is not in this dossier.
                boolean present = process.pointer().equals("/coCreation");
                one(
                        response.at("commitment"),
                        found,
                        number -> present ? commitment(scene, present(scene), number) : null);
                one(response.at("mergedInto"), found, id -> contribution(process, id));
            }
        }
        Node members = process.at("committee/members");
        for (Node meeting : process.at("committee/meetings").items()) {
            if (meeting.isGiven()) {
                each(meeting.at("present"), found, id -> borne(List.of(members), "id", id));
            }
        }
    }

    private static void report(Scene scene, Findings found, Node report) {
        Optional<Node> plan = plan(scene, found, report);
        Node commitment = report.at("commitment");
        one(commitment, found, number -> commitment(scene, plan, number));
        for (Node each : items(report.at("milestones"), found)) {
            one(
                    each.at("number"),
                    found,
                    number ->
                            commitment.isUnknown() ? Certainty.CANNOT_SAY : milestone(scene, plan, commitment, number));
        }
    }

    /** Whether the thing of this name exists once; null where what would hold it is not in the dossier. */
    private interface Target extends Function<String, @Nullable Certainty> {}

    private static void one(Node reference, Findings found, Target target) {
        if (reference.isUnknown()) {
            found.undetermined();
        } else if (reference.isAbsent()) {
            found.notApplicable(Reason.NO_VALUE);
        } else {
            Certainty exists = target.apply(reference.string());
            if (exists == null) {
                found.notApplicable(Reason.ABSENT_PART);
            } else if (exists == Certainty.NO) {
                found.violatedSomewhere();
            } else {
                found.asked(exists, reference);
            }
        }
    }

    private static void each(Node references, Findings found, Target target) {
        for (Node each : items(references, found)) {
            one(each, found, target);
        }
    }

    private static List<Node> items(Node list, Findings found) {
        if (list.isUnknown() || list.listKept().hasAside()) {
            found.undetermined();
        } else {
            found.notApplicable(Reason.NO_VALUE);
        }
        return list.items().stream().filter(Node::isGiven).toList();
    }

    /** Returns whether one thing in these lists bears this number or id; null where its list is not in the dossier. */
    private static @Nullable Certainty borne(List<Node> lists, String key, String name) {
        int bearers = 0;
        boolean whole = true;
        for (Node list : lists) {
            whole &= !list.isUnknown() && !list.listKept().hasAside();
            for (Node item : list.items()) {
                bearers += name.equals(item.at(key).value()) ? 1 : 0;
                whole &= !item.at(key).isUnknown();
            }
        }
        if (bearers > 0) {
            return Certainty.of(bearers == 1);
        }
        // The first list has to hold it; the others need not be there.
        return !whole ? Certainty.CANNOT_SAY : lists.get(0).isAbsent() ? null : Certainty.NO;
    }

    private static @Nullable Certainty contribution(Node process, String id) {
        List<Node> lists = new ArrayList<>(List.of(process.at("contributions")));
        if (!process.at("diagnosis").isAbsent()) {
            lists.add(process.at("diagnosis/findings"));
        }
        return borne(lists, "id", id);
    }

    private static Optional<Node> present(Scene scene) {
        return Optional.of(scene.plan()).filter(Node::isGiven);
    }

    /** Returns the plan that a document is about, empty where it is not known which or is not there. */
    private static Optional<Node> plan(Scene scene, Findings found, Node document) {
        Node id = document.at("plan");
        one(id, found, name -> exists(scene, name));
        if (id.isAbsent()) {
            return present(scene);
        }
        return id.isGiven() && exists(scene, id.string()) == Certainty.YES
                ? plans(scene).stream()
                        .filter(plan -> id.string().equals(plan.at("id").value()))
                        .findFirst()
                : Optional.empty();
    }

    private static List<Node> plans(Scene scene) {
        List<Node> plans = new ArrayList<>(List.of(scene.plan()));
        plans.addAll(scene.root().at("previousPlans").items());
        return plans;
    }

    private static @Nullable Certainty exists(Scene scene, String id) {
        if (scene.plan().isAbsent()) {
            return null;
        }
        int bearers = 0;
        Node earlier = scene.root().at("previousPlans");
        boolean whole = scene.plan().at("id").isGiven()
                && !earlier.isUnknown()
                && !earlier.listKept().hasAside();
        for (Node plan : plans(scene)) {
            bearers += id.equals(plan.at("id").value()) ? 1 : 0;
            whole &= !plan.at("id").isUnknown();
        }
        return bearers > 0 ? Certainty.of(bearers == 1) : whole ? Certainty.NO : Certainty.CANNOT_SAY;
    }

    private static boolean isWhole(Node plan) {
        Node complete = plan.at("commitmentsComplete");
        return !complete.isFalse() && !complete.isUnknown();
    }

    private static @Nullable Certainty commitment(Scene scene, Optional<Node> plan, String number) {
        if (plan.isEmpty()) {
            return without(scene);
        }
        Certainty borne = borne(List.of(plan.get().at("commitments")), "number", number);
        if (plan.get().at("commitments").isAbsent()) {
            return borne;
        }
        boolean none = plan.get().at("commitments").items().stream()
                .noneMatch(each -> number.equals(each.at("number").value()));
        return none && !isWhole(plan.get()) ? Certainty.CANNOT_SAY : borne;
    }

    /** What is said of a plan that is not there, or is there and not the one that is meant. */
    private static @Nullable Certainty without(Scene scene) {
        return scene.plan().isAbsent() ? null : Certainty.CANNOT_SAY;
    }

    /** A milestone is named in full, or bare within its commitment, or bare where one alone bears that number. */
    private static @Nullable Certainty milestone(
            Scene scene, Optional<Node> plan, @Nullable Node within, String reference) {
        if (plan.isEmpty()) {
            return without(scene);
        }
        boolean bareHere = false;
        boolean ownWhole = true;
        int own = 0;
        if (within != null && within.isGiven()) {
            Certainty known = commitment(scene, plan, within.string());
            if (known != Certainty.YES) {
                // The commitment is what is wrong or unknown.
                return known == null ? null : Certainty.CANNOT_SAY;
            }
            bareHere = true;
        }
        int full = 0;
        int bare = 0;
        Node commitments = plan.get().at("commitments");
        if (commitments.isAbsent()) {
            return null;
        }
        boolean inListNotGiven = false;
        boolean whole = isWhole(plan.get())
                && commitments.isGiven()
                && !commitments.listKept().hasAside();
        for (Node commitment : commitments.items()) {
            Node milestones = commitment.at("milestones");
            boolean isOwn = bareHere
                    && within != null
                    && within.string().equals(commitment.at("number").value());
            boolean readable = !milestones.isUnknown() && !milestones.listKept().hasAside();
            for (Node milestone : milestones.items()) {
                Object number = milestone.at("number").value();
                readable &= !milestone.at("number").isUnknown();
                bare += reference.equals(number) ? 1 : 0;
                own += isOwn && reference.equals(number) ? 1 : 0;
                full += reference.equals(commitment.at("number").value() + "/" + number)
                                && commitment.at("number").isGiven()
                        ? 1
                        : 0;
            }
            ownWhole &= !isOwn || readable;
            whole &= readable && !commitment.at("number").isUnknown();
            inListNotGiven |= milestones.isAbsent() && mayBeOf(commitment, reference);
        }
        int bearers = own > 0 ? own : full > 0 ? full : ownWhole ? bare : 0;
        if (bearers == 0 && whole && inListNotGiven) {
            return null;
        }
        return bearers > 0 ? Certainty.of(bearers == 1) : whole ? Certainty.NO : Certainty.CANNOT_SAY;
    }

    /** Returns whether a reference to a milestone may be to one of this commitment: it names it, or none. */
    private static boolean mayBeOf(Node commitment, String reference) {
        Node number = commitment.at("number");
        return !reference.contains("/") || (number.isGiven() && reference.startsWith(number.string() + "/"));
    }
}
