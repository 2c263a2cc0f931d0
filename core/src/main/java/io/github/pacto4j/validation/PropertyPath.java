package io.github.pacto4j.validation;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.evaluation.AnswerValue;
import io.github.pacto4j.rule.Pointers;
import io.github.pacto4j.rule.Property;
import io.github.pacto4j.rule.Shape;
import io.github.pacto4j.text.Code;
import io.github.pacto4j.text.CodeOrText;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Text;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.ContainerElementNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The way from a document to the place that a JSON Pointer names in its file, by the components of the records, as a
 * validator that goes through them would name it. It ends early where the record holds nothing more, for example before an
 * item that could not be read.
 */
final class PropertyPath {
    private End end;
    private @Nullable Object value;
    /** Index or key of the value in its list or map, which the validator notes at the node that follows; else null. */
    private @Nullable Object item;
    /** What was kept within the value, where that is a list. */
    private Kept within = Kept.NONE;
    /** Whether the value is a list whose only item was written without one: no step of the pointer stands for it. */
    private boolean single;

    private PropertyPath(ConstraintViolationBuilder violation, Record document) {
        this.end = End.of(violation);
        this.value = document;
    }

    /** Adds the violation at the place that the pointer names. */
    static void add(ConstraintViolationBuilder violation, Record document, String pointer) {
        PropertyPath path = new PropertyPath(violation, document);
        for (String step : Pointers.steps(pointer)) {
            if (!path.follow(step)) {
                break;
            }
        }
        path.finish();
    }

    /** Follows one step of a pointer; false where it leads to nothing. */
    private boolean follow(String step) {
        if (value instanceof CodeOrText<?> open) {
            if (open.text() == null) {
                return false;
            }
            property("text", open.text());
        } else if (value instanceof AnswerValue answer && answer.content() != answer) {
            property(answer.getClass().getRecordComponents()[0].getName(), answer.content());
        }
        if (value instanceof List<?> list) {
            if (single && list.size() == 1) {
                item(0, list.get(0));
                return follow(step);
            }
            return index(list, step);
        } else if (value instanceof Map<?, ?> map) {
            return key(map, step);
        } else if (value instanceof Text text) {
            property("wordings", text.wordings());
            return key(text.wordings(), step);
        } else if (value instanceof Record holder && !(holder instanceof StatedDate)) {
            return property(holder, step);
        }
        return false;
    }

    private boolean property(Record holder, String name) {
        Shape shape = Shape.of(holder.getClass());
        Property property = shape.find(name);
        if (property == null) {
            return false;
        }
        property(property.component(), property.get(holder));
        Kept kept = shape.kept(holder);
        within = kept.within(name);
        single = kept.isSingle(name);
        return true;
    }

    private void property(String component, @Nullable Object held) {
        NodeBuilderCustomizableContext node = end.property.apply(component);
        Object holding = item;
        if (holding == null) {
            end = End.of(node);
        } else if (holding instanceof Integer index) {
            end = End.of(node.inContainer(List.class, 0).inIterable().atIndex(index));
        } else {
            end = End.of(node.inContainer(Map.class, 1).inIterable().atKey(holding));
        }
        item = null;
        value = held;
    }

    private boolean index(List<?> list, String step) {
        for (int i = 0; i < list.size(); i++) {
            if (Integer.toString(within.fileIndex(i)).equals(step)) {
                item(i, list.get(i));
                return true;
            }
        }
        return false;
    }

    private boolean key(Map<?, ?> map, String step) {
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            Object key = entry.getKey();
            if (step.equals(key instanceof Code code ? code.code() : key)) {
                item(key, entry.getValue());
                return true;
            }
        }
        return false;
    }

    private void item(Object indexOrKey, @Nullable Object held) {
        item = indexOrKey;
        value = held;
    }

    private void finish() {
        Object last = item;
        if (last == null) {
            end.violation.run();
        } else if (value instanceof Record) {
            LeafNodeBuilderCustomizableContext bean = end.bean.get();
            if (last instanceof Integer index) {
                bean.inContainer(List.class, 0).inIterable().atIndex(index).addConstraintViolation();
            } else {
                bean.inContainer(Map.class, 1).inIterable().atKey(last).addConstraintViolation();
            }
        } else if (last instanceof Integer index) {
            end.element
                    .add("<list element>", List.class, 0)
                    .inIterable()
                    .atIndex(index)
                    .addConstraintViolation();
        } else {
            end.element
                    .add("<map value>", Map.class, 1)
                    .inIterable()
                    .atKey(last)
                    .addConstraintViolation();
        }
    }

    /** The ways on from a node, which the contexts of the builder share without a common type. */
    private record End(
            Function<String, NodeBuilderCustomizableContext> property,
            Supplier<LeafNodeBuilderCustomizableContext> bean,
            Element element,
            Runnable violation) {
        static End of(ConstraintViolationBuilder at) {
            return new End(
                    at::addPropertyNode, at::addBeanNode, at::addContainerElementNode, at::addConstraintViolation);
        }

        static End of(NodeBuilderCustomizableContext at) {
            return new End(
                    at::addPropertyNode, at::addBeanNode, at::addContainerElementNode, at::addConstraintViolation);
        }

        static End of(NodeBuilderDefinedContext at) {
            return new End(
                    at::addPropertyNode, at::addBeanNode, at::addContainerElementNode, at::addConstraintViolation);
        }
    }

    /** Adds the node of an item that is no object. */
    @FunctionalInterface
    private interface Element {
        ContainerElementNodeBuilderCustomizableContext add(String name, Class<?> container, Integer parameter);
    }
}
