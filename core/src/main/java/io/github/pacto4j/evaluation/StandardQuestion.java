package io.github.pacto4j.evaluation;

import io.github.pacto4j.text.Code;

/** A standard question of the evaluation matrix. */
public enum StandardQuestion implements Code {
    /** Does the collectivity's site publish its budget documents regularly? YES_NO. */
    FT1,
    /** Does the collectivity make known the budget and progress of its projects? YES_NO. */
    FT2,
    /** Is the budget drawn up in a form that every citizen can understand? YES_NO. */
    FT3,
    /** Is at least one person in charge of information requests? YES_NO. */
    AI1,
    /** Does a unit manage and keep the archives? YES_NO. */
    AI2,
    /** Has the staff been trained in the law on access to information? YES_NO. */
    AI3,
    /** Does the collectivity publish proactively? YES_NO. */
    AI4,
    /** How many information requests were received, and how many handled? RECEIVED_HANDLED. */
    AI5,
    /** Is published information easy to reach for persons with disabilities? YES_NO. */
    AI6,
    /** In what forms did citizens take part in the development programme? FORMS. */
    CE1,
    /** In what forms did citizens take part in the spatial planning scheme? FORMS. */
    CE2,
    /** Did the consultative bodies give opinions on these planning documents? YES_NO. */
    CE3,
    /** How many advisory opinions were submitted? NUMBER. */
    CE4,
    /** How many of these opinions were approved, and how many rejected? APPROVED_REJECTED. */
    CE5,
    /** How many petitions came in from citizens and associations? PETITIONS. */
    CE6,
    /** How many petitions were approved? NUMBER. */
    CE7,
    /** How many petitions were rejected? NUMBER. */
    CE8,
    /** Are there online platforms for citizens and civil society to take part? YES_NO. */
    CE9,
    /** Are forums held for dialogue and consultation on given subjects? YES_NO. */
    CE10,
    /** Are the views of citizens and civil society considered when budgets are drawn up? YES_NO. */
    CE11;

    @Override
    public String list() {
        return "evaluation-questions";
    }
}
