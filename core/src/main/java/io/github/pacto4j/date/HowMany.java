package io.github.pacto4j.date;

import org.jspecify.annotations.Nullable;

/**
 * How many there are where of some it cannot be said whether they count: the least and the most that it may be.
 *
 * @param least  those that certainly count, 0 or more
 * @param most  those that may count, {@code least} or more; null where nobody says how many more there may be
 */
public record HowMany(int least, @Nullable Integer most) {
    /**
     * Holds a number.
     *
     * @throws IllegalArgumentException if it is negative or the most is less than the least
     */
    public HowMany {
        if (least < 0 || (most != null && most < least)) {
            throw new IllegalArgumentException(
                    "the least is 0 or more and the most no less, got " + least + " to " + most);
        }
    }

    /** Returns the number of those of which it holds, each with its answer. */
    public static HowMany of(Iterable<Certainty> answers) {
        int least = 0;
        int most = 0;
        for (Certainty answer : answers) {
            least += answer == Certainty.YES ? 1 : 0;
            most += answer == Certainty.NO ? 0 : 1;
        }
        return new HowMany(least, most);
    }

    /** Returns this, or any number more: a list is not complete, or part of it could not be read. */
    public HowMany orMore() {
        return new HowMany(least, null);
    }

    /** Returns whether it is one number. */
    public boolean isKnown() {
        return most != null && most == least;
    }

    /** Returns whether it is this number; cannot say where it may be this or another. */
    public Certainty is(int number) {
        if (number < least || (most != null && number > most)) {
            return Certainty.NO;
        }
        return isKnown() ? Certainty.YES : Certainty.CANNOT_SAY;
    }

    /** Returns the number, or the least and the most parted by two dots; the most is left out where nobody says it. */
    @Override
    public String toString() {
        return isKnown() ? String.valueOf(least) : least + ".." + (most == null ? "" : most);
    }
}
