package io.github.pacto4j.life;

import io.github.pacto4j.cocreation.Committee;
import io.github.pacto4j.cocreation.CommitteeMember;
import io.github.pacto4j.cocreation.Decision;
import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.Period;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.rule.Severity;
import io.github.pacto4j.rule.Status;
import io.github.pacto4j.rule.Verdict;
import io.github.pacto4j.text.Json;
import io.github.pacto4j.text.Kept;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
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

    /** Returns what stands against adding to a list: it is there but cannot be read, so that it would be replaced. */
    static @Nullable Verdict readable(@Nullable List<?> there, Kept kept, String property, String place) {
        return there == null ? free(null, kept, property, place) : null;
    }

    /** Returns what stands against recording when a period starts. */
    static @Nullable Verdict freeStart(@Nullable Period period, Kept kept, String property, String place) {
        return period == null
                ? free(null, kept, property, place)
                : free(period.start(), period.kept(), "start", place + "/" + property);
    }

    /** Returns what stands against recording when a period ends. */
    static @Nullable Verdict freeEnd(@Nullable Period period, Kept kept, String property, String place) {
        return period == null
                ? free(null, kept, property, place)
                : free(period.end(), period.kept(), "end", place + "/" + property);
    }

    /**
     * Returns a verdict where nobody can tell that an item is not among those of a list: the list, an item or a key in it
     * could not be read.
     *
     * @param condition  what cannot be judged
     * @param kept  what was kept in what holds the list
     * @param keptOf  what was kept in an item
     * @param key  property by which an item is found
     * @param place  where the list stands
     */
    static <T> @Nullable Verdict untold(
            String condition,
            @Nullable List<T> items,
            Kept kept,
            String property,
            Function<T, Kept> keptOf,
            String key,
            String place) {
        if (items == null) {
            return kept.isUnreadable(property) ? Conditions.unknown(condition, place) : null;
        }
        Kept list = kept.within(property);
        for (int i = 0; i < items.size(); i++) {
            if (keptOf.apply(items.get(i)).isUnreadable(key)) {
                return Conditions.unknown(condition, place + "/" + list.fileIndex(i) + "/" + key);
            }
        }
        for (int i : list.unreadItems()) {
            if (!Json.NULL.equals(list.members().get(i).json())) {
                return Conditions.unknown(condition, place + "/" + i);
            }
        }
        return list.isCut() ? Conditions.unknown(condition, place) : null;
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

    /**
     * Returns a remark where the quorum was missed, or where nobody can tell.
     *
     * @param least  how many of those present were members in office
     * @param most  how many of them may have been
     * @param missing  what would have to be known to tell
     */
    static @Nullable Verdict quorum(int least, int most, int quorum, List<String> missing, String place) {
        if (most < quorum) {
            return remark(QUORUM, Status.VIOLATED, place, both("present", most, "quorum", quorum), List.of());
        }
        return least < quorum ? remark(QUORUM, Status.UNDETERMINED, place, Map.of(), missing) : null;
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
