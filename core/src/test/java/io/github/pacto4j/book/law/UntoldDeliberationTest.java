package io.github.pacto4j.book.law;

import static io.github.pacto4j.book.law.Council.ADOPTED;
import static io.github.pacto4j.book.law.Council.commune;
import static io.github.pacto4j.book.law.Council.judged;

import io.github.pacto4j.book.Draft;
import io.github.pacto4j.rule.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A plan that was adopted was voted, whether its file shows the vote or not. */
class UntoldDeliberationTest {
    private static final Draft SILENT = commune().without("/history").with("/status", "PUBLISHED");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "law.session-month",
                "law.session-day",
                "law.session-length",
                "law.notice",
                "law.agenda-sent",
                "law.quorum",
                "law.majority",
                "law.transmitted",
                "law.executable",
                "law.posted"
            })
    void of_an_adopted_plan_without_its_history_nobody_can_say_how_the_council_met(String rule) {
        judged(SILENT).rule(rule).isUndetermined().at("").missing("/history");
        judged(SILENT.with("/status", "ADOPTED")).rule(rule).isUndetermined();
        judged(SILENT.with("/status", "VALIDATED")).rule(rule).isNotApplicable(Reason.NOT_YET);
        judged(commune().without(ADOPTED)).rule(rule).isUndetermined().missing(ADOPTED);
    }

    @Test
    void where_no_visa_is_spoken_of_there_is_none_to_wait_for() {
        judged(SILENT).rule("law.visa-delay").isNotApplicable(Reason.NO_VALUE);
    }

    @Test
    void a_history_that_begins_after_the_adoption_leaves_the_vote_open() {
        judged(SILENT.withJson("/history", "[{\"transition\": \"publish\", \"on\": \"2023-12-01\"}]"))
                .rule("law.quorum")
                .isUndetermined()
                .missing("/history");
    }

    @Test
    void a_history_that_tells_of_no_adoption_leaves_nothing_open() {
        judged(commune().with("/history/2/transition", "publish").without(ADOPTED))
                .rule("law.quorum")
                .isNotApplicable(Reason.NO_SUBJECT);
    }

    @Test
    void an_adoption_that_lies_ahead_has_not_been_voted() {
        judged(commune().without(ADOPTED), "2023-10-01").rule("law.quorum").isNotApplicable(Reason.NOT_YET);
    }

    @Test
    void an_adoption_undone_by_an_opposition_is_not_asked_for() {
        Draft again = commune()
                .without(ADOPTED)
                .withJson("/history/-", "{\"transition\": \"recordOpposition\", \"on\": \"2023-10-20\"}");
        judged(again).rule("law.quorum").isNotApplicable(Reason.NOT_YET);
    }

    @Test
    void what_cannot_be_read_is_unknown_once() {
        judged(commune().unreadable(ADOPTED))
                .rule("law.quorum")
                .isUndetermined()
                .missing(ADOPTED);
    }

    @Test
    void the_vote_on_an_application_does_not_stand_for_that_on_the_plan() {
        Draft dossier = Draft.dossier("\"collectivity\": \"00.000.00.00\"")
                .withJson("/plan", SILENT.json())
                .withJson("/application", """
                        {"deliberation": {"decidedOn": "2023-10-04", "meeting": 1, "inOffice": 61, "present": 50}}""");
        judged(dossier).rule("law.quorum").isUndetermined().at("/plan").missing("/plan/history");
    }

    @Test
    void an_application_need_not_have_been_deliberated_by_law() {
        judged(Council.application("").without("/deliberation"))
                .rule("law.quorum")
                .isNotApplicable(Reason.NO_SUBJECT);
    }

    @Test
    void an_earlier_plan_is_not_the_one_asked() {
        judged(Draft.dossier("\"collectivity\": \"00.000.00.00\"")
                        .withJson("/plan", commune().json())
                        .with("/plan" + ADOPTED + "/inOffice", 61)
                        .with("/plan" + ADOPTED + "/present", 50)
                        .with("/plan" + ADOPTED + "/meeting", 1)
                        .withJson("/previousPlans", "[" + SILENT.json() + "]"))
                .rule("law.quorum")
                .isSatisfied();
    }
}
