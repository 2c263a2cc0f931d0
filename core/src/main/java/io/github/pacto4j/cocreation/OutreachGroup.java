package io.github.pacto4j.cocreation;

import io.github.pacto4j.text.Code;

/** Group that was reached out to. */
public enum OutreachGroup implements Code {
    /** Women. */
    WOMEN,
    /** Young people. */
    YOUTH,
    /** Persons with disabilities. */
    DISABILITY,
    /** Residents of remote districts. */
    REMOTE,
    /** Retired and older persons: ADDED: named in the plan form's answer. */
    OLDER_PERSONS,
    /** Students: ADDED: named in the plan form's answer. */
    STUDENTS,
    /** Employees: ADDED: named in the plan form's answer. */
    EMPLOYEES;

    @Override
    public String list() {
        return "outreach-groups";
    }
}
