package io.github.pacto4j.life;

import io.github.pacto4j.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a command makes of a document, collected on the way; for one thread.
 *
 * @param <D>  the document
 */
final class Move<D> {
    private final List<String> places = new ArrayList<>();
    private final List<Verdict> against = new ArrayList<>();
    private final List<Verdict> remarks = new ArrayList<>();
    private D document;

    Move(D document) {
        this.document = document;
    }

    D document() {
        return document;
    }

    /** Takes the document with something recorded at a place. */
    void to(D after, String place) {
        document = after;
        places.add(place);
    }

    /** Notes what stands against it, if anything does. */
    void against(@Nullable Verdict verdict) {
        if (verdict != null) {
            against.add(verdict);
        }
    }

    /** Notes what is to be said of it, if anything is. */
    void remark(@Nullable Verdict verdict) {
        if (verdict != null) {
            remarks.add(verdict);
        }
    }

    List<String> places() {
        return List.copyOf(places);
    }

    List<Verdict> against() {
        return List.copyOf(against);
    }

    List<Verdict> remarks() {
        return List.copyOf(remarks);
    }

    /** Returns a list with one more at its end. */
    static <T> List<T> more(@Nullable List<T> list, T item) {
        List<T> more = new ArrayList<>(list == null ? List.of() : list);
        more.add(item);
        return more;
    }

    /** Returns a list with another item in this place. */
    static <T> List<T> replaced(List<T> list, int index, T item) {
        List<T> replaced = new ArrayList<>(list);
        replaced.set(index, item);
        return replaced;
    }

    static int size(@Nullable List<?> list) {
        return list == null ? 0 : list.size();
    }
}
