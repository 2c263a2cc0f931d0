package io.github.pacto4j.cli;

import io.github.pacto4j.collectivity.Tier;
import io.github.pacto4j.rule.CatalogueEntry;
import io.github.pacto4j.rule.Figure;
import io.github.pacto4j.rule.RuleBook;
import io.github.pacto4j.rule.Source;
import io.github.pacto4j.text.CodeLists;
import java.util.ArrayList;
import java.util.List;

/** A rule of the catalogue as text: what it asks and why, whom, when, by which figures, and where it comes from. */
final class RuleText {
    private final Phrases phrases;
    private final Paint paint;
    private final StringBuilder text = new StringBuilder();

    RuleText(Session session) {
        this.phrases = session.phrases();
        this.paint = session.paint();
    }

    String of(RuleBook book, CatalogueEntry entry) {
        line(paint.bold(phrases.apart(entry.id()).text()));
        line(book.title(entry.id(), phrases.language()));
        book.messages()
                .find(entry.id() + ".why", phrases.language())
                .ifPresent(why -> item("rule.why", new Phrases.Said(why)));
        line("");
        item("rule.book", RulesCommand.heading(book, phrases));
        item("rule.severity", severity(entry));
        item("rule.chosen", chosen(entry));
        item("rule.applies", applies(entry));
        if (entry.since() != null) {
            text.append(phrases.say("rule.since", "since", entry.since())).append('\n');
        }
        item("rule.absent", phrases.part("rule.absent." + entry.absent().code()));
        item("rule.needs", needs(entry));
        if (!entry.guards().isEmpty()) {
            List<String> guarded =
                    entry.guards().stream().map(code -> transition(code)).toList();
            text.append(phrases.say("rule.guards", "transitions", guarded)).append('\n');
        }
        figures(book, entry);
        sources(book, entry);
        book.messages()
                .find(entry.id() + ".remedy", phrases.language())
                .ifPresent(remedy -> item("rule.remedy", phrases.within(withoutNames(remedy))));
        return text.toString();
    }

    private Phrases.Said severity(CatalogueEntry entry) {
        Phrases.Said severity = phrases.part("severity." + entry.severity().code());
        return entry.promise() == null
                ? severity
                : phrases.part("rule.severity.promise", "severity", severity, "promise", entry.promise());
    }

    private Phrases.Said chosen(CatalogueEntry entry) {
        List<Phrases.Said> choices = new ArrayList<>();
        for (CatalogueEntry.Choice choice : entry.chosen()) {
            Phrases.Said programme = choice.programme().equals("*")
                    ? phrases.part("rule.chosen.all")
                    : phrases.apart(choice.programme());
            choices.add(
                    choice.tier() == null
                            ? programme
                            : phrases.part(
                                    "rule.chosen.tier", "programme", programme, "tier", Tier.valueOf(choice.tier())));
        }
        return phrases.list(choices);
    }

    private Phrases.Said applies(CatalogueEntry entry) {
        List<Phrases.Said> clauses = new ArrayList<>();
        if (entry.atLeast() != null) {
            clauses.add(phrases.part("rule.applies.status", "status", entry.atLeast()));
        }
        for (String due : entry.due()) {
            clauses.add(phrases.part("rule.applies.due." + due));
        }
        return clauses.isEmpty() ? phrases.part("rule.applies.always") : phrases.list(clauses);
    }

    private Phrases.Said needs(CatalogueEntry entry) {
        if (entry.needs().isEmpty()) {
            return phrases.part("rule.needs.any");
        }
        List<Phrases.Said> alternatives = new ArrayList<>();
        for (List<String> parts : entry.needs()) {
            List<Phrases.Said> together =
                    parts.stream().map(part -> phrases.part("part." + part)).toList();
            alternatives.add(Phrases.Said.joined(" + ", together));
        }
        return Phrases.Said.joined(phrases.say("list.comma") + " " + phrases.say("rule.needs.or") + " ", alternatives);
    }

    private void figures(RuleBook book, CatalogueEntry entry) {
        List<Figure> figures = book.figures().stream()
                .filter(figure -> figure.rule().equals(entry.id()))
                .toList();
        if (figures.isEmpty()) {
            return;
        }
        line(phrases.say("rule.figures"));
        for (Figure figure : figures) {
            String tier = figure.tier();
            Phrases.Said name = tier == null
                    ? phrases.apart(figure.name())
                    : phrases.part("rule.figure.tier", "name", figure.name(), "tier", Tier.valueOf(tier));
            line("  "
                    + phrases.say(
                            "rule.figure",
                            "name",
                            name,
                            "value",
                            figure.value(),
                            "unit",
                            phrases.part("unit." + figure.unit()),
                            "source",
                            Sources.say(figure.source(), phrases)));
        }
    }

    private void sources(RuleBook book, CatalogueEntry entry) {
        List<Source> sources = book.sources(entry.id());
        if (sources.isEmpty()) {
            return;
        }
        line(phrases.say("rule.sources"));
        for (Source source : sources) {
            line("  " + phrases.say("rule.source", "source", Sources.say(source, phrases)));
        }
    }

    private String transition(String code) {
        return CodeLists.find("plan-transitions", code)
                .map(entry -> entry.label().orElseAny(phrases.language()))
                .orElse(code);
    }

    /** Before anything is judged there is nothing to insert. */
    private static String withoutNames(String pattern) {
        StringBuilder plain = new StringBuilder();
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
            int close = pattern.indexOf('}', open);
            if (close < 0) {
                break;
            }
            plain.append(pattern, from, open).append('…');
            from = close + 1;
        }
        return plain.append(pattern.substring(from)).toString();
    }

    private void item(String key, Phrases.Said value) {
        line(phrases.say(key, "value", value));
    }

    private void line(String content) {
        text.append(content).append('\n');
    }
}
