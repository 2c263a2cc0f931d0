package io.github.pacto4j.monitoring;

import io.github.pacto4j.plan.OgpValue;
import io.github.pacto4j.text.Code;

/** A question of the completion sheet on relevance to the values. */
public enum ReportRelevanceQuestion implements Code {
    /** Does it improve the amount, quality or accessibility of information, or the right to it? Yes points to ACCESS_TO_INFORMATION. */
    Q1,
    /** Does it give the public more chances or capacity to inform or influence decisions? Yes points to CIVIC_PARTICIPATION. */
    Q2,
    /** Does it make the setting more favourable to civil society? Yes points to CIVIC_PARTICIPATION. */
    Q3,
    /** Does it set up or strengthen rules or mechanisms that hold officials publicly answerable? Yes points to PUBLIC_ACCOUNTABILITY. */
    Q4;

    @Override
    public String list() {
        return "report-relevance-questions";
    }

    /** Returns the value that a yes points to. */
    public OgpValue pointsTo() {
        return switch (this) {
            case Q1 -> OgpValue.ACCESS_TO_INFORMATION;
            case Q2, Q3 -> OgpValue.CIVIC_PARTICIPATION;
            case Q4 -> OgpValue.PUBLIC_ACCOUNTABILITY;
        };
    }
}
