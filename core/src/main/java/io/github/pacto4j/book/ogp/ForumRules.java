package io.github.pacto4j.book.ogp;

import static io.github.pacto4j.rule.Rule.rule;

import io.github.pacto4j.cocreation.CoCreation;
import io.github.pacto4j.cocreation.Forum;
import io.github.pacto4j.cocreation.Space;
import io.github.pacto4j.cocreation.SpaceKind;
import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Endorsement;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Rule;
import io.github.pacto4j.rule.Subject;
import io.github.pacto4j.rule.Unknowns;
import io.github.pacto4j.rule.Word;
import io.github.pacto4j.text.Language;
import io.github.pacto4j.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rules on the forum in which government and others make the plan together, and on its endorsement. */
final class ForumRules {
    private ForumRules() {}

    private static final String FORUM = "/forum";
    private static final String MEETINGS = FORUM + "/meetings";
    private static final String SPACES = "/spaces";
    private static final String ENDORSEMENTS = "/endorsements";

    static final Rule<CoCreation> EXISTS = rule("ogp.forum-exists", CoCreation.class, (process, in) -> {
        int recorded = isRecorded(process.forum()) ? 1 : 0;
        List<Space> spaces = process.spaces() == null ? List.of() : process.spaces();
        Unknowns unknown = new Unknowns(in);
        for (int i = 0; i < spaces.size(); i++) {
            recorded += spaces.get(i).kind() == SpaceKind.FORUM ? 1 : 0;
            unknown.addIfUnreadable(in.item(SPACES, i) + "/kind");
        }
        if (recorded >= in.figure("forums")) {
            return in.satisfied();
        }
        unknown.addIfUnreadable(FORUM);
        unknown.addIfUnreadable(SPACES);
        if (process.forum() != null && process.forum().kept().hasAside()) {
            unknown.add(FORUM);
        }
        return unknown.or(in.violated());
    });

    /** An empty object tells of no forum. */
    private static boolean isRecorded(@Nullable Forum forum) {
        return forum != null
                && (forum.name() != null && forum.name().isWritten()
                        || forum.members() != null && !forum.members().isEmpty()
                        || forum.meetings() != null && !forum.meetings().isEmpty());
    }

    static final Rule<CoCreation> MULTI_STAKEHOLDER =
            rule("ogp.forum-multi-stakeholder", CoCreation.class, (process, in) -> {
                Forum forum = in.required(process.forum(), FORUM);
                in.required(forum.members(), FORUM + "/members");
                NonGovernment members = new NonGovernment(process, "", in);
                List<Word> missing = new ArrayList<>(0);
                int kinds = 0;
                boolean open = false;
                for (String kind : List.of("governmentSectors", NonGovernment.SECTORS)) {
                    switch (members.has(NonGovernment.sectors(kind, in))) {
                        case YES -> kinds++;
                        case NO -> missing.add(new Word("label." + kind));
                        case CANNOT_SAY -> open = true;
                    }
                }
                if (kinds >= in.figure("minimumKinds")) {
                    return in.satisfied();
                }
                return open && missing.isEmpty()
                        ? in.undetermined(members.place())
                        : in.violated("missing", missing).at(FORUM).related(members.place());
            });

