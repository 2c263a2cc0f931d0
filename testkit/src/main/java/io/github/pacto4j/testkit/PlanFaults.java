package io.github.pacto4j.testkit;

import static io.github.pacto4j.testkit.Fault.violates;

import io.github.pacto4j.testkit.Tree.Digits;
import io.github.pacto4j.testkit.Tree.Members;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Faults in a plan that the book FORM finds: periods, numbers, references, values. */
final class PlanFaults {
    private static final String COMMITMENTS = "/plan/commitments/*";
    private static final String MILESTONES = "/plan/commitments/*/milestones/*";

    private PlanFaults() {}

    static List<Fault> all() {
        List<Fault> faults = new ArrayList<>();
        faults.addAll(periods());
        faults.addAll(numbers());
        faults.addAll(references());
        faults.addAll(values());
        return faults;
    }

    static List<String> at(@Nullable String pointer) {
        return pointer == null ? List.of() : List.of(pointer);
    }

    private static List<Fault> periods() {
        return List.of(
                violates(
                                "form.dates-ordered",
                                "a_commitment_ends_before_it_starts",
                                sheet -> reverse(sheet, COMMITMENTS + "/period"))
                        .concerning("form.commitment-in-plan", "form.milestone-in-commitment", "guide.change-flagged"),
                violates(
                                "form.dates-ordered",
                                "a_milestone_ends_before_it_starts",
                                sheet -> reverse(sheet, MILESTONES + "/period"))
                        .concerning("form.milestone-in-commitment"),
                violates(
                                "form.dates-ordered",
                                "a_development_programme_ends_before_it_starts",
                                sheet -> reverse(sheet, "/plan/anchor/period"))
                        .concerning("law.programme-anchor", "law.programme-report"),
                violates(
                                "form.dates-ordered",
                                "a_mandate_ends_before_it_starts",
                                sheet -> reverse(sheet, "/coCreation/committee/members/*/mandate"))
                        .concerning("pacto.committee-mixed", "pacto.committee-parity", "pacto.civil-society-involved"),
                violates("form.commitment-in-plan", "a_commitment_ends_after_its_plan", PlanFaults::commitmentAfterPlan)
                        .concerning("form.milestone-in-commitment", "guide.change-flagged"),
                violates(
                        "form.milestone-in-commitment",
                        "a_milestone_starts_before_its_commitment",
                        PlanFaults::milestoneBeforeCommitment),
                violates("form.title-years", "a_title_prints_other_years", sheet -> {
                    Object title = sheet.get("/plan/title");
                    if (title == null) {
                        return List.of();
                    }
                    sheet.set("/plan/title", renamed(title, "2011-2012"));
                    return List.of("/plan");
                }),
                violates("form.plans-do-not-overlap", "two_plans_overlap", sheet -> {
                            if (!sheet.has("/previousPlans/0/period") || !sheet.has("/plan/period")) {
                                return List.of();
                            }
                            sheet.set("/previousPlans/0/period", Tree.copy(sheet.object("/plan/period")));
                            return List.of("");
                        })
                        .concerning("form.title-years"));
    }

    /** Moves the end of a period to the day before its start. */
    static List<String> reverse(Sheet sheet, String pattern) {
        String period = sheet.any(pattern, at -> sheet.date(at + "/start") != null && sheet.has(at + "/end"));
        if (period != null) {
            sheet.set(
                    period + "/end", sheet.first(period + "/start").minusDays(1).toString());
        }
        return at(period);
    }

    private static List<String> commitmentAfterPlan(Sheet sheet) {
        if (sheet.date("/plan/period/end") == null) {
            return List.of();
        }
        String commitment = sheet.any(COMMITMENTS, at -> sheet.has(at + "/period/start"));
        if (commitment == null) {
            return List.of();
        }
        sheet.set(
                commitment + "/period/end",
                sheet.last("/plan/period/end").plusDays(60).toString());
        return List.of(commitment + "/period");
    }

    private static List<String> milestoneBeforeCommitment(Sheet sheet) {
        String milestone = sheet.any(MILESTONES, at -> {
            String commitment = at.substring(0, at.indexOf("/milestones"));
            return sheet.has(at + "/period/end") && sheet.date(commitment + "/period/start") != null;
        });
        if (milestone == null) {
            return List.of();
        }
        String commitment = milestone.substring(0, milestone.indexOf("/milestones"));
        sheet.set(
                milestone + "/period/start",
                sheet.first(commitment + "/period/start").minusDays(60).toString());
        return List.of(milestone + "/period");
    }

    private static Object renamed(Object text, String wording) {
        if (!(text instanceof Members wordings)) {
            return wording;
        }
        Members renamed = new Members();
        wordings.list.forEach(member -> renamed.add(
                member.name(), member.name().equals("ar") ? "برنامج الانفتاح " + wording : "Programme " + wording));
        return renamed;
    }

