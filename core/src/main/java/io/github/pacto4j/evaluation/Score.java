package io.github.pacto4j.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The share of yes among the answers of an evaluation matrix, by weights that the caller states: the guide gives no score and
 * no weights, so there is no score without them. What is not answered may be yes or no, so the score is an interval; what is
 * declared not applicable is left out with its weight.
 */
public final class Score {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final List<Part> parts;
    private final BigDecimal low;
    private final BigDecimal high;
    private final BigDecimal total;

    /**
     * What a question adds.
     *
     * @param question  the question
     * @param weight  its weight, as the caller states it
     * @param state  whether it is answered
     * @param yes  the answer, null if it is not known
     * @param pointer  where the answer stands, else what should hold it, as a JSON Pointer from the matrix
     */
    public record Part(
            StandardQuestion question,
            BigDecimal weight,
            Coverage.State state,
            @Nullable Boolean yes,
            String pointer) {}

    private Score(List<Part> parts) {
        this.parts = List.copyOf(parts);
        BigDecimal certain = BigDecimal.ZERO;
        BigDecimal possible = BigDecimal.ZERO;
        BigDecimal whole = BigDecimal.ZERO;
        for (Part part : parts) {
            if (part.state() != Coverage.State.NOT_APPLICABLE) {
                whole = whole.add(part.weight());
                certain = Boolean.TRUE.equals(part.yes()) ? certain.add(part.weight()) : certain;
                possible = Boolean.FALSE.equals(part.yes()) ? possible : possible.add(part.weight());
            }
        }
        this.low = certain;
        this.high = possible;
        this.total = whole;
    }

    /**
     * Returns the score of a matrix.
     *
     * @param weights  weights of the questions that count, 0 or more
     * @throws IllegalArgumentException if there are none, one is negative, or a question asks for something else than yes or
     *     no
     */
    public static Score of(EvaluationMatrix matrix, Map<StandardQuestion, BigDecimal> weights) {
        if (weights.isEmpty()) {
            throw new IllegalArgumentException("a score needs weights, the guide gives none");
        }
        weights.forEach((question, weight) -> {
            if (question.form() != AnswerForm.YES_NO || weight.signum() < 0) {
                throw new IllegalArgumentException("a weight is 0 or more and belongs to a question of yes or no, got "
                        + weight.toPlainString() + " for " + question);
            }
        });
        Answers answers = new Answers(matrix);
        List<Part> parts = new ArrayList<>();
        for (StandardQuestion question : StandardQuestion.values()) {
            BigDecimal weight = weights.get(question);
            if (weight != null) {
                Answers.Found found = answers.find(question);
                CriterionAnswer answer = found.answer();
                Boolean yes = answer != null && answer.value() instanceof AnswerValue.YesNo stated
                        ? Boolean.valueOf(stated.value())
                        : null;
                parts.add(new Part(question, weight, found.state(), yes, found.pointer()));
            }
        }
        return new Score(parts);
    }

    /** Returns what it is made of, in the order of the guide. */
    public List<Part> parts() {
        return parts;
    }

    /** Returns whether it is one figure: every question that counts is answered, and there is one. */
    public boolean isKnown() {
        return total.signum() > 0 && low.compareTo(high) == 0;
    }

    /**
     * Returns the least percentage that it may be, rounded down to so many decimals; empty if no question counts.
     *
     * @param decimals  0 or more
     */
    public Optional<BigDecimal> low(int decimals) {
        return percent(low, decimals, RoundingMode.DOWN);
    }

    /**
     * Returns the greatest percentage that it may be, rounded up to so many decimals; empty if no question counts.
     *
     * @param decimals  0 or more
     */
    public Optional<BigDecimal> high(int decimals) {
        return percent(high, decimals, RoundingMode.UP);
    }

    private Optional<BigDecimal> percent(BigDecimal part, int decimals, RoundingMode rounding) {
        return total.signum() == 0
                ? Optional.empty()
                : Optional.of(part.multiply(HUNDRED).divide(total, decimals, rounding));
    }

    /** Returns the weights of yes of all weights that count, such as 3/5, or 3..4/5 where an answer is missing. */
    @Override
    public String toString() {
        return low.toPlainString() + (isKnown() ? "" : ".." + high.toPlainString()) + "/" + total.toPlainString();
    }
}
