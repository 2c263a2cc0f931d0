package io.github.pacto4j.party;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.StatedDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a host application gives to one of its users: a capacity, for a collectivity and a time.
 *
 * @param capacity  the capacity
 * @param collectivity  register code of the collectivity in which it holds; null where it is tied to none, such as that of
 *     the network's administrators
 * @param from  first day, as precise as it is known, inclusive; null if it has always held
 * @param until  last day, inclusive; null if it holds without end
 */
public record Grant(
        Capacity capacity,
        @Nullable String collectivity,
        @Nullable StatedDate from,
        @Nullable StatedDate until) {
    /** A capacity in a collectivity, without limit of time. */
    public Grant(Capacity capacity, @Nullable String collectivity) {
        this(capacity, collectivity, null, null);
    }

    /**
     * Returns whether the grant has begun on a day.
     *
     * @return {@link Certainty#CANNOT_SAY} within a first unit that is coarser than a day
     */
    public Certainty hasBegun(LocalDate on) {
        return from == null ? Certainty.YES : from.isOnOrBefore(on);
    }

    /**
     * Returns whether the grant is over on a day.
     *
     * @return {@link Certainty#CANNOT_SAY} within a last unit that is coarser than a day
     */
    public Certainty isOver(LocalDate on) {
        return until == null ? Certainty.NO : until.isBefore(on);
    }

    /** Returns whether the grant holds on a day. */
    public Certainty holds(LocalDate on) {
        return hasBegun(on).and(isOver(on).not());
    }
}
