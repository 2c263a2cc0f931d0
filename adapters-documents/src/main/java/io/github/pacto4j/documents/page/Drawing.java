package io.github.pacto4j.documents.page;

/**
 * Places in a drawing, which runs in the direction of its page.
 *
 * @param rightToLeft  whether it begins at the right
 * @param width  its width in units of the drawing
 */
public record Drawing(boolean rightToLeft, int width) {
    /** Returns where a line of text begins. */
    public String start() {
        return x(0);
    }

    /** Returns where a line of text ends. */
    public String end() {
        return x(width);
    }

    /** Returns the place of a point, given from the beginning. */
    public String x(double from) {
        return said(rightToLeft ? width - from : from);
    }

    /** Returns the left side of what reaches from here to there, both given from the beginning. */
    public String x(double from, double to) {
        return said(rightToLeft ? width - to : from);
    }

    /** Returns how wide something is; what is there can be seen, however short. */
    public String width(double from, double to) {
        return said(Math.max(1, to - from));
    }

    /** Two decimals, in digits that no locale changes. */
    private static String said(double value) {
        return Double.toString(Math.round(value * 100) / 100.0);
    }
}
