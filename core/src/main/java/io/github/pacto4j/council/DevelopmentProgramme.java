package io.github.pacto4j.council;

import io.github.pacto4j.text.Code;

/** The development programme of a region, of a prefecture or province, or of a commune. */
public enum DevelopmentProgramme implements Code {
    /** Regional development programme. */
    PDR,
    /** Prefecture or province development programme. */
    PDP,
    /** Communal action programme. */
    PAC;

    @Override
    public String list() {
        return "development-programmes";
    }
}
