package io.github.pacto4j.citizen;

import io.github.pacto4j.text.Code;

/** Decision on a petition. */
public enum PetitionOutcome implements Code {
    /** Accepted: put on the next ordinary session's agenda. */
    ACCEPTED,
    /** Refused: with reasons. */
    REFUSED;

    @Override
    public String list() {
        return "petition-decisions";
    }
}
