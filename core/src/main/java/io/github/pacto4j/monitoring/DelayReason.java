package io.github.pacto4j.monitoring;

import io.github.pacto4j.text.Code;

/** Coded reason why a commitment has not started or is limited. */
public enum DelayReason implements Code {
    /** Change of funding. */
    FUNDING_CHANGED,
    /** Lack of resources: staff, skills, equipment or money. */
    LACK_OF_RESOURCES,
    /** Shift in priorities. */
    PRIORITIES_CHANGED,
    /** Delay in approval. */
    APPROVAL_DELAYED,
    /** Depends on another activity. */
    DEPENDS_ON_OTHER,
    /** Procurement delayed. */
    PROCUREMENT_DELAYED,
    /** Partner unavailable. */
    PARTNER_UNAVAILABLE,
    /** Legal obstacle. */
    LEGAL_OBSTACLE,
    /** Technical obstacle. */
    TECHNICAL_OBSTACLE,
    /** Force majeure. */
    FORCE_MAJEURE,
    /** Not yet due: start lies after the reporting period. */
    NOT_YET_DUE,
    /** Other: reason to be stated in words. */
    OTHER;

    @Override
    public String list() {
        return "delay-reasons";
    }
}
