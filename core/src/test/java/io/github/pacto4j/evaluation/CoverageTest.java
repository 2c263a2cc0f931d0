package io.github.pacto4j.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.pacto4j.date.HowMany;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CoverageTest {
    @Test
    void an_empty_matrix_answers_none_of_the_twenty_questions() {
        Coverage coverage = Coverage.of(Matrices.answering());

        assertThat(coverage.answered()).isEqualTo(new HowMany(0, 0));
        assertThat(coverage.ratio().whole().number()).isEqualTo(20);
        assertThat(coverage.ratio().percent(1))
                .hasValueSatisfying(value -> assertThat(value).isZero());
    }

    @Test
    void a_question_that_does_not_apply_is_left_out_and_a_blank_one_is_not() {
        Coverage coverage = Coverage.of(Matrices.answering(
                "{'question':'CE1','value':['ONLINE']}",
                "{'question':'CE2','notApplicable':true}",
                "{'question':'CE3','comment':'à suivre'}"));

        assertThat(coverage.ratio().fraction()).contains("1/19");
        assertThat(coverage.questions(Coverage.State.NOT_APPLICABLE))
                .extracting(Coverage.Asked::question)
                .containsExactly("CE2");
        assertThat(coverage.questions(Coverage.State.UNANSWERED))
                .extracting(Coverage.Asked::question)
                .hasSize(18)
                .contains("CE3");
    }

    @Test
    void a_no_is_an_answer() {
        assertThat(Coverage.of(Matrices.answering("{'question':'CE3','value':false}"))
                        .answered()
                        .least())
                .isEqualTo(1);
    }

    @Test
    void an_empty_object_answers_nothing_and_what_cannot_be_read_leaves_the_share_open() {
        Coverage coverage =
                Coverage.of(Matrices.answering("{'question':'CE3','value':true}", "{'question':'AI5','value':{}}"));
        Coverage unread =
                Coverage.of(Matrices.answering("{'question':'CE3','value':true}", "{'question':'CE4','value':3.5}"));

        assertThat(coverage.answered()).isEqualTo(new HowMany(1, 1));
        assertThat(unread.answered()).isEqualTo(new HowMany(1, 2));
        assertThat(unread.ratio().standing()).isEqualTo(Ratio.Standing.UNKNOWN);
    }

    @Test
    void questions_of_added_criteria_count_too_each_under_its_own_criterion() {
        Coverage coverage = Coverage.of(Matrices.read("'criteria':["
                + "{'code':'WATER','questions':[{'id':'1','text':'Eau ?'},{'id':'2','text':'Puits ?'}],"
                + "'answers':[{'question':'1','value':true}]},"
                + "{'code':'ROADS','questions':[{'id':'1','text':'Routes ?'}]}]"));

        assertThat(coverage.questions()).hasSize(23);
        assertThat(coverage.within("WATER").ratio().fraction()).contains("1/2");
        assertThat(coverage.within("ROADS").answered()).isEqualTo(new HowMany(0, 0));
    }

    @Test
    void two_answers_to_one_question_that_contradict_each_other_are_told_and_neither_counts() {
        EvaluationMatrix matrix = Matrices.answering(
                "{'question':'CE3','value':true}",
                "{'question':'CE6','value':4}",
                "{'question':'CE3','value':false}",
                "{'question':'CE6','notApplicable':true}",
                "{'question':'CE7','value':1}");
        Coverage coverage = Coverage.of(matrix);

        assertThat(coverage.questions(Coverage.State.CONTRADICTORY))
                .extracting(Coverage.Asked::question, Coverage.Asked::pointer, Coverage.Asked::others)
                .containsExactly(
                        tuple("CE3", "/criteria/0/answers/0", List.of("/criteria/0/answers/2")),
                        tuple("CE6", "/criteria/0/answers/1", List.of("/criteria/0/answers/3")));
        assertThat(coverage.answered()).isEqualTo(new HowMany(1, 3));
        assertThat(coverage.ratio().standing()).isEqualTo(Ratio.Standing.UNKNOWN);
        assertThat(StandardRatio.PETITIONS_APPROVED.of(matrix).standing()).isEqualTo(Ratio.Standing.UNKNOWN);
        assertThat(Score.of(matrix, Map.of(StandardQuestion.CE3, BigDecimal.ONE))
                        .isKnown())
                .isFalse();
    }

    @Test
    void an_answer_given_twice_alike_or_left_blank_the_second_time_is_one_answer() {
        Coverage coverage = Coverage.of(Matrices.answering(
                "{'question':'CE3'}",
                "{'question':'CE3','value':true}",
                "{'question':'CE3','value':true}",
                "{'question':'CE1','value':['ONLINE','PHYSICAL']}",
                "{'question':'CE1','value':['PHYSICAL','ONLINE']}",
                "{'question':'CE2','value':'par écrit'}",
                "{'question':'CE2','value':'par écrit'}"));

        assertThat(coverage.questions(Coverage.State.ANSWERED))
                .extracting(Coverage.Asked::question, Coverage.Asked::pointer)
                .containsExactlyInAnyOrder(
                        tuple("CE3", "/criteria/0/answers/1"),
                        tuple("CE1", "/criteria/0/answers/3"),
                        tuple("CE2", "/criteria/0/answers/5"));
        assertThat(coverage.questions(Coverage.State.CONTRADICTORY)).isEmpty();
    }

    @Test
    void beside_an_answer_that_cannot_be_read_another_one_is_not_certain() {
        Coverage coverage =
                Coverage.of(Matrices.answering("{'question':'CE3','value':true}", "{'question':'CE3','value':3.5}"));

        assertThat(coverage.questions(Coverage.State.UNREADABLE))
                .extracting(Coverage.Asked::question)
                .containsExactly("CE3");
        assertThat(coverage.answered()).isEqualTo(new HowMany(0, 1));
    }

    @Test
    void an_answer_is_found_where_it_stands() {
        Coverage coverage =
                Coverage.of(Matrices.answering("{'question':'CE3','value':true}", "{'question':'CE4','value':1}"));

        assertThat(coverage.questions(Coverage.State.ANSWERED))
                .extracting(Coverage.Asked::pointer)
                .containsExactly("/criteria/0/answers/0", "/criteria/0/answers/1");
    }
}