    static final Rule<CoCreation> MET = rule("ogp.forum-met", CoCreation.class, (process, in) -> {
        ActionPlan plan = Objects.requireNonNull(in.dossier().plan());
        Forum forum = in.required(process.forum(), FORUM);
        List<StatedDate> meetings = in.required(forum.meetings(), MEETINGS);
        Submission submission = new Submission(plan, "#/plan", in);
        NonGovernment members = new NonGovernment(process, "", in);
        Unknowns unknown = new Unknowns(in);
        unknown.addIfUnreadable(MEETINGS);
        int held = 0;
        int possible = 0;
        for (int i = 0; i < meetings.size(); i++) {
            Certainty before = submission.isAfter(meetings.get(i));
            held += before == Certainty.YES ? 1 : 0;
            possible += before == Certainty.NO ? 0 : 1;
            if (before == Certainty.CANNOT_SAY) {
                unknown.add(submission.isStated() ? in.item(MEETINGS, i) : submission.place());
            }
        }
        if (plan.submittedOn() != null) {
            in.input("submittedOn", plan.submittedOn());
        }
        // The members are listed without days: who is listed was a member whenever the forum met.
        Certainty outside = members.hasAny();
        if (outside == Certainty.NO) {
            return in.violatedAs("members").at(FORUM).related(members.place());
        } else if (held >= in.figure("minimumMeetings")) {
            return outside == Certainty.YES ? in.satisfied() : in.undetermined(members.place());
        } else if (possible >= in.figure("minimumMeetings") || in.hasUnreadable(MEETINGS)) {
            return unknown.or(in.undetermined(MEETINGS));
        }
        StatedDate submitted = in.known(plan.submittedOn(), submission.place());
        return submitted.isAfter(in.on()).isCertain()
                ? in.notApplicable(Reason.NOT_YET)
                : in.violatedAs("never").at(FORUM).related(MEETINGS, submission.place());
    });

    static final Rule<ActionPlan> ENDORSED = rule("ogp.endorsed", ActionPlan.class, (plan, in) -> {
        List<Endorsement> endorsements = in.required(plan.endorsements(), ENDORSEMENTS);
        NonGovernment members = new NonGovernment(in.dossier().coCreation(), "#/coCreation", in);
        Submission submission = new Submission(plan, "", in);
        Unknowns unknown = new Unknowns(in);
        unknown.addIfUnreadable(ENDORSEMENTS);
        int certain = 0;
        int possible = in.hasUnreadable(ENDORSEMENTS) ? in.figure("minimumEndorsements") : 0;
        boolean late = false;
        for (int i = 0; i < endorsements.size(); i++) {
            Endorsement endorsement = endorsements.get(i);
            String place = in.item(ENDORSEMENTS, i);
            Certainty member = isByMember(endorsement, place, members, in);
            StatedDate given = endorsement.date();
            Certainty inTime = given == null ? Certainty.CANNOT_SAY : submission.isOnOrAfter(given);
            late |= member != Certainty.NO && inTime == Certainty.NO;
            Certainty counts = member.and(inTime);
            certain += counts == Certainty.YES ? 1 : 0;
            possible += counts == Certainty.NO ? 0 : 1;
            if (counts == Certainty.CANNOT_SAY) {
                if (member == Certainty.CANNOT_SAY) {
                    unknown.add(members.place());
                }
                if (inTime == Certainty.CANNOT_SAY) {
                    unknown.add(given == null || submission.isStated() ? place + "/date" : submission.place());
                }
            }
        }
        if (certain >= in.figure("minimumEndorsements")) {
            return in.satisfied();
        } else if (possible >= in.figure("minimumEndorsements")) {
            return unknown.or(in.satisfied());
        }
        if (plan.submittedOn() != null) {
            in.input("limit", plan.submittedOn());
        }
        String variant = endorsements.isEmpty() ? "none" : late ? "late" : "members";
        return in.violatedAs(variant).related(ENDORSEMENTS);
    });

    /** Returns whether an organisation that endorses, or a person in their own name, is a member outside government. */
    private static Certainty isByMember(Endorsement endorsement, String place, NonGovernment members, Subject in) {
        List<Text> names = new ArrayList<>(2);
        if (endorsement.organisation() != null) {
            names.add(endorsement.organisation());
        }
        if (endorsement.name() != null) {
            names.add(Text.of(Language.FR, endorsement.name()));
        }
        Certainty named = members.hasNamed(names);
        return in.hasUnreadable(place + "/organisation") ? named.or(Certainty.CANNOT_SAY) : named;
    }
}
