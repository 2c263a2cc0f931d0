package io.github.pacto4j.dossier;

import io.github.pacto4j.text.Code;

/** Kind and version of a document. */
public enum DocumentKind implements Code {
    /** Action plan or openness programme. */
    ACTION_PLAN("action-plan/1"),
    /** Co-creation. */
    CO_CREATION("co-creation/1"),
    /** Completion report: GUIDE annex 4. */
    COMPLETION_REPORT("completion-report/1"),
    /** Monitoring report. */
    MONITORING_REPORT("monitoring-report/1"),
    /** Follow-up. */
    FOLLOW_UP("follow-up/1"),
    /** Evaluation matrix: GUIDE annex 1. */
    EVALUATION_MATRIX("evaluation-matrix/1"),
    /** Membership application. */
    MEMBERSHIP_APPLICATION("membership-application/1"),
    /** Citizen requests. */
    CITIZEN_REQUESTS("citizen-requests/1"),
    /** Collectivity profile. */
    COLLECTIVITY_PROFILE("collectivity-profile/1"),
    /** Network. */
    NETWORK("network/1"),
    /** Dossier: everything of one collectivity and cycle. */
    DOSSIER("dossier/1"),
    /** Assessment. */
    ASSESSMENT("assessment/1"),
    /** Comparison: what changed from one assessment to the next. */
    COMPARISON("comparison/1");

    private final String code;

    DocumentKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String list() {
        return "document-kinds";
    }
}
