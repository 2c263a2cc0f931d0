package io.github.pacto4j.plan;

import io.github.pacto4j.text.Code;

/** A question of the commitment sheet on relevance to the values. */
public enum RelevanceQuestion implements Code {
    /** Does the commitment lead to more, better or more accessible public information? Yes points to ACCESS_TO_INFORMATION. */
    R1,
    /** Does the commitment serve the standards of transparency? Yes points to ACCESS_TO_INFORMATION. */
    R2,
    /** Will citizens have new or better chances to influence decisions? Yes points to CIVIC_PARTICIPATION. */
    R3,
    /** Will the environment for civil society be better? Yes points to CIVIC_PARTICIPATION. */
    R4,
    /** Does the commitment serve civic participation? Yes points to CIVIC_PARTICIPATION. */
    R5,
    /** Does the commitment serve public accountability? Yes points to PUBLIC_ACCOUNTABILITY. */
    R6;

    @Override
    public String list() {
        return "relevance-questions";
    }

    /** Returns the value that a yes points to. */
    public OgpValue pointsTo() {
        return switch (this) {
            case R1, R2 -> OgpValue.ACCESS_TO_INFORMATION;
            case R3, R4, R5 -> OgpValue.CIVIC_PARTICIPATION;
            case R6 -> OgpValue.PUBLIC_ACCOUNTABILITY;
        };
    }
}
