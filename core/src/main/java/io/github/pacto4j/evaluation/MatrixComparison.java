package io.github.pacto4j.evaluation;

import io.github.pacto4j.collectivity.Collectivities;
import io.github.pacto4j.collectivity.Collectivity;
import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.Period;
import io.github.pacto4j.text.Code;
import io.github.pacto4j.text.Folding;
import io.github.pacto4j.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Two evaluation matrices side by side, question by question: of one collectivity in two periods, or of two collectivities
 * in one period. What cannot be compared is not, and each line says why. Nothing says which of two answers is better: the
 * guide gives no scale.
 */
public final class MatrixComparison {
    private final @Nullable Refusal refusal;
    private final List<Line> lines;
    private final List<Ratios> ratios;

    /** Why two answers, or two matrices, cannot be compared. */
    public enum Refusal implements Code {
        /** A matrix does not name its collectivity. */
        COLLECTIVITY_UNKNOWN,
        /** The matrices are on different collectivities, and two periods were to be compared. */
        OTHER_COLLECTIVITY,
        /** Both matrices are on one collectivity, and two were to be compared. */
        SAME_COLLECTIVITY,
        /** A matrix does not say when its period begins and ends, or it ends before it begins. */
        PERIOD_UNKNOWN,
        /** The matrices are on different periods, and two collectivities were to be compared. */
        OTHER_PERIOD,
        /** The later period does not begin after the end of the earlier one. */
        PERIODS_NOT_APART,
        /** The answers follow different editions of the form. */
        OTHER_EDITION,
        /** A matrix does not say which edition of the form its answers follow. */
        EDITION_UNKNOWN,
        /** Numbers of periods that do not last equally long. */
        OTHER_LENGTH,
        /** The two matrices word the question differently. */
        OTHER_WORDING,
        /** A matrix does not word the question in a language of the other. */
        WORDING_UNKNOWN,
        /** The answers are of different forms, such as a number and a text. */
        OTHER_FORM,
        /** Answers in words are for people to compare. */
        IN_WORDS,
        /** One of the matrices does not ask the question. */
        NOT_ASKED,
        /** One of the answers is missing. */
        MISSING,
        /** One of the answers could not be read. */
        UNREADABLE,
        /** One of the matrices answers the question in ways that contradict each other. */
        CONTRADICTORY,
        /** The question is declared not applicable in one of the matrices. */
        NOT_APPLICABLE,
        /** A number that a ratio needs is not stated, or there was nothing, or the numbers contradict each other. */
        NO_RATIO;

        @Override
        public String list() {
            return "matrix-comparison-refusals";
        }
    }

    /**
     * A question with both answers.
     *
     * @param criterion  code of the criterion; empty for an added one without a code
     * @param question  id of the question
     * @param one  the answer in the first matrix, null if there is none or several contradict each other
     * @param other  the answer in the second matrix, null if there is none or several contradict each other
     * @param refusal  why they are not compared, null if they are
     */
    public record Line(
            String criterion,
            String question,
            @Nullable CriterionAnswer one,
            @Nullable CriterionAnswer other,
            @Nullable Refusal refusal) {
        /** Returns whether both answers state the same; cannot say where they are not compared. */
        public Certainty isSame() {
            if (refusal != null || one == null || other == null || one.value() == null || other.value() == null) {
                return Certainty.CANNOT_SAY;
            }
            OptionalInt difference = difference();
            return Certainty.of(
                    difference.isPresent()
                            ? difference.getAsInt() == 0
                            : one.value().isSame(other.value()));
        }

        /** Returns by how much the second number is more than the first; empty unless both are single numbers compared. */
        public OptionalInt difference() {
            if (refusal != null || one == null || other == null) {
                return OptionalInt.empty();
            }
            OptionalInt first = one.number();
            OptionalInt second = other.number();
            return first.isPresent() && second.isPresent()
                    ? OptionalInt.of(second.getAsInt() - first.getAsInt())
                    : OptionalInt.empty();
        }
    }

