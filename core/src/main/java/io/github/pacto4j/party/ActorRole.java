package io.github.pacto4j.party;

import io.github.pacto4j.text.Code;

/** Part that an organisation takes in a commitment. */
public enum ActorRole implements Code {
    /** Lead. */
    LEAD,
    /** Co-implementer. */
    CO_IMPLEMENTER,
    /** Co-monitor and co-evaluator. */
    CO_MONITOR;

    @Override
    public String list() {
        return "actor-roles";
    }
}
