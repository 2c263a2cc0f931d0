package io.github.pacto4j.book.pacto;

import static io.github.pacto4j.rule.Rule.rule;
import static io.github.pacto4j.rule.Unknowns.orUnknown;

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
import io.github.pacto4j.rule.Dated;
import io.github.pacto4j.rule.Finding;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Rule;
import io.github.pacto4j.rule.Subject;
import io.github.pacto4j.rule.Unknowns;
import io.github.pacto4j.text.Kept;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules on the follow-up committee and the other spaces of co-creation. */
final class CommitteeRules {
    private CommitteeRules() {}

    private static final String MEMBERS = "/committee/members";
    private static final String MEETINGS = "/committee/meetings";

    static final Rule<CoCreation> MIXED = rule("pacto.committee-mixed", CoCreation.class, (process, in) -> {
        Committee committee = in.required(process.committee(), "/committee");
        in.required(committee.meetings(), MEETINGS);
        Unknowns unknown = new Unknowns(in);
        List<Dated> days = daysOfDecision(committee, unknown, in);
        if (days.isEmpty()) {
            return unknown.or(in.notApplicable(Reason.PREMISE_NOT_MET));
        }
        in.required(committee.members(), MEMBERS);
        for (Dated day : days) {
            if (day.on() == null) {
                unknown.add(day.place());
                continue;
            }
            for (String named : in.figures("sides")) {
                CommitteeSide side = CommitteeSide.valueOf(named);
                switch (committee.hasInOffice(side, in.figure("minimumEach"), day.on())) {
                    case YES -> {}
                    case NO -> {
                        String variant = side == CommitteeSide.ELECTED ? "elected" : "civil-society";
                        return in.violatedAs(variant, "day", day.on())
                                .at("/committee")
                                .related(day.place(), MEMBERS);
                    }
                    case CANNOT_SAY -> unknown.add(MEMBERS);
                }
            }
        }
        return unknown.or(in.satisfied());
    });

    static final Rule<CoCreation> PARITY = rule("pacto.committee-parity", CoCreation.class, (process, in) -> {
        Committee committee = in.required(process.committee(), "/committee");
        if (committee.members() == null && !in.hasUnreadable(MEMBERS)) {
            boolean declared = in.required(committee.declaredParity(), "/committee/declaredParity");
            return declared
                    ? in.satisfied()
                    : in.violatedAs("declared").at("/committee").related("/committee/declaredParity");
        }
        in.known(committee.members(), MEMBERS);
        if (committee.kept().within("members").isCut()) {
            return in.undetermined(MEMBERS);
        }
        Unknowns unknown = new Unknowns(in);
        List<Dated> days = daysOfDecision(committee, unknown, in);
        if (days.isEmpty() && unknown.isEmpty()) {
            days = List.of(new Dated(StatedDate.of(in.on()), "/committee"));
        }
        Set<StatedDate> judged = new HashSet<>();
        Set<String> open = new LinkedHashSet<>();
        for (Dated day : days) {
            if (day.on() == null) {
                unknown.add(day.place());
            } else if (judged.add(day.on())) {
                Finding unequal = parityOn(day.on(), committee, open, in);
                if (unequal != null) {
                    return unequal;
                }
            }
        }
        open.forEach(place -> unknown.add(placeOf(place, in)));
        return unknown.or(in.satisfied());
    });

    /** Returns the pointer to what is open: a list, or a property of the member with an index. */
    private static String placeOf(String open, Subject in) {
        int slash = open.indexOf('/');
        return slash == 0 ? open : in.item(MEMBERS, Integer.parseInt(open.substring(0, slash))) + open.substring(slash);
    }

    /**
     * Returns a violation if the sides are certainly not at parity on a day, else null.
     *
     * @param open  takes what leaves it open: index of a member and property; their pointers are only made once, since a
     *     committee may have thousands of both members and days
     */
    private static @Nullable Finding parityOn(StatedDate day, Committee committee, Set<String> open, Subject in) {
        int percent = in.figure("civilSocietyPercent");
        List<CommitteeMember> members = committee.members() == null ? List.of() : committee.members();
        List<String> counted = new ArrayList<>(members.size());
        int civilSociety = 0;
        int others = 0;
        int ofEither = 0;
        int perhapsCivilSociety = 0;
        int perhapsOthers = 0;
        for (int i = 0; i < members.size(); i++) {
            CommitteeMember member = members.get(i);
            CommitteeSide side = member.side();
            Certainty inOffice = member.isInOffice(day);
            boolean isCivil = side == CommitteeSide.CIVIL_SOCIETY;
            if (inOffice == Certainty.YES && side == null) {
                open.add(i + "/side");
                ofEither++;
            } else if (inOffice == Certainty.YES) {
                civilSociety += isCivil ? 1 : 0;
                others += isCivil ? 0 : 1;
                counted.add(member.id() == null ? Integer.toString(i) : member.id());
            } else if (inOffice == Certainty.CANNOT_SAY) {
                open.add(i + "/mandate");
                perhapsCivilSociety += isCivil || side == null ? 1 : 0;
                perhapsOthers += isCivil ? 0 : 1;
            }
        }
        if (in.hasUnreadable(MEMBERS)) {
            int unread = (int) committee.kept().within("members").members().stream()
                    .filter(Kept.Member::isAside)
                    .count();
            open.add(MEMBERS);
            perhapsCivilSociety += unread;
            perhapsOthers += unread;
        }
        in.input("day", day);
        in.input("civilSociety", civilSociety);
        in.input("others", others);
        in.input("counted", counted);
        // Whoever the open ones are, the share lies between these two.
        int least = above(percent, civilSociety, others + ofEither + perhapsOthers);
        int most = above(percent, civilSociety + ofEither + perhapsCivilSociety, others);
        if (least > 0 || most < 0) {
            return in.violated().at("/committee").related(MEMBERS);
        }
        return null;
    }

