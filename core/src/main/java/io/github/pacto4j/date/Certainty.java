package io.github.pacto4j.date;

/**
 * The answer to a question about facts that may be known only roughly: yes under every reading of them, no under
 * every reading, or yes under one and no under another.
 *
 * <p>Answers combine by Kleene's strong logic of three values: what cannot be said matters only where it could change
 * the result.
 */
public enum Certainty {
    /** It holds under every reading. */
    YES,
    /** It holds under no reading. */
    NO,
    /** It holds under one reading and not under another, or nothing is known. */
    CANNOT_SAY;

    /** Returns the answer to a question that has only two. */
    public static Certainty of(boolean answer) {
        return answer ? YES : NO;
    }

    /** Returns whether both hold: {@code NO} as soon as one does not. */
    public Certainty and(Certainty other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES ? other : CANNOT_SAY;
    }

    /** Returns whether one of the two or both hold: {@code YES} as soon as one does. */
    public Certainty or(Certainty other) {
        if (this == YES || other == YES) {
            return YES;
        }
        return this == NO ? other : CANNOT_SAY;
    }

    /** Returns whether it does not hold; what cannot be said cannot be denied either. */
    public Certainty not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case CANNOT_SAY -> CANNOT_SAY;
        };
    }

    /** Returns whether it certainly holds: {@code true} for {@link #YES} alone. */
    public boolean isCertain() {
        return this == YES;
    }
}
