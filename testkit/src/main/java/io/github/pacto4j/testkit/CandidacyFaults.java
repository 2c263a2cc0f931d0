package io.github.pacto4j.testkit;

import static io.github.pacto4j.testkit.Fault.violates;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.plan.PlanStatus;
import io.github.pacto4j.testkit.Tree.Digits;
import io.github.pacto4j.testkit.Tree.Members;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Faults on the way to membership of OGP Local: who is named and heard, what is done in which order. */
final class CandidacyFaults {
    private static final String APPLICATION = "/application";
    private static final String PROCESS = "/coCreation";
    private static final String SUBMITTED_ON = APPLICATION + "/submittedOn";
    private static final String DELIBERATION = APPLICATION + "/deliberation";
    private static final String DECISION = APPLICATION + "/decision";
    private static final String STEPS = APPLICATION + "/steps";
    private static final String EVENTS = "/network/events";
    private static final String BODIES = "guide.bodies-consulted";
    private static final String CONTACT = "guide.point-of-contact";
    private static final String DELIBERATED = "guide.interest-deliberated";
    private static final String ORDERED = "guide.application-steps-ordered";
    private static final String RECORDED = "guide.operations-recorded";
    private static final String HEARD = "guide.committee-heard";
    private static final String ACCEPTED = "guide.after-acceptance";
    private static final String EXCHANGE = "guide.peer-exchange";

    private CandidacyFaults() {}

    static List<Fault> all() {
        List<Fault> faults = new ArrayList<>(people());
        faults.addAll(bodies());
        faults.addAll(decisions());
        faults.addAll(operations());
        faults.addAll(committees());
        faults.addAll(membership());
        return faults;
    }

    private static List<Fault> people() {
        return List.of(
                violates("guide.coordinator-named", "nobody_coordinates_an_application", sheet -> {
                    return Ripe.isOfOgpLocal(sheet) ? without(sheet, APPLICATION, "coordinator") : List.of();
                }),
                violates("guide.coordinator-named", "the_coordinator_of_an_application_has_no_name", sheet -> {
                    return Ripe.isOfOgpLocal(sheet) ? without(sheet, APPLICATION + "/coordinator", "name") : List.of();
                }),
                violates(CONTACT, "an_application_names_no_point_of_contact", sheet -> {
                    return Ripe.isRegionOfOgpLocal(sheet) ? without(sheet, APPLICATION, "pointOfContact") : List.of();
                }),
                violates(CONTACT, "a_co_creation_names_no_point_of_contact", sheet -> {
                            boolean judged = Ripe.isRegionOfOgpLocal(sheet)
                                    && sheet.has("/plan")
                                    && Ripe.hasReached(sheet, PlanStatus.IN_CONSULTATION);
                            if (!judged) {
                                return List.of();
                            }
                            // The membership may name the same person.
                            sheet.find("/membership/*").stream()
                                    .filter(member -> "OGP_LOCAL".equals(sheet.string(member + "/network")))
                                    .forEach(member -> sheet.remove(member + "/focalPoint"));
                            return without(sheet, PROCESS, "pointOfContact");
                        })
                        .concerning("form.contact-usable"));
    }

    private static List<Fault> bodies() {
        return List.of(
                violates(BODIES, "an_applicant_heard_no_consultative_body", sheet -> {
                    if (!Ripe.isRegionOfOgpLocal(sheet) || !hasBodies(sheet) || !sheet.has(APPLICATION)) {
                        return List.of();
                    }
                    sheet.set(APPLICATION + "/consulted", new ArrayList<>());
                    return List.of(APPLICATION);
                }),
                violates(BODIES, "a_co_creation_does_without_the_consultative_bodies", sheet -> {
                            if (!Ripe.isRegionOfOgpLocal(sheet) || !hasBodies(sheet) || !sheet.has(PROCESS)) {
                                return List.of();
                            }
                            sheet.set(PROCESS + "/team", new ArrayList<>());
                            sheet.set(PROCESS + "/invitations", new ArrayList<>());
                            return List.of(PROCESS);
                        })
                        .concerning("guide.team-composed", "guide.actors-invited"));
    }

