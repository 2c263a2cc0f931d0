package io.github.pacto4j.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.text.CodeLists;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StandardQuestionTest {
    @ParameterizedTest
    @EnumSource
    void a_question_asks_for_the_form_of_answer_that_the_code_table_states(StandardQuestion question) {
        assertThat(CodeLists.find("evaluation-questions", question.code())
                        .orElseThrow()
                        .definition())
                .isEqualTo(question.form().code());
    }
}
