package io.github.pacto4j.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.cocreation.ParticipantCategory;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.date.WorkingDays;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.evaluation.AnswerCounts;
import io.github.pacto4j.evaluation.AnswerCountsBuilder;
import io.github.pacto4j.evaluation.Criterion;
import io.github.pacto4j.monitoring.CodedAnswer;
import io.github.pacto4j.monitoring.MonitoringReport;
import io.github.pacto4j.monitoring.NotAssessedReason;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.text.CodeLists;
import io.github.pacto4j.text.CodeOrText;
import io.github.pacto4j.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilledFormTest {
    private static final Pacto PACTO = Pacto.with(WorkingDays.unknown());

    private static Dossier dossier(String members) {
        return PACTO.read(("{\"document\":\"dossier/1\"," + members + "}").getBytes(StandardCharsets.UTF_8))
                .document();
    }

    private static FilledForm filled(String form, String members) {
        return FilledForm.of(form, dossier(members));
    }

    private static FilledForm.Answer answer(FilledForm form, String question) {
        return form.sheets().get(0).answers().stream()
                .filter(answer -> answer.question().id().equals(question))
                .findFirst()
                .orElseThrow();
    }

    private static List<Object> values(FilledForm.Answer answer) {
        return answer.lines().stream()
                .flatMap(line -> line.parts().stream())
                .map(FilledForm.Part::value)
                .toList();
    }

    @Test
    void the_commitment_form_has_a_sheet_for_each_commitment_in_the_order_of_the_plan() {
        FilledForm form = filled(
                "annex-2",
                "\"plan\":{\"commitments\":[{\"number\":\"2\",\"title\":\"Budget\"},{\"number\":\"1\",\"title\":\"Site\"}]}");

        assertThat(form.sheets())
                .extracting(sheet -> ((Commitment) sheet.subject()).number())
                .containsExactly("2", "1");
        assertThat(form.sheets())
                .allSatisfy(sheet -> assertThat(sheet.answers()).hasSize(30));
        assertThat(values(answer(form, "annex-2.title"))).containsExactly(Text.bare("fr", "Budget"));
        assertThat(answer(form, "annex-2.title").isMissing()).isFalse();
        assertThat(answer(form, "annex-2.objective").isGiven()).isFalse();
        assertThat(answer(form, "annex-2.objective").isMissing()).isTrue();
        assertThat(answer(form, "annex-2.notes").isMissing())
                .as("an optional question")
                .isFalse();
        assertThat(answer(form, "annex-2.otherActors").isMissing())
                .as("a question asked on a condition")
                .isFalse();
    }

    @Test
    void a_form_on_the_plan_asks_for_each_commitment_in_a_section_of_its_own() {
        FilledForm form = filled(
                "ogp-local-plan", "\"plan\":{\"id\":\"P\",\"commitments\":[{\"number\":\"1\"},{\"number\":\"2\"}]}");

        assertThat(form.sheets()).hasSize(1);
        assertThat(form.sheets().get(0).sections())
                .filteredOn(section -> section.id().equals("commitments"))
                .extracting(section -> section.item() instanceof Commitment commitment ? commitment.number() : null)
                .containsExactly("1", "2");
        FilledForm without = filled("ogp-local-plan", "\"plan\":{\"id\":\"P\"}");
        assertThat(without.sheets().get(0).sections())
                .filteredOn(section -> section.id().equals("commitments"))
                .hasSize(1)
                .allSatisfy(section -> assertThat(section.answers()).hasSize(13));
    }

    @Test
    void the_answer_to_a_question_in_words_stands_under_its_id() {
        FilledForm form = filled(
                "annex-3",
                "\"plan\":{\"narrative\":{\"introduction.context\":\"Contexte\",\"vision.longTerm\":\"Vision\"},\"thresholdMet\":false}");

        assertThat(values(answer(form, "introduction.context"))).containsExactly(Text.bare("fr", "Contexte"));
        assertThat(answer(form, "introduction.problems").isGiven()).isFalse();
        assertThat(values(answer(form, "methodology.participation"))).containsExactly(false);
    }

    @Test
    void lines_about_the_same_milestones_stand_in_the_same_order_and_a_gap_is_missing() {
        FilledForm form = filled("annex-2", """
                "plan":{"commitments":[{"number":"1","milestones":[
                  {"number":"1.1","title":"Recenser","period":{"start":"2024-01","end":"2024-03"}},
                  {"number":"1.2","period":{"start":"2024-04"}}]}]}""");

        assertThat(answer(form, "annex-2.activity").lines())
                .extracting(line -> line.parts().get(0).value())
                .containsExactly("1.1", "1.2");
        assertThat(answer(form, "annex-2.activityStart").lines())
                .extracting(line -> line.parts().get(0).value())
                .containsExactly(StatedDate.of("2024-01"), StatedDate.of("2024-04"));
        FilledForm.Answer end = answer(form, "annex-2.activityEnd");
        assertThat(end.list()).isEqualTo("milestones[]");
        assertThat(end.lines()).extracting(FilledForm.Line::isGiven).containsExactly(true, false);
        assertThat(end.isGiven()).isTrue();
        assertThat(end.isMissing()).isTrue();
    }

    @Test
    void an_empty_list_says_that_there_is_none_which_is_an_answer() {
        FilledForm form = filled(
                "annex-2",
                "\"plan\":{\"commitments\":[{\"number\":\"1\",\"partners\":[],\"problemData\":[],\"milestones\":null}]}");

        assertThat(values(answer(form, "annex-2.otherActors"))).containsExactly(List.of());
        assertThat(values(answer(form, "annex-2.problemData"))).containsExactly(List.of());
        assertThat(answer(form, "annex-2.activity").isGiven()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "annex-2.period | \"period\":\"2024\"",
                "annex-2.activityStart | \"milestones\":[{\"number\":\"1\",\"period\":{\"start\":\"13/13/2024\"}}]",
                "annex-2.activity | \"milestones\":[3]",
                "annex-2.activity | \"milestones\":3",
                "R1 | \"relevanceAnswers\":{\"R1\":\"oui\"}",
                "annex-2.otherActors | \"partners\":[7]"
            })
    void what_could_not_be_read_is_not_counted_as_left_out(String question, String members) {
        FilledForm.Answer answer =
                answer(filled("annex-2", "\"plan\":{\"commitments\":[{\"number\":\"1\"," + members + "}]}"), question);

        assertThat(answer.unreadable()).isTrue();
        assertThat(answer.isMissing()).isFalse();
    }

    @Test
    void an_answer_of_the_matrix_is_found_by_its_question_wherever_it_stands() {
        FilledForm form = filled("annex-1", """
                "evaluations":[{"id":"E","criteria":[
                  {"code":"ACCESS_TO_INFORMATION","answers":[{"question":"AI5","value":{"received":120,"handled":100}},
                    {"question":"AI1","value":true},{"question":"AI2","notApplicable":true}]},
                  {"code":"VOISINAGE","title":"Voisinage","questions":[{"id":"V1","text":"Des visites ?"}],
                    "answers":[{"question":"V1","value":3}]}]}]""");

        assertThat(values(answer(form, "AI1"))).containsExactly(true);
        assertThat(values(answer(form, "AI2"))).containsExactly(NotAssessedReason.NOT_APPLICABLE);
        assertThat(values(answer(form, "AI5")))
                .hasSize(1)
                .first()
                .isEqualTo(AnswerCountsBuilder.builder()
                        .received(120)
                        .handled(100)
                        .build()
                        .withKept(((AnswerCounts) values(answer(form, "AI5")).get(0)).kept()));
        assertThat(answer(form, "AI3").isMissing()).isTrue();
        assertThat(form.sheets().get(0).sections())
                .filteredOn(section -> section.id().equals("added"))
                .extracting(section -> section.item() instanceof Criterion criterion ? criterion.code() : null)
                .containsExactly("VOISINAGE");
        assertThat(values(answer(form, "annex-1.addedCriterion.questions")))
                .containsExactly("V1", Text.bare("fr", "Des visites ?"));
        assertThat(values(answer(form, "annex-1.addedCriterion.answers"))).containsExactly(3);
    }

    @Test
    void a_matrix_without_added_criteria_shows_the_section_for_them_empty() {
        FilledForm form = filled(
                "annex-1", "\"evaluations\":[{\"criteria\":[{\"code\":\"FISCAL_TRANSPARENCY\",\"title\":\"T\"}]}]");

        assertThat(form.sheets().get(0).sections())
                .filteredOn(section -> section.id().equals("added"))
                .singleElement()
                .satisfies(section -> assertThat(section.item()).isNull());
    }

    @Test
    void each_letter_answers_the_question_about_its_kind() {
        FilledForm form = filled(
                "application",
                "\"application\":{\"letters\":[{\"from\":\"HEAD\",\"name\":\"A\"},{\"from\":\"NON_GOVERNMENT\",\"name\":\"B\"}],"
                        + "\"readyToExchange\":false}");

        assertThat(values(answer(form, "application.letters.NON_GOVERNMENT")))
                .contains("B")
                .doesNotContain("A");
        assertThat(answer(form, "application.letters.HEAD").isMissing()).isFalse();
        assertThat(answer(form, "application.letters.INTEREST").isMissing()).isTrue();
        assertThat(values(answer(form, "application.readyToExchange"))).containsExactly(false);
    }

    @Test
    void a_report_of_the_monitoring_body_fills_the_form_of_its_kind_and_takes_the_rest_from_the_plan() {
        String members = """
                "plan":{"collectivity":"00.000.00.00","title":"Plan"},"monitoringReports":[
                  {"id":"1","kind":"END_OF_COMMITMENT","answers":{"endOfCommitment.3.1":{"answer":"Commencer tôt."}}},
                  {"id":"2","kind":"INCEPTION","commitments":[{"number":"1","verifiable":true}],
                   "answers":{"inception.1.1":{"answer":true,"explanation":"Oui"}}},
                  {"id":"3","kind":"ANNUAL"}]""";
        FilledForm inception = filled("inception", members);

        assertThat(inception.sheets())
                .extracting(sheet -> ((MonitoringReport) sheet.subject()).id())
                .containsExactly("2");
        assertThat(values(answer(inception, "inception.member"))).containsExactly("00.000.00.00");
        assertThat(values(answer(inception, "inception.1.1")))
                .containsExactly(CodeOrText.of(CodedAnswer.YES), Text.bare("fr", "Oui"));
        assertThat(values(answer(inception, "inception.commitment.verifiable"))).containsExactly(true);
        FilledForm end = filled("end-of-commitment", members);
        assertThat(values(answer(end, "endOfCommitment.3.1")))
                .containsExactly(CodeOrText.of(Text.bare("fr", "Commencer tôt.")));
    }

    @Test
    void numbers_by_category_keep_their_category() {
        FilledForm form = filled("ogp-local-plan", """
                "plan":{"id":"P"},"coCreation":{"participation":{"total":9,"byCategory":{"CITIZEN":5,"ACADEMIA":4}}}""");

        assertThat(answer(form, "coordination.participants").lines())
                .extracting(FilledForm.Line::key)
                .containsExactly(null, ParticipantCategory.CITIZEN, ParticipantCategory.ACADEMIA);
        assertThat(values(answer(form, "coordination.participants"))).containsExactly(9, 5, 4);
    }

    @Test
    void a_dossier_without_the_document_that_a_form_describes_has_no_sheet_of_it() {
        for (CodeLists.Entry form : Forms.all()) {
            assertThat(filled(form.code(), "\"collectivity\":\"02\"").sheets())
                    .as(form.code())
                    .isEmpty();
        }
    }

    @Test
    void a_form_that_does_not_exist_is_refused_with_those_that_do() {
        assertThatThrownBy(() -> filled("annex-9", "\"collectivity\":\"02\""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("annex-9")
                .hasMessageContaining("annex-4");
    }
}
