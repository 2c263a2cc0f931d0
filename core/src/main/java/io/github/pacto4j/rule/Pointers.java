package io.github.pacto4j.rule;

import java.util.ArrayList;
import java.util.List;

/** JSON Pointers (RFC 6901). */
public final class Pointers {
    private Pointers() {}

    /**
     * Returns the steps of a pointer.
     *
     * @throws IllegalArgumentException if it is neither empty nor begins with a slash
     */
    public static List<String> steps(String pointer) {
        if (pointer.isEmpty()) {
            return List.of();
        }
        if (pointer.charAt(0) != '/') {
            throw new IllegalArgumentException("a pointer is empty or begins with a slash, got " + pointer);
        }
        List<String> steps = new ArrayList<>(4);
        int from = 1;
        while (true) {
            int slash = pointer.indexOf('/', from);
            String step = pointer.substring(from, slash < 0 ? pointer.length() : slash);
            steps.add(step.indexOf('~') < 0 ? step : step.replace("~1", "/").replace("~0", "~"));
            if (slash < 0) {
                return steps;
            }
            from = slash + 1;
        }
    }

    static void append(StringBuilder pointer, String step) {
        boolean plain = step.indexOf('~') < 0 && step.indexOf('/') < 0;
        pointer.append('/').append(plain ? step : step.replace("~", "~0").replace("/", "~1"));
    }
}
