package io.github.pacto4j.citizen;

import io.github.pacto4j.text.Code;

/** Who files a petition. */
public enum PetitionBy implements Code {
    /** Citizens. */
    CITIZENS,
    /** Association. */
    ASSOCIATION;

    @Override
    public String list() {
        return "petition-by";
    }
}
