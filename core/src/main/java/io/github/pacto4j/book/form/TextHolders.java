package io.github.pacto4j.book.form;

import io.github.pacto4j.cocreation.Contribution;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.rule.Property;
import io.github.pacto4j.rule.Shape;
import io.github.pacto4j.text.Kept;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which values of a document are or hold texts that are to be translated. */
final class TextHolders {
    private static final ClassValue<List<String>> KEYS = new ClassValue<>() {
        @Override
        protected List<String> computeValue(Class<?> type) {
            List<String> keys = new ArrayList<>();
            for (Property property : Shape.of(type).properties()) {
                if (holdsText(property, new HashSet<>())) {
                    keys.add(property.name());
                }
            }
            return List.copyOf(keys);
        }
    };

    private TextHolders() {}

    /** Returns the keys of an object where a text may stand that could not be read. */
    static List<String> unread(Record object) {
        if (object instanceof StatedDate) {
            return List.of();
        }
        Kept kept = Shape.of(object.getClass()).kept(object);
        if (kept == Kept.NONE) {
            return List.of();
        }
        return KEYS.get(object.getClass()).stream()
                .filter(key -> !Bearers.isWhole(kept, key))
                .toList();
    }

    private static boolean holdsText(Property property, Set<Class<?>> seen) {
        return switch (property.kind()) {
            case TEXT, CODE_OR_TEXT, ANSWER -> !TextRules.isExempt(property);
            case RECORD -> {
                Class<?> type = property.type();
                if (type == Contribution.class || !seen.add(type)) {
                    yield false;
                }
                yield Shape.of(type).properties().stream().anyMatch(each -> holdsText(each, seen));
            }
            default -> false;
        };
    }
}
