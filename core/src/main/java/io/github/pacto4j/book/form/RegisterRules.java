package io.github.pacto4j.book.form;

import static io.github.pacto4j.rule.Rule.rule;

import io.github.pacto4j.citizen.CitizenRequests;
import io.github.pacto4j.citizen.Petition;
import io.github.pacto4j.cocreation.CoCreation;
import io.github.pacto4j.cocreation.Workshop;
import io.github.pacto4j.collectivity.Collectivities;
import io.github.pacto4j.collectivity.Collectivity;
import io.github.pacto4j.collectivity.CollectivityProfile;
import io.github.pacto4j.council.Deliberation;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.evaluation.EvaluationMatrix;
import io.github.pacto4j.membership.MembershipApplication;
import io.github.pacto4j.network.GoodPractice;
import io.github.pacto4j.network.NetworkEvent;
import io.github.pacto4j.network.NetworkMember;
import io.github.pacto4j.network.NetworkTraining;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.HistoryEntry;
import io.github.pacto4j.rule.Finding;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Rule;
import io.github.pacto4j.rule.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rule on register codes: each leads to a collectivity. */
final class RegisterRules {
    private RegisterRules() {}

    static final Rule<Dossier> COLLECTIVITY_KNOWN = rule(
                    "form.collectivity-known",
                    Dossier.class,
                    (dossier, in) -> dossier.collectivity() == null
                                    && dossier.plan() != null
                                    && dossier.plan().collectivity() != null
                                    && !in.hasUnreadable("/collectivity")
                            ? in.notApplicable(Reason.NO_VALUE)
                            : new Check(in).own(dossier.collectivity()).finding())
            .and(
                    ActionPlan.class,
                    (plan, in) -> new Check(in)
                            .inherited(plan.collectivity())
                            .codes(plan.jointWith(), "/jointWith")
                            .finding())
            .and(
                    Deliberation.class,
                    (deliberation, in) -> new Check(in)
                            .code(deliberation.collectivity(), "/collectivity")
                            .finding())
            .and(
                    HistoryEntry.class,
                    (entry, in) -> new Check(in)
                            .code(entry.collectivity(), "/collectivity")
                            .finding())
            .and(
                    CoCreation.class,
                    (process, in) -> new Check(in)
                            .inherited(process.collectivity())
                            .readable("/rounds")
                            .finding())
            .and(
                    Workshop.class,
                    (workshop, in) -> new Check(in)
                            .code(workshop.territory(), "/territory")
                            .finding())
            .and(
                    MembershipApplication.class,
                    (application, in) ->
                            new Check(in).inherited(application.collectivity()).finding())
            .and(
                    EvaluationMatrix.class,
                    (matrix, in) ->
                            new Check(in).inherited(matrix.collectivity()).finding())
            .and(
                    CollectivityProfile.class,
                    (profile, in) ->
                            new Check(in).inherited(profile.collectivity()).finding())
            .and(
                    CitizenRequests.class,
                    (requests, in) ->
                            new Check(in).inherited(requests.collectivity()).finding())
            .and(
                    Petition.class,
                    (petition, in) -> new Check(in)
                            .keys(petition.byProvince(), "/byProvince")
                            .finding())
            .and(
                    NetworkMember.class,
                    (member, in) -> new Check(in)
                            .code(member.collectivity(), "/collectivity")
                            .finding())
            .and(
                    NetworkTraining.class,
                    (training, in) -> new Check(in)
                            .codes(training.participants(), "/participants")
                            .finding())
            .and(
                    NetworkEvent.class,
                    (event, in) ->
                            new Check(in).codes(event.attendees(), "/attendees").finding())
            .and(
                    GoodPractice.class,
                    (practice, in) -> new Check(in)
                            .code(practice.collectivity(), "/collectivity")
                            .finding());

    /** Looks codes up and finds those that the register does not know. */
    private static final class Check {
        private final Subject in;
        private final Collectivities register = Collectivities.register();
        private final List<String> unknown = new ArrayList<>(0);
        private final List<String> missing = new ArrayList<>(0);
        private String first = "";
        private @Nullable String former;
        private String present = "";
        private boolean any;

        Check(Subject in) {
            this.in = in;
        }

        /** The code that a document must bear. */
        Check own(@Nullable String code) {
            if (code == null) {
                missing.add("/collectivity");
                return this;
            }
            return look(code, "/collectivity");
        }

        /** The code of a part of a dossier, which may leave it to the dossier. */
        Check inherited(@Nullable String code) {
            boolean left = code == null && in.dossier().collectivity() != null && !in.hasUnreadable("/collectivity");
            return left ? this : own(code);
        }

        Check codes(@Nullable List<String> codes, String list) {
            for (int i = 0; codes != null && i < codes.size(); i++) {
                look(codes.get(i), in.item(list, i));
            }
            return readable(list);
        }

        Check keys(@Nullable Map<String, ?> byCode, String map) {
            if (byCode != null) {
                for (String code : byCode.keySet()) {
                    look(code, map + "/" + code.replace("~", "~0").replace("/", "~1"));
                }
            }
            return readable(map);
        }

        Check code(@Nullable String code, String place) {
            return code == null ? readable(place) : look(code, place);
        }

        /** What could not be read may hold a code. */
        Check readable(String place) {
            if (in.hasUnreadable(place)) {
                missing.add(place);
            }
            return this;
        }

        private Check look(String code, String place) {
            any = true;
            Optional<Collectivity> found = register.resolve(code);
            if (found.isEmpty()) {
                first = unknown.isEmpty() ? code : first;
                unknown.add(place);
            } else if (!found.get().code().equals(code)) {
                former = code;
                present = found.get().code();
            }
            return this;
        }

        Finding finding() {
            if (!unknown.isEmpty()) {
                return in.violated("code", first).related(unknown);
            }
            if (!missing.isEmpty()) {
                return in.undetermined(missing.toArray(String[]::new));
            }
            if (former != null) {
                in.input("code", former);
                in.input("present", present);
            }
            return any ? in.satisfied() : in.notApplicable(Reason.NO_VALUE);
        }
    }
}
