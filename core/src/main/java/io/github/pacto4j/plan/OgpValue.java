package io.github.pacto4j.plan;

import io.github.pacto4j.text.Code;

/** A value of the Open Government Partnership that a commitment serves. */
public enum OgpValue implements Code {
    /** Access to information. */
    ACCESS_TO_INFORMATION,
    /** Civic participation. */
    CIVIC_PARTICIPATION,
    /** Public accountability. */
    PUBLIC_ACCOUNTABILITY,
    /** Technology and innovation for transparency and accountability: does not suffice alone. */
    TECHNOLOGY_AND_INNOVATION;

    @Override
    public String list() {
        return "ogp-values";
    }
}
