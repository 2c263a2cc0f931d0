package io.github.pacto4j.book.guide;

import static io.github.pacto4j.rule.Rule.rule;

import io.github.pacto4j.cocreation.CoCreation;
import io.github.pacto4j.cocreation.CoCreationStep;
import io.github.pacto4j.cocreation.Contribution;
import io.github.pacto4j.cocreation.ContributionKind;
import io.github.pacto4j.cocreation.ReasonedResponse;
import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Lifecycle;
import io.github.pacto4j.plan.PlanStatus;
import io.github.pacto4j.plan.Transition;
import io.github.pacto4j.rule.Dated;
import io.github.pacto4j.rule.Finding;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Rule;
import io.github.pacto4j.rule.Subject;
import io.github.pacto4j.rule.Unknowns;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rules on the order of the steps, and on what comes before the draft is validated. */
final class DraftingRules {
    private DraftingRules() {}

    private static final String STEPS = "/steps";
    private static final String CONTRIBUTIONS = "/contributions";

    static final Rule<CoCreation> STEPS_ORDERED = rule("guide.steps-ordered", CoCreation.class, (process, in) -> {
        int recorded = in.required(process.steps(), STEPS).size();
        Preparation preparation = new Preparation(process, in);
        Unknowns unknown = new Unknowns(in);
        unknown.addIfUnreadable(STEPS);
        for (int i = 0; i < recorded; i++) {
            unknown.addIfUnreadable(in.item(STEPS, i) + "/step");
        }
        List<CoCreationStep> steps =
                in.figures("steps").stream().map(CoCreationStep::valueOf).toList();
        int last = -1;
        for (int i = 0; i < steps.size(); i++) {
            last = preparation.completed(steps.get(i)).on() == null ? last : i;
        }
        if (last < 0) {
            return unknown.or(in.notApplicable(Reason.PREMISE_NOT_MET));
        }
        StatedDate latest = null;
        CoCreationStep latestStep = null;
        for (CoCreationStep step : steps.subList(0, last + 1)) {
            Dated completed = preparation.completed(step);
            StatedDate day = completed.on();
            if (day == null) {
                unknown.add(completed.place());
                continue;
            }
            if (latest != null && latestStep != null) {
                switch (day.isBefore(latest)) {
                    case YES -> {
                        return in.violated("step", step, "previous", latestStep)
                                .at(in.item(STEPS, preparation.index(step)))
                                .related(completed.place());
                    }
                    case CANNOT_SAY -> {
                        // Two steps of one month are as the source states them; neither is said to come first.
                        if (!day.edtf().equals(latest.edtf())) {
                            unknown.add(completed.place());
                        }
                    }
                    case NO -> {}
                }
            }
            if (latest == null || !day.first().isBefore(latest.first())) {
                latest = day;
                latestStep = step;
            }
        }
        return unknown.or(in.satisfied());
    });

    static final Rule<CoCreation> DRAFT_PUBLISHED = rule("guide.draft-published", CoCreation.class, (process, in) -> {
        ActionPlan plan = Objects.requireNonNull(in.dossier().plan());
        Preparation preparation = new Preparation(process, in);
        Dated told = preparation.draftPublished();
        // Without a committee the draft may be published until the council adopts it.
        if (preparation.settling() == Transition.ADOPT
                && Lifecycle.hasReached(plan, PlanStatus.ADOPTED, in.on()) == Certainty.NO) {
            return told.on() == null ? in.notApplicable(Reason.NOT_YET) : in.satisfied();
        }
        StatedDate published = in.required(told.on(), told.place());
        Unknowns unknown = new Unknowns(in);
        Finding unordered = null;
        for (Dated settled : preparation.settled(plan)) {
            StatedDate day = settled.on();
            if (day == null) {
                unknown.add(settled.place());
                continue;
            }
            switch (published.isBefore(day)) {
                case YES -> {}
                case NO -> {
                    return in.violated("published", published, "settled", day).related(told.place(), settled.place());
                }
                case CANNOT_SAY -> unordered = in.cannotOrder(published, day, told.place(), settled.place());
            }
        }
        return unordered != null ? unordered : unknown.or(in.satisfied());
    });

