package io.github.pacto4j.cli;

import io.github.pacto4j.rule.Problem;
import io.github.pacto4j.rule.ProblemCode;
import io.github.pacto4j.rule.ProblemLine;
import io.github.pacto4j.rule.ProblemLineBuilder;
import io.github.pacto4j.rule.Severity;
import java.util.Map;

/** A file was not judged, for a reason that is worded already. */
final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;
    private final String message;

    private Refusal(Problem problem, String message) {
        super(message, null, false, false);
        this.problem = problem;
        this.message = message;
    }

    /** A reason that the reader of documents would give as well. */
    static Refusal of(ProblemCode code, Map<String, Object> details, Phrases phrases) {
        Problem problem = new Problem(code, "", Severity.ERROR, null, details);
        return new Refusal(problem, problem.message(phrases.language()));
    }

    /** A reason outside the document, under the code that comes nearest: an assessment must name one. */
    static Refusal of(ProblemCode code, String pointer, String message) {
        return new Refusal(new Problem(code, pointer, Severity.ERROR, null, Map.of()), message);
    }

    Problem problem() {
        return problem;
    }

    ProblemLine line() {
        return ProblemLineBuilder.builder()
                .code(problem.code())
                .pointer(problem.pointer())
                .severity(problem.severity())
                .message(message)
                .build();
    }
}
