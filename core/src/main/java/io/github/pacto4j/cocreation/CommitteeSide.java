package io.github.pacto4j.cocreation;

import io.github.pacto4j.text.Code;

/** Side that a member of the follow-up committee stands for. */
public enum CommitteeSide implements Code {
    /** Elected members: counts with ADMINISTRATION as one side for parity. */
    ELECTED,
    /** Administration: counts with ELECTED as one side for parity. */
    ADMINISTRATION,
    /** Civil society. */
    CIVIL_SOCIETY;

    @Override
    public String list() {
        return "committee-sides";
    }
}
