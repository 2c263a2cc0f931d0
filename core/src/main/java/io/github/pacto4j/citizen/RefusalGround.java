package io.github.pacto4j.citizen;

import io.github.pacto4j.text.Code;

/** Ground on which information may be refused. */
public enum RefusalGround implements Code {
    /** Information not held. */
    NOT_HELD,
    /** Exception under article 7: which exception must be stated. */
    EXCEPTION_ART_7,
    /** Already published: where must be stated. */
    ALREADY_PUBLISHED,
    /** Repeated within the same year. */
    REPEATED_SAME_YEAR,
    /** Unclear request. */
    UNCLEAR,
    /** Information in preparation. */
    IN_PREPARATION,
    /** Deposited in the national archives. */
    DEPOSITED_IN_NATIONAL_ARCHIVES;

    @Override
    public String list() {
        return "refusal-grounds";
    }
}
