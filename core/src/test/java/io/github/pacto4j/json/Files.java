package io.github.pacto4j.json;

import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.rule.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Short files for tests of the reader: only what matters to the case is written out. */
final class Files {
    static final Documents DOCUMENTS = Documents.standard();

    private Files() {}

    static byte[] utf8(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }

    /** Returns a plan with these members besides its kind. */
    static String plan(String members) {
        return "{\"document\":\"action-plan/1\"," + members + "}";
    }

    static String dossier(String members) {
        return "{\"document\":\"dossier/1\"," + members + "}";
    }

    static Reading<ActionPlan> readPlan(String members) {
        return DOCUMENTS.read(utf8(plan(members)), ActionPlan.class);
    }

    static Reading<Dossier> readDossier(String members) {
        return DOCUMENTS.read(utf8(dossier(members)));
    }

    static ActionPlan planOf(String members) {
        return readPlan(members).document();
    }

    /** Returns each problem as its code and its pointer. */
    static List<String> found(Reading<?> reading) {
        return reading.problems().stream().map(Files::found).toList();
    }

    static String found(Problem problem) {
        return problem.code() + " " + problem.pointer();
    }

    /** Returns what a plan is written as after it was read. */
    static String rewritten(String members) {
        return text(DOCUMENTS.write(planOf(members)));
    }

    static <T> T there(T value) {
        return Objects.requireNonNull(value);
    }
}