    /**
     * A ratio of both matrices.
     *
     * @param ratio  which ratio
     * @param one  that of the first matrix
     * @param other  that of the second matrix
     * @param refusal  why they are not compared, null if they are
     */
    public record Ratios(
            StandardRatio ratio,
            Ratio one,
            Ratio other,
            @Nullable Refusal refusal) {}

    private MatrixComparison(
            EvaluationMatrix one, EvaluationMatrix other, @Nullable Refusal refusal, boolean sameLength) {
        this.refusal = refusal;
        Answers first = new Answers(one);
        Answers second = new Answers(other);
        List<Line> all = new ArrayList<>();
        for (Answers.Found each : first.all()) {
            all.add(line(each, second.like(each), refusal, sameLength));
        }
        for (Answers.Found each : second.all()) {
            if (first.like(each) == null) {
                all.add(new Line(
                        each.criterion(),
                        each.question(),
                        null,
                        each.answer(),
                        refusal != null ? refusal : Refusal.NOT_ASKED));
            }
        }
        this.lines = List.copyOf(all);
        List<Ratios> shares = new ArrayList<>();
        for (StandardRatio ratio : StandardRatio.values()) {
            Ratio some = ratio.of(one);
            Ratio more = ratio.of(other);
            boolean known = some.standing() == Ratio.Standing.KNOWN && more.standing() == Ratio.Standing.KNOWN;
            shares.add(new Ratios(ratio, some, more, refusal != null ? refusal : known ? null : Refusal.NO_RATIO));
        }
        this.ratios = List.copyOf(shares);
    }

    /**
     * Compares two matrices of one collectivity. Numbers are compared if the periods last equally many months; yes and no,
     * forms and ratios whatever they last.
     */
    public static MatrixComparison betweenPeriods(EvaluationMatrix earlier, EvaluationMatrix later) {
        Period before = earlier.period();
        Period after = later.period();
        Refusal refusal = collectivities(earlier, later, true);
        boolean sameLength = false;
        if (refusal == null && (!isWhole(before) || !isWhole(after))) {
            refusal = Refusal.PERIOD_UNKNOWN;
        } else if (refusal == null && before != null && after != null) {
            refusal = ends(before).isBefore(starts(after)) ? null : Refusal.PERIODS_NOT_APART;
            sameLength = before.months().equals(after.months());
        }
        return new MatrixComparison(earlier, later, refusal != null ? refusal : editions(earlier, later), sameLength);
    }

    /** Compares the matrices of two collectivities on one period. */
    public static MatrixComparison betweenCollectivities(EvaluationMatrix one, EvaluationMatrix other) {
        Period period = one.period();
        Period same = other.period();
        Refusal refusal = collectivities(one, other, false);
        if (refusal == null && (!isWhole(period) || !isWhole(same))) {
            refusal = Refusal.PERIOD_UNKNOWN;
        } else if (refusal == null && period != null && same != null) {
            boolean alike = starts(period).equals(starts(same)) && ends(period).equals(ends(same));
            refusal = alike ? null : Refusal.OTHER_PERIOD;
        }
        return new MatrixComparison(one, other, refusal != null ? refusal : editions(one, other), true);
    }

    private static @Nullable Refusal collectivities(EvaluationMatrix one, EvaluationMatrix other, boolean same) {
        if (one.collectivity() == null || other.collectivity() == null) {
            return Refusal.COLLECTIVITY_UNKNOWN;
        } else if (present(one.collectivity()).equals(present(other.collectivity())) == same) {
            return null;
        }
        return same ? Refusal.OTHER_COLLECTIVITY : Refusal.SAME_COLLECTIVITY;
    }

    /** A commune may stand under its code of 2014. */
    static String present(String code) {
        return Collectivities.register().resolve(code).map(Collectivity::code).orElse(code);
    }

    private static @Nullable Refusal editions(EvaluationMatrix one, EvaluationMatrix other) {
        if (one.edition() == null || other.edition() == null) {
            return Refusal.EDITION_UNKNOWN;
        }
        return one.edition().equals(other.edition()) ? null : Refusal.OTHER_EDITION;
    }

