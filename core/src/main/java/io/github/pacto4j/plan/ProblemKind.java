package io.github.pacto4j.plan;

import io.github.pacto4j.text.Code;

/** Nature of the public problem that a commitment addresses. */
public enum ProblemKind implements Code {
    /** Social. */
    SOCIAL,
    /** Economic. */
    ECONOMIC,
    /** Political. */
    POLITICAL,
    /** Environmental. */
    ENVIRONMENTAL;

    @Override
    public String list() {
        return "problem-kinds";
    }
}
