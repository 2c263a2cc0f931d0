package io.github.pacto4j.testkit;

import static io.github.pacto4j.testkit.Fault.violates;
import static io.github.pacto4j.testkit.PlanFaults.at;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.plan.PlanStatus;
import io.github.pacto4j.testkit.Tree.Digits;
import io.github.pacto4j.testkit.Tree.Member;
import io.github.pacto4j.testkit.Tree.Members;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Faults in completion sheets, in reports of the monitoring body, and in the follow-up and evaluation of a plan. */
final class ReportFaults {
    private static final String SHEETS = "/completionReports/*";
    private static final String REPORTS = "/monitoringReports/*";
    private static final String EVIDENCED = "guide.completion-evidence";
    private static final String INCEPTION_DUE = "ogp.inception-report-due";
    private static final String ENDED_DUE = "ogp.end-of-commitment-report-due";

    private ReportFaults() {}

    static List<Fault> all() {
        List<Fault> faults = new ArrayList<>(sheets());
        faults.addAll(ofOgpLocal());
        faults.addAll(inception());
        faults.addAll(endOfCommitment());
        faults.addAll(evaluation());
        return faults;
    }

    private static List<Fault> sheets() {
        return List.of(
                sheet("guide.completion-fields", null, "a_sheet_tells_no_results", at -> true, (sheet, at) -> {
                    sheet.remove(at + "/results");
                }),
                sheet(
                        "guide.completion-consistent",
                        "complete",
                        "a_milestone_of_a_complete_commitment_is_not",
                        has("/completion", "COMPLETE"),
                        (sheet, at) -> sheet.set(at + "/milestones/0/completion", "LIMITED")),
                sheet(
                        "guide.completion-consistent",
                        "notStarted",
                        "a_milestone_of_a_commitment_not_started_has_begun",
                        has("/completion", "NOT_STARTED"),
                        (sheet, at) -> sheet.set(at + "/milestones/0/completion", "LIMITED")),
                sheet(
                        EVIDENCED,
                        "none",
                        "a_sheet_shows_nothing_for_what_is_complete",
                        has("/completion", "COMPLETE"),
                        (sheet, at) -> sheet.set(at + "/evidence", new ArrayList<>())),
                violates(EVIDENCED, "after", "the_evidence_of_a_sheet_is_later_than_the_sheet", sheet -> {
                    String at = sheet.any(
                            SHEETS,
                            each -> "SUBSTANTIAL".equals(sheet.string(each + "/completion"))
                                    && isBeforeToday(sheet, each + "/reportedOn"));
                    if (at != null) {
                        LocalDate next = sheet.last(at + "/reportedOn").plusDays(1);
                        sheet.set(at + "/evidence/0/date", next.toString());
                    }
                    return at(at);
                }),
                violates("guide.change-flagged", "a_sheet_states_the_problem_otherwise_than_the_plan", sheet -> {
                    String at = sheet.any(
                            SHEETS,
                            each -> sheet.has(each + "/problem")
                                    && sheet.find("/plan/history/*/changes").isEmpty());
                    if (at != null) {
                        Object problem = sheet.get(at + "/problem");
                        if (problem instanceof Members texts) {
                            for (Member wording : List.copyOf(texts.list)) {
                                texts.set(wording.name(), wording.value() + " 2");
                            }
                        } else {
                            sheet.set(at + "/problem", problem + " 2");
                        }
                        sheet.remove(at + "/description");
                        sheet.set(at + "/changes", new ArrayList<>());
                    }
                    return at(at);
                }));
    }

    private static List<Fault> ofOgpLocal() {
        return List.of(
                violates("ogp.evidence-limits", "number", "a_sheet_has_four_pieces_of_evidence", sheet -> {
                    String at = sheet.any(SHEETS, each -> Ripe.isOfOgpLocal(sheet) && sheet.has(each + "/evidence/0"));
                    if (at != null) {
                        List<Object> evidence = sheet.list(at + "/evidence");
                        while (evidence.size() < 4) {
                            evidence.add(evidence.get(0));
                        }
                    }
                    return at(at);
                }),
                violates("ogp.evidence-limits", "size", "a_piece_of_evidence_is_a_byte_too_large", sheet -> {
                    String at = sheet.any(SHEETS, each -> Ripe.isOfOgpLocal(sheet) && sheet.has(each + "/evidence/0"));
                    if (at != null) {
                        sheet.set(at + "/evidence/0/bytes", new Digits("10485761"));
                    }
                    return at(at);
                }),
                violates("ogp.outcome-vs-completion", "a_commitment_not_started_has_major_results", sheet -> {
                    String at = sheet.any(
                            SHEETS,
                            each -> Ripe.isOfOgpLocal(sheet)
                                    && "NOT_STARTED".equals(sheet.string(each + "/completion")));
                    if (at != null) {
                        sheet.set(at + "/openedGovernment", "MAJOR");
                    }
                    return at(at);
                }));
    }

