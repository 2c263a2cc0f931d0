package io.github.pacto4j.benchmarks;

import io.github.pacto4j.date.Period;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.monitoring.CompletionLevel;
import io.github.pacto4j.monitoring.CompletionReport;
import io.github.pacto4j.monitoring.CompletionReportBuilder;
import io.github.pacto4j.monitoring.MilestoneState;
import io.github.pacto4j.monitoring.MilestoneStateBuilder;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.plan.Milestone;
import io.github.pacto4j.progress.Counting;
import io.github.pacto4j.progress.Part;
import io.github.pacto4j.progress.PlanProgress;
import io.github.pacto4j.progress.ProgressFigure;
import io.github.pacto4j.progress.Strategy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Counting how far plans have come: the standard plan with two yearly reports on each commitment, and a network of 1,590
 * such plans. Derivations are part of the figures. No other system that was found can be asked for the same.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 2,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+UseSerialGC"})
@Warmup(iterations = 6, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 6, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class ProgressBenchmark {
    private static final int COLLECTIVITIES = 1590;
    private static final int YEARS = 2;
    private static final LocalDate ON = LocalDate.of(2030, 1, 1);

    /** How it is counted. */
    @Param
    public Strategy strategy = Strategy.MILESTONE_LEVELS;

    private Dossier dossier = Material.standard().dossier();
    private List<ProgressFigure> plans = List.of();

    /** Reports on every commitment of the standard plan, and counts each plan of the network. */
    @Setup
    public void report() {
        dossier = reported(Material.standard().dossier());
        List<ProgressFigure> counted = new ArrayList<>();
        for (int i = 0; i < COLLECTIVITIES; i++) {
            counted.add(plan());
        }
        plans = counted;
    }

    private static Dossier reported(Dossier standard) {
        List<Commitment> commitments =
                Objects.requireNonNull(Objects.requireNonNull(standard.plan()).commitments());
        CompletionLevel[] levels = CompletionLevel.values();
        List<CompletionReport> reports = new ArrayList<>();
        for (int year = 0; year < YEARS; year++) {
            for (int i = 0; i < commitments.size(); i++) {
                List<MilestoneState> states = new ArrayList<>();
                List<Milestone> milestones = commitments.get(i).milestones();
                for (Milestone milestone : milestones == null ? List.<Milestone>of() : milestones) {
                    states.add(MilestoneStateBuilder.builder()
                            .number(milestone.number())
                            .completion(levels[(i + states.size() + year) % levels.length])
                            .build());
                }
                StatedDate end = StatedDate.of(LocalDate.of(2024 + year, 12, 31));
                reports.add(CompletionReportBuilder.builder()
                        .commitment(commitments.get(i).number())
                        .period(new Period(StatedDate.of(LocalDate.of(2024 + year, 1, 1)), end))
                        .reportedOn(StatedDate.of(LocalDate.of(2025 + year, 1, 20)))
                        .completion(levels[(i + year) % levels.length])
                        .milestones(states)
                        .build());
            }
        }
        return standard.withCompletionReports(reports);
    }

    /** Counts one plan. */
    @Benchmark
    public ProgressFigure plan() {
        return PlanProgress.of(dossier, ON, Counting.of(strategy)).plan();
    }

    /** Puts the figures of 1,590 plans together. */
    @Benchmark
    public ProgressFigure network() {
        return ProgressFigure.combine(Part.NETWORK, "1590", plans);
    }

    /** Counts 1,590 plans and puts their figures together. */
    @Benchmark
    public ProgressFigure summary() {
        List<ProgressFigure> counted = new ArrayList<>(COLLECTIVITIES);
        for (int i = 0; i < COLLECTIVITIES; i++) {
            counted.add(plan());
        }
        return ProgressFigure.combine(Part.NETWORK, "1590", counted);
    }
}
