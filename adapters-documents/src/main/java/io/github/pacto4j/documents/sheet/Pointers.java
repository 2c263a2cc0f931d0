package io.github.pacto4j.documents.sheet;

import io.github.pacto4j.rule.Property;
import io.github.pacto4j.rule.Shape;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON Pointers (RFC 6901) into a row. */
final class Pointers {
    private Pointers() {}

    static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** Returns the steps of a pointer: an index where the records have a list, a name anywhere else. */
    static @Nullable List<Object> steps(Sheet sheet, String pointer) {
        List<Object> steps = new ArrayList<>();
        if (pointer.isEmpty()) {
            return steps;
        }
        if (pointer.charAt(0) != '/') {
            return null;
        }
        Class<?> type = sheet.type();
        boolean list = false;
        for (String part : pointer.substring(1).split("/", -1)) {
            String name = part.replace("~1", "/").replace("~0", "~");
            if (list) {
                if (!name.matches("0|[1-9][0-9]{0,5}")) {
                    return null;
                }
                steps.add(Integer.valueOf(name));
                list = false;
                continue;
            }
            steps.add(name);
            Property property = type == null ? null : Shape.of(type).find(name);
            list = property != null && property.form() == Property.Form.LIST;
            type = property != null && property.kind() == Property.Kind.RECORD && property.form() != Property.Form.MAP
                    ? property.type()
                    : null;
        }
        return steps;
    }
}
