package io.github.pacto4j.testkit;

/**
 * How large a generated dossier is.
 *
 * @param axes  axes of the plan, 1 or more
 * @param commitments  commitments of the plan, at least one for each axis and at most 1,000
 * @param milestones  milestones of all commitments together, at least one for each commitment
 * @param contributions  contributions of citizens, 0 or more
 */
public record Size(int axes, int commitments, int milestones, int contributions) {
    /** A handful of everything: quick to judge in thousands of tries. */
    public static final Size SMALL = new Size(1, 2, 4, 5);

    /** A small commune's programme. */
    public static final Size MEDIUM = new Size(3, 8, 25, 40);

    /** A real region's announced programme, 4 axes, 17 commitments and 69 milestones, with 400 contributions. */
    public static final Size STANDARD = new Size(4, 17, 69, 400);

    /** More than any plan seen in the field: 100 commitments. */
    public static final Size LARGE = ofCommitments(100);

    /** Checks that everything has its place. */
    public Size {
        if (axes < 1 || commitments < axes || milestones < commitments || contributions < 0 || commitments > 1_000) {
            throw new IllegalArgumentException("1 or more axes, as many commitments (1,000 at most), as many milestones"
                    + " and 0 or more contributions are needed, got " + axes + ", " + commitments + ", " + milestones
                    + ", " + contributions);
        }
    }

    /**
     * Returns the standard size brought to a number of commitments. From about 200 on the file is larger than the
     * standard limits let a reader take.
     */
    public static Size ofCommitments(int commitments) {
        return new Size(
                Math.max(1, scaled(STANDARD.axes, commitments)),
                commitments,
                scaled(STANDARD.milestones, commitments),
                scaled(STANDARD.contributions, commitments));
    }

    private static int scaled(int standard, int commitments) {
        return Math.round((float) standard * commitments / STANDARD.commitments);
    }
}
