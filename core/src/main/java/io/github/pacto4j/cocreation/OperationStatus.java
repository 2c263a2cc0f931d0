package io.github.pacto4j.cocreation;

import io.github.pacto4j.text.Code;

/** Whether an operation of a procedure was done or not needed. */
public enum OperationStatus implements Code {
    /** Done. */
    DONE,
    /** Not needed: with its reason. */
    NOT_NEEDED;

    @Override
    public String list() {
        return "operation-statuses";
    }
}
