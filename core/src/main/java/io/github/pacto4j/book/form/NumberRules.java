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
import io.github.pacto4j.text.Kept;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
                    (plan, in) -> new Numbers(in)
                            .add(plan.axes(), "/axes", Axis::number, Axis::kept, "number")
                            .add(plan.commitments(), "/commitments", Commitment::number, Commitment::kept, "number")
                            .finding())
            .and(
                    Commitment.class,
                    (commitment, in) -> new Numbers(in)
                            .add(commitment.milestones(), "/milestones", Milestone::number, Milestone::kept, "number")
                            .finding())
            .and(
                    CoCreation.class,
                    (process, in) -> new Numbers(in)
                            .add(process.contributions(), "/contributions", Contribution::id, Contribution::kept, "id")
                            .finding())
            .and(
                    Committee.class,
                    (committee, in) -> new Numbers(in)
                            .add(committee.members(), "/members", CommitteeMember::id, CommitteeMember::kept, "id")
                            .finding())
            .and(
                    CitizenRequests.class,
                    (requests, in) -> new Numbers(in)
                            .add(
                                    requests.informationRequests(),
                                    "/informationRequests",
                                    InformationRequest::id,
                                    InformationRequest::kept,
                                    "id")
                            .add(requests.complaints(), "/complaints", Complaint::id, Complaint::kept, "id")
                            .add(requests.petitions(), "/petitions", Petition::id, Petition::kept, "id")
                            .finding())
            .and(
                    Dossier.class,
                    (dossier, in) -> new Numbers(in)
                            .add(
                                    dossier.completionReports(),
                                    "/completionReports",
                                    CompletionReport::id,
                                    CompletionReport::kept,
                                    "id")
                            .add(
                                    dossier.monitoringReports(),
                                    "/monitoringReports",
                                    MonitoringReport::id,
                                    MonitoringReport::kept,
                                    "id")
                            .finding());

    /** Finds the numbers that stand twice, list by list. */
    private static final class Numbers {
        private final Subject in;
        private final Set<String> repeated = new LinkedHashSet<>();
        private final List<String> places = new ArrayList<>();
        private final List<String> unread = new ArrayList<>(0);
        private boolean any;

        Numbers(Subject in) {
            this.in = in;
        }

        <T> Numbers add(
                @Nullable List<T> items,
                String list,
                Function<T, @Nullable String> number,
                Function<T, Kept> kept,
                String key) {
            if (in.hasUnreadable(list)) {
                unread.add(list);
            }
            if (items == null || items.isEmpty()) {
                return this;
            }
            Map<String, Integer> first = new HashMap<>();
            Set<String> named = new HashSet<>();
            for (int i = 0; i < items.size(); i++) {
                String borne = number.apply(items.get(i));
                if (borne == null) {
                    if (kept.apply(items.get(i)).isUnreadable(key)) {
                        unread.add(in.item(list, i) + "/" + key);
                    }
                    continue;
                }
                any = true;
                Integer before = first.putIfAbsent(borne, i);
                if (before != null) {
                    if (named.add(borne)) {
                        places.add(in.item(list, before));
                    }
                    places.add(in.item(list, i));
                }
            }
            repeated.addAll(named);
            return this;
        }

        Finding finding() {
            if (!repeated.isEmpty()) {
                return in.violated("number", List.copyOf(repeated)).related(places);
            }
            if (!unread.isEmpty()) {
                return in.undetermined(unread.toArray(String[]::new));
            }
            return any ? in.satisfied() : in.notApplicable(Reason.NO_VALUE);
        }
    }

    static final Rule<Commitment> AXIS_KNOWN = rule("form.axis-known", Commitment.class, (commitment, in) -> {
        String named = in.given(commitment.axis(), "/axis");
        ActionPlan plan = Objects.requireNonNull(in.parent(ActionPlan.class));
        in.given(plan.axes(), in.of(plan, "/axes"));
        return switch (in.once(References.class, References::new).axis(plan, named)) {
            case KNOWN, AMBIGUOUS -> in.satisfied();
            case CANNOT_SAY -> in.undetermined(in.of(plan, "/axes"));
            case UNKNOWN, ABSENT -> in.violated("axis", named).related("/axis");
        };
    });
}
