package io.github.pacto4j.rule;

import io.github.pacto4j.text.Code;

/** Why a rule is not applicable. */
public enum Reason implements Code {
    /** Not yet due: before the status or day from which the rule applies. */
    NOT_YET,
    /** Other tier. */
    OTHER_TIER,
    /** Other programme. */
    OTHER_PROGRAMME,
    /** Not yet in force on the day of the fact. */
    NOT_YET_IN_FORCE,
    /** Empty list. */
    EMPTY_LIST,
    /** Part absent from the dossier. */
    ABSENT_PART,
    /** Nothing to judge: the document has no object of the kind judged. */
    NO_SUBJECT,
    /** Value not given: the rule judges a value only where it is given. */
    NO_VALUE,
    /** Premise not met: the case that the rule speaks of does not arise. */
    PREMISE_NOT_MET;

    @Override
    public String list() {
        return "not-applicable-reasons";
    }
}
