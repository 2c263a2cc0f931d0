package io.github.pacto4j.book.pacto;

import static io.github.pacto4j.rule.Rule.rule;

import io.github.pacto4j.book.pacto.YearlyReports.Year;
import io.github.pacto4j.cocreation.CoCreation;
import io.github.pacto4j.cocreation.Committee;
import io.github.pacto4j.cocreation.CommitteeMember;
import io.github.pacto4j.cocreation.CommitteeSide;
import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.LastDay;
import io.github.pacto4j.date.Period;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.monitoring.FollowUp;
import io.github.pacto4j.monitoring.PublicEvent;
import io.github.pacto4j.party.Organisation;
import io.github.pacto4j.party.Sector;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.rule.Dated;
import io.github.pacto4j.rule.PartOfPlan;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Rule;
import io.github.pacto4j.rule.Subject;
import io.github.pacto4j.rule.Term;
import io.github.pacto4j.rule.Unknowns;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rules on the monitoring of a plan with civil society and in public: reports, review, study day, forum. */
final class MonitoringRules {
    private MonitoringRules() {}

    private static final String REVIEW = "/midTermReviewOn";
    private static final String EVENTS = "/publicEvents";
    private static final String FORUM_MEETINGS = "#/followUp/forumMeetings";
    private static final String GROUP = "#/followUp/groupSectors";
    private static final String COMMITTEE = "#/coCreation/committee";

    static final Rule<ActionPlan> ANNUAL_REPORT = rule("pacto.annual-report", ActionPlan.class, (plan, in) -> {
        List<Year> years = YearlyReports.published(in);
        Unknowns unknown = new Unknowns(in);
        List<Period> ended = new ArrayList<>();
        List<Period> missing = new ArrayList<>(0);
        List<Period> unpublished = new ArrayList<>(0);
        List<String> places = new ArrayList<>(0);
        for (Year year : years) {
            noteReport(year, in);
            if (!year.part().hasEnded(in)) {
                continue;
            }
            Period period = year.part().period();
            ended.add(period);
            if (year.isOpen()) {
                unknown.add(year.place());
            } else if (year.report() == null) {
                missing.add(period);
            } else if (year.report().publishedUrl() == null
                    && !unknown.addIfUnreadable(year.place() + "/publishedUrl")) {
                unpublished.add(period);
                places.add(year.place());
            }
        }
        if (ended.isEmpty()) {
            return in.notApplicable(years.isEmpty() ? Reason.PREMISE_NOT_MET : Reason.NOT_YET);
        }
        in.input("ended", ended);
        if (!missing.isEmpty()) {
            boolean none = in.dossier().monitoringReports() == null;
            return in.violatedAs("missing", "missing", missing)
                    .at(none ? "#" : YearlyReports.REPORTS)
                    .related(PartOfPlan.PERIOD);
        } else if (!unpublished.isEmpty()) {
            return in.violatedAs("unpublished", "unpublished", unpublished)
                    .at(places.size() == 1 ? places.get(0) : YearlyReports.REPORTS)
                    .related(places);
        }
        return unknown.or(in.satisfied());
    });

    /** Notes until when the report on a year is to be made; one that came later settles the matter all the same. */
    private static void noteReport(Year year, Subject in) {
        Term term = year.part().term(in);
        if (year.isOpen()) {
            term.perhapsDone(year.place()).owedInTurn();
        } else if (year.report() == null) {
            term.done(null, YearlyReports.REPORTS).owedInTurn();
        } else {
            term.doneWhenever(year.report().date(), year.place() + "/date").owedInTurn();
        }
    }

    static final Rule<FollowUp> RESULTS_SHARED = rule("pacto.results-shared", FollowUp.class, (followUp, in) -> {
        Unknowns unknown = new Unknowns(in);
        if (followUp.publicSite() == null) {
            unknown.add("/publicSite");
        }
        List<Period> missing = new ArrayList<>(0);
        for (Year year : YearlyReports.made(in)) {
            if (!year.part().hasEnded(in)) {
                break;
            } else if (year.isOpen()) {
                unknown.add(year.place());
            } else if (year.report() != null) {
                if (year.report().publishedUrl() == null) {
                    unknown.add(year.place() + "/publishedUrl");
                }
            } else if (in.dossier().monitoringReports() == null) {
                unknown.add(YearlyReports.REPORTS);
            } else {
                missing.add(year.part().period());
            }
        }
        return missing.isEmpty()
                ? unknown.or(in.satisfied())
                : in.violated("missing", missing).at(YearlyReports.REPORTS).related(PartOfPlan.PERIOD);
    });

