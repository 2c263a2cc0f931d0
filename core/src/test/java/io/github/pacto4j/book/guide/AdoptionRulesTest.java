package io.github.pacto4j.book.guide;

import static io.github.pacto4j.book.guide.RegionPlan.PLAN;
import static io.github.pacto4j.book.guide.RegionPlan.judged;

import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Severity;
import org.junit.jupiter.api.Test;

class AdoptionRulesTest {
    private static final String VALIDATED = "guide.council-validated";
    private static final String VISA = "guide.visa-sought";
    private static final String DELIBERATION = "/history/2/deliberation";

    @Test
    void the_council_adopts_before_work_begins() {
        judged(PLAN, VALIDATED).isSatisfied();
        judged(PLAN.with(DELIBERATION + "/decidedOn", "2024-01-02"), VALIDATED).isSatisfied();
        judged(PLAN.with(DELIBERATION + "/decidedOn", "2024-01-03"), VALIDATED)
                .isViolated()
                .as("late")
                .weighing(Severity.ERROR)
                .withInput("adoptedOn", "2024-01-03")
                .withInput("startedOn", "2024-01-02")
                .relatedTo(DELIBERATION + "/decidedOn", "/history/4/on");
        judged(PLAN.with(DELIBERATION + "/decidedOn", "2024-01"), VALIDATED).isUndetermined();
        judged(PLAN.without("/history/4"), VALIDATED).isSatisfied();
    }

    @Test
    void a_history_without_an_adoption_says_that_there_was_none() {
        judged(PLAN.without("/history/2"), VALIDATED).isViolated().as("never").at("");
        judged(PLAN.withJson("/history", "[{\"transition\": \"publish\", \"on\": \"2023-11-01\"}]"), VALIDATED)
                .isUndetermined();
        judged(PLAN.without("/history").with("/status", "PUBLISHED"), VALIDATED).isUndetermined();
        judged(PLAN.without("/history").with("/status", "VALIDATED"), VALIDATED).isNotApplicable(Reason.NOT_YET);
    }

    @Test
    void days_that_are_not_known_do_not_tell() {
        judged(PLAN.unreadable(DELIBERATION + "/decidedOn"), VALIDATED).isUndetermined();
        judged(PLAN.without("/history/4/on"), VALIDATED).isUndetermined();
    }

    @Test
    void the_adopted_plan_is_sent_and_the_need_for_a_visa_recorded() {
        judged(PLAN, VISA).isSatisfied();
        judged(PLAN.without(DELIBERATION + "/transmittedOn"), VISA)
                .isViolated()
                .as("unsent")
                .at(DELIBERATION)
                .weighing(Severity.WARNING);
        judged(PLAN.without(DELIBERATION + "/transmittedOn").with(DELIBERATION + "/receivedOn", "2023-10-10"), VISA)
                .isSatisfied();
        judged(PLAN.without(DELIBERATION + "/visa/reason"), VISA).isViolated().as("unrecorded");
        judged(PLAN.without(DELIBERATION + "/visa"), VISA).isViolated().as("unrecorded");
        judged(PLAN.without(DELIBERATION + "/visa").without(DELIBERATION + "/transmittedOn"), VISA)
                .isViolated()
                .as("both");
        judged(PLAN.unreadable(DELIBERATION + "/visa"), VISA).isUndetermined();
        judged(PLAN.unreadable(DELIBERATION + "/transmittedOn"), VISA).isUndetermined();
    }

    @Test
    void the_law_leaves_ten_working_days_to_send_it() {
        var unsent = PLAN.without(DELIBERATION + "/transmittedOn")
                .without("/history/4")
                .without("/history/3");
        judged(unsent, VISA, "2023-10-16").isNotApplicable(Reason.NOT_YET);
        judged(unsent, VISA, "2023-10-17").isViolated().as("unsent");
        judged(PLAN.with(DELIBERATION + "/transmittedOn", "2023-11-15"), VISA).isSatisfied();
    }

    @Test
    void without_the_close_of_the_session_nobody_can_say_when_it_was_due() {
        judged(PLAN.without(DELIBERATION + "/session").without(DELIBERATION + "/transmittedOn"), VISA)
                .isUndetermined()
                .missing(DELIBERATION + "/session/closedOn");
        judged(PLAN.without(DELIBERATION + "/session"), VISA).isSatisfied();
        judged(PLAN.without(DELIBERATION), VISA).isUndetermined().missing(DELIBERATION);
        judged(PLAN.without("/history").with("/status", "ADOPTED"), VISA).isUndetermined();
    }

    @Test
    void each_council_of_a_joint_plan_sends_its_own_decision() {
        var joint = PLAN.without(DELIBERATION).withJson("/history/2/deliberations", """
                [{"collectivity": "02", "decidedOn": "2023-10-02", "transmittedOn": "2023-10-05",
                  "visa": {"needed": false, "reason": "a"}},
                 {"collectivity": "03", "session": {"closedOn": "2023-10-02"}, "decidedOn": "2023-10-02"}]
                """);
        judged(joint, VISA).isViolated().as("both").at("/history/2/deliberations/1");
    }
}
