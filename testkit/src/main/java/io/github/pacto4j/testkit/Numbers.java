package io.github.pacto4j.testkit;

/** How a plan numbers its axes, commitments and milestones: in the field the styles differ and digits are not the rule. */
final class Numbers {
    private final int style;

    Numbers(Chance chance) {
        this.style = chance.below(4);
    }

    /** The usual style: 1, 1.2. */
    Numbers() {
        this.style = 0;
    }

    String axis(int index) {
        return style == 1 ? "A" + (index + 1) : Integer.toString(index + 1);
    }

    String commitment(int index) {
        int number = index + 1;
        return switch (style) {
            case 1 -> "E" + number;
            case 2 -> (number < 10 ? "0" : "") + number;
            case 3 -> number % 2 == 0 ? number / 2 + "b" : number / 2 + 1 + "a";
            default -> Integer.toString(number);
        };
    }

    /** In two styles the numbering restarts in each commitment, so that a milestone is named with its commitment. */
    String milestone(int commitment, int index) {
        return style < 2 ? commitment(commitment) + "." + (index + 1) : Integer.toString(index + 1);
    }

    /** Returns the reference to a milestone from anywhere. */
    String reference(int commitment, int index) {
        return commitment(commitment) + "/" + milestone(commitment, index);
    }
}
