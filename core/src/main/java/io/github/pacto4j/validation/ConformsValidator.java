package io.github.pacto4j.validation;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.date.WorkingDays;
import io.github.pacto4j.rule.Ask;
import io.github.pacto4j.rule.Assessment;
import io.github.pacto4j.rule.RuleBook;
import io.github.pacto4j.rule.Severity;
import io.github.pacto4j.rule.Verdict;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.UnexpectedTypeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Judges the documents that bear {@link Conforms}. */
public final class ConformsValidator implements ConstraintValidator<Conforms, Record> {
    private static final ZoneId ZONE = ZoneId.of("Africa/Casablanca");

    private final Pacto pacto;
    private List<String> books = List.of();
    private Severity atLeast = Severity.ERROR;
    private boolean undetermined;

    /** A validator by our own books; what hangs on working days is undetermined. */
    public ConformsValidator() {
        this(Pacto.with(WorkingDays.unknown()));
    }

    /** A validator by the calendar and books of a host. */
    public ConformsValidator(Pacto pacto) {
        this.pacto = pacto;
    }

    /**
     * Returns a factory that makes this validator with the calendar and books of a host.
     *
     * @param others  makes every other validator
     */
    public static ConstraintValidatorFactory factory(Pacto pacto, ConstraintValidatorFactory others) {
        return new ConstraintValidatorFactory() {
            @Override
            public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> type) {
                return type == ConformsValidator.class
                        ? type.cast(new ConformsValidator(pacto))
                        : others.getInstance(type);
            }

            @Override
            public void releaseInstance(ConstraintValidator<?, ?> validator) {
                if (!(validator instanceof ConformsValidator)) {
                    others.releaseInstance(validator);
                }
            }
        };
    }

    /** Takes what is asked; a book that there is not is a {@link ConstraintDeclarationException}. */
    @Override
    public void initialize(Conforms asked) {
        books = List.of(asked.books());
        atLeast = asked.atLeast();
        undetermined = asked.undetermined();
        List<String> known = pacto.books().stream().map(RuleBook::id).toList();
        for (String id : books) {
            if (!known.contains(id)) {
                throw new ConstraintDeclarationException(
                        "@Conforms asks for the rule book " + id + "; there are " + known);
            }
        }
    }

    /**
     * Returns whether no verdict stands against the document, and otherwise adds a violation for each.
     *
     * @throws UnexpectedTypeException if the record is no document that can be judged
     */
    @Override
    public boolean isValid(@Nullable Record document, ConstraintValidatorContext context) {
        if (document == null) {
            return true;
        }
        Assessment assessment = assess(document, context);
        List<Verdict> against =
                assessment.verdicts().stream().filter(this::isReported).toList();
        if (against.isEmpty()) {
            return true;
        }
        HibernateConstraintValidatorContext violations = context.unwrap(HibernateConstraintValidatorContext.class);
        violations.disableDefaultConstraintViolation();
        String template = violations.getDefaultConstraintMessageTemplate();
        for (Verdict verdict : against) {
            violations.withDynamicPayload(verdict);
            VerdictMessage.add(violations, assessment, verdict);
            PropertyPath.add(violations.buildConstraintViolationWithTemplate(template), document, verdict.pointer());
        }
        return false;
    }

    private Assessment assess(Record document, ConstraintValidatorContext context) {
        Ask ask =
                Ask.on(LocalDate.ofInstant(context.getClockProvider().getClock().instant(), ZONE));
        try {
            return pacto.assess(document, books.isEmpty() ? ask : ask.books(books.toArray(new String[0])));
        } catch (IllegalArgumentException e) {
            throw new UnexpectedTypeException("@Conforms stands on documents: " + e.getMessage(), e);
        }
    }

    private boolean isReported(Verdict verdict) {
        boolean stands = switch (verdict.status()) {
            case VIOLATED -> true;
            case UNDETERMINED -> undetermined;
            case SATISFIED, NOT_APPLICABLE -> false;
        };
        return stands && verdict.severity().compareTo(atLeast) <= 0;
    }
}
