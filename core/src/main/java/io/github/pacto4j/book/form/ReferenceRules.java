package io.github.pacto4j.book.form;

import static io.github.pacto4j.rule.Rule.rule;

import io.github.pacto4j.book.form.References.Target;
import io.github.pacto4j.cocreation.CoCreation;
import io.github.pacto4j.cocreation.Committee;
import io.github.pacto4j.cocreation.CommitteeMeeting;
import io.github.pacto4j.cocreation.ReasonedResponse;
import io.github.pacto4j.monitoring.CommitmentAssessment;
import io.github.pacto4j.monitoring.CompletionReport;
import io.github.pacto4j.monitoring.FollowUp;
import io.github.pacto4j.monitoring.MatrixRow;
import io.github.pacto4j.monitoring.MilestoneState;
import io.github.pacto4j.monitoring.MonitoringReport;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.plan.Milestone;
import io.github.pacto4j.rule.Finding;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Rule;
import io.github.pacto4j.rule.Subject;
import io.github.pacto4j.text.Kept;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rules on references: what is referred to exists, and milestones do not wait for each other in a circle. */
final class ReferenceRules {
    private ReferenceRules() {}

    static final Rule<ReasonedResponse> REFERENCE_KNOWN = rule(
                    "form.reference-known", ReasonedResponse.class, (response, in) -> {
                        Check check = new Check(in);
                        CoCreation process = Objects.requireNonNull(in.parent(CoCreation.class));
                        // The plan that comes of the next co-creation is not in this dossier.
                        boolean present = process == in.dossier().coCreation();
                        check.value(
                                response.commitment(),
                                "/commitment",
                                number -> present ? check.known.commitment(number) : Target.ABSENT);
                        check.value(response.mergedInto(), "/mergedInto", id -> check.known.contribution(process, id));
                        return check.finding();
                    })
            .and(Commitment.class, (commitment, in) -> {
                Check check = new Check(in);
                // What an earlier plan came from is not in this dossier.
                if (in.parent(ActionPlan.class) == in.dossier().plan()) {
                    check.values(commitment.origins(), "/origins", check.known::contribution);
                }
                return check.finding();
            })
            .and(CommitteeMeeting.class, (meeting, in) -> {
                Check check = new Check(in);
                Committee committee = Objects.requireNonNull(in.parent(Committee.class));
                check.values(meeting.present(), "/present", id -> check.known.member(committee, id));
                return check.finding();
            })
            .and(CompletionReport.class, (report, in) -> {
                Check check = new Check(in);
                check.plan(report.plan());
                check.value(report.commitment(), "/commitment", check::commitment);
                boolean readable = !report.kept().isUnreadable("commitment");
                check.items(
                        report.milestones(),
                        "/milestones",
                        MilestoneState::number,
                        MilestoneState::kept,
                        "number",
                        number -> readable ? check.milestone(report.commitment(), number) : Target.CANNOT_SAY);
                return check.finding();
            })
            .and(MonitoringReport.class, (report, in) -> {
                Check check = new Check(in);
                check.plan(report.plan());
                check.items(
                        report.commitments(),
                        "/commitments",
                        CommitmentAssessment::number,
                        CommitmentAssessment::kept,
                        "number",
                        check::commitment);
                return check.finding();
            })
            .and(FollowUp.class, (followUp, in) -> {
                Check check = new Check(in);
                check.plan(followUp.plan());
                check.items(
                        followUp.matrix(),
                        "/matrix",
                        MatrixRow::milestone,
                        MatrixRow::kept,
                        "milestone",
                        number -> check.milestone(null, number));
                return check.finding();
            });

    /** Looks up the references of one subject and finds those that lead nowhere. */
    private static final class Check {
        private final Subject in;
        final References known;
        private List<String> broken = List.of();
        private List<String> unsettled = List.of();
        private @Nullable PlanIndex plan;
        private Target withoutPlan;
        private String first = "";
        private boolean ambiguous;
        private @Nullable String holder;
        private boolean absent;
        private boolean settled;

        Check(Subject in) {
            this.in = in;
            this.known = in.once(References.class, References::new);
            this.withoutPlan = known.withoutPlan();
        }

        /** The plan that a document is about; its other references are looked up there. */
        void plan(@Nullable String id) {
            value(id, "/plan", known::plan);
            boolean unread = id == null && in.hasUnreadable("/plan");
            plan = unread ? null : known.ofPlan(id);
            withoutPlan = unread ? Target.CANNOT_SAY : withoutPlan;
        }

        Target commitment(String number) {
            return plan == null ? withoutPlan : plan.commitment(number);
        }

        Target milestone(@Nullable String commitment, String number) {
            if (plan == null) {
                return withoutPlan;
            }
            return commitment == null ? plan.milestone(number) : plan.milestone(commitment, number);
        }

