package io.github.pacto4j.testkit;

import static io.github.pacto4j.testkit.Fault.violates;

import io.github.pacto4j.book.Books;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.plan.PlanStatus;
import io.github.pacto4j.rule.CatalogueEntry;
import io.github.pacto4j.testkit.Tree.Members;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Faults in the process by which the guide has a region prepare its plan. */
final class GuideProcessFaults {
    private static final String PROCESS = "/coCreation";
    private static final String DIAGNOSIS = PROCESS + "/diagnosis";
    private static final String ROUNDS = PROCESS + "/rounds";
    private static final String STEPS = PROCESS + "/steps";
    private static final String PUBLISHED = PROCESS + "/draftPublishedOn";
    private static final String ONLINE_PLATFORM = "guide.online-platform";
    private static final String SYNTHESIS = "guide.synthesis-before-sheets";
    private static final String STEPS_ORDERED = "guide.steps-ordered";
    private static final String SPACE_OPEN = "form.space-open";
    private static final String TRANSLATED = "form.text-present-where-translated";
    private static final String DATES_ORDERED = "form.dates-ordered";

    /** The rules of the guide, which speaks to regions: whether they apply hangs on the tier. */
    static final String[] RULES_OF_REGIONS = Books.all().stream()
            .filter(book -> book.id().equals("GUIDE"))
            .flatMap(book -> book.entries().stream())
            .map(CatalogueEntry::id)
            .toArray(String[]::new);

    private GuideProcessFaults() {}

    static List<Fault> all() {
        List<Fault> faults = new ArrayList<>(launch());
        faults.addAll(diagnosis());
        faults.addAll(workshops());
        faults.addAll(platform());
        faults.addAll(drafting());
        return faults;
    }

    private static List<String> at(boolean planted, String place) {
        return planted ? List.of(place) : List.of();
    }

    private static List<Fault> launch() {
        return List.of(
                violates("guide.team-composed", "nobody_in_the_team_represents_the_region", sheet -> {
                    String member = sheet.any(
                            PROCESS + "/team/*", at -> "COLLECTIVITY".equals(sheet.string(at + "/represents")));
                    if (member == null || !Ripe.isOfRegion(sheet, PlanStatus.IN_CONSULTATION)) {
                        return List.of();
                    }
                    sheet.set(member + "/represents", "ACADEMIA");
                    return List.of(PROCESS);
                }),
                violates("guide.team-composed", "the_president_of_a_consultative_body_is_not_in_the_team", sheet -> {
                            String member =
                                    sheet.any(PROCESS + "/team/*", at -> isExistingBody(sheet, at + "/presides"));
                            if (member == null || !Ripe.isOfRegion(sheet, PlanStatus.IN_CONSULTATION)) {
                                return List.of();
                            }
                            sheet.remove(member);
                            return List.of(PROCESS);
                        })
                        .concerning("guide.bodies-consulted"),
                violates("guide.multi-party-meeting", "the_multi_party_meeting_was_left_out", sheet -> {
                            String meeting = operation(sheet, "multi-party-meeting");
                            if (meeting == null || !Ripe.isOfRegion(sheet, PlanStatus.DRAFT)) {
                                return List.of();
                            }
                            leaveOut(sheet, meeting);
                            return List.of(PROCESS);
                        })
                        .concerning("guide.actors-invited", TRANSLATED),
                violates("guide.actors-invited", "associations_were_not_invited", sheet -> {
                            String invitation = operation(sheet, "associations-and-academics-invited");
                            String meeting = operation(sheet, "multi-party-meeting");
                            if (invitation == null
                                    || meeting == null
                                    || !sheet.has(meeting + "/doneOn")
                                    || !sheet.has(PROCESS + "/invitations")
                                    || !Ripe.isOfRegion(sheet, PlanStatus.DRAFT)) {
                                return List.of();
                            }
                            leaveOut(sheet, invitation);
                            sheet.list(PROCESS + "/invitations")
                                    .removeIf(each -> "CIVIL_SOCIETY".equals(((Members) each).get("category")));
                            return List.of(PROCESS);
                        })
                        .concerning(TRANSLATED));
    }

