package io.github.pacto4j.json;

import io.github.pacto4j.text.Structure;

/**
 * How much of a document is read; beyond a limit a problem says so and the rest is kept aside.
 *
 * @param bytes  size of a file; a larger one is not read
 * @param depth  levels of objects and lists
 * @param textLength  characters of one string
 * @param commitments  commitments of one plan
 * @param items  items of any other list, and problems of one file
 */
public record Limits(int bytes, int depth, int textLength, int commitments, int items) {
    /** 5 MB (5,242,880 bytes), 64 levels, 50,000 characters, 1,000 commitments, 20,000 items. */
    public static final Limits STANDARD =
            new Limits(5 * 1024 * 1024, 64, Structure.TEXT_LENGTH, Structure.COMMITMENTS, Structure.ITEMS);

    /** Levels beyond which a file is given up: no stack is spent on them. */
    static final int DEEPEST = 500;

    /** Checks the limits. */
    public Limits {
        if (bytes < 2 || depth < 1 || depth > DEEPEST || textLength < 1 || commitments < 1 || items < 1) {
            throw new IllegalArgumentException(
                    "limits are positive and the depth at most " + DEEPEST + ", got " + bytes + " bytes, depth " + depth
                            + ", " + textLength + " characters, " + commitments + " commitments, " + items + " items");
        }
    }
}
