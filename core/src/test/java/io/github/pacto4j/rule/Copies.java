package io.github.pacto4j.rule;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.evaluation.AnswerCounts;
import io.github.pacto4j.evaluation.AnswerValue;
import io.github.pacto4j.evaluation.ParticipationForm;
import io.github.pacto4j.text.CodeOrText;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Text;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Copies documents as if they had been made in Java: without what their files said beside. */
final class Copies {
    private Copies() {}

    static Object withoutKept(Object value) {
        if (value instanceof Text text) {
            return Text.of(text.wordings());
        } else if (value instanceof StatedDate date) {
            return StatedDate.of(date.edtf()).withText(date.text());
        } else if (value instanceof CodeOrText<?> open) {
            return open.text() == null
                    ? open
                    : CodeOrText.of(Text.of(open.text().wordings()));
        } else if (value instanceof AnswerValue.Words words) {
            return new AnswerValue.Words(Text.of(words.text().wordings()));
        } else if (value instanceof AnswerValue.Forms forms) {
            return new AnswerValue.Forms(forms.forms().stream()
                    .map(form -> form.text() == null
                            ? form
                            : CodeOrText.<ParticipationForm>of(
                                    Text.of(form.text().wordings())))
                    .toList());
        } else if (value instanceof AnswerValue && !(value instanceof AnswerCounts)) {
            return value;
        } else if (value instanceof BigDecimal decimal) {
            return decimal.scale() < 0 ? decimal.setScale(0) : decimal;
        } else if (value instanceof List<?> list) {
            return list.stream().map(Copies::withoutKept).toList();
        } else if (value instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            map.forEach((key, each) -> copy.put(key, withoutKept(each)));
            return copy;
        } else if (!Walk.isObject(value) || value.getClass().getPackage() == Kept.class.getPackage()) {
            return value;
        }
        Shape shape = Shape.of(value.getClass());
        @Nullable Object[] values = new @Nullable Object[shape.properties().size() + 1];
        for (Property property : shape.properties()) {
            Object each = property.get(value);
            values[property.index()] = each == null ? null : withoutKept(each);
        }
        values[shape.properties().size()] = Kept.NONE;
        return shape.create(values);
    }
}
