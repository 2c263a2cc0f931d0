package io.github.pacto4j.book.pacto;

import static io.github.pacto4j.rule.Rule.rule;
import static io.github.pacto4j.rule.Unknowns.orUnknown;

import io.github.pacto4j.book.form.References;
import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.Period;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.monitoring.ExecutorTraining;
import io.github.pacto4j.monitoring.FollowUp;
import io.github.pacto4j.monitoring.MatrixReview;
import io.github.pacto4j.monitoring.MatrixRow;
import io.github.pacto4j.party.TrainingAudience;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.plan.Milestone;
import io.github.pacto4j.rule.Deadline;
import io.github.pacto4j.rule.Finding;
import io.github.pacto4j.rule.PartOfPlan;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Rule;
import io.github.pacto4j.rule.Subject;
import io.github.pacto4j.rule.Term;
import io.github.pacto4j.rule.Unknowns;
import io.github.pacto4j.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules on the follow-up by the services: half-yearly meetings, matrix, committee, those who carry the plan out. */
final class FollowUpRules {
    private FollowUpRules() {}

    private static final String MEETINGS = "/meetings";
    private static final String MATRIX = "/matrix";
    private static final String REVIEWS = "/matrixReviews";
    private static final String TRAININGS = "/trainings";

    static final Rule<FollowUp> HALF_YEARLY_MEETING =
            rule("pacto.half-yearly-meeting", FollowUp.class, (followUp, in) -> {
                List<PartOfPlan> halfYears = PartOfPlan.ofMonths(in.figure("periodMonths"), in);
                Unknowns unknown = new Unknowns(in);
                List<Period> ended = new ArrayList<>();
                List<Period> missed = new ArrayList<>(0);
                for (PartOfPlan halfYear : halfYears) {
                    Deadline.State state = meetingIn(halfYear, followUp, in).owedInTurn();
                    if (!halfYear.hasEnded(in)) {
                        continue;
                    }
                    ended.add(halfYear.period());
                    if (state == Deadline.State.OVERDUE) {
                        missed.add(halfYear.period());
                    } else if (state == Deadline.State.CANNOT_SAY) {
                        unknown.add(MEETINGS);
                    }
                }
                if (ended.isEmpty()) {
                    return in.notApplicable(halfYears.isEmpty() ? Reason.PREMISE_NOT_MET : Reason.NOT_YET);
                }
                in.input("ended", ended);
                return missed.isEmpty()
                        ? unknown.or(in.satisfied())
                        : in.violated("missed", missed).related(MEETINGS, PartOfPlan.PERIOD);
            });

    /** A day that may lie in the half-year or beside it leaves open whether the services met in it. */
    private static Term meetingIn(PartOfPlan halfYear, FollowUp followUp, Subject in) {
        int least = in.figure("minimumMeetings");
        List<StatedDate> meetings = followUp.meetings() == null ? List.of() : followUp.meetings();
        int held = 0;
        int possible = 0;
        Term term = halfYear.term(in);
        for (int i = 0; i < meetings.size(); i++) {
            Certainty within = halfYear.holds(meetings.get(i));
            held += within == Certainty.YES ? 1 : 0;
            possible += within == Certainty.NO ? 0 : 1;
            if (within == Certainty.YES && held == least) {
                return term.done(meetings.get(i), in.item(MEETINGS, i));
            }
        }
        return possible >= least ? term.perhapsDone(MEETINGS) : term.done(null, MEETINGS);
    }

    static final Rule<FollowUp> FOLLOW_UP_MATRIX = rule("pacto.follow-up-matrix", FollowUp.class, (followUp, in) -> {
        ActionPlan plan = in.known(in.dossier().plan(), "#/plan");
        List<Commitment> commitments = in.known(plan.commitments(), "#/plan/commitments");
        Matrix matrix = new Matrix(in.required(followUp.matrix(), MATRIX), in);
        List<String> without = new ArrayList<>(0);
        List<String> unfinished = new ArrayList<>(0);
        List<String> rows = new ArrayList<>(0);
        int all = 0;
        for (Commitment commitment : commitments) {
            for (Milestone milestone : orEmpty(commitment.milestones())) {
                all++;
                String row = matrix.rows.get(milestone);
                if (row == null) {
                    without.add(name(commitment, milestone));
                } else if (!matrix.filled.contains(milestone)) {
                    unfinished.add(name(commitment, milestone));
                    rows.add(row);
                }
            }
        }
        int followed = all - without.size() - unfinished.size();
        in.input("activities", all);
        in.input("followed", followed);
        if (100 * followed < in.figure("coveredPercent") * all) {
            if (!matrix.unknown.isEmpty()) {
                return matrix.unknown.or(in.satisfied());
            }
            return without.isEmpty()
                    ? in.violatedAs("columns", "missing", unfinished)
                            .at(rows.size() == 1 ? rows.get(0) : MATRIX)
                            .related(rows)
                    : in.violatedAs("rows", "missing", without).related(MATRIX);
        }
        noteOtherActivities(plan, matrix.unknown, in);
        return matrix.unknown.or(all == 0 ? in.notApplicable(Reason.PREMISE_NOT_MET) : in.satisfied());
    });

