package io.github.pacto4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.rule.CatalogueEntry;
import io.github.pacto4j.rule.CatalogueEntryBuilder;
import io.github.pacto4j.rule.Judgement;
import io.github.pacto4j.rule.Messages;
import io.github.pacto4j.rule.Rule;
import io.github.pacto4j.rule.RuleBook;
import io.github.pacto4j.rule.Severity;
import io.github.pacto4j.rule.Status;
import io.github.pacto4j.testkit.RuleFault.Kind;
import io.github.pacto4j.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RuleVerifierTest {
    private static final String ID = "town.rule";

    /** A commitment names the unit that carries it out. */
    private static final Judgement<Commitment> SOUND = (commitment, in) -> {
        in.required(commitment.unit(), "/unit");
        return in.satisfied();
    };

    private static RuleBook book(Judgement<Commitment> judgement) {
        return book(judgement, Status.VIOLATED, Messages.of(words()));
    }

    private static RuleBook book(Judgement<Commitment> judgement, Status absent, Messages messages) {
        CatalogueEntry entry = CatalogueEntry.of(ID, "town", Severity.ERROR, "").withAbsent(absent);
        return RuleBook.of(
                "town", List.of(Rule.rule(ID, Commitment.class, judgement).in(entry)), messages);
    }

    private static Map<Language, Map<String, String>> words() {
        Map<Language, Map<String, String>> words = new HashMap<>();
        words.put(Language.FR, words("Une unité est nommée."));
        words.put(Language.AR, words("تسمى الوحدة المكلفة بالتنفيذ."));
        words.put(Language.EN, words("A unit is named."));
        return words;
    }

    private static Map<String, String> words(String sentence) {
        return new HashMap<>(Map.of(ID + ".title", sentence, ID + ".violated", sentence, ID + ".remedy", sentence));
    }

    private static List<Kind> faults(RuleBook book) {
        return RuleVerifier.of(book).dossiers(1).verify().faults().stream()
                .map(RuleFault::kind)
                .toList();
    }

    @Test
    void a_sound_rule_has_no_fault_and_was_seen_with_every_status() {
        RuleBookReport report = RuleVerifier.of(book(SOUND)).dossiers(2).verify();

        assertThat(report.faults()).isEmpty();
        assertThat(report.isSound()).isTrue();
        assertThat(report.neverSeen(Status.VIOLATED)).isEmpty();
        assertThat(report.documents()).isGreaterThan(500);
        report.assertSound();
    }

    @Test
    void the_same_seed_gives_the_same_report() {
        RuleVerifier verifier = RuleVerifier.of(book((commitment, in) -> in.violated()))
                .dossiers(0)
                .alsoOn(DOSSIER);

        assertThat(verifier.verify()).isEqualTo(verifier.verify());
    }

    private static final byte[] DOSSIER =
            "{\"document\":\"dossier/1\",\"today\":\"2025-03-01\",\"plan\":{\"commitments\":[{\"number\":\"1\"}]}}"
                    .getBytes(StandardCharsets.UTF_8);

    @Test
    void a_rule_that_throws_is_shown_with_the_smallest_dossier() {
        RuleBookReport report = RuleVerifier.of(book((commitment, in) -> {
                    if (commitment.budget() == null) {
                        throw new IllegalStateException("no budget");
                    }
                    return in.satisfied();
                }))
                .dossiers(1)
                .verify();

        RuleFault fault = report.faults().get(0);
        assertThat(fault.kind()).isEqualTo(Kind.THROWS);
        assertThat(fault.detail()).contains("no budget");
        assertThat(fault.example()).isEqualTo("{\"document\":\"dossier/1\",\"plan\":{\"commitments\":[{}]}}");
        assertThat(fault.on()).isNotNull();
    }

    @Test
    void a_rule_that_remembers_is_seen() {
        AtomicInteger seen = new AtomicInteger();

        assertThat(faults(book((commitment, in) -> seen.incrementAndGet() % 5 == 0 ? in.violated() : in.satisfied())))
                .contains(Kind.ANSWERS_CHANGE);
    }

    @Test
    void a_rule_on_the_first_of_numbered_items_is_seen() {
        assertThat(faults(book((commitment, in) -> {
                    ActionPlan plan = in.parent(ActionPlan.class);
                    List<Commitment> all = plan == null ? null : plan.commitments();
                    Commitment last = all == null || all.isEmpty() ? null : all.get(all.size() - 1);
                    boolean before = last != null
                            && String.valueOf(commitment.number()).compareTo(String.valueOf(last.number())) < 0;
                    return before ? in.violated() : in.satisfied();
                })))
                .contains(Kind.ORDER_MATTERS);
    }

    @Test
    void a_value_that_cannot_be_read_is_not_missing() {
        RuleBookReport report = RuleVerifier.of(
                        book((commitment, in) -> commitment.unit() == null ? in.violated() : in.satisfied()))
                .dossiers(1)
                .verify();

        assertThat(report.faults()).extracting(RuleFault::kind).containsExactly(Kind.UNREADABLE_TAKEN_FOR_WRONG);
        assertThat(report.faults().get(0).detail()).contains("/unit unreadable");
        assertThat(report.faults().get(0).example()).hasSizeLessThan(150);
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(report::assertSound)
                .withMessageContaining("UNREADABLE_TAKEN_FOR_WRONG town.rule");
    }

    @Test
    void what_absence_means_is_for_the_catalogue_to_say() {
        RuleBook book = book(
                (commitment, in) -> in.hasUnreadable("/unit")
                        ? in.undetermined("/unit")
                        : commitment.unit() == null ? in.violated() : in.satisfied(),
                Status.UNDETERMINED,
                Messages.of(words()));

        assertThat(faults(book)).containsExactly(Kind.ABSENCE_TAKEN_FOR_WRONG);
    }

    @Test
    void a_pointer_leads_to_what_a_document_has() {
        assertThat(faults(book(
                        (commitment, in) -> commitment.unit() == null ? in.undetermined("/unti") : in.satisfied())))
                .contains(Kind.POINTS_NOWHERE);
        assertThat(faults(book((commitment, in) -> in.violated().at("/contact/phone/0"))))
                .contains(Kind.POINTS_NOWHERE);
    }

    @Test
    void a_rule_that_cannot_fail_is_a_defect() {
        assertThat(faults(book((commitment, in) -> in.satisfied()))).containsExactly(Kind.NEVER_VIOLATED);
        assertThat(faults(book((commitment, in) -> in.violated()))).containsExactly(Kind.NEVER_SATISFIED);
    }

    @Test
    void words_are_there_in_three_languages_with_the_same_values_that_the_rule_notes() {
        Map<Language, Map<String, String>> words = words();
        words.get(Language.EN).remove(ID + ".remedy");
        words.get(Language.FR).put(ID + ".title", "Une unité est nommée : {unit}.");
        words.get(Language.AR).put(ID + ".violated", "لا توجد أي وحدة في PACTO.");
        words.get(Language.AR).put("town.other.title", "لا شيء.");
        for (Language language : Messages.languages()) {
            words.get(language).merge(ID + ".violated", " {number}", String::concat);
        }
        Judgement<Commitment> late =
                (commitment, in) -> commitment.budget() == null ? in.violatedAs("late") : in.violated();

        assertThat(faults(book(late, Status.VIOLATED, Messages.of(words))))
                .contains(
                        Kind.WORDS_MISSING,
                        Kind.WORDS_DIFFER,
                        Kind.WORDS_NOT_ISOLATED,
                        Kind.WORDS_UNUSED,
                        Kind.WORDS_UNFILLED);
    }

    @Test
    void ids_code_and_weights_are_those_of_a_sound_catalogue() {
        CatalogueEntry recalled = CatalogueEntryBuilder.builder(
                        CatalogueEntry.of("other.rule", "town", Severity.ERROR, ""))
                .confidence("recalled")
                .build();
        RuleBook book =
                RuleBook.of("town", "1", List.of(recalled), List.of(), Map.of(), List.of(), Messages.of(Map.of()));

        assertThat(RuleVerifier.of(book).dossiers(0).verify().faults())
                .extracting(RuleFault::kind)
                .contains(Kind.ID_OF_ANOTHER, Kind.WITHOUT_CODE, Kind.TOO_SEVERE);
    }

    @Test
    void a_document_of_the_host_can_be_read() {
        byte[] broken = "{\"document\":\"dossier/1\",\"plan\":7}".getBytes(StandardCharsets.UTF_8);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleVerifier.of(book(SOUND)).alsoOn(broken))
                .withMessageContaining("WRONG_TYPE");
    }
}
