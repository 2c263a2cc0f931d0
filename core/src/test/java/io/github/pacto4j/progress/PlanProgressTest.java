package io.github.pacto4j.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.pacto4j.dossier.DossierBuilder;
import io.github.pacto4j.monitoring.CompletionLevel;
import io.github.pacto4j.monitoring.NotAssessedReason;
import io.github.pacto4j.text.CodeLists;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanProgressTest {
    @Test
    void axes_count_their_own_commitments() {
        Told told = Told.plan(
                        "'axes':[{'number':'A'},{'number':'B'},{'number':'C'}],'commitments':["
                                + "{'number':'1','axis':'A'},{'number':'2','axis':'A'},{'number':'3','axis':'B'},{'number':'4'}]")
                .level("1", "COMPLETE")
                .level("3", "LIMITED")
                .level("4", "COMPLETE");
        PlanProgress progress = told.counted(Strategy.REPORTED_LEVELS);
        assertThat(progress.axes())
                .extracting(axis -> axis.progress().toString())
                .containsExactly("50..100", "33.33", "0..100");
        assertThat(progress.plan().progress()).hasToString("58.33..83.33");
    }

    @Test
    void commitments_that_are_announced_and_not_listed_are_unknown() {
        Told told = Told.plan("'announced':{'commitments':4},'commitments':[{'number':'1'}]")
                .level("1", "COMPLETE");
        ProgressFigure figure = told.counted(Strategy.REPORTED_LEVELS).plan();
        assertThat(figure.progress()).hasToString("25..100");
        assertThat(figure.derivation().unreported()).isEqualTo(3);
        assertThat(figure.derivation().parts().get(1).basis()).isEqualTo(Basis.NOT_LISTED);
    }

    @Test
    void a_list_that_says_it_is_not_complete_leaves_everything_open() {
        Told told = Told.plan("'commitmentsComplete':false,'commitments':[{'number':'1'}]")
                .level("1", "COMPLETE");
        assertThat(told.by(Strategy.REPORTED_LEVELS)).isEqualTo(Progress.UNKNOWN);
        Told whole = Told.plan(
                        "'commitmentsComplete':true,'announced':{'commitments':4},'commitments':[{'number':'1'}]")
                .level("1", "COMPLETE");
        assertThat(whole.by(Strategy.REPORTED_LEVELS)).hasToString("100");
    }

    @Test
    void milestones_that_are_announced_and_not_listed_are_unknown() {
        Told told = Told.plan(
                        "'announced':{'milestones':4},'commitments':[{'number':'1','milestones':[{'number':'a'}]},"
                                + "{'number':'2'}]")
                .report("'commitment':'1','milestones':[{'number':'a','completion':'COMPLETE'}]");
        assertThat(told.by(Strategy.MILESTONES_COMPLETED)).hasToString("25..100");
        assertThat(told.by(Strategy.MILESTONE_LEVELS)).hasToString("50..100");
    }

    @Test
    void milestones_count_alike_in_the_whole_plan_when_they_are_counted() {
        Told told = Told.plan("'commitments':[{'number':'1','milestones':[{'number':'a'}]},"
                        + "{'number':'2','milestones':[{'number':'a'},{'number':'b'},{'number':'c'}]}]")
                .report("'commitment':'1','milestones':[{'number':'a','completion':'COMPLETE'}]")
                .report("'commitment':'2','milestones':[{'number':'a','completion':'NOT_STARTED'},"
                        + "{'number':'b','completion':'LIMITED'},{'number':'c','completion':'LIMITED'}]");
        assertThat(told.by(Strategy.MILESTONES_COMPLETED)).hasToString("25");
        assertThat(told.by(Strategy.MILESTONE_LEVELS)).hasToString("61.11");
    }

    @Test
    void a_commitment_that_could_not_be_read_is_unknown_and_not_absent() {
        Told told = Told.plan("'commitments':[{'number':'1'},'lost']").level("1", "COMPLETE");
        assertThat(told.by(Strategy.REPORTED_LEVELS)).hasToString("50..100");
        Told milestone = Told.milestones("{'number':'a'}", "'lost'")
                .report("'commitment':'1','milestones':[{'number':'a','completion':'COMPLETE'}]");
        assertThat(milestone.by(Strategy.MILESTONE_LEVELS)).hasToString("50..100");
        assertThat(milestone.by(Strategy.MILESTONES_COMPLETED)).hasToString("50..100");
    }

    @ParameterizedTest
    @EnumSource
    void without_a_plan_or_its_commitments_nothing_is_known(Strategy strategy) {
        ProgressFigure none = PlanProgress.of(DossierBuilder.builder().build(), Told.LATE, Counting.of(strategy))
                .plan();
        assertThat(none.progress()).isEqualTo(Progress.UNKNOWN);
        assertThat(none.derivation().basis()).isEqualTo(Basis.NOT_LISTED);
        ProgressFigure bare = Told.plan("'title':'x'").counted(strategy).plan();
        assertThat(bare.progress()).isEqualTo(Progress.UNKNOWN);
        assertThat(bare.derivation().basis()).isEqualTo(Basis.NOT_LISTED);
    }

    @Test
    void a_plan_that_was_withdrawn_by_the_day_does_not_count() {
        Told told = Told.plan(
                        "'history':[{'transition':'start','on':'2024-01-02'},{'transition':'withdraw','on':'2025-05-01'}],"
                                + "'commitments':[{'number':'1'}]")
                .level("1", "COMPLETE");
        Counting counting = Counting.of(Strategy.REPORTED_LEVELS);
        PlanProgress before = PlanProgress.of(told.dossier(), LocalDate.of(2025, 4, 30), counting);
        assertThat(before.plan().progress()).hasToString("100");
        PlanProgress after = PlanProgress.of(told.dossier(), LocalDate.of(2025, 5, 1), counting);
        assertThat(after.plan().counts()).isFalse();
        assertThat(after.plan().derivation().basis()).isEqualTo(Basis.WITHDRAWN);
        assertThat(after.plan().derivation().parts()).hasSize(1);
    }

    @Test
    void the_caller_may_weigh_commitments() {
        Told told = Told.commitments(2).level("1", "COMPLETE").level("2", "NOT_STARTED");
        Counting counting =
                Counting.of(Strategy.REPORTED_LEVELS).weighing(Map.of("1", BigDecimal.ONE, "2", BigDecimal.valueOf(3)));
        assertThat(PlanProgress.of(told.dossier(), Told.LATE, counting).plan().progress())
                .hasToString("25");
        Counting partly = Counting.of(Strategy.REPORTED_LEVELS).weighing(Map.of("1", BigDecimal.ONE));
        assertThat(PlanProgress.of(told.dossier(), Told.LATE, partly).plan().progress())
                .hasToString("0..100");
    }

    @Test
    void the_caller_may_say_what_a_level_stands_for() {
        Told told = Told.commitments(2).level("1", "LIMITED").level("2", "SUBSTANTIAL");
        CompletionScale own = CompletionScale.of(
                "OURS",
                Progress.ofPercent("0"),
                Progress.ofPercent("25"),
                Progress.ofPercent("74.5"),
                Progress.ofPercent("100"));
        Counting counting = Counting.of(Strategy.REPORTED_LEVELS).by(own);
        ProgressFigure figure =
                PlanProgress.of(told.dossier(), Told.LATE, counting).plan();
        assertThat(figure.progress()).hasToString("49.75");
        assertThat(figure.counting().scale().name()).isEqualTo("OURS");
        Counting words = Counting.of(Strategy.REPORTED_LEVELS).by(CompletionScale.ENDS_ONLY);
        assertThat(PlanProgress.of(told.dossier(), Told.LATE, words).plan().progress())
                .isEqualTo(Progress.UNKNOWN);
    }

    @Test
    void a_scale_rises_with_the_levels_and_what_is_counted_takes_none() {
        Progress half = Progress.ofPercent("50");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CompletionScale.of("X", half, Progress.ofPercent("49"), half, half))
                .withMessageContaining("in scale X");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Counting.of(Strategy.COMMITMENTS_COMPLETED).by(CompletionScale.EQUAL_STEPS));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Counting.of(Strategy.REPORTED_LEVELS).weighing(Map.of("1", BigDecimal.valueOf(-1))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Counting.of(Strategy.MILESTONES_COMPLETED).weighing(Map.of("1", BigDecimal.ONE)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Progress(Share.WHOLE, Share.NONE));
    }

    @Test
    void the_four_levels_of_the_guide_are_four_of_the_five_of_OGP() {
        for (CompletionLevel level : CompletionLevel.values()) {
            OgpCompletionLevel ogp = OgpCompletionLevel.of(level);
            assertThat(ogp.code()).isEqualTo(level.code());
            assertThat(ogp.level()).contains(level);
            assertThat(CodeLists.find("ogp-completion-levels", ogp.code())
                            .orElseThrow()
                            .definition())
                    .isEqualTo("From " + level.code());
        }
        assertThat(OgpCompletionLevel.of(NotAssessedReason.NO_EVIDENCE)).contains(OgpCompletionLevel.NO_EVIDENCE);
        assertThat(OgpCompletionLevel.of(NotAssessedReason.WITHDRAWN)).isEmpty();
        assertThat(OgpCompletionLevel.NO_EVIDENCE.level()).isEmpty();
        assertThat(OgpCompletionLevel.values())
                .filteredOn(OgpCompletionLevel::isHigh)
                .containsExactly(OgpCompletionLevel.SUBSTANTIAL, OgpCompletionLevel.COMPLETE);
    }

    @Test
    void a_word_of_another_tracker_is_a_level_of_its_own_table_or_stays_a_word() {
        assertThat(StatusWord.find("CANADA", " progrès  limité ").orElseThrow().level())
                .contains(CompletionLevel.LIMITED);
        assertThat(StatusWord.find("OGP", "withdrawn").orElseThrow().notAssessed())
                .isEqualTo(NotAssessedReason.WITHDRAWN);
        StatusWord ongoing = StatusWord.find("UNITED_STATES", "In Progress").orElseThrow();
        assertThat(ongoing.level()).isEmpty();
        assertThat(ongoing.lowest()).isEqualTo(CompletionLevel.LIMITED);
        assertThat(ongoing.highest()).isEqualTo(CompletionLevel.SUBSTANTIAL);
        assertThat(StatusWord.find("UNITED_STATES", "On Track")).isEmpty();
        assertThat(StatusWord.find("MEXICO", "In Progress")).isEmpty();
        Set<String> keys = new HashSet<>();
        for (StatusWord word : StatusWord.all()) {
            assertThat(keys.add(word.tracker() + " " + word.word())).isTrue();
            assertThat(word.lowest() == null).isEqualTo(word.highest() == null);
            assertThat(word.lowest() == null).isEqualTo(word.notAssessed() != null);
            assertThat(word.lowest() == null || word.lowest().compareTo(word.highest()) <= 0)
                    .isTrue();
        }
    }
}
