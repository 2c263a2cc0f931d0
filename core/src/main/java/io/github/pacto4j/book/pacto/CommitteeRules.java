package io.github.pacto4j.book.pacto;

import static io.github.pacto4j.rule.Rule.rule;

import io.github.pacto4j.cocreation.CoCreation;
import io.github.pacto4j.cocreation.Committee;
import io.github.pacto4j.cocreation.CommitteeMeeting;
import io.github.pacto4j.cocreation.CommitteeMember;
import io.github.pacto4j.cocreation.CommitteeSide;
import io.github.pacto4j.cocreation.ConsultationRound;
import io.github.pacto4j.cocreation.Decision;
import io.github.pacto4j.cocreation.DecisionOutcome;
import io.github.pacto4j.cocreation.DecisionRule;
import io.github.pacto4j.cocreation.Space;
import io.github.pacto4j.cocreation.SpaceKind;
import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.rule.Finding;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Rule;
import io.github.pacto4j.rule.Subject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules on the follow-up committee and the other spaces of co-creation. */
final class CommitteeRules {
    private CommitteeRules() {}

    private static final String MEMBERS = "/committee/members";
    private static final String MEETINGS = "/committee/meetings";

    static final Rule<CoCreation> MIXED = rule("pacto.committee-mixed", CoCreation.class, (process, in) -> {
        Committee committee = in.required(process.committee(), "/committee");
        List<DayOfDecision> days = daysOfDecision(committee, in);
        if (days.isEmpty()) {
            return in.notApplicable(Reason.PREMISE_NOT_MET);
        }
        in.required(committee.members(), MEMBERS);
        Finding unsettled = null;
        for (DayOfDecision day : days) {
            StatedDate on = in.required(day.on, day.place + "/date");
            for (String named : in.figures("sides")) {
                CommitteeSide side = CommitteeSide.valueOf(named);
                Certainty there = committee.hasInOffice(side, in.figure("minimumEach"), on);
                if (there == Certainty.NO && !in.hasUnreadable(MEMBERS)) {
                    String variant = side == CommitteeSide.ELECTED ? "elected" : "civil-society";
                    return in.violatedAs(variant, "day", on).at("/committee").related(day.place + "/date", MEMBERS);
                }
                if (!there.isCertain()) {
                    unsettled = in.undetermined(MEMBERS);
                }
            }
        }
        in.requireReadable(MEETINGS);
        return unsettled != null ? unsettled : in.satisfied();
    });

    static final Rule<CoCreation> PARITY = rule("pacto.committee-parity", CoCreation.class, (process, in) -> {
        Committee committee = in.required(process.committee(), "/committee");
        if (committee.members() == null && !in.hasUnreadable(MEMBERS)) {
            boolean declared = in.required(committee.declaredParity(), "/committee/declaredParity");
            return declared
                    ? in.satisfied()
                    : in.violatedAs("declared").at("/committee").related("/committee/declaredParity");
        }
        List<CommitteeMember> members = in.known(committee.members(), MEMBERS);
        in.requireReadable(MEMBERS);
        List<DayOfDecision> days = committee.meetings() == null ? List.of() : daysOfDecision(committee, in);
        if (days.isEmpty()) {
            days = List.of(new DayOfDecision(StatedDate.of(in.on()), "/committee"));
        }
        for (DayOfDecision day : days) {
            StatedDate on = in.required(day.on, day.place + "/date");
            Finding unequal = parityOn(on, members, in);
            if (unequal != null) {
                return unequal;
            }
        }
        return in.satisfied();
    });

    private static @Nullable Finding parityOn(StatedDate day, List<CommitteeMember> members, Subject in) {
        int civilSociety = 0;
        int others = 0;
        List<String> counted = new ArrayList<>(members.size());
        for (int i = 0; i < members.size(); i++) {
            CommitteeMember member = members.get(i);
            switch (member.isInOffice(day)) {
                case NO -> {}
                case CANNOT_SAY -> {
                    return in.undetermined(in.item(MEMBERS, i) + "/mandate");
                }
                case YES -> {
                    CommitteeSide side = in.known(member.side(), in.item(MEMBERS, i) + "/side");
                    civilSociety += side == CommitteeSide.CIVIL_SOCIETY ? 1 : 0;
                    others += side == CommitteeSide.CIVIL_SOCIETY ? 0 : 1;
                    counted.add(member.id() == null ? Integer.toString(i) : member.id());
                }
            }
        }
        in.input("day", day);
        in.input("civilSociety", civilSociety);
        in.input("others", others);
        in.input("counted", counted);
        int percent = in.figure("civilSocietyPercent");
        return 100 * civilSociety == percent * (civilSociety + others)
                ? null
                : in.violated().at("/committee").related(MEMBERS);
    }

