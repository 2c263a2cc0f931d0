package io.github.pacto4j.cli;

import io.github.pacto4j.rule.CatalogueEntry;
import io.github.pacto4j.rule.Figure;
import io.github.pacto4j.rule.RuleBook;
import io.github.pacto4j.rule.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A rule of the catalogue as one line of JSON. */
final class RuleJson {
    private RuleJson() {}

    static String of(RuleBook book, CatalogueEntry entry, Phrases phrases) {
        Map<String, @Nullable Object> rule = new LinkedHashMap<>();
        rule.put("id", entry.id());
        rule.put("book", book.id());
        rule.put("edition", book.edition());
        rule.put("severity", entry.severity().code());
        rule.put("title", book.title(entry.id(), phrases.language()));
        rule.put(
                "why",
                book.messages().find(entry.id() + ".why", phrases.language()).orElse(null));
        rule.put("hasCode", book.hasCode(entry.id()));
        rule.put(
                "chosen",
                entry.chosen().stream()
                        .map(choice -> members("programme", choice.programme(), "tier", choice.tier()))
                        .toList());
        rule.put("atLeast", entry.atLeast() == null ? null : entry.atLeast().code());
        rule.put("due", entry.due());
        rule.put("since", entry.since() == null ? null : entry.since().edtf());
        rule.put("absent", entry.absent().code());
        rule.put("needs", entry.needs());
        rule.put("guards", entry.guards());
        rule.put("promise", entry.promise() == null ? null : entry.promise().code());
        rule.put("figures", figures(book, entry));
        rule.put(
                "sources",
                book.sources(entry.id()).stream()
                        .map(source -> source(source, phrases))
                        .toList());
        rule.put("confidence", entry.confidence());
        rule.put(
                "remedy",
                book.messages().find(entry.id() + ".remedy", phrases.language()).orElse(null));
        return JsonLine.of(rule);
    }

    private static List<Map<String, @Nullable Object>> figures(RuleBook book, CatalogueEntry entry) {
        return book.figures().stream()
                .filter(figure -> figure.rule().equals(entry.id()))
                .map(RuleJson::figure)
                .toList();
    }

    private static Map<String, @Nullable Object> figure(Figure figure) {
        return members(
                "name", figure.name(),
                "tier", figure.tier(),
                "value", figure.value(),
                "unit", figure.unit(),
                "source", figure.source());
    }

    private static Map<String, @Nullable Object> source(Source source, Phrases phrases) {
        return members(
                "document", source.document(),
                "title", Sources.title(source.document(), phrases),
                "section", source.section(),
                "article", source.article(),
                "tier", source.tier());
    }

    private static Map<String, @Nullable Object> members(@Nullable String... namesAndValues) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return members;
    }
}
