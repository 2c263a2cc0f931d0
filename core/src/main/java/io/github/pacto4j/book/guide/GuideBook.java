package io.github.pacto4j.book.guide;

import io.github.pacto4j.rule.Rule;
import java.util.List;

/** The rules of the book GUIDE that have code. */
public final class GuideBook {
    private GuideBook() {}

    /** Returns the rules with code, in any order: the catalogue gives the order. */
    public static List<Rule<?>> rules() {
        return List.of(
                ApplicationRules.ELIGIBLE_MEMBER_STATE,
                ApplicationRules.INTEREST_AFTER_CALL,
                ApplicationRules.VALUES_ENDORSED,
                ApplicationRules.ADDED_VALUE_DESCRIBED,
                ApplicationRules.PRIORITIES_ALIGNED,
                ApplicationRules.CAPACITY_DESCRIBED,
                ApplicationRules.RECENT_REFORM,
                ApplicationRules.MECHANISMS_DESCRIBED,
                ApplicationRules.PRACTICE_TO_SHARE,
                ApplicationRules.READY_TO_EXCHANGE,
                ApplicationRules.EXTENSION_DESCRIBED,
                CandidacyRules.COORDINATOR_NAMED,
                CandidacyRules.INTEREST_DELIBERATED,
                CandidacyRules.POINT_OF_CONTACT,
                CandidacyRules.STEPS_ORDERED,
                HearingRules.BODIES_CONSULTED,
                HearingRules.COMMITTEE_HEARD,
                OperationRules.OPERATIONS_RECORDED,
                MembershipRules.MEMBERSHIP_EFFECTIVE,
                MembershipRules.AFTER_ACCEPTANCE,
                MembershipRules.PEER_EXCHANGE,
                CompletionRules.PER_COMMITMENT,
                CompletionRules.FIELDS,
                CompletionRules.CONSISTENT,
                CompletionRules.EVIDENCED,
                RestatementRules.CHANGE_FLAGGED,
                MatrixRules.STANDARD_QUESTIONS,
                MatrixRules.COUNTS,
                MatrixRules.EVIDENCED,
                MatrixRules.CUSTOM_CRITERIA,
                MatrixRules.GROUNDED,
                EvaluationRules.GROUP_TRAINED,
                EvaluationRules.AMBITIOUS,
                EvaluationRules.PLAN_EVALUATED);
    }
}
