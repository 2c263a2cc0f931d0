package io.github.pacto4j.cli;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.life.NextStep;
import io.github.pacto4j.life.WhatNext;
import java.util.Objects;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code pacto next}: shows which steps are open to a plan, and what stands against the others. */
final class NextCommand implements Subcommand {
    private static final String ON = "--on";
    private static final String CALENDAR = "--calendar";

    @Override
    public CommandSpec spec() {
        return CommandSpec.create()
                .name("next")
                .addPositional(PactoCommand.requiredWord("FILE"))
                .addOption(PactoCommand.option(ON, "DAY"))
                .addOption(PactoCommand.option(CALENDAR, "FILE"));
    }

    @Override
    public int run(ParseResult asked, Session session) {
        String file = Objects.requireNonNull(PactoCommand.word(asked));
        Question question = new Question(Question.day(PactoCommand.value(asked, ON)), null, null);
        Pacto pacto = Pacto.with(MoroccanCalendar.with(PactoCommand.value(asked, CALENDAR)));
        OneDocument document = new OneDocument(file, question, pacto, session);
        return document.answer((reading, ask) -> {
            WhatNext next = pacto.whatNext(reading, ask.on()).ofFile(file);
            if (session.json()) {
                document.printJson(next.json(ask.language()));
            } else {
                document.printText(new NextText(session).of(file, next, document.faults()));
            }
            return next.statuses().size() == 1
                    && next.steps(NextStep.Answer.REFUSED).isEmpty();
        });
    }
}
