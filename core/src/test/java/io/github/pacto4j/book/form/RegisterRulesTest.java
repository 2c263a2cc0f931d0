package io.github.pacto4j.book.form;

import io.github.pacto4j.book.Draft;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterRulesTest {
    private static final String RULE = "form.collectivity-known";
    private static final String DAY = "2024-06-15";

    /** Every code that a dossier may hold, all of them in the register. */
    private static final Draft DOSSIER = Draft.dossier("""
            "collectivity": "01.571.01.11",
            "profile": {"collectivity": "01.571.01.11"},
            "application": {"collectivity": "01.571.01.11", "deliberation": {"collectivity": "01.571.01.11"}},
            "coCreation": {"collectivity": "01.571.01.11", "rounds": [
              {"number": 1, "workshops": [{"territory": "01.571"}, {"territory": "01.511"}]}]},
            "plan": {"collectivity": "01.571.01.11", "jointWith": ["01", "02"], "history": [
              {"transition": "adopt", "on": "2024-01", "deliberations": [{"collectivity": "01"}, {"collectivity": "02"}]},
              {"transition": "recordOpposition", "on": "2024-02", "collectivity": "02"}]},
            "evaluations": [{"id": "M", "collectivity": "01.571.01.11"}],
            "citizenRequests": {"collectivity": "01.571.01.11", "petitions": [
              {"id": "P1", "byProvince": {"01.571": 100, "01.511": 200}}]},
            "network": {
              "members": [{"collectivity": "02"}],
              "trainings": [{"participants": ["01", "02"]}],
              "events": [{"attendees": ["01", "02"]}],
              "goodPractices": [{"id": "G1", "collectivity": "02"}]}
            """);

    @Test
    void every_code_of_the_dossier_is_in_the_register() {
        DOSSIER.judged(DAY).rule(RULE).isSatisfied();
    }

    @ParameterizedTest
    @CsvSource({
        "/collectivity, ''",
        "/profile/collectivity, /profile",
        "/application/collectivity, /application",
        "/application/deliberation/collectivity, /application/deliberation",
        "/coCreation/collectivity, /coCreation",
        "/plan/collectivity, /plan",
        "/plan/jointWith/1, /plan",
        "/plan/history/0/deliberations/1/collectivity, /plan/history/0/deliberations/1",
        "/plan/history/1/collectivity, /plan/history/1",
        "/evaluations/0/collectivity, /evaluations/0",
        "/citizenRequests/collectivity, /citizenRequests",
        "/network/members/0/collectivity, /network/members/0",
        "/network/trainings/0/participants/1, /network/trainings/0",
        "/network/events/0/attendees/1, /network/events/0",
        "/network/goodPractices/0/collectivity, /network/goodPractices/0"
    })
    void a_code_that_belongs_to_no_collectivity_is_found_where_it_stands(String place, String holder) {
        DOSSIER.with(place, "99.999.99.99")
                .judged(DAY)
                .rule(RULE)
                .isViolated()
                .weighing(Severity.ERROR)
                .at(holder)
                .relatedTo(place)
                .withInput("code", "99.999.99.99");
    }

    @Test
    void the_territory_of_a_workshop_is_looked_up_too() {
        DOSSIER.with("/coCreation/rounds/0/workshops/1/territory", "99.999")
                .judged(DAY)
                .rule(RULE)
                .isViolated()
                .at("/coCreation/rounds/0/workshops/1")
                .relatedTo("/coCreation/rounds/0/workshops/1/territory");
    }

    @Test
    void the_provinces_of_a_petition_are_looked_up_too() {
        DOSSIER.with("/citizenRequests/petitions/0/byProvince/99.999", 50)
                .judged(DAY)
                .rule(RULE)
                .isViolated()
                .about("/citizenRequests/petitions/0/byProvince/99.999")
                .withInput("code", "99.999");
    }

    @Test
    void every_unknown_code_of_a_joint_plan_is_named() {
        DOSSIER.with("/plan/jointWith/0", "98")
                .with("/plan/jointWith/1", "99")
                .judged(DAY)
                .rule(RULE)
                .isViolated()
                .relatedTo("/plan/jointWith/0", "/plan/jointWith/1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"02", "01.571", "01.571.01.11", "00.000.00.00"})
    void region_province_commune_and_the_example_are_known(String code) {
        Draft.plan("").with("/collectivity", code).judged(DAY).rule(RULE).isSatisfied();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "01.571.01.1", "Tétouan", "01571 0111", "", "13"})
    void what_only_resembles_a_code_is_none(String code) {
        Draft.plan("")
                .with("/collectivity", code)
                .judged(DAY)
                .rule(RULE)
                .isViolated()
                .withInput("code", code);
    }

    @Test
    void a_code_of_2014_is_known_and_the_verdict_names_the_present_one() {
        Draft.plan("\"collectivity\": \"01.051.05.01\"")
                .judged(DAY)
                .rule(RULE)
                .isSatisfied()
                .withInput("code", "01.051.05.01")
                .withInput("present", "01.051.11.01");
    }

    @Test
    void a_part_of_a_dossier_may_leave_its_code_to_the_dossier() {
        Draft.dossier("\"collectivity\": \"02\", \"plan\": {\"id\": \"P\"}, \"coCreation\": {\"id\": \"C\"}")
                .judged(DAY)
                .rule(RULE)
                .isSatisfied();
    }

    @Test
    void a_document_that_names_no_collectivity_leaves_it_open() {
        Draft.plan("").judged(DAY).rule(RULE).isUndetermined().at("").missing("/collectivity");
        Draft.coCreation("").judged(DAY).rule(RULE).isUndetermined().missing("/collectivity");
        Draft.dossier("").judged(DAY).rule(RULE).isUndetermined().missing("/collectivity");
    }

    @Test
    void a_document_that_bears_no_code_has_nothing_to_look_up() {
        Draft.document("network/1", "\"network\": \"REMACTO\"")
                .judged(DAY)
                .rule(RULE)
                .isNotApplicable(Reason.NO_SUBJECT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/collectivity",
                "/profile/collectivity",
                "/application/collectivity",
                "/application/deliberation/collectivity",
                "/coCreation/collectivity",
                "/coCreation/rounds",
                "/coCreation/rounds/0/workshops/1/territory",
                "/plan/collectivity",
                "/plan/jointWith",
                "/plan/jointWith/1",
                "/plan/history/1/collectivity",
                "/evaluations/0/collectivity",
                "/citizenRequests/collectivity",
                "/citizenRequests/petitions/0/byProvince",
                "/network/members/0/collectivity",
                "/network/trainings/0/participants",
                "/network/trainings/0/participants/1",
                "/network/events/0/attendees/1",
                "/network/goodPractices/0/collectivity"
            })
    void a_code_that_cannot_be_read_is_unknown(String place) {
        DOSSIER.unreadable(place).judged(DAY).rule(RULE).isUndetermined().unknown(place);
    }
}
