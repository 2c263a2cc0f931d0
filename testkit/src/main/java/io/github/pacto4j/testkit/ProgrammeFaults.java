package io.github.pacto4j.testkit;

import static io.github.pacto4j.testkit.Fault.violates;
import static io.github.pacto4j.testkit.PlanFaults.at;

import io.github.pacto4j.plan.PlanStatus;
import io.github.pacto4j.testkit.Tree.Digits;
import io.github.pacto4j.testkit.Tree.Members;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Faults in an openness programme as a whole: its length, its parts, the answers to ideas. */
final class ProgrammeFaults {
    private static final String PARTS = "pacto.axes-projects-activities";
    private static final String TRACED = "pacto.accepted-traceable";
    private static final String CONTRIBUTIONS = "/coCreation/contributions/*";

    private ProgrammeFaults() {}

    static List<Fault> all() {
        List<Fault> faults = new ArrayList<>(parts());
        faults.addAll(answers());
        return faults;
    }

    private static List<Fault> parts() {
        return List.of(
                violates("pacto.duration", "a_programme_lasts_seven_months_longer", sheet -> {
                            if (!Ripe.isJudged(sheet) || sheet.date("/plan/period/end") == null) {
                                return List.of();
                            }
                            sheet.set(
                                    "/plan/period/end",
                                    sheet.last("/plan/period/end").plusMonths(7).toString());
                            return List.of("/plan/period");
                        })
                        .concerning(
                                "form.commitment-in-plan",
                                "form.title-years",
                                "law.programme-anchor",
                                "pacto.annual-report",
                                "pacto.half-yearly-meeting",
                                "pacto.matrix-to-committee",
                                "pacto.mid-term-update",
                                "pacto.next-cycle",
                                "pacto.practice-capitalised",
                                "pacto.results-shared"),
                violates(PARTS, "axes", "a_programme_has_no_axis", sheet -> {
                            if (!Ripe.isJudged(sheet, PlanStatus.IN_CONSULTATION) || !sheet.has("/plan/axes")) {
                                return List.of();
                            }
                            sheet.set("/plan/axes", new ArrayList<>());
                            return List.of("/plan");
                        })
                        .concerning("form.axis-known", "pacto.announced-counts", "form.numbers-unique"),
                violates(PARTS, "absent", "a_programme_does_not_state_its_axes", sheet -> {
                            if (!Ripe.isJudged(sheet, PlanStatus.IN_CONSULTATION) || !sheet.has("/plan/axes")) {
                                return List.of();
                            }
                            sheet.remove("/plan/axes");
                            return List.of("/plan");
                        })
                        .concerning("form.axis-known", "pacto.announced-counts", "form.numbers-unique"),
                violates(PARTS, "projects", "an_axis_has_no_project", sheet -> {
                            if (!Ripe.isJudged(sheet, PlanStatus.IN_CONSULTATION) || !sheet.has("/plan/axes")) {
                                return List.of();
                            }
                            sheet.list("/plan/axes").add(new Members().add("number", "ZZ"));
                            return List.of("/plan");
                        })
                        .concerning("pacto.announced-counts", "pacto.axis-challenge"),
                violates(PARTS, "activities", "a_project_has_no_activity", sheet -> {
                            String commitment = sheet.any("/plan/commitments/*");
                            if (commitment == null || !Ripe.isJudged(sheet, PlanStatus.IN_CONSULTATION)) {
                                return List.of();
                            }
                            sheet.set(commitment + "/milestones", new ArrayList<>());
                            return List.of("/plan");
                        })
                        .concerning(
                                "pacto.announced-counts",
                                "form.reference-known",
                                "form.links-acyclic",
                                "form.numbers-unique",
                                "form.dates-ordered",
                                "form.milestone-in-commitment"),
                announced("axes"),
                announced("commitments"),
                announced("milestones"));
    }