    /** Notes where the plan may hold activities that are not known. */
    private static void noteOtherActivities(ActionPlan plan, Unknowns unknown, Subject in) {
        if (Boolean.FALSE.equals(plan.commitmentsComplete()) || in.hasUnreadable("#/plan/commitments")) {
            unknown.add("#/plan/commitments");
        }
        for (int i = 0; i < orEmpty(plan.commitments()).size(); i++) {
            unknown.addIfUnreadable(in.item("#/plan/commitments", i) + "/milestones");
        }
    }

    private static String name(Commitment commitment, Milestone milestone) {
        String number = milestone.number() == null ? "?" : milestone.number();
        return commitment.number() == null ? number : commitment.number() + "/" + number;
    }

    private static boolean isWritten(@Nullable Text text) {
        return text != null && text.isWritten();
    }

    /** Notes a text of which a wording, or all of it, could not be read; returns whether it is one. */
    private static boolean noteUnread(@Nullable Text text, String place, Unknowns unknown) {
        if (text != null && text.kept().hasAside()) {
            unknown.add(place);
            return true;
        }
        return unknown.addIfUnreadable(place);
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    /** The activities that stand in the matrix: two that are alike are still two. */
    private static final class Matrix {
        final Map<Milestone, String> rows = new IdentityHashMap<>();
        final Set<Milestone> filled = Collections.newSetFromMap(new IdentityHashMap<>());
        final Unknowns unknown;

        Matrix(List<MatrixRow> matrix, Subject in) {
            References known = in.once(References.class, References::new);
            unknown = new Unknowns(in);
            unknown.addIfUnreadable(MATRIX);
            for (int i = 0; i < matrix.size(); i++) {
                MatrixRow row = matrix.get(i);
                String place = in.item(MATRIX, i);
                Milestone milestone = row.milestone() == null ? null : known.findMilestone(row.milestone());
                if (milestone == null) {
                    noteOther(row, place + "/milestone", known);
                    continue;
                }
                rows.putIfAbsent(milestone, place);
                boolean result = isFilled(row.expectedResult(), place + "/expectedResult");
                boolean indicator = isFilled(row.indicator(), place + "/indicator");
                if (result && indicator) {
                    filled.add(milestone);
                }
            }
        }

        /** What cannot be read may be what is asked for. */
        private boolean isFilled(@Nullable Text text, String place) {
            return isWritten(text) || noteUnread(text, place, unknown);
        }

        /** A row that leads to several activities, or to one that could not be read, may be that of any. */
        private void noteOther(MatrixRow row, String place, References known) {
            if (row.milestone() == null) {
                unknown.addIfUnreadable(place);
                return;
            }
            References.Target target = known.milestone(row.milestone());
            if (target != References.Target.UNKNOWN && target != References.Target.ABSENT) {
                unknown.add(place);
            }
        }
    }

    static final Rule<FollowUp> MATRIX_TO_COMMITTEE =
            rule("pacto.matrix-to-committee", FollowUp.class, (followUp, in) -> {
                List<PartOfPlan> halfYears = PartOfPlan.ofMonths(in.figure("periodMonths"), in);
                List<MatrixReview> reviews = orEmpty(followUp.matrixReviews());
                halfYears.forEach(halfYear -> noteSending(halfYear, reviews, in));
                if (halfYears.isEmpty() || !halfYears.get(0).hasEnded(in)) {
                    return in.notApplicable(halfYears.isEmpty() ? Reason.PREMISE_NOT_MET : Reason.NOT_YET);
                }
                in.required(followUp.matrixReviews(), REVIEWS);
                Unknowns unknown = new Unknowns(in);
                unknown.addIfUnreadable(REVIEWS);
                Matrices unsent = new Matrices();
                Matrices undecided = new Matrices();
                boolean any = false;
                for (int i = 0; i < reviews.size(); i++) {
                    MatrixReview review = reviews.get(i);
                    String place = in.item(REVIEWS, i);
                    Certainty due = isDue(review.filledOn(), halfYears, in);
                    any |= due != Certainty.NO;
                    String sent = place + "/sentToCommitteeOn";
                    if (review.sentToCommitteeOn() == null && !unknown.addIfUnreadable(sent)) {
                        unsent.add(review, place, due, unknown);
                    }
                    Text measures = review.measures();
                    if (!isWritten(measures) && !noteUnread(measures, place + "/measures", unknown)) {
                        undecided.add(review, place, due, unknown);
                    }
                }
                if (!unsent.places.isEmpty()) {
                    return unsent.all(in.violatedAs("unsent", "filled", unsent.filled));
                } else if (!undecided.places.isEmpty()) {
                    return undecided.all(in.violatedAs("undecided", "filled", undecided.filled));
                }
                Reason why = reviews.isEmpty() ? Reason.EMPTY_LIST : Reason.NOT_YET;
                return unknown.or(any ? in.satisfied() : in.notApplicable(why));
            });

    /** Filled matrices that something is lacking of. */
    private static final class Matrices {
        final List<String> places = new ArrayList<>(0);
        final List<Object> filled = new ArrayList<>(0);

        void add(MatrixReview review, String place, Certainty due, Unknowns unknown) {
            if (due == Certainty.YES) {
                places.add(place);
                filled.add(orUnknown(review.filledOn()));
            } else if (due == Certainty.CANNOT_SAY) {
                unknown.add(place + "/filledOn");
            }
        }

        Finding all(Finding found) {
            return found.at(places.size() == 1 ? places.get(0) : REVIEWS).related(places);
        }
    }

    /** Returns whether the half-year in which a matrix was filled is over. */
    private static Certainty isDue(@Nullable StatedDate filledOn, List<PartOfPlan> halfYears, Subject in) {
        Certainty over = halfYears.get(halfYears.size() - 1).hasEnded(in) ? Certainty.YES : Certainty.CANNOT_SAY;
        if (filledOn == null || over == Certainty.YES) {
            return over;
        }
        boolean first = isOver(filledOn.first(), halfYears, in);
        return first == isOver(filledOn.last(), halfYears, in) ? Certainty.of(first) : Certainty.CANNOT_SAY;
    }

    private static boolean isOver(LocalDate day, List<PartOfPlan> halfYears, Subject in) {
        return halfYears.stream().anyMatch(halfYear -> halfYear.hasEnded(in) && !day.isAfter(halfYear.last()));
    }

    /**
     * Notes until when the matrix of a half-year is to be sent. One that was sent later settles the matter all the same,
     * and a half-year that ended without a matrix asks for nothing.
     */
    private static void noteSending(PartOfPlan halfYear, List<MatrixReview> reviews, Subject in) {
        Term term = halfYear.term(in);
        for (int i = 0; i < reviews.size(); i++) {
            StatedDate filledOn = reviews.get(i).filledOn();
            if (filledOn != null && halfYear.holds(filledOn) == Certainty.YES) {
                StatedDate sent = reviews.get(i).sentToCommitteeOn();
                String place = in.item(REVIEWS, i) + "/sentToCommitteeOn";
                (sent == null ? term.done(null, place) : term.doneWhenever(sent, place)).owedInTurn();
                return;
            }
        }
        (reviews.isEmpty() ? term.done(null, REVIEWS) : term.notAskedAfterwards(REVIEWS)).owedInTurn();
    }

    static final Rule<FollowUp> EXECUTORS_TRAINED = rule("pacto.executors-trained", FollowUp.class, (followUp, in) -> {
        List<ExecutorTraining> trainings = in.required(followUp.trainings(), TRAININGS);
        int least = in.figure("minimumTrainings");
        Unknowns unknown = new Unknowns(in);
        List<TrainingAudience> missing = new ArrayList<>(0);
        for (String named : in.figures("audiences")) {
            TrainingAudience audience = TrainingAudience.valueOf(named);
            List<String> possible = new ArrayList<>(0);
            int held = 0;
            for (int i = 0; i < trainings.size(); i++) {
                switch (isHeldFor(audience, trainings.get(i), in.item(TRAININGS, i), in)) {
                    case YES -> held++;
                    case CANNOT_SAY -> possible.add(in.item(TRAININGS, i));
                    case NO -> {}
                }
            }
            if (held >= least) {
                continue;
            } else if (in.hasUnreadable(TRAININGS)) {
                unknown.add(TRAININGS);
            } else if (held + possible.size() < least) {
                missing.add(audience);
            } else {
                possible.forEach(unknown::add);
            }
        }
        return missing.isEmpty()
                ? unknown.or(in.satisfied())
                : in.violated("missing", missing).related(TRAININGS);
    });

    /** Returns whether a training was held for an audience: one that is recorded without a day was held. */
    private static Certainty isHeldFor(TrainingAudience audience, ExecutorTraining training, String place, Subject in) {
        StatedDate date = training.date();
        Certainty held = date != null
                ? date.isOnOrBefore(in.on())
                : in.hasUnreadable(place + "/date") ? Certainty.CANNOT_SAY : Certainty.YES;
        List<TrainingAudience> trained = training.audience();
        if (trained == null || !trained.contains(audience)) {
            boolean open = trained == null || in.hasUnreadable(place + "/audience");
            return held.and(open ? Certainty.CANNOT_SAY : Certainty.NO);
        }
        return held;
    }
}
