package io.github.pacto4j.life;

import io.github.pacto4j.cocreation.Committee;
import io.github.pacto4j.cocreation.CommitteeMember;
import io.github.pacto4j.cocreation.Decision;
import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.rule.Severity;
import io.github.pacto4j.rule.Status;
import io.github.pacto4j.rule.Verdict;
import io.github.pacto4j.text.Kept;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What has to hold of a command that records what happened in preparation or application, whatever the rules say. */
final class RecordConditions {
    static final String ONCE = "life.recorded-once";
    static final String KNOWN = "life.item-recorded";
    static final String NAMED = "life.item-named";
    static final String OF_STEP = "life.operation-of-step";
    static final String OBJECTIONS = "life.objections-possible";
    static final String DECISION_LAST = "life.decision-after-submission";
    static final String QUORUM = "life.quorum-met";
    static final String IN_OFFICE = "life.present-in-office";
    static final List<String> IDS = List.of(ONCE, KNOWN, NAMED, OF_STEP, OBJECTIONS, DECISION_LAST, QUORUM, IN_OFFICE);

    private RecordConditions() {}

    /** Returns what stands against recording a value: the one that is there, or that cannot be read. */
    static @Nullable Verdict free(@Nullable Object there, Kept kept, String property, String place) {
        if (there != null) {
            return once(place + "/" + property);
        }
        return kept.isUnreadable(property) ? Conditions.unknown(ONCE, place + "/" + property) : null;
    }

    /** What is recorded there would be replaced. */
    static Verdict once(String place) {
        return Conditions.violated(ONCE, null, place, Map.of("place", place));
    }

    /**
     * Nothing is recorded under this name.
     *
     * @param kept  what was kept within the list: an item that could not be read may be the one
     */
    static Verdict unknown(Object item, Kept kept, String place) {
        return kept.hasAside()
                ? Conditions.unknown(KNOWN, place)
                : Conditions.violated(KNOWN, null, place, Map.of("item", item));
    }

    static Verdict unnamed(String place) {
        return Conditions.violated(NAMED, null, place, Map.of());
    }

    static Verdict notOfStep(String operation, Object step, String place) {
        return Conditions.violated(OF_STEP, null, place, both("operation", operation, "step", step));
    }

    static @Nullable Verdict objections(Decision decision, int present, String place) {
        Integer objections = decision.objections();
        return objections != null && objections > present
                ? Conditions.violated(OBJECTIONS, null, place, both("objections", objections, "present", present))
                : null;
    }

    static Verdict earlyDecision(StatedDate on, StatedDate submitted, String place) {
        return Conditions.violated(DECISION_LAST, null, place, both("on", on, "submitted", submitted));
    }

    /** Returns a remark where the quorum was missed, or where nobody can tell. */
    static @Nullable Verdict quorum(@Nullable Set<String> present, int quorum, String place) {
        if (present == null) {
            return remark(QUORUM, Status.UNDETERMINED, place, Map.of(), List.of(place + "/present"));
        }
        return present.size() < quorum
                ? remark(QUORUM, Status.VIOLATED, place, both("present", present.size(), "quorum", quorum), List.of())
                : null;
    }

    /** Returns a remark where members were present who certainly held no mandate that day. */
    static @Nullable Verdict inOffice(Committee committee, Set<String> present, StatedDate on, String place) {
        List<CommitteeMember> members = committee.members() == null ? List.of() : committee.members();
        List<String> out = members.stream()
                .filter(member -> member.id() != null && present.contains(member.id()))
                .filter(member -> member.isInOffice(on) == Certainty.NO)
                .map(CommitteeMember::id)
                .toList();
        return out.isEmpty() ? null : remark(IN_OFFICE, Status.VIOLATED, place, Map.of("members", out), List.of());
    }

    private static Map<String, Object> both(String one, Object first, String other, Object second) {
        Map<String, Object> inputs = new LinkedHashMap<>();
        inputs.put(one, first);
        inputs.put(other, second);
        return inputs;
    }

    private static Verdict remark(
            String condition, Status status, String place, Map<String, Object> inputs, List<String> missing) {
        return new Verdict(
                condition, status, Severity.WARNING, 1, "", place, List.of(), inputs, null, missing, null, null, 0);
    }
}
