package io.github.pacto4j.rule;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a rule found on one subject; made by {@link Subject}. Pointers begin at the subject, or with {@code #} at the root. */
public final class Finding {
    static final Finding SATISFIED = new Finding(Status.SATISFIED, null, Map.of(), "", List.of(), List.of(), null);

    private static final Map<Reason, Finding> NOT_APPLICABLE = new EnumMap<>(Reason.class);

    static {
        for (Reason reason : Reason.values()) {
            NOT_APPLICABLE.put(
                    reason, new Finding(Status.NOT_APPLICABLE, null, Map.of(), "", List.of(), List.of(), reason));
        }
    }

    private final Status status;
    private final @Nullable String variant;
    private final Map<String, Object> inputs;
    private final String pointer;
    private final List<String> related;
    private final List<String> missing;
    private final @Nullable Reason reason;
    private final @Nullable Source source;

    Finding(
            Status status,
            @Nullable String variant,
            Map<String, Object> inputs,
            String pointer,
            List<String> related,
            List<String> missing,
            @Nullable Reason reason) {
        this(status, variant, inputs, pointer, related, missing, reason, null);
    }

    private Finding(
            Status status,
            @Nullable String variant,
            Map<String, Object> inputs,
            String pointer,
            List<String> related,
            List<String> missing,
            @Nullable Reason reason,
            @Nullable Source source) {
        this.status = status;
        this.variant = variant;
        this.inputs = inputs;
        this.pointer = pointer;
        this.related = related;
        this.missing = missing;
        this.reason = reason;
        this.source = source;
    }

    /** Returns this finding at a place within the subject: the smallest object that holds the values in conflict. */
    public Finding at(String place) {
        return new Finding(status, variant, inputs, place, related, missing, reason);
    }

    /** Returns this finding with the places of the values concerned. */
    public Finding related(List<String> places) {
        return new Finding(status, variant, inputs, pointer, List.copyOf(places), missing, reason);
    }

    /** Returns this finding with the places of the values concerned. */
    public Finding related(String... places) {
        return related(List.of(places));
    }

    Finding missing(String... places) {
        return new Finding(status, variant, inputs, pointer, related, List.of(places), reason);
    }

    Finding inputs(Map<String, Object> used) {
        return used.isEmpty() ? this : new Finding(status, variant, used, pointer, related, missing, reason);
    }

    /** Returns this finding with a source of its own: that of the tier by which the subject was judged. */
    Finding from(@Nullable Source own) {
        return new Finding(status, variant, inputs, pointer, related, missing, reason, own);
    }

    static Finding notApplicable(Reason why) {
        return Objects.requireNonNull(NOT_APPLICABLE.get(why));
    }

    /** Returns whether the rule is broken. */
    public boolean isViolated() {
        return status == Status.VIOLATED;
    }

    /** Returns whether the rule is satisfied. */
    public boolean isSatisfied() {
        return status == Status.SATISFIED;
    }

    Status status() {
        return status;
    }

    @Nullable
    String variant() {
        return variant;
    }

    Map<String, Object> inputs() {
        return inputs;
    }

    String pointer() {
        return pointer;
    }

    List<String> related() {
        return related;
    }

    List<String> missing() {
        return missing;
    }

    @Nullable
    Reason reason() {
        return reason;
    }

    @Nullable
    Source source() {
        return source;
    }
}
