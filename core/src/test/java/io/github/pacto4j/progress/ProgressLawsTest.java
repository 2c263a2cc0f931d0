package io.github.pacto4j.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.dossier.DossierBuilder;
import io.github.pacto4j.monitoring.CompletionLevel;
import io.github.pacto4j.monitoring.CompletionReport;
import io.github.pacto4j.monitoring.CompletionReportBuilder;
import io.github.pacto4j.monitoring.MilestoneState;
import io.github.pacto4j.monitoring.MilestoneStateBuilder;
import io.github.pacto4j.plan.ActionPlanBuilder;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.plan.CommitmentBuilder;
import io.github.pacto4j.plan.Milestone;
import io.github.pacto4j.plan.MilestoneBuilder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

class ProgressLawsTest {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The levels of the milestones of each commitment, null for what nobody reported, and the weight of each. */
    private record Cell(
            @Nullable CompletionLevel level, @Nullable BigDecimal weight) {}

    private record Case(List<List<Cell>> commitments, List<@Nullable CompletionLevel> levels) {
        Dossier dossier(boolean weighted) {
            List<Commitment> all = new ArrayList<>();
            List<CompletionReport> reports = new ArrayList<>();
            for (int i = 0; i < commitments.size(); i++) {
                List<Milestone> milestones = new ArrayList<>();
                List<MilestoneState> states = new ArrayList<>();
                for (int j = 0; j < commitments.get(i).size(); j++) {
                    Cell cell = commitments.get(i).get(j);
                    milestones.add(MilestoneBuilder.builder()
                            .number(i + "." + j)
                            .weight(weighted ? cell.weight : null)
                            .build());
                    if (cell.level != null) {
                        states.add(MilestoneStateBuilder.builder()
                                .number(i + "." + j)
                                .completion(cell.level)
                                .build());
                    }
                }
                all.add(CommitmentBuilder.builder()
                        .number(String.valueOf(i))
                        .milestones(milestones)
                        .build());
                reports.add(CompletionReportBuilder.builder()
                        .commitment(String.valueOf(i))
                        .completion(levels.get(i))
                        .milestones(states)
                        .build());
            }
            return DossierBuilder.builder()
                    .plan(ActionPlanBuilder.builder().commitments(all).build())
                    .completionReports(reports)
                    .build();
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<CompletionLevel> level = Arbitraries.of(CompletionLevel.class).injectNull(0.25);
        Arbitrary<BigDecimal> weight = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(1000))
                .ofScale(3)
                .injectNull(0.1);
        Arbitrary<Cell> cell = Combinators.combine(level, weight).as(Cell::new);
        return cell.list()
                .ofMaxSize(5)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .flatMap(commitments ->
                        level.list().ofSize(commitments.size()).map(levels -> new Case(commitments, levels)));
    }

    @Provide
    Arbitrary<Counting> countings() {
        return Arbitraries.of(
                Counting.of(Strategy.REPORTED_LEVELS),
                Counting.of(Strategy.MILESTONE_LEVELS),
                Counting.of(Strategy.COMMITMENTS_COMPLETED),
                Counting.of(Strategy.MILESTONES_COMPLETED),
                Counting.of(Strategy.REPORTED_LEVELS).by(CompletionScale.ENDS_ONLY),
                Counting.of(Strategy.MILESTONE_LEVELS).by(CompletionScale.ENDS_ONLY));
    }

    private static Progress progress(Dossier dossier, Counting counting) {
        return PlanProgress.of(dossier, Told.LATE, counting).plan().progress();
    }

    @Property(tries = 300)
    void progress_lies_within_0_and_100_and_low_is_no_more_than_high(
            @ForAll("cases") Case plan, @ForAll("countings") Counting counting, @ForAll boolean weighted) {
        Progress progress = progress(plan.dossier(weighted), counting);
        assertThat(progress.low().percent(4)).isBetween(BigDecimal.ZERO, HUNDRED);
        assertThat(progress.high().percent(4)).isBetween(progress.low().percent(4), HUNDRED);
        assertThat(progress.low()).isLessThanOrEqualTo(progress.high());
    }

