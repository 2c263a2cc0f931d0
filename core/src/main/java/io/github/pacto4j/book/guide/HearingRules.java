package io.github.pacto4j.book.guide;

import static io.github.pacto4j.rule.Rule.rule;

import io.github.pacto4j.cocreation.CoCreation;
import io.github.pacto4j.cocreation.Invitation;
import io.github.pacto4j.cocreation.ParticipantCategory;
import io.github.pacto4j.cocreation.TeamMember;
import io.github.pacto4j.collectivity.CollectivityProfile;
import io.github.pacto4j.collectivity.ConsultativeBody;
import io.github.pacto4j.council.CommitteeHearing;
import io.github.pacto4j.council.Deliberation;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.membership.ConsultedParty;
import io.github.pacto4j.membership.MembershipApplication;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.HistoryEntry;
import io.github.pacto4j.plan.Transition;
import io.github.pacto4j.rule.Finding;
import io.github.pacto4j.rule.PlanHistory;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Rule;
import io.github.pacto4j.rule.Subject;
import io.github.pacto4j.rule.Unknowns;
import io.github.pacto4j.text.CodeOrText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rules on who is heard before the council decides: consultative bodies and the council's own committees. */
final class HearingRules {
    private HearingRules() {}

    private static final String BODIES = "#/profile/consultativeBodies";
    private static final String CONSULTED = "/consulted";
    private static final String TEAM = "/team";
    private static final String INVITATIONS = "/invitations";

    static final Rule<MembershipApplication> BODIES_CONSULTED = rule(
                    "guide.bodies-consulted", MembershipApplication.class, (application, in) -> {
                        List<ConsultativeBody> unheard = existing(in);
                        if (unheard.isEmpty()) {
                            return in.notApplicable(Reason.PREMISE_NOT_MET);
                        }
                        List<ConsultativeBody> perhaps = unread(in);
                        for (CodeOrText<ConsultedParty> party : in.required(application.consulted(), CONSULTED)) {
                            party.asCode().ifPresent(code -> {
                                unheard.removeIf(body -> body.code().equals(code.code()));
                                perhaps.removeIf(body -> body.code().equals(code.code()));
                            });
                        }
                        if (unheard.isEmpty()) {
                            return perhaps.isEmpty() ? in.satisfied() : in.undetermined(BODIES);
                        }
                        return in.hasUnreadable(CONSULTED)
                                ? in.undetermined(CONSULTED)
                                : in.violated("bodies", unheard).related(CONSULTED, BODIES);
                    })
            .and(CoCreation.class, (process, in) -> {
                in.known(in.dossier().profile(), "#/profile");
                List<ConsultativeBody> unheard = existing(in);
                if (unheard.isEmpty()) {
                    return in.notApplicable(Reason.PREMISE_NOT_MET);
                } else if (areInvited(process)) {
                    return in.satisfied();
                }
                Unknowns unknown = new Unknowns(in);
                removePresided(unheard, process, unknown, in);
                if (unheard.isEmpty()) {
                    List<ConsultativeBody> perhaps = unread(in);
                    removePresided(perhaps, process, unknown, in);
                    return perhaps.isEmpty() ? in.satisfied() : in.undetermined(BODIES);
                } else if (process.invitations() == null) {
                    unknown.add(INVITATIONS);
                } else {
                    unknown.addIfUnreadable(INVITATIONS);
                    for (int i = 0; i < process.invitations().size(); i++) {
                        unknown.addIfUnreadable(in.item(INVITATIONS, i) + "/category");
                    }
                }
                return unknown.or(in.violated("bodies", unheard).related(TEAM, INVITATIONS, BODIES));
            });

    /** Returns the bodies that the guide means and the profile says exist. */
    private static List<ConsultativeBody> existing(Subject in) {
        CollectivityProfile profile = in.known(in.dossier().profile(), "#/profile");
        List<CodeOrText<ConsultativeBody>> stated = in.known(profile.consultativeBodies(), BODIES);
        List<ConsultativeBody> existing = new ArrayList<>();
        for (String named : in.figures("bodies")) {
            ConsultativeBody body = ConsultativeBody.valueOf(named);
            if (stated.contains(CodeOrText.of(body))) {
                existing.add(body);
            }
        }
        if (existing.isEmpty()) {
            in.requireReadable(BODIES);
        }
        return existing;
    }

    /** Returns the bodies of which the profile may say, where it could not be read, that they exist. */
    private static List<ConsultativeBody> unread(Subject in) {
        List<ConsultativeBody> unread = new ArrayList<>();
        for (String named : in.hasUnreadable(BODIES) ? in.figures("bodies") : List.<String>of()) {
            unread.add(ConsultativeBody.valueOf(named));
        }
        unread.removeAll(existing(in));
        return unread;
    }

