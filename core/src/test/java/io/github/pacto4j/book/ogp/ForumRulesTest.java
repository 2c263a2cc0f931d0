package io.github.pacto4j.book.ogp;

import static io.github.pacto4j.book.ogp.Member.DOSSIER;
import static io.github.pacto4j.book.ogp.Member.judged;

import io.github.pacto4j.book.Draft;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Severity;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForumRulesTest {
    private static final String FORUM = "/coCreation/forum";
    private static final String MEMBERS = FORUM + "/members";
    private static final String MEETINGS = FORUM + "/meetings";
    private static final String SPACES = "/coCreation/spaces";
    private static final String SUBMITTED = "/plan/submittedOn";
    private static final String ENDORSEMENTS = "/plan/endorsements";

    private static final String PUBLISHED = "/plan/history/0/on";

    private static Draft publishedOn(String day) {
        return DOSSIER.withJson("/plan/history", "[{\"transition\": \"publish\", \"on\": \"" + day + "\"}]");
    }

    @Nested
    class Exists {
        private static final String RULE = "ogp.forum-exists";

        @Test
        void a_forum_is_recorded_by_itself_or_among_the_spaces() {
            judged(DOSSIER, RULE).isSatisfied();
            judged(DOSSIER.without(FORUM).with(SPACES + "/0/kind", "FORUM"), RULE)
                    .isSatisfied();
        }

        @Test
        void without_a_forum_the_requirement_is_not_met() {
            judged(DOSSIER.without(FORUM), RULE)
                    .isViolated()
                    .weighing(Severity.ERROR)
                    .from("OGP-LOCAL-INCEPTION")
                    .at("/coCreation");
            judged(DOSSIER.withJson(FORUM, "{}"), RULE).isViolated();
            judged(DOSSIER.without(FORUM).without(SPACES), RULE).isViolated();
        }

        @ParameterizedTest
        @ValueSource(strings = {"name", "members", "meetings"})
        void one_thing_told_of_it_suffices(String field) {
            Draft bare = DOSSIER.withJson(FORUM, "{}");
            judged(
                            field.equals("name")
                                    ? bare.with(FORUM + "/name", "Forum")
                                    : bare.withJson(
                                            FORUM + "/" + field,
                                            field.equals("members") ? "[{\"name\": \"A\"}]" : "[\"2022-06-01\"]"),
                            RULE)
                    .isSatisfied();
            judged(bare.unreadable(FORUM + "/" + field), RULE).isUndetermined();
        }

        @ParameterizedTest
        @ValueSource(strings = {SPACES, SPACES + "/0", SPACES + "/0/kind"})
        void a_space_that_cannot_be_read_may_be_the_forum(String place) {
            judged(DOSSIER.without(FORUM).unreadable(place), RULE)
                    .isUndetermined()
                    .unknown(place);
            judged(DOSSIER.unreadable(FORUM), RULE).isUndetermined().missing(FORUM);
        }

        @Test
        void a_draft_needs_no_forum_yet() {
            judged(DOSSIER.without(FORUM).with("/plan/status", "DRAFT"), RULE).isNotApplicable(Reason.NOT_YET);
            judged(DOSSIER.without(FORUM).with("/plan/status", "IN_CONSULTATION"), RULE)
                    .isViolated();
        }

        @Test
        void a_plan_submitted_before_the_handbook_is_not_judged_by_it() {
            judged(DOSSIER.with(SUBMITTED, "2020-12-31"), RULE).isNotApplicable(Reason.NOT_YET_IN_FORCE);
        }
    }

    @Nested
    class MultiStakeholder {
        private static final String RULE = "ogp.forum-multi-stakeholder";

        @Test
        void the_commune_and_an_association_make_two_kinds() {
            judged(DOSSIER, RULE).isSatisfied();
        }

        @ParameterizedTest
        @CsvSource({"0, governmentSectors", "1, nonGovernmentSectors"})
        void the_kind_that_is_missing_is_named(int member, String kind) {
            judged(DOSSIER.without(MEMBERS + "/" + member), RULE)
                    .isViolated()
                    .weighing(Severity.ERROR)
                    .at(FORUM)
                    .relatedTo(MEMBERS)
                    .withInput("missing", List.of("label." + kind));
        }

        @Test
        void an_empty_list_lacks_both() {
            judged(DOSSIER.withJson(MEMBERS, "[]"), RULE)
                    .isViolated()
                    .withInput("missing", List.of("label.governmentSectors", "label.nonGovernmentSectors"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"CIVIL_SOCIETY", "ACADEMIA", "PRIVATE", "MULTILATERAL", "MEDIA", "CITIZEN", "WORKING_GROUP"})
        void everybody_outside_government_counts(String sector) {
            judged(DOSSIER.with(MEMBERS + "/1/sector", sector), RULE).isSatisfied();
        }

        @ParameterizedTest
        @ValueSource(strings = {"COLLECTIVITY", "GOVERNMENT", "CONSULTATIVE_BODY"})
        void public_bodies_and_those_beside_the_council_do_not(String sector) {
            judged(DOSSIER.with(MEMBERS + "/1/sector", sector), RULE).isViolated();
        }

        @Test
        void a_member_without_a_sector_may_be_either() {
            judged(DOSSIER.without(MEMBERS + "/1/sector"), RULE)
                    .isUndetermined()
                    .missing(MEMBERS);
        }

        @ParameterizedTest
        @ValueSource(strings = {FORUM, MEMBERS})
        void what_is_not_there_is_unknown(String place) {
            judged(DOSSIER.without(place), RULE).isUndetermined().missing(place);
        }

        @ParameterizedTest
        @ValueSource(strings = {FORUM, MEMBERS, MEMBERS + "/1", MEMBERS + "/1/sector"})
        void what_cannot_be_read_is_unknown(String place) {
            judged(DOSSIER.unreadable(place), RULE).isUndetermined().unknown(place);
        }
    }

    @Nested
    class Met {
        private static final String RULE = "ogp.forum-met";

        @Test
        void the_forum_met_before_the_submission() {
            judged(DOSSIER, RULE).isSatisfied().withInput("submittedOn", "2022-11-30");
        }

        @ParameterizedTest
        @CsvSource({"2022-11-29, true", "2022-11-30, false"})
        void it_met_on_the_eve_at_the_latest(String day, boolean satisfied) {
            var judged = judged(DOSSIER.with(MEETINGS + "/0", day), RULE);
            if (satisfied) {
                judged.isSatisfied();
            } else {
                judged.isViolated()
                        .as("never")
                        .weighing(Severity.WARNING)
                        .at(FORUM)
                        .relatedTo(MEETINGS, SUBMITTED);
            }
        }

        @Test
        void a_forum_that_never_met_did_not_make_the_plan() {
            judged(DOSSIER.withJson(MEETINGS, "[]"), RULE).isViolated().as("never");
        }

        @Test
        void a_forum_of_public_bodies_is_no_forum() {
            judged(DOSSIER.with(MEMBERS + "/1/sector", "GOVERNMENT"), RULE)
                    .isViolated()
                    .as("members")
                    .relatedTo(MEMBERS);
        }

        @Test
        void a_submission_that_lies_ahead_leaves_time_to_meet() {
            judged(DOSSIER.with(SUBMITTED, "2023-07-15").withJson(MEETINGS, "[]"), RULE)
                    .isNotApplicable(Reason.NOT_YET);
        }

        @Test
        void a_meeting_of_the_month_of_the_submission_may_have_come_before() {
            judged(DOSSIER.with(MEETINGS + "/0", "2022-11"), RULE)
                    .isUndetermined()
                    .missing(MEETINGS + "/0");
        }

        @Test
        void a_plan_that_states_no_submission_was_not_submitted_before_it_was_published() {
            Draft unstated = publishedOn("2022-06-02").without(SUBMITTED);
            judged(unstated, RULE).isSatisfied();
            judged(unstated.with(PUBLISHED, "2022-06-01"), RULE)
                    .isUndetermined()
                    .missing(SUBMITTED);
            judged(unstated.with(PUBLISHED, "2022-06"), RULE).isUndetermined().missing(SUBMITTED);
            judged(unstated.without(PUBLISHED), RULE).isUndetermined().missing(SUBMITTED);
            judged(unstated.withJson(MEETINGS, "[]"), RULE).isUndetermined().missing(SUBMITTED);
            judged(publishedOn("2022-06-02").unreadable(SUBMITTED), RULE)
                    .isUndetermined()
                    .missing(SUBMITTED);
        }

        @Test
        void a_forum_of_public_bodies_is_none_whenever_the_plan_was_submitted() {
            judged(DOSSIER.without(SUBMITTED).with(MEMBERS + "/1/sector", "GOVERNMENT"), RULE)
                    .isViolated()
                    .as("members");
        }

        @ParameterizedTest
        @ValueSource(strings = {FORUM, MEMBERS, MEETINGS, SUBMITTED})
        void what_is_not_there_is_unknown(String place) {
            judged(DOSSIER.without(place), RULE).isUndetermined().missing(place);
        }

        @ParameterizedTest
        @ValueSource(strings = {FORUM, MEMBERS, MEMBERS + "/1", MEETINGS, MEETINGS + "/0", SUBMITTED})
        void what_cannot_be_read_is_unknown(String place) {
            judged(DOSSIER.unreadable(place), RULE).isUndetermined().unknown(place);
        }

        @Test
        void before_publication_the_forum_may_still_meet() {
            judged(DOSSIER.with("/plan/status", "ADOPTED").withJson(MEETINGS, "[]"), RULE)
                    .isNotApplicable(Reason.NOT_YET);
        }
    }

    @Nested
    class Endorsed {
        private static final String RULE = "ogp.endorsed";
        private static final String FIRST = ENDORSEMENTS + "/0";

        @Test
        void an_association_of_the_forum_endorsed_the_plan_whatever_the_spelling_of_its_name() {
            judged(DOSSIER, RULE).isSatisfied();
        }

        @Test
        void a_name_matches_in_either_language_and_a_person_may_be_the_member() {
            judged(DOSSIER.with(FIRST + "/organisation", "جمعية الحمامة البيضاء"), RULE)
                    .isSatisfied();
            judged(DOSSIER.without(FIRST + "/organisation").with(FIRST + "/name", "Association Colombe Blanche"), RULE)
                    .isSatisfied();
        }

        @ParameterizedTest
        @CsvSource({"2022-11-30, true", "2022-12-01, false"})
        void the_day_of_submission_is_the_last_one(String day, boolean satisfied) {
            var judged = judged(DOSSIER.with(FIRST + "/date", day), RULE);
            if (satisfied) {
                judged.isSatisfied();
            } else {
                judged.isViolated()
                        .as("late")
                        .weighing(Severity.ERROR)
                        .at("/plan")
                        .relatedTo(ENDORSEMENTS)
                        .withInput("limit", "2022-11-30");
            }
        }

        @Test
        void a_plan_that_states_no_submission_was_endorsed_in_time_if_it_was_by_its_publication() {
            Draft unstated = publishedOn("2022-11-30").without(SUBMITTED);
            judged(unstated, RULE).isSatisfied();
            judged(unstated.with(PUBLISHED, "2022-11-29"), RULE)
                    .isUndetermined()
                    .missing(SUBMITTED);
            judged(DOSSIER.without(SUBMITTED), RULE).isUndetermined().missing(SUBMITTED);
            judged(publishedOn("2022-11-30").unreadable(SUBMITTED), RULE)
                    .isUndetermined()
                    .missing(SUBMITTED);
        }

        @Test
        void who_may_endorse_does_not_hang_on_the_day_of_submission() {
            judged(DOSSIER.without(SUBMITTED).with(FIRST + "/organisation", "Association extérieure"), RULE)
                    .isViolated()
                    .as("members");
            judged(DOSSIER.without(SUBMITTED).without(FIRST + "/date"), RULE)
                    .isUndetermined()
                    .missing(FIRST + "/date");
        }

        @Test
        void outsiders_and_public_bodies_do_not_endorse_for_the_forum() {
            judged(DOSSIER.with(FIRST + "/organisation", "Association extérieure"), RULE)
                    .isViolated()
                    .as("members");
            judged(DOSSIER.with(FIRST + "/organisation", "Commune"), RULE)
                    .isViolated()
                    .as("members");
        }

        @Test
        void one_endorsement_that_counts_suffices() {
            judged(DOSSIER.withJson(ENDORSEMENTS + "/-", "{\"organisation\": \"Association extérieure\"}"), RULE)
                    .isSatisfied();
        }

        @Test
        void a_plan_without_endorsements_was_endorsed_by_nobody() {
            judged(DOSSIER.without(ENDORSEMENTS), RULE)
                    .isViolated()
                    .as("absent")
                    .at("/plan");
            judged(DOSSIER.withJson(ENDORSEMENTS, "[]"), RULE).isViolated().as("none");
        }

        @Test
        void an_undated_endorsement_may_have_come_in_time() {
            judged(DOSSIER.without(FIRST + "/date"), RULE).isUndetermined().missing(FIRST + "/date");
            judged(DOSSIER.with(FIRST + "/date", "2022"), RULE).isUndetermined().missing(FIRST + "/date");
        }

        @ParameterizedTest
        @ValueSource(strings = {"/coCreation", FORUM, MEMBERS, MEMBERS + "/1/name", MEMBERS + "/1/sector"})
        void without_the_members_nobody_can_be_found_among_them(String place) {
            judged(DOSSIER.without(place), RULE).isUndetermined().missing(MEMBERS);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    MEMBERS,
                    MEMBERS + "/1",
                    MEMBERS + "/1/name",
                    MEMBERS + "/1/sector",
                    ENDORSEMENTS,
                    FIRST,
                    FIRST + "/organisation",
                    FIRST + "/date",
                    SUBMITTED
                })
        void what_cannot_be_read_is_unknown(String place) {
            judged(DOSSIER.unreadable(place), RULE).isUndetermined();
        }

        @Test
        void before_publication_endorsements_may_still_come() {
            judged(DOSSIER.with("/plan/status", "ADOPTED").withJson(ENDORSEMENTS, "[]"), RULE)
                    .isNotApplicable(Reason.NOT_YET);
        }
    }
}
