package io.github.pacto4j.testkit.conformance;

import io.github.pacto4j.text.Json;
import java.util.List;
import java.util.Optional;

/**
 * What an implementation says of one rule, in the form of an {@code assessment/1}: {@code verdicts} in document order and
 * {@code notJudged}. Other members and the verdicts of other rules are passed over. A verdict may have one member more
 * than the document has: {@code variant}, in which of several ways the rule is broken, empty if there is one way only.
 *
 * @param json  the object
 */
public record Answer(Json.Obj json) {

    /**
     * Reads an answer.
     *
     * @param bytes  JSON in UTF-8
     * @throws IllegalArgumentException if it is no JSON object
     * @throws tools.jackson.core.JacksonException if it is not well-formed
     */
    public static Answer read(byte[] bytes) {
        if (JsonText.read(bytes) instanceof Json.Obj object) {
            return new Answer(object);
        }
        throw new IllegalArgumentException("an answer is a JSON object");
    }

    /** Returns the verdicts of a rule. */
    List<Json.Obj> verdicts(String rule) {
        return JsonText.objects(json, "verdicts").stream()
                .filter(verdict -> JsonText.string(verdict, "rule").equals(rule))
                .toList();
    }

    boolean isListedAsNotJudged(String rule) {
        return JsonText.strings(json, "notJudged").contains(rule);
    }

    /** Returns the way in which a rule is broken; empty if the implementation does not tell ways. */
    static Optional<String> variant(Json.Obj verdict) {
        return verdict.get("variant").map(variant -> variant instanceof Json.Str way ? way.value() : "");
    }
}
