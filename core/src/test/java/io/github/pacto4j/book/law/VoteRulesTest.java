package io.github.pacto4j.book.law;

import static io.github.pacto4j.book.law.Council.ADOPTED;
import static io.github.pacto4j.book.law.Council.application;
import static io.github.pacto4j.book.law.Council.commune;
import static io.github.pacto4j.book.law.Council.judged;
import static io.github.pacto4j.book.law.Council.province;
import static io.github.pacto4j.book.law.Council.region;

import io.github.pacto4j.book.Draft;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Severity;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VoteRulesTest {
    private static final String IN_OFFICE = ADOPTED + "/inOffice";
    private static final String PRESENT = ADOPTED + "/present";
    private static final String FOR = ADOPTED + "/votesFor";
    private static final String AGAINST = ADOPTED + "/votesAgainst";
    private static final String PRESIDENT = ADOPTED + "/presidentFor";

    @Nested
    class Quorum {
        private static final String RULE = "law.quorum";

        private static Draft present(Draft draft, int present, int inOffice) {
            return draft.with(PRESENT, present).with(IN_OFFICE, inOffice).with(ADOPTED + "/meeting", 1);
        }

        @Test
        void exactly_half_is_no_quorum() {
            judged(present(commune(), 30, 60))
                    .rule(RULE)
                    .isViolated()
                    .weighing(Severity.ERROR)
                    .from("113-14")
                    .at(ADOPTED)
                    .relatedTo(PRESENT, IN_OFFICE, ADOPTED + "/meeting")
                    .withInput("present", 30)
                    .withInput("inOffice", 60);
        }

        @Test
        void one_more_than_half_is() {
            judged(present(commune(), 31, 60)).rule(RULE).isSatisfied();
        }

        @ParameterizedTest
        @CsvSource({"30, false", "31, true"})
        void of_an_odd_number_half_a_member_is_rounded_up(int present, boolean quorum) {
            Draft draft = present(province(), present, 61);
            if (quorum) {
                judged(draft).rule(RULE).isSatisfied();
            } else {
                judged(draft).rule(RULE).isViolated();
            }
        }

        @Test
        void a_second_meeting_needs_it_too() {
            judged(present(region(), 30, 60).with(ADOPTED + "/meeting", 2))
                    .rule(RULE)
                    .isViolated();
        }

        @Test
        void a_third_meeting_needs_none() {
            judged(present(commune(), 3, 60).with(ADOPTED + "/meeting", 3))
                    .rule(RULE)
                    .isSatisfied();
            judged(commune().with(ADOPTED + "/meeting", 3)).rule(RULE).isSatisfied();
        }

        @Test
        void which_meeting_it_was_matters_only_without_a_quorum() {
            judged(present(commune(), 31, 60).without(ADOPTED + "/meeting"))
                    .rule(RULE)
                    .isSatisfied();
            judged(present(commune(), 30, 60).without(ADOPTED + "/meeting"))
                    .rule(RULE)
                    .isUndetermined()
                    .missing(ADOPTED + "/meeting");
        }

        @ParameterizedTest
        @ValueSource(strings = {PRESENT, IN_OFFICE})
        void without_a_count_it_cannot_be_said(String count) {
            judged(present(commune(), 31, 60).without(count))
                    .rule(RULE)
                    .isUndetermined()
                    .missing(count);
            judged(present(commune(), 31, 60).unreadable(count))
                    .rule(RULE)
                    .isUndetermined()
                    .missing(count);
        }

        @Test
        void nobody_is_present_yet_at_a_session_to_come() {
            judged(application("\"decidedOn\": \"2025-10-06\""), "2025-10-05")
                    .rule(RULE)
                    .isNotApplicable(Reason.NOT_YET);
            judged(application("\"decidedOn\": \"2025-10-06\""), "2025-10-06")
                    .rule(RULE)
                    .isUndetermined();
        }
    }

    @Nested
    class Majority {
        private static final String RULE = "law.majority";

        /** 61 in office, 48 present. */
        private static Draft votes(int votesFor, int votesAgainst, int abstentions) {
            return commune()
                    .with(IN_OFFICE, 61)
                    .with(PRESENT, 48)
                    .with(FOR, votesFor)
                    .with(AGAINST, votesAgainst)
                    .with(ADOPTED + "/abstentions", abstentions);
        }

        @Test
        void abstentions_are_not_votes_cast() {
            judged(votes(5, 4, 39)).rule(RULE).isSatisfied();
        }

        @Test
        void fewer_votes_for_than_against_are_no_majority() {
            judged(votes(20, 21, 7))
                    .rule(RULE)
                    .isViolated()
                    .as("against")
                    .weighing(Severity.ERROR)
                    .at(ADOPTED)
                    .relatedTo(FOR, AGAINST)
                    .withInput("for", 20)
                    .withInput("against", 21);
        }

        @Test
        void a_tie_goes_with_the_side_of_the_president() {
            judged(votes(24, 24, 0).with(PRESIDENT, true)).rule(RULE).isSatisfied();
            judged(votes(24, 24, 0).with(PRESIDENT, false))
                    .rule(RULE)
                    .isViolated()
                    .as("tie")
                    .at(ADOPTED)
                    .relatedTo(FOR, AGAINST, PRESIDENT);
        }

        @Test
        void of_a_tie_it_cannot_be_said_where_the_side_of_the_president_is_unknown() {
            judged(votes(24, 24, 0)).rule(RULE).isUndetermined().missing(PRESIDENT);
            judged(votes(24, 24, 0).with(PRESIDENT, true).unreadable(PRESIDENT))
                    .rule(RULE)
                    .isUndetermined()
                    .missing(PRESIDENT);
        }

        @Test
        void where_nobody_votes_for_it_nothing_is_adopted() {
            judged(votes(0, 0, 48).with(PRESIDENT, true))
                    .rule(RULE)
                    .isViolated()
                    .as("against");
        }

        @Test
        void a_development_programme_needs_more_than_half_of_the_members_at_the_first_vote() {
            Draft programme = votes(31, 2, 0).with(ADOPTED + "/asPartOf", "PAC").with(ADOPTED + "/vote", 1);
            judged(programme).rule(RULE).isSatisfied();
            judged(programme.with(FOR, 30))
                    .rule(RULE)
                    .isViolated()
                    .as("reinforced")
                    .at(ADOPTED)
                    .relatedTo(FOR, IN_OFFICE, ADOPTED + "/asPartOf")
                    .withInput("inOffice", 61)
                    .withInput("programme", "PAC");
            judged(programme.with(FOR, 30).with(IN_OFFICE, 60)).rule(RULE).isViolated();
        }

        @Test
        void at_the_second_vote_the_votes_cast_decide() {
            judged(votes(5, 4, 0).with(ADOPTED + "/asPartOf", "PAC").with(ADOPTED + "/vote", 2))
                    .rule(RULE)
                    .isSatisfied();
        }

        @Test
        void a_programme_of_its_own_needs_no_more_than_the_votes_cast() {
            judged(votes(5, 4, 0).with(ADOPTED + "/vote", 1)).rule(RULE).isSatisfied();
        }

        @ParameterizedTest
        @CsvSource({"PDR, true", "PAC, false"})
        void a_region_votes_its_own_programme_with_it(String programme, boolean reinforced) {
            Draft draft = region().with(IN_OFFICE, 61)
                    .with(FOR, 20)
                    .with(AGAINST, 4)
                    .with(ADOPTED + "/asPartOf", programme)
                    .with(ADOPTED + "/vote", 1);
            if (reinforced) {
                judged(draft).rule(RULE).isViolated().as("reinforced");
            } else {
                judged(draft).rule(RULE).isSatisfied();
            }
        }

        @Test
        void which_vote_it_was_matters_only_below_half_of_the_members() {
            Draft programme = votes(30, 2, 0).with(ADOPTED + "/asPartOf", "PAC");
            judged(programme).rule(RULE).isUndetermined().missing(ADOPTED + "/vote");
            judged(programme.with(FOR, 31)).rule(RULE).isSatisfied();
            judged(programme.without(IN_OFFICE)).rule(RULE).isUndetermined().missing(IN_OFFICE);
        }

        @Test
        void what_it_was_part_of_matters_only_where_it_would_not_have_passed() {
            Draft unread = votes(30, 2, 0).with(ADOPTED + "/vote", 1).unreadable(ADOPTED + "/asPartOf");
            judged(unread).rule(RULE).isUndetermined().missing(ADOPTED + "/asPartOf");
            judged(unread.with(FOR, 31)).rule(RULE).isSatisfied();
        }

        @Test
        void more_present_than_in_office_cannot_be() {
            judged(votes(41, 3, 4).with(PRESENT, 62))
                    .rule(RULE)
                    .isViolated()
                    .as("present")
                    .at(ADOPTED)
                    .relatedTo(PRESENT, IN_OFFICE)
                    .withInput("present", 62)
                    .withInput("inOffice", 61);
            judged(votes(41, 3, 4).with(PRESENT, 61)).rule(RULE).isSatisfied();
        }

        @Test
        void more_votes_than_present_cannot_be() {
            judged(votes(41, 3, 4)).rule(RULE).isSatisfied();
            judged(votes(41, 3, 5))
                    .rule(RULE)
                    .isViolated()
                    .as("votes")
                    .relatedTo(FOR, AGAINST, ADOPTED + "/abstentions", PRESENT)
                    .withInput("votes", 49)
                    .withInput("present", 48);
        }

        @Test
        void counts_that_are_too_many_already_need_no_others() {
            judged(votes(49, 0, 0).without(AGAINST)).rule(RULE).isViolated().as("votes");
        }

        @ParameterizedTest
        @ValueSource(strings = {FOR, AGAINST})
        void without_a_count_it_cannot_be_said(String count) {
            judged(votes(41, 3, 4).without(count)).rule(RULE).isUndetermined().missing(count);
            judged(votes(41, 3, 4).unreadable(count))
                    .rule(RULE)
                    .isUndetermined()
                    .missing(count);
        }

        @Test
        void abstentions_presence_and_office_may_be_unknown() {
            judged(commune().with(FOR, 41).with(AGAINST, 3)).rule(RULE).isSatisfied();
        }

        @Test
        void an_unfavourable_vote_that_sent_the_plan_back_adopted_nothing() {
            Draft sentBack = commune().withJson("/history/1", """
                    {"transition": "returnToDraft", "on": "2023-09-02", "body": "COUNCIL", "deliberation": {
                      "decidedOn": "2023-09-02", "present": 40, "inOffice": 61,
                      "votesFor": 10, "votesAgainst": 30, "abstentions": 0}}
                    """).with(FOR, 41).with(AGAINST, 3);
            judged(sentBack).rule(RULE).isSatisfied().forSubjects(1).at(ADOPTED);
            judged(sentBack.with("/history/1/deliberation/abstentions", 1))
                    .rule(RULE)
                    .isViolated()
                    .as("votes")
                    .at("/history/1/deliberation");
        }

        @Test
        void an_application_needs_a_majority_too() {
            judged(application("\"decidedOn\": \"2023-10-04\", \"votesFor\": 10, \"votesAgainst\": 30"))
                    .rule(RULE)
                    .isViolated()
                    .at("/deliberation");
        }
    }
}
