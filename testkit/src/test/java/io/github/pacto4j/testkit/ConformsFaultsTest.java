package io.github.pacto4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.rule.Ask;
import io.github.pacto4j.rule.Severity;
import io.github.pacto4j.rule.Status;
import io.github.pacto4j.rule.Verdict;
import io.github.pacto4j.validation.Conforms;
import io.github.pacto4j.validation.ConformsValidator;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The constraint of the rule books says of every fault what the assessment says. */
class ConformsFaultsTest {
    private static final ValidatorFactory HOST = host();

    record Filed(
            @Conforms(atLeast = Severity.INFO, undetermined = true)
            Dossier dossier) {}

    static List<Fault> faultsInContent() {
        return Faults.inContent();
    }

    @ParameterizedTest
    @MethodSource("faultsInContent")
    void each_verdict_against_a_dossier_is_one_violation_at_its_place(Fault fault) {
        Planted planted = Faults.plant(fault, 7_919);
        Dossier dossier = Judged.PACTO.read(planted.file()).document();
        List<Verdict> against = Judged.PACTO.assess(dossier, Ask.on(planted.today())).verdicts().stream()
                .filter(verdict -> verdict.status() == Status.VIOLATED || verdict.status() == Status.UNDETERMINED)
                .toList();
        List<Verdict> told = new ArrayList<>();
        for (ConstraintViolation<Filed> violation : validate(planted, dossier)) {
            Verdict verdict = verdict(violation);
            told.add(verdict);
            List<Path.Node> nodes = new ArrayList<>();
            violation.getPropertyPath().forEach(nodes::add);
            assertThat(Violations.pointer(dossier, nodes.subList(1, nodes.size())))
                    .as(verdict.rule())
                    .isEqualTo(verdict.pointer());
        }
        assertThat(told).containsExactlyInAnyOrderElementsOf(against);
    }

    private static Iterable<ConstraintViolation<Filed>> validate(Planted planted, Dossier dossier) {
        Clock clock = Clock.fixed(planted.today().atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return HOST.usingContext().clockProvider(() -> clock).getValidator().validate(new Filed(dossier));
    }

    private static ValidatorFactory host() {
        HibernateValidatorConfiguration configuration =
                Validation.byProvider(HibernateValidator.class).configure();
        return configuration
                .constraintValidatorFactory(
                        ConformsValidator.factory(Judged.PACTO, configuration.getDefaultConstraintValidatorFactory()))
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(Locale.FRENCH), Locale.FRENCH, context -> Locale.FRENCH, false))
                .buildValidatorFactory();
    }

    private static Verdict verdict(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> found = violation.unwrap(HibernateConstraintViolation.class);
        return found.getDynamicPayload(Verdict.class);
    }
}
