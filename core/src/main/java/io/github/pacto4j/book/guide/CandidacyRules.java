package io.github.pacto4j.book.guide;

import static io.github.pacto4j.rule.Rule.rule;

import io.github.pacto4j.cocreation.CoCreation;
import io.github.pacto4j.council.Deliberation;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.membership.ApplicationStep;
import io.github.pacto4j.membership.CandidacyStep;
import io.github.pacto4j.membership.Membership;
import io.github.pacto4j.membership.MembershipApplication;
import io.github.pacto4j.membership.NetworkName;
import io.github.pacto4j.party.Contact;
import io.github.pacto4j.rule.Dated;
import io.github.pacto4j.rule.Finding;
import io.github.pacto4j.rule.Rule;
import io.github.pacto4j.rule.Subject;
import io.github.pacto4j.rule.Unknowns;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules on how an application comes about inside the collectivity (axis 2 of the guide). */
final class CandidacyRules {
    private CandidacyRules() {}

    private static final String DELIBERATION = "/deliberation";
    private static final String DECIDED_ON = DELIBERATION + "/decidedOn";
    private static final String FOR = DELIBERATION + "/votesFor";
    private static final String AGAINST = DELIBERATION + "/votesAgainst";
    private static final String SUBMITTED_ON = "/submittedOn";
    private static final String STEPS = "/steps";
    private static final String MEMBERSHIP = "#/membership";

    /** Judges that somebody is named: a function or an address alone says where to ask, not who answers. */
    private static Finding named(@Nullable Contact contact, String place, Subject in) {
        if (isNamed(contact)) {
            return in.satisfied();
        }
        String unnamed = contact == null ? place : place + "/name";
        return in.hasUnreadable(unnamed)
                ? in.undetermined(unnamed)
                : in.violated().at(contact == null ? "" : place);
    }

    private static boolean isNamed(@Nullable Contact contact) {
        return contact != null && contact.name() != null && !contact.name().isBlank();
    }

    static final Rule<MembershipApplication> COORDINATOR_NAMED = rule(
            "guide.coordinator-named",
            MembershipApplication.class,
            (application, in) -> named(application.coordinator(), "/coordinator", in));

    static final Rule<MembershipApplication> POINT_OF_CONTACT = rule(
                    "guide.point-of-contact",
                    MembershipApplication.class,
                    (application, in) -> named(application.pointOfContact(), "/pointOfContact", in))
            .and(CoCreation.class, (process, in) -> {
                // An application beside it lets the rule judge; the status that binds the process is still the plan's.
                in.known(in.dossier().plan(), "#/plan");
                return orByMembership(named(process.pointOfContact(), "/pointOfContact", in), in);
            })
            // Without either document the membership alone may tell.
            .and(
                    Dossier.class,
                    in -> isSilentOn(in.dossier().application(), "#/application", in)
                            && isSilentOn(in.dossier().coCreation(), "#/coCreation", in),
                    (dossier, in) -> orByMembership(in.undetermined("#/coCreation"), in));

    private static boolean isSilentOn(@Nullable Object part, String place, Subject in) {
        return part == null && !in.hasUnreadable(place);
    }

    /** Returns what was found, unless a membership of OGP Local names its focal point; that of REMACTO is another. */
    private static Finding orByMembership(Finding found, Subject in) {
        List<Membership> memberships =
                in.dossier().membership() == null ? List.of() : in.dossier().membership();
        Unknowns unknown = new Unknowns(in);
        unknown.addIfUnreadable(MEMBERSHIP);
        for (int i = 0; i < memberships.size(); i++) {
            NetworkName network = memberships.get(i).network();
            Contact focalPoint = memberships.get(i).focalPoint();
            if (network == NetworkName.OGP_LOCAL && isNamed(focalPoint)) {
                return in.satisfied();
            }
            String place = in.item(MEMBERSHIP, i);
            if (network == null && isNamed(focalPoint)) {
                unknown.add(place + "/network");
            } else if (network != NetworkName.REMACTO) {
                unknown.addIfUnreadable(place + (focalPoint == null ? "/focalPoint" : "/focalPoint/name"));
            }
        }
        return found.isViolated() ? unknown.or(found) : found;
    }