    private static boolean isExistingBody(Sheet sheet, String presides) {
        String body = sheet.string(presides);
        return body != null
                && sheet.has("/profile/consultativeBodies")
                && sheet.list("/profile/consultativeBodies").contains(body);
    }

    private static @Nullable String operation(Sheet sheet, String id) {
        return sheet.any(STEPS + "/*/operations/*", at -> id.equals(sheet.string(at + "/id")));
    }

    private static void leaveOut(Sheet sheet, String operation) {
        sheet.set(operation + "/status", "NOT_NEEDED");
        sheet.set(operation + "/reason", new Members().add("fr", "Sans objet"));
        sheet.object(operation).remove("doneOn");
    }

    private static @Nullable String step(Sheet sheet, String step) {
        return sheet.any(STEPS + "/*", at -> step.equals(sheet.string(at + "/step")));
    }

    private static List<Fault> diagnosis() {
        return List.of(
                violates("guide.diagnostic-frame", "the_diagnosis_says_nothing_of_participation", sheet -> {
                    if (!sheet.has(DIAGNOSIS + "/frames") || !Ripe.isOfRegion(sheet, PlanStatus.IN_CONSULTATION)) {
                        return List.of();
                    }
                    sheet.remove(DIAGNOSIS + "/frames/PARTICIPATION");
                    for (String finding : sheet.find(DIAGNOSIS + "/findings/*/frame")) {
                        sheet.set(finding, "ACCOUNTABILITY");
                    }
                    return List.of(DIAGNOSIS);
                }),
                violates("guide.diagnosis-reported", "the_reports_set_no_priorities", sheet -> {
                    boolean ripe = sheet.has(DIAGNOSIS + "/priorities") && Ripe.isOfRegion(sheet, PlanStatus.VALIDATED);
                    if (ripe) {
                        sheet.remove(DIAGNOSIS + "/priorities");
                    }
                    return at(ripe, DIAGNOSIS);
                }),
                violates("guide.online-integrated", "the_synthesis_leaves_out_what_came_online", sheet -> {
                    boolean online = !sheet.has(PROCESS + "/contributions")
                            || sheet.find(PROCESS + "/contributions/*/channel").stream()
                                    .anyMatch(at -> "ONLINE".equals(sheet.string(at)));
                    boolean ripe = online && sheet.has(DIAGNOSIS) && Ripe.isOfRegion(sheet, PlanStatus.DRAFT);
                    if (ripe) {
                        sheet.set(DIAGNOSIS + "/onlineIntegrated", false);
                    }
                    return at(ripe, DIAGNOSIS);
                }),
                violates(SYNTHESIS, "the_sheets_were_written_before_the_synthesis", sheet -> {
                            String step = step(sheet, "COMMITMENT_SHEETS");
                            String written = operation(sheet, "commitment-sheets-written");
                            boolean told = written != null && sheet.has(written + "/doneOn");
                            StatedDate sheets = told
                                    ? sheet.date(written + "/doneOn")
                                    : step == null ? null : sheet.date(step + "/completedOn");
                            return sheets != null && sheet.has(DIAGNOSIS)
                                    ? late(sheet, DIAGNOSIS + "/synthesisOn", sheets)
                                    : List.of();
                        })
                        .concerning(ONLINE_PLATFORM));
    }

    /** States at a place of a validated plan's process the day after another, if that has come. */
    private static List<String> late(Sheet sheet, String place, StatedDate other) {
        LocalDate day = other.last().plusDays(1);
        boolean ripe = !day.isAfter(sheet.today()) && Ripe.isOfRegion(sheet, PlanStatus.VALIDATED);
        if (ripe) {
            sheet.set(place, day.toString());
        }
        return at(ripe, PROCESS);
    }