    static final Rule<FollowUp> MID_TERM_UPDATE = rule("pacto.mid-term-update", FollowUp.class, (followUp, in) -> {
        Period period = PartOfPlan.periodOfPlan(in);
        if (period.isOrdered() == Certainty.NO) {
            return in.notApplicable(Reason.PREMISE_NOT_MET);
        }
        StatedDate start = Objects.requireNonNull(period.start());
        LastDay middle = LastDay.of(StatedDate.of(period.middle().orElseThrow()));
        StatedDate stated = followUp.midTermReviewOn();
        // A review that lies ahead has not been held.
        StatedDate reviewed = stated == null || stated.isAfter(in.on()).isCertain() ? null : stated;
        Term term = in.term(start, PartOfPlan.PERIOD + "/start").until(middle);
        // A review that came somewhat later settles the matter all the same.
        if (reviewed == null || middle.allows(reviewed) == Certainty.YES) {
            term.done(reviewed, REVIEW).owed(null);
        } else {
            term.doneWhenever(reviewed, REVIEW).owedInTurn();
        }
        if (reviewed == null) {
            return middle.isBefore(in.on()) == Certainty.YES
                    ? in.undetermined(REVIEW)
                    : in.notApplicable(Reason.NOT_YET);
        }
        in.input("done", reviewed);
        in.input("period", period);
        return switch (period.contains(reviewed)) {
            case YES -> in.satisfied();
            case NO -> in.violated().related(REVIEW, PartOfPlan.PERIOD);
            case CANNOT_SAY -> in.undetermined(REVIEW);
        };
    });

    static final Rule<FollowUp> RESULTS_PRESENTED = rule("pacto.results-presented", FollowUp.class, (followUp, in) -> {
        List<PublicEvent> events = in.required(followUp.publicEvents(), EVENTS);
        Unknowns unknown = new Unknowns(in);
        unknown.addIfUnreadable(EVENTS);
        int held = 0;
        for (int i = 0; i < events.size(); i++) {
            String place = in.item(EVENTS, i) + "/date";
            StatedDate date = events.get(i).date();
            // An event that is recorded without a day was held; one that lies ahead was not.
            if (date == null ? !unknown.addIfUnreadable(place) : date.isOnOrBefore(in.on()) == Certainty.YES) {
                held++;
            } else if (date != null && date.isAfter(in.on()) == Certainty.CANNOT_SAY) {
                unknown.add(place);
            }
        }
        int expected = in.figure("minimumEvents");
        in.input("held", held);
        in.input("expected", expected);
        return held >= expected ? in.satisfied() : unknown.or(in.violated().related(EVENTS));
    });

    static final Rule<ActionPlan> FORUM_GOES_ON = rule("pacto.forum-goes-on", ActionPlan.class, (plan, in) -> {
        FollowUp followUp = in.known(in.dossier().followUp(), "#/followUp");
        List<StatedDate> meetings = in.required(followUp.forumMeetings(), FORUM_MEETINGS);
        List<Dated> adopted = AdoptionRules.adoptedOn(plan, in);
        Unknowns unknown = new Unknowns(in);
        unknown.addIfUnreadable(FORUM_MEETINGS);
        int met = 0;
        for (int i = 0; i < meetings.size(); i++) {
            Certainty after = meetings.get(i).isOnOrBefore(in.on());
            for (Dated day : adopted) {
                after = after.and(
                        day.on() == null
                                ? Certainty.CANNOT_SAY
                                : meetings.get(i).isAfter(day.on()));
            }
            met += after == Certainty.YES ? 1 : 0;
            if (after == Certainty.CANNOT_SAY) {
                unknown.add(in.item(FORUM_MEETINGS, i));
                adopted.stream().filter(day -> day.on() == null).forEach(day -> unknown.add(day.place()));
            }
        }
        return met >= in.figure("minimumMeetings")
                ? in.satisfied()
                : unknown.or(in.violated().at("#/followUp").related(FORUM_MEETINGS));
    });

