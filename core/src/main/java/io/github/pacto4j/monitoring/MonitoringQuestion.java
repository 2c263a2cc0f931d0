package io.github.pacto4j.monitoring;

import io.github.pacto4j.text.Code;

/** A question of the monitoring body's forms. */
public enum MonitoringQuestion implements Code {
    /** Is there a forum for the OGP process? Minimum requirement. */
    INCEPTION_1_1("inception.1.1"),
    /** Does the forum bring together government and non-government actors? Minimum requirement. */
    INCEPTION_1_2("inception.1.2"),
    /** Did the forum meet with non-government actors while the plan was made? Minimum requirement; the number is recalled. */
    INCEPTION_1_3("inception.1.3"),
    /** Did the forum's non-government members endorse the plan before submission? Minimum requirement. */
    INCEPTION_1_4("inception.1.4"),
    /** Is there an open online space, updated at least every four months? Recommended practice. */
    INCEPTION_2_1("inception.2.1"),
    /** Is useful information given ahead of meetings? Recommended practice. */
    INCEPTION_2_2("inception.2.2"),
    /** Can anyone interested contribute or observe? Recommended practice. */
    INCEPTION_2_3("inception.2.3"),
    /** Is written feedback given on what became of the contributions? Recommended practice. */
    INCEPTION_2_4("inception.2.4"),
    /** Is dialogue repeated, with shared ownership of its agenda? Recommended practice. */
    INCEPTION_2_5("inception.2.5"),
    /** Is the membership of the forum inclusive and varied? Recommended practice. */
    INCEPTION_2_6("inception.2.6"),
    /** How far has the commitment been completed? Completion. */
    END_OF_COMMITMENT_1_1("endOfCommitment.1.1"),
    /** What helped or hindered implementation? Text. */
    END_OF_COMMITMENT_1_2("endOfCommitment.1.2"),
    /** Was the commitment carried out as first planned? Yes or no. */
    END_OF_COMMITMENT_1_3("endOfCommitment.1.3"),
    /** How far did access to information become broader, better or easier? Degree of change. */
    END_OF_COMMITMENT_2_1_1("endOfCommitment.2.1.1"),
    /** How far did civic participation change? Degree of change. */
    END_OF_COMMITMENT_2_1_2("endOfCommitment.2.1.2"),
    /** How far did public accountability change? Degree of change. */
    END_OF_COMMITMENT_2_1_3("endOfCommitment.2.1.3"),
    /** What other results did the commitment bring? Text. */
    END_OF_COMMITMENT_2_1_4("endOfCommitment.2.1.4"),
    /** What effect did the commitment have on the public problem? Text. */
    END_OF_COMMITMENT_2_2("endOfCommitment.2.2"),
    /** What lessons can be drawn? Text. */
    END_OF_COMMITMENT_3_1("endOfCommitment.3.1");

    private final String code;

    MonitoringQuestion(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String list() {
        return "monitoring-questions";
    }
}
