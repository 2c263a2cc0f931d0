package io.github.pacto4j.book;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.citizen.CitizenRequests;
import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.date.WorkingDays;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.evaluation.AnswerCounts;
import io.github.pacto4j.evaluation.CriterionAnswer;
import io.github.pacto4j.evaluation.EvaluationMatrix;
import io.github.pacto4j.evaluation.StandardQuestion;
import io.github.pacto4j.monitoring.CompletionReport;
import io.github.pacto4j.monitoring.FollowUp;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.rule.Ask;
import io.github.pacto4j.rule.Assessment;
import io.github.pacto4j.rule.AssessmentOutcome;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Severity;
import io.github.pacto4j.rule.Status;
import io.github.pacto4j.rule.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The dossiers that readers of the documentation meet first. */
class ExamplesTest {
    private static final Path DOSSIERS = Path.of("..", "examples", "dossiers");

    @ParameterizedTest
    @ValueSource(strings = {"tetouan.json", "oriental.json", "exemple-commune.json", "exemple-ogp-local.json"})
    void an_example_reads_without_a_problem_and_states_its_day(String file) throws IOException {
        var reading = Pacto.with(WorkingDays.unknown()).read(Files.readAllBytes(DOSSIERS.resolve(file)));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.document().today()).isNotNull();
    }

    @Test
    void tetouan_has_four_findings_under_its_own_books_and_leaves_open_who_met_endorsed_voted_and_answers()
            throws IOException {
        Assessment assessment = assess("tetouan.json");
        assertThat(assessment.outcome()).isEqualTo(AssessmentOutcome.CANNOT_SAY);
        assertThat(assessment.verdicts().stream()
                        .filter(verdict ->
                                verdict.status() == Status.UNDETERMINED && verdict.severity() == Severity.ERROR)
                        .map(Verdict::rule))
                .containsExactly(
                        "ogp.forum-multi-stakeholder",
                        "ogp.endorsed",
                        "law.session-month",
                        "law.session-length",
                        "law.notice",
                        "law.agenda-sent",
                        "law.quorum",
                        "law.majority",
                        "law.transmitted",
                        "law.executable",
                        "law.information-officer");
        assertThat(assessment.problems()).isEmpty();
        assertThat(assessment.verdicts().stream()
                        .filter(verdict -> verdict.status() == Status.VIOLATED)
                        .map(Verdict::rule))
                .containsExactly(
                        "form.title-years", "form.participants-add-up", "ogp.monitoring-body", "ogp.sheet-fields");
    }

    @Test
    void tetouan_states_376_participants_and_its_categories_361() throws IOException {
        Judging.judgedByItsBooks(Draft.of(json("tetouan.json")), "2022-12-31")
                .rule("form.participants-add-up")
                .isViolated()
                .weighing(Severity.WARNING)
                .from("TETOUAN")
                .at("/coCreation/participation")
                .relatedTo("/coCreation/participation/total", "/coCreation/participation/byCategory")
                .withInput("total", 376)
                .withInput("sum", 361)
                .withInput("difference", 15);
    }

    @Test
    void tetouan_prints_2022_to_2026_over_a_plan_of_2023_to_december_2026() throws IOException {
        Judging.judgedByItsBooks(Draft.of(json("tetouan.json")), "2022-12-31")
                .rule("form.title-years")
                .isViolated()
                .weighing(Severity.INFO)
                .from("TETOUAN")
                .at("/plan")
                .relatedTo("/plan/title", "/plan/period");
    }

    @Test
    void tetouan_judged_as_a_programme_of_the_network_leaves_open_what_its_page_does_not_tell() throws IOException {
        Assessment assessment = assess("tetouan.json", "PACTO");
        assertThat(assessment.outcome()).isEqualTo(AssessmentOutcome.CANNOT_SAY);
        assertThat(assessment.status("pacto.duration")).contains(Status.VIOLATED);
        assertThat(assessment.status("pacto.spaces")).contains(Status.SATISFIED);
        assertThat(assessment.status("pacto.committee-parity")).contains(Status.SATISFIED);
        assertThat(assessment.status("pacto.announced-counts")).contains(Status.SATISFIED);
        assertThat(assessment.status("pacto.two-rounds")).contains(Status.UNDETERMINED);
        assertThat(assessment.status("pacto.council-adopted")).contains(Status.UNDETERMINED);
        assertThat(assessment.verdicts().stream()
                        .filter(verdict -> verdict.status() == Status.VIOLATED)
                        .map(Verdict::severity))
                .doesNotContain(Severity.ERROR);
    }

    @Test
    void tetouan_lasts_48_months_where_the_network_foresees_24() throws IOException {
        Judging.judged(json("tetouan.json"), "2022-12-31")
                .rule("pacto.duration")
                .isViolated()
                .at("/plan/period")
                .withInput("months", 48)
                .withInput("expected", 24);
    }

    @Test
    void oriental_announces_numbers_and_there_is_nothing_to_compare_them_with() throws IOException {
        Judging.judgedByItsBooks(Draft.of(json("oriental.json")), "2024-11-15")
                .rule("pacto.announced-counts")
                .isNotApplicable(Reason.NO_VALUE);
    }

    @Test
    void oriental_was_adopted_by_its_council_and_the_rest_cannot_be_said() throws IOException {
        Assessment assessment = assess("oriental.json");
        assertThat(assessment.outcome()).isEqualTo(AssessmentOutcome.CANNOT_SAY);
        assertThat(assessment.status("pacto.council-adopted")).contains(Status.SATISFIED);
        assertThat(assessment.status("pacto.start-after-adoption")).contains(Status.NOT_APPLICABLE);
        assertThat(assessment.status("form.participants-add-up")).contains(Status.UNDETERMINED);
        assertThat(assessment.verdicts().stream()
                        .filter(verdict -> verdict.status() == Status.VIOLATED)
                        .map(Verdict::rule))
                .containsExactly("pacto.charter-signed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"exemple-commune.json", "exemple-ogp-local.json"})
    void an_invented_commune_conforms_and_leaves_nothing_open(String file) throws IOException {
        Assessment assessment = assess(file);
        assertThat(assessment.verdicts()).noneMatch(verdict -> verdict.status() == Status.VIOLATED);
        assertThat(assessment.verdicts()).noneMatch(verdict -> verdict.status() == Status.UNDETERMINED);
        assertThat(assessment.outcome()).isEqualTo(AssessmentOutcome.CONFORMS);
    }

    @Test
    void every_commitment_of_the_example_commune_is_reported_on_for_both_years() throws IOException {
        Dossier dossier = exampleCommune();
        for (Commitment commitment : there(there(dossier.plan()).commitments())) {
            assertThat(there(dossier.completionReports()).stream()
                            .filter(report -> there(commitment.number()).equals(report.commitment()))
                            .map(CompletionReport::planYear))
                    .containsExactly(1, 2);
        }
    }

    @Test
    void the_half_yearly_matrices_of_the_example_commune_hold_every_activity() throws IOException {
        FollowUp followUp = there(exampleCommune().followUp());
        Map<StatedDate, Long> rows = there(followUp.matrix()).stream()
                .collect(Collectors.groupingBy(row -> there(row.on()), LinkedHashMap::new, Collectors.counting()));
        assertThat(rows.keySet()).containsExactlyElementsOf(there(followUp.meetings()));
        assertThat(rows.values()).containsExactly(25L, 25L, 25L, 25L);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void each_standard_question_is_answered_in_the_form_it_asks_for(int index) throws IOException {
        EvaluationMatrix matrix = there(exampleCommune().evaluations()).get(index);
        for (StandardQuestion question : StandardQuestion.values()) {
            CriterionAnswer answer = matrix.answer(question).orElseThrow();
            boolean fits = Boolean.TRUE.equals(answer.notApplicable())
                    || switch (question.form()) {
                        case YES_NO -> answer.isYes() != Certainty.CANNOT_SAY;
                        case NUMBER, PETITIONS -> answer.number().isPresent();
                        case FORMS -> answer.forms().isPresent();
                        case RECEIVED_HANDLED ->
                            answer.counts().map(AnswerCounts::handled).isPresent();
                        case APPROVED_REJECTED ->
                            answer.counts().map(AnswerCounts::rejected).isPresent();
                    };
            assertThat(fits).as(question.code()).isTrue();
        }
    }

    @Test
    void the_matrix_counts_the_requests_and_petitions_of_its_year() throws IOException {
        Dossier dossier = exampleCommune();
        CitizenRequests requests = there(dossier.citizenRequests());
        for (EvaluationMatrix matrix : there(dossier.evaluations())) {
            int year = there(there(matrix.period()).start()).first().getYear();
            assertThat(matrix.answer(StandardQuestion.AI5)
                            .orElseThrow()
                            .counts()
                            .orElseThrow()
                            .received())
                    .isEqualTo((int) there(requests.informationRequests()).stream()
                            .filter(request ->
                                    there(request.receivedOn()).first().getYear() == year)
                            .count());
            assertThat(matrix.answer(StandardQuestion.CE6).orElseThrow().number())
                    .hasValue((int) there(requests.petitions()).stream()
                            .filter(petition ->
                                    there(petition.receivedOn()).first().getYear() == year)
                            .count());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"exemple-commune.json", "exemple-ogp-local.json"})
    void every_address_of_an_invented_commune_leads_nowhere(String file) throws IOException {
        assertThat(json(file))
                .doesNotContainPattern("@(?!exemple\\.invalid\")")
                .doesNotContainPattern("https?://(?!exemple\\.invalid/)");
    }

    private static Dossier exampleCommune() throws IOException {
        return Pacto.with(WorkingDays.unknown())
                .read(Files.readAllBytes(DOSSIERS.resolve("exemple-commune.json")))
                .document();
    }

    private static <T> T there(@Nullable T value) {
        return Objects.requireNonNull(value);
    }

    private static Assessment assess(String file, String... books) throws IOException {
        Pacto pacto = Pacto.with(TestCalendar.MOROCCO);
        var reading = pacto.read(Files.readAllBytes(DOSSIERS.resolve(file)));
        LocalDate today = reading.document().today().first();
        return pacto.assess(
                reading, books.length == 0 ? Ask.on(today) : Ask.on(today).books(books));
    }

    private static String json(String file) throws IOException {
        return Files.readString(DOSSIERS.resolve(file), UTF_8);
    }
}
