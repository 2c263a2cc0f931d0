package io.github.pacto4j.cli;

import io.github.pacto4j.book.Books;
import io.github.pacto4j.rule.CatalogueEntry;
import io.github.pacto4j.rule.RuleBook;
import io.github.pacto4j.text.CodeLists;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code pacto rules}: shows the catalogue, or one rule of it with all that it holds. */
final class RulesCommand implements Subcommand {
    @Override
    public CommandSpec spec() {
        return CommandSpec.create().name("rules").addPositional(PactoCommand.word("ID"));
    }

    @Override
    public int run(ParseResult asked, Session session) {
        PrintStream out = session.console().out();
        String written = PactoCommand.word(asked);
        if (written == null) {
            list(session, out);
            return Cli.FINE;
        }
        String id = known(written);
        for (RuleBook book : Books.all()) {
            CatalogueEntry entry = book.find(id).orElse(null);
            if (entry != null) {
                out.print(
                        session.json()
                                ? RuleJson.of(book, entry, session.phrases())
                                : new RuleText(session).of(book, entry));
                return Cli.FINE;
            }
        }
        throw new UsageException(Alike.to(id, ids()), "usage.rule", "received", id);
    }

    /** Returns the id that was meant whatever its capitals; what was written, if there is none. */
    private static String known(String written) {
        return ids().stream().filter(written::equalsIgnoreCase).findFirst().orElse(written);
    }

    private static List<String> ids() {
        return Books.all().stream()
                .flatMap(book -> book.entries().stream())
                .map(CatalogueEntry::id)
                .toList();
    }

    private static void list(Session session, PrintStream out) {
        Phrases phrases = session.phrases();
        int rules = 0;
        for (RuleBook book : Books.all()) {
            if (!session.json()) {
                out.println(session.paint().bold(heading(book, phrases).text()));
            }
            for (CatalogueEntry entry : book.entries()) {
                rules++;
                out.print(session.json() ? json(book, entry, phrases) : line(session, book, entry));
            }
            if (!session.json()) {
                out.println();
            }
        }
        if (!session.json()) {
            out.println(phrases.say("rules.legend", "rules", rules));
        }
    }

    static Phrases.Said heading(RuleBook book, Phrases phrases) {
        Phrases.Said title = phrases.within(CodeLists.find("books", book.id())
                .map(entry -> entry.label().orElseAny(phrases.language()))
                .orElse(book.id()));
        return phrases.part("rules.book", "id", book.id(), "title", title, "edition", book.edition());
    }

    private static String line(Session session, RuleBook book, CatalogueEntry entry) {
        Phrases phrases = session.phrases();
        return phrases.say(
                        "rules.line",
                        "id",
                        entry.id(),
                        "severity",
                        phrases.part("severity." + entry.severity().code()),
                        "title",
                        new Phrases.Said(book.title(entry.id(), phrases.language())))
                + "\n";
    }

    private static String json(RuleBook book, CatalogueEntry entry, Phrases phrases) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("id", entry.id());
        members.put("book", book.id());
        members.put("severity", entry.severity().code());
        members.put("title", book.title(entry.id(), phrases.language()));
        members.put("hasCode", book.hasCode(entry.id()));
        return JsonLine.of(members);
    }
}
