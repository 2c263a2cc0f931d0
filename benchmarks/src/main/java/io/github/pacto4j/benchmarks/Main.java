package io.github.pacto4j.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks and says on what, then the medians. It takes the arguments of JMH: a pattern to choose some,
 * {@code -f 1 -wi 1 -i 1} to see whether they run at all.
 */
public final class Main {
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private Main() {}

    /** Runs the benchmarks. */
    public static void main(String[] arguments) throws Exception {
        CommandLineOptions given = new CommandLineOptions(arguments);
        if (given.shouldHelp() || given.shouldList() || given.shouldListWithParams() || given.shouldListProfilers()) {
            org.openjdk.jmh.Main.main(arguments);
            return;
        }
        System.out.println(setting());
        OptionsBuilder options = new OptionsBuilder();
        options.parent(given);
        if (given.getProfilers().isEmpty()) {
            options.addProfiler(GCProfiler.class);
        }
        Collection<RunResult> results = new Runner(options.build()).run();
        System.out.println();
        System.out.println(setting());
        System.out.println();
        System.out.printf(
                Locale.ROOT,
                "%-60s %14s %12s %14s%n",
                "median of the iterations",
                "µs",
                "per second",
                "bytes allocated");
        for (RunResult result : results) {
            System.out.println(line(result));
        }
    }

    /** Says on what machine the figures were taken, and of what dossier. */
    private static String setting() {
        Material standard = Material.standard();
        String counts = standard.counts().entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey())
                .collect(Collectors.joining(", "));
        return "JDK " + System.getProperty("java.vm.version") + ", "
                + Runtime.getRuntime().availableProcessors() + " cores, " + System.getProperty("os.arch")
                + "\nStandard dossier: " + counts + "; " + standard.rules() + " rules";
    }

    private static String line(RunResult result) {
        List<Double> micros = new ArrayList<>();
        List<Double> allocated = new ArrayList<>();
        for (BenchmarkResult fork : result.getBenchmarkResults()) {
            for (IterationResult iteration : fork.getIterationResults()) {
                micros.add(iteration.getPrimaryResult().getScore());
                iteration.getSecondaryResults().forEach((label, second) -> {
                    if (label.endsWith(ALLOCATED)) {
                        allocated.add(second.getScore());
                    }
                });
            }
        }
        double time = median(micros);
        return String.format(
                Locale.ROOT, "%-60s %14.1f %12.0f %14.0f", name(result), time, 1_000_000 / time, median(allocated));
    }

    private static String name(RunResult result) {
        String full = result.getParams().getBenchmark();
        String name = full.substring(full.lastIndexOf('.', full.lastIndexOf('.') - 1) + 1);
        return result.getParams().getParamsKeys().stream()
                .map(key -> " " + key + "=" + result.getParams().getParam(key))
                .collect(Collectors.joining("", name, ""));
    }

    private static double median(List<Double> values) {
        if (values.isEmpty()) {
            return Double.NaN;
        }
        Collections.sort(values);
        int half = values.size() / 2;
        return values.size() % 2 == 1 ? values.get(half) : (values.get(half - 1) + values.get(half)) / 2;
    }
}
