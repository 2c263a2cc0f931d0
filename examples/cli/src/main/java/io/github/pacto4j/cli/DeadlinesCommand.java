package io.github.pacto4j.cli;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.json.Reading;
import io.github.pacto4j.life.Deadlines;
import io.github.pacto4j.rule.Ask;
import io.github.pacto4j.rule.Assessment;
import io.github.pacto4j.rule.AssessmentDocument;
import io.github.pacto4j.rule.Deadline;
import io.github.pacto4j.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code pacto deadlines}: shows the deadlines of a document, past and to come, or writes them as a calendar. */
final class DeadlinesCommand implements Subcommand {
    private static final String ON = "--on";
    private static final String CALENDAR = "--calendar";
    private static final String OPEN = "--open";
    private static final String ICALENDAR = "ics";

    @Override
    public CommandSpec spec() {
        return CommandSpec.create()
                .name("deadlines")
                .addPositional(PactoCommand.requiredWord("FILE"))
                .addOption(PactoCommand.option(ON, "DAY"))
                .addOption(PactoCommand.option(CALENDAR, "FILE"))
                .addOption(OptionSpec.builder(OPEN).type(boolean.class).build());
    }

    @Override
    public List<String> formats() {
        return List.of("text", "json", ICALENDAR);
    }

    @Override
    public int run(ParseResult asked, Session session) {
        String file = Objects.requireNonNull(PactoCommand.word(asked));
        Question question = new Question(Question.day(PactoCommand.value(asked, ON)), null, null);
        Pacto pacto = Pacto.with(MoroccanCalendar.with(PactoCommand.value(asked, CALENDAR)));
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
        Ask ask = question.on(
                question.day(reading.isRead() ? reading.document().today() : null, session.console()), language);
        if (!reading.isRead()) {
            AssessmentDocument unread =
                    Assessment.ofUnread(reading.problems(), ask).ofFile(file).in(language);
            return unread(file, unread, pacto, session);
        }
        Deadlines deadlines = pacto.deadlines(reading, ask).ofFile(file);
        session.console()
                .out()
                .print(
                        switch (session.format()) {
                            case "json" ->
                                new String(pacto.write(deadlines.json(language)), StandardCharsets.UTF_8) + "\n";
                            case ICALENDAR -> DeadlinesCalendar.of(deadlines, session.phrases());
                            default ->
                                new DeadlinesText(session)
                                        .of(
                                                file,
                                                deadlines,
                                                reading.problems().size(),
                                                asked.matchedOptionValue(OPEN, false));
                        });
        return deadlines.all().stream().allMatch(DeadlinesCommand::isFine) ? Cli.FINE : Cli.NOT_FINE;
    }

    /** What is late or overdue violates a rule; what cannot be said is no reassurance. */
    private static boolean isFine(Deadline deadline) {
        return switch (deadline.state()) {
            case IN_TIME, TO_COME, PAST -> true;
            case LATE, OVERDUE, CANNOT_SAY -> false;
        };
    }

    /** A calendar program is given a calendar or nothing. */
    static int unread(String file, AssessmentDocument unread, Pacto pacto, Session session) {
        if (session.json()) {
            session.console().out().print(new String(pacto.write(unread), StandardCharsets.UTF_8) + "\n");
        } else {
            boolean calendar = session.format().equals(ICALENDAR);
            (calendar ? session.console().err() : session.console().out())
                    .print(new AssessmentText(session).ofUnread(file, unread));
        }
        return Cli.UNUSABLE;
    }
}