    private static List<Fault> inception() {
        return List.of(
                violates(INCEPTION_DUE, "late", "the_inception_report_is_a_day_late", sheet -> {
                    String at = inception(sheet);
                    if (at == null) {
                        return List.of();
                    }
                    sheet.set(
                            at + "/date",
                            sheet.last("/plan/submittedOn")
                                    .plusMonths(2)
                                    .plusDays(1)
                                    .toString());
                    return List.of("/plan");
                }),
                violates(INCEPTION_DUE, "overdue", "the_inception_report_was_not_made", sheet -> {
                            String at = inception(sheet);
                            if (at == null) {
                                return List.of();
                            }
                            sheet.remove(at);
                            return List.of("");
                        })
                        .concerning("ogp.inception-covers-all", "guide.ambitious"),
                violates(
                                "ogp.inception-covers-all",
                                "absent",
                                "no_inception_report_looks_at_the_commitments",
                                sheet -> {
                                    String at = inception(sheet);
                                    if (at == null) {
                                        return List.of();
                                    }
                                    sheet.remove(at);
                                    return List.of("");
                                })
                        .concerning(INCEPTION_DUE, "guide.ambitious"),
                violates("ogp.inception-covers-all", "the_inception_report_leaves_out_a_commitment", sheet -> {
                            String at = inception(sheet);
                            if (at == null || !sheet.has(at + "/commitments/0")) {
                                return List.of();
                            }
                            sheet.remove(at + "/commitments/0");
                            return List.of(at);
                        })
                        .concerning("guide.ambitious"));
    }

    /** Returns the inception report of a plan of which it has been due for more than a day. */
    private static @Nullable String inception(Sheet sheet) {
        StatedDate submitted = sheet.date("/plan/submittedOn");
        boolean due = Ripe.isOfOgpLocal(sheet)
                && Ripe.hasReached(sheet, PlanStatus.PUBLISHED)
                && submitted != null
                && submitted.last().plusMonths(2).plusDays(1).isBefore(sheet.today());
        return due ? sheet.any(REPORTS, at -> "INCEPTION".equals(sheet.string(at + "/kind"))) : null;
    }

    private static List<Fault> endOfCommitment() {
        return List.of(
                violates(ENDED_DUE, "late", "the_report_on_a_completed_commitment_is_late", sheet -> {
                    String at = endOfCommitment(sheet);
                    if (at == null) {
                        return List.of();
                    }
                    LocalDate completed = Objects.requireNonNull(completed(sheet, commitment(sheet, at)));
                    sheet.set(at + "/date", completed.plusMonths(1).plusDays(1).toString());
                    return List.of("");
                }),
                violates(ENDED_DUE, "overdue", "no_report_closes_a_completed_commitment", sheet -> {
                            String at = endOfCommitment(sheet);
                            if (at == null) {
                                return List.of();
                            }
                            sheet.remove(at);
                            return List.of("");
                        })
                        .concerning("guide.ambitious"));
    }

    private static @Nullable String commitment(Sheet sheet, String report) {
        return sheet.string(report + "/commitments/0/number");
    }

    /** Returns a report on a commitment that was completed long enough ago. */
    private static @Nullable String endOfCommitment(Sheet sheet) {
        if (!Ripe.isOfOgpLocal(sheet) || !Ripe.hasReached(sheet, PlanStatus.IN_IMPLEMENTATION)) {
            return null;
        }
        return sheet.any(REPORTS, at -> {
            LocalDate completed = "END_OF_COMMITMENT".equals(sheet.string(at + "/kind"))
                    ? completed(sheet, commitment(sheet, at))
                    : null;
            return completed != null && completed.plusMonths(1).plusDays(1).isBefore(sheet.today());
        });
    }

    /** Returns the last day on which a commitment may have been completed, null if a sheet does not tell. */
    private static @Nullable LocalDate completed(Sheet sheet, @Nullable String number) {
        LocalDate last = null;
        for (String at : sheet.find(SHEETS)) {
            if (Objects.equals(number, sheet.string(at + "/commitment"))
                    && "COMPLETE".equals(sheet.string(at + "/completion"))) {
                StatedDate day = sheet.date(at + "/completedOn");
                if (day == null) {
                    return null;
                }
                last = last == null || day.last().isAfter(last) ? day.last() : last;
            }
        }
        return last;
    }

