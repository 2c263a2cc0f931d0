package io.github.pacto4j.book.pacto;

import static io.github.pacto4j.rule.Rule.rule;

import io.github.pacto4j.book.form.References;
import io.github.pacto4j.book.form.References.Target;
import io.github.pacto4j.cocreation.Contribution;
import io.github.pacto4j.cocreation.ContributionKind;
import io.github.pacto4j.cocreation.ReasonedResponse;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.rule.Finding;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Rule;
import io.github.pacto4j.rule.Subject;
import io.github.pacto4j.rule.Unknowns;
import io.github.pacto4j.rule.Word;
import io.github.pacto4j.text.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules on the ideas received: each is answered with a reason, and one that was taken up can be traced. */
final class ContributionRules {
    private ContributionRules() {}

    static final Rule<Contribution> IDEAS_ANSWERED =
            rule("pacto.ideas-answered", Contribution.class, (contribution, in) -> {
                // Who comments on a published plan takes no part in making it; the network asks what became of ideas.
                if (contribution.kind() == ContributionKind.COMMENT) {
                    return in.notApplicable(Reason.PREMISE_NOT_MET);
                }
                ReasonedResponse response = contribution.response();
                if (response != null
                        && response.outcome() != null
                        && response.reasonCode() != null
                        && response.reason() != null
                        && response.reason().isWritten()) {
                    return in.satisfied();
                }
                Unknowns unknown = new Unknowns(in);
                List<Word> fields = new ArrayList<>(3);
                ask(response == null ? null : response.outcome(), "outcome", fields, unknown);
                ask(response == null ? null : response.reasonCode(), "reasonCode", fields, unknown);
                Text reason = response == null ? null : response.reason();
                // A wording that could not be read may be the reason.
                boolean written =
                        reason != null && (reason.isWritten() || reason.kept().hasAside());
                ask(written ? reason : null, "reason", fields, unknown);
                if (fields.isEmpty()) {
                    return unknown.or(in.undetermined("/response/reason"));
                }
                if (contribution.kept().isUnreadable("kind")) {
                    return in.undetermined("/kind");
                }
                return in.violated("contribution", name(contribution), "fields", fields)
                        .at(response == null ? "" : "/response");
            });

    private static void ask(@Nullable Object value, String field, List<Word> missing, Unknowns unknown) {
        if (value == null && !unknown.addIfUnreadable("/response/" + field)) {
            missing.add(new Word("label." + field));
        }
    }

    private static String name(Contribution contribution) {
        return contribution.id() == null ? "?" : contribution.id();
    }

    static final Rule<Contribution> ACCEPTED_TRACEABLE =
            rule("pacto.accepted-traceable", Contribution.class, (contribution, in) -> {
                ReasonedResponse response = contribution.response();
                if (response == null || response.outcome() == null) {
                    in.requireReadable("/response/outcome");
                    return in.notApplicable(Reason.PREMISE_NOT_MET);
                }
                return switch (response.outcome()) {
                    case ACCEPTED, PARTLY_ACCEPTED, MERGED -> traced(contribution, response, in);
                    case REJECTED -> in.notApplicable(Reason.PREMISE_NOT_MET);
                };
            });

    private static Finding traced(Contribution contribution, ReasonedResponse response, Subject in) {
        References known = in.once(References.class, References::new);
        String number = response.commitment();
        String merged = response.mergedInto();
        if (number == null) {
            requireReadable(response, "commitment", in);
            if (merged == null) {
                requireReadable(response, "mergedInto", in);
                return in.violatedAs("target", "contribution", name(contribution))
                        .at("/response");
            }
            return switch (known.contribution(merged)) {
                case KNOWN, AMBIGUOUS -> in.satisfied();
                case UNKNOWN -> nowhere(contribution, "/response/mergedInto", in);
                case CANNOT_SAY, ABSENT -> in.undetermined("/response/mergedInto");
            };
        }
        Target target = known.commitment(number);
        Commitment commitment = known.find(number);
        if (commitment == null) {
            return target == Target.UNKNOWN
                    ? nowhere(contribution, "/response/commitment", in)
                    : in.undetermined(placeOfOthers(in));
        }
        String id = contribution.id();
        if (id == null) {
            return in.undetermined("/id");
        }
        if (commitment.origins() != null && commitment.origins().contains(id)) {
            return in.satisfied();
        }
        if (commitment.kept().isUnreadable("origins")
                || commitment.kept().within("origins").hasAside()) {
            return in.undetermined("#/plan/commitments");
        }
        return in.violatedAs("origin", "contribution", id, "commitment", number).related("/response/commitment");
    }

    /** There may be thousands of answers: their places are made up only where something could not be read. */
    private static void requireReadable(ReasonedResponse response, String property, Subject in) {
        if (response.kept().isUnreadable(property)) {
            in.requireReadable("/response/" + property);
        }
    }

    /** Returns what stands against saying that the plan has no other commitments. */
    private static String placeOfOthers(Subject in) {
        String complete = "#/plan/commitmentsComplete";
        return in.hasUnreadable(complete) ? complete : "#/plan/commitments";
    }

    private static Finding nowhere(Contribution contribution, String place, Subject in) {
        return in.violatedAs("target", "contribution", name(contribution))
                .at("/response")
                .related(place);
    }
}