    private static boolean isWhole(@Nullable Period period) {
        return period != null && period.start() != null && period.end() != null && period.isOrdered() != Certainty.NO;
    }

    private static LocalDate starts(Period period) {
        return Objects.requireNonNull(period.start()).first();
    }

    private static LocalDate ends(Period period) {
        return Objects.requireNonNull(period.end()).last();
    }

    private static Line line(
            Answers.Found one, Answers.@Nullable Found other, @Nullable Refusal refusal, boolean sameLength) {
        Refusal why = refusal != null ? refusal : other == null ? Refusal.NOT_ASKED : refusal(one, other, sameLength);
        return new Line(one.criterion(), one.question(), one.answer(), other == null ? null : other.answer(), why);
    }

    private static @Nullable Refusal refusal(Answers.Found one, Answers.Found other, boolean sameLength) {
        Refusal wording = one.standard() == null ? wordings(one.text(), other.text()) : null;
        if (wording != null) {
            return wording;
        }
        for (Answers.Found each : List.of(one, other)) {
            switch (each.state()) {
                case NOT_APPLICABLE -> {
                    return Refusal.NOT_APPLICABLE;
                }
                case UNREADABLE -> {
                    return Refusal.UNREADABLE;
                }
                case CONTRADICTORY -> {
                    return Refusal.CONTRADICTORY;
                }
                case UNANSWERED -> {
                    return Refusal.MISSING;
                }
                case ANSWERED -> {}
            }
        }
        CriterionAnswer first = Objects.requireNonNull(one.answer());
        CriterionAnswer second = Objects.requireNonNull(other.answer());
        boolean numbers = isNumber(first) && isNumber(second);
        if (first.words().isPresent() && second.words().isPresent()) {
            return Refusal.IN_WORDS;
        } else if (!numbers && !Objects.equals(form(first), form(second))) {
            return Refusal.OTHER_FORM;
        }
        boolean single = first.number().isPresent() && second.number().isPresent();
        boolean counts = first.counts().isPresent() && second.counts().isPresent();
        if (numbers && !single && !counts) {
            return Refusal.OTHER_FORM;
        }
        return numbers && !sameLength ? Refusal.OTHER_LENGTH : null;
    }

    private static boolean isNumber(CriterionAnswer answer) {
        return answer.value() instanceof AnswerValue.Count || answer.value() instanceof AnswerCounts;
    }

    private static @Nullable Class<?> form(CriterionAnswer answer) {
        return answer.value() == null ? null : answer.value().getClass();
    }

    /** The same question in two languages cannot be told from another one. */
    private static @Nullable Refusal wordings(@Nullable Text one, @Nullable Text other) {
        boolean shared = false;
        for (Map.Entry<String, String> wording : one == null
                ? Map.<String, String>of().entrySet()
                : one.wordings().entrySet()) {
            String same = other == null ? null : other.wordings().get(wording.getKey());
            if (same != null && !Folding.fold(same).equals(Folding.fold(wording.getValue()))) {
                return Refusal.OTHER_WORDING;
            }
            shared |= same != null && !same.isBlank();
        }
        return shared ? null : Refusal.WORDING_UNKNOWN;
    }

    /** Returns why the matrices as such cannot be compared; then no line is. Empty if they can. */
    public Optional<Refusal> refusal() {
        return Optional.ofNullable(refusal);
    }

    /** Returns the questions with both answers: standard ones, those that the first adds, those that only the second asks. */
    public List<Line> lines() {
        return lines;
    }

    /** Returns the line of a question, the first if several criteria have one with this id. */
    public Optional<Line> line(String question) {
        return lines.stream().filter(line -> line.question().equals(question)).findFirst();
    }

    /** Returns the ratios of both, in the order of {@link StandardRatio}. */
    public List<Ratios> ratios() {
        return ratios;
    }
}
