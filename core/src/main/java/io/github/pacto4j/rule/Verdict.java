package io.github.pacto4j.rule;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a rule found. It holds no words: messages are rendered when a language is asked for.
 *
 * @param rule  id of the rule
 * @param status  what was found
 * @param severity  how much it weighs
 * @param subjects  number of subjects that it speaks for: 1 for VIOLATED and UNDETERMINED, otherwise all with this status,
 *     0 where the rule had none
 * @param subject  JSON Pointer from the root of the file to what was judged, empty for the whole and where the verdict speaks
 *     for several or none
 * @param pointer  JSON Pointer from the root of the file to the place where one would mend
 * @param related  JSON Pointers to the values concerned
 * @param inputs  the values that the judgement used, by name, in the order of the rule
 * @param variant  in which way the rule is broken, null where there is one way only
 * @param missing  JSON Pointers to values that are unknown, when undetermined, or not written down, when violated
 * @param reason  why the rule is not applicable, else null
 * @param source  the source that the rule rests on, for the tier judged
 * @param more  number of further findings of this rule that are not listed
 */
public record Verdict(
        String rule,
        Status status,
        Severity severity,
        int subjects,
        String subject,
        String pointer,
        List<String> related,
        Map<String, Object> inputs,
        @Nullable String variant,
        List<String> missing,
        @Nullable Reason reason,
        @Nullable Source source,
        int more) {
    /** Variant of a violation by absence: what the rule asks for is not written down. */
    static final String ABSENT = "absent";

    Verdict withMore(int unlisted) {
        return new Verdict(
                rule, status, severity, subjects, subject, pointer, related, inputs, variant, missing, reason, source,
                unlisted);
    }
}
