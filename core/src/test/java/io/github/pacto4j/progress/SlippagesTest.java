package io.github.pacto4j.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.Period;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.date.WorkingDays;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.monitoring.CompletionLevel;
import io.github.pacto4j.monitoring.ReportedChange;
import io.github.pacto4j.plan.Milestone;
import io.github.pacto4j.text.Language;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SlippagesTest {
    private static final Pacto PACTO = Pacto.with(WorkingDays.unknown());
    private static final String ADOPTED = "'history':[{'transition':'adopt','on':'2023-10-12'}";

    private static String milestone(String number, String start, String end, String more) {
        return "{'number':'" + number + "','period':{'start':'" + start + "','end':'" + end + "'}" + more + "}";
    }

    private static Told adopted(String amendments, String... milestones) {
        return Told.plan(ADOPTED + amendments + "],'commitments':[{'number':'1','unit':'Finances','milestones':["
                + String.join(",", milestones) + "]}]");
    }

    private static String amend(String pointer, String before, String after) {
        return ",{'transition':'amend','on':'2024-06-01','changes':[{'pointer':'" + pointer + "'"
                + (before.isEmpty() ? "" : ",'before':" + before)
                + (after.isEmpty() ? "" : ",'after':" + after) + ",'reason':'Retard de livraison'}]}";
    }

    private static String state(String number, String end, String level) {
        return "'commitment':'1','period':{'end':'2024-12'},'reportedOn':'2025-01-20','milestones':[{'number':'"
                + number + "'" + (end.isEmpty() ? "" : ",'period':{'end':'" + end + "'}") + ",'completion':'" + level
                + "'}]";
    }

    private static Slippages slippages(Told told) {
        return PACTO.slippages(told.dossier(), Told.LATE).orElseThrow();
    }

    private static Slippage only(Told told) {
        return slippages(told).milestones().get(0);
    }

    @Test
    void an_end_known_to_the_month_is_late_by_an_interval_of_days() {
        Slippage slippage =
                only(adopted("", milestone("a", "2024-01", "2024-03", "")).report(state("a", "2024-05", "COMPLETE")));
        assertThat(slippage.days()).isEqualTo(new Days(31, 61));
        assertThat(slippage.isLate()).isEqualTo(Certainty.YES);
        Slippage day = only(
                adopted("", milestone("a", "2024-01", "2024-03-15", "")).report(state("a", "2024-03-20", "COMPLETE")));
        assertThat(day.days()).isEqualTo(new Days(5, 5)).hasToString("5");
    }

    @Test
    void what_ends_within_its_last_month_is_in_time() {
        Slippage slippage =
                only(adopted("", milestone("a", "2024-01", "2024-03", "")).report(state("a", "2024-03", "COMPLETE")));
        assertThat(slippage.days()).isEqualTo(new Days(-30, 0));
        assertThat(slippage.isLate()).isEqualTo(Certainty.NO);
    }

    @Test
    void what_was_unfinished_at_the_end_of_the_period_is_late_by_so_much_at_least() {
        Slippage slippage =
                only(adopted("", milestone("a", "2024-01", "2024-11", "")).report(state("a", "", "SUBSTANTIAL")));
        assertThat(slippage.days()).isEqualTo(new Days(32, null)).hasToString("32..?");
        assertThat(slippage.isLate()).isEqualTo(Certainty.YES);
    }

    @Test
    void what_is_complete_without_a_date_ended_when_it_was_reported_or_before() {
        Slippage slippage =
                only(adopted("", milestone("a", "2024-01", "2024-11", "")).report(state("a", "", "COMPLETE")));
        assertThat(slippage.days()).isEqualTo(new Days(null, 51));
        assertThat(slippage.isLate()).isEqualTo(Certainty.CANNOT_SAY);
    }

    @Test
    void what_nobody_reported_is_unknown_even_if_its_date_has_gone_by() {
        Slippages slippages = slippages(adopted("", milestone("a", "2024-01", "2024-11", "")));
        Slippage slippage = slippages.milestones().get(0);
        assertThat(slippage.days()).isEqualTo(Days.UNKNOWN);
        assertThat(slippage.due()).isTrue();
        assertThat(slippages.plan().overdue()).isEqualTo(1);
        assertThat(slippages.plan().late()).isZero();
    }

    @Test
    void delays_are_measured_from_the_adopted_date_whatever_amendments_did() {
        Told told = adopted(
                        amend("/commitments/0/milestones/0/period/end", "'2024-03'", "'2024-06'"),
                        milestone("a", "2024-01", "2024-06", ""))
                .report(state("a", "2024-06-10", "COMPLETE"));
        Slippages slippages = slippages(told);
        Slippage slippage = slippages.milestones().get(0);
        assertThat(slippages.baseline().kind()).isEqualTo(Baseline.Kind.ADOPTED);
        assertThat(slippages.baseline().adoptedOn()).contains(StatedDate.of("2023-10-12"));
        assertThat(slippage.adopted()).isEqualTo(StatedDate.of("2024-03"));
        assertThat(slippage.planned()).isEqualTo(StatedDate.of("2024-06"));
        assertThat(slippage.moved()).isEqualTo(91);
        assertThat(slippage.days()).isEqualTo(new Days(71, 71));
    }

    @Test
    void amendments_are_undone_from_the_last_to_the_first() {
        String added = milestone("b", "2024-02", "2024-04", "");
        Told told = adopted(
                amend("/commitments/0/milestones/0/period/end", "'2024-03'", "'2024-05'")
                        + amend("/commitments/0/milestones/0/period/end", "'2024-05'", "'2024-09'")
                        + amend("/commitments/0/milestones/1", "", added)
                        + amend("/commitments/0/milestones/2", milestone("c", "2024-01", "2024-02", ""), "")
                        + amend("/title", "'Avant'", ""),
                milestone("a", "2024-01", "2024-09", ""),
                added);
        Slippages slippages = slippages(told);
        assertThat(slippages.baseline().conflicts()).isEmpty();
        assertThat(slippages.baseline().plan().title().orElseAny(Language.FR)).isEqualTo("Avant");
        assertThat(slippages.baseline().plan().commitments().get(0).milestones())
                .extracting(Milestone::number)
                .containsExactly("a", "c");
        assertThat(slippages.milestones())
                .extracting(each -> each.reference() + " " + each.adopted() + " " + each.planned())
                .containsExactly("1/a 2024-03 2024-09", "1/b null 2024-04", "1/c 2024-02 null");
    }

    @Test
    void a_change_that_does_not_agree_with_the_plan_is_named() {
        Told told = adopted(
                amend("/commitments/0/milestones/0/period/end", "'2024-03'", "'2024-07'")
                        + amend("/commitments/9/title", "'x'", "'y'"),
                milestone("a", "2024-01", "2024-06", ""));
        Baseline baseline = slippages(told).baseline();
        assertThat(baseline.kind()).isEqualTo(Baseline.Kind.AS_STATED);
        assertThat(baseline.conflicts()).containsExactly("/history/2/changes/0", "/history/1/changes/0");
        assertThat(slippages(told).milestones().get(0).adopted()).isEqualTo(StatedDate.of("2024-03"));
    }

    @Test
    void without_a_history_the_dates_are_those_of_the_plan_and_said_to_be_so() {
        Told told = Told.plan("'status':'IN_IMPLEMENTATION','commitments':[{'number':'1','milestones':["
                + milestone("a", "2024-01", "2024-03", "") + "]}]");
        assertThat(slippages(told).baseline().kind()).isEqualTo(Baseline.Kind.AS_STATED);
        assertThat(only(told).adopted()).isEqualTo(StatedDate.of("2024-03"));
        Told draft = Told.plan("'status':'DRAFT','commitments':[{'number':'1','milestones':["
                + milestone("a", "2024-01", "2024-03", "") + "]}]");
        assertThat(slippages(draft).baseline().kind()).isEqualTo(Baseline.Kind.NOT_ADOPTED);
        assertThat(only(draft).adopted()).isNull();
    }

    @Test
    void delays_are_gathered_by_unit_and_axis() {
        Told told = Told.plan(ADOPTED + "],'axes':[{'number':'A'},{'number':'B'}],'commitments':["
                        + "{'number':'1','axis':'A','unit':'Finances','milestones':["
                        + milestone("a", "2024-01", "2024-03", "") + ","
                        + milestone("b", "2024-01", "2024-03", ",'responsible':'Communication'") + "]},"
                        + "{'number':'2','axis':'B','milestones':[" + milestone("a", "2024-01", "2024-03", "") + "]}]")
                .report("'commitment':'1','period':{'end':'2024-12'},'milestones':["
                        + "{'number':'a','period':{'end':'2024-03-01'},'completion':'COMPLETE'},"
                        + "{'number':'b','period':{'end':'2024-04-10'},'completion':'COMPLETE'}]");
        Slippages slippages = slippages(told);
        assertThat(slippages.units())
                .extracting(each ->
                        (each.name() == null ? "" : each.name().wordings().get("fr")) + " " + each.late()
                                + each.inTime() + each.open() + " " + each.longest())
                .containsExactly("Finances 010 -30", "Communication 100 10", " 001 ?..?");
        assertThat(slippages.axes())
                .extracting(each -> each.number() + " " + each.milestones() + " " + each.longest())
                .containsExactly("A 2 10", "B 1 ?..?");
        assertThat(slippages.plan().longest()).isEqualTo(new Days(10, null));
    }

    @Test
    void a_delay_moves_the_milestones_that_wait_for_it_one_after_the_other() {
        Told told = adopted(
                        "",
                        milestone("a", "2024-01-01", "2024-03-31", ""),
                        milestone("b", "2024-04-01", "2024-06-30", ",'dependsOn':['a']"),
                        milestone("c", "2024-07-11", "2024-09-30", ",'dependsOn':['1/b']"),
                        milestone("d", "2024-10-01", "2024-12-31", ""))
                .report(state("a", "2024-04-20", "COMPLETE"));
        assertThat(slippages(told).knockOns())
                .containsExactly(
                        new KnockOn("1/b", "1/a", 20, LocalDate.of(2024, 7, 20)),
                        new KnockOn("1/c", "1/b", 10, LocalDate.of(2024, 10, 10)));
    }

    @Test
    void months_that_overlap_in_the_plan_itself_are_no_delay() {
        Told told = adopted(
                        "",
                        milestone("a", "2024-01", "2024-03", ""),
                        milestone("b", "2024-03", "2024-06", ",'dependsOn':['a']"))
                .report(state("a", "2024-03", "COMPLETE"));
        assertThat(slippages(told).knockOns()).isEmpty();
    }

    @Test
    void what_has_begun_is_not_moved_and_a_circle_of_dependencies_moves_nothing() {
        Told begun = adopted(
                        "",
                        milestone("a", "2024-01", "2024-03", ""),
                        milestone("b", "2024-04", "2024-06", ",'dependsOn':['a']"))
                .report("'commitment':'1','period':{'end':'2024-12'},'milestones':["
                        + "{'number':'a','period':{'end':'2024-05-10'},'completion':'COMPLETE'},"
                        + "{'number':'b','completion':'LIMITED'}]");
        assertThat(slippages(begun).knockOns()).isEmpty();
        Told circle = adopted(
                        "",
                        milestone("a", "2024-01", "2024-03", ",'dependsOn':['b']"),
                        milestone("b", "2024-04", "2024-06", ",'dependsOn':['a']"))
                .report(state("a", "", "LIMITED"));
        assertThat(slippages(circle).knockOns()).isEmpty();
    }

    @Test
    void a_completion_sheet_is_drafted_from_plan_and_last_sheet_and_nothing_is_invented() {
        Dossier dossier = Told.plan("'period':{'start':'2024-01','end':'2025-12'}," + ADOPTED
                        + amend("/commitments/0/milestones/0/period/end", "'2024-03'", "'2024-06'")
                        + amend("/commitments/0/title", "'Un budget lisible'", "'Un budget ouvert'")
                        + "],'commitments':[{'number':'1','title':'Un budget ouvert','problem':'Illisible',"
                        + "'period':{'start':'2024-01','end':'2025-06'},'milestones':["
                        + milestone("a", "2024-01", "2024-06", "") + "," + milestone("b", "2024-07", "2025-06", "")
                        + "]}]")
                .report("'commitment':'1','period':{'start':'2024-01','end':'2024-12'},'problem':'Illisible et tardif',"
                        + "'agency':{'name':'Finances'},'completion':'LIMITED','results':'Un premier tableau',"
                        + "'milestones':[{'number':'a','period':{'start':'2024-01','end':'2024-06'},'completion':'COMPLETE'},"
                        + "{'number':'b','period':{'start':'2024-09'},'completion':'LIMITED'}]")
                .dossier();
        ReportDraft draft =
                PACTO.draftReport(dossier, "1", period("2025-01", "2025-12")).orElseThrow();
        assertThat(draft.report().planYear()).isEqualTo(2);
        assertThat(draft.report().agency().name().wordings()).containsEntry("fr", "Finances");
        assertThat(draft.report().title().wordings()).containsEntry("fr", "Un budget ouvert");
        assertThat(draft.report().problem().wordings()).containsEntry("fr", "Illisible et tardif");
        assertThat(draft.report().completion()).isNull();
        assertThat(draft.report().results()).isNull();
        assertThat(draft.report().evidence()).isNull();
        assertThat(draft.report().description()).isNull();
        assertThat(draft.report().id()).isNull();
        assertThat(draft.report().milestones())
                .extracting(each -> each.number() + " " + each.period() + " " + each.completion())
                .containsExactly("a 2024-01/2024-06 " + CompletionLevel.COMPLETE, "b 2024-09/ null");
        assertThat(draft.report().changes())
                .extracting(ReportedChange::field)
                .containsExactly("title", "problem", "milestones");
        assertThat(draft.report().changes().get(0).reason().wordings()).containsEntry("fr", "Retard de livraison");
        assertThat(draft.toJustify()).containsExactly("problem");
        assertThat(PACTO.draftReport(dossier, "2", period("2025", "2025"))).isEmpty();
    }

    @Test
    void a_sheet_that_says_what_was_adopted_needs_no_reasons() {
        Dossier dossier = adopted("", milestone("a", "2024-01", "2024-06", "")).dossier();
        ReportDraft draft =
                PACTO.draftReport(dossier, "1", period("2024", "2024")).orElseThrow();
        assertThat(draft.report().changes()).isNull();
        assertThat(draft.toJustify()).isEmpty();
        assertThat(draft.report().milestones())
                .extracting(each -> each.completion())
                .containsOnlyNulls();
    }

    private static Period period(String start, String end) {
        return new Period(StatedDate.of(start), StatedDate.of(end));
    }

    @Test
    void the_follow_up_matrix_has_a_row_for_each_milestone_and_leaves_levels_to_the_meeting() {
        Dossier dossier = Told.read("{'document':'dossier/1','plan':{'id':'p','commitments':["
                + "{'number':'1','milestones':[{'number':'a','deliverable':'Un inventaire'},{'number':'b','deliverable':'Un portail'}]},"
                + "{'number':'2','milestones':[{'number':'a'}]}]},'completionReports':[{'id':'r','commitment':'2','notAssessed':'WITHDRAWN'}],"
                + "'followUp':{'meetings':['2024-06-20'],'matrix':[{'milestone':'1/b','expectedResult':'Un lieu unique',"
                + "'indicator':'Visites','level':'LIMITED','on':'2024-06-20'}]}}");
        assertThat(Drafts.followUpMatrix(dossier).orElseThrow().matrix())
                .extracting(row ->
                        row.milestone() + " " + row.expectedResult().wordings().get("fr") + " "
                                + (row.indicator() == null
                                        ? ""
                                        : row.indicator().wordings().get("fr")) + " " + row.level() + " "
                                + row.on())
                .containsExactly("1/a Un inventaire  null null", "1/b Un lieu unique Visites null null");
        assertThat(Drafts.followUpMatrix(dossier).orElseThrow().meetings()).hasSize(1);
    }
}
