package io.github.pacto4j.rule;

import io.github.pacto4j.text.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A book of rules: their catalogue entries in order, their figures, their words, and the judgements of those that have
 * code. Immutable and safe for use by many threads.
 */
public final class RuleBook {
    private final String id;
    private final String edition;
    private final Map<String, CatalogueEntry> entries;
    private final List<Figure> figures;
    private final Map<String, List<Source>> sources;
    private final Map<String, Rule<?>> rules;
    private final Messages messages;

    private RuleBook(
            String id,
            String edition,
            Map<String, CatalogueEntry> entries,
            List<Figure> figures,
            Map<String, List<Source>> sources,
            Map<String, Rule<?>> rules,
            Messages messages) {
        this.id = id;
        this.edition = edition;
        this.entries = entries;
        this.figures = figures;
        this.sources = sources;
        this.rules = rules;
        this.messages = messages;
    }

    /**
     * Returns a host's own book. Like the programmes' books it judges the cycle that a dossier is about: no earlier plan, no
     * next co-creation, no content that a plan had before.
     *
     * @param id  id of the book, for example {@code town.acme}; ids of its rules begin with it and a dot
     * @param rules  the rules with their catalogue entries; one without an entry gets one of severity ERROR
     * @throws IllegalArgumentException if an id does not begin with the book's, or stands twice
     */
    public static RuleBook of(String id, List<Rule<?>> rules, Messages messages) {
        List<CatalogueEntry> entries = new ArrayList<>();
        for (Rule<?> rule : rules) {
            if (!rule.id().startsWith(id + ".")) {
                throw new IllegalArgumentException("rules of " + id + " are named " + id + ".…, got " + rule.id());
            }
            CatalogueEntry entry = rule.entry();
            entries.add(entry != null ? entry.withId(rule.id()) : CatalogueEntry.of(rule.id(), id, Severity.ERROR, ""));
        }
        return of(id, "1", entries, List.of(), Map.of(), rules, messages);
    }

    /**
     * Returns a book of a whole catalogue.
     *
     * @param sources  where each rule comes from, by rule id, the leading source first
     * @throws IllegalArgumentException if an id stands twice or a rule has no entry
     */
    public static RuleBook of(
            String id,
            String edition,
            List<CatalogueEntry> entries,
            List<Figure> figures,
            Map<String, List<Source>> sources,
            List<Rule<?>> rules,
            Messages messages) {
        Map<String, CatalogueEntry> byId = new LinkedHashMap<>();
        for (CatalogueEntry entry : entries) {
            if (byId.put(entry.id(), entry) != null) {
                throw new IllegalArgumentException("rule " + entry.id() + " stands twice in book " + id);
            }
        }
        Map<String, Rule<?>> code = new HashMap<>();
        for (Rule<?> rule : rules) {
            if (!byId.containsKey(rule.id())) {
                throw new IllegalArgumentException("rule " + rule.id() + " is not in the catalogue of " + id);
            }
            if (code.put(rule.id(), rule) != null) {
                throw new IllegalArgumentException("rule " + rule.id() + " has two judgements in book " + id);
            }
        }
        return new RuleBook(id, edition, byId, List.copyOf(figures), Map.copyOf(sources), Map.copyOf(code), messages);
    }

    /** Returns this book with another severity for a rule. */
    public RuleBook severity(String rule, Severity severity) {
        return with(rule, entry -> entry.withSeverity(severity));
    }

    /** Returns this book without a rule: it gives no verdict and is not counted. */
    public RuleBook without(String rule) {
        entry(rule);
        Map<String, CatalogueEntry> rest = new LinkedHashMap<>(entries);
        rest.remove(rule);
        Map<String, Rule<?>> code = new HashMap<>(rules);
        code.remove(rule);
        return new RuleBook(id, edition, rest, figures, sources, Map.copyOf(code), messages);
    }

    /**
     * Returns this book with another value for a figure.
     *
     * @param tier  code of the tier, null for every one
     * @throws IllegalArgumentException if the rule has no such figure
     */
    public RuleBook figure(String rule, String name, @Nullable String tier, String value) {
        boolean found = false;
        List<Figure> changed = new ArrayList<>();
        for (Figure figure : figures) {
            boolean same = figure.rule().equals(rule)
                    && figure.name().equals(name)
                    && (tier == null || tier.equals(figure.tier()));
            found |= same;
            changed.add(same ? new Figure(rule, name, figure.tier(), value, figure.unit(), id) : figure);
        }
        if (!found) {
            throw new IllegalArgumentException("rule " + rule + " has no figure " + name);
        }
        return new RuleBook(id, edition, entries, List.copyOf(changed), sources, rules, messages);
    }

    private RuleBook with(String rule, UnaryOperator<CatalogueEntry> change) {
        Map<String, CatalogueEntry> changed = new LinkedHashMap<>(entries);
        changed.put(rule, change.apply(entry(rule)));
        return new RuleBook(id, edition, changed, figures, sources, rules, messages);
    }

    private CatalogueEntry entry(String rule) {
        return find(rule).orElseThrow(() -> new IllegalArgumentException("book " + id + " has no rule " + rule));
    }

    /** Returns whether this is the other book with severities or figures changed or rules switched off, and no more. */
    public boolean isMadeFrom(RuleBook other) {
        return id.equals(other.id)
                && other.entries.keySet().containsAll(entries.keySet())
                && rules.entrySet().stream().allMatch(rule -> other.rules.get(rule.getKey()) == rule.getValue());
    }

    /** Returns the id of the book. */
    public String id() {
        return id;
    }

    /** Returns the edition of the book. */
    public String edition() {
        return edition;
    }

    /** Returns the catalogue entries in order. */
    public List<CatalogueEntry> entries() {
        return List.copyOf(entries.values());
    }

    /** Returns the catalogue entry of a rule, or empty if the book has no such rule. */
    public Optional<CatalogueEntry> find(String rule) {
        return Optional.ofNullable(entries.get(rule));
    }

    /** Returns whether a rule has code; one that has none gives no verdict. */
    public boolean hasCode(String rule) {
        return rules.containsKey(rule);
    }

    /** Returns the figures in order. */
    public List<Figure> figures() {
        return figures;
    }

    /** Returns where a rule comes from, the leading source first. */
    public List<Source> sources(String rule) {
        return sources.getOrDefault(rule, List.of());
    }

    /** Returns what a rule asks, in this language; the condition of the catalogue if there are no words for it. */
    public String title(String rule, Language language) {
        return messages.find(rule + ".title", language)
                .or(() -> find(rule).map(CatalogueEntry::condition))
                .orElse(rule);
    }

    /** Returns the words of the book. */
    public Messages messages() {
        return messages;
    }

    @Nullable
    Rule<?> rule(String rule) {
        return rules.get(rule);
    }

    /** Returns the words of a figure for a tier, empty if there is none. */
    List<String> figure(String rule, String name, @Nullable String tier) {
        for (Figure figure : figures) {
            if (figure.fits(rule, name, tier)) {
                return figure.value().isEmpty()
                        ? List.of()
                        : List.of(figure.value().split(" ", -1));
            }
        }
        return List.of();
    }

    /** Returns the source that leads for a tier: a law that holds for it before one that holds for all. */
    @Nullable
    Source source(String rule, @Nullable String tier) {
        Source first = null;
        for (Source source : sources(rule)) {
            if (source.tier() != null && source.tier().equals(tier)) {
                return source;
            }
            if (first == null && (source.tier() == null || tier == null)) {
                first = source;
            }
        }
        return first;
    }
}
