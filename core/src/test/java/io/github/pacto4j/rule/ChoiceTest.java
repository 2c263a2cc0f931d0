package io.github.pacto4j.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.date.WorkingDays;
import io.github.pacto4j.plan.ActionPlan;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which rules are judged: by programme and tier, or by the books asked for. */
class ChoiceTest {
    private static final CatalogueEntry.Choice ALL = new CatalogueEntry.Choice("*", null);
    private static final CatalogueEntry.Choice PACTO = new CatalogueEntry.Choice("PACTO", null);
    private static final CatalogueEntry.Choice OGP_REGION = new CatalogueEntry.Choice("OGP_LOCAL", "REGION");

    private static RuleBook book(String id, String prefix, CatalogueEntry.Choice... choices) {
        List<CatalogueEntry> entries = Arrays.stream(choices)
                .map(choice -> CatalogueEntryBuilder.builder(
                                CatalogueEntry.of(prefix + name(choice), id, Severity.ERROR, ""))
                        .chosen(List.of(choice))
                        .build())
                .toList();
        List<Rule<?>> rules = entries.stream()
                .<Rule<?>>map(entry -> Rule.rule(entry.id(), ActionPlan.class, (plan, in) -> in.satisfied()))
                .toList();
        return RuleBook.of(id, "1", entries, List.of(), Map.of(), rules, Messages.of(Map.of()));
    }

    private static String name(CatalogueEntry.Choice choice) {
        return choice.equals(ALL) ? "all" : choice.equals(PACTO) ? "pacto" : "region";
    }

    private static final RuleBook FORM = book("FORM", "form.", ALL);
    private static final RuleBook TOWN = book("town", "town.", ALL, PACTO, OGP_REGION);

