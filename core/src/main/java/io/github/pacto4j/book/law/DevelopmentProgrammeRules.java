package io.github.pacto4j.book.law;

import static io.github.pacto4j.rule.Rule.rule;

import io.github.pacto4j.council.DevelopmentProgramme;
import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.LastDay;
import io.github.pacto4j.date.Period;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Anchor;
import io.github.pacto4j.plan.AnchorReport;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Rule;
import io.github.pacto4j.rule.Subject;
import io.github.pacto4j.rule.Unknowns;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules on the development programme that a plan is anchored in. */
final class DevelopmentProgrammeRules {
    private DevelopmentProgrammeRules() {}

    private static final int MONTHS_OF_A_YEAR = 12;
    private static final String ANCHOR = "/anchor";
    private static final String PROGRAMME = "/anchor/programme";
    private static final String PERIOD = "/anchor/period";
    private static final String REPORTS = "/anchor/annualReports";

    static final Rule<ActionPlan> ANCHORED = rule("law.programme-anchor", ActionPlan.class, (plan, in) -> {
        Anchor anchor = in.required(plan.anchor(), ANCHOR);
        DevelopmentProgramme programme = in.required(anchor.programme(), PROGRAMME);
        Period years = in.required(anchor.period(), PERIOD);
        Period period = in.required(plan.period(), "/period");
        in.requireInForce(years.start() == null ? years.end() : years.start(), PERIOD + "/start");
        List<String> own = in.figures("programmes");
        if (!own.contains(programme.code())) {
            List<DevelopmentProgramme> expected =
                    own.stream().map(DevelopmentProgramme::valueOf).toList();
            return in.violatedAs("programme", "programme", programme, "expected", expected)
                    .at(ANCHOR)
                    .related(PROGRAMME);
        } else if (years.isOrdered() == Certainty.NO || period.isOrdered() == Certainty.NO) {
            return in.undetermined(PERIOD, "/period");
        }
        in.input("years", years);
        int months = years.months().orElse(0);
        int most = in.figure("programmeYears") * MONTHS_OF_A_YEAR;
        if (months > most) {
            return in.violatedAs("length", "months", months, "most", most).at(PERIOD);
        }
        in.input("period", period);
        return switch (lasting(years, in).contains(period)) {
            case YES -> in.satisfied();
            case NO -> in.violatedAs("outside").at("").related("/period", PERIOD);
            case CANNOT_SAY -> in.undetermined("/period", PERIOD);
        };
    });

    /** Returns the period of a programme; where only its start is known, with the end that the law gives it. */
    private static Period lasting(Period years, Subject in) {
        if (years.start() == null || years.end() != null || in.hasUnreadable(PERIOD + "/end")) {
            return years;
        }
        LocalDate eve = years.start().first().minusDays(1);
        LastDay last = in.delay("programmeYears").after(new LastDay(eve, eve, List.of(), List.of()), in.calendar());
        return StatedDate.parse(last.toString())
                .map(end -> new Period(years.start(), end))
                .orElse(years);
    }

    static final Rule<ActionPlan> REPORTED = rule("law.programme-report", ActionPlan.class, (plan, in) -> {
        if (in.tier().isEmpty()) {
            // Whatever the tier, a plan that names no programme has no report to show.
            in.required(plan.anchor(), ANCHOR);
        }
        if (!in.hasFigure("reportsPerYear")) {
            return in.notApplicable(Reason.OTHER_TIER);
        }
        Anchor anchor = in.required(plan.anchor(), ANCHOR);
        // What is not stated leaves nothing to judge, whatever could not be read beside it.
        Period stated = anchor.period();
        if (isAbsent(anchor.annualReports(), REPORTS, in)
                || isAbsent(stated, PERIOD, in)
                || stated != null && isAbsent(stated.start(), PERIOD + "/start", in)
                || stated != null && isAbsent(stated.end(), PERIOD + "/end", in)) {
            return in.notApplicable(Reason.NO_VALUE);
        }
        Period period = in.required(anchor.period(), PERIOD);
        StatedDate start = in.required(period.start(), PERIOD + "/start");
        in.requireInForce(start, PERIOD + "/start");
        StatedDate end = in.required(period.end(), PERIOD + "/end");
        List<AnchorReport> reports = in.required(anchor.annualReports(), REPORTS);
        List<Integer> wanting = due(start.first(), end.last(), in.on());
        if (wanting.isEmpty()) {
            return in.notApplicable(Reason.NOT_YET);
        }
        List<AnchorReport> ofThese =
                reports.stream().filter(each -> wanting.contains(each.year())).toList();
        ofThese.stream().filter(each -> !liesAhead(each, in)).forEach(each -> wanting.remove(each.year()));
        if (!wanting.isEmpty()) {
            boolean complete = !in.hasUnreadable(REPORTS) && reports.stream().allMatch(each -> each.year() != null);
            return complete ? in.violated("years", wanting).at(ANCHOR).related(REPORTS) : in.undetermined(REPORTS);
        }
        Unknowns unknown = new Unknowns(in);
        for (AnchorReport report : ofThese) {
            String place = in.item(REPORTS, reports.indexOf(report));
            if (report.publishedOn() == null && !unknown.addIfUnreadable(place + "/publishedOn")) {
                in.required(null, place + "/publishedOn");
            }
            if (report.debatedOn() == null && !unknown.addIfUnreadable(place + "/debatedOn")) {
                in.required(null, place + "/debatedOn");
            }
        }
        return unknown.or(in.satisfied());
    });

    private static boolean isAbsent(@Nullable Object value, String place, Subject in) {
        return value == null && !in.hasUnreadable(place);
    }

    /** Returns the whole years of a programme on which a report is due: those whose following year has ended as well. */
    private static List<Integer> due(LocalDate start, LocalDate end, LocalDate on) {
        List<Integer> due = new ArrayList<>();
        LocalDate first = start.with(TemporalAdjusters.firstDayOfYear());
        for (LocalDate year = first.isBefore(start) ? first.plusYears(1) : first;
                !year.plusYears(1).isAfter(end.plusDays(1))
                        && !year.plusYears(2).isAfter(on);
                year = year.plusYears(1)) {
            due.add(year.getYear());
        }
        return due;
    }

    /** Returns whether a report is announced rather than published and debated. */
    private static boolean liesAhead(AnchorReport report, Subject in) {
        return isAhead(report.publishedOn(), in) || isAhead(report.debatedOn(), in);
    }

    private static boolean isAhead(@Nullable StatedDate day, Subject in) {
        return day != null && day.isAfter(in.on()).isCertain();
    }
}
