package io.github.pacto4j.cocreation;

import io.github.pacto4j.text.Code;

/** What a round of consultation bears on. */
public enum RoundSubject implements Code {
    /** Priorities and ideas: first round. */
    PRIORITIES,
    /** Projects drawn from the ideas: second round. */
    DRAFT;

    @Override
    public String list() {
        return "round-subjects";
    }
}
