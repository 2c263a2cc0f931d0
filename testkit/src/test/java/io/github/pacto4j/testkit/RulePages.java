package io.github.pacto4j.testkit;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.book.Books;
import io.github.pacto4j.date.WorkingDays;
import io.github.pacto4j.rule.Ask;
import io.github.pacto4j.rule.Assessment;
import io.github.pacto4j.rule.CatalogueEntry;
import io.github.pacto4j.rule.Figure;
import io.github.pacto4j.rule.RuleBook;
import io.github.pacto4j.rule.Source;
import io.github.pacto4j.rule.SourceDocument;
import io.github.pacto4j.rule.Status;
import io.github.pacto4j.rule.Verdict;
import io.github.pacto4j.rule.VerdictLine;
import io.github.pacto4j.text.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The pages of the rules: one for each, and an index by book, document and transition. */
final class RulePages {
    private static final Map<Language, String> LANGUAGES = languages();
    private static final Map<String, SourceDocument> SOURCES =
            Books.sources().stream().collect(Collectors.toMap(SourceDocument::id, source -> source));
    private static final String CODE = "../../core/src/main/java/io/github/pacto4j/book/";
    private static final String DATA = "../../core/src/main/resources/io/github/pacto4j/book/";

    private final Pacto pacto;

    RulePages(WorkingDays calendar) {
        this.pacto = Pacto.with(calendar);
    }

    private static Map<Language, String> languages() {
        Map<Language, String> languages = new LinkedHashMap<>();
        languages.put(Language.EN, "English");
        languages.put(Language.FR, "Français");
        languages.put(Language.AR, "العربية");
        return languages;
    }

    /** Returns the text of every page by its file name. */
    Map<String, String> all() {
        Map<String, String> pages = new TreeMap<>();
        pages.put("README.md", index());
        for (RuleBook book : Books.all()) {
            for (CatalogueEntry entry : book.entries()) {
                pages.put(entry.id() + ".md", page(book, entry));
            }
        }
        return pages;
    }

    private String page(RuleBook book, CatalogueEntry entry) {
        StringBuilder text = new StringBuilder();
        line(text, "# " + entry.id());
        line(text, "");
        line(text, "## What is asked");
        line(text, "");
        LANGUAGES.forEach((language, name) -> said(text, language, book.title(entry.id(), language)));
        line(text, "In full: " + entry.condition() + ".");
        line(text, "");
        if (book.messages().find(entry.id() + ".why", Language.EN).isPresent()) {
            line(text, "## Why");
            line(text, "");
            LANGUAGES.forEach((language, name) ->
                    book.messages().find(entry.id() + ".why", language).ifPresent(why -> said(text, language, why)));
        }
        line(text, "## Where it comes from");
        line(text, "");
        sources(text, book, entry);
        figures(text, book, entry);
        application(text, book, entry);
        examples(text, entry);
        line(
                text,
                "[All rules](README.md) · [catalogue](" + DATA + folder(book) + "/rules.csv) · [figures](" + DATA
                        + folder(book) + "/figures.csv) · [code](" + CODE + folder(book) + ")");
        return text.toString();
    }

    private void sources(StringBuilder text, RuleBook book, CatalogueEntry entry) {
        line(text, "| source | place | holds for |");
        line(text, "| --- | --- | --- |");
        for (Source source : book.sources(entry.id())) {
            SourceDocument document = SOURCES.get(source.document());
            String title = document == null
                    ? source.document()
                    : source.document() + ": "
                            + document.title().in(Language.EN).orElse("");
            String place = source.article() != null
                    ? "art. " + source.article()
                    : source.section() == null ? "" : source.section();
            line(text, "| " + title + " | " + place + " | " + tier(source.tier()) + " |");
        }
        line(text, "");
        line(text, "Confidence: " + confidence(entry.confidence()));
        line(text, "");
    }

