package io.github.pacto4j.book.law;

import io.github.pacto4j.council.Deliberation;
import io.github.pacto4j.council.DevelopmentProgramme;
import io.github.pacto4j.rule.Finding;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Rule;
import io.github.pacto4j.rule.Subject;
import org.jspecify.annotations.Nullable;

/** The rules on who must be present when a council decides, and on how many must agree. */
final class VoteRules {
    private VoteRules() {}

    private static final String MEETING = "/meeting";
    private static final String IN_OFFICE = "/inOffice";
    private static final String PRESENT = "/present";
    private static final String FOR = "/votesFor";
    private static final String AGAINST = "/votesAgainst";
    private static final String ABSTAINED = "/abstentions";
    private static final String PRESIDENT = "/presidentFor";
    private static final String PART_OF = "/asPartOf";

    static final Rule<Deliberation> QUORUM = Deliberations.rule("law.quorum", (deliberation, in) -> {
        Deliberations.settle(deliberation, in);
        if (Deliberations.liesAhead(deliberation, in)) {
            return in.notApplicable(Reason.NOT_YET);
        }
        Integer meeting = deliberation.meeting();
        if (meeting != null && meeting >= in.figure("freeFromMeeting")) {
            in.input("meeting", meeting);
            return in.satisfied();
        }
        int inOffice = in.required(deliberation.inOffice(), IN_OFFICE);
        int present = in.required(deliberation.present(), PRESENT);
        if (isMore(present, in.figure("presentAbovePercent"), inOffice)) {
            in.input("present", present);
            in.input("inOffice", inOffice);
            return in.satisfied();
        }
        in.required(meeting, MEETING);
        return in.violated("present", present, "inOffice", inOffice).related(PRESENT, IN_OFFICE, MEETING);
    });

    static final Rule<Deliberation> MAJORITY = Deliberations.rule("law.majority", (deliberation, in) -> {
        Deliberations.settle(deliberation, in);
        if (Deliberations.liesAhead(deliberation, in)) {
            return in.notApplicable(Reason.NOT_YET);
        }
        Finding contradicted = contradicted(deliberation, in);
        if (contradicted != null) {
            return contradicted;
        } else if (Deliberations.isRefusal(in)) {
            return in.notApplicable(Reason.PREMISE_NOT_MET);
        }
        int votesFor = in.required(deliberation.votesFor(), FOR);
        int votesAgainst = in.required(deliberation.votesAgainst(), AGAINST);
        in.input("for", votesFor);
        in.input("against", votesAgainst);
        long cast = (long) votesFor + votesAgainst;
        int percent = in.figure("castAbovePercent");
        boolean tie = votesFor > 0 && votesFor * 100L == cast * percent;
        if (!tie && !isMore(votesFor, percent, cast)) {
            return in.violatedAs("against").related(FOR, AGAINST);
        }
        Finding tooFew = tooFewInOffice(deliberation, votesFor, in);
        if (tooFew != null) {
            return tooFew;
        }
        return !tie || in.required(deliberation.presidentFor(), PRESIDENT)
                ? in.satisfied()
                : in.violatedAs("tie").related(FOR, AGAINST, PRESIDENT);
    });

    /** Returns the finding on counts that cannot all be true, null if they can. */
    private static @Nullable Finding contradicted(Deliberation deliberation, Subject in) {
        Integer present = deliberation.present();
        Integer inOffice = deliberation.inOffice();
        if (present != null && inOffice != null && present > inOffice) {
            return in.violatedAs("present", "present", present, "inOffice", inOffice)
                    .related(PRESENT, IN_OFFICE);
        }
        // Those not written down can only make more of them.
        long votes = 0L
                + orZero(deliberation.votesFor())
                + orZero(deliberation.votesAgainst())
                + orZero(deliberation.abstentions());
        return present != null && votes > present
                ? in.violatedAs("votes", "votes", votes, "present", present).related(FOR, AGAINST, ABSTAINED, PRESENT)
                : null;
    }

    private static int orZero(@Nullable Integer count) {
        return count == null ? 0 : count;
    }

    /** Returns the finding on a development programme without its reinforced majority, null if none is wanting. */
    private static @Nullable Finding tooFewInOffice(Deliberation deliberation, int votesFor, Subject in) {
        DevelopmentProgramme programme = deliberation.asPartOf();
        boolean reinforced = programme == null
                ? in.hasUnreadable(PART_OF)
                : in.figures("reinforcedProgrammes").contains(programme.code());
        Integer vote = deliberation.vote();
        boolean later = vote != null && vote > in.figure("reinforcedVote");
        if (!reinforced || later) {
            return null;
        }
        Integer inOffice = deliberation.inOffice();
        if (inOffice != null && isMore(votesFor, in.figure("inOfficeAbovePercent"), inOffice)) {
            return null;
        } else if (programme == null) {
            return in.undetermined(PART_OF);
        }
        int members = in.required(inOffice, IN_OFFICE);
        in.required(vote, "/vote");
        return in.violatedAs("reinforced", "inOffice", members, "programme", programme)
                .related(FOR, IN_OFFICE, PART_OF);
    }

    private static boolean isMore(long part, int percent, long whole) {
        return part * 100 > whole * percent;
    }
}