    static final Rule<CoCreation> PROPOSALS_CONSIDERED =
            rule("guide.proposals-considered", CoCreation.class, (process, in) -> {
                ActionPlan plan = Objects.requireNonNull(in.dossier().plan());
                List<Contribution> contributions = in.required(process.contributions(), CONTRIBUTIONS);
                // The last of several days of adoption counts: until then an outcome was in time for one council.
                Preparation preparation = new Preparation(process, in);
                List<Dated> settled = preparation.settled(plan);
                Dated limit = settled.get(settled.size() - 1);
                if (preparation.settling() == Transition.ADOPT
                        && Lifecycle.hasReached(plan, PlanStatus.ADOPTED, in.on()) == Certainty.NO) {
                    return in.notApplicable(Reason.NOT_YET);
                }
                Count count = new Count(limit, in);
                for (int i = 0; i < contributions.size(); i++) {
                    count.add(contributions.get(i), in.item(CONTRIBUTIONS, i));
                }
                count.unknown.addIfUnreadable(CONTRIBUTIONS);
                if (count.total == 0) {
                    boolean none = contributions.isEmpty();
                    return count.unknown.or(in.notApplicable(none ? Reason.EMPTY_LIST : Reason.PREMISE_NOT_MET));
                }
                int percent = in.figure("answeredPercent");
                in.input("answered", count.answered);
                in.input("proposals", count.total);
                if (100 * (count.answered + count.open) >= percent * count.total) {
                    return count.unknown.or(in.satisfied());
                }
                String variant = count.unanswered.isEmpty() ? "late" : "unanswered";
                return in.violatedAs(variant).related(count.unanswered.isEmpty() ? count.late : count.unanswered);
            });

    /** Counts the proposals and those that had an outcome in time. */
    private static final class Count {
        private final Dated limit;
        private final Subject in;
        final Unknowns unknown;
        final List<String> unanswered = new ArrayList<>(0);
        final List<String> late = new ArrayList<>(0);
        int total;
        int answered;
        int open;

        Count(Dated limit, Subject in) {
            this.limit = limit;
            this.in = in;
            this.unknown = new Unknowns(in);
        }

        /** An opinion or a comment proposes nothing; what came after the validation could not be considered in it. */
        void add(Contribution contribution, String place) {
            ContributionKind kind = contribution.kind();
            StatedDate received = contribution.receivedOn();
            if (kind == ContributionKind.OPINION || kind == ContributionKind.COMMENT) {
                return;
            } else if (limit.on() != null
                    && received != null
                    && received.isAfter(limit.on()).isCertain()) {
                return;
            }
            total++;
            ReasonedResponse response = contribution.response();
            boolean unread = kind == null && in.hasUnreadable(place + "/kind")
                    || response == null && in.hasUnreadable(place + "/response");
            if (unread) {
                open(place);
            } else if (response == null || response.outcome() == null) {
                if (response != null && response.kept().isUnreadable("outcome")) {
                    open(place + "/response/outcome");
                } else if (mayBeLater(received)) {
                    open(place + "/receivedOn");
                } else {
                    unanswered.add(place);
                }
            } else {
                answered(response, place);
            }
        }

        private boolean mayBeLater(@Nullable StatedDate received) {
            return limit.on() != null
                    && received != null
                    && !received.isOnOrBefore(limit.on()).isCertain();
        }

        private void answered(ReasonedResponse response, String place) {
            StatedDate day = response.respondedOn();
            StatedDate validated = limit.on();
            if (day == null || validated == null) {
                open(day == null ? place + "/response/respondedOn" : limit.place());
                return;
            }
            switch (day.isAfter(validated)) {
                case NO -> answered++;
                case YES -> late.add(place);
                case CANNOT_SAY -> open(place + "/response/respondedOn");
            }
        }

        private void open(String place) {
            open++;
            unknown.add(place);
        }
    }
}
