package io.github.pacto4j.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.book.Books;
import io.github.pacto4j.date.WorkingDays;
import io.github.pacto4j.json.Limits;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A host adds a book of its own, and changes what ours allow to be changed. */
class HostBookTest {
    private static final Pacto PACTO = Pacto.with(WorkingDays.unknown());
    private static final String THREE_YEARS =
            "{'document':'action-plan/1','programme':'PACTO','period':{'start':'2022-01','end':'2024-12'}}";

    private static final Rule<ActionPlan> HAS_BUDGET = Rule.rule(
            "town.acme.budget",
            ActionPlan.class,
            (plan, in) -> plan.commitments() == null ? in.violated("year", 2024) : in.satisfied());

    private static RuleBook book(String id, Rule<?>... rules) {
        return RuleBook.of(id, List.of(rules), Messages.of(Map.of()));
    }

    private static RuleBook ours(String id) {
        return Books.all().stream()
                .filter(book -> book.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_host_s_rule_is_judged_beside_ours_after_them() {
        Pacto host = PACTO.adding(book("town.acme", HAS_BUDGET));
        Assessment assessment = host.assess(Town.read(THREE_YEARS), Town.ASK);
        assertThat(assessment.status("town.acme.budget")).contains(Status.VIOLATED);
        assertThat(assessment.status("pacto.duration")).contains(Status.VIOLATED);
        assertThat(assessment.verdicts()).last().extracting(Verdict::rule).isEqualTo("town.acme.budget");
        assertThat(assessment.outcome()).isEqualTo(AssessmentOutcome.VIOLATES);
        assertThat(host.books()).hasSize(6).last().extracting(RuleBook::id).isEqualTo("town.acme");
        assertThat(PACTO.books()).hasSize(5);
    }

    @Test
    void a_host_s_rule_without_an_entry_weighs_as_an_error_for_every_plan() {
        CatalogueEntry entry = book("town.acme", HAS_BUDGET).entries().get(0);
        assertThat(entry.id()).isEqualTo("town.acme.budget");
        assertThat(entry.book()).isEqualTo("town.acme");
        assertThat(entry.severity()).isEqualTo(Severity.ERROR);
        assertThat(entry.absent()).isEqualTo(Status.UNDETERMINED);
        assertThat(entry.chosen()).containsExactly(new CatalogueEntry.Choice("*", null));
        assertThat(entry.needs()).isEmpty();
        assertThat(book("town.acme", HAS_BUDGET).hasCode("town.acme.budget")).isTrue();
        assertThat(book("town.acme", HAS_BUDGET).hasCode("town.acme.other")).isFalse();
    }

    @Test
    void an_entry_takes_the_id_of_its_rule() {
        Rule<ActionPlan> warned =
                HAS_BUDGET.in(CatalogueEntry.of("another.id", "town.acme", Severity.WARNING, "a budget is stated"));
        RuleBook book = book("town.acme", warned);
        assertThat(book.entries())
                .extracting(CatalogueEntry::id, CatalogueEntry::severity)
                .containsExactly(tuple("town.acme.budget", Severity.WARNING));
        assertThat(book.title("town.acme.budget", Language.AR)).isEqualTo("a budget is stated");
    }

    @ParameterizedTest
    @ValueSource(strings = {"budget", "pacto.budget", "town.budget", "town.acmebudget", "town.acme"})
    void a_host_s_rules_bear_the_name_of_its_book(String id) {
        Rule<ActionPlan> rule = Rule.rule(id, ActionPlan.class, (plan, in) -> in.satisfied());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> book("town.acme", rule))
                .withMessageContaining("rules of town.acme are named town.acme.…, got " + id);
    }

    @Test
    void an_id_stands_once_in_a_book() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> book("town.acme", HAS_BUDGET, HAS_BUDGET))
                .withMessageContaining("town.acme.budget stands twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleBook.of(
                        "town",
                        "1",
                        List.of(Town.entry(entry -> entry)),
                        List.of(),
                        Map.of(),
                        List.of(
                                Town.rule(ActionPlan.class, (plan, in) -> in.satisfied()),
                                Town.rule(ActionPlan.class, (plan, in) -> in.violated())),
                        Messages.of(Map.of())))
                .withMessageContaining("two judgements");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleBook.of(
                        "town", "1", List.of(), List.of(), Map.of(), List.of(HAS_BUDGET), Messages.of(Map.of())))
                .withMessageContaining("not in the catalogue of town");
    }

    @Test
    void the_weight_of_a_rule_is_the_host_s_to_change() {
        Pacto strict = PACTO.replacing(ours("PACTO").severity("pacto.duration", Severity.ERROR));
        assertThat(strict.assess(Town.read(THREE_YEARS), Town.ASK)
                        .verdicts("pacto.duration")
                        .get(0)
                        .severity())
                .isEqualTo(Severity.ERROR);
        assertThat(PACTO.assess(Town.read(THREE_YEARS), Town.ASK)
                        .verdicts("pacto.duration")
                        .get(0)
                        .severity())
                .isEqualTo(Severity.WARNING);
        assertThat(ours("PACTO").find("pacto.duration").orElseThrow().severity())
                .isEqualTo(Severity.WARNING);
    }

    @Test
    void a_figure_is_the_host_s_to_change() {
        Pacto patient = PACTO.replacing(ours("PACTO").figure("pacto.duration", "expectedMonths", null, "36"));
        assertThat(patient.assess(Town.read(THREE_YEARS), Town.ASK).status("pacto.duration"))
                .contains(Status.SATISFIED);
        assertThat(PACTO.assess(Town.read(THREE_YEARS), Town.ASK).status("pacto.duration"))
                .contains(Status.VIOLATED);
        assertThat(ours("PACTO")
                        .figure("pacto.duration", "expectedMonths", null, "36")
                        .figures())
                .filteredOn(figure -> figure.rule().equals("pacto.duration"))
                .singleElement()
                .extracting(Figure::value, Figure::unit, Figure::source)
                .containsExactly("36", "months", "PACTO");
    }

    @Test
    void a_figure_may_be_changed_for_one_tier() {
        RuleBook law = ours("MA_LAW").figure("law.session-month", "sessionMonths", "REGION", "4 8 11");
        assertThat(law.figures())
                .filteredOn(figure -> figure.rule().equals("law.session-month")
                        && figure.name().equals("sessionMonths"))
                .extracting(Figure::tier, Figure::value)
                .containsExactly(
                        tuple("REGION", "4 8 11"),
                        tuple("PREFECTURE_OR_PROVINCE", "1 6 9"),
                        tuple("COMMUNE", "2 5 10"));
    }

    @Test
    void a_rule_can_be_switched_off() {
        Pacto without = PACTO.replacing(ours("PACTO").without("pacto.duration"));
        Assessment assessment = without.assess(Town.read(THREE_YEARS), Town.ASK);
        assertThat(assessment.verdicts("pacto.duration")).isEmpty();
        assertThat(assessment.notJudged()).doesNotContain("pacto.duration");
        assertThat(assessment.summary().rules())
                .isEqualTo(
                        PACTO.assess(Town.read(THREE_YEARS), Town.ASK).summary().rules() - 1);
        assertThat(without.books().get(2).entries()).hasSize(40);
        assertThat(without.books().get(2).hasCode("pacto.duration")).isFalse();
    }

    @Test
    void what_a_book_does_not_have_cannot_be_changed() {
        RuleBook book = ours("PACTO");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> book.severity("pacto.lasting", Severity.ERROR))
                .withMessageContaining("book PACTO has no rule pacto.lasting");
        assertThatIllegalArgumentException().isThrownBy(() -> book.without("form.dates-ordered"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> book.figure("pacto.duration", "months", null, "36"))
                .withMessageContaining("rule pacto.duration has no figure months");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> book.figure("pacto.duration", "expectedMonths", "REGION", "36"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PACTO.replacing(book("town.acme", HAS_BUDGET)))
                .withMessageContaining("no book that town.acme was made from");
    }

    @Test
    void a_book_under_one_of_our_ids_cannot_be_added() {
        Rule<ActionPlan> duration = Rule.rule("pacto.duration", ActionPlan.class, (plan, in) -> in.satisfied());
        assertThatIllegalArgumentException().isThrownBy(() -> PACTO.adding(book("pacto", duration)));
        Rule<ActionPlan> own = Rule.rule("PACTO.own", ActionPlan.class, (plan, in) -> in.satisfied());
        assertThatIllegalArgumentException().isThrownBy(() -> PACTO.adding(book("PACTO", own)));
        Pacto host = PACTO.adding(book("town.acme", HAS_BUDGET));
        assertThatIllegalArgumentException().isThrownBy(() -> host.adding(book("town.acme", HAS_BUDGET)));
    }

    @Test
    void the_meaning_of_our_rules_cannot_be_replaced() {
        RuleBook forged = RuleBook.of(
                "PACTO",
                "1",
                List.of(CatalogueEntry.of("pacto.duration", "PACTO", Severity.ERROR, "")),
                List.of(),
                Map.of(),
                List.of(Rule.rule("pacto.duration", ActionPlan.class, (plan, in) -> in.satisfied())),
                Messages.of(Map.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> PACTO.replacing(forged));
    }

    @Test
    void a_host_s_messages_take_its_inputs_and_fall_back_to_French() {
        Messages words = Messages.of(Map.of(
                Language.FR,
                Map.of(
                        "town.acme.budget.title", "Chaque plan a un budget.",
                        "town.acme.budget.violated", "Pas de budget pour {year}.",
                        "town.acme.budget.remedy", "Ajoutez le budget de {year}."),
                Language.AR,
                Map.of("town.acme.budget.violated", "لا توجد ميزانية لسنة {year}.")));
        Pacto host = PACTO.adding(RuleBook.of("town.acme", List.of(HAS_BUDGET), words));
        Assessment assessment = host.assess(Town.read(THREE_YEARS), Town.ASK);
        Verdict verdict = assessment.verdicts("town.acme.budget").get(0);
        assertThat(assessment.message(verdict, Language.FR)).isEqualTo("Pas de budget pour 2024.");
        assertThat(assessment.message(verdict, Language.AR)).isEqualTo("لا توجد ميزانية لسنة \u20682024\u2069.");
        assertThat(assessment.message(verdict, Language.EN)).isEqualTo("Pas de budget pour 2024.");
        assertThat(assessment.remedy(verdict, Language.EN)).contains("Ajoutez le budget de 2024.");
        assertThat(host.books().get(5).title("town.acme.budget", Language.AR)).isEqualTo("Chaque plan a un budget.");
    }

    @Test
    void a_host_s_rule_without_words_is_said_by_what_it_asks() {
        RuleBook named = book(
                "town.acme", HAS_BUDGET.in(CatalogueEntry.of("", "town.acme", Severity.INFO, "a budget is stated")));
        Assessment assessment = PACTO.adding(named).assess(Town.read(THREE_YEARS), Town.ASK);
        Verdict verdict = assessment.verdicts("town.acme.budget").get(0);
        assertThat(assessment.message(verdict, Language.EN)).isEqualTo("a budget is stated");
        assertThat(assessment.remedy(verdict, Language.EN)).isEmpty();
        assertThat(named.title("town.acme.unknown", Language.EN)).isEqualTo("town.acme.unknown");
    }

    @Test
    void other_limits_leave_the_books_as_they_are() {
        Pacto host = PACTO.adding(book("town.acme", HAS_BUDGET)).limitedTo(new Limits(60, 64, 50, 10, 10));
        assertThat(host.books()).hasSize(6);
        assertThat(host.read("{\"document\":\"action-plan/1\",\"title\":\"0123456789012345678901234567890123456789\"}"
                                .getBytes(StandardCharsets.UTF_8))
                        .problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.TOO_LARGE);
    }
}
