package io.github.pacto4j.plan;

import io.github.pacto4j.text.Code;

/** Whether a rise or a fall of an indicator is progress. */
public enum IndicatorDirection implements Code {
    /** Up: A rise is progress. */
    UP,
    /** Down: A fall is progress. */
    DOWN;

    @Override
    public String list() {
        return "indicator-directions";
    }
}
