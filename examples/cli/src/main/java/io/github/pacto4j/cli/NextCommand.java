package io.github.pacto4j.cli;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.json.Reading;
import io.github.pacto4j.life.NextStep;
import io.github.pacto4j.life.WhatNext;
import io.github.pacto4j.rule.Ask;
import io.github.pacto4j.rule.Assessment;
import io.github.pacto4j.rule.AssessmentDocument;
import io.github.pacto4j.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
        Language language = session.phrases().language();
        Reading<Dossier> reading;
        try {
            reading = pacto.read(DocumentFile.load(file, session.phrases()));
        } catch (Refusal refusal) {
            AssessmentDocument unread = Assessment.ofUnread(
                            List.of(refusal.problem()), question.on(question.day(null, session.console()), language))
                    .ofFile(file)
                    .in(language);
            return DeadlinesCommand.unread(file, unread.withProblems(List.of(refusal.line())), pacto, session);
        }
        Ask ask = question.on(
                question.day(reading.isRead() ? reading.document().today() : null, session.console()), language);
        if (!reading.isRead()) {
            AssessmentDocument unread =
                    Assessment.ofUnread(reading.problems(), ask).ofFile(file).in(language);
            return DeadlinesCommand.unread(file, unread, pacto, session);
        }
        WhatNext next = pacto.whatNext(reading, ask.on()).ofFile(file);
        session.console()
                .out()
                .print(
                        session.json()
                                ? new String(pacto.write(next.json(language)), StandardCharsets.UTF_8) + "\n"
                                : new NextText(session)
                                        .of(file, next, reading.problems().size()));
        boolean known = next.statuses().size() == 1;
        return known && next.steps(NextStep.Answer.REFUSED).isEmpty() ? Cli.FINE : Cli.NOT_FINE;
    }
}