    /** An invitation names the category alone: it went to every body that exists. */
    private static boolean areInvited(CoCreation process) {
        for (Invitation invitation : process.invitations() == null ? List.<Invitation>of() : process.invitations()) {
            boolean sent = invitation.number() == null || invitation.number() > 0;
            if (sent && invitation.category() == ParticipantCategory.CONSULTATIVE_BODY) {
                return true;
            }
        }
        return false;
    }

    private static void removePresided(
            List<ConsultativeBody> bodies, CoCreation process, Unknowns unknown, Subject in) {
        if (process.team() == null) {
            unknown.add(TEAM);
            return;
        }
        unknown.addIfUnreadable(TEAM);
        for (int i = 0; i < process.team().size(); i++) {
            TeamMember member = process.team().get(i);
            if (member.presides() == null) {
                unknown.addIfUnreadable(in.item(TEAM, i) + "/presides");
            } else {
                member.presides().asCode().ifPresent(bodies::remove);
            }
        }
    }

    static final Rule<MembershipApplication> COMMITTEE_HEARD = rule(
                    "guide.committee-heard", MembershipApplication.class, (application, in) -> {
                        Deliberation deliberation = in.known(application.deliberation(), "/deliberation");
                        Unknowns unknown = new Unknowns(in);
                        Finding found = heard(deliberation, "/deliberation", false, unknown, in);
                        return found == null ? unknown.or(in.satisfied()) : found;
                    })
            .and(ActionPlan.class, (plan, in) -> {
                in.known(plan.history(), "/history");
                PlanHistory history = new PlanHistory(plan, in);
                in.known(history.entry(Transition.ADOPT), "/history");
                Unknowns unknown = new Unknowns(in);
                for (int adoption : history.adoptions()) {
                    Finding found = heard(
                            Objects.requireNonNull(plan.history()).get(adoption),
                            in.item("/history", adoption),
                            unknown,
                            in);
                    if (found != null) {
                        return found;
                    }
                }
                return unknown.or(in.satisfied());
            });

    private static @Nullable Finding heard(HistoryEntry adoption, String place, Unknowns unknown, Subject in) {
        String joint = place + "/deliberations";
        List<Deliberation> deliberations = adoption.deliberations() == null ? List.of() : adoption.deliberations();
        if (deliberations.isEmpty() && !unknown.addIfUnreadable(joint)) {
            Deliberation single = in.known(adoption.deliberation(), place + "/deliberation");
            return heard(single, place + "/deliberation", true, unknown, in);
        }
        unknown.addIfUnreadable(joint);
        for (int i = 0; i < deliberations.size(); i++) {
            Finding found = heard(deliberations.get(i), in.item(joint, i), true, unknown, in);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /**
     * Returns the finding on a deliberation that no committee prepared in time, null if none can be made. A list that is
     * empty says that there was none, one that is absent says nothing. Which committee is the one for external relations
     * its name alone tells: every one that is listed must have come before the council.
     *
     * @param debated  whether the committees must have debated; else it is enough that they received the matter
     */
    private static @Nullable Finding heard(
            Deliberation deliberation, String place, boolean debated, Unknowns unknown, Subject in) {
        String list = place + "/committees";
        List<CommitteeHearing> committees = deliberation.committees();
        if (committees == null) {
            unknown.add(list);
            return null;
        }
        boolean unreadable = unknown.addIfUnreadable(list);
        if (committees.isEmpty() && !unreadable) {
            return in.violatedAs("none").at(place);
        }
        for (int i = 0; i < committees.size(); i++) {
            CommitteeHearing committee = committees.get(i);
            String at = in.item(list, i);
            Object name = committee.name() == null ? at : committee.name();
            boolean referred = !debated && committee.referredOn() != null;
            StatedDate day = referred ? committee.referredOn() : committee.debatedOn();
            String dayPlace = at + (referred ? "/referredOn" : "/debatedOn");
            StatedDate decided = deliberation.decidedOn();
            if (day == null && debated) {
                unknown.add(dayPlace);
            } else if (day == null) {
                // To be listed is to have received the proposal.
                unknown.addIfUnreadable(dayPlace);
                unknown.addIfUnreadable(at + "/referredOn");
            } else if (decided == null) {
                unknown.add(place + "/decidedOn");
            } else if (day.isAfter(decided).isCertain()) {
                return in.violatedAs("late", "committee", name, "heardOn", day, "decidedOn", decided)
                        .at(place)
                        .related(dayPlace, place + "/decidedOn");
            } else if (!day.isOnOrBefore(decided).isCertain()) {
                unknown.add(dayPlace);
            }
        }
        return null;
    }
}
