package io.github.pacto4j.quickstart;

import static io.github.pacto4j.quickstart.Walked.CYCLE;

import io.github.pacto4j.access.Action;
import io.github.pacto4j.cocreation.CommitteeSide;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.plan.ActionPlan;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * One thing wrong at a step, and what finds it.
 *
 * @param step  id of the step
 * @param fault  what is wrong
 * @param found  where it is found
 * @param by  the rule that finds it, or the reason of the policy
 * @param planted  plants the fault in the step
 */
record Slip(String step, String fault, Found found, String by, UnaryOperator<Step> planted) {
    /** Where a fault is found. */
    enum Found {
        /** The policy does not allow it, for the reason named. */
        DENIED,
        /** It is refused, by the rule and perhaps others. */
        REFUSED,
        /** It is recorded, with a remark by the rule. */
        REMARKED,
        /** It is recorded, and the dossier judged on that day violates the rule. */
        JUDGED
    }

    static Slip denied(String step, String fault, String reason, UnaryOperator<Step> planted) {
        return new Slip(step, fault, Found.DENIED, reason, planted);
    }

    static Slip refused(String step, String fault, String rule, UnaryOperator<Step> planted) {
        return new Slip(step, fault, Found.REFUSED, rule, planted);
    }

    static Slip remarked(String step, String fault, String rule, UnaryOperator<Step> planted) {
        return new Slip(step, fault, Found.REMARKED, rule, planted);
    }

    static Slip judged(String step, String fault, String rule, UnaryOperator<Step> planted) {
        return new Slip(step, fault, Found.JUDGED, rule, planted);
    }

    /** A document that says something else than before. */
    static Act filed(UnaryOperator<Dossier> change) {
        return Act.file("2022-12-12", CYCLE.people().focalPoint(), Action.CONDUCT_CO_CREATION, change);
    }

    static UnaryOperator<Dossier> electedAlone() {
        return Preparation.process(process -> process.withCommittee(Objects.requireNonNull(process.committee())
                .withMembers(Objects.requireNonNull(process.committee().members()).stream()
                        .map(member -> member.withSide(CommitteeSide.ELECTED))
                        .toList())));
    }

    static UnaryOperator<Dossier> plan(UnaryOperator<ActionPlan> change) {
        return dossier -> dossier.withPlan(change.apply(Objects.requireNonNull(dossier.plan())));
    }

    @Override
    public String toString() {
        return step + ": " + fault + " \u2192 " + by;
    }
}
