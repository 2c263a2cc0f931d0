package io.github.pacto4j.cli;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.json.Reading;
import io.github.pacto4j.rule.Ask;
import io.github.pacto4j.rule.Comparison;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code pacto compare}: shows what a correction changed. */
final class CompareCommand implements Subcommand {
    private static final String ON = "--on";
    private static final String CALENDAR = "--calendar";

    @Override
    public CommandSpec spec() {
        return CommandSpec.create()
                .name("compare")
                .addPositional(PactoCommand.requiredWord("OLD", 0))
                .addPositional(PactoCommand.requiredWord("NEW", 1))
                .addOption(PactoCommand.option(ON, "DAY"))
                .addOption(PactoCommand.option(CALENDAR, "FILE"));
    }

    @Override
    public int run(ParseResult asked, Session session) {
        String old = Objects.requireNonNull(PactoCommand.word(asked, 0));
        String corrected = Objects.requireNonNull(PactoCommand.word(asked, 1));
        Question question = new Question(Question.day(PactoCommand.value(asked, ON)), null, null);
        Pacto pacto = Pacto.with(MoroccanCalendar.with(PactoCommand.value(asked, CALENDAR)));
        Reading<Dossier> before = read(old, pacto, session);
        Reading<Dossier> after = read(corrected, pacto, session);
        if (before == null || after == null) {
            Judge judge = new Judge(pacto, question, session, false);
            if (before == null) {
                session.console().out().print(judge.judge(old).shown());
            }
            if (after == null) {
                session.console().out().print(judge.judge(corrected).shown());
            }
            return Cli.UNUSABLE;
        }
        if (!before.kind().equals(after.kind())) {
            throw new UsageException(
                    "usage.compare.kinds",
                    "before",
                    before.kind().orElseThrow().code(),
                    "after",
                    after.kind().orElseThrow().code());
        }
        // Both on one day: a difference of the days would hide what the correction changed.
        LocalDate day = question.day(today(after) != null ? today(after) : today(before), session.console());
        Ask ask = question.on(day, session.phrases().language());
        Comparison comparison = Comparison.of(
                pacto.assess(before, ask).ofFile(old), pacto.assess(after, ask).ofFile(corrected));
        session.console()
                .out()
                .print(
                        session.json()
                                ? new String(
                                                pacto.write(comparison.in(
                                                        session.phrases().language())),
                                                StandardCharsets.UTF_8)
                                        + "\n"
                                : new ComparisonText(session).of(comparison, isSame(old, corrected)));
        return comparison.after().conforms() ? Cli.FINE : Cli.NOT_FINE;
    }

    /** Returns whether the two files hold the same to the last byte. */
    private static boolean isSame(String old, String corrected) {
        try {
            return Files.mismatch(Path.of(old), Path.of(corrected)) < 0;
        } catch (IOException e) {
            // What cannot be read twice, such as a pipe, is compared by its findings alone.
            return false;
        }
    }

    /** Returns what a file holds, null if no document could be read. */
    private static @Nullable Reading<Dossier> read(String name, Pacto pacto, Session session) {
        try {
            Reading<Dossier> reading = pacto.read(DocumentFile.load(name, session.phrases()));
            return reading.isRead() ? reading : null;
        } catch (Refusal e) {
            return null;
        }
    }

    private static @Nullable StatedDate today(Reading<Dossier> reading) {
        StatedDate today = reading.document().today();
        return today != null && today.isDay() ? today : null;
    }
}
