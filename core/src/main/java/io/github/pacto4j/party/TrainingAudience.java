package io.github.pacto4j.party;

import io.github.pacto4j.text.Code;

/** Who was trained. */
public enum TrainingAudience implements Code {
    /** Elected members. */
    ELECTED,
    /** Staff. */
    STAFF,
    /** Consultative bodies. */
    CONSULTATIVE_BODY,
    /** Project leads. */
    PROJECT_LEAD,
    /** Executing officers. */
    EXECUTING_OFFICER,
    /** Monitoring and evaluation group. */
    MONITORING_GROUP,
    /** Civil society. */
    CIVIL_SOCIETY;

    @Override
    public String list() {
        return "training-audiences";
    }
}
