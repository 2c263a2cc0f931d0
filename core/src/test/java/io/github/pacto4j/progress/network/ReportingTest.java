package io.github.pacto4j.progress.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.date.WorkingDays;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.progress.Progress;
import io.github.pacto4j.rule.Deadline;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportingTest {
    private static final Pacto PACTO = Pacto.with(WorkingDays.unknown());

    private static Dossier dossier(String code, String reports) {
        String json = "{'document':'dossier/1','collectivity':'" + code + "','plan':{'id':'p','programme':'OGP_LOCAL',"
                + "'collectivity':'" + code + "','submittedOn':'2024-01-10','status':'PUBLISHED'},"
                + "'monitoringReports':[" + reports + "]}";
        return PACTO.read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8))
                .document();
    }

    private static String inception(String date) {
        return "{'id':'r','plan':'p','kind':'INCEPTION','date':'" + date + "'}";
    }

    private static Reporting on(String day, Dossier... dossiers) {
        return PACTO.reporting(List.of(dossiers), LocalDate.parse(day));
    }

    @Test
    void a_report_is_to_come_until_its_last_day_and_overdue_after_it() {
        Reporting before = on("2024-03-10", dossier("02", ""));
        Reporting after = on("2024-03-11", dossier("02", ""));

        assertThat(before.states()).containsEntry(Deadline.State.TO_COME, 1);
        assertThat(after.states()).containsEntry(Deadline.State.OVERDUE, 1);
        assertThat(after.overdue()).extracting(Reporting.Line::collectivity).containsExactly("02");
    }

    @Test
    void of_several_collectivities_it_is_told_how_many_reports_are_there_and_how_many_came_late() {
        Reporting reporting = on(
                "2024-12-31",
                dossier("02", inception("2024-02-01")),
                dossier("05", inception("2024-05-01")),
                dossier("06", ""));

        assertThat(reporting.states())
                .containsEntry(Deadline.State.IN_TIME, 1)
                .containsEntry(Deadline.State.LATE, 1)
                .containsEntry(Deadline.State.OVERDUE, 1);
        assertThat(reporting.overdue()).extracting(Reporting.Line::collectivity).containsExactly("06");
    }

    @Test
    void a_report_dated_too_coarsely_counts_as_neither_in_time_nor_late() {
        Reporting reporting = on("2025-02-01", dossier("02", inception("2024")));

        assertThat(reporting.states()).containsEntry(Deadline.State.CANNOT_SAY, 1);
        assertThat(reporting.overdue()).isEmpty();
    }

    private static Dossier twoYears(String beside, String reports) {
        String json =
                "{'document':'dossier/1','collectivity':'02','plan':{'id':'p','period':{'start':'2023','end':'2024'},"
                        + "'commitments':[{'number':'1'},{'number':'2'}]" + beside + "},'completionReports':[" + reports
                        + "]}";
        return PACTO.read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8))
                .document();
    }

    private static String sheet(String commitment, String content) {
        return "{'id':'r" + commitment + content.length() + "','commitment':'" + commitment + "'," + content + "}";
    }

    @Test
    void a_sheet_is_expected_for_each_commitment_and_each_year_that_has_ended() {
        Dossier dossier = twoYears(
                "",
                sheet("1", "'period':{'start':'2023','end':'2023'}") + ","
                        + sheet("2", "'planYear':1,'reportedOn':'2024-01-20'"));

        assertThat(on("2023-12-31", dossier).complete()).isEqualTo(Progress.UNKNOWN);
        assertThat(on("2024-01-19", dossier).complete()).hasToString("50");
        assertThat(on("2024-06-01", dossier).complete()).hasToString("100");
        assertThat(on("2025-01-01", dossier).complete()).hasToString("50");
    }

    @Test
    void a_sheet_that_does_not_tell_its_year_may_be_on_any() {
        assertThat(on("2024-06-01", twoYears("", sheet("1", "'completion':'LIMITED'")))
                        .complete())
                .hasToString("0..50");
    }

    @Test
    void of_a_plan_that_does_not_list_all_commitments_nobody_can_tell_how_many_sheets_are_due() {
        Reporting reporting = on("2024-06-01", twoYears(",'commitmentsComplete':false", ""), twoYears("", ""));

        assertThat(reporting.open()).hasSize(1);
        assertThat(reporting.complete()).hasToString("0");
        assertThat(reporting.lines().get(0).sheets().complete()).isEqualTo(Progress.UNKNOWN);
    }
}
