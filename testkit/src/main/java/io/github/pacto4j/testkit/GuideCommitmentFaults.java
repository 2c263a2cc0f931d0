package io.github.pacto4j.testkit;

import static io.github.pacto4j.testkit.Fault.violates;

import io.github.pacto4j.plan.PlanStatus;
import io.github.pacto4j.testkit.Tree.Members;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Faults in the sheet of a commitment to OGP Local. */
final class GuideCommitmentFaults {
    private static final String RESTATED = "guide.change-flagged";
    private static final String COMMITMENTS = "/plan/commitments/*";
    private static final String SHEET = "guide.sheet-complete";
    private static final String PAGE = "ogp.sheet-fields";
    private static final String JUSTIFIED = "guide.relevance-justified";
    private static final String DERIVED = "guide.relevance-derived";
    private static final String LENS = "ogp.open-government-lens";
    private static final String REACHED = "guide.contact-complete";
    private static final String FULL = "guide.contact-full";
    private static final String PARTNERS = "guide.partners-named";

    private GuideCommitmentFaults() {}

    /** What a fault does to one commitment; returns where it is to be found, empty if it cannot be planted. */
    @FunctionalInterface
    private interface Spoiling {
        String spoil(Sheet sheet, String commitment);
    }

    static List<Fault> all() {
        List<Fault> faults = new ArrayList<>(sheets());
        faults.addAll(values());
        faults.addAll(followUp());
        return faults;
    }

    private static List<Fault> sheets() {
        return List.of(
                region(SHEET, null, "a_sheet_does_not_say_what_the_commitment_is", (sheet, commitment) -> {
                            sheet.remove(commitment + "/description");
                            return commitment;
                        })
                        .concerning(PAGE),
                region(
                                "guide.problem-quantified",
                                null,
                                "a_public_problem_comes_without_a_figure",
                                (sheet, commitment) -> {
                                    sheet.set(commitment + "/problemData", new ArrayList<>());
                                    sheet.set(
                                            commitment + "/problem",
                                            new Members()
                                                    .add("fr", "Trop lent.")
                                                    .add("ar", "بطيء جدا.")
                                                    .add("en", "Too slow."));
                                    return commitment;
                                })
                        .concerning("form.text-present-where-translated", RESTATED),
                local(PAGE, null, "the_page_of_a_commitment_lacks_the_status_quo", (sheet, commitment) -> {
                    sheet.remove(commitment + "/statusQuo");
                    return commitment;
                }),
                violates("ogp.identifier", "an_identifier_is_not_one_of_the_partnership", sheet -> {
                    String commitment = Ripe.isOfOgpLocal(sheet) ? sheet.any(COMMITMENTS) : null;
                    if (commitment == null) {
                        return List.of();
                    }
                    sheet.set(commitment + "/ogpId", "MAEX-12");
                    return List.of(commitment);
                }));
    }

    private static List<Fault> values() {
        return List.of(
                region(JUSTIFIED, "none", "a_commitment_names_no_value", (sheet, commitment) -> {
                            sheet.set(commitment + "/relevance", new ArrayList<>());
                            return commitment;
                        })
                        .concerning(SHEET, PAGE, LENS, DERIVED),
                region(JUSTIFIED, "unjustified", "a_value_is_not_justified", (sheet, commitment) -> {
                    sheet.remove(commitment + "/relevance/0/justification");
                    return commitment;
                }),
                local(LENS, "none", "a_commitment_serves_no_value", (sheet, commitment) -> {
                            sheet.set(commitment + "/relevance", new ArrayList<>());
                            return commitment;
                        })
                        .concerning(SHEET, PAGE, JUSTIFIED, DERIVED),
                local(LENS, "technology", "a_commitment_serves_technology_alone", (sheet, commitment) -> {
                            name(sheet, commitment, "TECHNOLOGY_AND_INNOVATION");
                            return commitment;
                        })
                        .concerning(DERIVED, "form.text-present-where-translated", RESTATED),
                derived("unnamed", "an_answer_points_to_a_value_that_is_not_named", "ACCESS_TO_INFORMATION", "R6"),
                derived("unfounded", "a_value_is_named_against_the_answers", "PUBLIC_ACCOUNTABILITY", ""),
                derived("both", "the_values_named_are_others_than_those_answered", "PUBLIC_ACCOUNTABILITY", "R1"));
    }

