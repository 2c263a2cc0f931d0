package io.github.pacto4j.cli;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.life.Deadlines;
import io.github.pacto4j.rule.Deadline;
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
        OneDocument document = new OneDocument(file, question, pacto, session);
        return document.answer((reading, ask) -> {
            Deadlines deadlines = pacto.deadlines(reading, ask).ofFile(file);
            switch (session.format()) {
                case "json" -> document.printJson(deadlines.json(ask.language()));
                case ICALENDAR -> document.printForeign(DeadlinesCalendar.of(deadlines, session.phrases()));
                default ->
                    document.printText(new DeadlinesText(session)
                            .of(file, deadlines, document.faults(), asked.matchedOptionValue(OPEN, false)));
            }
            return deadlines.all().stream().allMatch(DeadlinesCommand::isFine);
        });
    }

    /** What is late or overdue violates a rule; what cannot be said is no reassurance. */
    private static boolean isFine(Deadline deadline) {
        return switch (deadline.state()) {
            case IN_TIME, DONE, TO_COME, NOT_DUE, PAST -> true;
            case LATE, OVERDUE, NOT_KNOWN, CANNOT_SAY -> false;
        };
    }
}
