package io.github.pacto4j.testkit;

import static io.github.pacto4j.testkit.Fault.violates;
import static io.github.pacto4j.testkit.PlanFaults.at;

import io.github.pacto4j.collectivity.Collectivities;
import io.github.pacto4j.collectivity.Collectivity;
import io.github.pacto4j.collectivity.Tier;
import io.github.pacto4j.testkit.Tree.Digits;
import io.github.pacto4j.testkit.Tree.Members;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Faults in what a collectivity owes its citizens by law: petitions, information, complaints, publication. */
final class CitizenFaults {
    private static final String PETITIONS = "/citizenRequests/petitions/*";
    private static final String REQUESTS = "/citizenRequests/informationRequests/*";
    private static final String COMPLAINTS = "/citizenRequests/complaints/*";

    private CitizenFaults() {}

    static List<Fault> all() {
        List<Fault> faults = new ArrayList<>(petitioners());
        faults.addAll(petitions());
        faults.addAll(requests());
        faults.addAll(complaints());
        faults.addAll(publication());
        return faults;
    }

    /** Long enough ago that every delay has run out, and after the census of 2014. */
    private static String received(Sheet sheet) {
        return day(sheet, -200);
    }

    private static String day(Sheet sheet, int fromToday) {
        return sheet.today().plusDays(fromToday).toString();
    }

    private static @Nullable Tier tier(Sheet sheet) {
        String code = sheet.string("/citizenRequests/collectivity");
        code = code == null ? sheet.string("/plan/collectivity") : code;
        code = code == null ? sheet.string("/collectivity") : code;
        return code == null
                ? null
                : Collectivities.register()
                        .resolve(code)
                        .map(Collectivity::tier)
                        .orElse(null);
    }

    /** Returns a petition filed by some, received long ago; null if there is none. */
    private static @Nullable String petition(Sheet sheet, String by) {
        String petition = sheet.any(PETITIONS, place -> by.equals(sheet.string(place + "/by")));
        if (petition != null) {
            sheet.set(petition + "/receivedOn", received(sheet));
            sheet.set(petition + "/decision", decision("ACCEPTED", day(sheet, -199)));
            sheet.object(petition).remove("sessionOn");
        }
        return petition;
    }

    private static Members decision(String outcome, String on) {
        return new Members().add("outcome", outcome).add("on", on);
    }

    private static List<Fault> petitioners() {
        return List.of(
                violates("law.petition-signatures", "total", "a_petition_bears_three_signatures", sheet -> {
                            String petition = petition(sheet, "CITIZENS");
                            if (petition != null) {
                                sheet.set(petition + "/signatures", new Digits("3"));
                            }
                            return at(petition);
                        })
                        .concerning("law.petition-answered"),
                violates("law.petition-signatures", "province", "a_province_of_a_region_signed_too_little", sheet -> {
                            String petition = tier(sheet) == Tier.REGION ? petition(sheet, "CITIZENS") : null;
                            String province = petition == null ? null : sheet.any(petition + "/byProvince/*");
                            if (province == null || !sheet.has(petition + "/signatures")) {
                                return List.of();
                            }
                            sheet.set(province, new Digits("14"));
                            return List.of(petition + "/byProvince");
                        })
                        .concerning("law.petition-answered"),
                violates("law.petition-association", "age", "an_association_is_recognised_since_yesterday", sheet -> {
                            String petition = petition(sheet, "ASSOCIATION");
                            if (petition != null) {
                                sheet.set(petition + "/association/recognisedOn", day(sheet, -201));
                            }
                            return at(petition);
                        })
                        .concerning("law.petition-answered"),
                violates("law.petition-association", "members", "an_association_has_one_hundred_members", sheet -> {
                            boolean province = tier(sheet) == Tier.PREFECTURE_OR_PROVINCE;
                            String petition = province ? petition(sheet, "ASSOCIATION") : null;
                            if (petition == null) {
                                return List.of();
                            }
                            sheet.set(petition + "/association/members", new Digits("100"));
                            return List.of(petition + "/association");
                        })
                        .concerning("law.petition-answered"));
    }

