package io.github.pacto4j.progress;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A part of a whole, from nothing to all of it, as an exact fraction: two of three stay two thirds, and 3.5 percent stay
 * 3.5 percent. Decimals come in only when a figure is written, by {@link #percent(int)}.
 */
public final class Share implements Comparable<Share> {
    /** Nothing of the whole: 0 percent. */
    public static final Share NONE = new Share(0, 1);

    /** All of the whole: 100 percent. */
    public static final Share WHOLE = new Share(1, 1);

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    // Almost every share has small terms; weights with many decimals can make them outgrow a long.
    private final long numerator;
    private final long denominator;
    private final @Nullable BigInteger bigNumerator;
    private final @Nullable BigInteger bigDenominator;

    private Share(long numerator, long denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.bigNumerator = null;
        this.bigDenominator = null;
    }

    private Share(BigInteger numerator, BigInteger denominator) {
        this.numerator = 0;
        this.denominator = 0;
        this.bigNumerator = numerator;
        this.bigDenominator = denominator;
    }

    /**
     * Returns so many parts of so many.
     *
     * @throws IllegalArgumentException unless the parts are 0 to all, and all are 1 or more
     */
    public static Share of(long parts, long all) {
        if (all < 1 || parts < 0 || parts > all) {
            throw new IllegalArgumentException("a share is 0 to all parts of 1 or more, got " + parts + " of " + all);
        }
        if (parts == 0) {
            return NONE;
        }
        if (parts == all) {
            return WHOLE;
        }
        long common = commonDivisor(parts, all);
        return new Share(parts / common, all / common);
    }

    /**
     * Returns the share that a percentage states.
     *
     * @param percent  0 to 100, with any number of decimals
     * @throws IllegalArgumentException if it lies outside
     */
    public static Share ofPercent(BigDecimal percent) {
        if (percent.signum() < 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new IllegalArgumentException("a percentage lies within 0 to 100, got " + percent.toPlainString());
        }
        BigDecimal whole = percent.scale() < 0 ? percent.setScale(0) : percent;
        return of(whole.unscaledValue(), HUNDRED.multiply(BigInteger.TEN.pow(whole.scale())));
    }

    /** Returns a fraction within 0 to 1, reduced. */
    static Share of(BigInteger numerator, BigInteger denominator) {
        BigInteger common = numerator.gcd(denominator);
        BigInteger top = numerator.divide(common);
        BigInteger bottom = denominator.divide(common);
        return bottom.bitLength() < Long.SIZE
                ? of(top.longValueExact(), bottom.longValueExact())
                : new Share(top, bottom);
    }

    static long commonDivisor(long one, long other) {
        long a = one;
        long b = other;
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return a;
    }

    /** Returns whether this is nothing. */
    public boolean isNone() {
        return bigNumerator == null && numerator == 0;
    }

    /** Returns whether this is all. */
    public boolean isWhole() {
        return bigNumerator == null && numerator == denominator;
    }

    boolean isSmall() {
        return bigNumerator == null;
    }

    long smallNumerator() {
        return numerator;
    }

    long smallDenominator() {
        return denominator;
    }

    /** Returns the numerator of the reduced fraction. */
    public BigInteger numerator() {
        return bigNumerator == null ? BigInteger.valueOf(numerator) : bigNumerator;
    }

    /** Returns the denominator of the reduced fraction, 1 or more. */
    public BigInteger denominator() {
        return bigDenominator == null ? BigInteger.valueOf(denominator) : bigDenominator;
    }

    /**
     * Returns this in percent, rounded half up to so many decimals, without trailing zeros. What is not all is never
     * rounded to 100, and what is not nothing never to 0: six of seven are not complete, whatever the decimals.
     *
     * @param decimals  0 or more
     */
    public BigDecimal percent(int decimals) {
        BigDecimal exact = new BigDecimal(numerator().multiply(HUNDRED));
        BigDecimal divisor = new BigDecimal(denominator());
        BigDecimal rounded = exact.divide(divisor, decimals, RoundingMode.HALF_UP);
        if (!isWhole() && rounded.compareTo(BigDecimal.valueOf(100)) == 0) {
            rounded = exact.divide(divisor, decimals, RoundingMode.DOWN);
        } else if (!isNone() && rounded.signum() == 0) {
            rounded = exact.divide(divisor, decimals, RoundingMode.UP);
        }
        BigDecimal plain = rounded.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    @Override
    public int compareTo(Share other) {
        if (bigNumerator == null && other.bigNumerator == null) {
            if (denominator == other.denominator) {
                return Long.compare(numerator, other.numerator);
            }
            long high = Math.multiplyHigh(numerator, other.denominator);
            long otherHigh = Math.multiplyHigh(other.numerator, denominator);
            return high != otherHigh
                    ? Long.compare(high, otherHigh)
                    : Long.compareUnsigned(numerator * other.denominator, other.numerator * denominator);
        }
        return numerator()
                .multiply(other.denominator())
                .compareTo(other.numerator().multiply(denominator()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Share share
                        && numerator == share.numerator
                        && denominator == share.denominator
                        && Objects.equals(bigNumerator, share.bigNumerator)
                        && Objects.equals(bigDenominator, share.bigDenominator));
    }

    @Override
    public int hashCode() {
        return 31 * numerator().hashCode() + denominator().hashCode();
    }

    /** Returns the percentage with two decimals, such as 66.67. */
    @Override
    public String toString() {
        return percent(2).toPlainString();
    }
}
