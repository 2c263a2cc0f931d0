package io.github.pacto4j.benchmarks;

import com.networknt.schema.Error;
import io.github.pacto4j.Pacto;
import io.github.pacto4j.rule.Ask;
import io.github.pacto4j.rule.Assessment;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.JsonNode;

/**
 * Assessment of the standard dossier on one core, messages not rendered, beside Drools and a JSON Schema validator on
 * what they can express: {@link DroolsPeer#RULES} and {@link SchemaPeer#RULES} say which rules that is.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 2,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+UseSerialGC"})
@Warmup(iterations = 6, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 6, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class AssessmentBenchmark {
    /** The dossier and the library. */
    @State(Scope.Thread)
    public static class Ours {
        final Material standard = Material.standard();
        final Ask ask = standard.ask();
        final Pacto rulesOfDrools = standard.only(DroolsPeer.RULES);
        final Pacto rulesOfSchema = standard.only(SchemaPeer.RULES);
    }

    /** Drools with the dossier as facts. */
    @State(Scope.Thread)
    public static class Drools {
        final DroolsPeer drools = new DroolsPeer();
        final List<Object> facts = DroolsPeer.facts(Material.standard().dossier());
    }

    /** The validator with the dossier as a tree. */
    @State(Scope.Thread)
    public static class Schema {
        final SchemaPeer schema = new SchemaPeer();
        final byte[] file = Material.standard().file();
        final JsonNode tree = schema.read(file);
    }

    /** All rules with code. */
    @Benchmark
    public Assessment assess(Ours ours) {
        return ours.standard.pacto().assess(ours.standard.reading(), ours.ask);
    }

    /** From the bytes to the verdicts. */
    @Benchmark
    public Assessment readAndAssess(Ours ours) {
        return ours.standard.pacto().assess(ours.standard.pacto().read(ours.standard.file()), ours.ask);
    }

    /** Only the rules that Drools is given. */
    @Benchmark
    public Assessment assessRulesOfDrools(Ours ours) {
        return ours.rulesOfDrools.assess(ours.standard.reading(), ours.ask);
    }

    /** Drools; its facts are gathered beforehand. */
    @Benchmark
    public List<DroolsPeer.Broken> assessByDrools(Drools peer) {
        return peer.drools.judge(peer.facts);
    }

    /** Only the rules that the schema says; what it says of structure is looked after in our reading. */
    @Benchmark
    public Assessment assessRulesOfSchema(Ours ours) {
        return ours.rulesOfSchema.assess(ours.standard.reading(), ours.ask);
    }

    /** The schema; its tree is read beforehand. */
    @Benchmark
    public List<Error> assessBySchema(Schema peer) {
        return peer.schema.validate(peer.tree);
    }

    /** The schema, from the bytes to the errors. */
    @Benchmark
    public List<Error> readAndAssessBySchema(Schema peer) {
        return peer.schema.validate(peer.schema.read(peer.file));
    }
}
