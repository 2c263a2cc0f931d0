package io.github.pacto4j.plan;

import io.github.pacto4j.text.Code;

/** A promise of follow-up that a plan makes. */
public enum PromiseKind implements Code {
    /** Half-yearly meeting of the services. */
    HALF_YEARLY_MEETING,
    /** Follow-up matrix. */
    FOLLOW_UP_MATRIX,
    /** Annual report of the independent body. */
    ANNUAL_REPORT,
    /** Public site of results. */
    PUBLIC_SITE,
    /** Public study day. */
    STUDY_DAY,
    /** Mid-term update. */
    MID_TERM_UPDATE,
    /** Forum open during implementation. */
    OPEN_FORUM;

    @Override
    public String list() {
        return "promise-kinds";
    }
}