    private static List<String> judged(Ask ask, String members) {
        return Town.judge(ask, "{'document':'action-plan/1'" + members + "}", FORM, TOWN).verdicts().stream()
                .map(verdict -> verdict.rule() + (verdict.reason() == null ? "" : " " + verdict.reason()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PACTO | 01.571.01.11 | form.all town.all town.pacto",
                "PACTO | 01 | form.all town.all town.pacto",
                "OGP_LOCAL | 01.571.01.11 | form.all town.all",
                "OGP_LOCAL | 01 | form.all town.all town.region",
            })
    void programme_and_tier_choose_the_rules(String programme, String collectivity, String expected) {
        assertThat(judged(Town.ASK, ",'programme':'" + programme + "','collectivity':'" + collectivity + "'"))
                .containsExactly(expected.split(" "));
    }

    @Test
    void a_rule_for_one_tier_is_undetermined_where_the_tier_is_not_known() {
        Assessment assessment =
                Town.judge(Town.ASK, "{'document':'action-plan/1','programme':'OGP_LOCAL'}", FORM, TOWN);
        Verdict verdict = assessment.verdicts("town.region").get(0);
        assertThat(verdict.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(verdict.missing()).containsExactly("/collectivity");
    }

    @Test
    void where_the_programme_is_not_known_only_the_rules_for_all_are_judged_and_a_warning_says_so() {
        Assessment assessment = Town.judge(Town.ASK, "{'document':'action-plan/1'}", FORM, TOWN);
        assertThat(assessment.verdicts()).extracting(Verdict::rule).containsExactly("form.all", "town.all");
        assertThat(assessment.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.MISSING);
            assertThat(problem.severity()).isEqualTo(Severity.WARNING);
            assertThat(problem.pointer()).isEmpty();
            assertThat(problem.variant()).isEqualTo("programme");
        });
        assertThat(assessment.outcome()).isEqualTo(AssessmentOutcome.CONFORMS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'document':'dossier/1','plan':{}} | /plan",
                "{'document':'dossier/1'} | ''",
                "{'document':'co-creation/1'} | ''",
                "{'document':'membership-application/1'} | ''"
            })
    void the_warning_stands_where_the_programme_should_be_named(String json, String pointer) {
        String document = json.replace("\"", "'");
        assertThat(Town.judge(Town.ASK, document, FORM).problems())
                .extracting(Problem::pointer)
                .containsExactly(pointer);
    }

    @ParameterizedTest
    @CsvSource({"completion-report/1", "monitoring-report/1", "follow-up/1", "evaluation-matrix/1", "network/1"})
    void a_document_that_names_no_programme_needs_none(String kind) {
        assertThat(Town.judge(Town.ASK, "{'document':'" + kind + "'}", FORM).problems())
                .isEmpty();
    }

    @Test
    void the_plan_chooses_then_the_application_then_the_process() {
        String dossier = "{'document':'dossier/1','plan':{%s},'application':{%s},'coCreation':{%s}}";
        Rule<?> none = Rule.rule("town.none", ActionPlan.class, (plan, in) -> in.satisfied());
        RuleBook pacto = RuleBook.of(
                "town",
                List.of(none.in(
                        CatalogueEntryBuilder.builder(CatalogueEntry.of("town.none", "town", Severity.ERROR, ""))
                                .chosen(List.of(PACTO))
                                .build())),
                Messages.of(Map.of()));
        String ofPacto = "'programme':'PACTO'";
        String ofOgp = "'programme':'OGP_LOCAL'";
        assertThat(Town.judge(Town.ASK, dossier.formatted(ofPacto, ofOgp, ofOgp), pacto)
                        .verdicts())
                .isNotEmpty();
        assertThat(Town.judge(Town.ASK, dossier.formatted(ofOgp, ofPacto, ofPacto), pacto)
                        .verdicts())
                .isEmpty();
        assertThat(Town.judge(Town.ASK, dossier.formatted("", ofPacto, ofOgp), pacto)
                        .verdicts())
                .isNotEmpty();
        assertThat(Town.judge(Town.ASK, dossier.formatted("", ofOgp, ofPacto), pacto)
                        .verdicts())
                .isEmpty();
        assertThat(Town.judge(Town.ASK, dossier.formatted("", "", ofPacto), pacto)
                        .verdicts())
                .isNotEmpty();
    }

    @Test
    void books_asked_for_replace_the_choice_and_form_takes_part_always() {
        assertThat(judged(Town.ASK.books("FORM"), ",'programme':'PACTO'")).containsExactly("form.all");
        assertThat(judged(Town.ASK.books("town"), ",'programme':'PACTO','collectivity':'01'"))
                .containsExactly("form.all", "town.all", "town.pacto", "town.region");
        assertThat(judged(Town.ASK.books("town"), ",'collectivity':'01'"))
                .containsExactly("form.all", "town.all", "town.pacto", "town.region");
    }

    @Test
    void a_book_asked_for_still_says_that_a_rule_is_for_another_tier() {
        assertThat(judged(Town.ASK.books("town"), ",'programme':'PACTO','collectivity':'01.571.01.11'"))
                .containsExactly("form.all", "town.all", "town.pacto", "town.region OTHER_TIER");
    }

    @Test
    void no_programme_is_missed_where_books_were_asked_for() {
        assertThat(Town.judge(Town.ASK.books("town"), "{'document':'action-plan/1'}", FORM, TOWN)
                        .problems())
                .isEmpty();
    }

    @Test
    void a_book_that_is_not_known_is_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> judged(Town.ASK.books("town", "village"), ""))
                .withMessageContaining("no rule book village; there are [FORM, town]");
    }

    @Test
    void books_without_a_chosen_rule_take_no_part() {
        RuleBook regions = book("regions", "regions.", OGP_REGION);
        String plan = "{'document':'action-plan/1','programme':'PACTO'}";
        assertThat(Town.judge(Town.ASK, plan, FORM, regions).books()).containsExactly(FORM);
        assertThat(Town.judge(Town.ASK.books("regions"), plan, FORM, regions).books())
                .containsExactly(FORM, regions);
    }

    @Test
    void the_tier_of_a_joint_plan_is_that_of_its_first_collectivity() {
        assertThat(judged(Town.ASK, ",'programme':'OGP_LOCAL','collectivity':'01','jointWith':['01.571.01.11']"))
                .contains("town.region");
        assertThat(Town.judge(
                                Town.ASK,
                                "{'document':'dossier/1','collectivity':'01.571.01.11',"
                                        + "'plan':{'programme':'OGP_LOCAL','collectivity':'01'}}",
                                FORM,
                                TOWN)
                        .verdicts())
                .extracting(Verdict::rule)
                .contains("town.region");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dossier/1 | 'collectivity':'01'",
                "dossier/1 | 'application':{'collectivity':'01'}",
                "dossier/1 | 'coCreation':{'collectivity':'01'}",
                "dossier/1 | 'profile':{'collectivity':'01'}",
                "dossier/1 | 'citizenRequests':{'collectivity':'01'}",
                "dossier/1 | 'evaluations':[{'collectivity':'01'}]",
                "co-creation/1 | 'collectivity':'01'",
                "evaluation-matrix/1 | 'collectivity':'01'",
                "citizen-requests/1 | 'collectivity':'01'"
            })
    void the_collectivity_is_that_of_the_part_that_names_it(String kind, String members) {
        Assessment assessment = Town.judge(Town.ASK, "{'document':'" + kind + "'," + members + "}", FORM);
        assertThat(assessment.about().collectivity()).isEqualTo("01");
    }

    @Test
    void a_plan_of_the_real_books_is_judged_by_those_of_its_programme() {
        Pacto pacto = Pacto.with(WorkingDays.unknown());
        String plan = "{'document':'action-plan/1','programme':'%s','collectivity':'01.571.01.11'}";
        Assessment ofPacto = pacto.assess(Town.read(plan.formatted("PACTO")), Town.ASK);
        assertThat(ofPacto.books()).extracting(RuleBook::id).containsExactly("FORM", "PACTO", "MA_LAW");
        assertThat(ofPacto.status("pacto.duration")).contains(Status.UNDETERMINED);
        Assessment ofOgp = pacto.assess(Town.read(plan.formatted("OGP_LOCAL")), Town.ASK);
        assertThat(ofOgp.status("pacto.duration")).isEmpty();
        assertThat(ofOgp.notJudged()).contains("ogp.forum-exists").doesNotContain("pacto.duration");
        Assessment byPacto = pacto.assess(Town.read(plan.formatted("OGP_LOCAL")), Town.ASK.books("PACTO"));
        assertThat(byPacto.status("pacto.duration")).contains(Status.UNDETERMINED);
        assertThat(byPacto.books()).extracting(RuleBook::id).containsExactly("FORM", "PACTO");
    }
}
