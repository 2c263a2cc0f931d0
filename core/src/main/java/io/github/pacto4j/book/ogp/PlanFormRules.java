package io.github.pacto4j.book.ogp;

import static io.github.pacto4j.rule.Rule.rule;

import io.github.pacto4j.cocreation.CoCreation;
import io.github.pacto4j.cocreation.Participation;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.PlanQuestion;
import io.github.pacto4j.rule.Blanks;
import io.github.pacto4j.rule.Rule;
import io.github.pacto4j.rule.Word;
import io.github.pacto4j.text.Text;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules on the plan form and the plan's page: every question answered, and an end within the term of office. */
final class PlanFormRules {
    private PlanFormRules() {}

    private static final String END = "/period/end";
    private static final String TERM_END = "/termEnd";

    private static final Map<String, PlanQuestion> QUESTIONS = questions();

    private static Map<String, PlanQuestion> questions() {
        Map<String, PlanQuestion> questions = new HashMap<>();
        for (PlanQuestion question : PlanQuestion.values()) {
            questions.put(question.code(), question);
        }
        return questions;
    }

    static final Rule<ActionPlan> PLAN_FORM_COMPLETE = rule("ogp.plan-form-complete", ActionPlan.class, (plan, in) -> {
        Blanks blanks = new Blanks(in);
        for (String code : in.figures("narrative")) {
            PlanQuestion question = question(code);
            Text answer = plan.narrative() == null ? null : plan.narrative().get(question);
            blanks.ask(answer, "/narrative/" + code, question);
        }
        // Who took part is told by the co-creation; a plan that stands alone leaves it open.
        CoCreation process = in.dossier().coCreation();
        boolean open = false;
        for (String field : in.figures("fields")) {
            if (field.equals("leadInstitutions")) {
                blanks.ask(plan.leadInstitutions(), "/leadInstitutions", new Word("label.leadInstitutions"));
            } else if (process == null) {
                open = true;
            } else {
                blanks.ask(
                        value(process.participation(), field),
                        "#/coCreation/" + field.replace('.', '/'),
                        new Word("label." + field));
            }
        }
        boolean some = open && blanks.missing().isEmpty();
        return blanks.or(
                in.violated("questions", blanks.missing()), some ? in.undetermined("#/coCreation") : in.satisfied());
    });

    private static PlanQuestion question(String code) {
        PlanQuestion question = QUESTIONS.get(code);
        if (question == null) {
            throw new IllegalStateException("no question of the plan form: " + code);
        }
        return question;
    }

    private static @Nullable Integer value(@Nullable Participation participation, String field) {
        return switch (field) {
            case "participation.groups" -> participation == null ? null : participation.groups();
            case "participation.publicMeetings" -> participation == null ? null : participation.publicMeetings();
            default -> throw new IllegalStateException("no field of the plan form: " + field);
        };
    }

    static final Rule<ActionPlan> END_WITHIN_TERM = rule("ogp.end-within-term", ActionPlan.class, (plan, in) -> {
        StatedDate end =
                in.required(plan.period() == null ? null : plan.period().end(), END);
        StatedDate termEnd = in.required(plan.termEnd(), TERM_END);
        in.input("end", end);
        in.input("termEnd", termEnd);
        // Both cover their last unit whole: a plan may run to the end of the month in which the term ends.
        if (!end.last().isAfter(termEnd.last())) {
            return in.satisfied();
        }
        return end.first().isAfter(termEnd.last())
                ? in.violated().related(END, TERM_END)
                : in.cannotOrder(end, termEnd, END, TERM_END);
    });
}
