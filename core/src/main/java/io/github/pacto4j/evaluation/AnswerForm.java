package io.github.pacto4j.evaluation;

import io.github.pacto4j.text.Code;

/** The form of answer that a question of the evaluation matrix asks for (source: GUIDE annex 1). */
public enum AnswerForm implements Code {
    /** Yes or no. */
    YES_NO,
    /** A number. */
    NUMBER,
    /** A list of forms of participation. */
    FORMS,
    /** The number received and the number handled. */
    RECEIVED_HANDLED,
    /** The number approved and the number rejected. */
    APPROVED_REJECTED,
    /** A number of petitions, in total or by origin. */
    PETITIONS;

    @Override
    public String list() {
        return "answer-forms";
    }
}
