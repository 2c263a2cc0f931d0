package io.github.pacto4j.benchmarks;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.evaluation.AnswerValue;
import io.github.pacto4j.rule.Property;
import io.github.pacto4j.rule.Shape;
import io.github.pacto4j.text.CodeOrText;
import io.github.pacto4j.text.Text;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The nodes of a document: its objects, texts and dates. */
final class Nodes {
    private Nodes() {}

    /** Visits every node in document order. */
    static void each(@Nullable Object value, Consumer<Object> visitor) {
        if (value instanceof List<?> items) {
            items.forEach(item -> each(item, visitor));
        } else if (value instanceof Map<?, ?> items) {
            items.values().forEach(item -> each(item, visitor));
        } else if (value instanceof CodeOrText<?> open) {
            each(open.text(), visitor);
        } else if (value instanceof AnswerValue answer && answer.content() != answer) {
            each(answer.content(), visitor);
        } else if (value instanceof Text || value instanceof StatedDate) {
            visitor.accept(value);
        } else if (value instanceof Record) {
            visitor.accept(value);
            for (Property property : Shape.of(value.getClass()).properties()) {
                if (property.kind() != Property.Kind.JSON) {
                    each(property.get(value), visitor);
                }
            }
        }
    }
}
