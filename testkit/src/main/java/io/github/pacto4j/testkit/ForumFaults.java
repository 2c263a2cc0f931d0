package io.github.pacto4j.testkit;

import static io.github.pacto4j.testkit.Fault.violates;

import io.github.pacto4j.plan.PlanStatus;
import io.github.pacto4j.testkit.Tree.Members;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Faults in the forum, the endorsement, the publicity and the monitoring of a plan of the local programme. */
final class ForumFaults {
    private static final String FORUM = "/coCreation/forum";
    private static final String MEMBERS = FORUM + "/members";
    private static final String SPACES = "/coCreation/spaces";
    private static final String BODY = "/plan/monitoringBody";
    private static final String SUBMITTED = "/plan/submittedOn";
    private static final String ENDORSEMENTS = "/plan/endorsements";
    private static final String SITE = "/followUp/siteUpdates";
    private static final String MULTI_STAKEHOLDER = "ogp.forum-multi-stakeholder";
    private static final String MET = "ogp.forum-met";
    private static final String ENDORSED = "ogp.endorsed";
    private static final String FRESH = "ogp.site-fresh";
    private static final String INDEPENDENT = "ogp.monitoring-body-independent";
    private static final String THROUGHOUT = "guide.civil-society-throughout";

    private ForumFaults() {}

    static List<Fault> all() {
        List<Fault> faults = new ArrayList<>(forum());
        faults.addAll(endorsement());
        faults.addAll(updates());
        faults.addAll(monitoring());
        return faults;
    }

    private static List<Fault> forum() {
        return List.of(
                violates("ogp.forum-exists", "there_is_no_forum", sheet -> {
                            if (!Ripe.isOgpLocal(sheet, PlanStatus.IN_CONSULTATION)) {
                                return List.of();
                            }
                            sheet.remove(FORUM);
                            sheet.list(SPACES).removeIf(space -> "FORUM".equals(((Members) space).get("kind")));
                            return List.of("/coCreation");
                        })
                        .concerning(MULTI_STAKEHOLDER, MET, ENDORSED, THROUGHOUT, "pacto.spaces"),
                violates(MULTI_STAKEHOLDER, "the_forum_has_no_public_member", sheet -> {
                    if (!sheet.has(MEMBERS) || !Ripe.isOgpLocal(sheet, PlanStatus.IN_CONSULTATION)) {
                        return List.of();
                    }
                    sheet.list(MEMBERS).removeIf(member -> "COLLECTIVITY".equals(((Members) member).get("sector")));
                    return List.of(FORUM);
                }),
                violates(MET, "members", "a_forum_of_public_bodies_met", sheet -> {
                            if (!isSubmitted(sheet) || !sheet.has(MEMBERS) || !sheet.has(FORUM + "/meetings")) {
                                return List.of();
                            }
                            sheet.find(MEMBERS + "/*").forEach(member -> sheet.set(member + "/sector", "GOVERNMENT"));
                            return List.of(FORUM);
                        })
                        .concerning(MULTI_STAKEHOLDER, ENDORSED, THROUGHOUT),
                violates(MET, "never", "the_forum_first_met_after_the_submission", sheet -> {
                            if (!isSubmitted(sheet) || !sheet.has(MEMBERS) || !sheet.has(FORUM + "/meetings")) {
                                return List.of();
                            }
                            sheet.set(
                                    FORUM + "/meetings",
                                    new ArrayList<Object>(List.of(sheet.today().toString())));
                            return List.of(FORUM);
                        })
                        .concerning("form.dates-ordered"));
    }

    /** Whether the plan was published, and submitted by the day of assessment. */
    private static boolean isSubmitted(Sheet sheet) {
        return Ripe.isOgpLocal(sheet, PlanStatus.PUBLISHED)
                && sheet.has(SUBMITTED)
                && !sheet.last(SUBMITTED).isAfter(sheet.today());
    }

