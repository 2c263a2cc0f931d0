package io.github.pacto4j.testkit;

import static io.github.pacto4j.testkit.Fault.violates;
import static io.github.pacto4j.testkit.PlanFaults.at;

import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.rule.Property;
import io.github.pacto4j.testkit.Outline.Place;
import io.github.pacto4j.testkit.Tree.Digits;
import io.github.pacto4j.testkit.Tree.Members;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Faults that can stand in any part of a dossier: codes of the register, contacts, texts, dates, reports. */
final class PartFaults {
    private static final String UNKNOWN_CODE = "99.999.99.99";

    /** Days of something done: what is recorded on them cannot lie ahead. */
    private static final List<String> DONE = List.of(
            "/membership/*/joinedOn",
            "/profile/complaintsBalances/*/publishedOn",
            "/coCreation/diagnosis/synthesisOn",
            "/coCreation/forum/meetings/*",
            "/coCreation/spaces/*/updates/*",
            "/coCreation/rounds/*/announcedOn",
            "/coCreation/contributions/*/response/respondedOn",
            "/coCreation/invitations/*/on",
            "/coCreation/draftPublishedOn",
            "/plan/endorsements/*/date",
            "/plan/anchor/annualReports/*/debatedOn",
            "/plan/commitments/*/indicators/*/readings/*/date",
            "/plan/attachments/*/date",
            "/monitoringReports/*/date",
            "/completionReports/*/reportedOn",
            "/followUp/meetings/*",
            "/evaluations/*/assessedOn",
            "/citizenRequests/petitions/*/decision/on",
            "/network/charter/adoptedOn");

    private PartFaults() {}

    static List<Fault> all() {
        List<Fault> faults = new ArrayList<>(codes());
        faults.addAll(contacts());
        faults.addAll(texts());
        faults.addAll(reports());
        faults.add(violates("form.not-in-the-future", "something_done_is_dated_tomorrow", sheet -> {
                    List<String> places = new ArrayList<>();
                    DONE.forEach(pattern -> places.addAll(sheet.find(pattern)));
                    if (places.isEmpty()) {
                        return List.of();
                    }
                    String place = sheet.chance.one(places);
                    sheet.set(place, sheet.today().plusDays(1).toString());
                    return List.of(place);
                })
                .concerning("law.complaints-balance", "law.petition-answered", "law.programme-report"));
        return faults;
    }

    private static List<Fault> codes() {
        return List.of(
                code("the_code_of_the_plan_is_unknown", "/plan/collectivity", "/plan")
                        .concerning(CouncilFaults.RULES_BY_TIER)
                        .concerning("guide.after-acceptance")
                        .concerning(GuideProcessFaults.RULES_OF_REGIONS),
                code("the_code_of_a_profile_is_unknown", "/profile/collectivity", "/profile")
                        .concerning(CouncilFaults.RULES_BY_TIER),
                code("the_code_of_a_party_to_a_joint_plan_is_unknown", "/plan/jointWith/*", "/plan")
                        .concerning("form.history-follows-lifecycle"),
                code("the_code_of_a_workshop_is_unknown", "/coCreation/rounds/*/workshops/*/territory", null)
                        .concerning("guide.provincial-and-regional"),
                code(
                        "the_code_of_a_member_of_the_network_is_unknown",
                        "/network/members/0/collectivity",
                        "/network/members/0"),
                violates("form.collectivity-known", "the_code_of_a_petition_s_province_is_unknown", sheet -> {
                    String petition = sheet.any("/citizenRequests/petitions/*", at -> sheet.has(at + "/byProvince"));
                    if (petition == null) {
                        return List.of();
                    }
                    sheet.object(petition + "/byProvince").add(UNKNOWN_CODE, new Digits("1"));
                    return List.of(petition);
                }));
    }

    /** @param subject  where it is found; null for the object that holds the code */
    private static Fault code(String name, String pattern, @Nullable String subject) {
        return violates("form.collectivity-known", name, sheet -> {
            String code = sheet.any(pattern);
            if (code == null) {
                return List.of();
            }
            sheet.set(code, UNKNOWN_CODE);
            return List.of(subject == null ? code.substring(0, code.lastIndexOf('/')) : subject);
        });
    }

    private static List<Fault> contacts() {
        return List.of(
                violates(
                        "form.contact-usable",
                        "email",
                        "an_e_mail_address_is_cut_off",
                        sheet -> contact(sheet, "email", "personne@")),
                violates(
                        "form.contact-usable",
                        "phone",
                        "a_telephone_number_is_too_short",
                        sheet -> contact(sheet, "phone", "0500")));
    }

