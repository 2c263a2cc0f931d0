package io.github.pacto4j.text;

import jakarta.validation.groups.Default;

/**
 * What the structure of documents demands, for the constraints of Jakarta Validation on their records: how much is read,
 * and what is compulsory.
 */
public final class Structure {
    /** Most characters of one string. */
    public static final int TEXT_LENGTH = 50_000;

    /** Most commitments of one list. */
    public static final int COMMITMENTS = 1_000;

    /** Most items of any other list. */
    public static final int ITEMS = 20_000;

    /** The message about an item of a list without the id, number or code by which it is referred to. */
    public static final String NO_KEY = "{io.github.pacto4j.no-key}";

    private Structure() {}

    /**
     * The group of a document that stands in a list: it must bear an id, while one that stands alone need not. The lists
     * turn to it by themselves, nobody has to ask for it.
     */
    public interface InList extends Default {}
}
