package io.github.pacto4j.network;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.HowMany;
import io.github.pacto4j.date.StatedDate;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A number of members that a document states, beside what its own list gives. Neither corrects the other. Where no day is
 * stated the number is not put on any: nobody knows more than that the network existed.
 *
 * @param stated  the number as stated, with its parts by tier and its source
 * @param pointer  where it stands, as a JSON Pointer from the network
 * @param created  first day on which the network may have existed, for a number without a day; null where it has one or
 *     nobody says when the network was created
 * @param listed  the members that the list gives for the day of the number; null where no day is stated
 */
public record StatedCount(
        MemberCount stated,
        String pointer,
        @Nullable LocalDate created,
        @Nullable HowMany listed) {
    /** Returns the day that the number holds for, as stated; empty where none is. */
    public Optional<StatedDate> on() {
        return Optional.ofNullable(stated.on());
    }

    /** Returns the first day that the number may hold for; empty where nothing is known. */
    public Optional<LocalDate> notBefore() {
        return Optional.ofNullable(stated.on() == null ? created : stated.on().first());
    }

    /** Returns the last day that the number may hold for; empty where nothing is known. */
    public Optional<LocalDate> notAfter() {
        return on().map(StatedDate::last);
    }

    /** Returns whether the number is stated for a day: yes only where it is stated for that very day. */
    public Certainty isFor(LocalDate day) {
        StatedDate own = stated.on();
        if (own != null) {
            return own.isSameDay(day);
        }
        return created != null && day.isBefore(created) ? Certainty.NO : Certainty.CANNOT_SAY;
    }

    /** Returns the sum of the numbers by tier; empty where none are stated. */
    public OptionalLong sum() {
        return stated.byTier() == null
                ? OptionalLong.empty()
                : OptionalLong.of(stated.byTier().values().stream()
                        .mapToLong(each -> each)
                        .sum());
    }

    /** Returns whether the numbers by tier add up to the total; cannot say where one of the two is missing. */
    public Certainty addsUp() {
        Integer total = stated.total();
        return total == null || stated.byTier() == null || stated.kept().isUnreadable("byTier")
                ? Certainty.CANNOT_SAY
                : Certainty.of(sum().orElseThrow() == total);
    }

    /** Returns whether the list gives the same number for the day; cannot say where no day is stated. */
    public Certainty agrees() {
        Integer total = stated.total();
        return total == null || listed == null ? Certainty.CANNOT_SAY : listed.is(total);
    }
}
