package io.github.pacto4j.book.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.book.Draft;
import io.github.pacto4j.book.Judging;
import io.github.pacto4j.book.TestCalendar;
import io.github.pacto4j.evaluation.StandardQuestion;
import io.github.pacto4j.rule.Ask;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Severity;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatrixRulesTest {
    private static final Pacto PACTO = Pacto.with(TestCalendar.MOROCCO);
    private static final String FISCAL = "/criteria/0/answers";
    private static final String INFORMATION = "/criteria/1/answers";
    private static final String ENGAGEMENT = "/criteria/2/answers";
    private static final String ADDED = "/criteria/3";

    private static final Draft MATRIX = Draft.document("evaluation-matrix/1", """
            "id": "M-1", "criteria": [
              {"code": "FISCAL_TRANSPARENCY", "answers": [
                {"question": "FT1", "value": true, "evidence": [{"url": "https://exemple.invalid/ft1"}]},
                {"question": "FT2", "value": false}, {"question": "FT3", "value": false}]},
              {"code": "ACCESS_TO_INFORMATION", "answers": [
                {"question": "AI1", "value": false}, {"question": "AI2", "value": false},
                {"question": "AI3", "value": false}, {"question": "AI4", "value": false},
                {"question": "AI5", "value": {"received": 10, "handled": 10}}, {"question": "AI6", "value": false}]},
              {"code": "CITIZEN_ENGAGEMENT", "answers": [
                {"question": "CE1", "value": []}, {"question": "CE2", "notApplicable": true},
                {"question": "CE3", "value": false}, {"question": "CE4", "value": 8},
                {"question": "CE5", "value": {"approved": 6, "rejected": 2}}, {"question": "CE6", "value": 3},
                {"question": "CE7", "value": 1}, {"question": "CE8", "value": 2}, {"question": "CE9", "value": false},
                {"question": "CE10", "value": false}, {"question": "CE11", "value": false}]},
              {"code": "QUARTIERS", "title": "Les quartiers", "ground": "Six annexes.",
               "questions": [{"id": "Q1", "text": "Combien de réunions ?"}], "answers": []}]
            """);

    private static Judging.ByRule judged(Draft draft, String rule) {
        return Judging.judged(PACTO, draft, Ask.on(LocalDate.of(2025, 3, 1)).books("GUIDE"))
                .rule(rule);
    }

    @Nested
    class StandardQuestions {
        private static final String RULE = "guide.matrix-standard-criteria";

        @Test
        void every_question_is_answered_or_declared_not_applicable() {
            assertThat(StandardQuestion.values()).hasSize(20);
            judged(MATRIX, RULE).isSatisfied();
        }

        @Test
        void a_question_left_out_is_named() {
            judged(MATRIX.without(FISCAL + "/0").without(ENGAGEMENT + "/1"), RULE)
                    .isViolated()
                    .at("/criteria")
                    .weighing(Severity.WARNING)
                    .withInput("missing", List.of("FT1", "CE2"))
                    .withInput("answered", 18)
                    .withInput("expected", 20);
        }

        @Test
        void an_answer_that_says_nothing_is_none() {
            judged(MATRIX.without(FISCAL + "/1/value"), RULE).isViolated().withInput("missing", List.of("FT2"));
            judged(MATRIX.with(ENGAGEMENT + "/1/notApplicable", false), RULE).isViolated();
        }

        @Test
        void a_matrix_without_criteria_answers_nothing() {
            judged(MATRIX.without("/criteria"), RULE).isViolated().as("absent").at("");
            judged(MATRIX.withJson("/criteria", "[]"), RULE).isViolated().withInput("answered", 0);
        }

        @Test
        void what_could_not_be_read_may_be_the_answer() {
            judged(MATRIX.with(FISCAL + "/1/question", 7), RULE)
                    .isUndetermined()
                    .missing(FISCAL + "/1/question");
            judged(MATRIX.unreadable(FISCAL + "/1"), RULE).isUndetermined().missing(FISCAL);
            judged(MATRIX.unreadable("/criteria/0"), RULE).isUndetermined().missing("/criteria");
        }
    }

    @Nested
    class Counts {
        private static final String RULE = "guide.matrix-counts";

        @Test
        void parts_may_be_as_many_as_the_whole() {
            judged(MATRIX, RULE).isSatisfied();
        }

        @ParameterizedTest
        @CsvSource({
            "/criteria/1/answers/4/value/handled, 11, AI5 = 11 > AI5 = 10",
            "/criteria/2/answers/4/value/approved, 7, CE5 = 9 > CE4 = 8",
            "/criteria/2/answers/3/value, 5, CE5 = 8 > CE4 = 5",
            "/criteria/2/answers/7/value, 3, CE7 + CE8 = 4 > CE6 = 3",
            "/criteria/2/answers/6/value, 2, CE7 + CE8 = 4 > CE6 = 3"
        })
        void more_than_came_in_cannot_be_dealt_with(String place, int number, String said) {
            judged(MATRIX.with(place, number), RULE)
                    .isViolated()
                    .weighing(Severity.ERROR)
                    .withInput("answers", List.of(said));
        }

        @Test
        void every_such_answer_is_named_at_once() {
            judged(MATRIX.with(INFORMATION + "/4/value/handled", 11).with(ENGAGEMENT + "/6/value", 9), RULE)
                    .isViolated()
                    .at("/criteria")
                    .relatedTo(INFORMATION + "/4", ENGAGEMENT + "/5", ENGAGEMENT + "/6", ENGAGEMENT + "/7")
                    .withInput("answers", List.of("CE7 + CE8 = 11 > CE6 = 3", "AI5 = 11 > AI5 = 10"));
            judged(MATRIX.with(INFORMATION + "/4/value/handled", 11), RULE)
                    .isViolated()
                    .at(INFORMATION + "/4");
        }

        @Test
        void petitions_are_added_up_by_origin() {
            Draft byOrigin = MATRIX.withJson(ENGAGEMENT + "/5/value", "{\"citizens\": 2, \"associations\": 1}");
            judged(byOrigin, RULE).isSatisfied();
            judged(byOrigin.with(ENGAGEMENT + "/5/value/citizens", 1), RULE).isViolated();
        }

        @Test
        void one_part_alone_may_exceed_the_whole() {
            judged(MATRIX.withJson(ENGAGEMENT + "/4/value", "{\"approved\": 9}"), RULE)
                    .isViolated();
            judged(MATRIX.withJson(ENGAGEMENT + "/4/value", "{\"approved\": 8}"), RULE)
                    .isSatisfied();
        }

        @Test
        void without_numbers_there_is_nothing_to_compare_and_an_unreadable_one_leaves_it_open() {
            judged(MATRIX.withJson("/criteria", "[]"), RULE).isNotApplicable(Reason.NO_VALUE);
            judged(MATRIX.with(INFORMATION + "/4/value/handled", "dix"), RULE)
                    .isUndetermined()
                    .missing(INFORMATION + "/4/value/handled");
        }
    }

    @Nested
    class Evidence {
        private static final String RULE = "guide.matrix-evidence";

        @Test
        void a_yes_comes_with_evidence_and_a_no_needs_none() {
            judged(MATRIX, RULE).isSatisfied().forSubjects(1);
        }

        @ParameterizedTest
        @ValueSource(strings = {"[]", "[{}]", "[{\"date\": \"2024-01-01\"}]", "null"})
        void a_yes_without_evidence_is_found_at_its_answer(String evidence) {
            judged(MATRIX.withJson(FISCAL + "/0/evidence", evidence), RULE)
                    .isViolated()
                    .at(FISCAL + "/0")
                    .withInput("question", "FT1");
        }

        @Test
        void what_could_not_be_read_leaves_it_open() {
            judged(MATRIX.withJson(FISCAL + "/0/evidence", "[7]"), RULE).isUndetermined();
            judged(MATRIX.withJson(FISCAL + "/0/value", "{\"oui\": 1}"), RULE).isNotViolated();
        }

        @Test
        void a_yes_beside_which_nothing_stands_has_no_evidence() {
            judged(MATRIX.without(FISCAL + "/0/evidence"), RULE).isViolated().at(FISCAL + "/0");
        }

        @Test
        void a_matrix_without_a_yes_needs_none() {
            judged(MATRIX.with(FISCAL + "/0/value", false), RULE).isNotApplicable(Reason.PREMISE_NOT_MET);
        }
    }

    @Nested
    class CustomCriteria {
        private static final String RULE = "guide.matrix-custom-criteria";

        @Test
        void an_added_criterion_has_code_title_and_question() {
            judged(MATRIX, RULE).isSatisfied().forSubjects(1);
        }

        @ParameterizedTest
        @CsvSource({"code, code", "title, title", "questions, questions"})
        void what_it_lacks_is_named(String property, String word) {
            judged(MATRIX.without(ADDED + "/" + property), RULE)
                    .isViolated()
                    .as("fields")
                    .at(ADDED)
                    .weighing(Severity.ERROR)
                    .withInput("fields", List.of("label.criterion." + word));
            judged(MATRIX.unreadable(ADDED + "/" + property), RULE).isUndetermined();
        }

        @Test
        void a_question_without_wording_is_none() {
            judged(MATRIX.with(ADDED + "/questions/0/text", " "), RULE)
                    .isViolated()
                    .as("fields");
            judged(MATRIX.with(ADDED + "/questions/0/text", 7), RULE).isUndetermined();
            Draft unread = MATRIX.withJson(ADDED + "/questions/0/text", "{\"ar\": false}");
            judged(unread, RULE).isUndetermined();
            judged(unread.without(ADDED + "/title"), RULE)
                    .isViolated()
                    .withInput("fields", List.of("label.criterion.title"));
        }

        @Test
        void its_code_is_its_own() {
            judged(MATRIX.with(ADDED + "/code", "FISCAL_TRANSPARENCY"), RULE)
                    .isViolated()
                    .as("code")
                    .at(ADDED)
                    .withInput("code", "FISCAL_TRANSPARENCY");
            Draft two = MATRIX.withJson(
                    "/criteria/-",
                    "{\"code\": \"QUARTIERS\", \"title\": \"Autre\", \"questions\": [{\"id\": \"Q\", \"text\": \"Quoi ?\"}]}");
            judged(two, RULE).isViolatedAt("/criteria/4");
        }
    }

    @Nested
    class Grounded {
        private static final String RULE = "guide.criterion-grounded";

        @Test
        void an_added_criterion_says_what_it_rests_on() {
            judged(MATRIX, RULE).isSatisfied().forSubjects(1);
            judged(MATRIX.without(ADDED + "/ground"), RULE)
                    .isViolated()
                    .at(ADDED)
                    .weighing(Severity.INFO)
                    .withInput("criterion", "QUARTIERS");
            judged(MATRIX.with(ADDED + "/ground", " "), RULE).isViolated();
            judged(MATRIX.unreadable(ADDED + "/ground"), RULE).isUndetermined();
        }

        @Test
        void standard_criteria_need_no_ground() {
            judged(MATRIX.without(ADDED), RULE).isNotApplicable(Reason.PREMISE_NOT_MET);
        }
    }
}
