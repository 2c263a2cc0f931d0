package io.github.pacto4j.rule;

import io.github.pacto4j.text.Code;

/** What is wrong with a place of a file. */
public enum ProblemCode implements Code {
    /** Malformed JSON: what stood before the error is kept. */
    MALFORMED_JSON,
    /** Not UTF-8. */
    NOT_UTF8,
    /** Duplicate key: the first one counts. */
    DUPLICATE_KEY,
    /** Wrong type. */
    WRONG_TYPE,
    /** Unknown value. */
    UNKNOWN_VALUE,
    /** Malformed date. */
    MALFORMED_DATE,
    /** Missing. */
    MISSING,
    /** Unknown property: warning; the value is kept. */
    UNKNOWN_PROPERTY,
    /** Suspicious text: warning; HTML entity, control or replacement character. */
    SUSPICIOUS_TEXT,
    /** Text too long. */
    TEXT_TOO_LONG,
    /** Too many items. */
    TOO_MANY,
    /** Document too large. */
    TOO_LARGE,
    /** Too deeply nested. */
    TOO_DEEP;

    @Override
    public String list() {
        return "problem-codes";
    }
}
