package io.github.pacto4j.benchmarks;

import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.json.Reading;
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
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;

/**
 * Reading and writing the standard dossier, beside Jackson databind and the mere tokens of jackson-core. Ours finds
 * every fault with its place, keeps what it does not know, and looks for texts spoilt by a wrong conversion; databind
 * ends at the first fault.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 2,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+UseSerialGC"})
@Warmup(iterations = 6, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 6, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class ReadingBenchmark {
    private final Material standard = Material.standard();
    private final ObjectReader databind = DatabindPeer.plain();
    private final ObjectReader blackbird = DatabindPeer.blackbird();
    private final ObjectReader strictest = DatabindPeer.strictest();
    private final ObjectWriter writer = DatabindPeer.writer();
    private final JsonFactory factory = JsonFactory.builder().build();

    /** The library. */
    @Benchmark
    public Reading<Dossier> read() {
        return standard.pacto().read(standard.file());
    }

    /** Databind as it comes. */
    @Benchmark
    public Object readByDatabind() {
        return databind.readValue(standard.file());
    }

    /** Databind with Blackbird. */
    @Benchmark
    public Object readByDatabindBlackbird() {
        return blackbird.readValue(standard.file());
    }

    /** Databind with Blackbird, finding repeated keys as ours does. */
    @Benchmark
    public Object readByDatabindStrictest() {
        return strictest.readValue(standard.file());
    }

    /** For orientation: the tokens alone, nothing made of them. */
    @Benchmark
    public int tokensAlone() {
        int tokens = 0;
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), standard.file())) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    /** The library. */
    @Benchmark
    public byte[] write() {
        return standard.pacto().write(standard.dossier());
    }

    /** Databind with Blackbird. */
    @Benchmark
    public byte[] writeByDatabindBlackbird() {
        return writer.writeValueAsBytes(standard.dossier());
    }
}
