package io.github.pacto4j.validation;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.date.WorkingDays;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.rule.Verdict;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** A host that validates documents with Hibernate Validator at a moment of its choice. */
final class Portal {
    static final Set<Locale> LANGUAGES = Set.of(Locale.ENGLISH, Locale.FRENCH, Locale.forLanguageTag("ar"));

    private Portal() {}

    /** Returns the validator of a host that has set nothing but its clock and language. */
    static Validator at(String moment, Locale language) {
        return configured(moment, language).buildValidatorFactory().getValidator();
    }

    /** Returns the validator of a host with a calendar and books of its own. */
    static Validator at(String moment, Pacto pacto) {
        HibernateValidatorConfiguration configuration = configured(moment, Locale.ENGLISH);
        return configuration
                .constraintValidatorFactory(
                        ConformsValidator.factory(pacto, configuration.getDefaultConstraintValidatorFactory()))
                .buildValidatorFactory()
                .getValidator();
    }

    static HibernateValidatorConfiguration configured(String moment, Locale language) {
        Clock clock = Clock.fixed(Instant.parse(moment), ZoneOffset.UTC);
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .clockProvider(() -> clock)
                .messageInterpolator(
                        new ParameterMessageInterpolator(LANGUAGES, Locale.ENGLISH, context -> language, false));
    }

    /** Returns rule and path of each violation, in the order of the text. */
    static List<String> findings(Set<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(violation -> verdict(violation).rule() + " " + violation.getPropertyPath())
                .sorted()
                .toList();
    }

    static Verdict verdict(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> found = violation.unwrap(HibernateConstraintViolation.class);
        return found.getDynamicPayload(Verdict.class);
    }

    static Dossier example(String name) {
        try {
            return read(Files.readString(Path.of("..", "examples", "dossiers", name + ".json"), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Dossier read(String json) {
        return Pacto.with(WorkingDays.unknown()).read(json.getBytes(UTF_8)).document();
    }

    static ActionPlan plan(String json) {
        return Objects.requireNonNull(read(json).plan());
    }
}
