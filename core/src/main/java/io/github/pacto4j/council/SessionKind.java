package io.github.pacto4j.council;

import io.github.pacto4j.text.Code;

/** Kind of council session. */
public enum SessionKind implements Code {
    /** Ordinary session. */
    ORDINARY,
    /** Extraordinary session. */
    EXTRAORDINARY;

    @Override
    public String list() {
        return "session-kinds";
    }
}