    private static String confidence(String confidence) {
        return switch (confidence) {
            case "seed" -> "stated by a source of the programme.";
            case "seen" -> "read in the text of the law or form.";
            case "inferred" -> "drawn from what the source says; never an error.";
            case "recalled" -> "from memory, to be checked; never an error.";
            default -> confidence + ".";
        };
    }

    private static void figures(StringBuilder text, RuleBook book, CatalogueEntry entry) {
        List<Figure> figures = book.figures().stream()
                .filter(figure -> figure.rule().equals(entry.id()))
                .toList();
        if (figures.isEmpty()) {
            return;
        }
        line(text, "| figure | holds for | value | unit | source |");
        line(text, "| --- | --- | --- | --- | --- |");
        for (Figure figure : figures) {
            line(
                    text,
                    "| `" + figure.name() + "` | " + tier(figure.tier()) + " | " + figure.value() + " | "
                            + figure.unit() + " | " + figure.source() + " |");
        }
        line(text, "");
    }

    private static void application(StringBuilder text, RuleBook book, CatalogueEntry entry) {
        line(text, "## When it applies");
        line(text, "");
        line(
                text,
                "- weighs " + entry.severity()
                        + (entry.promise() == null
                                ? ""
                                : ", WARNING where the plan promises "
                                        + entry.promise().code()));
        line(
                text,
                "- chosen for "
                        + entry.chosen().stream()
                                .map(choice -> (choice.programme().equals("*") ? "every programme" : choice.programme())
                                        + (choice.tier() == null ? "" : ", " + tier(choice.tier())))
                                .collect(Collectors.joining("; ")));
        if (entry.atLeast() != null) {
            line(text, "- once the plan has reached " + entry.atLeast());
        }
        entry.due().forEach(due -> line(text, "- due: " + due));
        if (entry.since() != null) {
            line(text, "- in force since " + entry.since());
        }
        line(text, "- reads " + (entry.needs().isEmpty() ? "any document" : needs(entry)));
        line(text, "- absence of what it reads means " + entry.absent());
        if (!entry.guards().isEmpty()) {
            line(
                    text,
                    "- guards "
                            + entry.guards().stream()
                                    .map(guard -> "`" + guard + "`")
                                    .collect(Collectors.joining(", ")));
        }
        line(text, book.hasCode(entry.id()) ? "" : "- this version does not judge it yet\n");
    }

    private static String needs(CatalogueEntry entry) {
        return entry.needs().stream()
                .map(parts -> parts.stream().map(part -> "`" + part + "`").collect(Collectors.joining(" and ")))
                .collect(Collectors.joining(", or "));
    }

    /** One example for each way in which the rule can be broken. */
    private void examples(StringBuilder text, CatalogueEntry entry) {
        Map<String, Fault> byVariant = new LinkedHashMap<>();
        for (Fault fault : Faults.inContent()) {
            if (fault.rule().equals(Optional.of(entry.id()))) {
                byVariant.putIfAbsent(fault.variant().orElse(""), fault);
            }
        }
        if (byVariant.isEmpty()) {
            return;
        }
        line(text, "## How it is broken, and what to do");
        line(text, "");
        byVariant.values().forEach(fault -> example(text, entry, fault));
    }

    private void example(StringBuilder text, CatalogueEntry entry, Fault fault) {
        Planted planted = Faults.plant(fault, 0);
        Assessment assessment = pacto.assess(pacto.read(planted.file()), Ask.on(planted.today()));
        List<Verdict> verdicts = assessment.verdicts();
        int found = -1;
        for (int i = 0; i < verdicts.size() && found < 0; i++) {
            Verdict verdict = verdicts.get(i);
            boolean same = fault.variant().isEmpty() || fault.variant().get().equals(verdict.variant());
            found = verdict.rule().equals(entry.id()) && verdict.status() == Status.VIOLATED && same ? i : -1;
        }
        if (found < 0) {
            throw new IllegalStateException(fault + " is not found by " + entry.id());
        }
        VerdictLine first = assessment.in(Language.EN).verdicts().get(found);
        String place = first.pointer().isEmpty() ? "the root of the document" : "`" + first.pointer() + "`";
        line(text, "Example (" + fault.name().replace('_', ' ') + "), at " + place + ":");
        line(text, "");
        line(text, "```json");
        List<String> shown = new ArrayList<>(verdicts.get(found).related());
        line(text, Fragment.of(planted.file(), first.pointer(), shown));
        line(text, "```");
        line(text, "");
        for (Language language : LANGUAGES.keySet()) {
            VerdictLine said = assessment.in(language).verdicts().get(found);
            said(text, language, said.message() + (said.remedy() == null ? "" : " **" + said.remedy() + "**"));
        }
    }

