package io.github.pacto4j.progress;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.text.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far the end of a milestone has moved from the date at which it was adopted.
 *
 * <p>A period covers its last unit whole: what was to end in March 2024 was in time until the 31st. The end that a report
 * states is an event, and one that is known to the month lies on any of its days: the delay is an interval.
 *
 * @param reference  the milestone, as commitment/milestone
 * @param title  its title, null if it has none
 * @param pointer  where it stands, as a JSON Pointer from the root of the file
 * @param axis  number of the axis of its commitment, null if none is stated
 * @param unit  who is responsible: for the milestone, else for its commitment; null if nobody is named
 * @param adopted  end that was adopted, null if there is none: the milestone was added later, or had no date
 * @param planned  end as amended, null if there is none: the milestone was removed, or has no date
 * @param actual  end that the last report states, null if it states none
 * @param completion  the level that is reported
 * @param days  days from the adopted end to the actual one, early below zero. Of a milestone that the last report calls
 *     unfinished the least number, from the end of the period reported on; unknown where nothing is reported
 * @param due  whether the adopted end lies before the day of the question
 */
public record Slippage(
        String reference,
        @Nullable Text title,
        String pointer,
        @Nullable String axis,
        @Nullable Text unit,
        @Nullable StatedDate adopted,
        @Nullable StatedDate planned,
        @Nullable StatedDate actual,
        Completion completion,
        Days days,
        boolean due) {

    /** Returns whether it ended, or will certainly end, after the adopted date. */
    public Certainty isLate() {
        if (days.low() != null && days.low() > 0) {
            return Certainty.YES;
        }
        return days.high() != null && days.high() <= 0 ? Certainty.NO : Certainty.CANNOT_SAY;
    }

    /** Returns by how many days amendments moved the end, null where a date is missing; below zero for earlier. */
    public @Nullable Integer moved() {
        return adopted == null || planned == null ? null : Days.between(adopted.last(), planned.last());
    }

    /** Returns the day until which it was in time, null if none was adopted. */
    @Nullable
    LocalDate dueDay() {
        return adopted == null ? null : adopted.last();
    }
}
