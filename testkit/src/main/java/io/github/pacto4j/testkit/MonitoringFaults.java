package io.github.pacto4j.testkit;

import static io.github.pacto4j.testkit.Fault.violates;
import static io.github.pacto4j.testkit.FollowUpFaults.hasEnded;
import static io.github.pacto4j.testkit.FollowUpFaults.isCarriedOut;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.plan.PlanStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Faults in the monitoring of a plan: reports, review, civil society, study day, forum, indicators, next cycle. */
final class MonitoringFaults {
    private static final String FOLLOW_UP = "/followUp";
    private static final String REPORTS = "/monitoringReports";
    private static final String YEARLY = "pacto.annual-report";
    private static final String SHARED = "pacto.results-shared";
    private static final String INVOLVED = "pacto.civil-society-involved";
    private static final String READ = "pacto.indicators-read";
    private static final String NEXT = "pacto.next-cycle";

    private MonitoringFaults() {}

    static List<Fault> all() {
        List<Fault> faults = new ArrayList<>(reports());
        faults.addAll(inPublic());
        faults.addAll(indicators());
        faults.addAll(nextCycle());
        return faults;
    }

    private static List<Fault> reports() {
        return List.of(
                violates(YEARLY, "missing", "an_ended_year_has_no_report", sheet -> {
                            if (!Ripe.isJudged(sheet, PlanStatus.IN_IMPLEMENTATION) || !hasEnded(sheet, 12)) {
                                return List.of();
                            }
                            sheet.set(REPORTS, new ArrayList<>());
                            return List.of(REPORTS);
                        })
                        .concerning(SHARED, "form.reference-known"),
                violates(YEARLY, "missing", "no_report_of_the_monitoring_body_is_there", sheet -> {
                            if (!Ripe.isJudged(sheet, PlanStatus.IN_IMPLEMENTATION) || !hasEnded(sheet, 12)) {
                                return List.of();
                            }
                            sheet.remove(REPORTS);
                            return List.of("");
                        })
                        .concerning(SHARED, "form.reference-known"),
                violates(YEARLY, "unpublished", "the_report_on_the_first_year_is_not_published", sheet -> {
                            String report = onlyReport(sheet);
                            if (report == null) {
                                return List.of();
                            }
                            sheet.find(REPORTS + "/*/publishedUrl").forEach(sheet::remove);
                            return List.of(report);
                        })
                        .concerning(SHARED),
                violates(SHARED, "the_results_of_an_ended_year_are_not_shared", sheet -> {
                            if (!isCarriedOut(sheet) || !hasEnded(sheet, 12)) {
                                return List.of();
                            }
                            sheet.set(REPORTS, new ArrayList<>());
                            return List.of(REPORTS);
                        })
                        .concerning(YEARLY, "form.reference-known"),
                violates("pacto.mid-term-update", "a_plan_was_reviewed_before_it_began", sheet -> {
                    if (!isCarriedOut(sheet) || sheet.date("/plan/period/start") == null) {
                        return List.of();
                    }
                    sheet.set(
                            FOLLOW_UP + "/midTermReviewOn",
                            sheet.first("/plan/period/start").minusDays(1).toString());
                    return List.of(FOLLOW_UP);
                }));
    }

    /** Returns the report on the one year that is over, null where more are or its day is not stated. */
    private static @Nullable String onlyReport(Sheet sheet) {
        boolean one = Ripe.isJudged(sheet, PlanStatus.IN_IMPLEMENTATION) && hasEnded(sheet, 12) && !hasEnded(sheet, 24);
        return one
                ? sheet.any(REPORTS + "/*", at -> {
                    StatedDate date = sheet.date(at + "/date");
                    return "ANNUAL".equals(sheet.string(at + "/kind")) && date != null && date.isDay();
                })
                : null;
    }