    private static Fault derived(String variant, String name, String value, String yes) {
        return violates(DERIVED, variant, name, sheet -> {
                    String commitment = Ripe.isRegionOfOgpLocal(sheet) ? sheet.any(COMMITMENTS) : null;
                    if (commitment == null) {
                        return List.of();
                    }
                    name(sheet, commitment, value);
                    Members answers = new Members();
                    for (String question : List.of("R1", "R2", "R3", "R4", "R5", "R6")) {
                        boolean known = variant.equals("unnamed") && question.equals("R1");
                        answers.add(question, known || question.equals(yes));
                    }
                    sheet.set(commitment + "/relevanceAnswers", answers);
                    return List.of(commitment);
                })
                .concerning(JUSTIFIED, LENS, "form.text-present-where-translated", RESTATED);
    }

    private static void name(Sheet sheet, String commitment, String value) {
        Object justification = new Members().add("fr", "Oui.").add("ar", "نعم.").add("en", "Yes.");
        List<Object> relevance = new ArrayList<>();
        relevance.add(new Members().add("value", value).add("justification", justification));
        sheet.set(commitment + "/relevance", relevance);
    }

    private static List<Fault> followUp() {
        return List.of(
                region("guide.time-bound", "none", "a_commitment_has_no_milestone", (sheet, commitment) -> {
                            sheet.set(commitment + "/milestones", new ArrayList<>());
                            return commitment;
                        })
                        .concerning(
                                SHEET,
                                "form.reference-known",
                                "form.links-acyclic",
                                "form.numbers-unique",
                                "form.dates-ordered",
                                "form.milestone-in-commitment",
                                "guide.verifiable"),
                region("guide.time-bound", "undated", "a_milestone_has_no_end", (sheet, commitment) -> {
                            sheet.remove(commitment + "/milestones/0/period/end");
                            return commitment;
                        })
                        .concerning("form.milestone-in-commitment", "form.dates-ordered"),
                region("guide.measurable", "none", "a_commitment_has_no_indicator", (sheet, commitment) -> {
                            sheet.set(commitment + "/indicators", new ArrayList<>());
                            return commitment;
                        })
                        .concerning("guide.performance-and-impact", "form.numbers-unique"),
                region("guide.measurable", "incomplete", "no_indicator_has_a_target", (sheet, commitment) -> {
                    sheet.find(commitment + "/indicators/*/target").forEach(sheet::remove);
                    return commitment;
                }),
                region("guide.verifiable", null, "a_milestone_names_nothing_that_proves_it", (sheet, commitment) -> {
                    sheet.remove(commitment + "/milestones/0/deliverable");
                    return commitment + "/milestones/0";
                }),
                contact("name", "the_contact_of_a_commitment_has_no_name", "name"),
                contact("ways", "the_contact_of_a_commitment_cannot_be_reached", "email", "phone"),
                contact("both", "the_contact_of_a_commitment_is_nobody", "name", "email", "phone"),
                region(FULL, null, "the_contact_of_a_commitment_has_no_title", (sheet, commitment) -> {
                    sheet.remove(commitment + "/contact/title");
                    return commitment + "/contact";
                }),
                partners("public", "no_public_body_takes_part", "CIVIL_SOCIETY"),
                partners("others", "no_partner_outside_government_takes_part", "GOVERNMENT"),
                partners("both", "only_the_press_takes_part", "MEDIA"));
    }

    private static Fault contact(String variant, String name, String... members) {
        return region(REACHED, variant, name, (sheet, commitment) -> {
                    for (String member : members) {
                        sheet.remove(commitment + "/contact/" + member);
                    }
                    return commitment + "/contact";
                })
                .concerning(FULL, "form.contact-usable");
    }

    private static Fault partners(String variant, String name, String sector) {
        return region(PARTNERS, variant, name, (sheet, commitment) -> {
            for (String partner : sheet.find(commitment + "/partners/*")) {
                sheet.set(partner + "/sector", sector);
            }
            return commitment;
        });
    }

    private static Fault region(String rule, @Nullable String variant, String name, Spoiling spoiling) {
        return fault(rule, variant, name, true, spoiling);
    }

    private static Fault local(String rule, @Nullable String variant, String name, Spoiling spoiling) {
        return fault(rule, variant, name, false, spoiling);
    }

    private static Fault fault(String rule, @Nullable String variant, String name, boolean region, Spoiling spoiling) {
        Fault.Planting planting = sheet -> {
            boolean judged = (region ? Ripe.isRegionOfOgpLocal(sheet) : Ripe.isOfOgpLocal(sheet))
                    && sheet.has("/plan")
                    && Ripe.hasReached(sheet, PlanStatus.IN_CONSULTATION);
            String commitment = judged ? sheet.any(COMMITMENTS) : null;
            return commitment == null ? List.of() : List.of(spoiling.spoil(sheet, commitment));
        };
        return variant == null ? violates(rule, name, planting) : violates(rule, variant, name, planting);
    }
}
