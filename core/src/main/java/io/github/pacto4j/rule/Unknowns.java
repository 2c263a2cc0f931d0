package io.github.pacto4j.rule;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The places of what a judgement would have to know and does not. A rule returns a certain violation as soon as it finds
 * one and asks here only at its end, so that what is unknown never hides what is wrong.
 */
public final class Unknowns {
    private final Subject in;
    private final Set<String> places = new LinkedHashSet<>();

    /** Begins with nothing unknown. */
    public Unknowns(Subject in) {
        this.in = in;
    }

    /** Notes a place. */
    public void add(String place) {
        places.add(place);
    }

    /** Notes a place if a value, or an item of a list, stands there that could not be read; returns whether it does. */
    public boolean addIfUnreadable(String place) {
        boolean unreadable = in.hasUnreadable(place);
        if (unreadable) {
            places.add(place);
        }
        return unreadable;
    }

    /** Returns whether nothing is unknown. */
    public boolean isEmpty() {
        return places.isEmpty();
    }

    /** Returns undetermined if anything is unknown, else what was found. */
    public Finding or(Finding found) {
        return places.isEmpty() ? found : in.undetermined(places.toArray(new String[0]));
    }

    /** Returns a value for a message, or the word for what is not known. */
    public static Object orUnknown(@Nullable Object value) {
        return value == null ? new Word("unknown") : value;
    }
}