    private static List<Fault> inPublic() {
        return List.of(
                violates(INVOLVED, "partner", "civil_society_is_partner_of_no_commitment", sheet -> {
                    if (!isCarriedOut(sheet) || !sheet.has("/plan/commitments")) {
                        return List.of();
                    }
                    sheet.find("/plan/commitments/*").forEach(each -> sheet.set(each + "/partners", new ArrayList<>()));
                    return List.of("/plan");
                }),
                violates(INVOLVED, "seat", "civil_society_follows_the_plan_nowhere", sheet -> {
                            String members = "/coCreation/committee/members";
                            if (!isCarriedOut(sheet) || !sheet.has(members)) {
                                return List.of();
                            }
                            sheet.set(FOLLOW_UP + "/groupSectors", new ArrayList<>(List.of("COLLECTIVITY")));
                            sheet.find(members + "/*").forEach(member -> sheet.set(member + "/side", "ELECTED"));
                            return List.of(FOLLOW_UP);
                        })
                        .concerning("pacto.committee-mixed", "pacto.committee-parity"),
                none("pacto.results-presented", "no_study_day_was_held", "publicEvents"),
                none("pacto.forum-goes-on", "the_forum_met_no_more", "forumMeetings"));
    }

    private static Fault none(String rule, String name, String list) {
        return violates(rule, name, sheet -> {
            if (!Ripe.isJudged(sheet, PlanStatus.PUBLISHED) || !sheet.has(FOLLOW_UP)) {
                return List.of();
            }
            sheet.set(FOLLOW_UP + "/" + list, new ArrayList<>());
            return List.of(FOLLOW_UP);
        });
    }

    private static List<Fault> indicators() {
        return List.of(
                violates(READ, "performance", "an_indicator_was_not_read_in_a_reported_period", sheet -> {
                    String report = report(sheet, at -> {
                        StatedDate end = sheet.date(at + "/period/end");
                        return end != null
                                && end.last().isBefore(sheet.today())
                                && Set.of("LIMITED", "SUBSTANTIAL", "COMPLETE")
                                        .contains(Objects.requireNonNullElse(sheet.string(at + "/completion"), ""));
                    });
                    return unread(sheet, report, "PERFORMANCE");
                }),
                violates(READ, "impact", "the_impact_of_a_completed_commitment_was_not_read", sheet -> {
                    String report = report(sheet, at -> sheet.has(at + "/completedOn"));
                    return unread(sheet, report, "IMPACT");
                }));
    }

    private static @Nullable String report(Sheet sheet, Predicate<String> condition) {
        return Ripe.isJudged(sheet, PlanStatus.PUBLISHED) ? sheet.any("/completionReports/*", condition) : null;
    }

    private static List<String> unread(Sheet sheet, @Nullable String report, String kind) {
        Object number = report == null ? null : sheet.get(report + "/commitment");
        String commitment = number == null
                ? null
                : sheet.any("/plan/commitments/*", at -> number.equals(sheet.get(at + "/number")));
        String indicator = commitment == null ? null : sheet.any(commitment + "/indicators/*");
        if (indicator == null) {
            return List.of();
        }
        sheet.set(indicator + "/kind", kind);
        sheet.set(indicator + "/readings", new ArrayList<>());
        return List.of(indicator);
    }

    private static List<Fault> nextCycle() {
        String start = "/nextCoCreation/steps/0/period/start";
        return List.of(
                violates(NEXT, "overdue", "no_next_cycle_follows_an_ended_programme", sheet -> {
                            if (!isOver(sheet)) {
                                return List.of();
                            }
                            sheet.remove("/nextCoCreation");
                            return List.of("");
                        })
                        .concerning("form.reference-known"),
                violates(NEXT, "late", "the_next_cycle_began_after_the_end_of_the_programme", sheet -> {
                            if (!isOver(sheet) || !sheet.has(start)) {
                                return List.of();
                            }
                            sheet.set(
                                    start,
                                    sheet.last("/plan/period/end").plusDays(1).toString());
                            return List.of("");
                        })
                        .concerning("form.dates-ordered"));
    }

    /** Returns whether the last day of the programme is over. */
    static boolean isOver(Sheet sheet) {
        StatedDate end = sheet.date("/plan/period/end");
        return Ripe.isJudged(sheet) && end != null && end.last().isBefore(sheet.today());
    }
}
