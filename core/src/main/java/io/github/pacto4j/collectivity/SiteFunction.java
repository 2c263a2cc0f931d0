package io.github.pacto4j.collectivity;

import io.github.pacto4j.text.Code;

/** What the web site of a collectivity serves. */
public enum SiteFunction implements Code {
    /** Proactive publication. */
    PROACTIVE_PUBLICATION,
    /** Citizen participation. */
    PARTICIPATION,
    /** Communication with citizens. */
    COMMUNICATION;

    @Override
    public String list() {
        return "site-functions";
    }
}
