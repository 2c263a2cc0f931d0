package io.github.pacto4j.testkit.conformance;

import io.github.pacto4j.text.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a case expects of one rule. Each member is one expectation; what is not there is left free.
 *
 * @param json  {@code status} or {@code statusNot}, {@code verdicts}, {@code pointers}, {@code among}, {@code related},
 *     {@code about}, {@code variant}, {@code reason}, {@code missing}, {@code unknown}, {@code inputs}, {@code severity},
 *     {@code source}, {@code subjects}
 */
public record Expectation(Json.Obj json) {
    private static final List<String> WORST_FIRST = List.of("VIOLATED", "UNDETERMINED", "SATISFIED", "NOT_APPLICABLE");

    /** Returns how an answer differs, a sentence each; empty if it is as expected. */
    List<String> differences(String rule, Answer answer) {
        List<String> differences = new ArrayList<>();
        List<Json.Obj> verdicts = answer.verdicts(rule);
        String status = status(verdicts, answer.isListedAsNotJudged(rule));
        String wanted = JsonText.string(json, "status");
        if (wanted.isEmpty()) {
            if (status.equals(JsonText.string(json, "statusNot")) || !WORST_FIRST.contains(status)) {
                differences.add("status is " + status);
            }
            return differences;
        } else if (!status.equals(wanted)) {
            differences.add("status is " + status + ", expected " + wanted);
            return differences;
        }
        List<Json.Obj> found = verdicts.stream()
                .filter(verdict -> JsonText.string(verdict, "status").equals(wanted))
                .toList();
        json.get("verdicts")
                .filter(number -> !JsonText.same(number, Json.of(found.size())))
                .ifPresent(number -> differences.add(found.size() + " verdicts, expected " + JsonText.line(number)));
        List<String> pointers = found.stream()
                .map(verdict -> JsonText.string(verdict, "pointer"))
                .toList();
        if (json.get("pointers").isPresent() && !pointers.equals(JsonText.strings(json, "pointers"))) {
            differences.add("at " + pointers + ", expected " + JsonText.strings(json, "pointers"));
        }
        String among = JsonText.string(json, "among");
        Optional<Json.Obj> meant = found.stream()
                .filter(verdict -> json.get("among").isEmpty()
                        || JsonText.string(verdict, "pointer").equals(among))
                .findFirst();
        if (meant.isPresent()) {
            compare(meant.orElseThrow(), differences);
        } else if (WORST_FIRST.contains(wanted)) {
            differences.add("nothing at " + among);
        }
        return differences;
    }

    /** Returns the status of a rule: its worst verdict, or how it comes to have none. */
    private static String status(List<Json.Obj> verdicts, boolean isListed) {
        if (verdicts.isEmpty()) {
            return isListed ? "NOT_JUDGED" : "NOT_CHOSEN";
        }
        for (String status : WORST_FIRST) {
            if (verdicts.stream()
                    .anyMatch(verdict -> JsonText.string(verdict, "status").equals(status))) {
                return status;
            }
        }
        return "unknown";
    }

    private void compare(Json.Obj verdict, List<String> differences) {
        string(verdict, "reason", differences);
        string(verdict, "severity", differences);
        inAnyOrder(verdict, "related", differences);
        inAnyOrder(verdict, "missing", differences);
        json.get("source").ifPresent(source -> {
            String document = JsonText.string(JsonText.object(verdict, "source"), "document");
            if (!source.equals(Json.of(document))) {
                differences.add("source is " + document + ", expected " + JsonText.line(source));
            }
        });
        json.get("subjects").ifPresent(subjects -> {
            Json number = verdict.get("subjects").orElse(Json.of(1));
            if (!JsonText.same(subjects, number)) {
                differences.add("subjects are " + JsonText.line(number) + ", expected " + JsonText.line(subjects));
            }
        });
        json.get("variant")
                .ifPresent(variant -> Answer.variant(verdict)
                        .filter(way -> !variant.equals(Json.of(way)))
                        .ifPresent(
                                way -> differences.add("variant is " + way + ", expected " + JsonText.line(variant))));
        List<String> related = JsonText.strings(verdict, "related");
        for (String pointer : JsonText.strings(json, "about")) {
            if (!related.contains(pointer)
                    && !JsonText.string(verdict, "pointer").equals(pointer)) {
                differences.add("does not speak of " + pointer);
            }
        }
        List<String> missing = JsonText.strings(verdict, "missing");
        for (String pointer : JsonText.strings(json, "unknown")) {
            if (missing.stream().noneMatch(each -> isOnOneLine(each, pointer))) {
                differences.add("missing is " + missing + ", expected " + pointer + ", above or below it");
            }
        }
        Json.Obj inputs = JsonText.object(verdict, "inputs");
        for (Json.Member input : JsonText.object(json, "inputs").members()) {
            Json found = inputs.get(input.key()).orElse(Json.NULL);
            if (!JsonText.same(input.value(), found)) {
                differences.add("input " + input.key() + " is " + JsonText.line(found) + ", expected "
                        + JsonText.line(input.value()));
            }
        }
    }

    private void string(Json.Obj verdict, String key, List<String> differences) {
        String wanted = JsonText.string(json, key);
        String found = JsonText.string(verdict, key);
        if (json.get(key).isPresent() && !found.equals(wanted)) {
            differences.add(key + " is " + found + ", expected " + wanted);
        }
    }

    private void inAnyOrder(Json.Obj verdict, String key, List<String> differences) {
        List<String> wanted = JsonText.strings(json, key).stream().sorted().toList();
        List<String> found = JsonText.strings(verdict, key).stream().sorted().toList();
        if (json.get(key).isPresent() && !found.equals(wanted)) {
            differences.add(key + " is " + found + ", expected " + wanted);
        }
    }

    /** Returns whether two places are one, or lie one above the other; the root, which is above all, tells nothing. */
    private static boolean isOnOneLine(String one, String other) {
        return one.equals(other) || one.startsWith(other + "/") || !one.isEmpty() && other.startsWith(one + "/");
    }
}
