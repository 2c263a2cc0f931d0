package io.github.pacto4j.monitoring;

import io.github.pacto4j.text.Code;

/** Whether a commitment is new or continues something. */
public enum Novelty implements Code {
    /** New rule, policy, practice or requirement. */
    NEW,
    /** Continuation of something already in place. */
    CONTINUATION;

    @Override
    public String list() {
        return "novelty";
    }
}
