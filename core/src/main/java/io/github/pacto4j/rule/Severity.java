package io.github.pacto4j.rule;

import io.github.pacto4j.text.Code;

/** How much a rule weighs. */
public enum Severity implements Code {
    /** Error. */
    ERROR,
    /** Warning. */
    WARNING,
    /** Information. */
    INFO;

    @Override
    public String list() {
        return "severities";
    }
}
