package io.github.pacto4j.rule;

import io.github.pacto4j.text.Code;

/** In what two assessments differ beside the content of the document: it may be the reason for what changed. */
public enum Difference implements Code {
    /** Another collectivity. */
    COLLECTIVITY,
    /** Another id of the document or of its plan. */
    ID,
    /** Another day of assessment. */
    DAY,
    /** Another part of the document. */
    PART,
    /** Other rule books, or other figures or severities in them. */
    BOOKS,
    /** Another calendar of working days. */
    CALENDAR;

    @Override
    public String list() {
        return "comparison-differences";
    }
}
