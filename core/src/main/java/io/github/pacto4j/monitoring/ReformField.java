package io.github.pacto4j.monitoring;

import io.github.pacto4j.text.Code;

/** Field of reforms that a plan has an effect on. */
public enum ReformField implements Code {
    /** Political reforms. */
    POLITICAL,
    /** Economic reforms. */
    ECONOMIC,
    /** Social reforms. */
    SOCIAL;

    @Override
    public String list() {
        return "reform-fields";
    }
}
