package io.github.pacto4j.book.ogp;

import static io.github.pacto4j.rule.Rule.rule;

import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.plan.OgpValue;
import io.github.pacto4j.plan.Relevance;
import io.github.pacto4j.rule.Blanks;
import io.github.pacto4j.rule.Finding;
import io.github.pacto4j.rule.Rule;
import io.github.pacto4j.rule.Unknowns;
import io.github.pacto4j.rule.Word;
import io.github.pacto4j.text.Kept;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rules on commitments as the partnership publishes them: their page, identifier, values and number. */
final class CommitmentRules {
    private CommitmentRules() {}

    private static final String RELEVANCE = "/relevance";
    private static final String COMMITMENTS = "/commitments";

    static final Rule<Commitment> SHEET_FIELDS = rule("ogp.sheet-fields", Commitment.class, (commitment, in) -> {
        List<String> fields = in.figures("fields");
        if (isFilled(commitment, fields)) {
            return in.satisfied();
        }
        Blanks blanks = new Blanks(in);
        for (String field : fields) {
            if (field.equals("period") && commitment.period() != null) {
                blanks.ask(commitment.period().start(), "/period/start", new Word("label.sheet.period.start"));
                blanks.ask(commitment.period().end(), "/period/end", new Word("label.sheet.period.end"));
            } else {
                blanks.ask(value(commitment, field), "/" + field, new Word("label.sheet." + field));
            }
        }
        return blanks.or(in.violated("fields", blanks.missing()), in.satisfied());
    });

    /** Nearly every page is full: nothing need be gathered then. */
    private static boolean isFilled(Commitment commitment, List<String> fields) {
        for (String field : fields) {
            if (!Blanks.isWritten(value(commitment, field))) {
                return false;
            }
        }
        return true;
    }

    /** Returns what stands in a field; of the dates the last, where both are there. */
    private static @Nullable Object value(Commitment commitment, String field) {
        return switch (field) {
            case "problem" -> commitment.problem();
            case "statusQuo" -> commitment.statusQuo();
            case "description" -> commitment.description();
            case "contribution" -> commitment.contribution();
            case "longTermGoal" -> commitment.longTermGoal();
            case "relevance" -> commitment.relevance();
            case "policyAreas" -> commitment.policyAreas();
            case "sectors" -> commitment.sectors();
            case "period" ->
                commitment.period() == null || commitment.period().start() == null
                        ? null
                        : commitment.period().end();
            case "unit" -> commitment.unit();
            default -> throw new IllegalStateException("no field of the page: " + field);
        };
    }

    static final Rule<Commitment> IDENTIFIER = rule("ogp.identifier", Commitment.class, (commitment, in) -> {
        String id = in.given(commitment.ogpId(), "/ogpId");
        Form form = in.once(
                Form.class,
                any -> new Form(Pattern.compile(in.figures("pattern").get(0))));
        return form.pattern.matcher(id).matches()
                ? in.satisfied()
                : in.violated("identifier", id).related("/ogpId");
    });

    /** The form of an identifier, as the figures of the rule state it. */
    private record Form(Pattern pattern) {}

    static final Rule<Commitment> OPEN_GOVERNMENT_LENS =
            rule("ogp.open-government-lens", Commitment.class, (commitment, in) -> {
                List<Relevance> relevance = in.required(commitment.relevance(), RELEVANCE);
                List<String> values = in.figures("values");
                int served = 0;
                boolean others = false;
                for (int i = 0; i < relevance.size(); i++) {
                    OgpValue value = relevance.get(i).value();
                    if (value != null && values.contains(value.name())) {
                        served++;
                    } else {
                        others |= value != null;
                    }
                }
                if (served >= in.figure("minimumValues")) {
                    return in.satisfied();
                }
                Unknowns unknown = new Unknowns(in);
                unknown.addIfUnreadable(RELEVANCE);
                for (int i = 0; i < relevance.size(); i++) {
                    if (relevance.get(i).value() == null) {
                        unknown.addIfUnreadable(in.item(RELEVANCE, i) + "/value");
                    }
                }
                Finding found = others ? in.violatedAs("technology") : in.violatedAs("none");
                return unknown.or(found.related(RELEVANCE));
            });

    static final Rule<ActionPlan> FEW_COMMITMENTS = rule("ogp.few-commitments", ActionPlan.class, (plan, in) -> {
        Integer announced = plan.announced() == null ? null : plan.announced().commitments();
        boolean whole = plan.commitments() != null
                && !in.hasUnreadable(COMMITMENTS)
                && !in.hasUnreadable("/commitmentsComplete")
                && !Boolean.FALSE.equals(plan.commitmentsComplete());
        int listed = plan.commitments() == null ? 0 : plan.commitments().size();
        Kept kept = plan.kept().within("commitments");
        // What is listed is there; a list that leaves some out is completed by the number announced.
        int number = whole || announced == null ? listed : Math.max(listed, announced);
        int most = in.figure("unusualAbove");
        in.input("commitments", number);
        in.input("usual", most);
        if (number > most) {
            return in.violated().related(listed > most ? COMMITMENTS : "/announced/commitments");
        }
        // What could not be read of the list is so many commitments at most.
        boolean few = plan.commitments() != null
                && !kept.isCut()
                && kept.members().size() <= most
                && !in.hasUnreadable("/commitmentsComplete")
                && !Boolean.FALSE.equals(plan.commitmentsComplete());
        return whole || few || announced != null ? in.satisfied() : in.undetermined(COMMITMENTS);
    });
}
