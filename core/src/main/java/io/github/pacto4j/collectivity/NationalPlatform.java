package io.github.pacto4j.collectivity;

import io.github.pacto4j.text.Code;

/** A national platform that collectivities use. */
public enum NationalPlatform implements Code {
    /** Access to information requests (chafafiya.ma). */
    CHAFAFIYA,
    /** Complaints, remarks and suggestions (chikaya.ma). */
    CHIKAYA,
    /** Administrative procedures (idarati.ma). */
    IDARATI;

    @Override
    public String list() {
        return "platforms";
    }
}
