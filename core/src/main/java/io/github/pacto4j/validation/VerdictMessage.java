package io.github.pacto4j.validation;

import io.github.pacto4j.rule.Assessment;
import io.github.pacto4j.rule.Verdict;
import io.github.pacto4j.text.Language;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.hibernate.validator.messageinterpolation.MessageParameterEscaping;

/**
 * The message of a verdict in one language, as a parameter of a constant template: the bundle of each language asks for its
 * own, so that the locale of the interpolator decides and the others are never worded.
 */
record VerdictMessage(Assessment assessment, Verdict verdict, Language language) {
    private static final List<Language> LANGUAGES = List.of(Language.FR, Language.AR, Language.EN);

    /** What an interpolator takes for its own unless a backslash stands before it (Jakarta Validation 6.3.1.1). */
    private static final Pattern SPECIAL = Pattern.compile("[{}$\\\\]");

    /** Hibernate Validator escapes parameters from 9.1 on, unless its host tells it not to; 8 does not. */
    private static final boolean MAY_BE_ESCAPED_AGAIN = Arrays.stream(
                    HibernateConstraintValidatorContext.class.getMethods())
            .anyMatch(method -> method.getName().equals("addMessageParameter") && method.getParameterCount() == 3);

    /** Hands the message in every language to the violations that are added next. */
    static void add(HibernateConstraintValidatorContext violations, Assessment assessment, Verdict verdict) {
        for (Language language : LANGUAGES) {
            String name = "verdict." + language.code();
            VerdictMessage message = new VerdictMessage(assessment, verdict, language);
            if (MAY_BE_ESCAPED_AGAIN) {
                violations.addMessageParameter(name, message, MessageParameterEscaping.NONE);
            } else {
                violations.addMessageParameter(name, message);
            }
        }
    }

    /** Returns the message, every special character escaped: what a document says is never interpolated. */
    @Override
    public String toString() {
        return SPECIAL.matcher(assessment.messageAlone(verdict, language)).replaceAll("\\\\$0");
    }
}
