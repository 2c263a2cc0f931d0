package io.github.pacto4j.cocreation;

import io.github.pacto4j.text.Code;

/** Kind of a contribution. */
public enum ContributionKind implements Code {
    /** Idea. */
    IDEA,
    /** Proposal. */
    PROPOSAL,
    /** Opinion. */
    OPINION,
    /** Comment on a published plan. */
    COMMENT;

    @Override
    public String list() {
        return "contribution-kinds";
    }
}
