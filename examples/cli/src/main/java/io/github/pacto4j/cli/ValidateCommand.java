package io.github.pacto4j.cli;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.rule.RuleBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code pacto validate}: judges documents by the rule books. */
final class ValidateCommand implements Subcommand {
    private static final String BOOK = "--book";
    private static final String ON = "--on";
    private static final String AT = "--at";
    private static final String CALENDAR = "--calendar";
    private static final String ALL = "--all";

    @Override
    public CommandSpec spec() {
        return CommandSpec.create()
                .name("validate")
                .addPositional(PactoCommand.words("FILE"))
                .addOption(OptionSpec.builder(BOOK)
                        .paramLabel("BOOK")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .build())
                .addOption(PactoCommand.option(ON, "DAY"))
                .addOption(PactoCommand.option(AT, "POINTER"))
                .addOption(PactoCommand.option(CALENDAR, "FILE"))
                .addOption(OptionSpec.builder(ALL).type(boolean.class).build());
    }

    @Override
    public int run(ParseResult asked, Session session) {
        LocalDate day = Question.day(PactoCommand.value(asked, ON));
        String at = pointer(PactoCommand.value(asked, AT));
        Pacto pacto = Pacto.with(MoroccanCalendar.with(PactoCommand.value(asked, CALENDAR)));
        List<String> books = chosen(asked.matchedOptionValue(BOOK, List.of()), pacto);
        Judge judge = new Judge(pacto, new Question(day, books, at), session, asked.hasMatchedOption(ALL));
        List<String> files = PactoCommand.words(asked);
        if (files.size() > 1) {
            return new Series(session).judge(files, judge);
        }
        Judgement judgement = judge.judge(files.get(0));
        session.console().out().print(judgement.shown());
        return judgement.exitCode();
    }

    /** Whether something stands there shows in each document; whether it is a pointer at all (RFC 6901) shows here. */
    private static @Nullable String pointer(@Nullable String written) {
        if (written == null || written.isEmpty()) {
            return written;
        }
        boolean sound = written.charAt(0) == '/';
        for (int i = written.indexOf('~'); i >= 0; i = written.indexOf('~', i + 1)) {
            sound &= written.startsWith("~0", i) || written.startsWith("~1", i);
        }
        if (!sound) {
            throw new UsageException("usage.at", "received", written);
        }
        return written;
    }

    /** Returns the ids of the books asked for, whatever their capitals; null if none is. */
    private static @Nullable List<String> chosen(List<String> books, Pacto pacto) {
        if (books.isEmpty()) {
            return null;
        }
        List<String> known = pacto.books().stream().map(RuleBook::id).toList();
        List<String> chosen = new ArrayList<>();
        for (String book : books) {
            chosen.add(known.stream()
                    .filter(id -> id.equalsIgnoreCase(book))
                    .findFirst()
                    .orElseThrow(() -> new UsageException("usage.book", "received", book, "books", known)));
        }
        return chosen;
    }
}