    static final Rule<MembershipApplication> INTEREST_DELIBERATED =
            rule("guide.interest-deliberated", MembershipApplication.class, (application, in) -> {
                Deliberation deliberation = in.required(application.deliberation(), DELIBERATION);
                Unknowns unknown = new Unknowns(in);
                if (isRejected(deliberation, unknown)) {
                    return in.violatedAs("rejected").at(DELIBERATION).related(FOR, AGAINST);
                }
                StatedDate decided = deliberation.decidedOn();
                StatedDate submitted = application.submittedOn();
                if (decided == null) {
                    unknown.add(DECIDED_ON);
                }
                if (submitted == null) {
                    unknown.add(SUBMITTED_ON);
                }
                if (decided == null || submitted == null) {
                    return unknown.or(in.satisfied());
                }
                in.input("decidedOn", decided);
                in.input("submittedOn", submitted);
                return switch (decided.isAfter(submitted)) {
                    case YES -> in.violatedAs("late").related(DECIDED_ON, SUBMITTED_ON);
                    case NO -> unknown.or(in.satisfied());
                    case CANNOT_SAY -> unknown.or(in.cannotOrder(decided, submitted, DECIDED_ON, SUBMITTED_ON));
                };
            });

    /** Returns whether the vote was certainly lost: fewer votes for than against, or a tie without the president's. */
    private static boolean isRejected(Deliberation deliberation, Unknowns unknown) {
        Integer votesFor = deliberation.votesFor();
        Integer votesAgainst = deliberation.votesAgainst();
        if (votesFor == null) {
            unknown.add(FOR);
            return false;
        } else if (votesFor == 0) {
            return true;
        } else if (votesAgainst == null) {
            unknown.add(AGAINST);
            return false;
        } else if (!votesFor.equals(votesAgainst)) {
            return votesFor < votesAgainst;
        } else if (deliberation.presidentFor() == null) {
            unknown.add(DELIBERATION + "/presidentFor");
            return false;
        }
        return !deliberation.presidentFor();
    }

    static final Rule<MembershipApplication> STEPS_ORDERED =
            rule("guide.application-steps-ordered", MembershipApplication.class, (application, in) -> {
                List<ApplicationStep> steps = new ArrayList<>();
                List<Dated> days = new ArrayList<>();
                for (String named : in.figures("steps")) {
                    steps.add(ApplicationStep.valueOf(named));
                    days.add(completed(application, ApplicationStep.valueOf(named), in));
                }
                Unknowns unknown = new Unknowns(in);
                Finding unordered = null;
                for (int later = 0; later < steps.size(); later++) {
                    StatedDate to = days.get(later).on();
                    if (to == null) {
                        unknown.add(days.get(later).place());
                        continue;
                    }
                    for (int earlier = 0; earlier < later; earlier++) {
                        StatedDate from = days.get(earlier).on();
                        List<String> places = List.of(
                                days.get(earlier).place(), days.get(later).place());
                        if (from == null) {
                            continue;
                        }
                        switch (from.isAfter(to)) {
                            case YES -> {
                                in.input("earlier", steps.get(earlier));
                                in.input("earlierOn", from);
                                return in.violated("later", steps.get(later), "laterOn", to)
                                        .related(places);
                            }
                            case CANNOT_SAY -> unordered = in.cannotOrder(from, to, places.get(0), places.get(1));
                            case NO -> {}
                        }
                    }
                }
                return unordered != null ? unordered : unknown.or(in.satisfied());
            });

    /** Returns when a step was completed; where the steps are silent, the vote and the submission tell. */
    private static Dated completed(MembershipApplication application, ApplicationStep wanted, Subject in) {
        List<CandidacyStep> steps = application.steps() == null ? List.of() : application.steps();
        boolean unreadable = in.hasUnreadable(STEPS);
        Dated silent = new Dated(null, STEPS);
        for (int i = 0; i < steps.size(); i++) {
            String place = in.item(STEPS, i);
            if (steps.get(i).step() == wanted) {
                silent = new Dated(steps.get(i).completedOn(), place + "/completedOn");
                break;
            }
            unreadable |= in.hasUnreadable(place + "/step");
        }
        if (silent.on() != null || in.hasUnreadable(silent.place()) || unreadable) {
            return silent;
        }
        Deliberation deliberation = application.deliberation();
        return switch (wanted) {
            case INTERNAL_COMMUNICATION -> silent;
            case DELIBERATION ->
                deliberation == null || deliberation.decidedOn() == null
                        ? silent
                        : new Dated(deliberation.decidedOn(), DECIDED_ON);
            case SUBMISSION ->
                application.submittedOn() == null ? silent : new Dated(application.submittedOn(), SUBMITTED_ON);
        };
    }
}
