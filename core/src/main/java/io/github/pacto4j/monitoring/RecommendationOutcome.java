package io.github.pacto4j.monitoring;

import io.github.pacto4j.text.Code;

/** What became of a recommendation. */
public enum RecommendationOutcome implements Code {
    /** Pending. */
    PENDING,
    /** Accepted. */
    ACCEPTED,
    /** Partly implemented. */
    PARTLY_IMPLEMENTED,
    /** Implemented. */
    IMPLEMENTED,
    /** Not accepted. */
    NOT_ACCEPTED;

    @Override
    public String list() {
        return "recommendation-outcomes";
    }
}
