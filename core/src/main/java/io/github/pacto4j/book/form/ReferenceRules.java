package io.github.pacto4j.book.form;

import static io.github.pacto4j.rule.Rule.rule;

import io.github.pacto4j.book.form.References.Target;
import io.github.pacto4j.cocreation.Committee;
import io.github.pacto4j.cocreation.CommitteeMeeting;
import io.github.pacto4j.cocreation.CommitteeMember;
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
                        References known = check.known;
                        check.look(response.commitment(), "/commitment", known::commitment);
                        check.look(response.mergedInto(), "/mergedInto", known::contribution);
                        return check.finding();
                    })
            .and(Commitment.class, (commitment, in) -> {
                Check check = new Check(in);
                List<String> origins = commitment.origins();
                // What an earlier plan came from is not in this dossier.
                boolean present = in.parent(ActionPlan.class) == in.dossier().plan();
                for (int i = 0; present && origins != null && i < origins.size(); i++) {
                    check.look(origins.get(i), "/origins", i, "", check.known::contribution);
                }
                return check.finding();
            })
            .and(CommitteeMeeting.class, (meeting, in) -> {
                Check check = new Check(in);
                Committee committee = Objects.requireNonNull(in.parent(Committee.class));
                List<String> present = meeting.present();
                for (int i = 0; present != null && i < present.size(); i++) {
                    check.look(present.get(i), "/present", i, "", id -> member(committee, id));
                }
                return check.finding();
            })
            .and(CompletionReport.class, (report, in) -> {
                Check check = new Check(in);
                References known = check.known;
                check.look(report.plan(), "/plan", id -> known.plan(id, in.dossier()));
                check.look(report.commitment(), "/commitment", known::commitment);
                List<MilestoneState> states = report.milestones();
                for (int i = 0; states != null && i < states.size(); i++) {
                    check.look(
                            states.get(i).number(),
                            "/milestones",
                            i,
                            "/number",
                            number -> report.kept().isUnreadable("commitment")
                                    ? Target.CANNOT_SAY
                                    : known.milestone(report.commitment(), number));
                }
                return check.finding();
            })
            .and(MonitoringReport.class, (report, in) -> {
                Check check = new Check(in);
                References known = check.known;
                check.look(report.plan(), "/plan", id -> known.plan(id, in.dossier()));
                List<CommitmentAssessment> assessed = report.commitments();
                for (int i = 0; assessed != null && i < assessed.size(); i++) {
                    check.look(assessed.get(i).number(), "/commitments", i, "/number", known::commitment);
                }
                return check.finding();
            })
            .and(FollowUp.class, (followUp, in) -> {
                Check check = new Check(in);
                References known = check.known;
                check.look(followUp.plan(), "/plan", id -> known.plan(id, in.dossier()));
                List<MatrixRow> rows = followUp.matrix();
                for (int i = 0; rows != null && i < rows.size(); i++) {
                    check.look(rows.get(i).milestone(), "/matrix", i, "/milestone", known::milestone);
                }
                return check.finding();
            });

    private static Target member(Committee committee, String id) {
        List<CommitteeMember> members = committee.members();
        if (members == null) {
            return committee.kept().isUnreadable("members") ? Target.CANNOT_SAY : Target.ABSENT;
        }
        int bearers = 0;
        boolean whole = !committee.kept().within("members").hasAside();
        for (CommitteeMember member : members) {
            bearers += id.equals(member.id()) ? 1 : 0;
            whole &= !member.kept().isUnreadable("id");
        }
        if (bearers == 0) {
            return whole ? Target.UNKNOWN : Target.CANNOT_SAY;
        }
        return bearers == 1 ? Target.KNOWN : Target.AMBIGUOUS;
    }

    /** Looks up the references of one subject and finds the first that leads nowhere. */
    private static final class Check {
        private final Subject in;
        final References known;
        private boolean absent;
        private boolean settled;
        private @Nullable Finding broken;
        private @Nullable Finding unsettled;

        Check(Subject in) {
            this.in = in;
            this.known = in.once(References.class, References::new);
        }

        void look(@Nullable String reference, String place, Function<String, Target> target) {
            look(reference, place, -1, "", target);
        }

        /** Looks a reference up that stands in an item of a list, or is one. */
        void look(@Nullable String reference, String place, int index, String rest, Function<String, Target> target) {
            if (reference == null) {
                return;
            }
            switch (target.apply(reference)) {
                case UNKNOWN ->
                    broken = broken != null
                            ? broken
                            : in.violated("reference", reference).related(place(place, index, rest));
                case AMBIGUOUS ->
                    broken = broken != null
                            ? broken
                            : in.violatedAs("ambiguous", "reference", reference).related(place(place, index, rest));
                case CANNOT_SAY -> unsettled = in.undetermined(place(place, index, rest));
                case ABSENT -> absent = true;
                case KNOWN -> settled = true;
            }
        }

        private String place(String place, int index, String rest) {
            return index < 0 ? place : in.item(place, index) + rest;
        }

        /** References into a document that is not there cannot be followed: there is nothing to judge. */
        Finding finding() {
            if (broken != null || unsettled != null) {
                return broken != null ? broken : Objects.requireNonNull(unsettled);
            }
            return settled ? in.satisfied() : in.notApplicable(absent ? Reason.ABSENT_PART : Reason.NO_VALUE);
        }
    }

    static final Rule<Milestone> LINKS_ACYCLIC = rule("form.links-acyclic", Milestone.class, (milestone, in) -> {
        List<String> waited = in.given(milestone.dependsOn(), "/dependsOn");
        in.requireReadable("/dependsOn");
        if (waited.isEmpty()) {
            return in.notApplicable(Reason.EMPTY_LIST);
        }
        Dependencies dependencies = in.once(Dependencies.class, dossier -> new Dependencies());
        Dependencies.OfPlan plan = dependencies.of(Objects.requireNonNull(in.parent(ActionPlan.class)));
        for (int i = 0; i < waited.size(); i++) {
            if (!plan.knows(milestone, waited.get(i))) {
                if (in.once(References.class, References::new).milestone(waited.get(i)) == Target.CANNOT_SAY) {
                    return in.undetermined(in.item("/dependsOn", i));
                }
                return in.violatedAs("unknown", "milestone", waited.get(i)).related(in.item("/dependsOn", i));
            }
        }
        List<String> circle = plan.circle(milestone);
        return circle.isEmpty()
                ? in.satisfied()
                : in.violatedAs("cycle", "milestones", circle).related("/dependsOn");
    });
}
