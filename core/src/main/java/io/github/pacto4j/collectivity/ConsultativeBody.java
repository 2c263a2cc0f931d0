package io.github.pacto4j.collectivity;

import io.github.pacto4j.text.Code;

/** A consultative body that the organic laws ask a council to set up. */
public enum ConsultativeBody implements Code {
    /** Equity, equal opportunity and gender body: all tiers. */
    EQUITY_AND_GENDER,
    /** Youth body: regions. */
    YOUTH,
    /** Economic body: regions. */
    ECONOMIC;

    @Override
    public String list() {
        return "consultative-bodies";
    }
}