    /** Returns by how much civil society has more than its share, in hundredths of a member; less than zero for less. */
    private static int above(int percent, int civilSociety, int others) {
        return 100 * civilSociety - percent * (civilSociety + others);
    }

    static final Rule<CoCreation> CONSENSUS = rule("pacto.committee-consensus", CoCreation.class, (process, in) -> {
        Committee committee = in.required(process.committee(), "/committee");
        DecisionRule decides = in.required(committee.decisionRule(), "/committee/decisionRule");
        if (decides != DecisionRule.CONSENSUS) {
            return in.notApplicable(Reason.PREMISE_NOT_MET);
        }
        List<CommitteeMeeting> meetings = in.required(committee.meetings(), MEETINGS);
        Unknowns unknown = new Unknowns(in);
        unknown.addIfUnreadable(MEETINGS);
        boolean any = false;
        for (int i = 0; i < meetings.size(); i++) {
            CommitteeMeeting meeting = meetings.get(i);
            String decisions = in.item(MEETINGS, i) + "/decisions";
            unknown.addIfUnreadable(decisions);
            for (int j = 0;
                    meeting.decisions() != null && j < meeting.decisions().size();
                    j++) {
                Decision decision = meeting.decisions().get(j);
                String place = in.item(decisions, j);
                Integer objections = decision.objections();
                if (decision.outcome() == null) {
                    // Without an objection it is all one whether it was adopted.
                    if (objections == null || objections > in.figure("maximumObjections")) {
                        unknown.add(place + "/outcome");
                    }
                    any = true;
                } else if (decision.outcome() == DecisionOutcome.ADOPTED) {
                    any = true;
                    if (decision.objections() == null) {
                        unknown.add(place + "/objections");
                    } else if (decision.objections() > in.figure("maximumObjections")) {
                        Object title = decision.title() == null ? place : decision.title();
                        Object date = orUnknown(meeting.date());
                        return in.violated("decision", title, "date", date, "objections", decision.objections())
                                .at(place);
                    }
                }
            }
        }
        return unknown.or(any ? in.satisfied() : in.notApplicable(Reason.PREMISE_NOT_MET));
    });

    static final Rule<CoCreation> SPACES = rule("pacto.spaces", CoCreation.class, (process, in) -> {
        Unknowns unknown = new Unknowns(in);
        List<SpaceKind> missing = new ArrayList<>(0);
        for (String named : in.figures("kinds")) {
            SpaceKind kind = SpaceKind.valueOf(named);
            if (!exists(kind, process) && !mayExist(kind, process, unknown, in)) {
                missing.add(kind);
            }
        }
        return missing.isEmpty() ? unknown.or(in.satisfied()) : in.violated("spaces", missing);
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

    /** Returns whether something that could not be read may be a space of this kind. */
    private static boolean mayExist(SpaceKind kind, CoCreation process, Unknowns unknown, Subject in) {
        List<String> places = new ArrayList<>(List.of("/spaces"));
        for (int i = 0; process.spaces() != null && i < process.spaces().size(); i++) {
            places.add(in.item("/spaces", i) + "/kind");
        }
        if (kind == SpaceKind.COMMITTEE) {
            places.add("/committee");
        } else if (kind == SpaceKind.FORUM) {
            places.add("/forum");
            places.add("/rounds");
            for (int i = 0; process.rounds() != null && i < process.rounds().size(); i++) {
                places.add(in.item("/rounds", i) + "/workshops");
            }
        }
        boolean may = false;
        for (String place : places) {
            may |= unknown.addIfUnreadable(place);
        }
        return may;
    }

    /** Returns the day of each meeting that decided something; what may have decided is noted as unknown. */
    private static List<Dated> daysOfDecision(Committee committee, Unknowns unknown, Subject in) {
        unknown.addIfUnreadable(MEETINGS);
        List<CommitteeMeeting> meetings = committee.meetings() == null ? List.of() : committee.meetings();
        List<Dated> days = new ArrayList<>(meetings.size());
        for (int i = 0; i < meetings.size(); i++) {
            CommitteeMeeting meeting = meetings.get(i);
            String place = in.item(MEETINGS, i);
            if (meeting.decisions() != null && !meeting.decisions().isEmpty()) {
                days.add(new Dated(meeting.date(), place + "/date"));
            } else {
                unknown.addIfUnreadable(place + "/decisions");
            }
        }
        return days;
    }
}
