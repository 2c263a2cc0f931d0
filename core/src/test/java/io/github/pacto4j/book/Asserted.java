package io.github.pacto4j.book;

import io.github.pacto4j.rule.Assessment;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Severity;
import io.github.pacto4j.rule.Status;
import io.github.pacto4j.rule.Verdict;
import io.github.pacto4j.rule.VerdictLine;
import io.github.pacto4j.rule.Word;
import io.github.pacto4j.text.Json;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a test asserts of one rule and one document, in the words of the conformance suite. It holds what was asserted and
 * nothing else of what was found, so that the suite asks of other implementations what the tests ask of this one.
 */
final class Asserted {
    private static final ThreadLocal<@Nullable List<Asserted>> LISTENER = new ThreadLocal<>();
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Judging.Question question;
    private final String rule;
    private final String test;
    private final ObjectNode expected = MAPPER.createObjectNode();

    private Asserted(Judging.Question question, String rule, String test) {
        this.question = question;
        this.rule = rule;
        this.test = test;
    }

    /** Returns what tests assert while something runs on this thread, in their order. */
    static List<Asserted> during(Runnable tests) {
        List<Asserted> heard = new ArrayList<>();
        LISTENER.set(heard);
        try {
            tests.run();
        } finally {
            LISTENER.remove();
        }
        return heard;
    }

    /** Begins with what a passed assertion is about; it is kept where somebody listens. */
    static Asserted of(Judging.Question question, String rule) {
        List<Asserted> listener = LISTENER.get();
        Asserted asserted = new Asserted(question, rule, listener == null ? "" : runningTest());
        if (listener != null) {
            listener.add(asserted);
        }
        return asserted;
    }

    /** Returns the name of the test method that is being run. */
    private static String runningTest() {
        return StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
                .walk(frames -> frames.filter(Asserted::isTest)
                        .map(StackWalker.StackFrame::getMethodName)
                        .findFirst()
                        .orElse(""));
    }

    private static boolean isTest(StackWalker.StackFrame frame) {
        if (!frame.getDeclaringClass().getName().startsWith("io.github.pacto4j.book.")) {
            return false;
        }
        for (Method method : frame.getDeclaringClass().getDeclaredMethods()) {
            if (method.getName().equals(frame.getMethodName())
                    && (method.isAnnotationPresent(Test.class)
                            || method.isAnnotationPresent(ParameterizedTest.class))) {
                return true;
            }
        }
        return false;
    }

    Judging.Question question() {
        return question;
    }

    String rule() {
        return rule;
    }

    String test() {
        return test;
    }

    /** Returns the expectations, in the order in which the suite writes them. */
    ObjectNode expected() {
        return expected;
    }

    Asserted status(Status status) {
        expected.put("status", status.name());
        return this;
    }

    void statusNot(Status status) {
        expected.put("statusNot", status.name());
    }

    /** The rule gives no verdict: it is listed as not judged, or it is not chosen. */
    void silent(String how) {
        expected.put("status", how);
    }

    /** There is one verdict with the status, and what follows is about it. */
    Asserted one() {
        expected.put("verdicts", 1);
        return this;
    }

    /** Among the verdicts with the status is one at this place, and what follows is about it. */
    Asserted among(String pointer) {
        expected.put("among", pointer);
        return this;
    }

    void pointer(String pointer) {
        if (!expected.has("among")) {
            pointers(pointer);
        }
    }

    void pointers(String... pointers) {
        put("pointers", pointers);
    }

    void related(String... pointers) {
        put("related", pointers);
    }

    void about(String pointer) {
        append("about", pointer);
    }

    void variant(@Nullable String variant) {
        expected.put("variant", variant == null ? "" : variant);
    }

    void reason(Reason reason) {
        expected.put("reason", reason.code());
    }

    void missing(String... pointers) {
        put("missing", pointers);
    }

    void unknown(String pointer) {
        append("unknown", pointer);
    }

    /** An input as an assessment document writes it; one that is a word of ours differs by language and is left out. */
    void input(Assessment assessment, Verdict verdict, String name) {
        int place = assessment.verdicts().indexOf(verdict);
        VerdictLine line =
                Objects.requireNonNull(assessment.document().verdicts()).get(place);
        if (!saysWord(Objects.requireNonNull(verdict.inputs().get(name)))) {
            Json value =
                    Objects.requireNonNull(Objects.requireNonNull(line.inputs()).get(name));
            String json = new String(question.pacto().write(value), StandardCharsets.UTF_8);
            JsonNode inputs = expected.get("inputs");
            ObjectNode object = inputs == null ? expected.putObject("inputs") : (ObjectNode) inputs;
            object.set(name, Draft.read(json));
        }
    }

    private static boolean saysWord(Object value) {
        if (value instanceof Word) {
            return true;
        } else if (value instanceof Map<?, ?> map) {
            return map.values().stream().anyMatch(Asserted::saysWord);
        }
        return value instanceof Iterable<?> items && anyWord(items);
    }

    private static boolean anyWord(Iterable<?> items) {
        for (Object item : items) {
            if (saysWord(item)) {
                return true;
            }
        }
        return false;
    }

    void severity(Severity severity) {
        expected.put("severity", severity.name());
    }

    void source(String document) {
        expected.put("source", document);
    }

    void subjects(int subjects) {
        expected.put("subjects", subjects);
    }

    private void put(String name, String... pointers) {
        expected.remove(name);
        append(name, pointers);
    }

    private void append(String name, String... pointers) {
        JsonNode present = expected.get(name);
        ArrayNode list = present == null ? expected.putArray(name) : (ArrayNode) present;
        for (String pointer : pointers) {
            list.add(pointer);
        }
    }
}
