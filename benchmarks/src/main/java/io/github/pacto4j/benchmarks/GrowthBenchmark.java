package io.github.pacto4j.benchmarks;

import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.json.Reading;
import io.github.pacto4j.rule.Assessment;
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

/** How work grows with the number of commitments; milestones and contributions grow with it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 2,
        jvmArgsAppend = {"-Xms3g", "-Xmx3g", "-XX:+UseSerialGC"})
@Warmup(iterations = 6, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 6, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class GrowthBenchmark {
    /** Commitments of the plan; 1,000 is the limit. */
    @Param({"10", "100", "1000"})
    public int commitments = 10;

    private Material material = Material.standard();

    /** Makes the dossier. */
    @Setup
    public void make() {
        material = Material.ofCommitments(commitments);
    }

    /** Reads. */
    @Benchmark
    public Reading<Dossier> read() {
        return material.pacto().read(material.file());
    }

    /** Judges. */
    @Benchmark
    public Assessment assess() {
        return material.pacto().assess(material.reading(), material.ask());
    }
}
