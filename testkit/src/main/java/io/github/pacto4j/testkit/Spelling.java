package io.github.pacto4j.testkit;

/** A way to write a document that differs from the usual one and means the same. */
public enum Spelling {
    /** Keys stand in another order than that of the document tables. */
    SHUFFLED_KEYS(true),
    /** A text in the language of the document is a bare string. */
    BARE_TEXTS(true),
    /** A text in the language of the document is an object with its language. */
    TEXTS_BY_LANGUAGE(true),
    /** A single item stands without its list. */
    SINGLE_ITEMS(true),
    /** A date is an object. */
    DATE_OBJECTS(true),
    /** A value that is not known is null. */
    EXPLICIT_NULLS(false),
    /** There are members that the library does not know; the reader warns of them. */
    UNKNOWN_MEMBERS(false),
    /** Whole numbers have decimals, others an exponent. */
    DIGITS(true),
    /** Characters are escaped that need not be. */
    ESCAPES(true),
    /** There is white space between the tokens. */
    WHITE_SPACE(true),
    /** A byte order mark stands first. */
    BYTE_ORDER_MARK(true);

    private final boolean sameModel;

    Spelling(boolean sameModel) {
        this.sameModel = sameModel;
    }

    /** Returns whether what is read is equal to the document in its usual spelling: nothing was put aside. */
    public boolean readsAlike() {
        return sameModel;
    }
}
