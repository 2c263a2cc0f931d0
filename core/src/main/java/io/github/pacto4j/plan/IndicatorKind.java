package io.github.pacto4j.plan;

import io.github.pacto4j.text.Code;

/** Kind of an indicator. */
public enum IndicatorKind implements Code {
    /** Performance indicator: what the commitment delivers. */
    PERFORMANCE,
    /** Impact indicator: what changes thanks to the commitment. */
    IMPACT;

    @Override
    public String list() {
        return "indicator-kinds";
    }
}
