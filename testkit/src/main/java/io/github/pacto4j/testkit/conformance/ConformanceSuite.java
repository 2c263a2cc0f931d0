package io.github.pacto4j.testkit.conformance;

import io.github.pacto4j.text.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The conformance suite: for every rule of the catalogue documents that satisfy it, break it in each of its ways, lie on
 * either side of its figures, are none of its business or leave it open. Immutable and safe for use by many threads.
 *
 * <pre>{@code
 * Results results = ConformanceSuite.load().run(question -> ask(question));
 * System.out.println(results.markdown());
 * }</pre>
 */
public final class ConformanceSuite {
    private final List<ConformanceCase> cases;

    private ConformanceSuite(List<ConformanceCase> cases) {
        this.cases = List.copyOf(cases);
    }

    /**
     * Loads the suite that lies in the jar.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public static ConformanceSuite load() {
        Json.Obj index = resource("suite.json");
        Map<String, Json.Obj> calendars = new HashMap<>();
        for (String name : JsonText.strings(index, "calendars")) {
            calendars.put(name, resource("calendars/" + name + ".json"));
        }
        Map<String, Json> shared = new HashMap<>();
        for (String name : JsonText.strings(index, "bases")) {
            shared.put(name, resource("bases/" + name + ".json"));
        }
        List<ConformanceCase> cases = new ArrayList<>();
        for (String rule : JsonText.strings(index, "rules")) {
            Json.Obj file = resource("rules/" + rule + ".json");
            Json.Obj own = JsonText.object(file, "bases");
            for (Json.Obj line : JsonText.objects(file, "cases")) {
                String base = JsonText.string(line, "base");
                Json document = own.get(base).orElseGet(() -> shared.getOrDefault(base, Json.NULL));
                cases.add(read(
                        rule,
                        line,
                        Patch.apply(document, JsonText.objects(line, "patch")),
                        calendars.getOrDefault(JsonText.string(line, "calendar"), new Json.Obj(List.of()))));
            }
        }
        return new ConformanceSuite(cases);
    }

    private static ConformanceCase read(String rule, Json.Obj line, Json document, Json.Obj calendar) {
        List<Json.Member> members = new ArrayList<>(line.members());
        members.add(new Json.Member("rule", Json.of(rule)));
        return new ConformanceCase(
                JsonText.string(line, "id"),
                JsonText.string(line, "why"),
                ConformanceCase.Question.of(new Json.Obj(members), document, calendar),
                new Expectation(JsonText.object(line, "expected")));
    }

    private static Json.Obj resource(String name) {
        try (InputStream in = ConformanceSuite.class.getResourceAsStream(name)) {
            if (in != null && JsonText.read(in.readAllBytes()) instanceof Json.Obj object) {
                return object;
            }
            throw new IOException("no object in " + name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the cases in the order of the catalogue; within a rule satisfied first, then violated. */
    public List<ConformanceCase> cases() {
        return cases;
    }

    /** Returns the suite with the cases of some rules only: those whose id begins like this, for example {@code law.}. */
    public ConformanceSuite only(String prefix) {
        return new ConformanceSuite(
                cases.stream().filter(each -> each.rule().startsWith(prefix)).toList());
    }

    /** Tries an implementation on every case, one after the other. */
    public Results run(Implementation implementation) {
        List<Results.Result> results = new ArrayList<>(cases.size());
        for (ConformanceCase each : cases) {
            results.add(new Results.Result(each, differences(each, implementation)));
        }
        return new Results(results);
    }

    /**
     * Tries an implementation on one case.
     *
     * @return how its answer differs from what is expected, a sentence each; empty if it does not
     */
    public static List<String> differences(ConformanceCase one, Implementation implementation) {
        try {
            return one.expected().differences(one.rule(), implementation.judge(one.question()));
        } catch (RuntimeException e) {
            // Whatever goes wrong in there is that implementation's answer to this case, and the next case is asked.
            return List.of("no answer: " + e);
        }
    }
}
