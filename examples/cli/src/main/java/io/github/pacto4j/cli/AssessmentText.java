package io.github.pacto4j.cli;

import io.github.pacto4j.collectivity.Collectivities;
import io.github.pacto4j.collectivity.Collectivity;
import io.github.pacto4j.rule.Assessment;
import io.github.pacto4j.rule.AssessmentDocument;
import io.github.pacto4j.rule.AssessmentOutcome;
import io.github.pacto4j.rule.PassedGateLine;
import io.github.pacto4j.rule.Problem;
import io.github.pacto4j.rule.ProblemCode;
import io.github.pacto4j.rule.ProblemLine;
import io.github.pacto4j.rule.RuleBook;
import io.github.pacto4j.rule.Severity;
import io.github.pacto4j.rule.Source;
import io.github.pacto4j.rule.Status;
import io.github.pacto4j.rule.Summary;
import io.github.pacto4j.rule.Verdict;
import io.github.pacto4j.text.Code;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An assessment as text: what was judged, what was found, the outcome and the counts. */
final class AssessmentText {
    private static final String INDENT = "  ";

    private final Phrases phrases;
    private final Paint paint;
    private final StringBuilder text = new StringBuilder(4096);

    AssessmentText(Session session) {
        this.phrases = session.phrases();
        this.paint = session.paint();
    }

    /**
     * Returns the assessment of a file.
     *
     * @param all  whether satisfied and not applicable rules are shown too
     */
    String of(String file, Assessment assessment, boolean all) {
        line(paint.bold(phrases.apart(file).text()));
        about(assessment);
        boolean isCut = !all && isCut(assessment);
        for (Problem problem : causesFirst(assessment.problems())) {
            line("");
            String message = problem.message(phrases.language());
            problem(problem.severity(), problem.code(), problem.pointer(), message);
        }
        for (PassedGateLine gate : assessment.passedGates()) {
            line("");
            passed(gate);
        }
        for (Verdict verdict : assessment.verdicts()) {
            if (all || verdict.status() == Status.VIOLATED || (verdict.status() == Status.UNDETERMINED && !isCut)) {
                line("");
                verdict(assessment, verdict);
            }
        }
        if (assessment.verdicts().isEmpty()) {
            line("");
            line(phrases.say("assessment.nothing"));
        }
        if (isCut) {
            line("");
            line(phrases.say("assessment.cut", "rules", undetermined(assessment)));
        }
        line("");
        outcome(assessment);
        line("");
        return text();
    }

    /** Returns whether the document was read up to a fault only, so that nearly every rule lacks something. */
    static boolean isCut(Assessment assessment) {
        return assessment.problems().stream().anyMatch(Problem::endsReading);
    }

    private static List<Problem> causesFirst(List<Problem> problems) {
        List<Problem> ordered = new ArrayList<>(problems);
        ordered.sort(Comparator.comparing(problem -> !problem.endsReading()));
        return ordered;
    }

