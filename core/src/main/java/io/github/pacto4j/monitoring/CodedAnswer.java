package io.github.pacto4j.monitoring;

import io.github.pacto4j.text.Code;

/** A coded answer of the monitoring body's forms: yes or no, a degree of change, or a completion level. */
public enum CodedAnswer implements Code {
    /** Yes. */
    YES,
    /** No. */
    NO,
    /** Not applicable. */
    NOT_APPLICABLE,
    /** Worsened. Degree of change. */
    WORSENED,
    /** Did not change. Degree of change. */
    DID_NOT_CHANGE,
    /** Marginal. Degree of change. */
    MARGINAL,
    /** Major. Degree of change. */
    MAJOR,
    /** Outstanding. Degree of change. */
    OUTSTANDING,
    /** Not started. Completion. */
    NOT_STARTED,
    /** Limited. Completion. */
    LIMITED,
    /** Substantial. Completion. */
    SUBSTANTIAL,
    /** Complete. Completion. */
    COMPLETE;

    @Override
    public String list() {
        return "monitoring-answers";
    }
}