    private static List<Fault> endorsement() {
        return List.of(
                violates(ENDORSED, "none", "nobody_endorsed_the_plan", sheet -> {
                    if (!Ripe.isOgpLocal(sheet, PlanStatus.PUBLISHED)) {
                        return List.of();
                    }
                    sheet.set(ENDORSEMENTS, new ArrayList<>());
                    return List.of("/plan");
                }),
                violates(ENDORSED, "members", "only_outsiders_endorsed_the_plan", sheet -> {
                            if (!sheet.has(MEMBERS) || !Ripe.isOgpLocal(sheet, PlanStatus.PUBLISHED)) {
                                return List.of();
                            }
                            for (String endorsement : sheet.find(ENDORSEMENTS + "/*")) {
                                sheet.set(
                                        endorsement + "/organisation",
                                        new Members().add("fr", "Association extérieure"));
                            }
                            return List.of("/plan");
                        })
                        .concerning("form.text-present-where-translated"),
                violates(ENDORSED, "late", "the_plan_was_endorsed_after_its_submission", sheet -> {
                            if (!sheet.has(MEMBERS)
                                    || !isSubmitted(sheet)
                                    || !sheet.last(SUBMITTED).isBefore(sheet.today())) {
                                return List.of();
                            }
                            LocalDate late = sheet.last(SUBMITTED).plusDays(1);
                            sheet.find(ENDORSEMENTS + "/*").forEach(at -> sheet.set(at + "/date", late.toString()));
                            return List.of("/plan");
                        })
                        .concerning("form.dates-ordered"));
    }

    private static List<Fault> updates() {
        return List.of(
                violates(FRESH, "never", "the_site_was_never_updated", sheet -> {
                    boolean ripe = hasUpdates(sheet);
                    if (ripe) {
                        update(sheet, new ArrayList<>());
                    }
                    return ripe ? List.of("/followUp") : List.of();
                }),
                violates(FRESH, "gap", "the_site_was_left_alone_after_its_first_update", sheet -> {
                    boolean ripe = hasUpdates(sheet);
                    if (ripe) {
                        LocalDate first = sheet.first(SITE + "/0");
                        update(
                                sheet,
                                new ArrayList<>(List.of(first.minusYears(1).toString())));
                    }
                    return ripe ? List.of("/followUp") : List.of();
                }));
    }

    private static boolean hasUpdates(Sheet sheet) {
        return sheet.count(SITE) > 0
                && sheet.has("/plan/period/end")
                && sheet.find(SPACES + "/*").stream()
                        .allMatch(at -> sheet.has(at + "/updates") || !"ONLINE".equals(sheet.string(at + "/kind")))
                && Ripe.isOgpLocal(sheet, PlanStatus.IN_IMPLEMENTATION);
    }

    private static void update(Sheet sheet, List<Object> ofSite) {
        sheet.set(SITE, ofSite);
        sheet.find(SPACES + "/*/updates").forEach(updates -> sheet.set(updates, new ArrayList<>()));
    }

    private static List<Fault> monitoring() {
        return List.of(
                violates("ogp.monitoring-body", "nobody_can_reach_the_monitoring_body", sheet -> {
                    if (!sheet.has(BODY + "/contact") || !Ripe.isOgpLocal(sheet, PlanStatus.PUBLISHED)) {
                        return List.of();
                    }
                    sheet.remove(BODY + "/contact");
                    return List.of(BODY);
                }),
                violates(
                        INDEPENDENT,
                        "lead",
                        "a_lead_institution_monitors_the_plan",
                        sheet -> monitors(sheet, "/plan/leadInstitutions/0/name")),
                violates(
                        INDEPENDENT,
                        "implementing",
                        "an_implementing_institution_monitors_the_plan",
                        sheet -> monitors(sheet, "/plan/implementingInstitutions/0/name")));
    }

    private static List<String> monitors(Sheet sheet, String institution) {
        if (!sheet.has(BODY + "/name") || !sheet.has(institution) || !Ripe.isOgpLocal(sheet, PlanStatus.DRAFT)) {
            return List.of();
        }
        sheet.set(institution, Tree.copy(Objects.requireNonNull(sheet.get(BODY + "/name"))));
        return List.of("/plan");
    }
}