    private static Fault announced(String what) {
        return violates("pacto.announced-counts", "another_number_of_" + what + "_is_announced", sheet -> {
            if (!Ripe.isJudged(sheet) || !(sheet.get("/plan/announced/" + what) instanceof Digits number)) {
                return List.of();
            }
            sheet.set("/plan/announced/" + what, new Digits(number.digits() + "0"));
            return List.of("/plan");
        });
    }

    private static List<Fault> answers() {
        return List.of(
                violates("pacto.ideas-answered", "an_idea_has_no_answer", sheet -> {
                            String contribution = answered(sheet);
                            if (contribution != null) {
                                sheet.remove(contribution + "/response");
                            }
                            return at(contribution);
                        })
                        .concerning(TRACED, "form.reference-known"),
                violates("pacto.ideas-answered", "an_answer_gives_no_reason", sheet -> {
                    String contribution = answered(sheet);
                    if (contribution != null) {
                        sheet.remove(contribution + "/response/reason");
                    }
                    return at(contribution == null ? null : contribution + "/response");
                }),
                violates("pacto.ideas-answered", "an_answer_has_no_coded_reason", sheet -> {
                    String contribution = answered(sheet);
                    if (contribution != null) {
                        sheet.remove(contribution + "/response/reasonCode");
                    }
                    return at(contribution == null ? null : contribution + "/response");
                }),
                violates("pacto.ideas-answered", "an_answer_has_no_outcome", sheet -> {
                            String contribution = answered(sheet);
                            if (contribution != null) {
                                sheet.remove(contribution + "/response/outcome");
                            }
                            return at(contribution == null ? null : contribution + "/response");
                        })
                        .concerning(TRACED),
                violates(TRACED, "target", "an_accepted_idea_leads_nowhere", sheet -> {
                            String contribution = accepted(sheet);
                            if (contribution == null) {
                                return List.of();
                            }
                            sheet.remove(contribution + "/response/commitment");
                            return List.of(contribution + "/response");
                        })
                        .concerning("form.reference-known"),
                violates(TRACED, "target", "an_accepted_idea_leads_to_an_unknown_project", sheet -> {
                            String contribution = accepted(sheet);
                            if (contribution == null) {
                                return List.of();
                            }
                            sheet.set(contribution + "/response/commitment", "ZZ");
                            return List.of(contribution + "/response");
                        })
                        .concerning("form.reference-known"),
                violates(TRACED, "target", "an_idea_was_merged_into_an_unknown_one", sheet -> {
                            String contribution =
                                    sheet.any(CONTRIBUTIONS, at -> sheet.has(at + "/response/mergedInto"));
                            if (contribution == null || !Ripe.isJudged(sheet, PlanStatus.VALIDATED)) {
                                return List.of();
                            }
                            sheet.set(contribution + "/response/mergedInto", "C-unknown");
                            return List.of(contribution + "/response");
                        })
                        .concerning("form.reference-known"),
                violates(TRACED, "origin", "a_project_does_not_name_the_idea_it_comes_from", sheet -> {
                            String contribution = accepted(sheet);
                            if (contribution == null) {
                                return List.of();
                            }
                            Object id = Objects.requireNonNull(sheet.get(contribution + "/id"));
                            sheet.find("/plan/commitments/*/origins")
                                    .forEach(origins -> sheet.list(origins).remove(id));
                            return List.of(contribution);
                        })
                        .concerning("form.reference-known", "pacto.projects-from-ideas"));
    }

    private static @Nullable String answered(Sheet sheet) {
        return Ripe.isJudged(sheet, PlanStatus.VALIDATED)
                ? sheet.any(CONTRIBUTIONS, at -> sheet.has(at + "/response"))
                : null;
    }

    private static @Nullable String accepted(Sheet sheet) {
        return Ripe.isJudged(sheet, PlanStatus.VALIDATED)
                ? sheet.any(CONTRIBUTIONS, at -> sheet.has(at + "/response/commitment"))
                : null;
    }
}
