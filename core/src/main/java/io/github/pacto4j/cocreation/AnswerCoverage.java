package io.github.pacto4j.cocreation;

import io.github.pacto4j.date.Certainty;
import java.util.List;

/**
 * How many of the contributions received are answered, exactly: between {@code answered} and {@code answered +
 * cannotSay} of {@code received}. Of none received nothing can be said. A part that was split off is owed an answer of
 * its own and counts like any other.
 *
 * @param answered  contributions with outcome, reason code and reason
 * @param cannotSay  contributions of which that cannot be read
 * @param received  contributions in all
 * @param complete  whether these are all: a list that is absent, or holds items that could not be read, may hold more
 */
public record AnswerCoverage(int answered, int cannotSay, int received, boolean complete) {
    /** Checks that the parts do not exceed the whole. */
    public AnswerCoverage {
        if (answered < 0 || cannotSay < 0 || (long) answered + cannotSay > received) {
            throw new IllegalArgumentException(
                    answered + " answered and " + cannotSay + " unknown do not fit into " + received + " received");
        }
    }

    /** Counts the contributions of a process. */
    public static AnswerCoverage of(CoCreation process) {
        boolean complete = process.contributions() != null
                && !process.kept().within("contributions").hasAside();
        AnswerCoverage known = of(process.contributions() == null ? List.of() : process.contributions());
        return new AnswerCoverage(known.answered, known.cannotSay, known.received, complete);
    }

    /** Counts contributions that are all there are, such as those of one theme or round. */
    public static AnswerCoverage of(List<Contribution> contributions) {
        int answered = 0;
        int cannotSay = 0;
        for (Contribution contribution : contributions) {
            switch (contribution.isAnswered()) {
                case YES -> answered++;
                case CANNOT_SAY -> cannotSay++;
                case NO -> {}
            }
        }
        return new AnswerCoverage(answered, cannotSay, contributions.size(), true);
    }

    /** Returns whether the share is one exact fraction. */
    public boolean isKnown() {
        return complete && received > 0 && cannotSay == 0;
    }

    /**
     * Returns whether at least this share is answered, without rounding: 2 of 3 are not 67 percent.
     *
     * @param percent  0 to 100
     */
    public Certainty isAtLeast(int percent) {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException("a share is 0 to 100 percent, got " + percent);
        }
        if (!complete || received == 0) {
            return Certainty.CANNOT_SAY;
        }
        long asked = (long) percent * received;
        if (answered * 100L >= asked) {
            return Certainty.YES;
        }
        return ((long) answered + cannotSay) * 100L >= asked ? Certainty.CANNOT_SAY : Certainty.NO;
    }

    /** Returns the fraction as it stands, such as {@code 3/7}, or {@code 3..5/7} where it is not exact. */
    @Override
    public String toString() {
        String high = cannotSay == 0 ? "" : ".." + (answered + cannotSay);
        return answered + high + "/" + received + (complete ? "" : "+");
    }
}
