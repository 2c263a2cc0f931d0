package io.github.pacto4j.testkit.oracle;

import io.github.pacto4j.date.Certainty;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Plans of several collectivities, which are adopted once each council has adopted them. */
final class JointPlans {
    private JointPlans() {}

    /** Returns whether an entry of the history moves the plan on: the adoption by one of several councils does not. */
    static Certainty isMade(Node plan, Node entry) {
        Node partners = plan.at("jointWith");
        boolean partnersUnread =
                partners.isUnknown() || partners.items().stream().anyMatch(Node::isUnknown);
        Set<String> awaited = new HashSet<>();
        for (Node partner : partners.items()) {
            if (partner.isGiven()) {
                awaited.add(partner.string());
            }
        }
        boolean isJoint = !awaited.isEmpty();
        if (!entry.at("transition").is("adopt") || !(isJoint || partnersUnread)) {
            return Certainty.YES;
        }
        boolean partiesUnknown = partnersUnread || !plan.at("collectivity").isGiven();
        if (plan.at("collectivity").isGiven()) {
            awaited.add(plan.at("collectivity").string());
        }
        // The councils may have adopted it one by one, each in an entry of its own.
        List<Node> history = plan.at("history").items();
        boolean councilsUnknown = false;
        for (int i = indexOf(history, entry); i >= 0; i--) {
            Node transition = history.get(i).at("transition");
            if (!transition.is("adopt")) {
                councilsUnknown |= !transition.isGiven();
                break;
            }
            Node deliberations = history.get(i).at("deliberations");
            if (deliberations.isAbsent() || deliberations.isEmptyList()) {
                // An adoption without deliberations is taken at its word.
                return Certainty.YES;
            }
            councilsUnknown |= deliberations.isUnknown();
            for (Node deliberation : deliberations.items()) {
                Node council = deliberation.at("collectivity");
                councilsUnknown |= !council.isGiven();
                if (council.isGiven()) {
                    awaited.remove(council.string());
                }
            }
        }
        if (awaited.isEmpty()) {
            return partiesUnknown ? Certainty.CANNOT_SAY : Certainty.YES;
        }
        return councilsUnknown || !isJoint ? Certainty.CANNOT_SAY : Certainty.NO;
    }

    private static int indexOf(List<Node> history, Node entry) {
        for (int i = 0; i < history.size(); i++) {
            if (history.get(i).pointer().equals(entry.pointer())) {
                return i;
            }
        }
        throw new IllegalArgumentException(entry.pointer() + " stands in another history");
    }
}
