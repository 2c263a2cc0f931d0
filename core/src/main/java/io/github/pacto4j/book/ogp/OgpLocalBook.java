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
                ReportRules.OUTCOME,
                ForumRules.EXISTS,
                ForumRules.MULTI_STAKEHOLDER,
                ForumRules.MET,
                ForumRules.ENDORSED,
                UpdateRules.SITE_FRESH,
                MonitoringBodyRules.NAMED,
                MonitoringBodyRules.INDEPENDENT,
                CommitmentRules.SHEET_FIELDS,
                CommitmentRules.IDENTIFIER,
                CommitmentRules.OPEN_GOVERNMENT_LENS,
                CommitmentRules.FEW_COMMITMENTS,
                PlanFormRules.PLAN_FORM_COMPLETE,
                PlanFormRules.END_WITHIN_TERM);
    }
}
