package io.github.pacto4j.rule;

import io.github.pacto4j.text.Code;

/** Outcome of an assessment. */
public enum AssessmentOutcome implements Code {
    /** Conforms. */
    CONFORMS,
    /** Violates: an ERROR rule is violated, or an ERROR problem was found. */
    VIOLATES,
    /** Cannot say: an ERROR rule is undetermined. */
    CANNOT_SAY;

    @Override
    public String list() {
        return "assessment-outcomes";
    }
}
