package io.github.pacto4j.book;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.date.WorkingDays;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The dossiers that readers of the documentation meet first. */
class ExamplesTest {
    private static final Path DOSSIERS = Path.of("..", "examples", "dossiers");

    @ParameterizedTest
    @ValueSource(strings = {"tetouan.json", "oriental.json", "exemple-commune.json"})
    void an_example_reads_without_a_problem_and_states_its_day(String file) throws IOException {
        var reading = Pacto.with(WorkingDays.unknown()).read(Files.readAllBytes(DOSSIERS.resolve(file)));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.document().today()).isNotNull();
    }

    @Test
    void tetouan_conforms_under_its_own_books_with_two_findings() throws IOException {
        Assessment assessment = assess("tetouan.json");
        assertThat(assessment.outcome()).isEqualTo(AssessmentOutcome.CONFORMS);
        assertThat(assessment.problems()).isEmpty();
        assertThat(assessment.verdicts().stream()
                        .filter(verdict -> verdict.status() == Status.VIOLATED)
                        .map(Verdict::rule))
                .containsExactly("form.title-years", "form.participants-add-up");
    }

    @Test
    void tetouan_states_376_participants_and_its_categories_361() throws IOException {
        Judging.judgedByItsBooks(json("tetouan.json"), "2022-12-31")
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
        Judging.judgedByItsBooks(json("tetouan.json"), "2022-12-31")
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
        Judging.judgedByItsBooks(json("oriental.json"), "2024-11-15")
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
                .containsExactly("pacto.axes-projects-activities");
    }

    @Test
    void the_example_commune_conforms_and_violates_nothing() throws IOException {
        Assessment assessment = assess("exemple-commune.json");
        assertThat(assessment.verdicts()).noneMatch(verdict -> verdict.status() == Status.VIOLATED);
        assertThat(assessment.verdicts()).noneMatch(verdict -> verdict.status() == Status.UNDETERMINED);
        assertThat(assessment.outcome()).isEqualTo(AssessmentOutcome.CONFORMS);
    }

    private static Assessment assess(String file, String... books) throws IOException {
        Pacto pacto = Pacto.with(WorkingDays.unknown());
        var reading = pacto.read(Files.readAllBytes(DOSSIERS.resolve(file)));
        LocalDate today = reading.document().today().first();
        return pacto.assess(
                reading, books.length == 0 ? Ask.on(today) : Ask.on(today).books(books));
    }

    private static String json(String file) throws IOException {
        return Files.readString(DOSSIERS.resolve(file), UTF_8);
    }
}
