package io.github.pacto4j.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.pacto4j.monitoring.CompletionLevel;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What went wrong in other trackers, each as a case that goes right here. */
class KnownFailuresTest {
    private static Progress mean(String... percents) {
        return Progress.mean(Stream.of(percents)
                .map(each -> each.isEmpty() ? Progress.UNKNOWN : Progress.ofPercent(each))
                .toList());
    }

    private static Progress weighted(List<Progress> parts, @Nullable String... weights) {
        return Progress.weighted(
                parts,
                Arrays.stream(weights)
                        .map(weight -> weight == null ? null : new BigDecimal(weight))
                        .toList());
    }

    @Test
    void two_parts_done_and_one_blank_are_between_two_thirds_and_all() {
        assertThat(mean("100", "100", "")).hasToString("66.67..100");
        Told told = Told.commitments(3).level("1", "COMPLETE").level("2", "COMPLETE");
        for (Strategy strategy : List.of(Strategy.REPORTED_LEVELS, Strategy.COMMITMENTS_COMPLETED)) {
            ProgressFigure figure = told.counted(strategy).plan();
            assertThat(figure.progress()).hasToString("66.67..100");
            assertThat(figure.derivation().unreported()).isEqualTo(1);
            assertThat(figure.derivation().counted()).isEqualTo(3);
        }
    }

    @Test
    void six_of_seven_complete_are_not_complete() {
        Told told = Told.commitments(7);
        for (int i = 1; i <= 6; i++) {
            told.level(String.valueOf(i), "COMPLETE");
        }
        told.level("7", "SUBSTANTIAL");
        Progress progress = told.by(Strategy.COMMITMENTS_COMPLETED);
        assertThat(progress).hasToString("85.71");
        assertThat(progress.isComplete()).isFalse();
        assertThat(told.by(Strategy.REPORTED_LEVELS).isComplete()).isFalse();
    }

    @Test
    void a_part_that_was_declared_unnecessary_leaves_the_rest() {
        Told told = Told.commitments(3)
                .level("1", "COMPLETE")
                .level("2", "NOT_STARTED")
                .report("'commitment':'3','reportedOn':'2025-01-10','notAssessed':'NOT_APPLICABLE'");
        ProgressFigure figure = told.counted(Strategy.COMMITMENTS_COMPLETED).plan();
        assertThat(figure.progress()).hasToString("50");
        assertThat(figure.derivation().excluded()).isEqualTo(1);
        assertThat(figure.derivation().parts().get(2).basis()).isEqualTo(Basis.NOT_APPLICABLE);
        assertThat(figure.derivation().parts().get(2).stated().sources())
                .containsExactly("/completionReports/2/completion");
    }

    @Test
    void a_withdrawn_commitment_does_not_count_with_its_milestones_either() {
        Told told = Told.plan("'commitments':[{'number':'1','milestones':[{'number':'a'}]},"
                        + "{'number':'2','milestones':[{'number':'a'},{'number':'b'}]}]")
                .report(
                        "'commitment':'1','reportedOn':'2025-01-10','milestones':[{'number':'a','completion':'COMPLETE'}]")
                .report("'commitment':'2','reportedOn':'2025-01-10','notAssessed':'WITHDRAWN',"
                        + "'milestones':[{'number':'a','completion':'LIMITED'}]");
        for (Strategy strategy : List.of(Strategy.MILESTONE_LEVELS, Strategy.MILESTONES_COMPLETED)) {
            assertThat(told.by(strategy)).hasToString("100");
        }
    }

    @Test
    void three_and_a_half_stay_three_and_a_half() {
        assertThat(mean("3", "4")).hasToString("3.5");
        assertThat(mean("3.5")).hasToString("3.5").isEqualTo(Progress.of(Share.of(35, 1000)));
    }

    @Test
    void none_of_none_is_unknown() {
        assertThat(Progress.mean(List.of())).isEqualTo(Progress.UNKNOWN);
        Told empty = Told.plan("'commitments':[]");
        for (Strategy strategy : Strategy.values()) {
            ProgressFigure figure = empty.counted(strategy).plan();
            assertThat(figure.progress()).isEqualTo(Progress.UNKNOWN);
            assertThat(figure.derivation().basis()).isEqualTo(Basis.NO_PARTS);
        }
        Told withdrawn = Told.commitments(1).report("'commitment':'1','notAssessed':'WITHDRAWN'");
        assertThat(withdrawn.by(Strategy.REPORTED_LEVELS)).isEqualTo(Progress.UNKNOWN);
        assertThat(withdrawn
                        .counted(Strategy.REPORTED_LEVELS)
                        .plan()
                        .derivation()
                        .basis())
                .isEqualTo(Basis.NO_PARTS);
    }

    @Test
    void a_mean_is_no_sum() {
        assertThat(mean("60", "70", "80")).hasToString("70");
        assertThat(mean("100", "100")).hasToString("100");
    }

    @Test
    void what_is_not_set_is_not_zero() {
        assertThat(mean("", "")).isEqualTo(Progress.UNKNOWN);
        assertThat(mean("50", "").low()).hasToString("25");
        assertThat(mean("50", "").high()).hasToString("75");
    }

