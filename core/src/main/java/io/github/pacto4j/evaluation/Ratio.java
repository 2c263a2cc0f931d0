package io.github.pacto4j.evaluation;

import io.github.pacto4j.text.Code;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A part of a whole as an evaluation matrix states both, with where it states them: requests handled of requests received.
 * It is an exact fraction; decimals come in only when it is written. Nothing of nothing is unknown, neither 0 nor 100.
 *
 * @param part  the part
 * @param whole  the whole
 * @param notApplicable  whether the matrix declares the question of one of the two not applicable
 */
public record Ratio(Term part, Term whole, boolean notApplicable) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * One of the two numbers.
     *
     * @param name  what it counts: id of the question, and the name of the number within the answer, such as AI5.handled
     * @param number  the number as stated, right or wrong; null if none is
     * @param pointers  where it is stated, as JSON Pointers from the matrix; empty if nowhere
     */
    public record Term(String name, @Nullable Integer number, List<String> pointers) {
        /** Copies the list. */
        public Term {
            pointers = List.copyOf(pointers);
        }
    }

    /** Whether a ratio can be given, and why not. */
    public enum Standing implements Code {
        /** Both numbers are stated and make sense. */
        KNOWN,
        /** One of the numbers is not stated or could not be read. */
        UNKNOWN,
        /** There was nothing: 0 of 0. */
        NOTHING,
        /** The part is more than the whole, or a number is negative. */
        CONTRADICTORY,
        /** A question that it needs is declared not applicable. */
        NOT_APPLICABLE;

        @Override
        public String list() {
            return "ratio-standings";
        }
    }

    /** Returns whether it can be given, and why not. */
    public Standing standing() {
        Integer some = part.number();
        Integer all = whole.number();
        if (notApplicable) {
            return Standing.NOT_APPLICABLE;
        } else if (some == null || all == null) {
            return Standing.UNKNOWN;
        } else if (some < 0 || some > all) {
            return Standing.CONTRADICTORY;
        }
        return all == 0 ? Standing.NOTHING : Standing.KNOWN;
    }

    /** Returns the reduced fraction, such as 5/6; empty unless it is known. */
    public Optional<String> fraction() {
        Integer some = part.number();
        Integer all = whole.number();
        if (standing() != Standing.KNOWN || some == null || all == null) {
            return Optional.empty();
        }
        int common = BigInteger.valueOf(some).gcd(BigInteger.valueOf(all)).intValueExact();
        return Optional.of(some / common + "/" + all / common);
    }

    /**
     * Returns the percentage, rounded half up to so many decimals; what is not all is never rounded to 100, what is not
     * nothing never to 0. Empty unless it is known.
     *
     * @param decimals  0 or more
     */
    public Optional<BigDecimal> percent(int decimals) {
        Integer some = part.number();
        Integer all = whole.number();
        if (standing() != Standing.KNOWN || some == null || all == null) {
            return Optional.empty();
        }
        BigDecimal exact = BigDecimal.valueOf(some).multiply(HUNDRED);
        BigDecimal divisor = BigDecimal.valueOf(all);
        BigDecimal rounded = exact.divide(divisor, decimals, RoundingMode.HALF_UP);
        if (rounded.compareTo(HUNDRED) == 0) {
            rounded = exact.divide(divisor, decimals, RoundingMode.DOWN);
        } else if (rounded.signum() == 0) {
            rounded = exact.divide(divisor, decimals, RoundingMode.UP);
        }
        return Optional.of(rounded);
    }
}
