package io.github.pacto4j.json;

import java.util.Arrays;

/** The place that the reader has come to; a pointer is made of it only where a problem is found. */
final class Path {
    /** Twenty thousand problems under a key of a megabyte would fill the memory with its name. */
    private static final int LONGEST_STEP = 200;

    private Object[] steps = new Object[32];
    private int depth;

    void push(Object step) {
        if (depth == steps.length) {
            steps = Arrays.copyOf(steps, 2 * depth);
        }
        steps[depth++] = step;
    }

    void pop() {
        depth--;
    }

    int depth() {
        return depth;
    }

    /** Returns the JSON Pointer of this place (RFC 6901). */
    String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            String step = steps[i].toString();
            append(pointer, step.length() <= LONGEST_STEP ? step : step.substring(0, LONGEST_STEP) + "…");
        }
        return pointer.toString();
    }

    static void append(StringBuilder pointer, String step) {
        pointer.append('/').append(step.replace("~", "~0").replace("/", "~1"));
    }
}
