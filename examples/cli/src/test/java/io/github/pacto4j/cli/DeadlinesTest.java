package io.github.pacto4j.cli;

import static io.github.pacto4j.cli.CommandRun.pacto;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class DeadlinesTest {
    @TempDir
    private Path folder;

    /** A dossier of a commune with one deliberation for each session, closed (and posted) and transmitted on these days. */
    private String dossier(String... sessions) {
        StringBuilder history = new StringBuilder();
        for (String session : sessions) {
            String[] days = session.split(" ", -1);
            history.append(history.isEmpty() ? "" : ",")
                    .append(
                            "{'transition':'adopt','on':'2024-01-02','deliberation':{'decidedOn':'2024-01-02','session':{'closedOn':'")
                    .append(days[0])
                    .append("'},'postedOn':'" + days[0] + "'");
            history.append(days.length > 1 ? ",'transmittedOn':'" + days[1] + "'}}" : "}}");
        }
        String json =
                "{'document':'dossier/1','collectivity':'01.571.01.11','today':'2024-06-01','plan':{'id':'p','programme':'PACTO',"
                        + "'collectivity':'01.571.01.11','status':'ADOPTED','history':[" + history + "]}}";
        try {
            return Files.writeString(folder.resolve("dossier.json"), json.replace('\'', '"'))
                    .toString();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void what_is_past_can_be_left_out() {
        String dossier = dossier("2024-01-31", "2024-02-28 2024-03-01", "2024-05-24");
        assertThat(pacto("deadlines", dossier, "--lang", "en").out())
                .contains("Overdue: ", "To come: ", "Done or over: ");
        assertThat(pacto("deadlines", dossier, "--lang", "en", "--open").out())
                .contains("Overdue: ", "To come: ")
                .doesNotContain("Done or over: ");
    }

    @Test
    void a_request_is_named_by_its_number() {
        assertThat(pacto("deadlines", "../dossiers/exemple-commune.json", "--lang", "en", "--open")
                        .out())
                .contains("(DI-2026-01, /citizenRequests/informationRequests/10/receivedOn)");
        assertThat(pacto("deadlines", "../dossiers/exemple-commune.json", "--lang", "en", "--format", "ics")
                        .out()
                        .replace("\r\n ", ""))
                .contains(
                        "SUMMARY;LANGUAGE=en:Answer the information request.\r\n",
                        "(DI-2026-01\\, /citizenRequests/informationRequests/10/receivedOn)",
                        "CATEGORIES:law.request-answered\r\n");
    }

    @Test
    void deadlines_are_grouped_by_how_they_stand() {
        CommandRun run = pacto(
                "deadlines",
                dossier("2024-01-31", "2024-02-28 2024-03-01", "2024-02-29 2024-05-20", "2024-05-24", "2024-05"),
                "--lang",
                "en");
        assertThat(run.exitCode()).isEqualTo(Cli.NOT_FINE);
        assertThat(run.out())
                .containsSubsequence(
                        "Tétouan (01.571.01.11), dossier/1. Deadlines as of 1 June 2024.",
                        "Public holidays are known for the years: 2022–2027.",
                        "Overdue: 1",
                        "21 February 2024 – Send the deliberation to the wali or governor. (duty)",
                        "  The last day has gone by, and the dossier does not say that it was done.",
                        "  Counted from: Close of the session, 31 January 2024 (/plan/history/0/deliberation/session/closedOn)",
                        "  Delay: 15 working days after that date",
                        "  Days not counted: 3 February 2024,",
                        "  Rule: law.transmitted. Source: 113-14, art. 116",
                        "  To do: Send minutes",
                        "To come: 1",
                        "14 June 2024",
                        "Done or over: 6",
                        "20 March 2024",
                        "Done in time: 1 March 2024.",
                        "21 March 2024",
                        "Done after the last day: 20 May 2024.",
                        "  To do: Send minutes",
                        "Cannot be said: 2",
                        "between 22 May 2024 and 25 June 2024",
                        "  It cannot be said: dates are too coarse, or could not be read.");
        assertThat(run.out()).doesNotContain("{");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-28 2024-03-01, 0",
        "2024-05-24, 0",
        "2024-02-28 2024-05-20, 1",
        "2024-01-31, 1",
        "2024-02-28 2024-03, 1"
    })
    void the_exit_code_tells_whether_all_is_well(String session, int expected) {
        assertThat(pacto("deadlines", dossier(session)).exitCode()).isEqualTo(expected);
    }

    @Test
    void a_feast_that_nobody_has_announced_leaves_a_deadline_between_two_days() {
        CommandRun run = pacto("deadlines", dossier("2027-02-26"), "--on", "2027-03-22", "--lang", "en");
        assertThat(run.exitCode()).isEqualTo(Cli.NOT_FINE);
        assertThat(run.out())
                .contains("Cannot be said: 1", "between 19 March 2027 and 25 March 2027")
                .contains(
                        "It cannot be said: the calendar does not tell whether this is a working day: 8 March 2027, 9 March 2027,");
        CommandRun earlier = pacto("deadlines", dossier("2027-02-26"), "--on", "2027-03-01", "--lang", "en");
        assertThat(earlier.out())
                .contains(
                        "To come: 1",
                        "Days of which it is not known yet whether they are worked: 8 March 2027, 9 March 2027,");
    }

    @Test
    void once_it_is_announced_there_is_one_last_day() throws IOException {
        Path days = Files.writeString(folder.resolve("days.csv"), "2027-03-10,EID_AL_FITR\n");
        CommandRun run = pacto("deadlines", dossier("2027-02-26"), "--calendar", days.toString(), "--lang", "en");
        assertThat(run.out()).contains("23 March 2027 – Send", "10 March 2027, 11 March 2027");
        CommandRun verdict = pacto(
                "validate",
                dossier("2027-02-26"),
                "--calendar",
                days.toString(),
                "--on",
                "2027-03-24",
                "--format",
                "json");
        assertThat(verdict.out()).contains("\"lastDay\":\"2027-03-23\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar", "en"})
    void a_document_without_deadlines_says_so(String language) {
        CommandRun run = pacto("deadlines", dossier(), "--lang", language);
        assertThat(run.exitCode()).isZero();
        assertThat(run.lines()).hasSizeGreaterThan(3);
        assertThat(run.out()).doesNotContain("{");
    }

    @Test
    void as_JSON_it_is_one_line_with_every_deadline() {
        CommandRun run = pacto("deadlines", dossier("2024-01-31", "2024-05-24"), "--format", "json", "--lang", "ar");
        assertThat(run.lines()).hasSize(1);
        JsonNode deadlines = run.json().get(0);
        assertThat(deadlines.path("on").asString()).isEqualTo("2024-06-01");
        assertThat(deadlines.path("calendarYears").size()).isEqualTo(6);
        assertThat(deadlines.path("deadlines").size()).isEqualTo(4);
        JsonNode first = deadlines.path("deadlines").get(1);
        assertThat(first.path("rule").asString()).isEqualTo("law.transmitted");
        assertThat(first.path("state").asString()).isEqualTo("OVERDUE");
        assertThat(first.path("lastDay").asString()).isEqualTo("2024-02-21");
        assertThat(first.path("event").path("name").asString()).isEqualTo("اختتام الدورة");
    }

    // The calendar.

    private static ICalendar parsed(CommandRun run) {
        ICalendar calendar = Biweekly.parse(run.out()).first();
        assertThat(calendar.validate(biweekly.ICalVersion.V2_0).isEmpty()).isTrue();
        return calendar;
    }

    private static LocalDate day(Date date) {
        return date.toInstant().atZone(ZoneId.systemDefault()).toLocalDate();
    }

    private CommandRun calendar(String language, String... sessions) {
        return pacto("deadlines", dossier(sessions), "--format", "ics", "--lang", language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar", "en"})
    void a_calendar_is_read_back_as_it_was_said(String language) {
        ICalendar calendar = parsed(calendar(language, "2024-01-31", "2024-05-24", "2027-02-26"));
        List<VEvent> events = calendar.getEvents().stream()
                .filter(event -> event.getDescription().getValue().contains("law.transmitted"))
                .toList();
        assertThat(events).hasSize(3);
        assertThat(calendar.getEvents()).hasSize(6);
        VEvent overdue = events.get(0);
        assertThat(day(overdue.getDateStart().getValue())).isEqualTo(LocalDate.of(2024, 2, 21));
        assertThat(overdue.getDateStart().getValue().hasTime()).isFalse();
        assertThat(day(overdue.getDateEnd().getValue())).isEqualTo(LocalDate.of(2024, 2, 22));
        assertThat(overdue.getStatus()).isEqualTo(Status.confirmed());
        assertThat(overdue.getSummary().getLanguage()).isEqualTo(language);
        assertThat(overdue.getDescription().getLanguage()).isEqualTo(language);
        String text =
                pacto("deadlines", dossier("2024-01-31"), "--lang", language).out();
        assertThat(text).contains(overdue.getSummary().getValue());
        String[] said = overdue.getDescription().getValue().split("\n");
        assertThat(said).hasSize(8);
        assertThat(Arrays.stream(said).skip(3))
                .allSatisfy(line -> assertThat(text).contains("  " + line));
        VEvent between = events.get(2);
        assertThat(between.getStatus()).isEqualTo(Status.tentative());
        assertThat(day(between.getDateStart().getValue())).isEqualTo(LocalDate.of(2027, 3, 19));
        assertThat(day(between.getDateEnd().getValue())).isEqualTo(LocalDate.of(2027, 3, 26));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar", "en"})
    void lines_end_with_carriage_return_and_line_feed_and_hold_75_octets_at_most(String language) {
        String written = calendar(language, "2024-01-31", "2024-05-24").out();
        assertThat(written).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(written.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(written.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75))
                .anySatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isGreaterThan(72));
    }

    @Test
    void commas_semicolons_and_line_ends_are_escaped() {
        String whole = calendar("en", "2024-01-31").out().replace("\r\n ", "");
        assertThat(whole)
                .contains("Close of the session\\, 31 January 2024 (", "gone by\\, and", "\\nDelay: 15 working days");
        assertThat(calendar("fr", "2024-05-24").out().replace("\r\n ", "")).contains("À faire\u00A0\\; le dernier");
    }

    @Test
    void the_same_question_gets_the_same_bytes_wherever_the_machine_stands() {
        String here = calendar("fr", "2024-01-31", "2024-03").out();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String other : List.of("Pacific/Kiritimati", "America/Los_Angeles", "Africa/Cairo")) {
                TimeZone.setDefault(TimeZone.getTimeZone(other));
                assertThat(calendar("fr", "2024-01-31", "2024-03").out()).isEqualTo(here);
            }
        } finally {
            TimeZone.setDefault(zone);
        }
        assertThat(here).contains("DTSTAMP:20240601T000000Z\r\n");
    }

    @Test
    void an_event_keeps_its_identifier_when_its_day_changes_or_another_language_is_asked_for() {
        List<String> ids = ids(calendar("fr", "2024-01-31", "2024-05-24"));
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids(calendar("ar", "2024-01-30", "2024-05-23 2024-05-27"))).isEqualTo(ids);
    }

    private static List<String> ids(CommandRun run) {
        return parsed(run).getEvents().stream()
                .map(event -> event.getUid().getValue())
                .toList();
    }

    @Test
    void without_deadlines_the_calendar_is_empty() {
        assertThat(Biweekly.parse(calendar("fr").out()).first().getEvents()).isEmpty();
    }

    // Wrong use.

    @Test
    void a_file_that_is_no_document_is_told_in_every_format() {
        String none = folder.resolve("none.json").toString();
        CommandRun text = pacto("deadlines", none, "--lang", "en");
        assertThat(text.exitCode()).isEqualTo(Cli.UNUSABLE);
        assertThat(text.out()).contains("The file does not exist.");
        CommandRun json = pacto("deadlines", none, "--format", "json");
        assertThat(json.exitCode()).isEqualTo(Cli.UNUSABLE);
        assertThat(json.json().get(0).path("problems").get(0).path("code").asString())
                .isEqualTo("MISSING");
        CommandRun calendar = pacto("deadlines", none, "--format", "ics", "--lang", "en");
        assertThat(calendar.exitCode()).isEqualTo(Cli.UNUSABLE);
        assertThat(calendar.out()).isEmpty();
        assertThat(calendar.err()).contains("The file does not exist.");
    }

    @Test
    void an_empty_file_has_no_deadlines() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.json"), "");
        CommandRun run = pacto("deadlines", empty.toString(), "--lang", "en");
        assertThat(run.exitCode()).isEqualTo(Cli.UNUSABLE);
        assertThat(run.out()).contains("The file is empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"deadlines", "next", "progress"})
    void what_could_not_be_read_is_told_with_its_place_before_the_answer(String command) throws IOException {
        String file = faulty();
        CommandRun text = pacto(command, file, "--lang", "en");
        assertThat(text.exitCode()).isEqualTo(Cli.NOT_FINE);
        assertThat(text.out())
                .containsSubsequence(
                        "as of 21 November 2026",
                        "Reading: Malformed date (MALFORMED_DATE; severity: error)",
                        "  Place: /today",
                        "  Date that cannot be read: soon.");
        CommandRun json = pacto(command, file, "--format", "json", "--lang", "en");
        assertThat(json.exitCode()).isEqualTo(Cli.NOT_FINE);
        JsonNode problem = json.json().get(0).path("problems").get(0);
        assertThat(problem.path("code").asString()).isEqualTo("MALFORMED_DATE");
        assertThat(problem.path("pointer").asString()).isEqualTo("/today");
        assertThat(problem.path("severity").asString()).isEqualTo("ERROR");
        assertThat(problem.path("message").asString()).startsWith("Date that cannot be read: soon.");
    }

    private String faulty() throws IOException {
        return Files.writeString(folder.resolve("d.json"), "{\"document\":\"dossier/1\",\"today\":\"soon\"}")
                .toString();
    }

    @Test
    void beside_a_calendar_it_is_told_where_messages_go() throws IOException {
        CommandRun run = pacto("deadlines", faulty(), "--format", "ics", "--lang", "en");
        assertThat(run.exitCode()).isEqualTo(Cli.NOT_FINE);
        assertThat(run.err())
                .startsWith("Reading: Malformed date (MALFORMED_DATE; ")
                .contains("Place: /today");
        assertThat(Biweekly.parse(run.out()).first().getEvents()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"deadlines", "next", "progress"})
    void a_file_that_was_cut_off_is_never_without_a_remark(String command) throws IOException {
        String whole = Files.readString(Path.of(dossier("2024-02-28 2024-03-01")));
        for (int length : List.of(20, whole.length() / 2, whole.length() - 1)) {
            Path cut = Files.writeString(folder.resolve("cut.json"), whole.substring(0, length));
            CommandRun run = pacto(command, cut.toString(), "--lang", "en");
            assertThat(run.exitCode()).isNotEqualTo(Cli.FINE);
            assertThat(run.out()).contains("The JSON document is malformed at line 1, column ");
        }
    }

    @Test
    void a_warning_of_the_reader_alone_is_no_failure() throws IOException {
        Path file = Files.writeString(
                folder.resolve("d.json"), "{\"document\":\"dossier/1\",\"today\":\"2024-06-01\",\"colour\":\"red\"}");
        CommandRun run = pacto("deadlines", file.toString(), "--lang", "en");
        assertThat(run.exitCode()).isEqualTo(Cli.FINE);
        assertThat(run.out()).contains("(UNKNOWN_PROPERTY; severity: ", "Place: /colour");
    }

    @Test
    void of_a_duty_of_which_nothing_is_known_it_is_said_where_to_record_it() throws IOException {
        Path file = Files.writeString(
                folder.resolve("d.json"),
                "{\"document\":\"dossier/1\",\"collectivity\":\"01.571.01.11\",\"plan\":{\"id\":\"p\","
                        + "\"programme\":\"PACTO\",\"status\":\"IN_IMPLEMENTATION\",\"submittedOn\":\"2023-10-01\","
                        + "\"period\":{\"start\":\"2024-01-01\",\"end\":\"2024-12-31\"}}}");
        CommandRun run = pacto("deadlines", file.toString(), "--on", "2030-01-01", "--lang", "en");
        assertThat(run.exitCode()).isEqualTo(Cli.NOT_FINE);
        assertThat(run.out())
                .containsSubsequence(
                        "Last day gone by, not known whether it was done: ",
                        "30 June 2024 – ",
                        "  The last day has gone by; the dossier lacks what would tell whether this was done.",
                        "  To be recorded, once done, at: /followUp/meetings");
    }

    @Test
    void the_calendar_format_belongs_to_this_command() {
        CommandRun run = pacto("validate", CommandRun.TETOUAN, "--format", "ics", "--lang", "en");
        assertThat(run.exitCode()).isEqualTo(Cli.UNUSABLE);
        assertThat(run.err()).contains("Unknown format: ics. Formats: text, json.");
        assertThat(pacto("deadlines", dossier(), "--format", "xml", "--lang", "en")
                        .err())
                .contains("Formats: text, json, ics.");
        assertThat(pacto("deadlines", "--help", "--lang", "en").out()).contains("--format text|json|ics");
    }

    @Test
    void one_file_is_asked_for() {
        assertThat(pacto("deadlines").exitCode()).isEqualTo(Cli.UNUSABLE);
        assertThat(pacto("deadlines", dossier(), "other.json").exitCode()).isEqualTo(Cli.UNUSABLE);
        assertThat(pacto("deadlines", dossier(), "--on", "tomorrow").exitCode()).isEqualTo(Cli.UNUSABLE);
    }
}
