package io.github.pacto4j.cli;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.date.WorkingDays;
import io.github.pacto4j.progress.ProgressLine;
import io.github.pacto4j.progress.ProgressStatement;
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
        OneDocument document = new OneDocument(file, question, pacto, session);
        return document.answer((reading, ask) -> {
            ProgressStatement statement = pacto.progress(reading, ask.on()).ofFile(file);
            if (session.json()) {
                document.printJson(statement.json(ask.language()));
            } else {
                document.printText(text(file, statement, document.faults(), asked.hasMatchedOption(ALL), session));
            }
            return statement.isKnown();
        });
    }

    private static String text(String file, ProgressStatement statement, String faults, boolean all, Session session) {
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
        text.append(faults);
        for (ProgressLine line : statement.in(phrases.language(), all)) {
            if (line.depth() == 0) {
                text.append('\n').append(paint.bold(line.text())).append('\n');
            } else {
                text.append("  ".repeat(line.depth())).append(line.text()).append('\n');
            }
        }
        return text.append('\n').toString();
    }
}
