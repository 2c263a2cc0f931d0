package io.github.pacto4j.book.guide;

import static io.github.pacto4j.rule.Rule.rule;

import io.github.pacto4j.cocreation.CoCreation;
import io.github.pacto4j.cocreation.CoCreationStep;
import io.github.pacto4j.cocreation.Invitation;
import io.github.pacto4j.cocreation.ParticipantCategory;
import io.github.pacto4j.cocreation.TeamMember;
import io.github.pacto4j.collectivity.CollectivityProfile;
import io.github.pacto4j.collectivity.ConsultativeBody;
import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.party.Sector;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Rule;
import io.github.pacto4j.rule.Subject;
import io.github.pacto4j.rule.Unknowns;
import io.github.pacto4j.text.Code;
import io.github.pacto4j.text.CodeOrText;
import io.github.pacto4j.text.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules on the first step of the procedure: the team, the invitations and the meetings that launch the work. */
final class LaunchRules {
    private LaunchRules() {}

    private static final String TEAM = "/team";
    private static final String INVITATIONS = "/invitations";
    private static final String BODIES = "#/profile/consultativeBodies";
    private static final String MULTI_PARTY_MEETING = "multi-party-meeting";

    static final Rule<CoCreation> TEAM_COMPOSED = rule("guide.team-composed", CoCreation.class, (process, in) -> {
        List<TeamMember> team = in.required(process.team(), TEAM);
        Unknowns unknown = new Unknowns(in);
        List<Code> missing = new ArrayList<>(0);
        if (team.stream().noneMatch(member -> member.represents() == Sector.COLLECTIVITY)
                && !isUnread(team, "/represents", unknown, in)) {
            missing.add(Sector.COLLECTIVITY);
        }
        for (String named : in.figures("bodies")) {
            ConsultativeBody body = ConsultativeBody.valueOf(named);
            if (team.stream().anyMatch(member -> isCode(member.presides(), body))) {
                continue;
            }
            switch (exists(body, unknown, in)) {
                case YES -> {
                    if (!isUnread(team, "/presides", unknown, in)) {
                        missing.add(body);
                    }
                }
                case NO, CANNOT_SAY -> {}
            }
        }
        return missing.isEmpty()
                ? unknown.or(in.satisfied())
                : in.violated("missing", missing).related(TEAM);
    });

    private static boolean isUnread(List<TeamMember> team, String field, Unknowns unknown, Subject in) {
        boolean unread = unknown.addIfUnreadable(TEAM);
        for (int i = 0; i < team.size(); i++) {
            unread |= unknown.addIfUnreadable(in.item(TEAM, i) + field);
        }
        return unread;
    }

    /** Returns whether the collectivity has a consultative body, as its profile says; what is open is noted. */
    private static Certainty exists(ConsultativeBody body, Unknowns unknown, Subject in) {
        CollectivityProfile profile = in.dossier().profile();
        if (profile == null || profile.consultativeBodies() == null) {
            unknown.add(profile == null ? "#/profile" : BODIES);
            return Certainty.CANNOT_SAY;
        } else if (profile.consultativeBodies().stream().anyMatch(each -> isCode(each, body))) {
            return Certainty.YES;
        }
        return unknown.addIfUnreadable(BODIES) ? Certainty.CANNOT_SAY : Certainty.NO;
    }

    private static boolean isCode(@Nullable CodeOrText<ConsultativeBody> value, ConsultativeBody body) {
        return value != null && value.code() == body;
    }

