package io.github.pacto4j.testkit;

import static io.github.pacto4j.testkit.Fault.violates;

import io.github.pacto4j.plan.PlanStatus;
import io.github.pacto4j.testkit.Tree.Digits;
import io.github.pacto4j.testkit.Tree.Members;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Faults in the plan of a region, or of any member of OGP Local, as a whole. */
final class GuidePlanFaults {
    private static final String PLAN = "/plan";
    private static final String NARRATIVE = PLAN + "/narrative";
    private static final String HISTORY = PLAN + "/history";
    private static final String FORM = "ogp.plan-form-complete";
    private static final String THRESHOLD = "guide.participation-threshold";
    private static final String VISA = "guide.visa-sought";

    private GuidePlanFaults() {}

    static List<Fault> all() {
        List<Fault> faults = new ArrayList<>(times());
        faults.addAll(texts());
        faults.addAll(content());
        faults.addAll(adoption());
        return faults;
    }

    private static List<Fault> times() {
        return List.of(
                violates("guide.duration", "the_plan_of_a_region_lasts_seven_months_longer", sheet -> {
                            if (!Ripe.isRegionOfOgpLocal(sheet) || sheet.date("/plan/period/end") == null) {
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
                                "law.petition-answered",
                                "ogp.end-within-term"),
                violates("ogp.end-within-term", "a_plan_outlives_the_term_of_office", sheet -> {
                    if (!Ripe.isOfOgpLocal(sheet) || sheet.date("/plan/period/end") == null) {
                        return List.of();
                    }
                    sheet.set(
                            "/plan/termEnd",
                            sheet.first("/plan/period/end").minusDays(1).toString());
                    return List.of(PLAN);
                }));
    }

    private static List<Fault> texts() {
        return List.of(
                violates("guide.english-version", "a_commitment_has_no_english_title", sheet -> {
                    String title = isJudged(sheet, PlanStatus.PUBLISHED)
                            ? sheet.any(
                                    "/plan/commitments/*/title",
                                    at -> sheet.get(at) instanceof Members wordings && wordings.list.size() > 1)
                            : null;
                    if (title == null) {
                        return List.of();
                    }
                    sheet.remove(title + "/en");
                    return List.of(PLAN);
                }),
                violates("guide.outline-complete", "a_plan_tells_nothing_of_how_it_was_made", sheet -> {
                            if (!isJudged(sheet, PlanStatus.IN_CONSULTATION)) {
                                return List.of();
                            }
                            sheet.remove(NARRATIVE + "/methodology.process");
                            sheet.remove(NARRATIVE + "/methodology.participation");
                            return List.of(PLAN);
                        })
                        .concerning(THRESHOLD),
                violates("guide.national-plan-considered", "a_plan_ignores_the_national_one", sheet -> {
                            if (!isJudged(sheet, PlanStatus.IN_CONSULTATION)) {
                                return List.of();
                            }
                            sheet.remove(NARRATIVE + "/efforts.nationalPlan");
                            sheet.find("/plan/commitments/*/links").forEach(sheet::remove);
                            return List.of(NARRATIVE);
                        })
                        .concerning("form.sdg-known", "form.national-commitment-known"),
                violates("guide.title-open-region", "government", "the_title_names_the_open_government", sheet -> {
                            return titled(sheet, "Plan d'action pour un gouvernement ouvert");
                        })
                        .concerning("form.title-years", "form.text-present-where-translated"),
                violates("guide.title-open-region", "region", "the_title_does_not_name_the_open_region", sheet -> {
                            return titled(sheet, "Plan d'action du conseil");
                        })
                        .concerning("form.title-years", "form.text-present-where-translated"),
                violates(THRESHOLD, "criteria", "the_methodology_does_not_speak_of_the_criteria", sheet -> {
                            return withoutAnswer(sheet, "methodology.participation", NARRATIVE);
                        })
                        .concerning("guide.outline-complete"),
                violates(THRESHOLD, "threshold", "a_plan_does_not_speak_of_the_threshold", sheet -> {
                    if (!isJudged(sheet, PlanStatus.PUBLISHED)) {
                        return List.of();
                    }
                    sheet.remove("/plan/thresholdMet");
                    return List.of(PLAN);
                }),
                violates(THRESHOLD, "both", "a_plan_speaks_neither_of_the_criteria_nor_of_the_threshold", sheet -> {
                            if (!isJudged(sheet, PlanStatus.PUBLISHED)) {
                                return List.of();
                            }
                            sheet.remove("/plan/thresholdMet");
                            return withoutAnswer(sheet, "methodology.participation", PLAN);
                        })
                        .concerning("guide.outline-complete"),
                violates(THRESHOLD, "missed", "a_plan_missed_the_threshold", sheet -> {
                    if (!isJudged(sheet, PlanStatus.PUBLISHED)) {
                        return List.of();
                    }
                    sheet.set("/plan/thresholdMet", false);
                    return List.of(PLAN);
                }),
                violates(FORM, "a_question_of_the_plan_form_has_no_answer", sheet -> {
                    if (!Ripe.isOfOgpLocal(sheet)
                            || !sheet.has(NARRATIVE)
                            || !Ripe.hasReached(sheet, PlanStatus.PUBLISHED)) {
                        return List.of();
                    }
                    sheet.remove(NARRATIVE + "/foreword");
                    return List.of(PLAN);
                }),
                violates(FORM, "the_number_of_public_meetings_is_not_told", sheet -> {
                    if (!Ripe.isOfOgpLocal(sheet)
                            || !sheet.has(NARRATIVE)
                            || !sheet.has("/coCreation/participation")
                            || !Ripe.hasReached(sheet, PlanStatus.PUBLISHED)) {
                        return List.of();
                    }
                    sheet.remove("/coCreation/participation/publicMeetings");
                    return List.of(PLAN);
                }));
    }

    private static List<String> withoutAnswer(Sheet sheet, String question, String place) {
        if (!isJudged(sheet, PlanStatus.PUBLISHED)) {
            return List.of();
        }
        sheet.remove(NARRATIVE + "/" + question);
        return List.of(place);
    }

    private static List<String> titled(Sheet sheet, String title) {
        if (!Ripe.isRegionOfOgpLocal(sheet) || !sheet.has("/plan/title")) {
            return List.of();
        }
        Members titles = new Members();
        for (String language : List.of("fr", "ar", "en")) {
            if (sheet.has("/plan/title/" + language)) {
                titles.add(language, language.equals("ar") ? arabic(title) : title);
            }
        }
        if (titles.list.isEmpty()) {
            return List.of();
        }
        sheet.set("/plan/title", titles);
        return List.of(PLAN);
    }

    private static String arabic(String title) {
        return title.endsWith("ouvert") ? "خطة عمل الحكومة المنفتحة" : "برنامج عمل المجلس";
    }

    private static List<Fault> content() {
        return List.of(
                violates("guide.performance-and-impact", "a_plan_has_no_indicator_of_impact", sheet -> {
                    if (!isJudged(sheet, PlanStatus.IN_CONSULTATION)) {
                        return List.of();
                    }
                    for (String kind : sheet.find("/plan/commitments/*/indicators/*/kind")) {
                        sheet.set(kind, "PERFORMANCE");
                    }
                    return List.of(PLAN);
                }),
                violates("guide.several-fields", "all_commitments_bear_on_one_field", sheet -> {
                    if (!Ripe.isRegionOfOgpLocal(sheet) || !sheet.has("/plan/commitments/0/sectors")) {
                        return List.of();
                    }
                    for (String commitment : sheet.find("/plan/commitments/*")) {
                        sheet.set(commitment + "/policyAreas", new ArrayList<>(List.of("OPEN_DATA")));
                        sheet.set(commitment + "/sectors", new ArrayList<>(List.of("ENERGY")));
                    }
                    return List.of(PLAN);
                }),
                violates("ogp.few-commitments", "a_plan_with_only_some_commitments_announces_many", sheet -> {
                            if (!Ripe.isOfOgpLocal(sheet) || !sheet.has("/plan/announced/commitments")) {
                                return List.of();
                            }
                            sheet.set("/plan/commitmentsComplete", false);
                            sheet.set("/plan/announced/commitments", new Digits("12"));
                            return List.of(PLAN);
                        })
                        .concerning(
                                "form.reference-known",
                                "form.numbers-unique",
                                "pacto.announced-counts",
                                "ogp.inception-covers-all",
                                "pacto.follow-up-matrix",
                                "pacto.civil-society-involved",
                                "pacto.accepted-traceable",
                                "pacto.axes-projects-activities",
                                "guide.completion-per-commitment"));
    }

    private static List<Fault> adoption() {
        return List.of(
                violates(
                                "guide.council-validated",
                                "never",
                                "the_council_of_a_region_never_adopted_the_plan",
                                sheet -> {
                                    String entry = isJudged(sheet, PlanStatus.ADOPTED) ? adoption(sheet) : null;
                                    if (entry == null
                                            || sheet.find(HISTORY + "/*")
                                                    .get(sheet.count(HISTORY) - 1)
                                                    .equals(entry)) {
                                        return List.of();
                                    }
                                    sheet.remove(entry);
                                    return List.of(PLAN);
                                })
                        .concerning(
                                "form.history-follows-lifecycle",
                                "form.dates-ordered",
                                VISA,
                                "guide.committee-heard",
                                "guide.interest-deliberated",
                                "pacto.forum-goes-on"),
                violates(
                                "guide.council-validated",
                                "late",
                                "the_work_of_a_region_began_before_the_council_voted",
                                sheet -> {
                                    String entry =
                                            isJudged(sheet, PlanStatus.IN_IMPLEMENTATION) ? adoption(sheet) : null;
                                    String start = entry == null
                                            ? null
                                            : sheet.any(
                                                    HISTORY + "/*",
                                                    at -> "start".equals(sheet.string(at + "/transition")));
                                    if (entry == null
                                            || start == null
                                            || sheet.has(entry + "/deliberations")
                                            || sheet.date(start + "/on") == null) {
                                        return List.of();
                                    }
                                    String day = sheet.last(start + "/on")
                                            .plusDays(1)
                                            .toString();
                                    sheet.set(entry + "/on", day);
                                    if (sheet.has(entry + "/deliberation")) {
                                        sheet.set(entry + "/deliberation/decidedOn", day);
                                    }
                                    return List.of(PLAN);
                                })
                        .concerning(lawfulOrder()),
                visa("unsent", "an_adopted_plan_was_not_sent_to_the_wali", true, false),
                visa("unrecorded", "nobody_recorded_whether_a_visa_was_needed", false, true),
                visa("both", "an_adopted_plan_was_neither_sent_nor_its_visa_recorded", true, true));
    }

    /** A vote that moves to another day moves against all that hangs on it. */
    private static String[] lawfulOrder() {
        return new String[] {
            "form.history-follows-lifecycle",
            "form.dates-ordered",
            "form.not-in-the-future",
            "pacto.forum-goes-on",
            VISA,
            "law.session-month",
            "law.session-day",
            "law.session-length",
            "law.notice",
            "law.agenda",
            "law.quorum",
            "law.majority",
            "law.transmitted",
            "law.executable",
            "law.visa-delay",
            "law.posted",
            "guide.committee-heard"
        };
    }

    private static Fault visa(String variant, String name, boolean unsent, boolean unrecorded) {
        return violates(VISA, variant, name, sheet -> {
                    String entry = isJudged(sheet, PlanStatus.ADOPTED) ? adoption(sheet) : null;
                    String deliberation = entry + "/deliberation";
                    if (entry == null
                            || !sheet.has(deliberation + "/session/closedOn")
                            || sheet.last(deliberation + "/session/closedOn")
                                    .plusDays(30)
                                    .isAfter(sheet.today())) {
                        return List.of();
                    }
                    if (unsent) {
                        sheet.remove(deliberation + "/transmittedOn");
                        sheet.remove(deliberation + "/receivedOn");
                    }
                    if (unrecorded) {
                        sheet.remove(deliberation + "/visa/reason");
                    }
                    return List.of(deliberation);
                })
                .concerning("law.transmitted", "law.executable", "law.visa-delay", "form.dates-ordered");
    }

    /** Returns where the last adoption is recorded, null if a setback or nothing followed it. */
    private static @Nullable String adoption(Sheet sheet) {
        String found = null;
        for (String entry : sheet.find(HISTORY + "/*")) {
            String transition = Objects.requireNonNullElse(sheet.string(entry + "/transition"), "");
            if (transition.equals("recordOpposition") || transition.equals("returnToDraft")) {
                return null;
            } else if (transition.equals("adopt")) {
                found = entry;
            }
        }
        return found;
    }

    private static boolean isJudged(Sheet sheet, PlanStatus least) {
        return Ripe.isRegionOfOgpLocal(sheet)
                && sheet.has(PLAN)
                && sheet.has(NARRATIVE)
                && Ripe.hasReached(sheet, least);
    }
}
