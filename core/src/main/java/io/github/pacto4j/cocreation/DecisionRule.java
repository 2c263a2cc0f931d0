package io.github.pacto4j.cocreation;

import io.github.pacto4j.text.Code;

/** How the follow-up committee decides. */
public enum DecisionRule implements Code {
    /** Consensus. */
    CONSENSUS,
    /** Majority. */
    MAJORITY;

    @Override
    public String list() {
        return "decision-rules";
    }
}
