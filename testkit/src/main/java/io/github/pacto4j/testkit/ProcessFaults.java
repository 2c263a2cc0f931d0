package io.github.pacto4j.testkit;

import static io.github.pacto4j.testkit.Fault.violates;
import static io.github.pacto4j.testkit.PlanFaults.at;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.plan.PlanStatus;
import io.github.pacto4j.testkit.Tree.Digits;
import io.github.pacto4j.testkit.Tree.Members;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Faults in the process of co-creation: committee, spaces, rounds, participation. */
final class ProcessFaults {
    private static final String COMMITTEE = "/coCreation/committee";
    private static final String MEMBERS = COMMITTEE + "/members";
    private static final String MIXED = "pacto.committee-mixed";
    private static final String PARITY = "pacto.committee-parity";
    private static final String ON_PROJECTS = "pacto.second-round-on-projects";

    private ProcessFaults() {}

    static List<Fault> all() {
        List<Fault> faults = new ArrayList<>(committee());
        faults.addAll(consultation());
        faults.addAll(participation());
        return faults;
    }

    private static List<Fault> committee() {
        return List.of(
                violates(MIXED, "elected", "a_committee_decides_without_elected_members", sheet -> {
                    if (!Ripe.isJudged(sheet) || !hasDecided(sheet)) {
                        return List.of();
                    }
                    turn(sheet, "ELECTED", "ADMINISTRATION");
                    return List.of(COMMITTEE);
                }),
                violates(MIXED, "civil-society", "a_committee_decides_without_civil_society", sheet -> {
                            if (!Ripe.isJudged(sheet) || !hasDecided(sheet)) {
                                return List.of();
                            }
                            turn(sheet, "CIVIL_SOCIETY", "ADMINISTRATION");
                            return List.of(COMMITTEE);
                        })
                        .concerning(PARITY, "pacto.civil-society-involved"),
                violates(PARITY, "a_committee_has_more_members_on_one_side", sheet -> {
                    if (!Ripe.isJudged(sheet) || !sheet.has(COMMITTEE) || !certainMandates(sheet)) {
                        return List.of();
                    }
                    Members more = new Members()
                            .add("id", "M-more")
                            .add("side", "CIVIL_SOCIETY")
                            .add(
                                    "mandate",
                                    new Members().add("start", "2000-01-01").add("end", "2099-12-31"));
                    sheet.list(MEMBERS).add(more);
                    return List.of(COMMITTEE);
                }),
                violates(PARITY, "declared", "a_committee_declares_that_parity_is_not_reached", sheet -> {
                            if (!Ripe.isJudged(sheet) || !sheet.has(MEMBERS)) {
                                return List.of();
                            }
                            sheet.remove(MEMBERS);
                            sheet.set(COMMITTEE + "/declaredParity", false);
                            return List.of(COMMITTEE);
                        })
                        .concerning(
                                MIXED,
                                "pacto.civil-society-involved",
                                "form.reference-known",
                                "form.numbers-unique",
                                "form.dates-ordered"),
                violates("pacto.committee-consensus", "a_decision_is_adopted_against_an_objection", sheet -> {
                    String decision = sheet.any(
                            COMMITTEE + "/meetings/*/decisions/*",
                            at -> "ADOPTED".equals(sheet.string(at + "/outcome")));
                    if (decision == null
                            || !Ripe.isJudged(sheet)
                            || !"CONSENSUS".equals(sheet.string(COMMITTEE + "/decisionRule"))) {
                        return List.of();
                    }
                    sheet.set(decision + "/objections", new Digits("2"));
                    return List.of(decision);
                }));
    }

    private static boolean hasDecided(Sheet sheet) {
        return sheet.find(COMMITTEE + "/meetings/*/decisions/*").size() > 0;
    }

    /** Whether it can be said on every day of decision who is in office: mandates stated to the day, meetings too. */
    private static boolean certainMandates(Sheet sheet) {
        for (String member : sheet.find(MEMBERS + "/*")) {
            StatedDate from = sheet.date(member + "/mandate/start");
            StatedDate to = sheet.date(member + "/mandate/end");
            if (from == null || to == null || !from.isDay() || !to.isDay()) {
                return false;
            }
        }
        return sheet.find(COMMITTEE + "/meetings/*/date").stream()
                .allMatch(date -> sheet.first(date).equals(sheet.last(date)));
    }

    private static void turn(Sheet sheet, String from, String to) {
        for (String member : sheet.find(MEMBERS + "/*")) {
            if (from.equals(sheet.string(member + "/side"))) {
                sheet.set(member + "/side", to);
            }
        }
    }

