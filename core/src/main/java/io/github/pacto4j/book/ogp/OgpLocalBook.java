package io.github.pacto4j.book.ogp;

import io.github.pacto4j.rule.Rule;
import java.util.List;

/** The rules of the book OGP_LOCAL that have code. */
public final class OgpLocalBook {
    private OgpLocalBook() {}

    /** Returns the rules with code, in any order: the catalogue gives the order. */
    public static List<Rule<?>> rules() {
        return List.of(
                ApplicationRules.TERM_LEFT,
                ApplicationRules.SUPPORT_LETTERS,
                MonitoringRules.INCEPTION_DUE,
                MonitoringRules.END_OF_COMMITMENT_DUE,
                MonitoringRules.INCEPTION_COVERS_ALL,
                ReportRules.EVIDENCE_LIMITS,
                ReportRules.OUTCOME);
    }
}
