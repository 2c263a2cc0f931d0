package io.github.pacto4j.monitoring;

import io.github.pacto4j.text.Code;

/** Degree to which a commitment opened government. */
public enum OpenedGovernment implements Code {
    /** Worsened. */
    WORSENED,
    /** Did not change. */
    DID_NOT_CHANGE,
    /** Marginal. */
    MARGINAL,
    /** Major: strong early results. */
    MAJOR,
    /** Outstanding: strong early results. */
    OUTSTANDING;

    @Override
    public String list() {
        return "opened-government";
    }
}
