package io.github.pacto4j.cocreation;

import io.github.pacto4j.text.Code;

/** Kind of author of a contribution. */
public enum AuthorKind implements Code {
    /** Person. */
    PERSON,
    /** Association. */
    ASSOCIATION,
    /** Group. */
    GROUP,
    /** Anonymous. */
    ANONYMOUS;

    @Override
    public String list() {
        return "author-kinds";
    }
}
