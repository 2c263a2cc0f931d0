package io.github.pacto4j.book.guide;

import static io.github.pacto4j.book.guide.Region.judged;

import io.github.pacto4j.book.Draft;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CivilSocietyRulesTest {
    private static final String RULE = "guide.civil-society-throughout";

    /** An evaluated plan in every phase of which one place tells of civil society. */
    private static final Draft DOSSIER = Draft.dossier("""
            "collectivity": "05",
            "plan": {"programme": "OGP_LOCAL", "submittedOn": "2022-11-30", "status": "EVALUATED"},
            "coCreation": {"team": [{"represents": "CIVIL_SOCIETY"}]},
            "followUp": {"civilSocietyRoles": ["Observer"], "groupSectors": ["CIVIL_SOCIETY"]}
            """);

    @Test
    void civil_society_took_part_in_every_phase() {
        judged(DOSSIER, RULE).isSatisfied();
    }

    @ParameterizedTest
    @CsvSource({
        "/coCreation/team, '[{\"represents\": \"COLLECTIVITY\"}]', preparation",
        "/followUp/civilSocietyRoles, '[]', implementation"
    })
    void a_phase_without_it_is_named(String place, String stated, String phase) {
        judged(DOSSIER.withJson(place, stated), RULE)
                .isViolated()
                .weighing(Severity.WARNING)
                .from("GUIDE")
                .at("")
                .withInput("phases", List.of("label." + phase));
    }

    @Test
    void the_group_that_follows_up_also_evaluates() {
        Draft without = DOSSIER.withJson("/followUp/groupSectors", "[\"COLLECTIVITY\"]");
        judged(without, RULE).isViolated().withInput("phases", List.of("label.monitoring", "label.evaluation"));
        judged(without.withJson("/evaluations", "[{\"assessorSectors\": [\"CIVIL_SOCIETY\"]}]"), RULE)
                .isViolated()
                .withInput("phases", List.of("label.monitoring"));
        judged(without.withJson("/plan/monitoringBody", "{\"sector\": \"CIVIL_SOCIETY\"}"), RULE)
                .isSatisfied();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/committee|{\"members\": [{\"side\": \"CIVIL_SOCIETY\"}]}",
                "/forum|{\"members\": [{\"sector\": \"CIVIL_SOCIETY\"}]}",
                "/rounds|[{\"workshops\": [{\"attendance\": {\"CIVIL_SOCIETY\": 1}}]}]",
                "/contributions|[{\"author\": {\"kind\": \"ASSOCIATION\"}}]",
                "/participation|{\"byCategory\": {\"CIVIL_SOCIETY\": 12}}"
            })
    void preparation_shows_in_many_places(String told) {
        String[] parts = told.split("\\|");
        Draft without = DOSSIER.withJson("/coCreation/team", "[{\"represents\": \"COLLECTIVITY\"}]");
        judged(without.withJson("/coCreation" + parts[0], parts[1]), RULE).isSatisfied();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/implementingInstitutions|[{\"sector\": \"CIVIL_SOCIETY\"}]",
                "/commitments|[{\"number\": \"1\", \"partners\": [{\"sector\": \"CIVIL_SOCIETY\"}]}]"
            })
    void implementation_shows_in_partners_and_institutions(String told) {
        String[] parts = told.split("\\|");
        Draft without = DOSSIER.withJson("/followUp/civilSocietyRoles", "[]");
        judged(without.withJson("/plan" + parts[0], parts[1]), RULE).isSatisfied();
        judged(without.withJson("/plan" + parts[0], "[]"), RULE).isViolated();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/coCreation/team", "/followUp/civilSocietyRoles", "/followUp/groupSectors"})
    void where_nothing_is_told_nothing_can_be_said(String place) {
        judged(DOSSIER.without(place), RULE).isUndetermined().unknown(place);
        judged(DOSSIER.unreadable(place), RULE).isUndetermined().unknown(place);
    }

    @Test
    void what_cannot_be_read_may_tell_of_civil_society() {
        Draft without = DOSSIER.withJson("/coCreation/team", "[{\"represents\": \"COLLECTIVITY\"}, {\"name\": \"A\"}]");
        judged(without, RULE).isViolated();
        judged(without.unreadable("/coCreation/team/1"), RULE).isUndetermined();
        judged(without.with("/coCreation/forum", 7), RULE).isUndetermined();
    }

    @ParameterizedTest
    @CsvSource({"IN_CONSULTATION, false", "PUBLISHED, false", "IN_IMPLEMENTATION, true", "CLOSED, true"})
    void a_phase_that_has_not_begun_is_not_judged(String status, boolean followed) {
        Draft early = DOSSIER.with("/plan/status", status);
        judged(early, RULE).isSatisfied();
        var judged = judged(early.withJson("/followUp/groupSectors", "[]"), RULE);
        if (followed) {
            judged.isViolated().withInput("phases", List.of("label.monitoring"));
        } else {
            judged.isSatisfied();
        }
    }

    @Test
    void of_a_draft_nothing_is_asked_yet() {
        judged(DOSSIER.with("/plan/status", "DRAFT"), RULE).isNotApplicable(Reason.NOT_YET);
    }

    @Test
    void a_plan_without_a_status_may_be_in_any_phase() {
        Draft unknown = DOSSIER.without("/plan/status").withJson("/followUp/groupSectors", "[]");
        judged(unknown, RULE).isUndetermined().missing("/plan/status");
        judged(DOSSIER.without("/plan/status"), RULE).isSatisfied();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/plan", "/coCreation", "/followUp"})
    void plan_process_and_follow_up_are_all_needed(String part) {
        judged(DOSSIER.without(part).with("/document", "dossier/1"), RULE).isUndetermined();
    }
}
