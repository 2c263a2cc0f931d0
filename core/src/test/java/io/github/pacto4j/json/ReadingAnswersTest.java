package io.github.pacto4j.json;

import static io.github.pacto4j.json.Files.DOCUMENTS;
import static io.github.pacto4j.json.Files.found;
import static io.github.pacto4j.json.Files.text;
import static io.github.pacto4j.json.Files.there;
import static io.github.pacto4j.json.Files.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.evaluation.AnswerValue;
import io.github.pacto4j.evaluation.CriterionAnswer;
import io.github.pacto4j.evaluation.EvaluationMatrix;
import io.github.pacto4j.evaluation.ParticipationForm;
import io.github.pacto4j.evaluation.StandardQuestion;
import io.github.pacto4j.monitoring.CodedAnswer;
import io.github.pacto4j.monitoring.MonitoringAnswer;
import io.github.pacto4j.monitoring.MonitoringQuestion;
import io.github.pacto4j.monitoring.MonitoringReport;
import io.github.pacto4j.text.CodeOrText;
import io.github.pacto4j.text.Language;
import io.github.pacto4j.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers of the evaluation matrix and of the monitoring body, which come in several forms. */
class ReadingAnswersTest {
    private static String matrixFile(String value) {
        return "{\"document\":\"evaluation-matrix/1\",\"criteria\":[{\"code\":\"OWN\",\"answers\":"
                + "[{\"question\":\"FT1\",\"value\":" + value + "}]}]}";
    }

    private static Reading<EvaluationMatrix> readMatrix(String value) {
        return DOCUMENTS.read(utf8(matrixFile(value)), EvaluationMatrix.class);
    }

    private static CriterionAnswer answer(String value) {
        return readMatrix(value).document().answer(StandardQuestion.FT1).orElseThrow();
    }

    @Test
    void a_yes_and_a_no_are_told_apart_and_from_what_nobody_said() {
        assertThat(answer("true").isYes()).isEqualTo(Certainty.YES);
        assertThat(answer("false").isYes()).isEqualTo(Certainty.NO);
        assertThat(answer("null").isYes()).isEqualTo(Certainty.CANNOT_SAY);
        assertThat(answer("12").isYes()).isEqualTo(Certainty.CANNOT_SAY);
    }

    @Test
    void a_number_answers_how_many() {
        assertThat(answer("12").number()).hasValue(12);
        assertThat(answer("12.0").number()).hasValue(12);
        assertThat(answer("true").number()).isEmpty();
        assertThat(answer("null").number()).isEmpty();
    }

    @Test
    void petitions_are_counted_in_total_or_by_origin() {
        assertThat(answer("{\"citizens\":3,\"associations\":2}").number()).hasValue(5);
        assertThat(answer("{\"citizens\":3}").number()).isEmpty();
        assertThat(answer("{\"received\":120,\"handled\":100}").number()).isEmpty();
    }

    @Test
    void requests_received_and_handled_are_two_numbers() {
        var counts = answer("{\"handled\":100,\"received\":120}").counts().orElseThrow();
        assertThat(counts.received()).isEqualTo(120);
        assertThat(counts.handled()).isEqualTo(100);
        assertThat(counts.approved()).isNull();
    }

    @Test
    void forms_of_participation_are_known_ones_or_others_in_words() {
        assertThat(answer("[\"PHYSICAL\",\"courrier\",{\"ar\":\"البريد\"}]")
                        .forms()
                        .orElseThrow())
                .containsExactly(
                        CodeOrText.of(ParticipationForm.PHYSICAL),
                        CodeOrText.of(Text.bare("fr", "courrier")),
                        CodeOrText.of(Text.of(Language.AR, "البريد")));
        assertThat(answer("[]").forms().orElseThrow()).isEmpty();
        assertThat(answer("\"ONLINE\"").forms().orElseThrow()).containsExactly(CodeOrText.of(ParticipationForm.ONLINE));
        assertThat(answer("null").forms()).isEmpty();
    }

