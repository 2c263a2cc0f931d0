package io.github.pacto4j.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.cocreation.CoCreation;
import io.github.pacto4j.cocreation.ConsultationRound;
import io.github.pacto4j.rule.CatalogueEntry;
import io.github.pacto4j.rule.Messages;
import io.github.pacto4j.rule.Rule;
import io.github.pacto4j.rule.RuleBook;
import io.github.pacto4j.rule.Severity;
import io.github.pacto4j.rule.Status;
import io.github.pacto4j.testkit.RuleBookReport;
import io.github.pacto4j.testkit.RuleFault;
import io.github.pacto4j.testkit.RuleFault.Kind;
import io.github.pacto4j.testkit.RuleVerifier;
import io.github.pacto4j.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A copy of a rule of the charter with a slip, as one writes it at first: the verifier shows what is wrong. */
class SlipsTest {
    /** A round of which no list of workshops is known counts as one without workshops. */
    private static final Rule<CoCreation> MISCOUNTED =
            Rule.rule("town.exemple.workshops", CoCreation.class, (process, in) -> {
                int held = 0;
                for (ConsultationRound round : in.required(process.rounds(), "/rounds")) {
                    held += round.workshops() == null ? 0 : round.workshops().size();
                }
                return held >= 2 ? in.satisfied() : in.violated("held", held, "needed", 2);
            });

    /** Returns a book of one rule with the words of the charter. */
    private static RuleBook bookOf(Rule<?> rule) {
        Map<Language, Map<String, String>> words = new HashMap<>();
        for (Language language : Messages.languages()) {
            Map<String, String> own = new HashMap<>(TownCharter.BOOK.messages().bundle(language));
            own.keySet().removeIf(key -> !key.startsWith(rule.id() + "."));
            words.put(language, own);
        }
        CatalogueEntry entry = CatalogueEntry.of(rule.id(), "town.exemple", Severity.ERROR, "");
        return RuleBook.of("town.exemple", List.of(rule.in(entry)), Messages.of(words));
    }

    private static RuleFault fault(RuleBookReport report, Kind kind) {
        return report.faults().stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new AssertionError(report));
    }

    @Test
    void what_is_not_known_is_no_zero_and_the_example_shows_it() {
        RuleBook slip = bookOf(MISCOUNTED);

        RuleBookReport report = RuleVerifier.of(slip).dossiers(6).verify();

        assertThat(report.faults())
                .extracting(RuleFault::kind)
                .containsExactlyInAnyOrder(Kind.UNREADABLE_TAKEN_FOR_WRONG, Kind.ABSENCE_TAKEN_FOR_WRONG);
        RuleFault fault = fault(report, Kind.UNREADABLE_TAKEN_FOR_WRONG);
        assertThat(fault.detail()).contains("/coCreation/rounds/", "unreadable", "violations: 1");
        assertThat(fault.example()).contains("\"rounds\"").hasSizeLessThan(300);
        byte[] example = fault.example().getBytes(StandardCharsets.UTF_8);
        assertThat(Quickstart.judged(example, slip).status("town.exemple.workshops"))
                .contains(Status.VIOLATED);
        assertThat(Quickstart.judged(example, TownCharter.BOOK).status("town.exemple.workshops"))
                .contains(Status.UNDETERMINED);
    }
}
