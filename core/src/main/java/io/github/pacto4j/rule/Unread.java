package io.github.pacto4j.rule;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what is unknown from what is absent: whether something stands at a place that could not be read. */
final class Unread {
    private Unread() {}

    /** Returns whether the value at this place, or one that would hold it, stands in the file but could not be read. */
    static boolean isUnreadable(String pointer, Object subject, Object dossier, Object root) {
        Object at = start(pointer, subject, dossier, root);
        Kept within = Kept.NONE;
        for (String step : steps(pointer)) {
            if (at instanceof List<?> list) {
                int index = readable(within, step, list.size());
                if (index < 0) {
                    return within.isUnreadable(step);
                }
                at = list.get(index);
                continue;
            }
            Kept kept = kept(at);
            if (kept.isUnreadable(step)) {
                return true;
            }
            Object next = value(at, step);
            if (next == null) {
                return false;
            }
            within = kept.within(step);
            at = next;
        }
        return false;
    }

    /** Returns whether the value at this place could not be read, or an item of the list or map there. */
    static boolean hasAside(String pointer, Object subject, Object dossier, Object root) {
        if (isUnreadable(pointer, subject, dossier, root)) {
            return true;
        }
        List<String> steps = steps(pointer);
        Object at = start(pointer, subject, dossier, root);
        for (int i = 0; i < steps.size(); i++) {
            if (at == null || !Walk.isObject(at)) {
                return false;
            }
            Kept kept = kept(at);
            if (i == steps.size() - 1) {
                return kept.within(steps.get(i)).hasAside();
            }
            at = value(at, steps.get(i));
        }
        return false;
    }

    private static Object start(String pointer, Object subject, Object dossier, Object root) {
        return pointer.startsWith("#") ? dossier : pointer.startsWith("^") ? root : subject;
    }

    private static List<String> steps(String pointer) {
        return Pointers.steps(pointer.startsWith("#") || pointer.startsWith("^") ? pointer.substring(1) : pointer);
    }

    /** Returns the pointer to the index-th item that could be read, by its place in the file. */
    static String item(Object subject, String list, int index) {
        List<String> steps = steps(list);
        Object at = subject;
        for (int i = 0; i < steps.size() - 1 && at != null; i++) {
            at = value(at, steps.get(i));
        }
        if (at == null) {
            return list + "/" + index;
        }
        String name = steps.get(steps.size() - 1);
        return list + step(kept(at), name, index);
    }

    /** Returns the step from a list property to one of its items; none where the item was written without a list. */
    static String step(Kept kept, String property, int index) {
        if (kept.isSingle(property)) {
            return index == 0 ? "" : "/" + index;
        }
        return "/" + kept.within(property).fileIndex(index);
    }

    private static int readable(Kept within, String step, int size) {
        for (int i = 0; i < size; i++) {
            if (Integer.toString(within.fileIndex(i)).equals(step)) {
                return i;
            }
        }
        return -1;
    }

    private static Kept kept(Object at) {
        if (at instanceof Text text) {
            return text.kept();
        } else if (at instanceof StatedDate date) {
            return date.kept();
        }
        return Walk.isObject(at) ? Shape.of(at.getClass()).kept(at) : Kept.NONE;
    }

    private static @Nullable Object value(Object at, String step) {
        if (!Walk.isObject(at)) {
            return null;
        }
        Property property = Shape.of(at.getClass()).find(step);
        return property == null ? null : property.get(at);
    }
}
