package io.github.pacto4j.plan;

import io.github.pacto4j.text.Code;

/** Why a plan was withdrawn. */
public enum WithdrawalReason implements Code {
    /** Funding changed or lost. */
    FUNDING_CHANGED,
    /** Priorities changed. */
    PRIORITIES_CHANGED,
    /** Council renewed. */
    COUNCIL_RENEWED,
    /** Consultation not completed. */
    CONSULTATION_FAILED,
    /** Opposition by the control authority. */
    OPPOSITION,
    /** Membership of the programme ended. */
    MEMBERSHIP_ENDED,
    /** Replaced by another plan. */
    REPLACED,
    /** Territorial boundaries changed. */
    TERRITORY_CHANGED,
    /** Other: reason to be stated in words. */
    OTHER;

    @Override
    public String list() {
        return "withdrawal-reasons";
    }
}
