package io.github.pacto4j.progress;

import io.github.pacto4j.text.Code;

/** What a figure of progress rests on, or why it does not count. */
public enum Basis implements Code {
    /** Computed from the parts. */
    PARTS,
    /** A report states the level. */
    REPORTED,
    /** Which report is the last hangs on dates that are missing or too coarse, and it matters. */
    UNCERTAIN,
    /** No report on the day of the figure. */
    UNREPORTED,
    /** The last report gives no level. */
    NOT_ASSESSED,
    /** The level, or a report that may bear it, could not be read. */
    UNREADABLE,
    /** The document does not list it, or not its parts. */
    NOT_LISTED,
    /** There is nothing to count: 0 of 0. */
    NO_PARTS,
    /** Declared not applicable: does not count. */
    NOT_APPLICABLE,
    /** Withdrawn: does not count. */
    WITHDRAWN;

    /** Returns whether what rests on this does not count. */
    public boolean isExcluded() {
        return this == NOT_APPLICABLE || this == WITHDRAWN;
    }

    @Override
    public String list() {
        return "progress-bases";
    }
}
