package io.github.pacto4j.plan;

import io.github.pacto4j.text.Code;

/** A question of the plan form or of the plan outline, answered in words. */
public enum PlanQuestion implements Code {
    /** Why does taking part in OGP matter to the collectivity? ADDED: first prompt of the outline's introduction. */
    INTRODUCTION_IMPORTANCE("introduction.importance"),
    /** What is the national and territorial context of the plan? */
    INTRODUCTION_CONTEXT("introduction.context"),
    /** Which main political, economic, social and environmental problems does the plan address? */
    INTRODUCTION_PROBLEMS("introduction.problems"),
    /** Which reforms come first? */
    INTRODUCTION_REFORMS("introduction.reforms"),
    /** Which reforms and achievements have already served openness, above all with civil society? */
    EFFORTS_ACHIEVEMENTS("efforts.achievements"),
    /** How do these efforts meet the national action plan? */
    EFFORTS_NATIONAL_PLAN("efforts.nationalPlan"),
    /** How was the plan prepared with civil society and other actors? */
    METHODOLOGY_PROCESS("methodology.process"),
    /** How did participation meet OGP's criteria and minimum threshold? */
    METHODOLOGY_PARTICIPATION("methodology.participation"),
    /** Foreword. */
    FOREWORD("foreword"),
    /** What is the long-term vision of open government in the territory? */
    VISION_LONG_TERM("vision.longTerm"),
    /** What has the collectivity achieved so far in open government? */
    VISION_ACHIEVEMENTS("vision.achievements"),
    /** Which open-government challenges does the collectivity want to meet? */
    VISION_CHALLENGES("vision.challenges"),
    /** Which goals are pursued in the medium term? */
    VISION_MEDIUM_TERM_GOALS("vision.mediumTermGoals"),
    /** What does the plan do for this vision? */
    VISION_PLAN_CONTRIBUTION("vision.planContribution"),
    /** What does this vision do for the administration's general policy goals? */
    VISION_POLICY_CONTRIBUTION("vision.policyContribution"),
    /** How do departments and institutions coordinate to carry out the plan? */
    COORDINATION_ARRANGEMENTS("coordination.arrangements"),
    /** In which spaces, offline and online, does civil society collaborate? */
    COORDINATION_SPACES("coordination.spaces"),
    /** How was diversity secured, vulnerable groups included? */
    COORDINATION_DIVERSITY("coordination.diversity"),
    /** Who took part? */
    COORDINATION_PARTICIPANTS("coordination.participants"),
    /** How will collaboration go on during implementation? */
    COORDINATION_CONTINUED_COLLABORATION("coordination.continuedCollaboration"),
    /** Which independent body will monitor the plan? */
    MONITORING_BODY("monitoring.body"),
    /** Through which activities will progress be discussed with stakeholders? */
    MONITORING_ACTIVITIES("monitoring.activities"),
    /** How will progress be checked with implementing agencies? */
    MONITORING_AGENCY_CHECKS("monitoring.agencyChecks"),
    /** How will monitoring results be shared with the public? */
    MONITORING_PUBLIC_REPORTING("monitoring.publicReporting");

    private final String code;

    PlanQuestion(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String list() {
        return "plan-narrative";
    }
}
