package io.github.pacto4j.membership;

import io.github.pacto4j.text.Code;

/** A step of the application to OGP Local. */
public enum ApplicationStep implements Code {
    /** Internal communication: step 1. */
    INTERNAL_COMMUNICATION,
    /** Council deliberation: step 2. */
    DELIBERATION,
    /** Preparation and submission of the file: step 3. */
    SUBMISSION;

    @Override
    public String list() {
        return "application-steps";
    }
}
