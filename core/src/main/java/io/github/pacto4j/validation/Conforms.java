package io.github.pacto4j.validation;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import io.github.pacto4j.rule.Severity;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * The document conforms to the rule books on the day of validation. Each verdict against it is a violation of its own, at
 * the path of the property where one would mend, worded in the language of the validation; its dynamic payload is the
 * {@link io.github.pacto4j.rule.Verdict}. Of one rule 100 are told; the message of the last of them gives the number of the
 * others.
 *
 * <p>Hibernate Validator 9 or 8 must be the validator: Jakarta Validation alone can neither hand a message its values, by
 * which {@code {verdict.fr}} and the others are worded, nor carry the verdict as a payload. Under another validator a
 * document that nothing stands against is valid all the same, and any other ends in an exception. The path, the groups and
 * the attributes here need Jakarta Validation alone, and so do the constraints on the records.
 *
 * <p>It stands on a document of any kind except an assessment: a dossier, or an action plan, a co-creation and so on, which
 * is then judged as a file of its own. Null is valid. What the constraints on the records ask for is not asked here; for
 * both, add {@link jakarta.validation.Valid}.
 *
 * <p>The day is that of the validator's clock, in Africa/Casablanca. Calendar and books are those that
 * {@link ConformsValidator#factory} was given; without it, our own books and a calendar that knows no working day.
 */
@Documented
@Constraint(validatedBy = ConformsValidator.class)
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE, TYPE_USE})
@Retention(RUNTIME)
@Repeatable(Conforms.List.class)
public @interface Conforms {
    /**
     * The key of the message. In its place stands the message of the verdict, which a bundle refers to as
     * <code>{verdict.fr}</code>, <code>{verdict.ar}</code> or <code>{verdict.en}</code>.
     */
    String message() default "{io.github.pacto4j.validation.Conforms.message}";

    /** The groups in which it is validated. */
    Class<?>[] groups() default {};

    /** The payload of the host. */
    Class<? extends Payload>[] payload() default {};

    /**
     * The ids of the rule books to judge by, such as {@code PACTO}, whatever the programme, FORM always with them; none for
     * the choice that the catalogue makes by programme and tier. An unknown id is a
     * {@link jakarta.validation.ConstraintDeclarationException}.
     */
    String[] books() default {};

    /** The least severity that is reported. */
    Severity atLeast() default Severity.ERROR;

    /**
     * Whether rules that cannot be judged are reported as well, at least of the severity asked for. If false, a document is
     * valid where no rule is known to be broken, though a rule may be broken by what the document does not say. If true, it
     * is valid only where every rule that applies is known to be kept: a date that is stated too coarsely, a value that is
     * not written down or could not be read, a working day that the calendar does not know each stand against it. Where a
     * rule asks that something be written down, its absence is a violation, whatever this says.
     */
    boolean undetermined() default false;

    /** Several of these constraints on one element, for example in different groups. */
    @Documented
    @Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE, TYPE_USE})
    @Retention(RUNTIME)
    @interface List {
        /** The constraints. */
        Conforms[] value();
    }
}
