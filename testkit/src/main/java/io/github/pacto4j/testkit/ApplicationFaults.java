package io.github.pacto4j.testkit;

import static io.github.pacto4j.testkit.Fault.violates;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Faults in what an application to OGP Local says, and in when it is sent. */
final class ApplicationFaults {
    private static final String APPLICATION = "/application";
    private static final String SUBMITTED_ON = APPLICATION + "/submittedOn";
    private static final String CALL = APPLICATION + "/call";
    private static final String NARRATIVE = APPLICATION + "/narrative";
    private static final String REFORMS = APPLICATION + "/reforms";
    private static final String LETTERS = APPLICATION + "/letters";
    private static final String AFTER_CALL = "guide.interest-after-call";
    private static final String VALUES = "guide.values-endorsed";
    private static final String ALIGNED = "guide.priorities-aligned";
    private static final String REFORM = "guide.recent-reform";
    private static final String DELIBERATED = "guide.interest-deliberated";
    private static final String ORDERED = "guide.application-steps-ordered";

    private ApplicationFaults() {}

    static List<Fault> all() {
        List<Fault> faults = new ArrayList<>(times());
        faults.addAll(answers());
        faults.addAll(values());
        faults.addAll(reforms());
        faults.addAll(support());
        return faults;
    }

    private static List<Fault> times() {
        return List.of(
                violates(
                                "guide.eligible-member-state",
                                "an_application_is_older_than_the_membership_of_the_state",
                                sheet -> {
                                    if (!isJudged(sheet) || !sheet.has("/plan/submittedOn")) {
                                        return List.of();
                                    }
                                    sheet.set(SUBMITTED_ON, "2017-06-01");
                                    return List.of(APPLICATION);
                                })
                        .concerning(AFTER_CALL, REFORM, DELIBERATED, ORDERED, "ogp.term-left"),
                violates(AFTER_CALL, "early", "a_letter_of_interest_is_sent_before_the_call_opens", sheet -> {
                            if (!isJudged(sheet) || !sheet.has(CALL) || !sheet.has(SUBMITTED_ON)) {
                                return List.of();
                            }
                            sheet.set(
                                    CALL + "/start",
                                    sheet.last(SUBMITTED_ON).plusDays(1).toString());
                            return List.of(APPLICATION);
                        })
                        .concerning("form.dates-ordered"),
                violates(AFTER_CALL, "late", "a_letter_of_interest_is_sent_after_the_call_has_closed", sheet -> {
                            if (!isJudged(sheet) || !sheet.has(CALL) || !sheet.has(SUBMITTED_ON)) {
                                return List.of();
                            }
                            sheet.set(
                                    CALL + "/end",
                                    sheet.first(SUBMITTED_ON).minusDays(1).toString());
                            return List.of(APPLICATION);
                        })
                        .concerning("form.dates-ordered"),
                violates("ogp.term-left", "an_application_is_sent_towards_the_end_of_the_term", sheet -> {
                    if (!isJudged(sheet) || !sheet.has(SUBMITTED_ON)) {
                        return List.of();
                    }
                    sheet.set(
                            APPLICATION + "/termEnd",
                            sheet.first(SUBMITTED_ON).plusMonths(15).toString());
                    return List.of(APPLICATION);
                }));
    }

    private static List<Fault> answers() {
        return List.of(
                unanswered("guide.added-value", "an_application_does_not_say_what_joining_will_bring", "addedValue"),
                unanswered(
                        "guide.capacity",
                        "an_application_does_not_say_what_the_collectivity_is_able_to_do",
                        "capacity"),
                unanswered("guide.mechanisms", "an_application_describes_no_mechanisms", "mechanisms"),
                unanswered("guide.extension", "an_application_does_not_say_how_openness_will_spread", "extension"),
                violates(ALIGNED, "priorities", "an_application_describes_no_priorities", sheet -> {
                    return without(sheet, NARRATIVE, "priorities");
                }),
                violates(
                        ALIGNED,
                        "alignment",
                        "an_application_does_not_link_its_priorities_to_the_partnership",
                        sheet -> {
                            return without(sheet, NARRATIVE, "alignment");
                        }),
                violates(ALIGNED, "both", "an_application_tells_neither_priorities_nor_their_link", sheet -> {
                    return without(sheet, NARRATIVE, "priorities", "alignment");
                }));
    }

