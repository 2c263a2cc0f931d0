package io.github.pacto4j.date.wording;

import io.github.pacto4j.date.StatedDate;
import java.util.List;

/**
 * A wording that has the form of one date.
 *
 * @param parts  its readings; none if two digits of a year leave the century open
 * @param weekday  the weekday that is named, 1 Monday to 7 Sunday; 0 if none is
 */
record Match(List<Part> parts, int weekday) {
    /** Returns whether year and, of a day, month are named. */
    boolean isWhole() {
        return parts.stream().allMatch(Part::isWhole);
    }

    /** Returns this with the month and year of another match where it names none. */
    Match filledFrom(Match other) {
        if (isWhole() || other.parts.size() != 1) {
            return this;
        }
        return new Match(
                parts.stream().map(part -> part.filledFrom(other.parts.get(0))).toList(), weekday);
    }

    /** Returns the dates that exist, whatever the weekday. */
    List<StatedDate> dates() {
        return parts.stream().flatMap(part -> part.date().stream()).toList();
    }

    /** Returns the dates that exist and, if a weekday is named, fall on it. */
    List<StatedDate> agreeing() {
        return dates().stream()
                .filter(date -> weekday == 0
                        || (date.isDay() && date.first().getDayOfWeek().getValue() == weekday))
                .toList();
    }
}
