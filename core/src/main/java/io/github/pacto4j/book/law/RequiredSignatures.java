package io.github.pacto4j.book.law;

import io.github.pacto4j.collectivity.Census;
import io.github.pacto4j.collectivity.Collectivity;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.rule.Subject;
import java.util.OptionalInt;

/**
 * How many citizens must sign a petition. It hangs on the legal population, so that it is one of several numbers where
 * it is not known which census was in force, or how many people it counted.
 *
 * @param least  the least that may be required
 * @param most  the most that may be required
 */
record RequiredSignatures(int least, int most) {

    /** Returns what the law of the collectivity's tier requires of a petition received on a day. */
    static RequiredSignatures of(Collectivity addressee, StatedDate received, Subject in) {
        if (in.figures("citiesWithArrondissements").contains(addressee.code())) {
            return exactly(in.figure("signaturesArrondissements"));
        } else if (!in.hasFigure("smallBelow")) {
            return exactly(in.figure("signatures"));
        }
        Classes classes = Classes.of(in);
        StatedDate newCensus = StatedDate.of(in.figures("newCensusSince").get(0));
        return switch (received.isBefore(newCensus)) {
            case YES -> classes.required(addressee.population(Census.RGPH_2014));
            case NO -> classes.required(addressee.population(Census.RGPH_2024));
            case CANNOT_SAY ->
                classes.required(addressee.population(Census.RGPH_2014))
                        .or(classes.required(addressee.population(Census.RGPH_2024)));
        };
    }

    private static RequiredSignatures exactly(int number) {
        return new RequiredSignatures(number, number);
    }

    private RequiredSignatures or(RequiredSignatures other) {
        return new RequiredSignatures(Math.min(least, other.least), Math.max(most, other.most));
    }

    /** Returns whether the number required is known. */
    boolean isKnown() {
        return least == most;
    }

    /**
     * The classes of collectivities by their inhabitants, as the law of a tier forms them; both limits belong to the
     * middle class.
     *
     * @param smallBelow  inhabitants from which a collectivity is no longer small
     * @param largeAbove  inhabitants up to which it is not yet large
     * @param small  signatures required in a small one
     * @param middle  signatures required in one that is neither small nor large
     * @param large  signatures required in a large one
     */
    record Classes(int smallBelow, int largeAbove, int small, int middle, int large) {

        /** The law on communes knows no large class. */
        static Classes of(Subject in) {
            boolean hasLarge = in.hasFigure("largeAbove");
            int middle = in.figure("signatures");
            return new Classes(
                    in.figure("smallBelow"),
                    hasLarge ? in.figure("largeAbove") : Integer.MAX_VALUE,
                    in.figure("signaturesSmall"),
                    middle,
                    hasLarge ? in.figure("signaturesLarge") : middle);
        }

        int required(int inhabitants) {
            if (inhabitants < smallBelow) {
                return small;
            }
            return inhabitants > largeAbove ? large : middle;
        }

        /** Any class may be that of a collectivity whose people a census did not count on their own. */
        RequiredSignatures required(OptionalInt inhabitants) {
            return inhabitants.isPresent()
                    ? exactly(required(inhabitants.getAsInt()))
                    : new RequiredSignatures(
                            Math.min(small, Math.min(middle, large)), Math.max(small, Math.max(middle, large)));
        }
    }
}
