package io.github.pacto4j.consumer;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.collectivity.Collectivities;
import io.github.pacto4j.collectivity.Collectivity;
import io.github.pacto4j.date.WorkingDays;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.json.Reading;
import io.github.pacto4j.rule.Ask;
import io.github.pacto4j.text.Language;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
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

    /** Returns what a validator says against a file, each with its place. */
    List<String> validate(byte[] file, Locale language) {
        Validator validator = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(Locale.ENGLISH, Locale.FRENCH, Locale.forLanguageTag("ar")),
                        Locale.ENGLISH,
                        context -> language,
                        false))
                .buildValidatorFactory()
                .getValidator();
        return validator.validate(pacto.read(file).document()).stream()
                .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                .toList();
    }
}
