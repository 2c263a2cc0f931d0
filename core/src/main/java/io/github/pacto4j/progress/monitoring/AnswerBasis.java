package io.github.pacto4j.progress.monitoring;

/** What an answer in a draft of a monitoring report rests on. */
public enum AnswerBasis {
    /** Found by machine: the dossier holds the evidence, and the answer names it. */
    FOUND,
    /** Somebody declares it, and nothing in the dossier shows it. */
    DECLARED,
    /** Nothing in the dossier answers it. */
    OPEN
}
