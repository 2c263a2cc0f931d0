package io.github.pacto4j.progress;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The weights of parts in a whole: those that are stated, else each part counts alike. */
final class Weights {
    private static final int SMALL_DIGITS = 9;
    private static final int SMALL_SCALE = 6;

    private Weights() {}

    /** Returns the mean of the parts that count. */
    static Progress mean(List<Derivation> parts) {
        boolean alike = true;
        int count = 0;
        for (Derivation part : parts) {
            if (part.counts()) {
                alike &= part.weight() == null && part.count() > 0;
                count += part.count();
            }
        }
        if (alike && count > 0) {
            Sum lows = new Sum();
            Sum highs = new Sum();
            boolean known = true;
            for (Derivation part : parts) {
                Progress progress = part.progress();
                if (progress != null) {
                    lows.add(progress.low(), part.count());
                    if (progress.low() != progress.high() || !known) {
                        if (known) {
                            known = false;
                            highs = earlier(parts, part);
                        }
                        highs.add(progress.high(), part.count());
                    }
                }
            }
            Share low = lows.over(count);
            return known ? Progress.of(low) : new Progress(low, highs.over(count));
        }
        Progress small = ofSmallWeights(parts);
        if (small != null) {
            return small;
        }
        boolean stated = parts.stream().anyMatch(part -> part.counts() && part.weight() != null);
        List<Progress> values = new ArrayList<>(parts.size());
        List<@Nullable BigDecimal> weights = new ArrayList<>(parts.size());
        for (Derivation part : parts) {
            Progress progress = part.progress();
            if (progress != null) {
                values.add(progress);
                // Parts of which nobody knows how many they are have a weight that nobody knows.
                weights.add(stated ? part.weight() : part.count() == 0 ? null : BigDecimal.valueOf(part.count()));
            }
        }
        return Progress.weighted(values, weights);
    }

    /** Returns the mean where every part has a weight of few digits, as almost all have; else null. */
    private static @Nullable Progress ofSmallWeights(List<Derivation> parts) {
        int scale = 0;
        for (Derivation part : parts) {
            BigDecimal weight = part.counts() ? part.weight() : BigDecimal.ZERO;
            if (weight == null
                    || weight.scale() < 0
                    || weight.scale() > SMALL_SCALE
                    || weight.signum() < 0
                    || weight.precision() > SMALL_DIGITS) {
                return null;
            }
            scale = Math.max(scale, weight.scale());
        }
        Sum lows = new Sum();
        Sum highs = new Sum();
        boolean known = true;
        for (Derivation part : parts) {
            Progress progress = part.progress();
            known &= progress == null || progress.low() == progress.high();
        }
        long total = 0;
        for (Derivation part : parts) {
            Progress progress = part.progress();
            BigDecimal stated = part.weight();
            if (progress != null && stated != null) {
                long weight = stated.scale() == scale && scale == 0
                        ? stated.longValue()
                        : stated.scaleByPowerOfTen(scale).longValueExact();
                lows.add(progress.low(), weight);
                // As long as all is known, the highs are the lows.
                if (!known) {
                    highs.add(progress.high(), weight);
                }
                total += weight;
            }
        }
        if (total == 0) {
            return null;
        }
        Share low = lows.over(total);
        Share high = known ? low : highs.over(total);
        return low.equals(high) ? Progress.of(low) : new Progress(low, high);
    }

    /** Returns the sum of the highs before a part: as long as all is known, it need not be kept beside that of the lows. */
    private static Sum earlier(List<Derivation> parts, Derivation end) {
        Sum highs = new Sum();
        for (Derivation part : parts) {
            if (part == end) {
                break;
            }
            Progress progress = part.progress();
            if (progress != null) {
                highs.add(progress.high(), part.count());
            }
        }
        return highs;
    }

    /** Returns what share of the whole one of its parts is. */
    static Optional<Share> share(List<Derivation> parts, Derivation one) {
        boolean alike = parts.stream().noneMatch(part -> part.counts() && part.weight() != null);
        BigDecimal total = BigDecimal.ZERO;
        for (Derivation part : parts) {
            if (!part.counts()) {
                continue;
            }
            BigDecimal weight = alike ? BigDecimal.valueOf(part.count()) : part.weight();
            if (weight == null || part.count() == 0) {
                return Optional.empty();
            }
            total = total.add(weight);
        }
        BigDecimal own = alike ? BigDecimal.valueOf(one.count()) : one.weight();
        if (!one.counts() || own == null || total.signum() == 0) {
            return Optional.empty();
        }
        int scale = Math.max(0, Math.max(own.scale(), total.scale()));
        BigInteger top = own.setScale(scale).unscaledValue();
        BigInteger all = total.setScale(scale).unscaledValue();
        return Optional.of(Share.of(top, all));
    }
}
