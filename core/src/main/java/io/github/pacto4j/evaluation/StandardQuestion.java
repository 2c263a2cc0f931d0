package io.github.pacto4j.evaluation;

import io.github.pacto4j.text.Code;

/** A standard question of the evaluation matrix. */
public enum StandardQuestion implements Code {
    /** Does the collectivity's site publish its budget documents regularly? */
    FT1(AnswerForm.YES_NO),
    /** Does the collectivity make known the budget and progress of its projects? */
    FT2(AnswerForm.YES_NO),
    /** Is the budget drawn up in a form that every citizen can understand? */
    FT3(AnswerForm.YES_NO),
    /** Is at least one person in charge of information requests? */
    AI1(AnswerForm.YES_NO),
    /** Does a unit manage and keep the archives? */
    AI2(AnswerForm.YES_NO),
    /** Has the staff been trained in the law on access to information? */
    AI3(AnswerForm.YES_NO),
    /** Does the collectivity publish proactively? */
    AI4(AnswerForm.YES_NO),
    /** How many information requests were received, and how many handled? */
    AI5(AnswerForm.RECEIVED_HANDLED),
    /** Is published information easy to reach for persons with disabilities? */
    AI6(AnswerForm.YES_NO),
    /** In what forms did citizens take part in the development programme? */
    CE1(AnswerForm.FORMS),
    /** In what forms did citizens take part in the spatial planning scheme? */
    CE2(AnswerForm.FORMS),
    /** Did the consultative bodies give opinions on these planning documents? */
    CE3(AnswerForm.YES_NO),
    /** How many advisory opinions were submitted? */
    CE4(AnswerForm.NUMBER),
    /** How many of these opinions were approved, and how many rejected? */
    CE5(AnswerForm.APPROVED_REJECTED),
    /** How many petitions came in from citizens and associations? */
    CE6(AnswerForm.PETITIONS),
    /** How many petitions were approved? */
    CE7(AnswerForm.NUMBER),
    /** How many petitions were rejected? */
    CE8(AnswerForm.NUMBER),
    /** Are there online platforms for citizens and civil society to take part? */
    CE9(AnswerForm.YES_NO),
    /** Are forums held for dialogue and consultation on given subjects? */
    CE10(AnswerForm.YES_NO),
    /** Are the views of citizens and civil society considered when budgets are drawn up? */
    CE11(AnswerForm.YES_NO);

    private final AnswerForm form;

    StandardQuestion(AnswerForm form) {
        this.form = form;
    }

    /** Returns the form of answer that the question asks for. */
    public AnswerForm form() {
        return form;
    }

    /** Returns the criterion under which the form asks it. */
    public StandardCriterion criterion() {
        return switch (name().substring(0, 2)) {
            case "FT" -> StandardCriterion.FISCAL_TRANSPARENCY;
            case "AI" -> StandardCriterion.ACCESS_TO_INFORMATION;
            default -> StandardCriterion.CITIZEN_ENGAGEMENT;
        };
    }

    @Override
    public String list() {
        return "evaluation-questions";
    }
}