    @Test
    void a_part_that_weighs_exactly_one_does_not_switch_weighting_off() {
        List<Progress> parts = List.of(Progress.ofPercent("100"), Progress.ofPercent("0"));
        assertThat(weighted(parts, "1", "3")).hasToString("25");
        assertThat(weighted(parts, "3", "1")).hasToString("75");
    }

    @Test
    void a_missing_weight_among_weights_is_unknown_and_not_zero() {
        List<Progress> parts = List.of(Progress.ofPercent("100"), Progress.ofPercent("50"), Progress.ofPercent("0"));
        assertThat(weighted(parts, "1", "1", null)).hasToString("0..75");
        assertThat(weighted(parts, "1", null, "1")).hasToString("50");
        assertThat(weighted(parts, "1", "-5", "1")).hasToString("50");
        assertThat(weighted(parts, "0", "0", "0")).isEqualTo(Progress.UNKNOWN);
        assertThat(weighted(parts, "1", "0", "0")).hasToString("100");
    }

    @Test
    void weights_are_shares_of_their_sum_and_no_order() {
        Told told = Told.milestones(
                        "{'number':'a','weight':20}", "{'number':'b','weight':30.5}", "{'number':'c','weight':0.5}")
                .report("'commitment':'1','milestones':[{'number':'a','completion':'NOT_STARTED'},"
                        + "{'number':'b','completion':'COMPLETE'},{'number':'c','completion':'COMPLETE'}]");
        Derivation commitment = told.counted(Strategy.MILESTONE_LEVELS)
                .plan()
                .derivation()
                .parts()
                .get(0);
        assertThat(commitment.progress()).isEqualTo(Progress.of(Share.of(31, 51)));
        assertThat(commitment.parts())
                .extracting(part -> commitment.shareOf(part).orElseThrow())
                .containsExactly(Share.of(20, 51), Share.of(61, 102), Share.of(1, 102));
        assertThat(told.by(Strategy.MILESTONES_COMPLETED)).isEqualTo(Progress.of(Share.of(2, 3)));
    }

    @Test
    void the_stated_level_stands_beside_the_figure_computed_from_milestones() {
        Told told = Told.milestones("{'number':'a'}", "{'number':'b'}")
                .report("'commitment':'1','completion':'COMPLETE','milestones':[{'number':'a','completion':'COMPLETE'},"
                        + "{'number':'b','completion':'NOT_STARTED'}]");
        Derivation commitment = told.counted(Strategy.MILESTONE_LEVELS)
                .commitment("1")
                .orElseThrow()
                .derivation();
        assertThat(commitment.progress()).hasToString("50");
        assertThat(commitment.stated()).isNotNull();
        assertThat(commitment.stated().level()).contains(CompletionLevel.COMPLETE);
    }

    @Test
    void figures_counted_differently_are_not_put_together() {
        Told told = Told.commitments(1).level("1", "LIMITED");
        ProgressFigure levels = told.counted(Strategy.REPORTED_LEVELS).plan();
        ProgressFigure completed = told.counted(Strategy.COMMITMENTS_COMPLETED).plan();
        ProgressFigure other = PlanProgress.of(
                        told.dossier(),
                        Told.LATE,
                        Counting.of(Strategy.REPORTED_LEVELS).by(CompletionScale.ENDS_ONLY))
                .plan();
        ProgressFigure earlier = PlanProgress.of(
                        told.dossier(), Told.LATE.minusDays(1), Counting.of(Strategy.REPORTED_LEVELS))
                .plan();
        for (ProgressFigure each : List.of(completed, other, earlier)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ProgressFigure.combine(Part.NETWORK, "REMACTO", List.of(levels, each)));
        }
        assertThat(ProgressFigure.combine(Part.NETWORK, "REMACTO", List.of(levels, levels))
                        .progress())
                .isEqualTo(levels.progress());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProgressFigure.combine(Part.NETWORK, "REMACTO", List.of()));
    }

    @Test
    void a_network_weighs_its_members_as_the_caller_states() {
        ProgressFigure done = Told.commitments(1)
                .level("1", "COMPLETE")
                .counted(Strategy.REPORTED_LEVELS)
                .plan();
        ProgressFigure none = Told.commitments(1)
                .level("1", "NOT_STARTED")
                .counted(Strategy.REPORTED_LEVELS)
                .plan();
        ProgressFigure unknown =
                Told.commitments(1).counted(Strategy.REPORTED_LEVELS).plan();
        ProgressFigure a = ProgressFigure.combine(Part.COLLECTIVITY, "a", List.of(done));
        ProgressFigure b = ProgressFigure.combine(Part.COLLECTIVITY, "b", List.of(none));
        ProgressFigure c = ProgressFigure.combine(Part.COLLECTIVITY, "c", List.of(unknown));
        assertThat(ProgressFigure.combine(Part.NETWORK, "n", List.of(a, b)).progress())
                .hasToString("50");
        assertThat(ProgressFigure.combine(Part.NETWORK, "n", List.of(a, b, c)).progress())
                .hasToString("33.33..66.67");
        Map<String, BigDecimal> weights = Map.of("a", new BigDecimal("3"), "b", BigDecimal.ONE);
        assertThat(ProgressFigure.combine(Part.NETWORK, "n", null, List.of(a, b), weights)
                        .progress())
                .hasToString("75");
    }
}
