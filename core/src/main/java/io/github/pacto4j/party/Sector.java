package io.github.pacto4j.party;

import io.github.pacto4j.text.Code;

/** Sector that an organisation or a person belongs to. */
public enum Sector implements Code {
    /** Local authority. */
    COLLECTIVITY,
    /** Government: ministry, agency, deconcentrated service. */
    GOVERNMENT,
    /** Civil society. */
    CIVIL_SOCIETY,
    /** Academia. */
    ACADEMIA,
    /** Private sector. */
    PRIVATE,
    /** Multilateral organisation. */
    MULTILATERAL,
    /** Media. */
    MEDIA,
    /** Consultative body. */
    CONSULTATIVE_BODY,
    /** Citizens. */
    CITIZEN,
    /** Working group: ADDED: named by the forms among other actors. */
    WORKING_GROUP;

    @Override
    public String list() {
        return "organisation-sectors";
    }
}
