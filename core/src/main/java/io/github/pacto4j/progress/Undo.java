package io.github.pacto4j.progress;

import io.github.pacto4j.plan.Change;
import io.github.pacto4j.text.Json;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes back one recorded change of a document: what was added goes, what was removed or replaced returns. */
final class Undo {
    private final List<String> steps;
    private final @Nullable Json before;
    private final @Nullable Json after;
    private final Json result;
    private boolean agrees = true;

    Undo(Json document, Change change) {
        String pointer = change.pointer();
        boolean told = pointer != null
                && pointer.startsWith("/")
                && !change.kept().isUnreadable("before")
                && !change.kept().isUnreadable("after")
                && (change.before() != null || change.after() != null);
        steps = told && pointer != null ? steps(pointer) : List.of();
        before = change.before();
        after = change.after();
        agrees = told;
        result = told ? at(document, 0) : document;
    }

    /** Returns the document without the change; as it was where the change names no place in it. */
    Json result() {
        return result;
    }

    /** Returns whether the document stated what the change had made of it. */
    boolean agrees() {
        return agrees;
    }

    private static List<String> steps(String pointer) {
        List<String> steps = new ArrayList<>();
        for (String step : pointer.substring(1).split("/", -1)) {
            steps.add(step.replace("~1", "/").replace("~0", "~"));
        }
        return steps;
    }

    private Json at(Json value, int depth) {
        if (value instanceof Json.Obj object) {
            return in(object, depth);
        } else if (value instanceof Json.Arr list) {
            return in(list, depth);
        }
        agrees = false;
        return value;
    }

    private Json in(Json.Obj object, int depth) {
        String key = steps.get(depth);
        boolean last = depth == steps.size() - 1;
        List<Json.Member> members = new ArrayList<>(object.members());
        int at = -1;
        for (int i = 0; i < members.size() && at < 0; i++) {
            at = members.get(i).key().equals(key) ? i : -1;
        }
        if (at < 0) {
            agrees &= last && after == null;
            if (last && before != null) {
                members.add(new Json.Member(key, before));
            }
        } else if (!last) {
            members.set(at, new Json.Member(key, at(members.get(at).value(), depth + 1)));
        } else {
            agrees &= members.get(at).value().equals(after);
            if (before == null) {
                members.remove(at);
            } else {
                members.set(at, new Json.Member(key, before));
            }
        }
        return new Json.Obj(members);
    }

    private Json in(Json.Arr list, int depth) {
        boolean last = depth == steps.size() - 1;
        List<Json> items = new ArrayList<>(list.items());
        int index = index(steps.get(depth), last && after == null ? items.size() : items.size() - 1);
        if (index < 0) {
            agrees = false;
        } else if (!last) {
            items.set(index, at(items.get(index), depth + 1));
        } else if (after == null && before != null) {
            items.add(index, before);
        } else {
            agrees &= items.get(index).equals(after);
            if (before == null) {
                items.remove(index);
            } else {
                items.set(index, before);
            }
        }
        return new Json.Arr(items);
    }

    /** A hyphen is the place at the end (RFC 6901): what was added there is the last item. */
    private static int index(String step, int most) {
        if (step.equals("-")) {
            return most;
        }
        if (step.isEmpty() || step.length() > 6 || !step.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return -1;
        }
        int index = Integer.parseInt(step);
        return index <= most ? index : -1;
    }
}