    static final Rule<CoCreation> CONSENSUS = rule("pacto.committee-consensus", CoCreation.class, (process, in) -> {
        Committee committee = in.required(process.committee(), "/committee");
        DecisionRule decides = in.required(committee.decisionRule(), "/committee/decisionRule");
        if (decides != DecisionRule.CONSENSUS) {
            return in.notApplicable(Reason.PREMISE_NOT_MET);
        }
        List<CommitteeMeeting> meetings = in.required(committee.meetings(), MEETINGS);
        boolean any = false;
        Finding unsettled = null;
        for (int i = 0; i < meetings.size(); i++) {
            List<Decision> decisions = meetings.get(i).decisions();
            for (int j = 0; decisions != null && j < decisions.size(); j++) {
                Decision decision = decisions.get(j);
                if (decision.outcome() != DecisionOutcome.ADOPTED) {
                    continue;
                }
                any = true;
                String place = in.item(MEETINGS, i) + "/decisions/" + j;
                if (decision.objections() == null) {
                    unsettled = in.undetermined(place + "/objections");
                } else if (decision.objections() > in.figure("maximumObjections")) {
                    StatedDate date = in.known(meetings.get(i).date(), in.item(MEETINGS, i) + "/date");
                    Object title = decision.title() == null ? place : decision.title();
                    return in.violated("decision", title, "date", date, "objections", decision.objections())
                            .at(place);
                }
            }
        }
        in.requireReadable(MEETINGS);
        if (unsettled != null) {
            return unsettled;
        }
        return any ? in.satisfied() : in.notApplicable(Reason.PREMISE_NOT_MET);
    });

    static final Rule<CoCreation> SPACES = rule("pacto.spaces", CoCreation.class, (process, in) -> {
        List<SpaceKind> missing = new ArrayList<>(0);
        for (String kind : in.figures("kinds")) {
            if (!exists(SpaceKind.valueOf(kind), process)) {
                missing.add(SpaceKind.valueOf(kind));
            }
        }
        if (missing.isEmpty()) {
            return in.satisfied();
        }
        in.requireReadable("/spaces");
        List<Space> spaces = process.spaces();
        for (int i = 0; spaces != null && i < spaces.size(); i++) {
            in.requireReadable(in.item("/spaces", i) + "/kind");
        }
        in.requireReadable(missing.contains(SpaceKind.COMMITTEE) ? "/committee" : "/spaces");
        in.requireReadable(missing.contains(SpaceKind.FORUM) ? "/forum" : "/spaces");
        return in.violated("spaces", missing);
    });

    private static boolean exists(SpaceKind kind, CoCreation process) {
        for (Space space : process.spaces() == null ? List.<Space>of() : process.spaces()) {
            if (space.kind() == kind) {
                return true;
            }
        }
        return switch (kind) {
            case COMMITTEE -> process.committee() != null;
            case FORUM -> process.forum() != null || heldWorkshops(process);
            case ONLINE -> false;
        };
    }

    private static boolean heldWorkshops(CoCreation process) {
        for (ConsultationRound round : process.rounds() == null ? List.<ConsultationRound>of() : process.rounds()) {
            if (round.workshops() != null && !round.workshops().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** A day on which the committee decided, and where its meeting stands. */
    private record DayOfDecision(@Nullable StatedDate on, String place) {}

    private static List<DayOfDecision> daysOfDecision(Committee committee, Subject in) {
        List<CommitteeMeeting> meetings = in.required(committee.meetings(), MEETINGS);
        List<DayOfDecision> days = new ArrayList<>(meetings.size());
        for (int i = 0; i < meetings.size(); i++) {
            CommitteeMeeting meeting = meetings.get(i);
            if (meeting.decisions() != null && !meeting.decisions().isEmpty()) {
                days.add(new DayOfDecision(meeting.date(), in.item(MEETINGS, i)));
            }
        }
        return days;
    }
}