    private String index() {
        StringBuilder text = new StringBuilder();
        line(text, "# The rules");
        line(text, "");
        line(
                text,
                "Every rule of the catalogue: what it asks, why, where it comes from, how it is broken and what to do "
                        + "then. A page is made from catalogue, figures, words and code, and a test holds it to them. `./pacto "
                        + "rules ID` shows the same on the command line, `./pacto validate FILE` judges a document.");
        line(text, "");
        line(text, "## By book");
        for (RuleBook book : Books.all()) {
            line(text, "");
            line(text, "### " + book.id());
            line(text, "");
            line(text, "| rule | asks | weighs | checked |");
            line(text, "| --- | --- | --- | --- |");
            for (CatalogueEntry entry : book.entries()) {
                line(
                        text,
                        "| " + link(entry) + " | " + book.title(entry.id(), Language.EN) + " | " + entry.severity()
                                + " | " + (book.hasCode(entry.id()) ? "yes" : "not yet") + " |");
            }
        }
        Map<String, List<String>> byPart = new TreeMap<>();
        Map<String, List<String>> byTransition = new TreeMap<>();
        for (RuleBook book : Books.all()) {
            for (CatalogueEntry entry : book.entries()) {
                if (entry.needs().isEmpty()) {
                    byPart.computeIfAbsent("any document", any -> new ArrayList<>())
                            .add(link(entry));
                }
                entry.needs().stream()
                        .flatMap(List::stream)
                        .distinct()
                        .forEach(part -> byPart.computeIfAbsent("`" + part + "`", any -> new ArrayList<>())
                                .add(link(entry)));
                entry.guards()
                        .forEach(guard -> byTransition
                                .computeIfAbsent("`" + guard + "`", any -> new ArrayList<>())
                                .add(link(entry)));
            }
        }
        table(text, "## By part of the dossier", "part", byPart);
        table(text, "## By transition that they guard", "transition", byTransition);
        return text.toString();
    }

    private static void table(StringBuilder text, String heading, String of, Map<String, List<String>> rules) {
        line(text, "");
        line(text, heading);
        line(text, "");
        line(text, "| " + of + " | rules |");
        line(text, "| --- | --- |");
        rules.forEach((name, links) -> line(text, "| " + name + " | " + String.join(", ", links) + " |"));
    }

    private static String link(CatalogueEntry entry) {
        return "[" + entry.id() + "](" + entry.id() + ".md)";
    }

    private static String tier(@Nullable String code) {
        return code == null
                ? "every tier"
                : switch (code) {
                    case "REGION" -> "regions";
                    case "PREFECTURE_OR_PROVINCE" -> "prefectures and provinces";
                    case "COMMUNE" -> "communes";
                    default -> code;
                };
    }

    private static String folder(RuleBook book) {
        return switch (book.id()) {
            case "MA_LAW" -> "law";
            case "OGP_LOCAL" -> "ogp";
            default -> book.id().toLowerCase(Locale.ROOT);
        };
    }

    private static void said(StringBuilder text, Language language, String words) {
        if (language == Language.AR) {
            line(text, "<div dir=\"rtl\" lang=\"ar\">");
            line(text, "");
            line(text, words);
            line(text, "");
            line(text, "</div>");
        } else {
            line(text, words);
        }
        line(text, "");
    }

    private static void line(StringBuilder text, String words) {
        text.append(words).append('\n');
    }
}
