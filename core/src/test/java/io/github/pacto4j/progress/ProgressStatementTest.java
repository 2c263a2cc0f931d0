package io.github.pacto4j.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.date.WorkingDays;
import io.github.pacto4j.dossier.DossierBuilder;
import io.github.pacto4j.rule.Messages;
import io.github.pacto4j.text.Json;
import io.github.pacto4j.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ProgressStatementTest {
    private static final Messages BUNDLES = Messages.beside(ProgressWords.class);
    private static final Pacto PACTO = Pacto.with(WorkingDays.unknown());

    private static ProgressStatement statement(Told told) {
        return PACTO.progress(told.dossier(), Told.LATE);
    }

    private static String text(ProgressStatement statement, Language language, boolean all) {
        return statement.in(language, all).stream()
                .map(line -> "  ".repeat(line.depth()) + line.text())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void every_message_exists_in_three_languages_with_the_same_values() {
        BUNDLES.bundle(Language.FR).forEach((key, french) -> {
            for (Language language : Messages.languages()) {
                assertThat(BUNDLES.bundle(language)).as(language.code()).containsKey(key);
                assertThat(names(BUNDLES.bundle(language).get(key)))
                        .as(language + " " + key)
                        .isEqualTo(names(french));
            }
        });
        for (Language language : Messages.languages()) {
            assertThat(BUNDLES.bundle(language).keySet())
                    .isEqualTo(BUNDLES.bundle(Language.FR).keySet());
        }
    }

    private static TreeSet<String> names(String pattern) {
        return Pattern.compile("\\{(\\w+)}")
                .matcher(pattern)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void every_strategy_scale_basis_and_baseline_has_words() {
        List<String> keys = new ArrayList<>();
        for (Strategy strategy : Strategy.values()) {
            keys.add("strategy." + strategy);
        }
        for (Basis basis : Basis.values()) {
            keys.add("basis." + basis);
        }
        for (Part part : Part.values()) {
            keys.add("part." + part);
        }
        for (Baseline.Kind kind : Baseline.Kind.values()) {
            keys.add("baseline." + kind);
        }
        for (CompletionScale scale :
                List.of(CompletionScale.EQUAL_STEPS, CompletionScale.ENDS_ONLY, CompletionScale.COMPLETE_OR_NOT)) {
            keys.add("scale." + scale.name());
        }
        assertThat(BUNDLES.bundle(Language.AR)).containsKeys(keys.toArray(String[]::new));
    }

    @Test
    void every_figure_names_its_strategy_its_interval_and_how_many_parts_nobody_reported() {
        Told told = Told.commitments(3).level("1", "COMPLETE").level("2", "COMPLETE");
        assertThat(text(statement(told), Language.EN, false))
                .contains("Mean of the reported levels of commitments: between 66.67\u00a0% and 100\u00a0%"
                        + " (parts counted: 3, without a known level: 1, not counted: 0)")
                .contains("What levels stand for: equal steps (0, one third, two thirds, 100\u00a0%),"
                        + " a convention of pacto4j")
                .doesNotContain("How the figures came about");
        assertThat(text(statement(told), Language.FR, false)).contains("entre 66,67\u00a0% et 100\u00a0%");
        assertThat(text(statement(told), Language.AR, false))
                .contains("بين \u206866,67\u2069 و\u2068100\u2069 في المائة");
    }

    @Test
    void the_derivation_shows_weight_share_place_source_and_why_a_part_does_not_count() {
        Told told = Told.plan(
                        "'commitments':[{'number':'1','milestones':[{'number':'a','weight':1},{'number':'b','weight':3}]},"
                                + "{'number':'2','title':'{value}'}]")
                .report("'commitment':'1','completion':'LIMITED','milestones':[{'number':'a','completion':'COMPLETE'}]")
                .report("'commitment':'2','notAssessed':'WITHDRAWN'");
        assertThat(text(statement(told), Language.EN, true))
                .containsSubsequence(
                        "How the figures came about – Mean of commitments, computed from their milestones",
                        "  Plan p: between 25\u00a0% and 100\u00a0% – computed from the parts below",
                        "    Commitment 1: between 25\u00a0% and 100\u00a0% – computed from the parts below",
                        "      Share of the whole: 100\u00a0%",
                        "      Level of the commitment in its last report – level reported: Limited",
                        "      Milestone a: 100\u00a0% – level reported: Complete",
                        "        Weight: 1",
                        "        Share of the whole: 25\u00a0%",
                        "        Place: /plan/commitments/0/milestones/0",
                        "        Source: /completionReports/0/milestones/0/completion",
                        "    Commitment 2 – {value}: does not count – withdrawn, does not count");
    }

    @Test
    void a_fall_of_the_level_is_told() {
        Told told = Told.commitments(1)
                .report("'commitment':'1','period':{'end':'2024'},'completion':'SUBSTANTIAL'")
                .report("'commitment':'1','period':{'end':'2025'},'completion':'LIMITED'");
        assertThat(text(statement(told), Language.EN, false))
                .contains("The level fell since the report before: Substantial, then Limited");
    }

    @Test
    void a_statement_is_known_only_if_every_figure_is() {
        assertThat(statement(Told.commitments(1).level("1", "LIMITED")).isKnown())
                .isFalse();
        Told told = Told.milestones("{'number':'a'}")
                .report("'commitment':'1','completion':'LIMITED','milestones':[{'number':'a','completion':'LIMITED'}]");
        assertThat(statement(told).isKnown()).isTrue();
        ProgressStatement none = PACTO.progress(DossierBuilder.builder().build(), Told.LATE);
        assertThat(none.isKnown()).isFalse();
        assertThat(text(none, Language.EN, true)).isEqualTo("The document holds no plan: progress is not known.");
    }

    @Test
    void JSON_holds_rounded_and_exact_figures_side_by_side() {
        Told told = Told.commitments(3).level("1", "COMPLETE").level("2", "COMPLETE");
        Json json = statement(told).ofFile("x.json").json(Language.EN);
        assertThat(new String(PACTO.write(json), StandardCharsets.UTF_8))
                .contains("\"file\":\"x.json\"")
                .contains(
                        "\"low\":66.67,\"high\":100,\"lowExact\":\"2/3\",\"highExact\":\"1/1\",\"counted\":3,\"unreported\":1")
                .contains("\"share\":\"1/3\"")
                .contains("\"level\":\"COMPLETE\",\"ogp\":\"COMPLETE\"");
    }
}
