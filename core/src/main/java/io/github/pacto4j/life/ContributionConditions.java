package io.github.pacto4j.life;

import io.github.pacto4j.cocreation.Contribution;
import io.github.pacto4j.cocreation.Lineage;
import io.github.pacto4j.cocreation.ReasonedResponse;
import io.github.pacto4j.cocreation.ResponseOutcome;
import io.github.pacto4j.cocreation.ResponseReason;
import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.rule.Verdict;
import io.github.pacto4j.rule.Word;
import io.github.pacto4j.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What has to hold of a command on a contribution itself, whatever the rules say. */
final class ContributionConditions {
    static final String NAMED = "life.contribution-named";
    static final String NEW = "life.contribution-new";
    static final String WRITTEN = "life.contribution-written";
    static final String ONCE = "life.contribution-once";
    static final String OPEN = "life.answer-open";
    static final String GIVEN = "life.answer-given";
    static final String COMPLETE = "life.answer-complete";
    static final String IN_TIME = "life.answer-after-receipt";
    static final String AFTER_RECEIPT = "life.change-after-receipt";
    static final String DRAFTED = "life.draft-present";
    static final String APART = "life.merge-apart";
    static final String PARTS = "life.split-in-parts";
    static final List<String> IDS =
            List.of(NAMED, NEW, WRITTEN, ONCE, OPEN, GIVEN, COMPLETE, IN_TIME, AFTER_RECEIPT, DRAFTED, APART, PARTS);

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._~-]{1,64}");

    private ContributionConditions() {}

    static @Nullable Verdict named(@Nullable String id, String place) {
        return id != null && ID.matcher(id).matches() ? null : violated(NAMED, null, place, Map.of("id", shown(id)));
    }

    /**
     * Returns what stands against giving an id: another contribution bears it, or may.
     *
     * @param untold  the verdict where not all ids that are taken could be read
     */
    static @Nullable Verdict isNew(String id, Set<String> taken, @Nullable Verdict untold, String place) {
        return taken.contains(id) ? violated(NEW, null, place, Map.of("contribution", id)) : untold;
    }

    static @Nullable Verdict written(Text text, String place) {
        return text.isWritten() ? null : violated(WRITTEN, null, place, Map.of());
    }

    static Verdict twice(Contribution contribution, String place) {
        return violated(ONCE, null, place, of(contribution));
    }

    /** Returns what stands against an answer to a contribution: the one it has, or that cannot be read. */
    static @Nullable Verdict open(Contribution contribution, String place) {
        if (contribution.response() != null) {
            return violated(OPEN, null, place + "/response", of(contribution));
        }
        return contribution.kept().isUnreadable("response") ? Conditions.unknown(OPEN, place + "/response") : null;
    }

    static @Nullable Verdict given(Contribution contribution, String place) {
        if (contribution.response() != null) {
            return null;
        }
        return contribution.kept().isUnreadable("response")
                ? Conditions.unknown(GIVEN, place + "/response")
                : violated(GIVEN, null, place, of(contribution));
    }

    static Verdict noDraft(Contribution contribution, String place) {
        return contribution.kept().isUnreadable("draft")
                ? Conditions.unknown(DRAFTED, place + "/draft")
                : violated(DRAFTED, null, place, of(contribution));
    }

    /** Returns what an answer lacks; one that merges is given by merging. */
    static @Nullable Verdict complete(Contribution contribution, ReasonedResponse response, String place) {
        if (response.outcome() == ResponseOutcome.MERGED || response.reasonCode() == ResponseReason.MERGED_INTO) {
            return violated(COMPLETE, "merge", place, of(contribution));
        }
        List<Word> fields = new ArrayList<>(3);
        if (response.outcome() == null) {
            fields.add(new Word("label.outcome"));
        }
        if (response.reasonCode() == null) {
            fields.add(new Word("label.reasonCode"));
        }
        if (response.reason() == null || !response.reason().isWritten()) {
            fields.add(new Word("label.reason"));
        }
        if (fields.isEmpty()) {
            return null;
        }
        Map<String, Object> inputs = of(contribution);
        inputs.put("fields", fields);
        return violated(COMPLETE, "fields", place, inputs);
    }

    /** Returns whether an answer certainly lies before the receipt, or before the answer that it replaces. */
    static @Nullable Verdict inTime(Contribution contribution, StatedDate on, String place) {
        StatedDate received = contribution.receivedOn();
        StatedDate before =
                contribution.response() == null ? null : contribution.response().respondedOn();
        if (received != null && on.isBefore(received) == Certainty.YES) {
            return early("receipt", contribution, on, received, place);
        }
        return before != null && on.isBefore(before) == Certainty.YES
                ? early("answer", contribution, on, before, place)
                : null;
    }

    /** Returns whether what is no answer certainly lies before the receipt. */
    static @Nullable Verdict afterReceipt(Contribution contribution, StatedDate on, String place) {
        StatedDate received = contribution.receivedOn();
        if (received == null || on.isBefore(received) != Certainty.YES) {
            return null;
        }
        Map<String, Object> inputs = of(contribution);
        inputs.put("on", on);
        inputs.put("before", received);
        return violated(AFTER_RECEIPT, null, place, inputs);
    }

    private static Verdict early(
            String variant, Contribution contribution, StatedDate on, StatedDate before, String place) {
        Map<String, Object> inputs = of(contribution);
        inputs.put("on", on);
        inputs.put("before", before);
        return violated(IN_TIME, variant, place, inputs);
    }

    /**
     * Returns what stands against merging: into itself, into one that is merged itself, into a part of its own or of its
     * parts, or into one that leads back to it in another way.
     *
     * @param lineage  of both and of those around them
     */
    static @Nullable Verdict apart(Contribution contribution, Contribution into, Lineage lineage, String place) {
        String id = contribution.id();
        if (into.id() == null) {
            return violated(APART, "unnamed", place, of(contribution));
        }
        Map<String, Object> inputs = of(contribution);
        inputs.put("into", into.id());
        ReasonedResponse response = into.response();
        if (into.id().equals(id)) {
            return violated(APART, "self", place, inputs);
        } else if (into.kept().isUnreadable("response")
                || response != null && response.kept().isUnreadable("mergedInto")) {
            return violated(APART, "unreadable", place, inputs);
        } else if (response != null && response.mergedInto() != null) {
            inputs.put("next", response.mergedInto());
            return violated(APART, "merged", place, inputs);
        }
        if (id == null) {
            return null;
        } else if (id.equals(into.splitFrom()) || holds(lineage.partOf(into.id()), id)) {
            return violated(APART, "part", place, inputs);
        }
        return holds(lineage.belongsTo(into.id()), id) || holds(lineage.ahead(into.id()), id)
                ? violated(APART, "circle", place, inputs)
                : null;
    }

    private static boolean holds(List<Contribution> contributions, String id) {
        return contributions.stream().anyMatch(each -> id.equals(each.id()));
    }

    static Verdict tooFew(Contribution contribution, String place) {
        return violated(PARTS, "few", place, of(contribution));
    }

    static Verdict samePart(Contribution contribution, String part, String place) {
        Map<String, Object> inputs = of(contribution);
        inputs.put("part", part);
        return violated(PARTS, "twice", place, inputs);
    }

    private static Map<String, Object> of(Contribution contribution) {
        Map<String, Object> inputs = new LinkedHashMap<>();
        inputs.put("contribution", shown(contribution.id()));
        return inputs;
    }

    private static String shown(@Nullable String id) {
        return id == null ? "?" : id;
    }

    private static Verdict violated(
            String condition, @Nullable String variant, String place, Map<String, Object> inputs) {
        return Conditions.violated(condition, variant, place, inputs);
    }
}