    /** Whether the profile names one of the three bodies of a region by its code. */
    private static boolean hasBodies(Sheet sheet) {
        return sheet.any(
                        "/profile/consultativeBodies/*",
                        at -> List.of("EQUITY_AND_GENDER", "YOUTH", "ECONOMIC")
                                .contains(String.valueOf(sheet.string(at))))
                != null;
    }

    private static List<Fault> decisions() {
        return List.of(
                violates(DELIBERATED, "rejected", "a_council_votes_against_joining", sheet -> {
                            if (!Ripe.isOfOgpLocal(sheet) || !sheet.has(DELIBERATION)) {
                                return List.of();
                            }
                            sheet.set(DELIBERATION + "/votesFor", new Digits("3"));
                            sheet.set(DELIBERATION + "/votesAgainst", new Digits("4"));
                            return List.of(DELIBERATION);
                        })
                        .concerning("law.majority"),
                violates(DELIBERATED, "late", "an_application_is_sent_before_the_council_deliberates", sheet -> {
                            if (!Ripe.isOfOgpLocal(sheet) || !sheet.has(DELIBERATION + "/decidedOn")) {
                                return List.of();
                            }
                            LocalDate decided = sheet.first(DELIBERATION + "/decidedOn");
                            sheet.set(SUBMITTED_ON, decided.minusDays(1).toString());
                            return List.of(APPLICATION);
                        })
                        .concerning("guide.interest-after-call", "guide.recent-reform", ORDERED, "ogp.term-left"),
                violates(ORDERED, "an_application_is_completed_before_it_was_discussed_inside", sheet -> {
                    if (!Ripe.isOfOgpLocal(sheet) || !sheet.has(STEPS + "/0/completedOn")) {
                        return List.of();
                    }
                    LocalDate discussed = sheet.first(STEPS + "/0/completedOn");
                    sheet.set(STEPS + "/2/completedOn", discussed.minusDays(1).toString());
                    return List.of(APPLICATION);
                }));
    }

    private static List<Fault> operations() {
        return List.of(
                violates(RECORDED, "unrecorded", "an_operation_of_an_application_is_not_recorded", sheet -> {
                    return unrecorded(sheet, completed(sheet, STEPS));
                }),
                violates(RECORDED, "unrecorded", "an_operation_of_a_co_creation_is_not_recorded", sheet -> {
                            return unrecorded(sheet, completed(sheet, PROCESS + "/steps"));
                        })
                        .concerning("guide.multi-party-meeting"),
                violates(RECORDED, "unreasoned", "an_operation_is_set_aside_without_a_reason", sheet -> {
                    String step = completed(sheet, STEPS);
                    if (step == null) {
                        return List.of();
                    }
                    Members operation = sheet.object(sheet.chance.one(sheet.find(step + "/operations/*")));
                    operation.set("status", "NOT_NEEDED");
                    operation.remove("doneOn");
                    operation.remove("reason");
                    return List.of(step);
                }));
    }

    private static @Nullable String completed(Sheet sheet, String steps) {
        return Ripe.isRegionOfOgpLocal(sheet)
                ? sheet.any(steps + "/*", step -> sheet.has(step + "/completedOn"))
                : null;
    }

    private static List<String> unrecorded(Sheet sheet, @Nullable String step) {
        if (step == null) {
            return List.of();
        }
        sheet.remove(sheet.chance.one(sheet.find(step + "/operations/*")));
        return List.of(step);
    }

    private static List<Fault> committees() {
        return List.of(
                violates(HEARD, "none", "no_committee_receives_the_proposal_to_join", sheet -> {
                    if (!Ripe.isRegionOfOgpLocal(sheet) || !sheet.has(DELIBERATION)) {
                        return List.of();
                    }
                    sheet.set(DELIBERATION + "/committees", new ArrayList<>());
                    return List.of(DELIBERATION);
                }),
                violates(HEARD, "late", "a_committee_receives_the_proposal_to_join_after_the_council", sheet -> {
                            String committee = DELIBERATION + "/committees/0";
                            if (!Ripe.isRegionOfOgpLocal(sheet) || !sheet.has(DELIBERATION + "/decidedOn")) {
                                return List.of();
                            }
                            String after = sheet.last(DELIBERATION + "/decidedOn")
                                    .plusDays(1)
                                    .toString();
                            sheet.set(committee + "/referredOn", after);
                            sheet.set(committee + "/debatedOn", after);
                            return List.of(DELIBERATION);
                        })
                        .concerning("form.not-in-the-future"),
                violates(HEARD, "none", "no_committee_deals_with_a_draft_before_the_council", sheet -> {
                    String deliberation = deliberation(sheet);
                    if (deliberation == null) {
                        return List.of();
                    }
                    sheet.set(deliberation + "/committees", new ArrayList<>());
                    return List.of(deliberation);
                }));
    }

