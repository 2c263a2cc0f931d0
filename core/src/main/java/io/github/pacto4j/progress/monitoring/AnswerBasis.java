package io.github.pacto4j.progress.monitoring;

import io.github.pacto4j.text.Code;

/** What an answer in a draft of a monitoring report rests on. */
public enum AnswerBasis implements Code {
    /** Found by machine: the dossier holds the evidence, and the answer names it. */
    FOUND,
    /** Somebody declares it, and nothing in the dossier shows it. */
    DECLARED,
    /** Nothing in the dossier answers it. */
    OPEN;

    @Override
    public String list() {
        return "answer-bases";
    }
}