    private static List<Fault> workshops() {
        return List.of(
                violates("guide.workshop-reported", "nobody_is_named_who_led_a_workshop", sheet -> {
                    String workshop = heldWorkshop(sheet);
                    if (workshop != null) {
                        sheet.remove(workshop + "/facilitator");
                    }
                    return workshop == null ? List.of() : List.of(workshop);
                }),
                violates("guide.workshop-pack", "the_rapporteur_did_not_come_from_the_participants", sheet -> {
                    String workshop = heldWorkshop(sheet);
                    if (workshop != null) {
                        sheet.set(workshop + "/rapporteurFromParticipants", false);
                    }
                    return workshop == null ? List.of() : List.of(workshop);
                }),
                violates("guide.call-published", "the_call_came_after_the_first_workshop", sheet -> {
                            String first = ROUNDS + "/0/workshops/0/date";
                            LocalDate day = sheet.has(first) ? sheet.last(first).plusDays(1) : null;
                            if (day == null
                                    || day.isAfter(sheet.today())
                                    || !Ripe.isOfRegion(sheet, PlanStatus.DRAFT)) {
                                return List.of();
                            }
                            String told = operation(sheet, "call-for-interest");
                            if (told != null) {
                                sheet.object(told).remove("doneOn");
                            }
                            sheet.find(ROUNDS + "/*").forEach(round -> sheet.set(round + "/callOn", day.toString()));
                            return List.of(PROCESS);
                        })
                        .concerning(DATES_ORDERED),
                violates("guide.provincial-and-regional", "no_workshop_was_held_for_a_province", sheet -> {
                    List<String> territories = sheet.find(ROUNDS + "/*/workshops/*/territory");
                    boolean whole = sheet.find(ROUNDS + "/*").stream().allMatch(at -> sheet.has(at + "/workshops"))
                            && sheet.find(ROUNDS + "/*/workshops/*").size() == territories.size();
                    if (!whole || territories.isEmpty() || !Ripe.isOfRegion(sheet, PlanStatus.VALIDATED)) {
                        return List.of();
                    }
                    String region = Objects.requireNonNull(sheet.string("/collectivity"));
                    territories.forEach(territory -> sheet.set(territory, region));
                    return List.of(PROCESS);
                }));
    }

    private static @Nullable String heldWorkshop(Sheet sheet) {
        return Ripe.isOfRegion(sheet, PlanStatus.DRAFT)
                ? sheet.any(ROUNDS + "/*/workshops/*", at -> {
                    StatedDate date = sheet.date(at + "/date");
                    return date == null || !date.first().isAfter(sheet.today());
                })
                : null;
    }

    private static List<Fault> platform() {
        return List.of(
                violates(ONLINE_PLATFORM, "none", "there_is_no_online_platform", sheet -> {
                            if (!Ripe.isOfRegion(sheet, PlanStatus.VALIDATED)) {
                                return List.of();
                            }
                            sheet.list(PROCESS + "/spaces")
                                    .removeIf(space -> "ONLINE".equals(((Members) space).get("kind")));
                            return List.of(PROCESS);
                        })
                        .concerning(SPACE_OPEN, DATES_ORDERED, "ogp.site-fresh", "pacto.spaces"),
                violates(ONLINE_PLATFORM, "closed", "the_platform_closed_before_the_draft_was_published", sheet -> {
                            String space =
                                    sheet.any(PROCESS + "/spaces/*", at -> "ONLINE".equals(sheet.string(at + "/kind")));
                            if (space == null
                                    || !sheet.has(space + "/period/end")
                                    || !sheet.has(PUBLISHED)
                                    || !Ripe.isOfRegion(sheet, PlanStatus.VALIDATED)) {
                                return List.of();
                            }
                            LocalDate end = sheet.first(PUBLISHED).minusDays(1);
                            sheet.set(space + "/period/end", end.toString());
                            return List.of(PROCESS);
                        })
                        .concerning(SPACE_OPEN, DATES_ORDERED));
    }