    private static List<Fault> numbers() {
        return List.of(
                violates("form.numbers-unique", "an_axis_stands_twice", sheet -> twice(sheet, "/plan/axes/*", "/plan"))
                        .concerning("pacto.announced-counts"),
                violates(
                                "form.numbers-unique",
                                "a_milestone_number_stands_twice_in_a_commitment",
                                PlanFaults::milestoneTwice)
                        .concerning(
                                "pacto.announced-counts",
                                "pacto.follow-up-matrix",
                                "form.reference-known",
                                "form.links-acyclic"),
                violates(
                                "form.numbers-unique",
                                "a_contribution_id_stands_twice",
                                sheet -> twice(sheet, "/coCreation/contributions/*", "/coCreation"))
                        .concerning("form.reference-known"),
                violates(
                                "form.numbers-unique",
                                "a_member_id_stands_twice",
                                sheet -> twice(sheet, "/coCreation/committee/members/*", "/coCreation/committee"))
                        .concerning("pacto.committee-parity", "form.reference-known"),
                violates(
                        "form.numbers-unique",
                        "a_petition_id_stands_twice",
                        sheet -> twice(sheet, "/citizenRequests/petitions/*", "/citizenRequests")),
                violates(
                        "form.numbers-unique",
                        "an_information_request_id_stands_twice",
                        sheet -> twice(sheet, "/citizenRequests/informationRequests/*", "/citizenRequests")),
                violates(
                        "form.numbers-unique",
                        "a_report_id_stands_twice",
                        sheet -> twice(sheet, "/monitoringReports/*", "")),
                violates("form.axis-known", "a_commitment_names_an_axis_that_does_not_exist", sheet -> {
                            String commitment =
                                    sheet.any(COMMITMENTS, at -> sheet.has(at + "/axis") && sheet.has("/plan/axes"));
                            if (commitment != null) {
                                sheet.set(commitment + "/axis", "ZZ");
                            }
                            return at(commitment);
                        })
                        .concerning("pacto.axes-projects-activities"),
                violates("form.duplicate-commitment", "two_commitments_bear_one_title", sheet -> {
                    if (sheet.count("/plan/commitments") < 2) {
                        return List.of();
                    }
                    sheet.set(
                            "/plan/commitments/1/title",
                            Tree.copy(Objects.requireNonNull(sheet.get("/plan/commitments/0/title"))));
                    return List.of("/plan");
                }));
    }

    private static List<String> twice(Sheet sheet, String pattern, String holder) {
        String item = sheet.any(pattern);
        if (item == null) {
            return List.of();
        }
        sheet.list(item.substring(0, item.lastIndexOf('/'))).add(Tree.copy(sheet.object(item)));
        return List.of(holder);
    }

    private static List<String> milestoneTwice(Sheet sheet) {
        String milestone = sheet.any(MILESTONES);
        if (milestone == null) {
            return List.of();
        }
        String commitment = milestone.substring(0, milestone.indexOf("/milestones"));
        return twice(sheet, milestone, commitment);
    }

    private static List<Fault> references() {
        return List.of(
                violates("form.links-acyclic", "unknown", "a_milestone_waits_for_one_that_does_not_exist", sheet -> {
                    String milestone = sheet.any(MILESTONES);
                    if (milestone != null) {
                        sheet.set(milestone + "/dependsOn", new ArrayList<Object>(List.of("ZZ/ZZ")));
                    }
                    return at(milestone);
                }),
                violates("form.links-acyclic", "cycle", "a_milestone_waits_for_itself", sheet -> {
                    String milestone = sheet.any(MILESTONES);
                    if (milestone != null) {
                        Object own = sheet.string(milestone + "/number");
                        sheet.set(milestone + "/dependsOn", new ArrayList<>(List.of(Objects.requireNonNull(own))));
                    }
                    return at(milestone);
                }),
                violates("form.links-acyclic", "cycle", "two_milestones_wait_for_each_other", PlanFaults::circle),
                violates("form.reference-known", "a_commitment_names_an_unknown_contribution", sheet -> {
                    String commitment = sheet.any(COMMITMENTS, at -> sheet.has("/coCreation/contributions"));
                    if (commitment == null) {
                        return List.of();
                    }
                    if (!sheet.has(commitment + "/origins")) {
                        sheet.set(commitment + "/origins", new ArrayList<>());
                    }
                    sheet.list(commitment + "/origins").add("C-unknown");
                    return List.of(commitment);
                }));
    }

    private static List<String> circle(Sheet sheet) {
        String commitment = sheet.any(COMMITMENTS, at -> sheet.count(at + "/milestones") > 1);
        if (commitment == null) {
            return List.of();
        }
        String first = commitment + "/milestones/0";
        String second = commitment + "/milestones/1";
        sheet.set(
                first + "/dependsOn", new ArrayList<>(List.of(Objects.requireNonNull(sheet.get(second + "/number")))));
        sheet.set(
                second + "/dependsOn", new ArrayList<>(List.of(Objects.requireNonNull(sheet.get(first + "/number")))));
        return List.of(first, second);
    }

    private static List<Fault> values() {
        return List.of(
                violates(
                                "form.money-sane",
                                "negative",
                                "a_budget_is_negative",
                                sheet -> budget(sheet, "amount", new Digits("-1")))
                        .concerning("guide.change-flagged"),
                violates(
                                "form.money-sane",
                                "currency",
                                "a_currency_is_unknown",
                                sheet -> budget(sheet, "currency", "DHS"))
                        .concerning("guide.change-flagged"),
                violates(
                                "form.money-sane",
                                "decimals",
                                "an_amount_has_too_many_decimals",
                                sheet -> budget(sheet, "amount", new Digits("100.1234")))
                        .concerning("guide.change-flagged"),
                violates("form.sdg-known", "a_goal_does_not_exist", sheet -> goal(sheet, "18")),
                violates("form.sdg-known", "a_target_does_not_exist", sheet -> goal(sheet, "16.99")));
    }

    private static List<String> budget(Sheet sheet, String property, Object value) {
        String budget = sheet.any(COMMITMENTS + "/budget");
        if (budget != null) {
            sheet.set(budget + "/" + property, value);
        }
        return at(budget);
    }

    private static List<String> goal(Sheet sheet, String reference) {
        String link = sheet.any(COMMITMENTS + "/links/*", at -> "SDG".equals(sheet.string(at + "/kind")));
        if (link != null) {
            sheet.set(link + "/reference", reference);
        }
        return at(link);
    }
}
