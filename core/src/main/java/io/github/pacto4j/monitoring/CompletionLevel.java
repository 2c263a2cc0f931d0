package io.github.pacto4j.monitoring;

import io.github.pacto4j.text.Code;

/** Level of completion of a commitment or milestone, the four levels of the guide. */
public enum CompletionLevel implements Code {
    /** Not started. */
    NOT_STARTED,
    /** Limited. */
    LIMITED,
    /** Substantial: high completion begins here. */
    SUBSTANTIAL,
    /** Complete. */
    COMPLETE;

    @Override
    public String list() {
        return "completion-levels";
    }
}
