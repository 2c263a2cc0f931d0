package io.github.pacto4j.testkit.oracle;

import io.github.pacto4j.collectivity.Tier;
import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.DayKind;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.rule.Reason;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The sentences of the book MA_LAW on the sessions of a council. */
final class LawSessions {
    private LawSessions() {}

    private static boolean isOrdinary(Node session, Findings found) {
        if (session.at("kind").is("EXTRAORDINARY")) {
            found.notApplicable(Reason.PREMISE_NOT_MET);
        } else if (!session.at("kind").isGiven() || !session.at("openedOn").isGiven()) {
            found.undetermined();
        } else {
            return true;
        }
        return false;
    }

    static void sessionMonth(Scene scene, Findings found) {
        LawCouncil.each(scene, found, (deliberation, tier) -> {
            Node session = deliberation.at("session");
            if (isOrdinary(session, found)) {
                List<String> months = Catalogue.figures(scene.entry().id(), "sessionMonths", tier);
                found.asked(
                        LawCouncil.days(
                                session.at("openedOn").date(), day -> months.contains("" + day.getMonthValue())),
                        session);
            }
        });
    }

    static void sessionDay(Scene scene, Findings found) {
        LawCouncil.each(scene, found, (deliberation, tier) -> {
            Node session = deliberation.at("session");
            if (!isOrdinary(session, found)) {
                return;
            }
            StatedDate opened = session.at("openedOn").date();
            if (tier == Tier.COMMUNE) {
                found.asked(
                        LawCouncil.days(
                                opened,
                                day -> day.getDayOfMonth() >= LawCouncil.number(scene, "firstDay", tier)
                                        && day.getDayOfMonth() <= LawCouncil.number(scene, "lastDay", tier)),
                        session);
                return;
            }
            Certainty answer = null;
            for (LocalDate day = opened.first(); !day.isAfter(opened.last()); day = day.plusDays(1)) {
                Certainty each = isOpeningDay(scene, day, tier);
                answer = answer == null || answer == each ? each : Certainty.CANNOT_SAY;
            }
            found.asked(Objects.requireNonNull(answer), session);
        });
    }

    private static Certainty isOpeningDay(Scene scene, LocalDate day, Tier tier) {
        LocalDate due = day.withDayOfMonth(1);
        while (due.getDayOfWeek() != DayOfWeek.of(LawCouncil.number(scene, "weekday", tier))) {
            due = due.plusDays(1);
        }
        due = due.plusWeeks(LawCouncil.number(scene, "weekdayOccurrence", tier) - 1L);
        while (true) {
            DayKind kind = scene.calendar().kindOf(due);
            if (kind == DayKind.UNKNOWN) {
                return day.isBefore(due) ? Certainty.NO : Certainty.CANNOT_SAY;
            }
            if (kind == DayKind.WORKING) {
                return Certainty.of(day.equals(due));
            }
            due = due.plusDays(1);
        }
    }

    static void sessionLength(Scene scene, Findings found) {
        LawCouncil.each(scene, found, (deliberation, tier) -> {
            Node session = deliberation.at("session");
            Node opened = session.at("openedOn");
            Node closed = session.at("closedOn");
            if (!opened.isGiven() || closed.isUnknown() || !session.at("kind").isGiven()) {
                found.undetermined();
                return;
            }
            boolean working = tier == Tier.COMMUNE;
            if (closed.isAbsent()) {
                // As long as the session may last nobody asks when it was closed.
                boolean extraordinary = session.at("kind").is("EXTRAORDINARY");
                int longest = LawCouncil.number(scene, extraordinary ? "extraordinary" : "sessionDays", tier);
                LocalDate earliest = extraordinary && working
                        ? Delays.soonest(opened.date().first().minusDays(1), longest, scene.calendar())
                        : opened.date().first().plusDays(longest - 1L);
                if (earliest != null && !earliest.isBefore(scene.on())) {
                    found.notApplicable(Reason.NOT_YET);
                } else {
                    found.undetermined();
                }
                return;
            }
            Certainty inTime;
            if (session.at("kind").is("EXTRAORDINARY")) {
                int days = LawCouncil.number(scene, "extraordinary", tier);
                inTime = Delays.inTime(
                        closed.date(),
                        opened.date(),
                        day -> working
                                ? Delays.soonest(day.minusDays(1), days, scene.calendar())
                                : day.plusDays(days - 1L),
                        day -> working
                                ? Delays.workingDays(day.minusDays(1), days, scene.calendar())
                                : day.plusDays(days - 1L));
            } else {
                int days = LawCouncil.number(scene, "sessionDays", tier);
                int extension = LawCouncil.number(scene, "extension", tier);
                UnaryOperator<@Nullable LocalDate> last = day -> day.plusDays(days - 1L);
                inTime = Delays.inTime(closed.date(), opened.date(), last);
                if (!session.at("extendedOn").isAbsent() && inTime != Certainty.YES) {
                    inTime = Delays.inTime(
                            closed.date(),
                            opened.date(),
                            day -> working
                                    ? Delays.soonest(day.plusDays(days - 1L), extension, scene.calendar())
                                    : day.plusDays(days - 1L + extension),
                            day -> working
                                    ? Delays.workingDays(day.plusDays(days - 1L), extension, scene.calendar())
                                    : day.plusDays(days - 1L + extension));
                }
            }
            found.asked(inTime, session);
        });
    }
}
