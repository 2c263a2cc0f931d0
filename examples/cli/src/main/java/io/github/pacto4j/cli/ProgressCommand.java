package io.github.pacto4j.cli;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.date.WorkingDays;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.json.Reading;
import io.github.pacto4j.progress.ProgressLine;
import io.github.pacto4j.progress.ProgressStatement;
import io.github.pacto4j.rule.Assessment;
import io.github.pacto4j.rule.AssessmentDocument;
import io.github.pacto4j.text.Language;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code pacto progress}: shows how far the plan of a document has come, how that is counted, and what is late. */
final class ProgressCommand implements Subcommand {
    private static final String ON = "--on";
    private static final String ALL = "--all";

    @Override
    public CommandSpec spec() {
        return CommandSpec.create()
                .name("progress")
                .addPositional(PactoCommand.requiredWord("FILE"))
                .addOption(PactoCommand.option(ON, "DAY"))
                .addOption(OptionSpec.builder(ALL).build());
    }

    @Override
    public int run(ParseResult asked, Session session) {
        String file = Objects.requireNonNull(PactoCommand.word(asked));
        Question question = new Question(Question.day(PactoCommand.value(asked, ON)), null, null);
        Pacto pacto = Pacto.with(WorkingDays.unknown());
        Language language = session.phrases().language();
        Reading<Dossier> reading;
        try {
            reading = pacto.read(DocumentFile.load(file, session.phrases()));
        } catch (Refusal refusal) {
            AssessmentDocument unread = Assessment.ofUnread(
                            List.of(refusal.problem()), question.on(question.day(null, session.console()), language))
                    .ofFile(file)
                    .in(language);
            return unread(file, unread.withProblems(List.of(refusal.line())), pacto, session);
        }
        LocalDate day = question.day(reading.isRead() ? reading.document().today() : null, session.console());
        if (!reading.isRead()) {
            AssessmentDocument unread = Assessment.ofUnread(reading.problems(), question.on(day, language))
                    .ofFile(file)
                    .in(language);
            return unread(file, unread, pacto, session);
        }
        ProgressStatement statement = pacto.progress(reading, day).ofFile(file);
        session.console()
                .out()
                .print(
                        session.json()
                                ? new String(pacto.write(statement.json(language)), StandardCharsets.UTF_8) + "\n"
                                : text(
                                        file,
                                        statement,
                                        reading.problems().size(),
                                        asked.hasMatchedOption(ALL),
                                        session));
        return statement.isKnown() ? Cli.FINE : Cli.NOT_FINE;
    }

    private static String text(String file, ProgressStatement statement, int problems, boolean all, Session session) {
        Phrases phrases = session.phrases();
        Paint paint = session.paint();
        StringBuilder text = new StringBuilder(4096);
        text.append(paint.bold(phrases.apart(file).text())).append('\n');
        text.append(phrases.say(
                        "progress.about",
                        "subject",
                        new AssessmentText.Subjects(phrases).of(statement.about()),
                        "day",
                        statement.on()))
                .append('\n');
        if (problems > 0) {
            text.append(phrases.say("progress.problems", "problems", problems)).append('\n');
        }
        for (ProgressLine line : statement.in(phrases.language(), all)) {
            if (line.depth() == 0) {
                text.append('\n').append(paint.bold(line.text())).append('\n');
            } else {
                text.append("  ".repeat(line.depth())).append(line.text()).append('\n');
            }
        }
        return text.append('\n').toString();
    }

    private static int unread(String file, AssessmentDocument unread, Pacto pacto, Session session) {
        session.console()
                .out()
                .print(
                        session.json()
                                ? new String(pacto.write(unread), StandardCharsets.UTF_8) + "\n"
                                : new AssessmentText(session).ofUnread(file, unread));
        return Cli.UNUSABLE;
    }
}
