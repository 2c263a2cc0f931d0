package io.github.pacto4j.progress;

/** What a figure of progress is about. */
public enum Part {
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
    NETWORK
}
