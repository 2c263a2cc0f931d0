package io.github.pacto4j.membership;

import io.github.pacto4j.text.Code;

/** A condition of admission that an applicant answers in words. */
public enum ApplicationQuestion implements Code {
    /** What will joining bring to the collectivity? */
    ADDED_VALUE("addedValue"),
    /** Which orientations, programmes and fields come first for the collectivity? */
    PRIORITIES("priorities"),
    /** How do these priorities agree with those of OGP? */
    ALIGNMENT("alignment"),
    /** What capacity and resources are there to co-create and co-implement? */
    CAPACITY("capacity"),
    /** Which mechanisms for co-creation and monitoring exist? */
    MECHANISMS("mechanisms"),
    /** How will open-government practice be extended to other collectivities? */
    EXTENSION("extension");

    private final String code;

    ApplicationQuestion(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String list() {
        return "application-narrative";
    }
}
