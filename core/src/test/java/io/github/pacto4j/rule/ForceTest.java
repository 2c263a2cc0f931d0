package io.github.pacto4j.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.membership.MembershipApplication;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.PlanStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Since when a rule is in force, and which day counts. */
class ForceTest {
    private static Rule<ActionPlan> since(String date) {
        return Town.onPlans(entry -> entry.since(StatedDate.of(date)));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-10-21, 2022-10-20, NOT_APPLICABLE",
        "2022-10-21, 2022-10-21, SATISFIED",
        "2022-10-21, 2022-11, SATISFIED",
        "2022-10-21, 2022-09, NOT_APPLICABLE",
        "2022-10-21, 2022-10, UNDETERMINED",
        "2022-10-21, 2022, UNDETERMINED",
        "2022-10-21, 2021, NOT_APPLICABLE",
        "2022-10-21, 2023, SATISFIED",
        "2021, 2020-12-31, NOT_APPLICABLE",
        "2021, 2021-06-01, UNDETERMINED",
        "2021, 2021-12-31, SATISFIED",
        "2021, 2022-01-01, SATISFIED",
        "2021, 2022, SATISFIED"
    })
    void the_day_on_which_the_plan_was_submitted_counts(String since, String submittedOn, Status expected) {
        Verdict verdict =
                Town.verdict("{'document':'action-plan/1','submittedOn':'" + submittedOn + "'}", since(since));
        assertThat(verdict.status()).isEqualTo(expected);
        if (expected == Status.NOT_APPLICABLE) {
            assertThat(verdict.reason()).isEqualTo(Reason.NOT_YET_IN_FORCE);
        } else if (expected == Status.UNDETERMINED) {
            assertThat(verdict.missing()).containsExactly("/submittedOn");
        }
    }

    @Test
    void in_a_dossier_the_place_of_that_day_is_named() {
        Verdict verdict = Town.verdict("{'document':'dossier/1','plan':{'submittedOn':'2022'}}", since("2022-10-21"));
        assertThat(verdict.missing()).containsExactly("/plan/submittedOn");
    }

    @Test
    void without_it_the_day_on_which_the_application_was_submitted_counts() {
        String dossier = "{'document':'dossier/1','plan':{%s},'application':{'submittedOn':'2020-05-01'}}";
        Verdict verdict = Town.verdict(dossier.formatted(""), since("2021"));
        assertThat(verdict.reason()).isEqualTo(Reason.NOT_YET_IN_FORCE);
        assertThat(Town.verdict(dossier.formatted("'submittedOn':'2023-01-01'"), since("2021"))
                        .status())
                .isEqualTo(Status.SATISFIED);
        Rule<MembershipApplication> onApplications = Rule.rule(
                        "town.rule", MembershipApplication.class, (application, in) -> in.satisfied())
                .in(Town.entry(entry -> entry.since(StatedDate.of("2021-06-01"))));
        Verdict coarse = Town.verdict("{'document':'membership-application/1','submittedOn':'2021'}", onApplications);
        assertThat(coarse.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(coarse.missing()).containsExactly("/submittedOn");
    }

    @Test
    void without_either_the_day_of_assessment_counts() {
        Rule<ActionPlan> rule = since("2022-10-21");
        assertThat(Town.only(Town.judge(Ask.on(LocalDate.of(2022, 10, 20)), "{'document':'action-plan/1'}", rule))
                        .reason())
                .isEqualTo(Reason.NOT_YET_IN_FORCE);
        assertThat(Town.only(Town.judge(Ask.on(LocalDate.of(2022, 10, 21)), "{'document':'action-plan/1'}", rule))
                        .status())
                .isEqualTo(Status.SATISFIED);
    }

    @Test
    void a_rule_not_in_force_says_so_whatever_the_status() {
        Rule<ActionPlan> rule = Town.onPlans(entry -> entry.since(StatedDate.of("2022-10-21"))
                .atLeast(PlanStatus.ADOPTED)
                .needs(List.of(List.of("plan"))));
        assertThat(Town.verdict("{'document':'action-plan/1','submittedOn':'2020','status':'DRAFT'}", rule)
                        .reason())
                .isEqualTo(Reason.NOT_YET_IN_FORCE);
        assertThat(Town.verdict("{'document':'action-plan/1','submittedOn':'2023','status':'DRAFT'}", rule)
                        .reason())
                .isEqualTo(Reason.NOT_YET);
    }

    @Test
    void in_Moroccan_law_the_day_of_the_fact_itself_counts_which_the_rule_knows() {
        RuleBook law = RuleBook.of(
                "MA_LAW",
                "1",
                List.of(Town.entry(entry -> entry.book("MA_LAW").since(StatedDate.of("2015-07-23")))),
                List.of(),
                Map.of(),
                List.of(Rule.rule("town.rule", ActionPlan.class, (plan, in) -> in.satisfied())),
                Messages.of(Map.of()));
        assertThat(Town.only(Town.judge(Town.ASK, "{'document':'action-plan/1','submittedOn':'2010'}", law))
                        .status())
                .isEqualTo(Status.SATISFIED);
    }
}