    /** The law of the petitioners is settled or not by the same days. */
    private static Fault ofPetition(String variant, String name, Fault.Planting planting) {
        return violates("law.petition-answered", variant, name, planting)
                .concerning("law.petition-signatures", "law.petition-association");
    }

    private static List<Fault> petitions() {
        return List.of(
                ofPetition("late", "a_petition_is_decided_after_three_months", sheet -> {
                    String petition = petition(sheet);
                    if (petition != null) {
                        sheet.set(petition + "/decision", decision("REFUSED", day(sheet, -100)));
                    }
                    return at(petition);
                }),
                ofPetition("overdue", "a_petition_is_not_decided", sheet -> {
                    String petition = petition(sheet);
                    if (petition != null) {
                        sheet.remove(petition + "/decision");
                    }
                    return at(petition);
                }),
                ofPetition("unreasoned", "a_petition_is_refused_without_reasons", sheet -> {
                    String petition = petition(sheet);
                    if (petition == null) {
                        return List.of();
                    }
                    sheet.set(petition + "/decision", decision("REFUSED", day(sheet, -170)));
                    return List.of(petition + "/decision");
                }),
                ofPetition("month", "a_petition_goes_to_a_session_in_December", sheet -> {
                    String petition = petition(sheet);
                    if (petition != null) {
                        sheet.set(petition + "/sessionOn", sheet.today().getYear() + "-12-01");
                    }
                    return at(petition);
                }),
                ofPetition("session-late", "a_petition_goes_to_a_session_after_next_year", sheet -> {
                    String petition = petition(sheet);
                    if (petition != null) {
                        String month = tier(sheet) == Tier.PREFECTURE_OR_PROVINCE ? "-09" : "-10";
                        sheet.set(petition + "/sessionOn", (sheet.today().getYear() + 1) + month);
                    }
                    return at(petition);
                }),
                ofPetition("session-overdue", "an_accepted_petition_goes_to_no_session", sheet -> at(petition(sheet))));
    }

    private static @Nullable String petition(Sheet sheet) {
        String petition = tier(sheet) == null ? null : sheet.any(PETITIONS);
        return petition == null ? null : petition(sheet, Objects.requireNonNull(sheet.string(petition + "/by")));
    }

    /** Urgent ones are judged in plain days, whatever the calendar. */
    private static @Nullable String urgent(Sheet sheet, @Nullable String answered) {
        String request = sheet.any(REQUESTS);
        if (request != null) {
            sheet.set(request + "/receivedOn", received(sheet));
            sheet.set(request + "/urgent", true);
            for (String later :
                    List.of("extendedOn", "answeredOn", "complaintOn", "complaintAnsweredOn", "commissionOn")) {
                sheet.object(request).remove(later);
            }
            if (answered != null) {
                sheet.set(request + "/answeredOn", answered);
            }
        }
        return request;
    }

    private static Fault ofRefusal(String variant, String name, String... missing) {
        return violates("law.request-refusal-reasoned", variant, name, sheet -> {
                    String request = urgent(sheet, day(sheet, -198));
                    if (request == null) {
                        return List.of();
                    }
                    sheet.set(request + "/outcome", sheet.chance.hits(0.5) ? "REFUSED" : "PARTLY_GRANTED");
                    sheet.set(request + "/refusalGround", "UNCLEAR");
                    sheet.set(request + "/remedyStated", true);
                    for (String property : missing) {
                        sheet.remove(request + "/" + property);
                    }
                    return List.of(request);
                })
                .concerning("law.request-answered", "law.request-appeals");
    }

