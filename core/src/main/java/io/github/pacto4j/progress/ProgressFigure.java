package io.github.pacto4j.progress;

import io.github.pacto4j.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A figure of progress as one publishes it: what it counts and how, for which day, and how it came about.
 *
 * @param counting  how it is counted
 * @param on  the day that it is for
 * @param derivation  how it came about
 */
public record ProgressFigure(Counting counting, LocalDate on, Derivation derivation) {

    /** Returns the interval of the figure; {@link Progress#UNKNOWN} for what does not count. */
    public Progress progress() {
        Progress progress = derivation.progress();
        return progress == null ? Progress.UNKNOWN : progress;
    }

    /** Returns whether it counts in the figure of a whole: a plan that was withdrawn does not. */
    public boolean counts() {
        return derivation.counts();
    }

    /**
     * Returns the figure of a whole from those of its parts, all counting alike: of a collectivity from its plans, of a
     * network from its collectivities.
     *
     * @param part  {@link Part#COLLECTIVITY} or {@link Part#NETWORK}
     * @param number  code of the collectivity, name of the network
     * @throws IllegalArgumentException if there is no figure, or figures are counted in different ways or for different days:
     *     what cannot be compared cannot be added up
     */
    public static ProgressFigure combine(Part part, String number, List<ProgressFigure> figures) {
        return combine(part, number, null, figures, Map.of());
    }

    /**
     * Returns the figure of a whole from those of its parts, by weights that the caller states.
     *
     * @param title  name of the whole, null if it has none
     * @param weights  weights by the number of the part, 0 or more; empty if all count alike. A part that is not named has an
     *     unknown weight
     * @throws IllegalArgumentException as {@link #combine(Part, String, List)}
     */
    public static ProgressFigure combine(
            Part part,
            String number,
            @Nullable Text title,
            List<ProgressFigure> figures,
            Map<String, BigDecimal> weights) {
        if (figures.isEmpty()) {
            throw new IllegalArgumentException("no figures to combine for " + part + " " + number);
        }
        ProgressFigure first = figures.get(0);
        List<Derivation> parts = new ArrayList<>(figures.size());
        for (ProgressFigure figure : figures) {
            if (!figure.counting.isLike(first.counting) || !figure.on.equals(first.on)) {
                throw new IllegalArgumentException(
                        "figures that are put together are counted alike and for one day, got " + first.counting
                                + " on " + first.on + " and " + figure.counting + " on " + figure.on);
            }
            Derivation derivation = figure.derivation;
            BigDecimal weight = derivation.number() == null ? null : weights.get(derivation.number());
            parts.add(weight == null && derivation.weight() == null ? derivation : derivation.weighing(weight));
        }
        return new ProgressFigure(first.counting, first.on, Derivation.of(part, number, title, "", null, null, parts));
    }

    /** Returns how it is counted, the day and the interval. */
    @Override
    public String toString() {
        return counting.strategy() + " on " + on + ": " + progress();
    }
}
