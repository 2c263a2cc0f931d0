package io.github.pacto4j.testkit;

import io.github.pacto4j.book.Books;
import io.github.pacto4j.rule.CatalogueEntry;
import io.github.pacto4j.rule.Messages;
import io.github.pacto4j.rule.RuleBook;
import io.github.pacto4j.rule.Severity;
import io.github.pacto4j.testkit.RuleFault.Kind;
import io.github.pacto4j.text.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What can be said of a rule book without any document: its catalogue and its words. */
final class BookChecks {
    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");
    private static final Pattern ISOLATED = Pattern.compile("\u2068[^\u2068\u2069]*\u2069");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]");

    private final RuleBook book;
    private final List<RuleFault> faults = new ArrayList<>();

    private BookChecks(RuleBook book) {
        this.book = book;
    }

    static List<RuleFault> of(RuleBook book) {
        BookChecks checks = new BookChecks(book);
        book.entries().forEach(checks::catalogue);
        book.entries().forEach(checks::words);
        checks.unused();
        return checks.faults;
    }

    /** Returns the names of the values that words insert. */
    static Set<String> names(String words) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = NAME.matcher(words);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    private void catalogue(CatalogueEntry entry) {
        String id = entry.id();
        if (!id.startsWith(book.id() + ".")) {
            add(Kind.ID_OF_ANOTHER, id, "the ids of this book begin with " + book.id() + ".");
        }
        if (Books.all().stream().anyMatch(ours -> ours.find(id).isPresent())) {
            add(Kind.ID_OF_ANOTHER, id, "the library has a rule of this id");
        }
        if (!book.hasCode(id)) {
            add(Kind.WITHOUT_CODE, id, "it stands in the catalogue and is never judged");
        }
        boolean sure =
                !entry.confidence().equals("recalled") && !entry.confidence().equals("inferred");
        if (!sure && entry.severity() == Severity.ERROR) {
            add(Kind.TOO_SEVERE, id, "its source is " + entry.confidence() + ", so it weighs WARNING at most");
        }
    }

    private void words(CatalogueEntry entry) {
        Set<String> keys = new TreeSet<>(Set.of(entry.id() + ".title"));
        if (book.hasCode(entry.id())) {
            keys.add(entry.id() + ".remedy");
        }
        for (Language language : Messages.languages()) {
            book.messages().bundle(language).keySet().stream()
                    .filter(key -> key.startsWith(entry.id() + "."))
                    .forEach(keys::add);
        }
        for (String key : keys) {
            Map<Language, Set<String>> inserted = new EnumMap<>(Language.class);
            for (Language language : Messages.languages()) {
                String words = book.messages().bundle(language).get(key);
                if (words == null || words.isBlank()) {
                    add(Kind.WORDS_MISSING, entry.id(), "there is no " + key + " in " + language.code());
                    continue;
                }
                inserted.put(language, names(words));
                if (!isIsolated(words, language)) {
                    add(Kind.WORDS_NOT_ISOLATED, entry.id(), key + " in " + language.code() + ": " + words);
                }
            }
            if (new HashSet<>(inserted.values()).size() > 1) {
                add(Kind.WORDS_DIFFER, entry.id(), key + " inserts " + inserted);
            }
        }
    }

    /** Inserted values are isolated by the library; what the sentence itself holds in Latin letters is not. */
    private static boolean isIsolated(String words, Language language) {
        if (language != Language.AR) {
            return words.indexOf('\u2068') < 0 && words.indexOf('\u2069') < 0;
        }
        String bare = NAME.matcher(ISOLATED.matcher(words).replaceAll("")).replaceAll("");
        return bare.indexOf('\u2068') < 0
                && bare.indexOf('\u2069') < 0
                && !LATIN.matcher(bare).find();
    }

    private void unused() {
        Set<String> keys = new TreeSet<>();
        Messages.languages()
                .forEach(
                        language -> keys.addAll(book.messages().bundle(language).keySet()));
        keys.removeIf(key -> book.entries().stream().anyMatch(entry -> key.startsWith(entry.id() + ".")));
        if (!keys.isEmpty()) {
            add(Kind.WORDS_UNUSED, book.id(), "no rule of the book is called like " + keys);
        }
    }

    private void add(Kind kind, String rule, String detail) {
        faults.add(new RuleFault(kind, rule, detail, null, null));
    }
}
