package io.github.pacto4j.plan;

import io.github.pacto4j.text.Code;

/** Status of an action plan. */
public enum PlanStatus implements Code {
    /** Draft. */
    DRAFT,
    /** In consultation. */
    IN_CONSULTATION,
    /** Validated: the committee has validated it. */
    VALIDATED,
    /** Adopted: the council has adopted it; content is frozen. */
    ADOPTED,
    /** Published. */
    PUBLISHED,
    /** In implementation. */
    IN_IMPLEMENTATION,
    /** Closed. */
    CLOSED,
    /** Evaluated. */
    EVALUATED,
    /** Withdrawn: final. */
    WITHDRAWN;

    @Override
    public String list() {
        return "plan-statuses";
    }
}