    private static List<Fault> evaluation() {
        return List.of(
                inRegion("guide.evaluation-group", "none", "the_evaluation_group_is_empty", "/followUp", sheet -> {
                    sheet.set("/followUp/group", new ArrayList<>());
                }),
                inRegion(
                                "guide.evaluation-group",
                                "untrained",
                                "the_evaluation_group_is_trained_tomorrow",
                                "/followUp",
                                sheet -> {
                                    sheet.object("/followUp").remove("trainings");
                                    sheet.set(
                                            "/followUp/trainedOn",
                                            sheet.today().plusDays(1).toString());
                                })
                        .concerning("form.not-in-the-future", "pacto.executors-trained"),
                violates("guide.completion-per-commitment", "no_sheet_is_written_on_an_ended_year", sheet -> {
                            boolean due = Ripe.isRegionOfOgpLocal(sheet)
                                    && Ripe.hasReached(sheet, PlanStatus.IN_IMPLEMENTATION)
                                    && isEnded(sheet, 12)
                                    && sheet.has("/plan/commitments/0")
                                    && sheet.has("/completionReports");
                            if (!due) {
                                return List.of();
                            }
                            sheet.set("/completionReports", new ArrayList<>());
                            return List.of("/completionReports");
                        })
                        .concerning("pacto.indicators-read"),
                violates("guide.ambitious", "the_monitoring_body_finds_no_potential", sheet -> {
                    List<String> assessed = sheet.find(REPORTS + "/commitments/*");
                    boolean whole =
                            sheet.find(REPORTS).stream().anyMatch(at -> "INCEPTION".equals(sheet.string(at + "/kind")));
                    if (!Ripe.isRegionOfOgpLocal(sheet) || !whole) {
                        return List.of();
                    }
                    assessed.forEach(at -> sheet.set(at + "/potential", "NONE"));
                    return List.of("/plan");
                }),
                violates("guide.plan-evaluated", "none", "an_ended_plan_is_not_evaluated", sheet -> {
                            String at = finalReport(sheet);
                            if (at == null) {
                                return List.of();
                            }
                            sheet.remove(at);
                            return List.of("/monitoringReports");
                        })
                        .concerning("form.reference-known", "pacto.annual-report", "pacto.results-shared"),
                violates("guide.plan-evaluated", "effects", "the_final_evaluation_tells_no_effects", sheet -> {
                    String at = finalReport(sheet);
                    if (at != null) {
                        sheet.set(at + "/effects", new Members());
                    }
                    return at(at);
                }));
    }

    private static @Nullable String finalReport(Sheet sheet) {
        StatedDate end = sheet.date("/plan/period/end");
        boolean over =
                Ripe.isRegionOfOgpLocal(sheet) && end != null && end.last().isBefore(sheet.today());
        return over ? sheet.any(REPORTS, at -> "END_OF_TERM".equals(sheet.string(at + "/kind"))) : null;
    }

    private static boolean isEnded(Sheet sheet, int months) {
        StatedDate start = sheet.date("/plan/period/start");
        return start != null
                && sheet.has("/plan/period/end")
                && start.last().plusMonths(months).isBefore(sheet.today());
    }

    private static Fault inRegion(String rule, String variant, String name, String part, Consumer<Sheet> damage) {
        return violates(rule, variant, name, sheet -> {
            boolean judged = Ripe.isRegionOfOgpLocal(sheet)
                    && Ripe.hasReached(sheet, PlanStatus.IN_IMPLEMENTATION)
                    && sheet.has(part + "/group");
            if (!judged) {
                return List.of();
            }
            damage.accept(sheet);
            return List.of(part);
        });
    }

    private interface Damage {
        void to(Sheet sheet, String at);
    }

    private static Fault sheet(
            String rule, @Nullable String variant, String name, Predicate<Members> condition, Damage damage) {
        Fault.Planting planting = sheet -> {
            String at = sheet.any(SHEETS, each -> condition.test(sheet.object(each)));
            if (at != null) {
                damage.to(sheet, at);
            }
            return at(at);
        };
        return variant == null ? violates(rule, name, planting) : violates(rule, variant, name, planting);
    }

    private static Predicate<Members> has(String property, String value) {
        return members -> value.equals(members.get(property.substring(1)));
    }

    private static boolean isBeforeToday(Sheet sheet, String place) {
        StatedDate date = sheet.date(place);
        return date != null && date.last().isBefore(sheet.today());
    }
}
