package io.github.pacto4j.progress;

import io.github.pacto4j.text.Code;

/** What a figure of progress is about. */
public enum Part implements Code {
    /** A milestone, or activity. */
    MILESTONE,
    /** A commitment, or openness project. */
    COMMITMENT,
    /** A priority axis. */
    AXIS,
    /** An action plan or openness programme. */
    PLAN,
    /** All plans of one collectivity. */
    COLLECTIVITY,
    /** All collectivities of a network. */
    NETWORK;

    @Override
    public String list() {
        return "progress-parts";
    }
}
