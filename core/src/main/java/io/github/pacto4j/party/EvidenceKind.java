package io.github.pacto4j.party;

import io.github.pacto4j.text.Code;

/** What a piece of evidence is or shows. */
public enum EvidenceKind implements Code {
    /** Proof of output. */
    OUTPUT,
    /** Proof of use by the public. */
    PUBLIC_USE,
    /** Proof of effect. */
    EFFECT,
    /** Minutes. */
    MINUTES,
    /** Report. */
    REPORT,
    /** Dataset. */
    DATASET,
    /** Photograph or video. */
    IMAGE,
    /** Cover letter. */
    LETTER,
    /** Questionnaire. */
    QUESTIONNAIRE,
    /** Guide or tool. */
    GUIDE,
    /** Other. */
    OTHER;

    @Override
    public String list() {
        return "evidence-kinds";
    }
}
