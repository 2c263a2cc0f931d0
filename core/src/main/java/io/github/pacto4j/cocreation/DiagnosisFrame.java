package io.github.pacto4j.cocreation;

import io.github.pacto4j.text.Code;

/** Reference frame of the participatory diagnosis. */
public enum DiagnosisFrame implements Code {
    /** Fiscal transparency. */
    FISCAL_TRANSPARENCY,
    /** Access to information. */
    ACCESS_TO_INFORMATION,
    /** Responsibility and accountability. */
    ACCOUNTABILITY,
    /** Citizen participation in policy making. */
    PARTICIPATION;

    @Override
    public String list() {
        return "diagnosis-frames";
    }
}
