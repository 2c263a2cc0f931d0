package io.github.pacto4j.rule;

/** Ends a judgement because a value that it must read is not there; the engine answers by the catalogue. */
final class Absence extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** One for all: what is missing stands in the subject, and a stack would tell nothing. */
    static final Absence INSTANCE = new Absence();

    private Absence() {
        super(null, null, false, false);
    }
}
