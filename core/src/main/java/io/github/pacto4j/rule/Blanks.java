package io.github.pacto4j.rule;

import io.github.pacto4j.party.Evidence;
import io.github.pacto4j.plan.Relevance;
import io.github.pacto4j.text.CodeOrText;
import io.github.pacto4j.text.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What should be written down and is not: a rule that asks for several things names all that are missing at once. A
 * value that could not be read is unknown, not missing.
 */
public final class Blanks {
    private final Unknowns unknown;
    private final List<Object> missing = new ArrayList<>(0);

    /** Begins with nothing missing. */
    public Blanks(Subject in) {
        this.unknown = new Unknowns(in);
    }

    /**
     * Asks that something be written at a place: a text that is not blank, a list with an item that is written, a piece
     * of evidence with a title or an address, a value served that is named or justified, any other value.
     *
     * @param name  what a message calls it: {@link Word}, code or text
     */
    public Blanks ask(@Nullable Object value, String place, Object name) {
        return ask(isWritten(value), value, place, name);
    }

    /** Asks that a condition be stated as fulfilled. */
    public Blanks askTrue(@Nullable Boolean stated, String place, Object name) {
        return ask(Boolean.TRUE.equals(stated), stated, place, name);
    }

    private Blanks ask(boolean written, @Nullable Object value, String place, Object name) {
        if (!written && !unknown.addIfUnreadable(place)) {
            if (mayBeWritten(value)) {
                unknown.add(place);
            } else {
                missing.add(name);
            }
        }
        return this;
    }

    /** Returns whether something is written: see {@link #ask(Object, String, Object)}. */
    public static boolean isWritten(@Nullable Object value) {
        if (value instanceof Text text) {
            return text.isWritten();
        } else if (value instanceof String string) {
            return !string.isBlank();
        } else if (value instanceof Evidence evidence) {
            return isWritten(evidence.title()) || isWritten(evidence.url());
        } else if (value instanceof CodeOrText<?> either) {
            return either.code() != null || isWritten(either.text());
        } else if (value instanceof Relevance relevance) {
            return relevance.value() != null || isWritten(relevance.justification());
        } else if (value instanceof List<?> list) {
            return list.stream().anyMatch(Blanks::isWritten);
        }
        return value != null;
    }

    /** Returns whether a part of the value that could not be read may be what was asked for. */
    private static boolean mayBeWritten(@Nullable Object value) {
        if (value instanceof Text text) {
            return text.kept().hasAside();
        } else if (value instanceof Evidence evidence) {
            return evidence.kept().isUnreadable("title")
                    || evidence.kept().isUnreadable("url")
                    || mayBeWritten(evidence.title());
        } else if (value instanceof CodeOrText<?> either) {
            return mayBeWritten(either.text());
        } else if (value instanceof Relevance relevance) {
            return relevance.kept().isUnreadable("value")
                    || relevance.kept().isUnreadable("justification")
                    || mayBeWritten(relevance.justification());
        } else if (value instanceof List<?> list) {
            return list.stream().anyMatch(Blanks::mayBeWritten);
        }
        return false;
    }

    /** Returns what is missing, in the order in which it was asked for, possibly empty. */
    public List<Object> missing() {
        return List.copyOf(missing);
    }

    /** Returns the violation if anything is missing, undetermined if something could not be read, else satisfied. */
    public Finding or(Finding violation, Finding satisfied) {
        return missing.isEmpty() ? unknown.or(satisfied) : violation;
    }
}
