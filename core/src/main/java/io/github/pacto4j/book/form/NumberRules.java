package io.github.pacto4j.book.form;

import static io.github.pacto4j.rule.Rule.rule;

import io.github.pacto4j.citizen.CitizenRequests;
import io.github.pacto4j.citizen.Complaint;
import io.github.pacto4j.citizen.InformationRequest;
import io.github.pacto4j.citizen.Petition;
import io.github.pacto4j.cocreation.CoCreation;
import io.github.pacto4j.cocreation.Committee;
import io.github.pacto4j.cocreation.CommitteeMember;
import io.github.pacto4j.cocreation.Contribution;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.monitoring.CompletionReport;
import io.github.pacto4j.monitoring.MonitoringReport;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Axis;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.plan.Milestone;
import io.github.pacto4j.rule.Finding;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Rule;
import io.github.pacto4j.rule.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rules on numbers and ids: each is borne by one thing, and an axis that is named exists. */
final class NumberRules {
    private NumberRules() {}

    static final Rule<ActionPlan> NUMBERS_UNIQUE = rule(
                    "form.numbers-unique",
                    ActionPlan.class,
                    (plan, in) -> new Bearers(in)
                            .add(plan.axes(), "/axes", Axis::number)
                            .add(plan.commitments(), "/commitments", Commitment::number)
                            .finding())
            .and(
                    Commitment.class,
                    (commitment, in) -> new Bearers(in)
                            .add(commitment.milestones(), "/milestones", Milestone::number)
                            .finding())
            .and(
                    CoCreation.class,
                    (process, in) -> new Bearers(in)
                            .add(process.contributions(), "/contributions", Contribution::id)
                            .finding())
            .and(
                    Committee.class,
                    (committee, in) -> new Bearers(in)
                            .add(committee.members(), "/members", CommitteeMember::id)
                            .finding())
            .and(
                    CitizenRequests.class,
                    (requests, in) -> new Bearers(in)
                            .add(requests.informationRequests(), "/informationRequests", InformationRequest::id)
                            .add(requests.complaints(), "/complaints", Complaint::id)
                            .add(requests.petitions(), "/petitions", Petition::id)
                            .finding())
            .and(
                    Dossier.class,
                    (dossier, in) -> new Bearers(in)
                            .add(dossier.completionReports(), "/completionReports", CompletionReport::id)
                            .add(dossier.monitoringReports(), "/monitoringReports", MonitoringReport::id)
                            .finding());

    /** Who bears which number, list by list. */
    private static final class Bearers {
        private final Subject in;
        private final Set<String> repeated = new LinkedHashSet<>();
        private final List<String> places = new ArrayList<>();
        private boolean any;

        Bearers(Subject in) {
            this.in = in;
        }

        <T> Bearers add(@Nullable List<T> items, String list, Function<T, @Nullable String> number) {
            Map<String, Integer> first = new HashMap<>();
            for (int i = 0; items != null && i < items.size(); i++) {
                String borne = number.apply(items.get(i));
                if (borne == null) {
                    continue;
                }
                any = true;
                Integer before = first.putIfAbsent(borne, i);
                if (before != null) {
                    if (repeated.add(borne)) {
                        places.add(in.item(list, before));
                    }
                    places.add(in.item(list, i));
                }
            }
            return this;
        }

        Finding finding() {
            if (!any) {
                return in.notApplicable(Reason.NO_VALUE);
            }
            return repeated.isEmpty()
                    ? in.satisfied()
                    : in.violated("number", List.copyOf(repeated)).related(places);
        }
    }

    static final Rule<Commitment> AXIS_KNOWN = rule("form.axis-known", Commitment.class, (commitment, in) -> {
        String named = in.given(commitment.axis(), "/axis");
        ActionPlan plan = Objects.requireNonNull(in.parent(ActionPlan.class));
        List<Axis> axes = in.given(plan.axes(), in.of(plan, "/axes"));
        boolean readable = true;
        for (Axis axis : axes) {
            if (named.equals(axis.number())) {
                return in.satisfied();
            }
            readable &= !axis.kept().isUnreadable("number");
        }
        in.requireReadable(in.of(plan, "/axes"));
        if (!readable) {
            return in.undetermined(in.of(plan, "/axes"));
        }
        return in.violated("axis", named).related("/axis");
    });
}
