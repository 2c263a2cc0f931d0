package io.github.pacto4j.progress;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;

/**
 * How a figure is counted: the strategy, the scale of levels, and the weights of commitments. Two figures can be put
 * together or compared only if they are counted alike.
 *
 * @param strategy  the strategy
 * @param scale  what levels stand for
 * @param weights  weights of commitments by number, 0 or more; empty if all count alike. Sources state none
 */
public record Counting(Strategy strategy, CompletionScale scale, Map<String, BigDecimal> weights) {
    /**
     * Copies the weights.
     *
     * @throws IllegalArgumentException if a strategy that counts complete parts is given another scale than
     *     {@link CompletionScale#COMPLETE_OR_NOT}, weights are given where milestones count alike, or one is negative
     */
    public Counting {
        Objects.requireNonNull(strategy, "strategy");
        weights = Map.copyOf(weights);
        if (!strategy.usesScale() && scale != CompletionScale.COMPLETE_OR_NOT) {
            throw new IllegalArgumentException(
                    strategy + " counts what is complete, it takes no scale " + scale.name());
        }
        if (strategy == Strategy.MILESTONES_COMPLETED && !weights.isEmpty()) {
            throw new IllegalArgumentException(strategy + " counts all milestones alike, it takes no weights");
        }
        weights.forEach((number, weight) -> {
            if (weight.signum() < 0) {
                throw new IllegalArgumentException("a weight is 0 or more, got " + weight + " for " + number);
            }
        });
    }

    /** Returns a strategy with {@link CompletionScale#EQUAL_STEPS}, where it needs one, and no weights. */
    public static Counting of(Strategy strategy) {
        return new Counting(
                strategy,
                strategy.usesScale() ? CompletionScale.EQUAL_STEPS : CompletionScale.COMPLETE_OR_NOT,
                Map.of());
    }

    /** Returns this with another scale. */
    public Counting by(CompletionScale other) {
        return new Counting(strategy, other, weights);
    }

    /** Returns this with weights of commitments by number; one that is not named then has an unknown weight. */
    public Counting weighing(Map<String, BigDecimal> commitments) {
        return new Counting(strategy, scale, commitments);
    }

    /** Returns whether figures counted this way and that way can be put side by side. */
    boolean isLike(Counting other) {
        return strategy == other.strategy && scale == other.scale;
    }
}
