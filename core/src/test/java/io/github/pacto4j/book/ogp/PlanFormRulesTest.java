package io.github.pacto4j.book.ogp;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.book.Draft;
import io.github.pacto4j.book.Judging;
import io.github.pacto4j.date.WorkingDays;
import io.github.pacto4j.rule.Ask;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Severity;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanFormRulesTest {
    private static final String FORM = "ogp.plan-form-complete";
    private static final String TERM = "ogp.end-within-term";

    private static final Draft DOSSIER = Draft.dossier("""
            "collectivity": "01.571.01.11",
            "coCreation": {"participation": {"groups": 0, "publicMeetings": 9}},
            "plan": {"programme": "OGP_LOCAL", "status": "PUBLISHED", "termEnd": "2027-06",
              "period": {"start": "2023", "end": "2026-12"},
              "leadInstitutions": [{"name": "Direction générale des services"}],
              "narrative": {"foreword": "a", "vision.longTerm": "b", "vision.achievements": "c",
                "vision.challenges": "d", "vision.mediumTermGoals": "e", "vision.planContribution": "f",
                "vision.policyContribution": "g", "coordination.arrangements": "h", "coordination.spaces": "i",
                "coordination.diversity": "j", "coordination.participants": "k",
                "coordination.continuedCollaboration": "l", "monitoring.body": "m", "monitoring.activities": "n",
                "monitoring.agencyChecks": "o", "monitoring.publicReporting": "p"}}
            """);

    private static Judging.ByRule judged(Draft draft, String rule) {
        Ask ask = Ask.on(LocalDate.parse("2024-06-15")).books("OGP_LOCAL");
        return Judging.judged(Pacto.with(WorkingDays.unknown()), draft, ask).rule(rule);
    }

    @Test
    void a_form_with_all_nineteen_answers_is_complete_and_none_is_an_answer() {
        judged(DOSSIER, FORM).isSatisfied();
        judged(DOSSIER.with("/plan/status", "ADOPTED").without("/plan/narrative"), FORM)
                .isNotApplicable(Reason.NOT_YET);
    }

    @ParameterizedTest
    @CsvSource({
        "/plan/narrative/foreword, foreword",
        "/plan/narrative/monitoring.body, monitoring.body",
        "/plan/leadInstitutions, label.leadInstitutions",
        "/coCreation/participation/groups, label.participation.groups",
        "/coCreation/participation/publicMeetings, label.participation.publicMeetings"
    })
    void a_question_without_an_answer_is_named(String place, String question) {
        judged(DOSSIER.without(place), FORM)
                .isViolated()
                .at("/plan")
                .weighing(Severity.WARNING)
                .withInput("questions", List.of(question));
        judged(DOSSIER.unreadable(place), FORM).isUndetermined().unknown(place);
    }

    @Test
    void a_plan_without_its_co_creation_leaves_open_who_took_part() {
        judged(DOSSIER.without("/coCreation"), FORM).isUndetermined();
        judged(DOSSIER.without("/coCreation").without("/plan/narrative/foreword"), FORM)
                .isViolated();
        judged(DOSSIER.without("/coCreation/participation"), FORM)
                .isViolated()
                .withInput("questions", List.of("label.participation.groups", "label.participation.publicMeetings"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-06", "2027-06-30", "2026", "2027-05-12"})
    void a_plan_may_run_to_the_end_of_the_month_in_which_the_term_ends(String end) {
        judged(DOSSIER.with("/plan/period/end", end), TERM).isSatisfied();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-07-01", "2027-07", "2028"})
    void a_plan_that_outlives_the_term_is_found(String end) {
        judged(DOSSIER.with("/plan/period/end", end), TERM)
                .isViolated()
                .at("/plan")
                .weighing(Severity.WARNING)
                .relatedTo("/plan/period/end", "/plan/termEnd");
    }

    @Test
    void ends_that_are_not_known_or_too_coarse_do_not_tell() {
        judged(DOSSIER.with("/plan/period/end", "2027"), TERM).isUndetermined();
        judged(DOSSIER.without("/plan/termEnd"), TERM).isUndetermined();
        judged(DOSSIER.without("/plan/period"), TERM).isUndetermined();
        judged(DOSSIER.unreadable("/plan/termEnd"), TERM).isUndetermined();
    }
}
