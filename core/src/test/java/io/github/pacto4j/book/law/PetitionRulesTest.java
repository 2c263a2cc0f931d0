package io.github.pacto4j.book.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.book.Draft;
import io.github.pacto4j.book.Judging.ByRule;
import io.github.pacto4j.dossier.DocumentKind;
import io.github.pacto4j.rule.Reason;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PetitionRulesTest {
    private static final String ASSOCIATION = "law.petition-association";
    private static final String ANSWERED = "law.petition-answered";
    private static final String COMMUNE = "00.000.00.00";
    private static final String PROVINCE = "01.051";
    private static final String REGION = "02";
    private static final String TODAY = "2026-06-30";

    private static Draft association(String collectivity, String recognised, int members) {
        return Lawful.requests(
                collectivity,
                "petitions",
                "\"receivedOn\": \"2025-05-12\", \"by\": \"ASSOCIATION\", \"association\": {\"recognisedOn\": \""
                        + recognised + "\", \"members\": " + members + "}");
    }

    private static ByRule judged(Draft draft) {
        return Lawful.judged(draft, TODAY).rule(ASSOCIATION);
    }

    @ParameterizedTest
    @CsvSource({COMMUNE + ", 113-14", PROVINCE + ", 112-14", REGION + ", 111-14"})
    void an_association_is_recognised_for_more_than_three_years(String collectivity, String law) {
        judged(association(collectivity, "2022-05-12", 500))
                .isViolated()
                .as("age")
                .at("/petitions/0")
                .relatedTo("/petitions/0/receivedOn", "/petitions/0/association/recognisedOn")
                .from(law);
        judged(association(collectivity, "2022-05-11", 500)).isSatisfied();
    }

    @Test
    void recognised_on_a_leap_day_an_association_is_three_years_old_at_the_end_of_February() {
        Draft petition = association(COMMUNE, "2020-02-29", 1);
        judged(petition.with("/petitions/0/receivedOn", "2023-02-28")).isViolated();
        judged(petition.with("/petitions/0/receivedOn", "2023-03-01")).isSatisfied();
    }

    @Test
    void a_province_asks_for_more_than_one_hundred_members_and_no_other_tier_does() {
        judged(association(PROVINCE, "2010-01-01", 100))
                .isViolated()
                .as("members")
                .at("/petitions/0/association")
                .relatedTo("/petitions/0/association/members")
                .withInput("members", 100);
        judged(association(PROVINCE, "2010-01-01", 101)).isSatisfied();
        judged(association(COMMUNE, "2010-01-01", 1)).isSatisfied();
        judged(association(REGION, "2010-01-01", 1)).isSatisfied();
        judged(association(REGION, "2010-01-01", 1).without("/petitions/0/association/members"))
                .isSatisfied();
    }

    @Test
    void what_is_not_known_of_an_association_leaves_it_open_and_hides_nothing() {
        Draft petition = association(PROVINCE, "2010-01-01", 101);
        for (String value : List.of("recognisedOn", "members")) {
            String place = "/petitions/0/association/" + value;
            judged(petition.without(place)).isUndetermined().missing(place);
            judged(petition.unreadable(place)).isUndetermined().missing(place);
        }
        judged(petition.without("/petitions/0/association")).isUndetermined().missing("/petitions/0/association");
        judged(petition.with("/petitions/0/association/recognisedOn", "2022-05"))
                .isUndetermined()
                .missing("/petitions/0/association/recognisedOn");
        judged(petition.without("/petitions/0/association/recognisedOn").with("/petitions/0/association/members", 3))
                .isViolated()
                .as("members");
        judged(petition.without("/petitions/0/by")).isUndetermined().missing("/petitions/0/by");
    }

    @Test
    void citizens_are_no_association_and_old_petitions_are_not_judged() {
        judged(association(COMMUNE, "2025-01-01", 1).with("/petitions/0/by", "CITIZENS"))
                .isNotApplicable(Reason.PREMISE_NOT_MET);
        judged(association(COMMUNE, "2015-01-01", 1).with("/petitions/0/receivedOn", "2015-07-22"))
                .isNotApplicable(Reason.NOT_YET_IN_FORCE);
    }

    // What becomes of a petition.

    private static Draft petition(String collectivity) {
        return Lawful.requests(collectivity, "petitions", "\"receivedOn\": \"2025-03-31\", \"by\": \"CITIZENS\"");
    }

    private static Draft refused(String collectivity, String on) {
        return petition(collectivity)
                .withJson(
                        "/petitions/0/decision",
                        "{\"outcome\": \"REFUSED\", \"on\": \"" + on + "\", \"reason\": \"Hors compétence\"}");
    }

    private static Draft accepted(String collectivity, String on) {
        return petition(collectivity)
                .with("/petitions/0/receivedOn", on)
                .withJson("/petitions/0/decision", "{\"outcome\": \"ACCEPTED\", \"on\": \"" + on + "\"}");
    }

    private static ByRule answered(Draft draft) {
        return answered(draft, TODAY);
    }

    private static ByRule answered(Draft draft, String day) {
        return Lawful.judged(draft, day).rule(ANSWERED);
    }

    @ParameterizedTest
    @CsvSource({
        REGION + ", 2025-05-31, 2025-06-01",
        PROVINCE + ", 2025-05-31, 2025-06-01",
        COMMUNE + ", 2025-06-30, 2025-07-01"
    })
    void a_council_decides_within_two_or_three_months(String collectivity, String last, String after) {
        answered(refused(collectivity, last)).isSatisfied();
        answered(refused(collectivity, after))
                .isViolated()
                .as("late")
                .at("/petitions/0")
                .relatedTo("/petitions/0/receivedOn", "/petitions/0/decision/on")
                .withInput("lastDay", last);
        answered(petition(collectivity), last).isNotApplicable(Reason.NOT_YET);
        answered(petition(collectivity), after)
                .isViolated()
                .as("overdue")
                .at("/petitions/0")
                .relatedTo("/petitions/0/receivedOn");
    }

    @Test
    void a_refusal_without_reasons_is_none() {
        Draft refused = refused(COMMUNE, "2025-04-30");
        answered(refused.without("/petitions/0/decision/reason"))
                .isViolated()
                .as("unreasoned")
                .at("/petitions/0/decision");
        answered(refused.with("/petitions/0/decision/reason", " ")).isViolated().as("unreasoned");
        answered(refused.unreadable("/petitions/0/decision/reason"))
                .isUndetermined()
                .missing("/petitions/0/decision/reason");
        answered(refused.without("/petitions/0/decision/reason").without("/petitions/0/decision/on"), "2025-04-30")
                .isViolated()
                .as("unreasoned");
    }

    @Test
    void a_decision_without_a_day_is_not_shown_to_be_in_time() {
        Draft refused = refused(COMMUNE, "2025-04-30");
        answered(refused.without("/petitions/0/decision/on"))
                .isViolated()
                .as("overdue")
                .at("/petitions/0/decision");
        answered(refused.unreadable("/petitions/0/decision/on"))
                .isUndetermined()
                .missing("/petitions/0/decision/on");
        answered(refused.unreadable("/petitions/0/decision")).isUndetermined().missing("/petitions/0/decision");
        answered(refused.with("/petitions/0/decision/on", "2025")).isUndetermined();
        answered(refused.without("/petitions/0/decision/outcome"))
                .isUndetermined()
                .missing("/petitions/0/decision/outcome");
        answered(refused.without("/petitions/0/receivedOn")).isUndetermined().missing("/petitions/0/receivedOn");
        answered(refused.with("/petitions/0/receivedOn", "2015-07-22")).isNotApplicable(Reason.NOT_YET_IN_FORCE);
        answered(refused.with("/collectivity", "99.999.99.99")).isUndetermined().missing("/collectivity");
    }

    @ParameterizedTest
    @CsvSource({
        // Communes meet in February, May and October, in the first week.
        COMMUNE + ", 2025-03-10, 2025-05-05, 2025-10-06, 2025-05-31",
        COMMUNE + ", 2025-02-20, 2025-05-05, 2025-10-06, 2025-05-31",
        COMMUNE + ", 2025-10-08, 2026-02-02, 2026-05-04, 2026-02-28",
        // Regions in March, July and October, on the first Monday; provinces in January, June and September.
        REGION + ", 2025-04-01, 2025-07-07, 2025-10-06, 2025-07-31",
        REGION + ", 2025-11-03, 2026-03-02, 2026-07-06, 2026-03-31",
        PROVINCE + ", 2025-03-10, 2025-06-09, 2025-09-08, 2025-06-30",
        PROVINCE + ", 2025-06-02, 2025-06-09, 2025-09-08, 2025-06-30",
        PROVINCE + ", 2025-06-16, 2025-09-08, 2026-01-12, 2025-09-30"
    })
    void an_accepted_petition_is_on_the_agenda_of_the_next_ordinary_session(
            String collectivity, String accepted, String next, String later, String last) {
        Draft petition = accepted(collectivity, accepted);
        answered(petition.with("/petitions/0/sessionOn", next), accepted).isSatisfied();
        answered(petition.with("/petitions/0/sessionOn", later)).isViolated().as("session-late");
        answered(petition, last).isNotApplicable(Reason.NOT_YET);
        answered(petition, LocalDate.parse(last).plusDays(1).toString())
                .isViolated()
                .as("session-overdue")
                .at("/petitions/0")
                .relatedTo("/petitions/0/decision/on");
    }

    @Test
    void accepted_in_the_first_week_of_May_it_is_not_known_whether_the_session_of_May_had_opened() {
        Draft petition = accepted(COMMUNE, "2025-05-06");
        answered(petition.with("/petitions/0/sessionOn", "2025-05-07")).isSatisfied();
        answered(petition.with("/petitions/0/sessionOn", "2025-10-06")).isUndetermined();
        answered(petition.with("/petitions/0/sessionOn", "2026-02-02"))
                .isViolated()
                .as("session-late");
    }

    @Test
    void a_session_in_another_month_is_not_ordinary() {
        Draft petition = accepted(COMMUNE, "2025-03-10");
        answered(petition.with("/petitions/0/sessionOn", "2025-04-07"))
                .isViolated()
                .as("month")
                .at("/petitions/0")
                .relatedTo("/petitions/0/sessionOn")
                .withInput("months", List.of("month.2", "month.5", "month.10"));
        answered(petition.with("/petitions/0/sessionOn", "2025-33")).isUndetermined();
        answered(petition.with("/petitions/0/sessionOn", "2025-05")).isSatisfied();
        answered(petition.unreadable("/petitions/0/sessionOn")).isUndetermined().missing("/petitions/0/sessionOn");
    }

    @Test
    void the_deadlines_of_a_petition_are_its_decision_and_the_session_after() {
        assertThat(Lawful.deadlines(petition(COMMUNE), ANSWERED, DocumentKind.CITIZEN_REQUESTS, "2025-04-10"))
                .containsExactly("DUTY TO_COME 2025-06-30");
        assertThat(Lawful.deadlines(
                        accepted(COMMUNE, "2025-04-10"), ANSWERED, DocumentKind.CITIZEN_REQUESTS, "2025-04-10"))
                .containsExactly("DUTY IN_TIME 2025-07-10", "session DUTY TO_COME 2025-05-31");
    }
}
