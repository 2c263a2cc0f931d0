package io.github.pacto4j.testkit.conformance;

import io.github.pacto4j.text.Json;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The operations {@code add}, {@code replace} and {@code remove} of RFC 6902 (JSON Patch). */
final class Patch {
    private Patch() {}

    /**
     * Returns a document after these operations, in order.
     *
     * @throws IllegalArgumentException if an operation is another, or has no place in the document
     */
    static Json apply(Json document, List<Json.Obj> operations) {
        Json patched = document;
        for (Json.Obj operation : operations) {
            String op = JsonText.string(operation, "op");
            String path = JsonText.string(operation, "path");
            if (!List.of("add", "replace", "remove").contains(op) || !path.startsWith("/")) {
                throw new IllegalArgumentException("no operation of a patch: " + JsonText.line(operation));
            }
            List<String> steps = Arrays.stream(path.substring(1).split("/", -1))
                    .map(step -> step.replace("~1", "/").replace("~0", "~"))
                    .toList();
            Json value = op.equals("remove") ? null : operation.get("value").orElse(Json.NULL);
            patched = put(patched, steps, value, op.equals("add"));
        }
        return patched;
    }

    private static Json put(Json at, List<String> steps, @Nullable Json value, boolean adds) {
        String step = steps.get(0);
        List<String> rest = steps.subList(1, steps.size());
        if (at instanceof Json.Obj object) {
            return inObject(object, step, rest, value, adds);
        } else if (at instanceof Json.Arr list) {
            List<Json> items = new ArrayList<>(list.items());
            boolean isEnd = step.equals("-");
            if (isEnd && value != null) {
                items.add(value);
                return new Json.Arr(items);
            }
            int index = Integer.parseInt(step);
            if (!rest.isEmpty()) {
                items.set(index, put(items.get(index), rest, value, adds));
            } else if (value == null) {
                items.remove(index);
            } else if (adds) {
                items.add(index, value);
            } else {
                items.set(index, value);
            }
            return new Json.Arr(items);
        }
        throw new IllegalArgumentException("there is neither an object nor a list above " + step);
    }

    private static Json inObject(Json.Obj object, String step, List<String> rest, @Nullable Json value, boolean adds) {
        List<Json.Member> members = new ArrayList<>();
        boolean found = false;
        for (Json.Member member : object.members()) {
            if (!member.key().equals(step)) {
                members.add(member);
                continue;
            }
            found = true;
            if (!rest.isEmpty()) {
                members.add(new Json.Member(step, put(member.value(), rest, value, adds)));
            } else if (value != null) {
                members.add(new Json.Member(step, value));
            }
        }
        if (!found) {
            if (!adds || !rest.isEmpty() || value == null) {
                throw new IllegalArgumentException("there is no " + step);
            }
            members.add(new Json.Member(step, value));
        }
        return new Json.Obj(members);
    }
}
