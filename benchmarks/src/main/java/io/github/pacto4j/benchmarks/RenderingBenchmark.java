package io.github.pacto4j.benchmarks;

import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.json.Reading;
import io.github.pacto4j.rule.Ask;
import io.github.pacto4j.rule.Assessment;
import io.github.pacto4j.rule.AssessmentDocument;
import io.github.pacto4j.text.Language;
import java.time.LocalDate;
import java.util.List;
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

/** Rendering all findings of an assessment in one language, Arabic, as the document {@code assessment/1}. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 2,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+UseSerialGC"})
@Warmup(iterations = 6, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 6, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class RenderingBenchmark {
    /** What is rendered. */
    public enum Findings {
        /** The sound dossier: a line for each rule. */
        STANDARD,
        /** The dossier with a fault for each rule, where it has a place for one. */
        FAULTS,
        /** The sound dossier with a line for each rule and subject. */
        EXPANDED
    }

    /** What is rendered. */
    @Param
    public Findings findings = Findings.STANDARD;

    private Assessment assessment = Assessment.ofUnread(List.of(), Ask.on(LocalDate.EPOCH));

    /** Judges. */
    @Setup
    public void judge() {
        Material standard = Material.standard();
        Ask ask = findings == Findings.EXPANDED ? standard.ask().everySubject() : standard.ask();
        Reading<Dossier> reading =
                findings == Findings.FAULTS ? standard.pacto().read(Damage.of(standard.dossier())) : standard.reading();
        assessment = standard.pacto().assess(reading, ask);
    }

    /** Renders. */
    @Benchmark
    public AssessmentDocument render() {
        return assessment.in(Language.AR);
    }
}