    static final Rule<CoCreation> ACTORS_INVITED = rule("guide.actors-invited", CoCreation.class, (process, in) -> {
        Preparation preparation = new Preparation(process, in);
        Preparation.Recorded meeting = preparation.operation(CoCreationStep.LAUNCH, MULTI_PARTY_MEETING);
        if (meeting.isLeftOut()) {
            return in.notApplicable(Reason.PREMISE_NOT_MET);
        }
        StatedDate held = in.required(meeting.day().on(), meeting.day().place());
        Unknowns unknown = new Unknowns(in);
        List<ParticipantCategory> missing = new ArrayList<>(0);
        for (String named : in.figures("categories")) {
            ParticipantCategory category = ParticipantCategory.valueOf(named);
            if (isInvitedBefore(held, category, process, preparation, unknown, in) == Certainty.NO) {
                missing.add(category);
            }
        }
        in.input("meeting", held);
        return missing.isEmpty()
                ? unknown.or(in.satisfied())
                : in.violated("categories", missing)
                        .related(INVITATIONS, meeting.day().place());
    });

    /** Returns whether those of a category were invited before a day; what is open is noted as unknown. */
    private static Certainty isInvitedBefore(
            StatedDate meeting,
            ParticipantCategory category,
            CoCreation process,
            Preparation preparation,
            Unknowns unknown,
            Subject in) {
        List<Invitation> invitations = process.invitations() == null ? List.of() : process.invitations();
        List<String> open = new ArrayList<>(0);
        Certainty invited = Certainty.NO;
        for (int i = 0; i < invitations.size(); i++) {
            Invitation invitation = invitations.get(i);
            String place = in.item(INVITATIONS, i);
            if (invitation.category() == category) {
                Certainty before = invitation.on() == null
                        ? Certainty.CANNOT_SAY
                        : invitation.on().isBefore(meeting);
                invited = invited.or(before);
                if (before == Certainty.CANNOT_SAY) {
                    open.add(place + "/on");
                }
            } else if (in.hasUnreadable(place + "/category")) {
                invited = invited.or(Certainty.CANNOT_SAY);
                open.add(place + "/category");
            }
        }
        Preparation.Recorded told = preparation.operation(CoCreationStep.LAUNCH, invitationOf(category));
        StatedDate day = told.day().on();
        Certainty before = day != null
                ? day.isBefore(meeting)
                : told.isDone(in.on()) == Certainty.YES ? Certainty.CANNOT_SAY : Certainty.NO;
        invited = invited.or(before);
        if (before == Certainty.CANNOT_SAY) {
            open.add(told.day().place());
        }
        boolean silent = process.invitations() == null && day == null && !told.isLeftOut();
        if (silent || in.hasUnreadable(INVITATIONS)) {
            invited = invited.or(Certainty.CANNOT_SAY);
            open.add(INVITATIONS);
        }
        if (invited == Certainty.CANNOT_SAY) {
            open.forEach(unknown::add);
        }
        return invited;
    }

    /** The guide has the consultative bodies invited by one operation, associations and academics by another. */
    private static String invitationOf(ParticipantCategory category) {
        return category == ParticipantCategory.CONSULTATIVE_BODY
                ? "consultative-bodies-invited"
                : "associations-and-academics-invited";
    }

    static final Rule<CoCreation> MULTI_PARTY_MEETING_HELD =
            rule("guide.multi-party-meeting", CoCreation.class, (process, in) -> {
                in.required(process.steps(), "/steps");
                Preparation preparation = new Preparation(process, in);
                Unknowns unknown = new Unknowns(in);
                List<Text> missing = new ArrayList<>(0);
                List<String> places = new ArrayList<>(0);
                boolean ahead = false;
                for (String operation : in.figures("operations")) {
                    Preparation.Recorded meeting = preparation.operation(CoCreationStep.LAUNCH, operation);
                    switch (meeting.isDone(in.on())) {
                        case YES -> {}
                        case NO -> {
                            if (meeting.isLeftOut()) {
                                missing.add(Preparation.wording("plan-launch", operation));
                                places.add(meeting.place());
                            }
                            ahead = true;
                        }
                        case CANNOT_SAY -> unknown.add(meeting.day().place());
                    }
                }
                if (!missing.isEmpty()) {
                    return in.violated("meetings", missing).related(places);
                }
                return unknown.or(ahead ? in.notApplicable(Reason.NOT_YET) : in.satisfied());
            });
}
