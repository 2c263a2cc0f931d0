package io.github.pacto4j.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RatioTest {
    private static Ratio handled(String counts) {
        return StandardRatio.REQUESTS_HANDLED.of(Matrices.answering("{'question':'AI5','value':" + counts + "}"));
    }

    @Test
    void a_hundred_of_a_hundred_and_twenty_is_five_sixths() {
        Ratio ratio = handled("{'received':120,'handled':100}");

        assertThat(ratio.fraction()).contains("5/6");
        assertThat(ratio.percent(2)).contains(new BigDecimal("83.33"));
        assertThat(ratio.part().name()).isEqualTo("AI5.handled");
        assertThat(ratio.part().pointers()).containsExactly("/criteria/0/answers/0/value/handled");
        assertThat(ratio.whole().pointers()).containsExactly("/criteria/0/answers/0/value/received");
    }

    @Test
    void nothing_of_nothing_is_unknown() {
        Ratio ratio = handled("{'received':0,'handled':0}");

        assertThat(ratio.standing()).isEqualTo(Ratio.Standing.NOTHING);
        assertThat(ratio.percent(0)).isEmpty();
    }

    @Test
    void more_handled_than_received_gives_no_ratio() {
        assertThat(handled("{'received':10,'handled':12}").standing()).isEqualTo(Ratio.Standing.CONTRADICTORY);
    }

    @Test
    void a_number_that_is_not_stated_is_not_zero() {
        assertThat(handled("{'received':10}").standing()).isEqualTo(Ratio.Standing.UNKNOWN);
        assertThat(StandardRatio.PETITIONS_APPROVED
                        .of(Matrices.answering("{'question':'CE6','value':4}"))
                        .standing())
                .isEqualTo(Ratio.Standing.UNKNOWN);
    }

    @Test
    void a_ratio_of_a_question_that_does_not_apply_does_not_apply() {
        Ratio ratio = StandardRatio.PETITIONS_APPROVED.of(
                Matrices.answering("{'question':'CE6','notApplicable':true}", "{'question':'CE7','value':0}"));

        assertThat(ratio.standing()).isEqualTo(Ratio.Standing.NOT_APPLICABLE);
    }

    @Test
    void petitions_of_citizens_and_associations_make_up_the_whole() {
        Ratio ratio = StandardRatio.PETITIONS_APPROVED.of(Matrices.answering(
                "{'question':'CE6','value':{'citizens':2,'associations':1}}", "{'question':'CE7','value':1}"));

        assertThat(ratio.fraction()).contains("1/3");
    }

    @Test
    void opinions_are_compared_with_those_submitted() {
        EvaluationMatrix matrix = Matrices.answering(
                "{'question':'CE4','value':8}", "{'question':'CE5','value':{'approved':6,'rejected':2}}");

        assertThat(StandardRatio.OPINIONS_APPROVED.of(matrix).fraction()).contains("3/4");
        assertThat(StandardRatio.OPINIONS_REJECTED.of(matrix).fraction()).contains("1/4");
    }

    @Property
    void only_all_is_written_as_a_hundred_and_only_nothing_as_zero(
            @ForAll @IntRange(min = 1, max = 1_000_000) int whole,
            @ForAll @IntRange(max = 1_000_000) int some,
            @ForAll @IntRange(max = 3) int decimals) {
        int part = Math.min(some, whole);
        BigDecimal percent = new Ratio(
                        new Ratio.Term("part", part, List.of()), new Ratio.Term("whole", whole, List.of()), false)
                .percent(decimals)
                .orElseThrow();

        assertThat(percent.compareTo(BigDecimal.valueOf(100)) == 0).isEqualTo(part == whole);
        assertThat(percent.signum() == 0).isEqualTo(part == 0);
    }
}