        void value(@Nullable String reference, String place, Function<String, Target> target) {
            if (reference != null) {
                look(reference, "", place, target);
            } else if (in.hasUnreadable(place)) {
                unsettled = with(unsettled, place);
            }
        }

        void values(@Nullable List<String> references, String list, Function<String, Target> target) {
            for (int i = 0; references != null && i < references.size(); i++) {
                if (!isKnown(references.get(i), target)) {
                    look(references.get(i), "", in.item(list, i), target);
                }
            }
            if (in.hasUnreadable(list)) {
                unsettled = with(unsettled, list);
            }
        }

        <T> void items(
                @Nullable List<T> items,
                String list,
                Function<T, @Nullable String> reference,
                Function<T, Kept> kept,
                String key,
                Function<String, Target> target) {
            for (int i = 0; items != null && i < items.size(); i++) {
                T item = items.get(i);
                String named = reference.apply(item);
                if (named != null && !isKnown(named, target)) {
                    String place = in.item(list, i);
                    look(named, place, place + "/" + key, target);
                } else if (named == null && kept.apply(item).isUnreadable(key)) {
                    unsettled = with(unsettled, in.item(list, i) + "/" + key);
                }
            }
            if (in.hasUnreadable(list)) {
                unsettled = with(unsettled, list);
            }
        }

        private static List<String> with(List<String> places, String place) {
            List<String> more = places.isEmpty() ? new ArrayList<>(4) : places;
            more.add(place);
            return more;
        }

        /** Nearly every reference leads somewhere; its place is needed only where it does not. */
        private boolean isKnown(String reference, Function<String, Target> target) {
            boolean known = target.apply(reference) == Target.KNOWN;
            settled |= known;
            return known;
        }

        private void look(String reference, String in, String place, Function<String, Target> target) {
            Target found = target.apply(reference);
            switch (found) {
                case UNKNOWN, AMBIGUOUS -> {
                    if (broken.isEmpty()) {
                        first = reference;
                        ambiguous = found == Target.AMBIGUOUS;
                        holder = in;
                    }
                    holder = in.equals(holder) ? in : "";
                    broken = with(broken, place);
                }
                case CANNOT_SAY -> unsettled = with(unsettled, place);
                case ABSENT -> absent = true;
                case KNOWN -> settled = true;
            }
        }

        /** References into a document that is not there cannot be followed: there is nothing to judge. */
        Finding finding() {
            if (holder != null) {
                Finding violated =
                        ambiguous ? in.violatedAs("ambiguous", "reference", first) : in.violated("reference", first);
                return violated.at(holder).related(broken);
            }
            if (!unsettled.isEmpty()) {
                return in.undetermined(unsettled.toArray(String[]::new));
            }
            return settled ? in.satisfied() : in.notApplicable(absent ? Reason.ABSENT_PART : Reason.NO_VALUE);
        }
    }

    static final Rule<Milestone> LINKS_ACYCLIC = rule("form.links-acyclic", Milestone.class, (milestone, in) -> {
        List<String> waited = in.given(milestone.dependsOn(), "/dependsOn");
        References references = in.once(References.class, References::new);
        Dependencies.OfPlan plan = in.once(Dependencies.class, dossier -> new Dependencies())
                .of(Objects.requireNonNull(in.parent(ActionPlan.class)), references);
        List<String> nowhere = new ArrayList<>(0);
        List<String> unsettled = new ArrayList<>(0);
        String first = "";
        int known = 0;
        for (int i = 0; i < waited.size(); i++) {
            switch (plan.waitedFor(milestone, waited.get(i))) {
                case KNOWN -> known++;
                case ABSENT -> {}
                case CANNOT_SAY -> unsettled.add(in.item("/dependsOn", i));
                case UNKNOWN, AMBIGUOUS -> {
                    first = nowhere.isEmpty() ? waited.get(i) : first;
                    nowhere.add(in.item("/dependsOn", i));
                }
            }
        }
        if (!nowhere.isEmpty()) {
            return in.violatedAs("unknown", "milestone", first).related(nowhere);
        }
        List<String> circle = plan.circle(milestone);
        if (!circle.isEmpty()) {
            return in.violatedAs("cycle", "milestones", circle).related("/dependsOn");
        }
        in.requireReadable("/dependsOn");
        if (waited.isEmpty()) {
            return in.notApplicable(Reason.EMPTY_LIST);
        }
        if (!unsettled.isEmpty()) {
            return in.undetermined(unsettled.toArray(String[]::new));
        }
        return known > 0 ? in.satisfied() : in.notApplicable(Reason.ABSENT_PART);
    });
}