    private static List<String> contact(Sheet sheet, String property, String value) {
        List<String> contacts = new ArrayList<>();
        for (String pattern : List.of(
                "/coCreation/pointOfContact",
                "/profile/informationOfficers/*",
                "/plan/commitments/*/contact",
                "/plan/monitoringBody/contact",
                "/membership/*/focalPoint",
                "/application/team/*")) {
            contacts.addAll(sheet.find(pattern));
        }
        if (contacts.isEmpty()) {
            return List.of();
        }
        String contact = sheet.chance.one(contacts);
        sheet.object(contact).remove(property.equals("phone") ? "email" : "phone");
        sheet.set(contact + "/" + property, value);
        return List.of(contact);
    }

    private static List<Fault> texts() {
        return List.of(
                violates("form.language-known", "tag", "a_text_is_in_a_language_not_provided_for", sheet -> {
                    Place text = text(sheet, place -> place.value() instanceof Members);
                    if (text != null) {
                        ((Members) text.value()).add("de", "Rathaus");
                    }
                    return at(text == null ? null : text.pointer());
                }),
                violates("form.language-known", "script", "an_arabic_text_is_in_latin_letters", sheet -> {
                    Place text = text(sheet, place -> place.value() instanceof Members wordings && wordings.has("ar"));
                    if (text != null) {
                        ((Members) text.value()).set("ar", "Barnamaj al infitah lil jamaa");
                    }
                    return at(text == null ? null : text.pointer());
                }),
                violates("form.text-present-where-translated", "one_text_of_a_plan_lacks_its_arabic_wording", sheet -> {
                    List<String> bilingual = sheet.find("/plan/commitments/*/title");
                    bilingual.removeIf(
                            at -> !(sheet.get(at) instanceof Members text && text.has("ar") && text.has("fr")));
                    if (bilingual.size() < 2) {
                        return List.of();
                    }
                    sheet.object(sheet.chance.one(bilingual)).remove("ar");
                    return List.of("/plan");
                }));
    }

    private static @Nullable Place text(Sheet sheet, Predicate<Place> condition) {
        List<Place> texts = Outline.of(sheet.root, Dossier.class).stream()
                .filter(place -> place.isSingle() && place.property().kind() == Property.Kind.TEXT)
                .filter(condition)
                .toList();
        return texts.isEmpty() ? null : sheet.chance.one(texts);
    }

    private static List<Fault> reports() {
        return List.of(
                reference("a_report_is_about_an_unknown_commitment", "/completionReports/*", "commitment")
                        .concerning("guide.completion-per-commitment", "ogp.end-of-commitment-report-due"),
                reference("a_report_is_about_an_unknown_plan", "/monitoringReports/*", "plan")
                        .concerning(
                                "guide.ambitious",
                                "guide.plan-evaluated",
                                "ogp.inception-report-due",
                                "ogp.inception-covers-all",
                                "ogp.end-of-commitment-report-due",
                                "pacto.annual-report",
                                "pacto.results-shared"),
                violates("form.reference-known", "a_follow_up_names_an_unknown_milestone", sheet -> {
                            String row = sheet.any("/followUp/matrix/*", at -> sheet.has("/plan/commitments"));
                            if (row != null) {
                                sheet.set(row + "/milestone", "ZZ/ZZ");
                            }
                            return at(row);
                        })
                        .concerning("pacto.follow-up-matrix"),
                violates(
                                "form.reference-known",
                                "ambiguous",
                                "a_follow_up_names_a_milestone_that_could_be_two",
                                sheet -> {
                                    boolean restarts = "1"
                                                    .equals(sheet.string("/plan/commitments/0/milestones/0/number"))
                                            && "1".equals(sheet.string("/plan/commitments/1/milestones/0/number"));
                                    if (!restarts || !sheet.has("/followUp/matrix/0")) {
                                        return List.of();
                                    }
                                    sheet.set("/followUp/matrix/0/milestone", "1");
                                    return List.of("/followUp/matrix/0");
                                })
                        .concerning("pacto.follow-up-matrix"));
    }

    private static Fault reference(String name, String pattern, String property) {
        return violates("form.reference-known", name, sheet -> {
            String report = sheet.any(pattern, at -> sheet.has("/plan/commitments") && sheet.has("/plan/id"));
            if (report != null) {
                sheet.set(report + "/" + property, "ZZ");
            }
            return at(report);
        });
    }
}
