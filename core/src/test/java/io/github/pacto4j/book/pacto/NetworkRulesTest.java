package io.github.pacto4j.book.pacto;

import io.github.pacto4j.book.Draft;
import io.github.pacto4j.book.Judging;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Severity;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkRulesTest {
    private static final String DAY = "2024-06-15";

    @Nested
    class CharterSigned {
        private static final String RULE = "pacto.charter-signed";
        private static final String MEMBERSHIP = "/membership/0";
        private static final String ACCEPTED = MEMBERSHIP + "/charterAcceptedOn";
        private static final String FOCAL_POINT = MEMBERSHIP + "/focalPoint";

        private static final Draft DOSSIER = Draft.dossier("""
                "membership": [{
                  "network": "REMACTO", "joinedOn": "2022-10-21", "charterAcceptedOn": "2023-02-01",
                  "focalPoint": {"title": "Point focal"}}]
                """);

        private Judging.ByRule judged(Draft dossier) {
            return dossier.judged(DAY).rule(RULE);
        }

        @Test
        void a_member_that_accepted_the_charter_and_named_a_focal_point_has_joined() {
            judged(DOSSIER).isSatisfied();
        }

        @Test
        void a_member_that_did_neither_is_told_both() {
            judged(DOSSIER.without(ACCEPTED).without(FOCAL_POINT))
                    .isViolated()
                    .weighing(Severity.INFO)
                    .from("PACTO")
                    .at(MEMBERSHIP)
                    .withInput("missing", List.of("label.charterAcceptedOn", "label.focalPoint"));
        }

        @Test
        void oriental_named_its_focal_point_and_tells_no_day_of_the_charter() {
            judged(DOSSIER.without(ACCEPTED)).isViolated().withInput("missing", List.of("label.charterAcceptedOn"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"name", "title", "unit", "email"})
        void a_name_a_function_a_unit_or_an_address_tells_who_it_is(String detail) {
            judged(DOSSIER.withJson(FOCAL_POINT, "{\"" + detail + "\": \"x@exemple.invalid\"}"))
                    .isSatisfied();
        }

        @Test
        void a_focal_point_of_whom_nothing_is_said_is_not_named() {
            judged(DOSSIER.withJson(FOCAL_POINT, "{}")).isViolated().withInput("missing", List.of("label.focalPoint"));
        }

        @Test
        void what_cannot_be_read_may_be_there() {
            judged(DOSSIER.unreadable(ACCEPTED)).isUndetermined().missing(ACCEPTED);
            judged(DOSSIER.unreadable(FOCAL_POINT)).isUndetermined().missing(FOCAL_POINT);
            judged(DOSSIER.unreadable(FOCAL_POINT + "/title")).isUndetermined().missing(FOCAL_POINT + "/title");
            judged(DOSSIER.unreadable(ACCEPTED).without(FOCAL_POINT)).isViolated();
        }

        @Test
        void membership_of_ogp_local_knows_no_such_charter() {
            Draft local = DOSSIER.with(MEMBERSHIP + "/network", "OGP_LOCAL").without(ACCEPTED);
            judged(local).isNotApplicable(Reason.PREMISE_NOT_MET);
            judged(local.without(MEMBERSHIP + "/network")).isUndetermined().missing(MEMBERSHIP + "/network");
            judged(DOSSIER.without(MEMBERSHIP + "/network")).isSatisfied();
        }

        @Test
        void a_collectivity_in_no_network_has_no_charter_to_accept() {
            judged(DOSSIER.without("/membership")).isNotApplicable(Reason.ABSENT_PART);
        }
    }

    @Nested
    class CapacityBuilding {
        private static final String RULE = "pacto.capacity-building";
        private static final String TRAINING = "/network/trainings/0";
        private static final String ROUNDS = "/coCreation/rounds";

        private static final Draft DOSSIER = Draft.dossier("""
                "collectivity": "00.000.00.00",
                "network": {"trainings": [{"date": "2023-02-28", "participants": ["01", "00.000.00.00"]}]},
                "coCreation": {"rounds": [
                  {"workshops": [{"date": "2023-04-02"}, {"date": "2023-03-01"}]},
                  {"workshops": [{"date": "2023-08-01"}]}]}
                """);

        private Judging.ByRule judged(Draft dossier) {
            return dossier.judged(DAY).rule(RULE);
        }

        @Test
        void a_training_the_day_before_the_first_workshop_comes_first() {
            judged(DOSSIER).isSatisfied().withInput("workshop", "2023-03-01").withInput("trainings", 1);
        }

        @ParameterizedTest
        @CsvSource({"2023-03-01", "2023-03-15", "2023-03"})
        void a_training_on_its_day_or_later_comes_too_late(String date) {
            judged(DOSSIER.with(TRAINING + "/date", date))
                    .isViolated()
                    .weighing(Severity.INFO)
                    .from("PACTO")
                    .at("/network")
                    .relatedTo("/network/trainings", ROUNDS + "/0/workshops/1/date")
                    .withInput("trainings", 0);
        }

        @Test
        void a_training_of_others_is_none_of_its_own() {
            judged(DOSSIER.without(TRAINING + "/participants/1")).isViolated();
            judged(DOSSIER.withJson("/network/trainings", "[]")).isViolated();
        }

        @Test
        void a_training_that_does_not_say_when_or_for_whom_may_be_the_one() {
            judged(DOSSIER.without(TRAINING + "/date")).isUndetermined().missing(TRAINING);
            judged(DOSSIER.with(TRAINING + "/date", "2023")).isUndetermined().missing(TRAINING);
            judged(DOSSIER.without(TRAINING + "/participants")).isUndetermined().missing(TRAINING);
            judged(DOSSIER.unreadable(TRAINING)).isUndetermined().missing("/network/trainings");
            judged(DOSSIER.without("/network/trainings")).isUndetermined().missing("/network/trainings");
        }

        @Test
        void a_workshop_without_a_day_may_have_come_before() {
            judged(DOSSIER.without(ROUNDS + "/1/workshops/0/date"))
                    .isUndetermined()
                    .missing(TRAINING);
            judged(DOSSIER.without(ROUNDS + "/1/workshops/0/date").with(TRAINING + "/date", "2023-03-02"))
                    .isViolated();
        }

        @Test
        void without_workshops_nothing_is_to_be_prepared() {
            judged(DOSSIER.withJson(ROUNDS, "[]")).isNotApplicable(Reason.PREMISE_NOT_MET);
            judged(DOSSIER.without(ROUNDS)).isUndetermined().missing(ROUNDS);
            judged(DOSSIER.without("/network")).isNotApplicable(Reason.ABSENT_PART);
        }
    }

    @Nested
    class NetworkCounts {
        private static final String RULE = "pacto.network-counts";
        private static final String COUNT = "/counts/0";

        /** When its page was written, the network had 66 members: 12 regions, 4 provinces, 50 communes. */
        private static final Draft STATED = Draft.document("network/1", """
                "network": "REMACTO",
                "counts": [{"total": 66, "byTier": {"REGION": 12, "PREFECTURE_OR_PROVINCE": 4, "COMMUNE": 50}}]
                """);

        /** Of three members two belonged on 1 January 2024. */
        private static final Draft COUNTED = Draft.document("network/1", """
                "complete": true,
                "counts": [{"on": "2024-01-01", "total": 2}],
                "members": [
                  {"collectivity": "01", "joinedOn": "2022-10-21"},
                  {"collectivity": "02", "joinedOn": "2022-10-21", "leftOn": "2023-12-31"},
                  {"collectivity": "03", "joinedOn": "2024-01-01", "leftOn": "2024-05-01"},
                  {"collectivity": "04", "joinedOn": "2024-01-02"}]
                """);

        private Judging.ByRule judged(Draft network) {
            return network.judged(DAY).rule(RULE);
        }

        @Test
        void sixty_six_are_twelve_and_four_and_fifty() {
            judged(STATED).isSatisfied().withInput("stated", 66).withInput("sum", 66);
        }

        @ParameterizedTest
        @ValueSource(ints = {65, 67})
        void a_total_that_is_not_the_sum_of_its_tiers_is_found(int total) {
            judged(STATED.with(COUNT + "/total", total))
                    .isViolated()
                    .as("tiers")
                    .weighing(Severity.WARNING)
                    .from("PACTO")
                    .at(COUNT)
                    .relatedTo(COUNT + "/total", COUNT + "/byTier")
                    .withInput("stated", total)
                    .withInput("sum", 66)
                    .withInput("parts", List.of(12, 4, 50));
        }

        @Test
        void a_number_that_cannot_be_read_may_make_up_the_difference() {
            judged(STATED.unreadable(COUNT + "/byTier/REGION")).isUndetermined().missing(COUNT + "/byTier");
            judged(STATED.unreadable(COUNT + "/total")).isUndetermined().missing(COUNT + "/total");
        }

        @Test
        void a_number_with_nothing_beside_it_is_not_compared() {
            judged(STATED.without(COUNT + "/byTier")).isNotApplicable(Reason.NO_VALUE);
            judged(STATED.without(COUNT + "/total")).isNotApplicable(Reason.NO_VALUE);
            judged(STATED.without("/counts")).isNotApplicable(Reason.NO_SUBJECT);
        }

        @Test
        void the_members_of_a_complete_list_are_counted_on_the_day() {
            judged(COUNTED).isSatisfied().withInput("counted", 2);
        }

        @ParameterizedTest
        @CsvSource({"1", "3"})
        void a_number_that_is_not_that_of_the_list_is_found(int total) {
            judged(COUNTED.with(COUNT + "/total", total))
                    .isViolated()
                    .as("members")
                    .at("")
                    .relatedTo(COUNT + "/total", "/members")
                    .withInput("counted", 2)
                    .withInput("on", "2024-01-01");
        }

        @Test
        void a_list_that_is_not_complete_or_a_number_without_a_day_says_nothing() {
            Draft wrong = COUNTED.with(COUNT + "/total", 9);
            judged(wrong.with("/complete", false)).isNotApplicable(Reason.NO_VALUE);
            judged(wrong.without("/complete")).isNotApplicable(Reason.NO_VALUE);
            judged(wrong.without(COUNT + "/on")).isNotApplicable(Reason.NO_VALUE);
            judged(wrong.without("/members")).isNotApplicable(Reason.NO_VALUE);
        }

        @Test
        void members_of_whom_it_is_not_known_since_when_may_belong() {
            Draft open = COUNTED.without("/members/0/joinedOn");
            judged(open).isUndetermined().missing("/members/0");
            judged(open.with(COUNT + "/total", 1)).isUndetermined();
            judged(open.with(COUNT + "/total", 3)).isViolated().as("members");
            judged(open.with(COUNT + "/total", 0)).isViolated().as("members");
            judged(COUNTED.unreadable("/members/2/leftOn")).isUndetermined().missing("/members/2");
            judged(COUNTED.unreadable("/members/3")).isUndetermined().missing("/members");
        }
    }

    @Nested
    class PlatformSpace {
        private static final String RULE = "pacto.platform-space";
        private static final String SPACE = "/members/1/space";

        private static final Draft NETWORK = Draft.document("network/1", """
                "network": "REMACTO",
                "members": [
                  {"collectivity": "01", "space": "https://exemple.invalid/espace/01"},
                  {"collectivity": "02", "space": "https://exemple.invalid/espace/02"},
                  {"collectivity": "03", "leftOn": "2024-06-15"}]
                """);

        private Judging.ByRule judged(Draft network) {
            return network.judged(DAY).rule(RULE);
        }

        @Test
        void each_member_has_a_space_of_its_own_and_one_that_left_needs_none() {
            judged(NETWORK).isSatisfied().forSubjects(2);
        }

        @ParameterizedTest
        @ValueSource(strings = {"https://exemple.invalid/espace/01", "https://exemple.invalid/espace/01/"})
        void a_space_that_two_members_share_is_nobody_s_own(String space) {
            Judging.ByRule found = judged(NETWORK.with(SPACE, space));
            found.isViolatedAt("/members/0", "/members/1");
        }

        @Test
        void a_space_that_a_former_member_had_may_be_given_to_another() {
            judged(NETWORK.with("/members/2/space", "https://exemple.invalid/espace/02"))
                    .isSatisfied();
        }

        @Test
        void a_member_of_whose_space_nothing_is_said_may_have_one() {
            judged(NETWORK.without(SPACE)).isUndetermined().at("/members/1").missing(SPACE);
            judged(NETWORK.unreadable(SPACE)).isUndetermined().missing(SPACE);
        }

        @Test
        void a_member_that_has_yet_to_join_needs_none() {
            judged(NETWORK.without(SPACE).with("/members/1/joinedOn", "2024-06-16"))
                    .isSatisfied();
            judged(NETWORK.without(SPACE).with("/members/1/joinedOn", "2024-06-15"))
                    .isUndetermined();
        }

        @Test
        void ogp_local_has_no_such_platform() {
            judged(NETWORK.with("/network", "OGP_LOCAL")).isNotApplicable(Reason.PREMISE_NOT_MET);
        }
    }
}