    private static List<Fault> requests() {
        String rule = "law.request-answered";
        String[] others = {"law.request-refusal-reasoned", "law.request-appeals"};
        return List.of(
                violates(rule, "late", "an_urgent_request_is_answered_after_four_days", sheet -> {
                            return at(urgent(sheet, day(sheet, -196)));
                        })
                        .concerning(others),
                violates(rule, "overdue", "an_urgent_request_is_not_answered", sheet -> at(urgent(sheet, null)))
                        .concerning(others),
                ofRefusal("ground", "a_refusal_of_information_gives_no_ground", "refusalGround"),
                ofRefusal("remedy", "a_refusal_of_information_states_no_remedy", "remedyStated"),
                ofRefusal("bare", "a_refusal_of_information_says_nothing", "refusalGround", "remedyStated"),
                violates("law.request-appeals", "order", "a_complaint_is_older_than_its_request", sheet -> {
                            String request = urgent(sheet, day(sheet, -198));
                            if (request != null) {
                                sheet.set(request + "/complaintOn", day(sheet, -201));
                            }
                            return at(request);
                        })
                        .concerning(rule, "law.request-refusal-reasoned"));
    }

    private static @Nullable String complaint(Sheet sheet, boolean unclear, @Nullable String answered) {
        String complaint = sheet.any(COMPLAINTS);
        if (complaint != null) {
            sheet.set(complaint + "/receivedOn", received(sheet));
            sheet.set(complaint + "/kind", "COMPLAINT");
            sheet.set(complaint + "/unclear", unclear);
            sheet.object(complaint).remove("answeredOn");
            if (answered != null) {
                sheet.set(complaint + "/answeredOn", answered);
            }
        }
        return complaint;
    }

    private static List<Fault> complaints() {
        String rule = "law.complaint-answered";
        return List.of(
                violates(rule, "late", "a_complaint_is_answered_after_sixty_days", sheet -> {
                    return at(complaint(sheet, false, day(sheet, -139)));
                }),
                violates(rule, "overdue", "a_complaint_is_not_answered", sheet -> at(complaint(sheet, false, null))),
                violates(rule, "unreasoned", "an_unclear_complaint_is_answered_without_reasons", sheet -> {
                    String complaint = complaint(sheet, true, day(sheet, -190));
                    if (complaint != null) {
                        sheet.object(complaint).remove("reason");
                    }
                    return at(complaint);
                }));
    }

    private static List<Fault> publication() {
        return List.of(
                violates("law.proactive-publication", "a_profile_publishes_no_budget", sheet -> {
                    if (!sheet.has("/profile/proactivePublication")) {
                        return List.of();
                    }
                    sheet.list("/profile/proactivePublication").remove("LOCAL_BUDGETS_AND_ACCOUNTS");
                    return List.of("/profile");
                }),
                violates("law.information-officer", "nobody_is_in_charge_of_information", sheet -> {
                    if (!sheet.has("/profile/informationOfficers")) {
                        return List.of();
                    }
                    sheet.set("/profile/informationOfficers", new ArrayList<>());
                    return List.of("/profile");
                }),
                violates("law.information-officer", "absent", "a_profile_names_no_information_officer", sheet -> {
                    if (!sheet.has("/profile/informationOfficers")) {
                        return List.of();
                    }
                    sheet.remove("/profile/informationOfficers");
                    return List.of("/profile");
                }),
                violates("law.complaints-balance", "late", "a_balance_of_complaints_is_published_in_April", sheet -> {
                    String balance = sheet.any(
                            "/profile/complaintsBalances/*",
                            place -> !sheet.today().isBefore(april(sheet, place)));
                    if (balance != null) {
                        sheet.set(
                                balance + "/publishedOn", april(sheet, balance).toString());
                    }
                    return at(balance);
                }),
                violates("law.complaints-balance", "missing", "a_balance_of_complaints_is_not_published", sheet -> {
                    String balance = sheet.any(
                            "/profile/complaintsBalances/*",
                            place -> !sheet.today().isBefore(april(sheet, place)));
                    if (balance == null) {
                        return List.of();
                    }
                    sheet.remove(balance);
                    return List.of("/profile");
                }));
    }

    private static LocalDate april(Sheet sheet, String balance) {
        int year = Integer.parseInt(((Digits) Objects.requireNonNull(sheet.get(balance + "/year"))).digits());
        return LocalDate.of(year + 1, 4, 1);
    }
}