    /** Returns where the deliberation of the last adoption of a region's plan stands, null if it is not shown. */
    private static @Nullable String deliberation(Sheet sheet) {
        if (!Ripe.isRegionOfOgpLocal(sheet) || !sheet.has("/plan") || !Ripe.hasReached(sheet, PlanStatus.ADOPTED)) {
            return null;
        }
        List<String> adoptions = sheet.find("/plan/history/*").stream()
                .filter(entry -> "adopt".equals(sheet.string(entry + "/transition")))
                .toList();
        String deliberation = adoptions.isEmpty() ? "" : adoptions.get(adoptions.size() - 1) + "/deliberation";
        return sheet.has(deliberation) ? deliberation : null;
    }

    private static List<Fault> membership() {
        return List.of(
                violates("guide.membership-effective", "a_validated_plan_was_never_consulted_upon", sheet -> {
                            boolean judged = Ripe.isRegionOfOgpLocal(sheet)
                                    && sheet.has("/plan")
                                    && !sheet.has("/plan/history")
                                    && sheet.has(PROCESS)
                                    && Ripe.hasReached(sheet, PlanStatus.VALIDATED);
                            if (!judged) {
                                return List.of();
                            }
                            sheet.set(PROCESS + "/rounds", new ArrayList<>());
                            return List.of(PROCESS);
                        })
                        .concerning("guide.provincial-and-regional"),
                violates(ACCEPTED, "early", "preparation_begins_before_the_application_is_accepted", sheet -> {
                    if (!isAccepted(sheet)) {
                        return List.of();
                    }
                    LocalDate day =
                            sheet.last(PROCESS + "/steps/0/period/start").plusDays(1);
                    sheet.set(DECISION + "/on", day.toString());
                    return day.isAfter(sheet.today()) ? List.of() : List.of("");
                }),
                violates(ACCEPTED, "unaccepted", "preparation_begins_though_the_application_is_refused", sheet -> {
                    if (!isAccepted(sheet)
                            || sheet.last(PROCESS + "/steps/0/period/start").isAfter(sheet.today())) {
                        return List.of();
                    }
                    sheet.set(DECISION + "/outcome", "REFUSED");
                    return List.of("");
                }),
                violates(EXCHANGE, "a_member_never_meets_its_peers", sheet -> {
                    if (!hasEnded(sheet)) {
                        return List.of();
                    }
                    sheet.set(EVENTS, new ArrayList<>());
                    return List.of("/network");
                }),
                violates(EXCHANGE, "late", "a_member_meets_its_peers_only_after_its_plan", sheet -> {
                    if (!hasEnded(sheet) || !sheet.has(EVENTS + "/0/attendees")) {
                        return List.of();
                    }
                    sheet.set(
                            EVENTS + "/0/period",
                            new Members()
                                    .add("start", sheet.today().toString())
                                    .add("end", sheet.today().toString()));
                    return List.of("");
                }));
    }

    private static boolean isAccepted(Sheet sheet) {
        return Ripe.isRegionOfOgpLocal(sheet) && sheet.has(DECISION) && sheet.has(PROCESS + "/steps/0/period/start");
    }

    private static boolean hasEnded(Sheet sheet) {
        StatedDate start = sheet.date("/plan/period/start");
        StatedDate end = sheet.date("/plan/period/end");
        return Ripe.isRegionOfOgpLocal(sheet)
                && sheet.has("/network")
                && start != null
                && end != null
                && end.last().isBefore(sheet.today());
    }

    private static List<String> without(Sheet sheet, String holder, String member) {
        if (!sheet.has(holder)) {
            return List.of();
        }
        sheet.remove(holder + "/" + member);
        return List.of(holder);
    }
}
