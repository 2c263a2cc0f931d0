package io.github.pacto4j.book.law;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.book.Books;
import io.github.pacto4j.book.Draft;
import io.github.pacto4j.book.Judging;
import io.github.pacto4j.book.TestCalendar;
import io.github.pacto4j.date.WorkingDays;
import io.github.pacto4j.dossier.DocumentKind;
import io.github.pacto4j.rule.Ask;
import io.github.pacto4j.rule.Assessor;
import io.github.pacto4j.rule.Deadline;
import java.time.LocalDate;
import java.util.List;

/** What the tests of the law on citizens ask: documents judged by MA_LAW, and the deadlines that it sets. */
final class Lawful {
    static final Pacto PACTO = Pacto.with(TestCalendar.MOROCCO);

    private Lawful() {}

    /** A document of requests of one collectivity that holds one list of one. */
    static Draft requests(String collectivity, String list, String item) {
        return Draft.document(
                "citizen-requests/1",
                "\"collectivity\": \"" + collectivity + "\", \"" + list + "\": [{\"id\": \"1\", " + item + "}]");
    }

    static Judging judged(Draft draft, String day) {
        return judged(PACTO, draft, day);
    }

    static Judging judged(Pacto pacto, Draft draft, String day) {
        return Judging.judged(pacto, draft, Ask.on(LocalDate.parse(day)).books("MA_LAW"));
    }

    /** Judges with a calendar that knows no day. */
    static Judging judgedWithoutCalendar(Draft draft, String day) {
        return judged(Pacto.with(WorkingDays.unknown()), draft, day);
    }

    /** Returns the deadlines of one rule, as {@code name KIND STATE last day}. */
    static List<String> deadlines(Draft draft, String rule, DocumentKind kind, String day) {
        return new Assessor(Books.all(), TestCalendar.MOROCCO)
                        .deadlines(
                                PACTO.read(draft.json().getBytes(UTF_8)).document(),
                                kind,
                                Ask.on(LocalDate.parse(day)).books("MA_LAW"))
                        .stream()
                        .filter(deadline -> deadline.rule().equals(rule))
                        .map(Lawful::line)
                        .toList();
    }

    private static String line(Deadline deadline) {
        return (deadline.name() == null ? "" : deadline.name() + " ")
                + deadline.kind()
                + " "
                + deadline.state()
                + " "
                + deadline.last();
    }
}
