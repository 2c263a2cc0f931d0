package io.github.pacto4j.progress;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Adds shares up exactly, each as often as it weighs; for one thread. */
final class Sum {
    private long numerator;
    private long denominator = 1;
    private @Nullable BigInteger bigNumerator;
    private BigInteger bigDenominator = BigInteger.ONE;

    /** @param weight  0 or more */
    void add(Share share, long weight) {
        if (bigNumerator == null && share.isSmall()) {
            try {
                addSmall(share.smallNumerator(), share.smallDenominator(), weight);
                return;
            } catch (ArithmeticException outgrown) {
                // Goes on with terms of any size.
            }
        }
        add(share, BigInteger.valueOf(weight));
    }

    private void addSmall(long top, long bottom, long weight) {
        if (bottom == denominator) {
            numerator = Math.addExact(numerator, Math.multiplyExact(top, weight));
            return;
        }
        long common = Share.commonDivisor(denominator, bottom);
        long own = Math.multiplyExact(numerator, bottom / common);
        long added = Math.multiplyExact(Math.multiplyExact(top, weight), denominator / common);
        long all = Math.multiplyExact(denominator / common, bottom);
        numerator = Math.addExact(own, added);
        denominator = all;
    }

    void add(Share share, BigInteger weight) {
        BigInteger top = bigNumerator;
        if (top == null) {
            top = BigInteger.valueOf(numerator);
            bigDenominator = BigInteger.valueOf(denominator);
        }
        BigInteger bottom = share.denominator();
        BigInteger common = bigDenominator.gcd(bottom);
        bigNumerator = top.multiply(bottom.divide(common))
                .add(share.numerator().multiply(weight).multiply(bigDenominator.divide(common)));
        bigDenominator = bigDenominator.divide(common).multiply(bottom);
    }

    /** @param weight  the weight of all that was added, 1 or more */
    Share over(long weight) {
        BigInteger top = bigNumerator;
        if (top == null) {
            try {
                return Share.of(numerator, Math.multiplyExact(denominator, weight));
            } catch (ArithmeticException outgrown) {
                return Share.of(
                        BigInteger.valueOf(numerator),
                        BigInteger.valueOf(denominator).multiply(BigInteger.valueOf(weight)));
            }
        }
        return over(BigInteger.valueOf(weight));
    }

    Share over(BigInteger weight) {
        BigInteger top = bigNumerator;
        return top == null
                ? Share.of(
                        BigInteger.valueOf(numerator),
                        BigInteger.valueOf(denominator).multiply(weight))
                : Share.of(top, bigDenominator.multiply(weight));
    }
}
