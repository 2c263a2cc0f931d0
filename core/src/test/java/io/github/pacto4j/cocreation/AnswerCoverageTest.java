package io.github.pacto4j.cocreation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.pacto4j.date.Certainty;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How many contributions are answered, exactly. */
class AnswerCoverageTest {
    @Test
    void of_no_contributions_nothing_can_be_said() {
        assertThat(AnswerCoverage.of(List.of()).isKnown()).isFalse();
        assertThat(AnswerCoverage.of(List.of()).isAtLeast(0)).isEqualTo(Certainty.CANNOT_SAY);
    }

    @Test
    void two_of_three_are_more_than_66_percent_and_not_67() {
        AnswerCoverage coverage = new AnswerCoverage(2, 0, 3, true);
        assertThat(coverage.isAtLeast(66)).isEqualTo(Certainty.YES);
        assertThat(coverage.isAtLeast(67)).isEqualTo(Certainty.NO);
        assertThat(coverage).hasToString("2/3");
    }

    @Test
    void what_cannot_be_read_may_be_answered_or_not() {
        AnswerCoverage coverage = new AnswerCoverage(3, 2, 7, true);
        assertThat(coverage.isAtLeast(42)).isEqualTo(Certainty.YES);
        assertThat(coverage.isAtLeast(71)).isEqualTo(Certainty.CANNOT_SAY);
        assertThat(coverage.isAtLeast(72)).isEqualTo(Certainty.NO);
        assertThat(coverage).hasToString("3..5/7");
    }

    @Test
    void a_process_that_lists_no_contributions_may_have_received_any() {
        AnswerCoverage coverage = AnswerCoverage.of(CoCreationBuilder.builder().build());
        assertThat(coverage.complete()).isFalse();
        assertThat(coverage.isAtLeast(1)).isEqualTo(Certainty.CANNOT_SAY);
    }

    @Test
    void more_answers_than_contributions_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new AnswerCoverage(2, 1, 2, true));
    }
}
