package io.github.pacto4j.date;

import static io.github.pacto4j.date.Certainty.CANNOT_SAY;
import static io.github.pacto4j.date.Certainty.NO;
import static io.github.pacto4j.date.Certainty.YES;

import io.github.pacto4j.text.Kept;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The time that a plan, a commitment or a consultation takes, as stated, right or wrong: either end may be missing, and
 * the end may lie before the start.
 *
 * <p>Both ends are inclusive, and a period covers its first and last unit whole: {@code 2024-01} to {@code 2025-12}
 * runs from 1 January 2024 to 31 December 2025. A missing end is unknown, not open: the period has one, no earlier than
 * its start. What a period covers cannot be asked once it certainly ends before it starts; such questions are refused
 * with an {@link IllegalStateException}, and {@link #isOrdered()} tells beforehand.
 *
 * @param start  first day or coarser unit, null if not stated
 * @param end  last day or coarser unit, null if not stated
 * @param kept  what the file said beside
 */
public record Period(@Nullable StatedDate start, @Nullable StatedDate end, Kept kept) {

    /** From here on a rest of days is nearer to a month than to none. */
    private static final int DAYS_THAT_COUNT_AS_A_MONTH = 15;

    public Period {
        Objects.requireNonNull(kept, "kept");
    }

    /** Makes a period that comes from no file. */
    public Period(@Nullable StatedDate start, @Nullable StatedDate end) {
        this(start, end, Kept.NONE);
    }

    /**
     * Returns whether the period ends on or after the day it starts. A unit may follow itself: {@code 2024-01} to
     * {@code 2024-01} is the month of January.
     *
     * @return {@link Certainty#CANNOT_SAY} where an end is missing, and where one unit reaches beyond the other on the
     *     wrong side, as in {@code 2024-06} to {@code 2024}
     */
    public Certainty isOrdered() {
        if (start == null || end == null) {
            return CANNOT_SAY;
        }
        if (end.last().isBefore(start.first())) {
            return NO;
        }
        boolean unitsFollow =
                !end.first().isBefore(start.first()) && !end.last().isBefore(start.last());
        return unitsFollow ? YES : CANNOT_SAY;
    }

    /**
     * Returns whether the other period starts and ends within this one.
     *
     * @return {@link Certainty#CANNOT_SAY} where a coarse start or end of the other straddles a limit of this one, and
     *     where an end that would decide is missing
     * @throws IllegalStateException if either period certainly ends before it starts
     */
    public Certainty contains(Period other) {
        requireNotReversed();
        other.requireNotReversed();
        return containsIfStated(other.start).and(containsIfStated(other.end));
    }

    /**
     * Returns whether the date lies within this period.
     *
     * @return {@link Certainty#CANNOT_SAY} where a coarse date straddles a limit, and where an end that would decide is
     *     missing
     * @throws IllegalStateException if this period certainly ends before it starts
     */
    public Certainty contains(StatedDate date) {
        requireNotReversed();
        return contains(date.first(), date.last());
    }

    /**
     * Returns whether the day lies within this period.
     *
     * @return {@link Certainty#CANNOT_SAY} where an end that would decide is missing
     * @throws IllegalStateException if this period certainly ends before it starts
     */
    public Certainty contains(LocalDate day) {
        requireNotReversed();
        return contains(day, day);
    }

    /**
     * Returns whether the two periods share a day.
     *
     * @return {@link Certainty#CANNOT_SAY} only where an end that would decide is missing
     * @throws IllegalStateException if either period certainly ends before it starts
     */
    public Certainty overlaps(Period other) {
        requireNotReversed();
        other.requireNotReversed();
        if (latestEnd().isBefore(other.earliestStart()) || other.latestEnd().isBefore(earliestStart())) {
            return NO;
        }
        boolean meet = !earliestEnd().isBefore(other.latestStart())
                && !other.earliestEnd().isBefore(latestStart());
        return meet ? YES : CANNOT_SAY;
    }

    /**
     * Returns the length in months, 0 or more: whole months from the first day, and one more for a rest of 15 days or
     * more. {@code 2024-01} to {@code 2025-12} and {@code 2024-01-01} to {@code 2025-12-31} are 24.
     *
     * @return empty where an end is missing
     * @throws IllegalStateException if the period certainly ends before it starts
     */
    public OptionalInt months() {
        requireNotReversed();
        if (start == null || end == null) {
            return OptionalInt.empty();
        }
        LocalDate dayAfter = end.last().plusDays(1);
        int whole = (int) ChronoUnit.MONTHS.between(start.first(), dayAfter);
        long rest = ChronoUnit.DAYS.between(start.first().plusMonths(whole), dayAfter);
        return OptionalInt.of(rest >= DAYS_THAT_COUNT_AS_A_MONTH ? whole + 1 : whole);
    }

    /**
     * Returns the successive parts of so many months each, counted from the first day, such as the half-years of a plan;
     * the last is cut off where the period ends. Empty where an end is missing.
     *
     * @throws IllegalStateException if the period certainly ends before it starts
     */
    public List<Period> parts(int months) {
        requireNotReversed();
        if (start == null || end == null) {
            return List.of();
        }
        List<Period> parts = new ArrayList<>();
        LocalDate first = start.first();
        // Counted from the first day each time, so that a start on the 31st does not slide to the 28th.
        for (int i = 1; !first.isAfter(end.last()); i++) {
            LocalDate next = start.first().plusMonths((long) i * months);
            LocalDate last = next.isAfter(end.last()) ? end.last() : next.minusDays(1);
            parts.add(new Period(StatedDate.of(first), StatedDate.of(last)));
            first = next;
        }
        return List.copyOf(parts);
    }

    /**
     * Returns the last day of the first half: half as many months from the first day, and of an odd number half of the
     * month in the middle too. Empty where an end is missing.
     *
     * @throws IllegalStateException if the period certainly ends before it starts
     */
    public Optional<LocalDate> middle() {
        OptionalInt months = months();
        if (months.isEmpty() || start == null || end == null) {
            return Optional.empty();
        }
        LocalDate half = start.first().plusMonths(months.getAsInt() / 2);
        // Days that do not make up a month are halved themselves.
        LocalDate next =
                months.getAsInt() == 0 ? end.last().plusDays(1) : start.first().plusMonths((months.getAsInt() + 1) / 2);
        return Optional.of(
                half.plusDays(ChronoUnit.DAYS.between(half, next) / 2).minusDays(1));
    }

    /** Returns start and end parted by a slash, as ISO 8601 writes an interval; what is missing is left out. */
    @Override
    public String toString() {
        return (start == null ? "" : start) + "/" + (end == null ? "" : end);
    }

    private Certainty containsIfStated(@Nullable StatedDate date) {
        return date == null ? CANNOT_SAY : contains(date.first(), date.last());
    }

    private Certainty contains(LocalDate first, LocalDate last) {
        return isAfterStart(first, last).and(isBeforeEnd(first, last));
    }

    private Certainty isAfterStart(LocalDate first, LocalDate last) {
        if (!first.isBefore(latestStart())) {
            return YES;
        }
        return last.isBefore(earliestStart()) ? NO : CANNOT_SAY;
    }

    private Certainty isBeforeEnd(LocalDate first, LocalDate last) {
        if (!last.isAfter(earliestEnd())) {
            return YES;
        }
        return first.isAfter(latestEnd()) ? NO : CANNOT_SAY;
    }

    // A missing end leaves a range for the first and last day: the unit that is stated is covered whole, so a missing
    // start is no later than the first day of the end, a missing end no earlier than the last day of the start.

    private LocalDate earliestStart() {
        return start == null ? LocalDate.MIN : start.first();
    }

    private LocalDate latestStart() {
        if (start != null) {
            return start.first();
        }
        return end == null ? LocalDate.MAX : end.first();
    }

    private LocalDate earliestEnd() {
        if (end != null) {
            return end.last();
        }
        return start == null ? LocalDate.MIN : start.last();
    }

    private LocalDate latestEnd() {
        return end == null ? LocalDate.MAX : end.last();
    }

    private void requireNotReversed() {
        if (isOrdered() == NO) {
            throw new IllegalStateException("the period " + this + " ends before it starts, so it covers no day; "
                    + "its length and content can be asked once it ends on or after its start");
        }
    }
}
