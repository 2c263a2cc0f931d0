package io.github.pacto4j.cocreation;

import io.github.pacto4j.text.Code;

/** Category of those who took part. */
public enum ParticipantCategory implements Code {
    /** Local authority. */
    COLLECTIVITY,
    /** Government. */
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
    /** Working group: ADDED: follows organisation-sectors. */
    WORKING_GROUP,
    /** International NGO: ADDED: category of the plan form's answer. */
    INTERNATIONAL_NGO,
    /** Suggestions received online: ADDED: counts contributions, not persons. */
    ONLINE_SUGGESTIONS,
    /** Unaffiliated participants: ADDED: category of the plan form's answer. */
    UNAFFILIATED;

    @Override
    public String list() {
        return "participant-categories";
    }
}