    private static List<Fault> drafting() {
        return List.of(
                violates(STEPS_ORDERED, "the_sheets_were_completed_before_the_diagnosis", sheet -> {
                            String diagnosis = step(sheet, "DIAGNOSIS");
                            String sheets = step(sheet, "COMMITMENT_SHEETS");
                            String launch = step(sheet, "LAUNCH");
                            if (diagnosis == null
                                    || sheets == null
                                    || !sheet.has(diagnosis + "/completedOn")
                                    || !isDayOrAbsent(sheet, launch + "/completedOn")
                                    || !Ripe.isOfRegion(sheet, PlanStatus.DRAFT)) {
                                return List.of();
                            }
                            LocalDate day =
                                    sheet.first(diagnosis + "/completedOn").minusDays(1);
                            sheet.set(sheets + "/completedOn", day.toString());
                            return List.of(sheets);
                        })
                        .concerning(SYNTHESIS, DATES_ORDERED),
                violates("guide.draft-published", "the_draft_was_published_after_its_validation", sheet -> {
                            StatedDate validated = validated(sheet);
                            return validated == null ? List.of() : late(sheet, PUBLISHED, validated);
                        })
                        .concerning(ONLINE_PLATFORM, DATES_ORDERED),
                violates(
                        "guide.proposals-considered", "unanswered", "a_proposal_was_left_without_an_outcome", sheet -> {
                            String proposal = proposal(sheet, at -> true);
                            if (proposal == null || !Ripe.isOfRegion(sheet, PlanStatus.VALIDATED)) {
                                return List.of();
                            }
                            sheet.remove(proposal + "/response");
                            return List.of(PROCESS);
                        }),
                violates("guide.proposals-considered", "late", "a_proposal_had_its_outcome_after_validation", sheet -> {
                            String proposal = proposal(sheet, at -> sheet.has(at + "/response"));
                            StatedDate validated = validated(sheet);
                            return proposal == null || validated == null
                                    ? List.of()
                                    : late(sheet, proposal + "/response/respondedOn", validated);
                        })
                        .concerning(DATES_ORDERED),
                violates("guide.civil-society-throughout", "nobody_of_civil_society_follows_the_plan_up", sheet -> {
                            if (!sheet.has("/followUp/groupSectors")
                                    || !Ripe.isOfRegion(sheet, PlanStatus.IN_IMPLEMENTATION)) {
                                return List.of();
                            }
                            sheet.set("/followUp/groupSectors", new ArrayList<Object>(List.of("COLLECTIVITY")));
                            if (sheet.has("/plan/monitoringBody/sector")) {
                                sheet.set("/plan/monitoringBody/sector", "ACADEMIA");
                            }
                            for (String sectors : sheet.find("/evaluations/*/assessorSectors")) {
                                sheet.set(sectors, new ArrayList<Object>(List.of("ACADEMIA")));
                            }
                            return List.of("");
                        })
                        .concerning("pacto.civil-society-involved"));
    }

    private static boolean isDayOrAbsent(Sheet sheet, String place) {
        StatedDate date = sheet.date(place);
        return date == null || date.isDay();
    }

    private static @Nullable StatedDate validated(Sheet sheet) {
        List<String> entries = sheet.find("/plan/history/*");
        entries.removeIf(at -> !"validate".equals(sheet.string(at + "/transition")));
        return entries.isEmpty() ? null : sheet.date(entries.get(entries.size() - 1) + "/on");
    }

    /** A proposal that certainly came before the validation. */
    private static @Nullable String proposal(Sheet sheet, Predicate<String> condition) {
        StatedDate validated = validated(sheet);
        return sheet.any(PROCESS + "/contributions/*", at -> {
            String kind = sheet.string(at + "/kind");
            StatedDate received = sheet.date(at + "/receivedOn");
            return !"OPINION".equals(kind)
                    && !"COMMENT".equals(kind)
                    && sheet.has(at + "/response")
                    && (received == null
                            || validated == null
                            || !received.last().isAfter(validated.first()))
                    && condition.test(at);
        });
    }
}
