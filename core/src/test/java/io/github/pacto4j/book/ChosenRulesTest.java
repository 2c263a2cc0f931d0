package io.github.pacto4j.book;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.rule.Ask;
import io.github.pacto4j.rule.Assessment;
import io.github.pacto4j.rule.CatalogueEntry;
import io.github.pacto4j.rule.Status;
import io.github.pacto4j.rule.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which rules of the whole catalogue take part for whom, and which of them speak before the plan has come so far. */
class ChosenRulesTest {
    private static final Pacto PACTO = Pacto.with(TestCalendar.MOROCCO);
    private static final LocalDate BEFORE = LocalDate.of(2023, 6, 30);
    private static final LocalDate LONG_AFTER = LocalDate.of(2027, 6, 30);

    /** Rules of the guide on the application, which every member of OGP Local makes. */
    private static final Predicate<CatalogueEntry> ON_APPLICATION =
            entry -> entry.needs().equals(List.of(List.of("application")));

    private static Set<String> ids(Predicate<CatalogueEntry> of) {
        return PACTO.books().stream()
                .flatMap(book -> book.entries().stream())
                .filter(of)
                .map(CatalogueEntry::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> guide(Predicate<CatalogueEntry> of) {
        return ids(of.and(entry -> entry.book().equals("GUIDE")));
    }

    private static Set<String> reportsAndMatrices() {
        return guide(entry -> entry.id()
                .matches("guide\\.(completion-(fields|consistent|evidence)|change-flagged"
                        + "|matrix-.*|criterion-grounded)"));
    }

    private static Assessment judged(String programme, String collectivity, String status, LocalDate on) {
        String parts = "'programme':'" + programme + "','collectivity':'" + collectivity + "'";
        String json = "{'document':'dossier/1','collectivity':'" + collectivity + "',"
                + "'plan':{" + parts + ",'id':'P','status':'" + status + "',"
                + "'period':{'start':'2024-01','end':'2025-12'},'submittedOn':'2023-11','axes':[{'number':'1'}],"
                + "'commitments':[{'number':'1','axis':'1','milestones':[{'number':'1.1'}]}]},"
                + "'coCreation':{" + parts + ",'contributions':[{'id':'C'}]},'followUp':{'plan':'P'},'profile':{},"
                + "'completionReports':[],'monitoringReports':[]}";
        return PACTO.assess(PACTO.read(json.replace('\'', '"').getBytes(UTF_8)), Ask.on(on));
    }

    private static Set<String> guideRulesFor(String programme, String collectivity) {
        return judged(programme, collectivity, "DRAFT", BEFORE).verdicts().stream()
                .map(Verdict::rule)
                .filter(id -> id.startsWith("guide."))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @CsvSource({"OGP_LOCAL, 01", "OGP_LOCAL, 01.571.01.11", "PACTO, 01", "PACTO, 01.571.01.11"})
    void a_draft_violates_no_rule_that_concerns_what_comes_later(String programme, String collectivity) {
        Set<String> later = ids(entry -> entry.atLeast() != null || !entry.due().isEmpty());
        assertThat(judged(programme, collectivity, "DRAFT", BEFORE).verdicts())
                .filteredOn(verdict -> later.contains(verdict.rule()))
                .isNotEmpty()
                .noneMatch(verdict -> verdict.status() == Status.VIOLATED);
    }

    @ParameterizedTest
    @CsvSource({"OGP_LOCAL, 01", "OGP_LOCAL, 01.571.01.11", "PACTO, 01", "PACTO, 01.571.01.11"})
    void what_binds_from_a_status_on_does_not_bind_a_draft_however_late(String programme, String collectivity) {
        Set<String> later = ids(entry -> entry.atLeast() != null);
        assertThat(judged(programme, collectivity, "DRAFT", LONG_AFTER).verdicts())
                .filteredOn(verdict -> later.contains(verdict.rule()))
                .isNotEmpty()
                .noneMatch(verdict -> verdict.status() == Status.VIOLATED);
        assertThat(judged(programme, collectivity, "IN_IMPLEMENTATION", LONG_AFTER)
                        .verdicts())
                .as("the same plan when it is carried out")
                .anyMatch(verdict -> later.contains(verdict.rule()) && verdict.status() == Status.VIOLATED);
    }

    @ParameterizedTest
    @CsvSource({"01.571.01.11, 9, 14", "01.571, 9, 14"})
    void a_commune_or_province_of_ogp_local_gets_the_guide_on_application_reports_and_matrices_alone(
            String collectivity, int reports, int application) {
        Set<String> expected = reportsAndMatrices();
        assertThat(expected).hasSize(reports);
        Set<String> ofEveryMember = guide(ON_APPLICATION);
        assertThat(ofEveryMember).hasSize(application);
        expected.addAll(ofEveryMember);
        assertThat(guideRulesFor("OGP_LOCAL", collectivity)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"01", "02", "12"})
    void a_region_of_ogp_local_gets_the_whole_guide(String region) {
        assertThat(guideRulesFor("OGP_LOCAL", region))
                .hasSize(70)
                .isEqualTo(guide(entry -> true))
                .containsAll(reportsAndMatrices());
    }

    @ParameterizedTest
    @CsvSource({"01", "01.571.01.11"})
    void a_programme_of_the_network_gets_the_rules_on_reports_and_matrices_alone(String collectivity) {
        assertThat(guideRulesFor("PACTO", collectivity)).isEqualTo(reportsAndMatrices());
    }
}
