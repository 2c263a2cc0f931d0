package io.github.pacto4j.progress;

import static io.github.pacto4j.monitoring.CompletionLevel.COMPLETE;
import static io.github.pacto4j.monitoring.CompletionLevel.LIMITED;
import static io.github.pacto4j.monitoring.CompletionLevel.SUBSTANTIAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.monitoring.NotAssessedReason;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelOnADayTest {
    private static Completion level(Told told, String day) {
        return PlanProgress.of(told.dossier(), LocalDate.parse(day), Counting.of(Strategy.REPORTED_LEVELS))
                .commitment("1")
                .orElseThrow()
                .derivation()
                .stated();
    }

    private static String report(String period, String reportedOn, String level) {
        return "'commitment':'1','period':{'end':'" + period + "'},'reportedOn':'" + reportedOn + "','completion':'"
                + level + "'";
    }

    @ParameterizedTest
    @CsvSource({
        "2024-12-31, UNREPORTED",
        "2025-01-10, REPORTED LIMITED",
        "2026-01-09, REPORTED LIMITED",
        "2026-01-10, REPORTED COMPLETE"
    })
    void the_last_report_made_by_the_day_counts(String day, String expected) {
        Told told = Told.commitments(1)
                .report(report("2025", "2026-01-10", "COMPLETE"))
                .report(report("2024", "2025-01-10", "LIMITED"));
        assertThat(level(told, day)).hasToString(expected);
    }

    @Test
    void the_period_comes_before_the_day_of_reporting() {
        Told told = Told.commitments(1)
                .report(report("2024", "2026-06-01", "LIMITED"))
                .report(report("2025", "2026-01-10", "SUBSTANTIAL"));
        assertThat(level(told, "2027-01-01").level()).contains(SUBSTANTIAL);
    }

    @Test
    void of_two_reports_on_a_period_the_later_one_counts() {
        Told told = Told.commitments(1)
                .report(report("2024-12-31", "2025-02-01", "SUBSTANTIAL"))
                .report(report("2024", "2025-01-10", "LIMITED"));
        assertThat(level(told, "2027-01-01").level()).contains(SUBSTANTIAL);
        assertThat(level(told, "2027-01-01").sources()).containsExactly("/completionReports/0/completion");
    }

    @Test
    void two_reports_of_one_day_on_one_period_leave_the_level_between_both() {
        Told told = Told.commitments(1)
                .report(report("2024", "2025-01", "COMPLETE"))
                .report(report("2024", "2025-01-10", "LIMITED"));
        Completion level = level(told, "2027-01-01");
        assertThat(level.basis()).isEqualTo(Basis.UNCERTAIN);
        assertThat(level.level()).isEmpty();
        assertThat(level.lowest()).contains(LIMITED);
        assertThat(level.highest()).contains(COMPLETE);
        assertThat(level.sources()).hasSize(2);
        assertThat(told.by(Strategy.REPORTED_LEVELS)).hasToString("33.33..100");
    }

    @Test
    void two_last_reports_that_agree_leave_nothing_open() {
        Told told = Told.commitments(1)
                .report(report("2024", "2025-01", "LIMITED"))
                .report(report("2024", "2025-01-10", "LIMITED"));
        assertThat(level(told, "2027-01-01").level()).contains(LIMITED);
    }

    @Test
    void a_report_dated_to_the_month_may_not_stand_yet_on_a_day_of_that_month() {
        Told told = Told.commitments(1)
                .report(report("2024-06", "2024-07-10", "LIMITED"))
                .report(report("2024", "2025-01", "SUBSTANTIAL"));
        assertThat(level(told, "2025-01-15")).hasToString("UNCERTAIN LIMITED..SUBSTANTIAL");
        assertThat(level(told, "2025-01-31").level()).contains(SUBSTANTIAL);
        Told alone = Told.commitments(1).report(report("2024", "2025-01", "SUBSTANTIAL"));
        assertThat(level(alone, "2025-01-15")).hasToString("UNCERTAIN");
        assertThat(level(alone, "2025-01-15").lowest()).isEmpty();
    }

    @Test
    void a_report_without_a_period_may_be_the_last_one() {
        Told told = Told.commitments(1)
                .report("'commitment':'1','reportedOn':'2024-03-01','completion':'LIMITED'")
                .report(report("2024", "2025-01-10", "COMPLETE"));
        assertThat(level(told, "2027-01-01")).hasToString("UNCERTAIN LIMITED..COMPLETE");
    }

    @Test
    void the_year_of_the_plan_stands_for_the_period() {
        Told told = Told.plan("'period':{'start':'2024-01','end':'2025-12'},'commitments':[{'number':'1'}]")
                .report("'commitment':'1','planYear':2,'completion':'COMPLETE'")
                .report("'commitment':'1','planYear':1,'completion':'LIMITED'");
        assertThat(level(told, "2027-01-01").level()).contains(COMPLETE);
        assertThat(level(told, "2025-06-01").level()).contains(LIMITED);
    }

    @Test
    void a_last_report_without_a_level_leaves_it_unknown_and_says_why() {
        Told told = Told.commitments(1)
                .report(report("2024", "2025-01-10", "LIMITED"))
                .report(
                        "'commitment':'1','period':{'end':'2025'},'reportedOn':'2026-01-10','notAssessed':'NO_EVIDENCE'");
        Completion level = level(told, "2027-01-01");
        assertThat(level.basis()).isEqualTo(Basis.NOT_ASSESSED);
        assertThat(level.reason()).contains(NotAssessedReason.NO_EVIDENCE);
        assertThat(level.ogpLevel()).contains(OgpCompletionLevel.NO_EVIDENCE);
        assertThat(told.by(Strategy.REPORTED_LEVELS)).isEqualTo(Progress.UNKNOWN);
    }

    @Test
    void a_level_or_a_report_that_cannot_be_read_is_unknown_and_not_absent() {
        Told level = Told.commitments(1).report(report("2024", "2025-01-10", "DONE"));
        assertThat(level(level, "2027-01-01").basis()).isEqualTo(Basis.UNREADABLE);
        Told report = Told.commitments(1).report(report("2024", "2025-01-10", "LIMITED"));
        String json = "{'document':'dossier/1','plan':{'commitments':[{'number':'1'}]},'completionReports':["
                + "{'commitment':'1','completion':'LIMITED'},'lost']}";
        assertThat(level(report, "2027-01-01").level()).contains(LIMITED);
        assertThat(PlanProgress.of(Told.read(json), Told.LATE, Counting.of(Strategy.REPORTED_LEVELS))
                        .commitment("1")
                        .orElseThrow()
                        .derivation()
                        .basis())
                .isEqualTo(Basis.UNREADABLE);
    }

    @Test
    void a_report_on_another_plan_or_commitment_does_not_count() {
        Told told = Told.commitments(1)
                .report("'plan':'q','commitment':'1','completion':'COMPLETE'")
                .report("'commitment':'2','completion':'COMPLETE'");
        assertThat(level(told, "2027-01-01").basis()).isEqualTo(Basis.UNREPORTED);
    }

    @Test
    void a_report_that_names_no_commitment_may_be_about_any() {
        Told told = Told.commitments(1)
                .report(report("2024", "2025-01-10", "SUBSTANTIAL"))
                .report("'period':{'end':'2025'},'completion':'LIMITED'");
        assertThat(level(told, "2027-01-01")).hasToString("UNCERTAIN LIMITED..SUBSTANTIAL");
        Told earlier = Told.commitments(1)
                .report(report("2024", "2025-01-10", "SUBSTANTIAL"))
                .report("'period':{'end':'2023'},'completion':'LIMITED'");
        assertThat(level(earlier, "2027-01-01").level()).contains(SUBSTANTIAL);
    }

    @Test
    void a_level_that_falls_is_history_and_no_error() {
        Told told = Told.commitments(1)
                .report(report("2025", "2026-01-10", "LIMITED"))
                .report(report("2024", "2025-01-10", "SUBSTANTIAL"));
        PlanProgress progress = told.counted(Strategy.REPORTED_LEVELS);
        assertThat(progress.plan().progress()).hasToString("33.33");
        assertThat(progress.history("1"))
                .extracting(each -> each.level().orElseThrow())
                .containsExactly(SUBSTANTIAL, LIMITED);
    }

    @Test
    void a_milestone_has_the_level_of_the_last_report_that_names_it() {
        Told told = Told.milestones("{'number':'a'}", "{'number':'b'}", "{'number':'c'}")
                .report("'commitment':'1','period':{'end':'2024'},'milestones':[{'number':'a','completion':'COMPLETE'},"
                        + "{'number':'1/b','completion':'LIMITED'}]")
                .report(
                        "'commitment':'1','period':{'end':'2025'},'milestones':[{'number':'b','completion':'SUBSTANTIAL'}]");
        Derivation commitment = told.counted(Strategy.MILESTONE_LEVELS)
                .commitment("1")
                .orElseThrow()
                .derivation();
        assertThat(commitment.parts())
                .extracting(each -> each.stated().toString())
                .containsExactly("REPORTED COMPLETE", "REPORTED SUBSTANTIAL", "UNREPORTED");
        assertThat(commitment.parts().get(0).stated().sources())
                .isEqualTo(List.of("/completionReports/0/milestones/0/completion"));
        assertThat(commitment.parts().get(1).pointer()).isEqualTo("/plan/commitments/0/milestones/1");
        assertThat(told.counted(Strategy.REPORTED_LEVELS)
                        .milestone("1", "b")
                        .orElseThrow()
                        .progress())
                .hasToString("66.67");
        assertThat(told.counted(Strategy.REPORTED_LEVELS).milestone("1", "d")).isEmpty();
    }
}
