package io.github.pacto4j.book.law;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.book.Books;
import io.github.pacto4j.book.Draft;
import io.github.pacto4j.book.Judging;
import io.github.pacto4j.book.TestCalendar;
import io.github.pacto4j.date.WorkingDays;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.json.Reading;
import io.github.pacto4j.rule.Ask;
import io.github.pacto4j.rule.Assessor;
import io.github.pacto4j.rule.Deadline;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** Councils of the tests: a plan that each tier's council adopted lawfully, and how it is judged. */
final class Council {
    /** A day long after everything was done. */
    static final String LATER = "2025-06-30";

    /** Where the deliberation of a plan stands. */
    static final String ADOPTED = "/history/2/deliberation";

    private Council() {}

    /** A commune of 61 members; its council met in the first week of October 2023. */
    static Draft commune() {
        return plan("00.000.00.00", "2023-10-04", "2023-10-18");
    }

    /** A province whose council met on the second Monday of June 2024. */
    static Draft province() {
        return plan("01.571", "2024-06-10", "2024-06-24");
    }

    /** A region whose council met on the first Monday of March 2024. */
    static Draft region() {
        return plan("01", "2024-03-04", "2024-03-18");
    }

    /** A plan adopted at a session, of which nothing else is told. */
    static Draft plan(String collectivity, String openedOn, String closedOn) {
        return Draft.plan("""
                "programme": "PACTO", "collectivity": "%s", "history": [
                  {"transition": "openConsultation", "on": "2020-05-02"},
                  {"transition": "validate", "on": "2020-09-01"},
                  {"transition": "adopt", "on": "%s", "deliberation": {
                    "session": {"kind": "ORDINARY", "openedOn": "%s", "closedOn": "%s"},
                    "decidedOn": "%s"}}]
                """.formatted(collectivity, closedOn, openedOn, closedOn, openedOn));
    }

    /** The same session as an application to OGP Local tells of it. */
    static Draft application(String members) {
        return Draft.document("membership-application/1", """
                "collectivity": "00.000.00.00", "programme": "OGP_LOCAL",
                "deliberation": {%s}
                """.formatted(members));
    }

    static Judging judged(Draft draft, String day) {
        return judged(TestCalendar.MOROCCO, draft, day);
    }

    static Judging judged(Draft draft) {
        return judged(draft, LATER);
    }

    static Judging judged(WorkingDays calendar, Draft draft, String day) {
        return Judging.judged(
                Pacto.with(calendar), draft, Ask.on(LocalDate.parse(day)).books("MA_LAW"));
    }

    /** Returns what a rule wants done by which day. */
    static List<Deadline> deadlines(Draft draft, String day, String rule) {
        Reading<Dossier> reading =
                Pacto.with(TestCalendar.MOROCCO).read(draft.json().getBytes(StandardCharsets.UTF_8));
        return new Assessor(Books.all(), TestCalendar.MOROCCO)
                        .deadlines(
                                reading.document(),
                                reading.kind().orElseThrow(),
                                Ask.on(LocalDate.parse(day)).books("MA_LAW"))
                        .stream()
                        .filter(each -> each.rule().equals(rule))
                        .toList();
    }
}
