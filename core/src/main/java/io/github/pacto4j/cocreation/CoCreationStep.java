package io.github.pacto4j.cocreation;

import io.github.pacto4j.text.Code;

/** Step of the guide (regions under OGP Local) or phase of the network's cycle. */
public enum CoCreationStep implements Code {
    /** Preparing the launch: OGP_LOCAL regions, step 1. */
    LAUNCH,
    /** Participatory diagnosis: OGP_LOCAL regions, step 2. */
    DIAGNOSIS,
    /** Commitment sheets: OGP_LOCAL regions, step 3. */
    COMMITMENT_SHEETS,
    /** Drafting and validation: OGP_LOCAL regions, step 4. */
    DRAFTING_AND_VALIDATION,
    /** Monitoring and evaluation: OGP_LOCAL regions, step 5. */
    MONITORING_AND_EVALUATION,
    /** Communication meetings: PACTO, phase 1. */
    COMMUNICATION,
    /** Priority axes: PACTO, phase 2. */
    AXES,
    /** First consultation: PACTO, phase 3. */
    FIRST_ROUND,
    /** Analysis of ideas into projects: PACTO, phase 4. */
    ANALYSIS,
    /** Second consultation: PACTO, phase 5. */
    SECOND_ROUND,
    /** Validation by the follow-up committee: PACTO, phase 6. */
    COMMITTEE_VALIDATION,
    /** Adoption by the council: PACTO, phase 7. */
    COUNCIL_ADOPTION,
    /** Implementation: PACTO, phase 8. */
    IMPLEMENTATION;

    @Override
    public String list() {
        return "co-creation-steps";
    }
}
