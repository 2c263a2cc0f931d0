package io.github.pacto4j.cli;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.json.Reading;
import io.github.pacto4j.rule.Ask;
import io.github.pacto4j.rule.Assessment;
import io.github.pacto4j.rule.AssessmentDocument;
import io.github.pacto4j.rule.Problem;
import io.github.pacto4j.rule.Severity;
import io.github.pacto4j.text.Json;
import io.github.pacto4j.text.Language;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The one document that a command is about. What the reader found wrong is told with the answer: ahead of it in a text, as
 * a member in JSON, beside it where the format has no place for it.
 */
final class OneDocument {
    private final String file;
    private final Question question;
    private final Pacto pacto;
    private final Session session;
    private List<Problem> problems = List.of();

    OneDocument(String file, Question question, Pacto pacto, Session session) {
        this.file = file;
        this.question = question;
        this.pacto = pacto;
        this.session = session;
    }

    /** What a command says of a document. */
    @FunctionalInterface
    interface Answer {
        /** Prints it; returns whether all is well. */
        boolean print(Reading<Dossier> reading, Ask ask);
    }

    /** Reads the document and has it answered, or tells why no document could be read; returns the exit code. */
    int answer(Answer answer) {
        Language language = session.phrases().language();
        Reading<Dossier> reading;
        try {
            reading = pacto.read(DocumentFile.load(file, session.phrases()));
        } catch (Refusal refusal) {
            Ask ask = question.on(question.day(null, session.console()), language);
            return unread(Assessment.ofUnread(List.of(refusal.problem()), ask)
                    .ofFile(file)
                    .in(language)
                    .withProblems(List.of(refusal.line())));
        }
        Ask ask = question.on(
                question.day(reading.isRead() ? reading.document().today() : null, session.console()), language);
        if (!reading.isRead()) {
            return unread(
                    Assessment.ofUnread(reading.problems(), ask).ofFile(file).in(language));
        }
        problems = reading.problems();
        boolean fine = answer.print(reading, ask);
        boolean whole = problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
        return fine && whole ? Cli.FINE : Cli.NOT_FINE;
    }

    private int unread(AssessmentDocument unread) {
        if (session.json()) {
            session.console().out().print(new String(pacto.write(unread), StandardCharsets.UTF_8) + "\n");
        } else {
            PrintStream stream =
                    isText() ? session.console().out() : session.console().err();
            stream.print(new AssessmentText(session).ofUnread(file, unread));
        }
        return Cli.UNUSABLE;
    }

    private boolean isText() {
        return session.format().equals("text");
    }

    /** Returns what the reader found wrong as text, each fault after an empty line; empty if nothing is wrong. */
    String faults() {
        StringBuilder faults = new StringBuilder();
        for (Problem problem : problems) {
            AssessmentText one = new AssessmentText(session);
            one.problem(
                    problem.severity(),
                    problem.code(),
                    problem.pointer(),
                    problem.message(session.phrases().language()));
            faults.append('\n').append(one.text());
        }
        return faults.toString();
    }

    /** Prints a text, in which {@link #faults} has its place. */
    void printText(String text) {
        session.console().out().print(text);
    }

    /** Prints an object on one line, with what the reader found wrong as its last member. */
    void printJson(Json answer) {
        Json told = answer;
        if (!problems.isEmpty() && answer instanceof Json.Obj object) {
            List<Json.Member> members = new ArrayList<>(object.members());
            members.add(new Json.Member(
                    "problems", Json.of(problems.stream().map(this::json).toList())));
            told = new Json.Obj(members);
        }
        session.console().out().print(new String(pacto.write(told), StandardCharsets.UTF_8) + "\n");
    }

    /** Prints what a program is to read that knows no faults; they go where messages go. */
    void printForeign(String content) {
        if (!problems.isEmpty()) {
            session.console().err().print(faults().substring(1) + "\n");
        }
        session.console().out().print(content);
    }

    private Json json(Problem problem) {
        return new Json.Obj(List.of(
                new Json.Member("code", Json.of(problem.code().code())),
                new Json.Member("pointer", Json.of(problem.pointer())),
                new Json.Member("severity", Json.of(problem.severity().code())),
                new Json.Member(
                        "message", Json.of(problem.message(session.phrases().language())))));
    }
}
