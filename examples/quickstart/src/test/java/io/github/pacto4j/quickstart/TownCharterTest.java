package io.github.pacto4j.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.rule.Assessment;
import io.github.pacto4j.rule.Severity;
import io.github.pacto4j.rule.Status;
import io.github.pacto4j.rule.Verdict;
import io.github.pacto4j.testkit.RuleVerifier;
import io.github.pacto4j.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TownCharterTest {
    static byte[] exampleDossier() throws IOException {
        return Files.readAllBytes(Path.of("..", "dossiers", "exemple-commune.json"));
    }

    @Test
    void the_rules_of_the_charter_keep_the_laws_of_rules() throws IOException {
        RuleVerifier.of(TownCharter.BOOK).alsoOn(exampleDossier()).verify().assertSound();
    }

    @Test
    void the_example_has_an_activity_that_lasts_longer_than_the_charter_allows() throws IOException {
        Assessment assessment = Quickstart.judged(exampleDossier(), TownCharter.BOOK);

        assertThat(assessment.verdicts("town.exemple.milestone-short"))
                .filteredOn(verdict -> verdict.status() == Status.VIOLATED)
                .extracting(Verdict::pointer)
                .contains("/plan/commitments/0/milestones/2/period");
        assertThat(assessment.status("town.exemple.deliverable-named")).contains(Status.SATISFIED);
        assertThat(assessment.status("town.exemple.workshops")).contains(Status.SATISFIED);
        assertThat(Quickstart.keepsTheCharter(assessment)).isFalse();
    }

    @Test
    void what_the_charter_finds_is_printed_with_what_to_do() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Assessment assessment = Quickstart.judged(exampleDossier(), TownCharter.BOOK);

        Quickstart.print(assessment, Language.EN, new PrintStream(printed, true, StandardCharsets.UTF_8));

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("town.exemple.milestone-short VIOLATED /plan/commitments/0/milestones/2/period")
                .contains("Months: 15; at most: 12.")
                .contains("Divide the activity");
    }

    @Test
    void a_neighbour_takes_the_charter_over_with_other_figures_and_weights() throws IOException {
        Assessment assessment = Quickstart.judged(exampleDossier(), Quickstart.neighbour());

        assertThat(assessment.status("town.exemple.milestone-short")).contains(Status.SATISFIED);
        assertThat(assessment.verdicts("town.exemple.deliverable-named"))
                .extracting(Verdict::severity)
                .containsOnly(Severity.WARNING);
        assertThat(assessment.verdicts("town.exemple.workshops")).isEmpty();
        assertThat(Quickstart.keepsTheCharter(assessment)).isTrue();
    }

    @Test
    void a_rule_of_a_programme_may_weigh_more_in_this_town() {
        assertThat(Quickstart.strict().books())
                .filteredOn(book -> book.id().equals("PACTO"))
                .singleElement()
                .satisfies(book -> assertThat(
                                book.find("pacto.duration").orElseThrow().severity())
                        .isEqualTo(Severity.ERROR));
    }
}
