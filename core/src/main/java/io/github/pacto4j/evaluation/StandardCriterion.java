package io.github.pacto4j.evaluation;

import io.github.pacto4j.text.Code;

/** A standard criterion of the evaluation matrix. */
public enum StandardCriterion implements Code {
    /** Fiscal transparency: FT1 to FT3. */
    FISCAL_TRANSPARENCY,
    /** Ease of access to information: AI1 to AI6. */
    ACCESS_TO_INFORMATION,
    /** Citizen engagement in public policies: CE1 to CE11. */
    CITIZEN_ENGAGEMENT;

    @Override
    public String list() {
        return "evaluation-criteria";
    }
}
