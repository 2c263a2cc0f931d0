package io.github.pacto4j.documents.page;

import io.github.pacto4j.dossier.DocumentKind;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every page is made with.
 *
 * @param words  words of the language
 * @param answers  values in this language
 * @param sources  places in the sources in this language
 */
record Maker(PageWords words, Answers answers, SourceText sources) {
    Maker(Language language) {
        this(new PageWords(language));
    }

    private Maker(PageWords words) {
        this(words, new Answers(words), new SourceText(words));
    }

    Language language() {
        return words.language();
    }

    /** Returns what stands at the head of every page: whose document it is, and for which day the page is. */
    List<Block> lead(Dossier dossier, DocumentKind kind, LocalDate on, int faults) {
        ActionPlan plan = dossier.plan();
        String collectivity =
                dossier.collectivity() == null && plan != null ? plan.collectivity() : dossier.collectivity();
        List<Block.Fact> facts = new ArrayList<>();
        fact(facts, "collectivity", collectivity == null ? null : answers.collectivity(collectivity));
        if (plan != null) {
            fact(facts, "plan", plan.title() == null ? null : answers.say(plan.title()));
            fact(facts, "programme", plan.programme() == null ? null : answers.say(plan.programme()));
            fact(facts, "period", plan.period() == null ? null : answers.say(plan.period()));
            fact(facts, "status", plan.status() == null ? null : answers.say(plan.status()));
        }
        fact(facts, "document", answers.say(kind));
        fact(facts, "day", words.value(on));
        List<Block> lead = new ArrayList<>();
        lead.add(new Block.Facts(facts));
        if (Boolean.TRUE.equals(dossier.example())) {
            lead.add(new Block.Paragraph(words.say("sheet.example"), Tone.OPEN));
        }
        if (faults > 0) {
            lead.add(new Block.Paragraph(words.say("sheet.faults", "count", faults), Tone.BAD));
        }
        return lead;
    }

    private void fact(List<Block.Fact> facts, String name, @Nullable Line value) {
        if (value != null) {
            facts.add(new Block.Fact(words.say("page.fact." + name), value));
        }
    }

    /** Returns heads of columns by their keys. */
    List<Line> heads(String... keys) {
        List<Line> heads = new ArrayList<>(keys.length);
        for (String key : keys) {
            heads.add(words.say("page.head." + key));
        }
        return heads;
    }

    /** Returns a cell of a value, or one that says that nothing is stated. */
    Block.Cell cell(@Nullable Object value) {
        return value == null ? Block.Cell.of(words.say("sheet.none"), Tone.OPEN) : Block.Cell.of(answers.say(value));
    }

    /** Returns a heading of a section. */
    Line heading(String key) {
        return words.say("page.section." + key);
    }
}
