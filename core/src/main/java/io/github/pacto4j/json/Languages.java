package io.github.pacto4j.json;

import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.rule.Shape;
import io.github.pacto4j.text.Language;
import io.github.pacto4j.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The language of bare strings: that of their document, which a part of a dossier inherits from the plan, then from
 * the dossier, and which is French if nothing is said. Since a document may name its language after its first texts, a
 * second reading with what the first one found may be needed; {@link #mustRepeat} says so.
 */
final class Languages {
    private static final String DEFAULT = Language.FR.code();

    private final Map<String, String> known;
    private final @Nullable String knownForParts;
    private final Map<String, String> stated = new HashMap<>();
    private final List<Assumption> assumptions = new ArrayList<>();
    private String current = DEFAULT;
    private int bareTexts;
    private boolean wrong;
    private @Nullable Mark inside;

    Languages() {
        this(Map.of(), null);
    }

    private Languages(Map<String, String> known, @Nullable String knownForParts) {
        this.known = known;
        this.knownForParts = knownForParts;
    }

    /** Where a document begins. */
    static final class Mark {
        private final @Nullable Mark outer;
        private final String outerLanguage;
        private final String pointer;
        private final boolean dossier;
        private final int bareTextsBefore;
        private boolean own;

        private Mark(@Nullable Mark outer, String outerLanguage, String pointer, boolean dossier, int bareTextsBefore) {
            this.outer = outer;
            this.outerLanguage = outerLanguage;
            this.pointer = pointer;
            this.dossier = dossier;
            this.bareTextsBefore = bareTextsBefore;
        }
    }

    /** The language that a part of a dossier was read with because it names none. */
    private record Assumption(String pointer, String language) {}

    /** Notes that an object begins; returns null unless it is a document. */
    @Nullable
    Mark enter(Shape shape, Path path) {
        if (shape.find("language") == null) {
            return null;
        }
        Mark mark = new Mark(inside, current, path.pointer(), shape.type() == Dossier.class, bareTexts);
        boolean part = inside != null && inside.dossier;
        inside = mark;
        String language = known.get(mark.pointer);
        if (language != null) {
            current = language;
        } else if (part && knownForParts != null && !mark.pointer.equals("/plan")) {
            current = knownForParts;
        }
        return mark;
    }

    /** Notes that the document names its language. */
    void stated(@Nullable Mark mark, Object value) {
        if (mark != null && value instanceof Language language) {
            wrong |= bareTexts > mark.bareTextsBefore && !current.equals(language.code());
            current = language.code();
            mark.own = true;
            stated.put(mark.pointer, current);
        }
    }

    /** Notes that the document ends. */
    void leave(@Nullable Mark mark) {
        if (mark == null) {
            return;
        }
        if (!mark.own && mark.outer != null && mark.outer.dossier && bareTexts > mark.bareTextsBefore) {
            assumptions.add(new Assumption(mark.pointer, current));
        }
        inside = mark.outer;
        current = mark.outerLanguage;
    }

    /** Returns the text that a bare string stands for here. */
    Text bare(String wording) {
        bareTexts++;
        return Text.bare(current, wording);
    }

    /** Returns whether a text was taken for another language than its document names. */
    boolean mustRepeat() {
        String dossier = stated.getOrDefault("", DEFAULT);
        String parts = stated.getOrDefault("/plan", dossier);
        for (Assumption assumption : assumptions) {
            wrong |= !assumption.language.equals(assumption.pointer.equals("/plan") ? dossier : parts);
        }
        return wrong;
    }

    /** Returns the languages for a second reading. */
    Languages settled() {
        String dossier = stated.getOrDefault("", DEFAULT);
        return new Languages(Map.copyOf(stated), stated.getOrDefault("/plan", dossier));
    }
}
