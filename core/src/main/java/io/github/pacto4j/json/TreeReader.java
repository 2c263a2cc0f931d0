package io.github.pacto4j.json;

import io.github.pacto4j.rule.Problem;
import io.github.pacto4j.rule.ProblemCode;
import io.github.pacto4j.rule.Severity;
import io.github.pacto4j.text.Json;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Where a reading has come to, the problems it found, and the values that it keeps as they stood. */
abstract class TreeReader {
    final Tokens tokens;
    final Limits limits;
    final Path path = new Path();
    final List<Problem> problems = new ArrayList<>();

    /** The place at which the file broke off. */
    String brokenAt = "";

    private int deepest;
    private int unlisted;
    private Severity unlistedSeverity = Severity.WARNING;

    TreeReader(Tokens tokens, Limits limits) {
        this.tokens = tokens;
        this.limits = limits;
        tokens.onBreak(() -> brokenAt = path.pointer());
    }

    /** Returns the value that begins with this token, whatever it is; a depth beyond the limit is reported once. */
    final Json tree(@Nullable JsonToken token) {
        deepest = 0;
        Json tree = tree(token, 1);
        if (path.depth() + deepest > limits.depth() && token != null && !tokens.isBroken()) {
            problem(ProblemCode.TOO_DEEP, Severity.ERROR, null, "limit", limits.depth());
        }
        return tree;
    }

    private Json tree(@Nullable JsonToken token, int level) {
        if (token == null) {
            return Json.NULL;
        }
        switch (token) {
            case START_OBJECT, START_ARRAY -> {
                deepest = Math.max(deepest, level);
                return token == JsonToken.START_OBJECT ? objectTree(level) : arrayTree(level);
            }
            case VALUE_STRING -> {
                String value = tokens.string();
                return value == null ? Json.NULL : new Json.Str(value);
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                return new Json.Num(digits());
            }
            case VALUE_TRUE, VALUE_FALSE -> {
                return new Json.Bool(token == JsonToken.VALUE_TRUE);
            }
            default -> {
                return Json.NULL;
            }
        }
    }

    private Json objectTree(int level) {
        List<Json.Member> members = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        while (tokens.next() == JsonToken.PROPERTY_NAME) {
            String name = tokens.name();
            path.push(name);
            if (!keys.add(name)) {
                problem(ProblemCode.DUPLICATE_KEY, Severity.ERROR, null, "key", shortened(name));
            }
            members.add(new Json.Member(name, tree(tokens.next(), level + 1)));
            path.pop();
        }
        return new Json.Obj(members);
    }

    private Json arrayTree(int level) {
        List<Json> items = new ArrayList<>();
        JsonToken token = tokens.next();
        while (token != null && token != JsonToken.END_ARRAY) {
            path.push(items.size());
            items.add(tree(token, level + 1));
            path.pop();
            token = tokens.next();
        }
        return new Json.Arr(items);
    }

    final String digits() {
        return Objects.requireNonNullElse(tokens.string(), "");
    }

    final void problem(ProblemCode code, Severity severity, @Nullable String variant, Object... details) {
        problemAt(path.pointer(), code, severity, variant, details);
    }

    final void problemAt(
            String pointer, ProblemCode code, Severity severity, @Nullable String variant, Object... details) {
        Map<String, Object> named = new LinkedHashMap<>();
        for (int i = 0; i < details.length; i += 2) {
            named.put((String) details[i], details[i + 1]);
        }
        if (problems.size() < limits.items()) {
            problems.add(new Problem(code, pointer, severity, variant, named));
        } else if (unlisted++ == 0 || severity == Severity.ERROR) {
            unlistedSeverity = severity;
        }
    }

    /** Says how many problems are not listed: a hostile file may have one at every second byte. */
    final void closeProblems() {
        if (unlisted > 0) {
            problems.add(new Problem(
                    ProblemCode.TOO_MANY,
                    "",
                    unlistedSeverity,
                    "problems",
                    Map.of("count", problems.size() + unlisted, "limit", limits.items())));
        }
    }

    /** A code, date or key as received, but never a whole text, which may hold anything. */
    static String shortened(String received) {
        return received.length() <= 40 ? received : received.substring(0, 40) + "…";
    }
}