    private static List<Fault> consultation() {
        return List.of(
                violates("pacto.spaces", "there_is_no_online_space", sheet -> withoutSpace(sheet, "ONLINE"))
                        .concerning("form.space-open", "form.dates-ordered"),
                violates("pacto.spaces", "there_is_no_committee", sheet -> {
                            if (sheet.has(COMMITTEE)) {
                                sheet.remove(COMMITTEE);
                            }
                            return withoutSpace(sheet, "COMMITTEE");
                        })
                        .concerning(
                                MIXED,
                                PARITY,
                                "pacto.analysis-by-committee",
                                "pacto.civil-society-involved",
                                "pacto.committee-consensus",
                                "form.reference-known",
                                "form.dates-ordered",
                                "form.numbers-unique"),
                violates("pacto.two-rounds", "only_one_round_was_held", sheet -> {
                            if (!Ripe.isJudged(sheet, PlanStatus.VALIDATED) || sheet.count("/coCreation/rounds") < 2) {
                                return List.of();
                            }
                            sheet.remove("/coCreation/rounds/1");
                            return List.of("/coCreation");
                        })
                        .concerning("pacto.both-channels", ON_PROJECTS, "form.dates-ordered"),
                violates("pacto.both-channels", "a_round_was_held_online_only", sheet -> {
                    String round = sheet.any("/coCreation/rounds/*", at -> hasEnded(sheet, at));
                    if (round == null || !Ripe.isJudged(sheet, PlanStatus.VALIDATED)) {
                        return List.of();
                    }
                    sheet.set(round + "/channels", new ArrayList<Object>(List.of("ONLINE")));
                    return List.of(round);
                }),
                violates(ON_PROJECTS, "subject", "the_second_round_is_about_priorities_again", sheet -> {
                    if (!Ripe.isJudged(sheet, PlanStatus.VALIDATED) || !sheet.has("/coCreation/rounds/1/subject")) {
                        return List.of();
                    }
                    sheet.set("/coCreation/rounds/1/subject", "PRIORITIES");
                    return List.of("/coCreation/rounds/1");
                }),
                violates(ON_PROJECTS, "order", "the_second_round_starts_before_the_ideas_were_analysed", sheet -> {
                            StatedDate start = sheet.date("/coCreation/rounds/1/period/start");
                            if (!Ripe.isJudged(sheet, PlanStatus.VALIDATED)
                                    || start == null
                                    || !sheet.has("/coCreation/analysis/on")) {
                                return List.of();
                            }
                            LocalDate late = start.last().plusDays(1);
                            if (late.isAfter(sheet.today())) {
                                return List.of();
                            }
                            sheet.set("/coCreation/analysis/on", late.toString());
                            return List.of("/coCreation");
                        })
                        .concerning("pacto.analysis-by-committee"),
                violates("pacto.cycle-ordered", "the_second_round_begins_before_the_axes_are_set", sheet -> {
                            String axes = step(sheet, "AXES");
                            String second = step(sheet, "SECOND_ROUND");
                            if (!Ripe.isJudged(sheet)
                                    || axes == null
                                    || second == null
                                    || sheet.date(axes + "/period/start") == null
                                    || !sheet.has(second + "/period/start")) {
                                return List.of();
                            }
                            sheet.set(
                                    second + "/period/start",
                                    sheet.first(axes + "/period/start")
                                            .minusDays(1)
                                            .toString());
                            return List.of(second);
                        })
                        .concerning("form.dates-ordered"));
    }

    private static List<String> withoutSpace(Sheet sheet, String kind) {
        if (!Ripe.isJudged(sheet, PlanStatus.IN_CONSULTATION) || !sheet.has("/coCreation/spaces")) {
            return List.of();
        }
        sheet.list("/coCreation/spaces").removeIf(space -> kind.equals(((Members) space).get("kind")));
        return List.of("/coCreation");
    }

    private static boolean hasEnded(Sheet sheet, String round) {
        StatedDate end = sheet.date(round + "/period/end");
        return end != null && end.last().isBefore(sheet.today());
    }

    private static @Nullable String step(Sheet sheet, String step) {
        return sheet.any("/coCreation/steps/*", at -> step.equals(sheet.string(at + "/step")));
    }

    private static List<Fault> participation() {
        return List.of(
                violates("form.participants-add-up", "the_categories_do_not_give_the_total", sheet -> {
                    if (!(sheet.get("/coCreation/participation/total") instanceof Digits total)
                            || !sheet.has("/coCreation/participation/byCategory")) {
                        return List.of();
                    }
                    sheet.set(
                            "/coCreation/participation/total",
                            new Digits(Integer.toString(Integer.parseInt(total.digits()) + 15)));
                    return List.of("/coCreation/participation");
                }),
                violates("form.space-open", "an_online_idea_came_before_the_space_opened", sheet -> {
                    String contribution = sheet.any(
                            "/coCreation/contributions/*", at -> "ONLINE".equals(sheet.string(at + "/channel")));
                    List<String> openings = sheet.find("/coCreation/spaces/*/period/start");
                    openings.removeIf(at -> !"ONLINE".equals(sheet.string(at.replace("/period/start", "/kind"))));
                    if (contribution == null || openings.isEmpty()) {
                        return List.of();
                    }
                    sheet.set(
                            contribution + "/receivedOn",
                            sheet.first(openings.get(0)).minusDays(1).toString());
                    return List.of(contribution);
                }),
                violates("form.reference-known", "an_unknown_member_was_present", sheet -> {
                    String meeting = sheet.any(COMMITTEE + "/meetings/*", at -> sheet.has(at + "/present"));
                    if (meeting != null) {
                        sheet.list(meeting + "/present").add("M-unknown");
                    }
                    return at(meeting);
                }));
    }
}