    private static Fault unanswered(String rule, String name, String question) {
        return violates(rule, name, sheet -> without(sheet, NARRATIVE, question));
    }

    private static List<Fault> values() {
        return List.of(
                violates(VALUES, "values", "an_application_leaves_out_a_principle_of_the_partnership", sheet -> {
                    if (!isJudged(sheet)) {
                        return List.of();
                    }
                    sheet.remove(sheet.chance.one(sheet.find(APPLICATION + "/values/*")));
                    return List.of(APPLICATION);
                }),
                violates(VALUES, "standards", "an_application_does_not_pledge_to_keep_the_standards", sheet -> {
                    return with(sheet, "standardsEndorsed", false);
                }),
                violates("guide.ready-to-exchange", "an_applicant_does_not_want_to_exchange", sheet -> {
                    return with(sheet, "readyToExchange", false);
                }),
                violates("guide.practice-to-share", "an_applicant_has_no_good_practice_to_show", sheet -> {
                    return with(sheet, "goodPractices", new ArrayList<>());
                }));
    }

    private static List<Fault> reforms() {
        return List.of(
                violates(REFORM, "none", "an_applicant_names_no_reform", sheet -> {
                    return with(sheet, "reforms", new ArrayList<>());
                }),
                violates(REFORM, "undated", "the_reform_of_an_applicant_is_not_dated", sheet -> {
                    return sheet.has(SUBMITTED_ON) ? without(sheet, REFORMS + "/0", "date") : List.of();
                }),
                violates(REFORM, "old", "the_reform_of_an_applicant_dates_back_too_far", sheet -> {
                    if (!isJudged(sheet) || !sheet.has(SUBMITTED_ON)) {
                        return List.of();
                    }
                    String day =
                            sheet.first(SUBMITTED_ON).minusYears(3).minusDays(1).toString();
                    sheet.set(REFORMS + "/0/date", day);
                    return List.of(APPLICATION);
                }));
    }

    private static List<Fault> support() {
        return List.of(
                withoutLetters("the_head_of_the_collectivity_does_not_support_the_application", "HEAD"::equals),
                withoutLetters("no_partner_outside_government_supports_an_application", "NON_GOVERNMENT"::equals),
                withoutLetters("nobody_supports_an_application", any -> true));
    }

    private static Fault withoutLetters(String name, Predicate<String> from) {
        return violates("ogp.support-letters", name, sheet -> {
            if (!isJudged(sheet)) {
                return List.of();
            }
            List<Object> left = new ArrayList<>();
            for (String letter : sheet.find(LETTERS + "/*")) {
                if (!from.test(String.valueOf(sheet.string(letter + "/from")))) {
                    left.add(sheet.object(letter));
                }
            }
            sheet.set(LETTERS, left);
            return List.of(APPLICATION);
        });
    }

    private static boolean isJudged(Sheet sheet) {
        return Ripe.isOfOgpLocal(sheet) && sheet.has(APPLICATION);
    }

    private static List<String> with(Sheet sheet, String property, Object value) {
        if (!isJudged(sheet)) {
            return List.of();
        }
        sheet.set(APPLICATION + "/" + property, value);
        return List.of(APPLICATION);
    }

    /** Takes away members of an object; what is missing is found there. */
    private static List<String> without(Sheet sheet, String holder, String... members) {
        if (!isJudged(sheet)) {
            return List.of();
        }
        for (String member : members) {
            sheet.remove(holder + "/" + member);
        }
        return List.of(holder);
    }
}
