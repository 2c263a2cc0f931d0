package io.github.pacto4j.book.form;

import static io.github.pacto4j.rule.Rule.rule;

import io.github.pacto4j.citizen.CitizenRequests;
import io.github.pacto4j.citizen.Petition;
import io.github.pacto4j.cocreation.CoCreation;
import io.github.pacto4j.cocreation.ConsultationRound;
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
import io.github.pacto4j.rule.Finding;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Rule;
import io.github.pacto4j.rule.Subject;
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
            .and(CoCreation.class, (process, in) -> {
                Check check = new Check(in).inherited(process.collectivity());
                List<ConsultationRound> rounds = process.rounds();
                for (int i = 0; rounds != null && i < rounds.size(); i++) {
                    List<Workshop> workshops = rounds.get(i).workshops();
                    for (int j = 0; workshops != null && j < workshops.size(); j++) {
                        check.code(
                                workshops.get(j).territory(), in.item("/rounds", i) + "/workshops/" + j + "/territory");
                    }
                }
                return check.finding();
            })
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
            .and(CitizenRequests.class, (requests, in) -> {
                Check check = new Check(in).inherited(requests.collectivity());
                List<Petition> petitions = requests.petitions();
                for (int i = 0; petitions != null && i < petitions.size(); i++) {
                    Map<String, Integer> signatures = petitions.get(i).byProvince();
                    if (signatures != null) {
                        for (String province : signatures.keySet()) {
                            check.code(province, in.item("/petitions", i) + "/byProvince/" + province);
                        }
                    }
                }
                return check.finding();
            })
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

    /** Looks codes up and finds the first that the register does not know. */
    private static final class Check {
        private final Subject in;
        private final Collectivities register = Collectivities.register();
        private boolean any;
        private @Nullable Finding broken;

        Check(Subject in) {
            this.in = in;
        }

        /** The code that a document must bear. */
        Check own(@Nullable String code) {
            return code(in.required(code, "/collectivity"), "/collectivity");
        }

        /** The code of a part of a dossier, which may leave it to the dossier. */
        Check inherited(@Nullable String code) {
            boolean left = code == null && in.dossier().collectivity() != null && !in.hasUnreadable("/collectivity");
            return left ? this : own(code);
        }

        Check codes(@Nullable List<String> codes, String list) {
            for (int i = 0; codes != null && i < codes.size(); i++) {
                code(codes.get(i), in.item(list, i));
            }
            return this;
        }

        Check code(@Nullable String code, String place) {
            if (code == null) {
                return this;
            }
            any = true;
            Optional<Collectivity> found = register.resolve(code);
            if (found.isEmpty()) {
                broken = broken != null ? broken : in.violated("code", code).related(place);
            } else if (!found.get().code().equals(code)) {
                in.input("code", code);
                in.input("present", found.get().code());
            }
            return this;
        }

        Finding finding() {
            return broken != null ? broken : any ? in.satisfied() : in.notApplicable(Reason.NO_VALUE);
        }
    }
}
