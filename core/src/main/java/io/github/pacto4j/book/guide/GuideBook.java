package io.github.pacto4j.book.guide;

import io.github.pacto4j.rule.Rule;
import java.util.List;

/** The rules of the book GUIDE that have code. */
public final class GuideBook {
    private GuideBook() {}

    /** Returns the rules with code, in any order: the catalogue gives the order. */
    public static List<Rule<?>> rules() {
        return List.of();
    }
}
