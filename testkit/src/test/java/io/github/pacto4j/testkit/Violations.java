package io.github.pacto4j.testkit;

import io.github.pacto4j.evaluation.AnswerValue;
import io.github.pacto4j.rule.Property;
import io.github.pacto4j.rule.Shape;
import io.github.pacto4j.text.Code;
import io.github.pacto4j.text.CodeOrText;
import io.github.pacto4j.text.Text;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;

/** What Hibernate Validator, as a host uses it, finds in a record. */
final class Violations {
    static final Locale ARABIC = Locale.forLanguageTag("ar");

    private static final Validator VALIDATOR = validator(Locale.ENGLISH);

    private Violations() {}

    /** Returns a validator that speaks one of our languages, whatever the machine speaks. */
    static Validator validator(Locale language) {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(Locale.ENGLISH, Locale.FRENCH, ARABIC), Locale.ENGLISH, context -> language, false))
                .buildValidatorFactory()
                .getValidator();
    }

    /** Returns the places of the faults found, as pointers into the file that the record would be written to; sorted. */
    static List<String> pointers(Record document) {
        return VALIDATOR.validate(document).stream()
                .map(violation -> pointer(document, violation.getPropertyPath()))
                .sorted()
                .toList();
    }

    static Set<ConstraintViolation<Record>> of(Record document) {
        return VALIDATOR.validate(document);
    }

    /** Returns the pointer into the file of a document that is named by a path through its record. */
    static String pointer(Record document, Iterable<Path.Node> path) {
        StringBuilder pointer = new StringBuilder();
        @Nullable Object at = document;
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
                at = ((List<?>) Objects.requireNonNull(at)).get(node.getIndex());
            } else if (node.getKey() != null) {
                pointer.append('/').append(node.getKey() instanceof Code code ? code.code() : node.getKey());
                at = ((Map<?, ?>) Objects.requireNonNull(at)).get(node.getKey());
            }
            if (node.getKind() == ElementKind.CONTAINER_ELEMENT || node.getKind() == ElementKind.BEAN) {
                continue;
            }
            if (at instanceof Text text) {
                at = text.wordings();
            } else if (at instanceof CodeOrText<?> value) {
                at = value.text();
            } else if (at instanceof AnswerValue answer && answer.content() != answer) {
                at = answer.content();
            } else {
                pointer.append('/').append(node.getName());
                Object holder = Objects.requireNonNull(at);
                Property property =
                        Objects.requireNonNull(Shape.of(holder.getClass()).find(node.getName()));
                at = property.get(holder);
            }
        }
        return pointer.toString();
    }
}
