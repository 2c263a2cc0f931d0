package io.github.pacto4j.collectivity;

import io.github.pacto4j.text.Code;

/** A heading of what public bodies publish of their own accord. */
public enum ProactiveHeading implements Code {
    /** Conventions. */
    CONVENTIONS,
    /** Laws and regulations. */
    LAWS_REGULATIONS,
    /** Bills: seldom concerns a collectivity. */
    BILLS,
    /** Finance bills: seldom concerns a collectivity. */
    FINANCE_BILLS,
    /** Members' legislative proposals: seldom concerns a collectivity. */
    MPS_PROPOSALS,
    /** Local budgets and accounts. */
    LOCAL_BUDGETS_AND_ACCOUNTS,
    /** Missions, structures and contacts. */
    MISSIONS_STRUCTURES_CONTACTS,
    /** Rules, procedures and guides. */
    RULES_PROCEDURES_GUIDES,
    /** Services and documents required. */
    SERVICES_AND_DOCUMENTS,
    /** Users' rights, duties and remedies. */
    USER_RIGHTS_AND_REMEDIES,
    /** Conditions of licences. */
    LICENCE_CONDITIONS,
    /** Election results: seldom concerns a collectivity. */
    ELECTION_RESULTS,
    /** Public procurement. */
    PROCUREMENT,
    /** Recruitment examinations. */
    RECRUITMENT_EXAMS,
    /** Senior posts. */
    SENIOR_POSTS,
    /** Reports, programmes and studies. */
    REPORTS_PROGRAMMES_STUDIES,
    /** Statistics. */
    STATISTICS,
    /** Information on companies. */
    COMPANIES,
    /** Information for fair competition. */
    FAIR_COMPETITION;

    @Override
    public String list() {
        return "proactive-headings";
    }
}
