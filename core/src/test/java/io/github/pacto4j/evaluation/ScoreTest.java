package io.github.pacto4j.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoreTest {
    private static final Map<StandardQuestion, BigDecimal> WEIGHTS = Map.of(
            StandardQuestion.CE3, BigDecimal.ONE,
            StandardQuestion.CE9, new BigDecimal("2.5"),
            StandardQuestion.CE10, BigDecimal.ONE);

    @Test
    void a_score_is_the_share_of_yes_by_the_weights_of_the_caller() {
        Score score = Score.of(
                Matrices.answering(
                        "{'question':'CE3','value':true}",
                        "{'question':'CE9','value':true}",
                        "{'question':'CE10','value':false}"),
                WEIGHTS);

        assertThat(score.isKnown()).isTrue();
        assertThat(score).hasToString("3.5/4.5");
        assertThat(score.low(2)).contains(new BigDecimal("77.77"));
        assertThat(score.high(2)).contains(new BigDecimal("77.78"));
    }

    @Test
    void a_missing_answer_may_be_yes_or_no() {
        Score score = Score.of(
                Matrices.answering("{'question':'CE3','value':true}", "{'question':'CE10','value':false}"), WEIGHTS);

        assertThat(score.isKnown()).isFalse();
        assertThat(score).hasToString("1..3.5/4.5");
    }

    @Test
    void what_does_not_apply_takes_its_weight_along() {
        Score score = Score.of(
                Matrices.answering(
                        "{'question':'CE3','value':true}",
                        "{'question':'CE9','notApplicable':true}",
                        "{'question':'CE10','value':false}"),
                WEIGHTS);

        assertThat(score.low(0)).contains(new BigDecimal("50"));
        assertThat(score.high(0)).contains(new BigDecimal("50"));
        assertThat(score.parts()).extracting(Score.Part::weight).contains(new BigDecimal("2.5"));
    }

    @Test
    void nothing_of_nothing_is_no_score() {
        Score score = Score.of(
                Matrices.answering("{'question':'CE3','notApplicable':true}"),
                Map.of(StandardQuestion.CE3, BigDecimal.ONE));

        assertThat(score.isKnown()).isFalse();
        assertThat(score.low(2)).isEmpty();
        assertThat(score.high(2)).isEmpty();
    }

    @Test
    void no_score_is_given_without_weights_or_for_a_question_that_asks_for_a_number() {
        EvaluationMatrix matrix = Matrices.answering();
        Map<StandardQuestion, BigDecimal> number = Map.of(StandardQuestion.CE4, BigDecimal.ONE);
        Map<StandardQuestion, BigDecimal> negative = Map.of(StandardQuestion.CE3, BigDecimal.ONE.negate());

        assertThatThrownBy(() -> Score.of(matrix, Map.of())).hasMessageContaining("weights");
        assertThatThrownBy(() -> Score.of(matrix, number)).hasMessageContaining("CE4");
        assertThatThrownBy(() -> Score.of(matrix, negative)).hasMessageContaining("-1");
    }
}