    static final Rule<ActionPlan> CIVIL_SOCIETY_INVOLVED =
            rule("pacto.civil-society-involved", ActionPlan.class, (plan, in) -> {
                Unknowns unknown = new Unknowns(in);
                if (!isPartner(plan, unknown, in)) {
                    return in.violatedAs("partner").related("/commitments");
                }
                Certainty inGroup = sitsInGroup(in);
                Certainty inCommittee = inGroup == Certainty.YES ? Certainty.YES : sitsInCommittee(in);
                if (inGroup == Certainty.NO && inCommittee == Certainty.NO) {
                    return in.violatedAs("seat").at("#/followUp").related(GROUP, COMMITTEE);
                }
                if (inCommittee == Certainty.CANNOT_SAY) {
                    unknown.add(COMMITTEE);
                }
                if (inGroup == Certainty.CANNOT_SAY && inCommittee != Certainty.YES) {
                    unknown.add(GROUP);
                }
                return unknown.or(in.satisfied());
            });

    /** Returns false if civil society certainly is no partner of enough commitments. */
    private static boolean isPartner(ActionPlan plan, Unknowns unknown, Subject in) {
        int least = in.figure("minimumEach");
        List<Commitment> commitments = in.known(plan.commitments(), "/commitments");
        List<String> open = new ArrayList<>(0);
        if (Boolean.FALSE.equals(plan.commitmentsComplete()) || in.hasUnreadable("/commitments")) {
            open.add("/commitments");
        }
        int partnered = 0;
        for (int i = 0; i < commitments.size(); i++) {
            String place = in.item("/commitments", i) + "/partners";
            switch (isAmong(commitments.get(i).partners(), place, in)) {
                case YES -> partnered++;
                case CANNOT_SAY -> open.add(place);
                case NO -> {}
            }
        }
        in.input("partnered", partnered);
        if (partnered < least) {
            open.forEach(unknown::add);
        }
        return partnered >= least || !open.isEmpty();
    }

    private static Certainty isAmong(@Nullable List<Organisation> partners, String place, Subject in) {
        Certainty found = partners == null || in.hasUnreadable(place) ? Certainty.CANNOT_SAY : Certainty.NO;
        for (int i = 0; partners != null && i < partners.size(); i++) {
            Sector sector = partners.get(i).sector();
            found = found.or(sector == null ? Certainty.CANNOT_SAY : Certainty.of(sector == Sector.CIVIL_SOCIETY));
        }
        return found;
    }

    private static Certainty sitsInGroup(Subject in) {
        FollowUp followUp = in.dossier().followUp();
        List<Sector> sectors = followUp == null ? null : followUp.groupSectors();
        if (sectors != null && sectors.contains(Sector.CIVIL_SOCIETY)) {
            return Certainty.YES;
        }
        return sectors == null || in.hasUnreadable(GROUP) ? Certainty.CANNOT_SAY : Certainty.NO;
    }

    /** Returns whether a member of civil society holds a mandate on a day of the plan that has come. */
    private static Certainty sitsInCommittee(Subject in) {
        CoCreation process = in.dossier().coCreation();
        Committee committee = process == null ? null : process.committee();
        List<CommitteeMember> members = committee == null ? null : committee.members();
        Certainty sits =
                members == null || in.hasUnreadable(COMMITTEE + "/members") ? Certainty.CANNOT_SAY : Certainty.NO;
        Period plan = PartOfPlan.periodOfPlan(in);
        if (members == null || plan.isOrdered() == Certainty.NO) {
            return Certainty.CANNOT_SAY;
        }
        for (CommitteeMember member : members) {
            if (member.side() == null || member.side() == CommitteeSide.CIVIL_SOCIETY) {
                Certainty serves = isInOfficeIn(plan, member, in);
                sits = sits.or(member.side() == null ? serves.and(Certainty.CANNOT_SAY) : serves);
            }
        }
        return sits;
    }

    private static Certainty isInOfficeIn(Period plan, CommitteeMember member, Subject in) {
        Period mandate = member.mandate();
        if (mandate == null || mandate.isOrdered() == Certainty.NO) {
            return Certainty.CANNOT_SAY;
        }
        StatedDate start = mandate.start();
        return mandate.overlaps(plan).and(start == null ? Certainty.CANNOT_SAY : start.isOnOrBefore(in.on()));
    }
}
