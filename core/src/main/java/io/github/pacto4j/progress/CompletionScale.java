package io.github.pacto4j.progress;

import io.github.pacto4j.monitoring.CompletionLevel;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * What a level of completion stands for in percent. The guide orders four levels and gives no percentages (GUIDE annex 4),
 * and neither does OGP; so a scale is a choice, it bears a name, and every figure says which one it used.
 */
public final class CompletionScale {
    /**
     * Equal steps between the levels: 0, a third, two thirds, all. The convention of this library, not of the sources; what
     * {@link Counting#of(Strategy)} uses where it needs percentages.
     */
    public static final CompletionScale EQUAL_STEPS = of(
            "EQUAL_STEPS",
            Progress.of(Share.NONE),
            Progress.of(Share.of(1, 3)),
            Progress.of(Share.of(2, 3)),
            Progress.of(Share.WHOLE));

    /**
     * What the words of the guide say by themselves and no more: not started is nothing, complete is all, and what lies
     * between lies anywhere between.
     */
    public static final CompletionScale ENDS_ONLY =
            of("ENDS_ONLY", Progress.of(Share.NONE), Progress.UNKNOWN, Progress.UNKNOWN, Progress.of(Share.WHOLE));

    /** Done or not: complete is all, every other level nothing. */
    public static final CompletionScale COMPLETE_OR_NOT = of(
            "COMPLETE_OR_NOT",
            Progress.of(Share.NONE),
            Progress.of(Share.NONE),
            Progress.of(Share.NONE),
            Progress.of(Share.WHOLE));

    private final String name;
    private final Map<CompletionLevel, Progress> values;

    private CompletionScale(String name, Map<CompletionLevel, Progress> values) {
        this.name = name;
        this.values = values;
    }

    /**
     * Returns a scale of the caller's own.
     *
     * @param name  its name, shown with every figure
     * @throws IllegalArgumentException if a higher level stands for less than a lower one
     */
    public static CompletionScale of(
            String name, Progress notStarted, Progress limited, Progress substantial, Progress complete) {
        Map<CompletionLevel, Progress> values = new EnumMap<>(CompletionLevel.class);
        values.put(CompletionLevel.NOT_STARTED, notStarted);
        values.put(CompletionLevel.LIMITED, limited);
        values.put(CompletionLevel.SUBSTANTIAL, substantial);
        values.put(CompletionLevel.COMPLETE, complete);
        Progress below = notStarted;
        for (Progress value : values.values()) {
            if (value.low().compareTo(below.low()) < 0 || value.high().compareTo(below.high()) < 0) {
                throw new IllegalArgumentException(
                        "a higher level stands for no less than a lower one, got " + values + " in scale " + name);
            }
            below = value;
        }
        return new CompletionScale(name, values);
    }

    /** Returns the name. */
    public String name() {
        return name;
    }

    /** Returns what a level stands for. */
    public Progress of(CompletionLevel level) {
        return Objects.requireNonNull(values.get(level));
    }

    /** Returns what a level between these two stands for. */
    Progress between(CompletionLevel lowest, CompletionLevel highest) {
        return lowest == highest ? of(lowest) : of(lowest).or(of(highest));
    }

    /** Returns name and values. */
    @Override
    public String toString() {
        return name + values;
    }
}
