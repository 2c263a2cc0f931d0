package io.github.pacto4j.rule;

import io.github.pacto4j.text.Code;

/** What became of a finding, or of a fault found in reading, from one assessment to the next. */
public enum FindingChange implements Code {
    /** Mended: found before, gone now. */
    MENDED,
    /** Appeared: not found before. */
    APPEARED,
    /** Remaining: found before and still, perhaps at another place or with another status. */
    REMAINING,
    /** Cannot say: one of the two did not judge the rule there or could not, or does not list all that it found. */
    CANNOT_SAY;

    @Override
    public String list() {
        return "comparison-changes";
    }
}
