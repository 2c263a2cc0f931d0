package io.github.pacto4j.book.law;

import io.github.pacto4j.council.Deliberation;
import io.github.pacto4j.council.SessionKind;
import io.github.pacto4j.date.Delay;
import io.github.pacto4j.date.LastDay;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.rule.Finding;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Rule;
import io.github.pacto4j.rule.Subject;
import io.github.pacto4j.rule.Word;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;

/** The rules on when a session of the council opens and how long it lasts. */
final class SessionRules {
    private SessionRules() {}

    private static final String SESSION = "/session";
    private static final String KIND = "/session/kind";
    private static final String OPENED = "/session/openedOn";
    private static final String CLOSED = "/session/closedOn";
    private static final String EXTENDED = "/session/extendedOn";

    static final Rule<Deliberation> MONTH = Deliberations.rule("law.session-month", (deliberation, in) -> {
        Deliberations.settle(deliberation, in);
        if (kind(deliberation, in) == SessionKind.EXTRAORDINARY) {
            return in.notApplicable(Reason.PREMISE_NOT_MET);
        }
        StatedDate opened = in.required(Deliberations.openedOn(deliberation), OPENED);
        List<String> months = in.figures("sessionMonths");
        int lawful = 0;
        int all = 0;
        for (YearMonth month = YearMonth.from(opened.first());
                !month.isAfter(YearMonth.from(opened.last()));
                month = month.plusMonths(1)) {
            lawful += months.contains(Integer.toString(month.getMonthValue())) ? 1 : 0;
            all++;
        }
        in.input("opened", opened);
        if (lawful == 0) {
            List<Word> named =
                    months.stream().map(month -> new Word("month." + month)).toList();
            return in.violated("months", named).at(SESSION).related(OPENED, KIND);
        }
        return lawful == all ? in.satisfied() : in.undetermined(OPENED);
    });

    static final Rule<Deliberation> DAY = Deliberations.rule("law.session-day", (deliberation, in) -> {
        Deliberations.settle(deliberation, in);
        if (kind(deliberation, in) == SessionKind.EXTRAORDINARY) {
            return in.notApplicable(Reason.PREMISE_NOT_MET);
        }
        StatedDate opened = in.required(Deliberations.openedOn(deliberation), OPENED);
        LocalDate day = opened.day().orElse(null);
        if (day == null) {
            return in.undetermined(OPENED);
        }
        boolean inWeek = in.hasFigure("firstDay");
        OpeningDay fixed = inWeek
                ? OpeningDay.between(in.figure("firstDay"), in.figure("lastDay"), day, in.calendar())
                : OpeningDay.on(DayOfWeek.of(in.figure("weekday")), in.figure("weekdayOccurrence"), day, in.calendar());
        in.input("opened", opened);
        return switch (fixed.allows(day)) {
            case YES -> satisfied(fixed, in);
            case NO -> {
                String variant = inWeek ? "week" : "day";
                in.input("fixed", fixed.first());
                in.input("until", fixed.last());
                yield in.violatedAs(variant).at(SESSION).related(OPENED, KIND);
            }
            case CANNOT_SAY -> {
                in.input("unknown", fixed.unknown());
                yield in.cannotCount(OPENED);
            }
        };
    });

    private static Finding satisfied(OpeningDay fixed, Subject in) {
        if (!fixed.off().isEmpty()) {
            in.input("skipped", fixed.off());
        }
        return in.satisfied();
    }

    static final Rule<Deliberation> LENGTH = Deliberations.rule("law.session-length", (deliberation, in) -> {
        Deliberations.settle(deliberation, in);
        boolean ordinary = kind(deliberation, in) == SessionKind.ORDINARY;
        StatedDate opened = in.required(Deliberations.openedOn(deliberation), OPENED);
        boolean extensible = in.figure(ordinary ? "extensions" : "extraordinaryExtensions") > 0;
        StatedDate extended = Objects.requireNonNull(deliberation.session()).extendedOn();
        if (extended != null && !extensible) {
            return in.violatedAs("extended", "extended", extended).at(SESSION).related(KIND, EXTENDED);
        }
        Delay longest = in.delay(ordinary ? "sessionDays" : "extraordinary");
        LastDay last = longest.after(eve(opened), in.calendar());
        in.input("longest", longest);
        boolean unread = extended == null && in.hasUnreadable(EXTENDED);
        LastDay atMost = last;
        if (extensible && (extended != null || unread)) {
            in.input("extension", in.delay("extension"));
            atMost = in.delay("extension").after(last, in.calendar());
        }
        StatedDate closed = Deliberations.closedOn(deliberation);
        Finding found =
                in.term(opened, OPENED).until(atMost).done(closed, CLOSED).duty();
        boolean open = unread && (closed == null || !last.allows(closed).isCertain());
        return open && !found.isViolated() ? in.undetermined(EXTENDED) : found;
    });

    /** The opening day counts: a session of fifteen days ends with the fifteenth day after the eve. */
    private static LastDay eve(StatedDate opened) {
        return new LastDay(opened.first().minusDays(1), opened.last().minusDays(1), List.of(), List.of());
    }

    private static SessionKind kind(Deliberation deliberation, Subject in) {
        return in.required(Deliberations.kind(deliberation), KIND);
    }
}