    private static int undetermined(Assessment assessment) {
        Map<Severity, Integer> counts = assessment.summary().undetermined();
        return counts == null
                ? 0
                : counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * Returns what is said of a file in which no document could be read: the reason alone, since the code of a reason that
     * lies outside the document, such as a file that does not exist, is only the one that comes nearest.
     */
    String ofUnread(String file, AssessmentDocument assessment) {
        line(paint.bold(phrases.apart(file).text()));
        List<ProblemLine> problems = Objects.requireNonNullElse(assessment.problems(), List.of());
        for (ProblemLine problem : problems) {
            String pointer = Objects.requireNonNullElse(problem.pointer(), "");
            if (!pointer.isEmpty()) {
                indented(phrases.say("verdict.place", "pointer", place(pointer)));
            }
            indented(paint.of(Severity.ERROR, Objects.requireNonNullElse(problem.message(), "")));
        }
        line(paint.of(AssessmentOutcome.VIOLATES, phrases.say("outcome.unread")));
        line("");
        return text.toString();
    }

    private void about(Assessment assessment) {
        List<String> books = assessment.books().stream().map(RuleBook::id).toList();
        line(phrases.say(
                "assessment.about",
                "subject",
                new Subjects(phrases).of(assessment.about()),
                "day",
                assessment.on(),
                "books",
                books));
    }

    void problem(Severity severity, ProblemCode code, String pointer, String message) {
        String head = phrases.say(
                "problem.head",
                "label",
                phrases.within(phrases.say(code)),
                "code",
                code.name(),
                "severity",
                severity(severity));
        line(paint.of(severity, head));
        indented(phrases.say("verdict.place", "pointer", place(pointer)));
        indented(message);
    }

    /** What was passed over once is said whatever the rule says today. */
    private void passed(PassedGateLine gate) {
        line(paint.of(
                Severity.WARNING,
                phrases.say(
                        "gate.head",
                        "rule",
                        Objects.requireNonNullElse(gate.rule(), "?"),
                        "step",
                        said(gate.transition()))));
        indented(phrases.say("verdict.place", "pointer", place(Objects.requireNonNullElse(gate.pointer(), ""))));
        if (gate.on() != null) {
            indented(phrases.say("gate.on", "day", gate.on()));
        }
        if (gate.capacity() != null) {
            indented(phrases.say("gate.capacity", "capacity", said(gate.capacity())));
        }
        if (gate.reason() != null) {
            indented(phrases.say("gate.reason", "reason", gate.reason()));
        }
    }

    private Phrases.Said said(@Nullable Code code) {
        return new Phrases.Said(code == null ? "?" : phrases.say(code));
    }

    void verdict(Assessment assessment, Verdict verdict) {
        head(verdict);
        if (verdict.status() == Status.VIOLATED || verdict.status() == Status.UNDETERMINED) {
            indented(phrases.say("verdict.place", "pointer", place(verdict.pointer())));
        }
        indented(assessment.message(verdict, phrases.language()));
        if (verdict.more() > 0) {
            indented(phrases.say("verdict.more", "more", verdict.more()));
        }
        Source source = verdict.source();
        if (source != null) {
            indented(phrases.say("verdict.source", "source", Sources.say(source, phrases)));
        }
        assessment
                .remedy(verdict, phrases.language())
                .ifPresent(remedy -> indented(phrases.say("verdict.remedy", "remedy", phrases.within(remedy))));
    }

    void head(Verdict verdict) {
        String head = phrases.say(
                "verdict.head",
                "severity",
                severity(verdict.severity()),
                "status",
                status(verdict.status()),
                "rule",
                verdict.rule());
        line(paint.of(verdict.status(), verdict.severity(), head));
    }

    Phrases.Said status(Status status) {
        return phrases.part("status." + status.code());
    }

    /** Returns what was written so far. */
    String text() {
        return text.toString();
    }

    private Phrases.Said severity(Severity severity) {
        return phrases.part("severity." + severity.code());
    }

    Phrases.Said place(String pointer) {
        return pointer.isEmpty() ? phrases.part("verdict.root") : phrases.apart(pointer);
    }

    private void outcome(Assessment assessment) {
        AssessmentOutcome outcome = assessment.outcome();
        line(paint.bold(paint.of(outcome, phrases.say("outcome." + outcome.code()))));
        Summary summary = assessment.summary();
        indented(phrases.say(
                "summary.judged",
                "rules",
                number(summary.rules()),
                "satisfied",
                number(summary.satisfied()),
                "notApplicable",
                number(summary.notApplicable())));
        bySeverity("summary.violated", summary.violated());
        bySeverity("summary.undetermined", summary.undetermined());
        indented(phrases.say(
                "summary.others",
                "problems",
                assessment.problems().size(),
                "notJudged",
                assessment.notJudged().size()));
    }

    private void bySeverity(String key, @Nullable Map<Severity, Integer> counts) {
        Map<Severity, Integer> given = counts == null ? Map.of() : counts;
        indented(phrases.say(
                key,
                "errors",
                given.getOrDefault(Severity.ERROR, 0),
                "warnings",
                given.getOrDefault(Severity.WARNING, 0),
                "infos",
                given.getOrDefault(Severity.INFO, 0)));
    }

    private static int number(@Nullable Integer count) {
        return count == null ? 0 : count;
    }

    void indented(String content) {
        line(INDENT + content);
    }

    void line(String content) {
        text.append(content).append('\n');
    }

    /** Says which document it is: the collectivity by name and code, and the kind of document. */
    record Subjects(Phrases phrases) {
        Phrases.Said of(Assessment.About about) {
            String document = Objects.requireNonNull(about.kind()).code();
            Optional<Collectivity> collectivity =
                    Optional.ofNullable(about.collectivity()).flatMap(Collectivities.register()::resolve);
            return collectivity.isEmpty()
                    ? phrases.apart(document)
                    : phrases.part(
                            "assessment.subject",
                            "name",
                            collectivity.get().name(phrases.language()),
                            "code",
                            collectivity.get().code(),
                            "document",
                            document);
        }
    }
}
