package io.github.pacto4j.progress;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far work has come: the interval in which the true figure lies, since what nobody reported is unknown, not zero. Two
 * parts done and a third of which nothing is known are at least two thirds and perhaps all: 66.67 to 100.
 *
 * @param low  least possible progress
 * @param high  greatest possible progress, {@code low} or more
 */
public record Progress(Share low, Share high) {
    /** Nothing is known: anything from nothing to all. Also the progress of no parts at all: 0 of 0. */
    public static final Progress UNKNOWN = new Progress(Share.NONE, Share.WHOLE);

    private static final Progress NOTHING = new Progress(Share.NONE, Share.NONE);
    private static final Progress ALL = new Progress(Share.WHOLE, Share.WHOLE);

    /**
     * Holds an interval.
     *
     * @throws IllegalArgumentException if {@code low} is more than {@code high}
     */
    public Progress {
        if (low != high && low.compareTo(high) > 0) {
            throw new IllegalArgumentException("progress reaches from low to high, got " + low + " to " + high);
        }
    }

    /** Returns a progress that is known exactly. */
    public static Progress of(Share share) {
        return share.isNone() ? NOTHING : share.isWhole() ? ALL : new Progress(share, share);
    }

    /**
     * Returns a progress that is known exactly, in percent.
     *
     * @param percent  0 to 100 with any number of decimals, such as 3.5
     * @throws IllegalArgumentException if it is no number or lies outside
     */
    public static Progress ofPercent(String percent) {
        return of(Share.ofPercent(new BigDecimal(percent)));
    }

    /** Returns the mean of parts that count alike; {@link #UNKNOWN} if there are none. */
    public static Progress mean(List<Progress> parts) {
        return weighted(parts, Collections.nCopies(parts.size(), null));
    }

    /**
     * Returns the mean of parts by their weights. Weights are shares of their sum, whatever that is: 1 and 1 is the same as
     * 50 and 50. Where no part has a weight all count alike. Where one has none beside others that do, its weight is unknown:
     * the result holds for every weight that it may have. A negative weight is no weight. Parts that weigh 0 do not count;
     * {@link #UNKNOWN} if none does.
     *
     * @param parts  the parts, in any order
     * @param weights  the weight of each, null where none is stated
     * @throws IllegalArgumentException if there is not one weight, or null, for each part
     */
    public static Progress weighted(List<Progress> parts, List<? extends @Nullable BigDecimal> weights) {
        if (parts.size() != weights.size()) {
            throw new IllegalArgumentException(
                    "one weight for each part, got " + weights.size() + " for " + parts.size());
        }
        boolean equal = weights.stream().allMatch(Progress::isNone);
        int scale = 0;
        for (BigDecimal weight : weights) {
            scale = weight == null ? scale : Math.max(scale, weight.scale());
        }
        Sum lows = new Sum();
        Sum highs = new Sum();
        BigInteger total = BigInteger.ZERO;
        Share low = null;
        Share high = null;
        for (int i = 0; i < parts.size(); i++) {
            Progress part = parts.get(i);
            BigDecimal stated = weights.get(i);
            if (equal) {
                lows.add(part.low, 1);
                highs.add(part.high, 1);
            } else if (stated == null || stated.signum() < 0) {
                low = low == null || part.low.compareTo(low) < 0 ? part.low : low;
                high = high == null || part.high.compareTo(high) > 0 ? part.high : high;
            } else {
                BigInteger weight = stated.setScale(scale).unscaledValue();
                add(lows, part.low, weight);
                add(highs, part.high, weight);
                total = total.add(weight);
            }
        }
        if (equal) {
            return parts.isEmpty() ? UNKNOWN : between(lows.over(parts.size()), highs.over(parts.size()));
        }
        if (total.signum() > 0) {
            Share meanLow = lows.over(total);
            Share meanHigh = highs.over(total);
            low = low == null || meanLow.compareTo(low) < 0 ? meanLow : low;
            high = high == null || meanHigh.compareTo(high) > 0 ? meanHigh : high;
        }
        return low == null || high == null ? UNKNOWN : between(low, high);
    }

    private static void add(Sum sum, Share share, BigInteger weight) {
        if (weight.bitLength() < Integer.SIZE) {
            sum.add(share, weight.longValueExact());
        } else {
            sum.add(share, weight);
        }
    }

    private static boolean isNone(@Nullable BigDecimal weight) {
        return weight == null || weight.signum() < 0;
    }

    private static Progress between(Share low, Share high) {
        return low.equals(high) ? of(low) : low.isNone() && high.isWhole() ? UNKNOWN : new Progress(low, high);
    }

    /** Returns whether the figure is exact: no part of it is unknown. */
    public boolean isKnown() {
        return low.equals(high);
    }

    /** Returns whether everything is certainly done. */
    public boolean isComplete() {
        return low.isWhole();
    }

    /** Returns the interval that holds both. */
    public Progress or(Progress other) {
        return between(
                low.compareTo(other.low) <= 0 ? low : other.low, high.compareTo(other.high) >= 0 ? high : other.high);
    }

    /** Returns the percentage with two decimals, such as 66.67, or the interval, such as 66.67..100. */
    @Override
    public String toString() {
        return isKnown() ? low.toString() : low + ".." + high;
    }
}
