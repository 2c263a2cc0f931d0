package io.github.pacto4j.rule;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.evaluation.AnswerValue;
import io.github.pacto4j.text.Code;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Text;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells what is unknown from what is absent: whether something stands at a place that could not be read. */
final class Unread {
    private Unread() {}

    /**
     * What stands at a place.
     *
     * @param value  the value, null where there is none that could be read
     * @param unreadable  whether something stands there, or at an object that would hold it, that could not be read
     * @param within  what was kept within the list or map that the value is
     */
    private record Found(@Nullable Object value, boolean unreadable, Kept within) {}

    /** Returns whether the value at this place, or one that would hold it, stands in the file but could not be read. */
    static boolean isUnreadable(String pointer, Object subject, Object dossier, Object root) {
        if (isOfUsualSpelling(pointer, subject)) {
            return false;
        }
        return follow(start(pointer, subject, dossier, root), steps(pointer)).unreadable;
    }

    /** Returns whether the value at this place could not be read, or an item of the list or map there. */
    static boolean hasAside(String pointer, Object subject, Object dossier, Object root) {
        if (isOfUsualSpelling(pointer, subject)) {
            return false;
        }
        Found found = follow(start(pointer, subject, dossier, root), steps(pointer));
        return found.unreadable || found.within.hasAside();
    }

    /**
     * Returns the pointer to what can be judged at a place: the place itself, or for a plain value the object that holds
     * it.
     *
     * @throws IllegalArgumentException if nothing stands there
     */
    static String judgeable(String pointer, Object root) {
        Found found = follow(root, Pointers.steps(pointer));
        Object value = found.value;
        if (value == null && !found.unreadable) {
            throw new IllegalArgumentException("nothing stands at " + pointer);
        }
        boolean whole = value instanceof Record
                || (value == null || value instanceof List<?> || value instanceof Map<?, ?>) && isNode(pointer, root);
        return whole ? pointer : judgeable(pointer.substring(0, pointer.lastIndexOf('/')), root);
    }

    /** Returns whether what stands at this place is judged by itself, or its items are: objects, texts, dates. */
    private static boolean isNode(String pointer, Object root) {
        List<String> steps = Pointers.steps(pointer);
        Object holder = follow(root, steps.subList(0, steps.size() - 1)).value;
        if (holder instanceof List<?> || holder instanceof Map<?, ?>) {
            return isNode(pointer.substring(0, pointer.lastIndexOf('/')), root);
        }
        if (holder == null || !Walk.isObject(holder)) {
            return true;
        }
        Property property = Shape.of(holder.getClass()).find(steps.get(steps.size() - 1));
        return property != null && Walk.isVisited(property);
    }

    /** Returns the pointer to the index-th item that could be read, by its place in the file. */
    static String item(String list, int index, Object subject, Object dossier, Object root) {
        int slash = list.lastIndexOf('/');
        String above = list.substring(0, slash);
        Object holder = slash == 0 ? subject : follow(start(above, subject, dossier, root), steps(above)).value;
        return holder == null || kept(holder) == Kept.NONE
                ? list + "/" + index
                : list + step(kept(holder), list.substring(slash + 1), index);
    }

    /** Returns the step from a list property to one of its items; none where the item was written without a list. */
    static String step(Kept kept, String property, int index) {
        if (kept.isSingle(property)) {
            return index == 0 ? "" : "/" + index;
        }
        return "/" + kept.within(property).fileIndex(index);
    }

    /** Nearly every object keeps nothing aside: then nothing directly in it is unread, and no pointer need be taken apart. */
    private static boolean isOfUsualSpelling(String pointer, Object subject) {
        return pointer.length() > 1
                && pointer.charAt(0) == '/'
                && pointer.indexOf('/', 1) < 0
                && kept(subject) == Kept.NONE;
    }

    private static Object start(String pointer, Object subject, Object dossier, Object root) {
        return pointer.startsWith("#") ? dossier : pointer.startsWith("^") ? root : subject;
    }

    private static List<String> steps(String pointer) {
        return Pointers.steps(pointer.startsWith("#") || pointer.startsWith("^") ? pointer.substring(1) : pointer);
    }

    private static Found follow(Object start, List<String> steps) {
        Object at = start;
        Kept within = Kept.NONE;
        for (String step : steps) {
            Object next;
            boolean unreadable = within.isUnreadable(step);
            Kept inner = Kept.NONE;
            if (at instanceof List<?> list) {
                next = readable(within, step, list);
            } else if (at instanceof Map<?, ?> map) {
                next = entry(map, step);
            } else {
                Kept kept = kept(at);
                unreadable = kept.isUnreadable(step);
                next = value(at, step);
                inner = kept.within(step);
                // An item that was written without its list has no index in the file.
                next = next instanceof List<?> list && kept.isSingle(step) && list.size() == 1 ? list.get(0) : next;
            }
            if (next == null) {
                return new Found(null, unreadable, Kept.NONE);
            }
            at = next;
            within = inner;
        }
        return new Found(at, false, within);
    }

    private static @Nullable Object readable(Kept within, String step, List<?> list) {
        for (int i = 0; i < list.size(); i++) {
            if (Integer.toString(within.fileIndex(i)).equals(step)) {
                return list.get(i);
            }
        }
        return null;
    }

    private static @Nullable Object entry(Map<?, ?> map, String key) {
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            String name = entry.getKey() instanceof Code code ? code.code() : (String) entry.getKey();
            if (name.equals(key)) {
                return entry.getValue();
            }
        }
        return null;
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
        if (at instanceof Text text) {
            return text.wordings().get(step);
        } else if (!Walk.isObject(at)) {
            return null;
        }
        Property property = Shape.of(at.getClass()).find(step);
        Object value = property == null ? null : property.get(at);
        return value instanceof AnswerValue answer ? answer.content() : value;
    }
}
