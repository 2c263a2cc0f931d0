package io.github.pacto4j.membership;

import io.github.pacto4j.text.Code;

/** Whose letter is joined to an application. */
public enum LetterKind implements Code {
    /** Letter of the head of the collectivity. */
    HEAD,
    /** Support letter of a non-government partner. */
    NON_GOVERNMENT,
    /** Letter of interest: ADDED: asked by the guide. */
    INTEREST;

    @Override
    public String list() {
        return "letters";
    }
}