    @Property(tries = 300)
    void the_order_of_commitments_milestones_and_reports_does_not_matter(
            @ForAll("cases") Case plan, @ForAll("countings") Counting counting, @ForAll Random random) {
        Dossier dossier = plan.dossier(true);
        List<Commitment> commitments = new ArrayList<>();
        for (Commitment commitment : dossier.plan().commitments()) {
            commitments.add(commitment.withMilestones(shuffled(commitment.milestones(), random)));
        }
        Dossier other = dossier.withPlan(dossier.plan().withCommitments(shuffled(commitments, random)))
                .withCompletionReports(shuffled(dossier.completionReports(), random));
        assertThat(progress(other, counting)).isEqualTo(progress(dossier, counting));
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    @Property(tries = 300)
    void a_better_report_never_lowers_progress(
            @ForAll("cases") Case plan,
            @ForAll("countings") Counting counting,
            @ForAll @IntRange(max = 5) int which,
            @ForAll @IntRange(max = 5) int milestone) {
        int at = which % plan.commitments.size();
        List<Cell> cells = new ArrayList<>(plan.commitments.get(at));
        if (!cells.isEmpty()) {
            Cell cell = cells.get(milestone % cells.size());
            cells.set(milestone % cells.size(), new Cell(better(cell.level), cell.weight));
        }
        List<List<Cell>> commitments = new ArrayList<>(plan.commitments);
        commitments.set(at, cells);
        List<@Nullable CompletionLevel> levels = new ArrayList<>(plan.levels);
        levels.set(at, better(levels.get(at)));
        Progress before = progress(plan.dossier(true), counting);
        Progress after = progress(new Case(commitments, levels).dossier(true), counting);
        assertThat(after.low()).isGreaterThanOrEqualTo(before.low());
        if (plan.levels.get(at) != null) {
            assertThat(after.high())
                    .isGreaterThanOrEqualTo(
                            milestoneWasUnknown(plan.commitments.get(at), milestone) ? after.low() : before.high());
        }
    }

    private static boolean milestoneWasUnknown(List<Cell> cells, int milestone) {
        return cells.isEmpty() || cells.get(milestone % cells.size()).level == null;
    }

    private static CompletionLevel better(@Nullable CompletionLevel level) {
        return level == null
                ? CompletionLevel.LIMITED
                : CompletionLevel.values()[Math.min(level.ordinal() + 1, CompletionLevel.values().length - 1)];
    }

    @Property(tries = 300)
    void a_report_where_there_was_none_only_narrows_the_interval(
            @ForAll("cases") Case plan, @ForAll("countings") Counting counting, @ForAll CompletionLevel level) {
        List<List<Cell>> commitments = plan.commitments.stream()
                .map(cells -> cells.stream()
                        .map(cell -> cell.level == null ? new Cell(level, cell.weight) : cell)
                        .toList())
                .toList();
        List<@Nullable CompletionLevel> levels = new ArrayList<>(plan.levels);
        levels.replaceAll(each -> each == null ? level : each);
        Progress before = progress(plan.dossier(true), counting);
        Progress after = progress(new Case(commitments, levels).dossier(true), counting);
        assertThat(after.low()).isGreaterThanOrEqualTo(before.low());
        assertThat(after.high()).isLessThanOrEqualTo(before.high());
    }

    @Property(tries = 200)
    void the_mean_of_equal_parts_is_each_of_them(
            @ForAll("progresses") Progress progress, @ForAll @IntRange(min = 1, max = 40) int count) {
        assertThat(Progress.mean(Collections.nCopies(count, progress))).isEqualTo(progress);
    }

    @Provide
    Arbitrary<Progress> progresses() {
        Arbitrary<Share> shares = Arbitraries.longs()
                .between(1, 1_000_000_000_000L)
                .flatMap(all -> Arbitraries.longs().between(0, all).map(parts -> Share.of(parts, all)));
        return Combinators.combine(shares, shares)
                .as((one, other) -> one.compareTo(other) <= 0 ? new Progress(one, other) : new Progress(other, one));
    }

    @Property(tries = 200)
    void counting_again_gives_the_same_figure(
            @ForAll("cases") Case plan, @ForAll("countings") Counting counting, @ForAll boolean weighted) {
        Dossier dossier = plan.dossier(weighted);
        ProgressFigure figure = PlanProgress.of(dossier, Told.LATE, counting).plan();
        assertThat(PlanProgress.of(dossier, Told.LATE, counting).plan()).isEqualTo(figure);
        assertThat(ProgressFigure.combine(Part.COLLECTIVITY, "c", List.of(figure))
                        .progress())
                .isEqualTo(figure.progress());
    }

    @Property(tries = 200)
    void equal_weights_are_no_weights(
            @ForAll("progresses") Progress one,
            @ForAll("progresses") Progress two,
            @ForAll("progresses") Progress three,
            @ForAll("weights") BigDecimal weight) {
        List<Progress> parts = List.of(one, two, three);
        assertThat(Progress.weighted(parts, List.of(weight, weight, weight))).isEqualTo(Progress.mean(parts));
    }

    @Provide
    Arbitrary<BigDecimal> weights() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("0.000000000000000000001"), new BigDecimal("1e30"))
                .ofScale(21);
    }

    @Property(tries = 200)
    void the_mean_lies_between_the_least_and_the_greatest_part(@ForAll("progressLists") List<Progress> parts) {
        Progress mean = Progress.mean(parts);
        assertThat(mean.low())
                .isBetween(
                        parts.stream().map(Progress::low).min(Share::compareTo).orElseThrow(),
                        parts.stream().map(Progress::low).max(Share::compareTo).orElseThrow());
        assertThat(mean.high())
                .isBetween(
                        parts.stream().map(Progress::high).min(Share::compareTo).orElseThrow(),
                        parts.stream().map(Progress::high).max(Share::compareTo).orElseThrow());
    }

    @Provide
    Arbitrary<List<Progress>> progressLists() {
        return progresses().list().ofMinSize(1).ofMaxSize(60);
    }

    @Property(tries = 200)
    void the_shares_of_the_parts_are_all_of_the_whole(@ForAll("cases") Case plan) {
        Derivation whole = PlanProgress.of(plan.dossier(false), Told.LATE, Counting.of(Strategy.MILESTONE_LEVELS))
                .plan()
                .derivation();
        Sum sum = new Sum();
        for (Derivation part : whole.parts()) {
            sum.add(whole.shareOf(part).orElseThrow(), 1);
        }
        assertThat(sum.over(1)).isEqualTo(Share.WHOLE);
    }
}
