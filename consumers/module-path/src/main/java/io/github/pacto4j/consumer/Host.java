package io.github.pacto4j.consumer;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.collectivity.Collectivities;
import io.github.pacto4j.collectivity.Collectivity;
import io.github.pacto4j.date.WorkingDays;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.json.Reading;
import io.github.pacto4j.rule.Ask;
import io.github.pacto4j.rule.Severity;
import io.github.pacto4j.text.Language;
import io.github.pacto4j.validation.Conforms;
import io.github.pacto4j.validation.ConformsValidator;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** What any host does with the core: it looks a collectivity up, reads a file, has it validated and judged. */
final class Host {
    private final Pacto pacto = Pacto.with(WorkingDays.unknown());

    /** Returns the collectivity with this code. */
    Optional<Collectivity> collectivity(String code) {
        return Collectivities.register().find(code);
    }

    /** Returns the verdicts on a file, worded and written as JSON. */
    byte[] judge(byte[] file, LocalDate day, Language language) {
        Reading<Dossier> reading = pacto.read(file);
        return pacto.write(pacto.assess(reading, Ask.on(day)).in(language));
    }

    /** A dossier that is filed under the books of the network. */
    record Filed(
            @Conforms(books = "PACTO", atLeast = Severity.WARNING)
            Dossier dossier) {}

    /** Returns what a validator says against a file, each with its place. */
    List<String> validate(byte[] file, Locale language) {
        return lines(validator(Instant.EPOCH, language).validate(read(file)));
    }

    /** Returns what the rule books say against a file at a moment, each with its place. */
    List<String> judge(byte[] file, Instant moment, Locale language) {
        return lines(validator(moment, language).validate(new Filed(read(file))));
    }

    private Dossier read(byte[] file) {
        return pacto.read(file).document();
    }

    private Validator validator(Instant moment, Locale language) {
        HibernateValidatorConfiguration configuration =
                Validation.byProvider(HibernateValidator.class).configure();
        return configuration
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(Locale.ENGLISH, Locale.FRENCH, Locale.forLanguageTag("ar")),
                        Locale.ENGLISH,
                        context -> language,
                        false))
                .clockProvider(() -> Clock.fixed(moment, ZoneOffset.UTC))
                .constraintValidatorFactory(
                        ConformsValidator.factory(pacto, configuration.getDefaultConstraintValidatorFactory()))
                .buildValidatorFactory()
                .getValidator();
    }

    private static List<String> lines(Set<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                .toList();
    }
}