    @Test
    void an_added_question_may_be_answered_in_words() {
        assertThat(answer("\"chaque trimestre\"").words()).contains(Text.bare("fr", "chaque trimestre"));
        assertThat(answer("{\"fr\":\"chaque trimestre\",\"ar\":\"كل ثلاثة أشهر\"}")
                        .words()
                        .orElseThrow()
                        .in(Language.AR))
                .contains("كل ثلاثة أشهر");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "true",
                "12",
                "12.0",
                "1e1",
                "\"ONLINE\"",
                "\"mots\"",
                "null",
                "[]",
                "{}",
                "[\"PHYSICAL\",null,\"courrier\",{\"fr\":\"a\"}]",
                "[\"PHYSICAL\",7,\"ONLINE\"]",
                "{\"handled\":1,\"received\":\"deux\",\"note\":[1]}",
                "{\"received\":2.0}",
                "{\"fr\":\"oui\",\"received\":2}",
                "{\"x\":{\"y\":1}}",
                "3.5",
                "99999999999"
            })
    void an_answer_is_written_back_as_it_stood(String value) {
        assertThat(text(DOCUMENTS.write(readMatrix(value).document()))).isEqualTo(matrixFile(value));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "3.5, WRONG_TYPE /criteria/0/answers/0/value",
                "99999999999, WRONG_TYPE /criteria/0/answers/0/value",
                "{\"x\":{\"y\":1}}, WRONG_TYPE /criteria/0/answers/0/value/x",
                "{\"received\":\"deux\"}, WRONG_TYPE /criteria/0/answers/0/value/received",
                "{\"received\":2.5}, WRONG_TYPE /criteria/0/answers/0/value/received",
                "`[\"PHYSICAL\",7]`, WRONG_TYPE /criteria/0/answers/0/value/1"
            })
    void what_can_be_no_answer_is_found_at_its_place(String value, String problem) {
        assertThat(found(readMatrix(value))).containsExactly(problem);
    }

    @Test
    void an_answer_that_could_not_be_read_is_unknown_and_not_absent() {
        CriterionAnswer answer = answer("3.5");
        assertThat(answer.value()).isNull();
        assertThat(answer.kept().isUnreadable("value")).isTrue();
        assertThat(answer.isYes()).isEqualTo(Certainty.CANNOT_SAY);
        CriterionAnswer forms = answer("[\"PHYSICAL\",7]");
        assertThat(forms.forms().orElseThrow()).hasSize(1);
        assertThat(forms.kept().within("value").isUnreadable("1")).isTrue();
    }

    @Test
    void an_answer_set_since_is_written_instead_of_what_stood_there() {
        EvaluationMatrix matrix = readMatrix("12.0").document();
        var criterion = there(matrix.criteria()).get(0);
        CriterionAnswer changed = there(criterion.answers()).get(0).withValue(new AnswerValue.Count(13));
        EvaluationMatrix next = matrix.withCriteria(List.of(criterion.withAnswers(List.of(changed))));
        assertThat(text(DOCUMENTS.write(next))).isEqualTo(matrixFile("13"));
    }

    @Test
    void an_answer_cut_off_is_unknown() {
        String file = matrixFile("{\"received\":120,\"handled\":100}");
        for (int end = file.indexOf("value") + 8; end < file.length() - 6; end++) {
            var reading = DOCUMENTS.read(utf8(file.substring(0, end)), EvaluationMatrix.class);
            assertThat(found(reading)).as(file.substring(0, end)).hasSize(1);
        }
    }

    private static String reportFile(String answer) {
        return "{\"document\":\"monitoring-report/1\",\"answers\":{\"inception.1.1\":{\"answer\":" + answer + "}}}";
    }

    private static Reading<MonitoringReport> readReport(String answer) {
        return DOCUMENTS.read(utf8(reportFile(answer)), MonitoringReport.class);
    }

    private static MonitoringAnswer monitored(String answer) {
        return there(there(readReport(answer).document().answers()).get(MonitoringQuestion.INCEPTION_1_1));
    }

    @Test
    void the_monitoring_body_answers_by_a_truth_value_by_a_code_or_in_words() {
        assertThat(monitored("true").isYes()).isEqualTo(Certainty.YES);
        assertThat(monitored("\"YES\"").isYes()).isEqualTo(Certainty.YES);
        assertThat(monitored("false").isYes()).isEqualTo(Certainty.NO);
        assertThat(monitored("\"NOT_APPLICABLE\"").isYes()).isEqualTo(Certainty.CANNOT_SAY);
        assertThat(monitored("null").isYes()).isEqualTo(Certainty.CANNOT_SAY);
        assertThat(there(monitored("\"MAJOR\"").answer()).asCode()).contains(CodedAnswer.MAJOR);
        assertThat(there(monitored("\"le budget\"").answer()).text()).isEqualTo(Text.bare("fr", "le budget"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "false", "\"YES\"", "\"mots\"", "{\"fr\":\"oui\"}", "7", "[true]", "null"})
    void an_answer_of_the_monitoring_body_is_written_back_as_it_stood(String answer) {
        assertThat(text(DOCUMENTS.write(readReport(answer).document()))).isEqualTo(reportFile(answer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "[true]"})
    void a_number_or_a_list_is_no_answer_of_the_monitoring_body(String answer) {
        assertThat(found(readReport(answer))).containsExactly("WRONG_TYPE /answers/inception.1.1/answer");
    }
}
