package io.github.pacto4j.membership;

import io.github.pacto4j.text.Code;

/** A network that a collectivity may join. */
public enum NetworkName implements Code {
    /** Moroccan network of open local authorities. */
    REMACTO,
    /** OGP Local members. */
    OGP_LOCAL;

    @Override
    public String list() {
        return "networks";
    }
}
