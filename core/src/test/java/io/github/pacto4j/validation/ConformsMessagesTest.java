package io.github.pacto4j.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.ActionPlanBuilder;
import io.github.pacto4j.plan.CommitmentBuilder;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.messageinterpolation.ExpressionLanguageFeatureLevel;
import org.hibernate.validator.messageinterpolation.MessageParameterEscaping;
import org.hibernate.validator.messageinterpolation.ResourceBundleMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people are told about a verdict by a validator, in each language, whatever the document says. */
class ConformsMessagesTest {
    private static final String MOMENT = "2026-03-31T12:00:00Z";

    record Planned(@Conforms(books = "FORM") ActionPlan plan) {}

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', delimiter = '|', textBlock = """
                    fr    | L'engagement se rattache à un axe que le plan ne contient pas\u00a0: 9.
                    fr-MA | L'engagement se rattache à un axe que le plan ne contient pas\u00a0: 9.
                    ar    | يندرج الالتزام في محور غير وارد في برنامج العمل: \u20689\u2069.
                    ar-MA | يندرج الالتزام في محور غير وارد في برنامج العمل: \u20689\u2069.
                    en    | The commitment names an axis that the plan does not contain: 9.
                    """)
    void a_verdict_is_told_in_the_language_of_the_validation(String language, String message) {
        assertThat(only(Portal.at(MOMENT, Locale.forLanguageTag(language)), "9").getMessage())
                .isEqualTo(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "}",
                "{}",
                "$",
                "${1+1}",
                "#{1+1}",
                "${validatedValue}",
                "{verdict.fr}",
                "{books}",
                "{jakarta.validation.constraints.NotNull.message}",
                "\\",
                "\\\\",
                "\\{",
                "\\$\\{1+1\\}",
                "\\\\${1+1}",
                "{${1+1}}",
                "${''.getClass().forName('java.lang.Runtime')}",
                "ends in \\"
            })
    void what_a_document_says_comes_out_as_it_went_in(String said) {
        for (Validator validator : List.of(
                Portal.at(MOMENT, Locale.ENGLISH),
                withExpressions().buildValidatorFactory().getValidator(),
                withExpressions()
                        .messageParameterEscaping(MessageParameterEscaping.NONE)
                        .buildValidatorFactory()
                        .getValidator())) {
            ConstraintViolation<Planned> violation = only(validator, said);
            assertThat(violation.getMessage())
                    .isEqualTo("The commitment names an axis that the plan does not contain: " + said + ".");
            assertThat(violation.getMessageTemplate()).isEqualTo("{io.github.pacto4j.validation.Conforms.message}");
        }
    }

    record Worded(
            @Conforms(books = "FORM", message = "${1+1}: {verdict.ar}{verdict.en}")
            ActionPlan plan) {}

    @Test
    void a_host_that_words_it_otherwise_may_use_the_verdict_in_each_language() {
        Worded worded = new Worded(plan("${2+2}"));
        assertThat(withExpressions().buildValidatorFactory().getValidator().validate(worded))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly("2: يندرج الالتزام في محور غير وارد في برنامج العمل: \u2068${2+2}\u2069."
                        + "The commitment names an axis that the plan does not contain: ${2+2}.");
    }

    /** The most careless host: it evaluates whatever expression stands in the template of a violation. */
    private static HibernateValidatorConfiguration withExpressions() {
        return Portal.configured(MOMENT, Locale.ENGLISH)
                .messageInterpolator(new ResourceBundleMessageInterpolator(
                        Portal.LANGUAGES, Locale.ENGLISH, context -> Locale.ENGLISH, false))
                .customViolationExpressionLanguageFeatureLevel(ExpressionLanguageFeatureLevel.BEAN_METHODS);
    }

    private static ConstraintViolation<Planned> only(Validator validator, String axis) {
        var violations = validator.validate(new Planned(plan(axis)));
        assertThat(violations).hasSize(1);
        return violations.iterator().next();
    }

    private static ActionPlan plan(String axis) {
        return ActionPlanBuilder.builder()
                .document("action-plan/1")
                .axes(List.of())
                .commitments(List.of(
                        CommitmentBuilder.builder().number("1").axis(axis).build()))
                .build();
    }
}
