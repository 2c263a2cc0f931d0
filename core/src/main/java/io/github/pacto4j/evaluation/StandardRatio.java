package io.github.pacto4j.evaluation;

import io.github.pacto4j.evaluation.Ratio.Term;
import io.github.pacto4j.text.Code;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A ratio that the numbers of the standard questions allow. The guide asks for the numbers, not for the ratios. */
public enum StandardRatio implements Code {
    /** Information requests handled, of those received: AI5. */
    REQUESTS_HANDLED,
    /** Advisory opinions approved, of those submitted: CE5 of CE4. */
    OPINIONS_APPROVED,
    /** Advisory opinions rejected, of those submitted: CE5 of CE4. */
    OPINIONS_REJECTED,
    /** Petitions approved, of those received: CE7 of CE6. */
    PETITIONS_APPROVED,
    /** Petitions rejected, of those received: CE8 of CE6. */
    PETITIONS_REJECTED;

    /** Returns the ratio of a matrix. */
    public Ratio of(EvaluationMatrix matrix) {
        Answers answers = new Answers(matrix);
        Term opinions = number(StandardQuestion.CE4, answers);
        Term petitions = number(StandardQuestion.CE6, answers);
        return switch (this) {
            case REQUESTS_HANDLED ->
                ratio(
                        count(StandardQuestion.AI5, "handled", AnswerCounts::handled, answers),
                        count(StandardQuestion.AI5, "received", AnswerCounts::received, answers),
                        answers,
                        StandardQuestion.AI5);
            case OPINIONS_APPROVED ->
                ratio(
                        count(StandardQuestion.CE5, "approved", AnswerCounts::approved, answers),
                        opinions,
                        answers,
                        StandardQuestion.CE4,
                        StandardQuestion.CE5);
            case OPINIONS_REJECTED ->
                ratio(
                        count(StandardQuestion.CE5, "rejected", AnswerCounts::rejected, answers),
                        opinions,
                        answers,
                        StandardQuestion.CE4,
                        StandardQuestion.CE5);
            case PETITIONS_APPROVED ->
                ratio(
                        number(StandardQuestion.CE7, answers),
                        petitions,
                        answers,
                        StandardQuestion.CE6,
                        StandardQuestion.CE7);
            case PETITIONS_REJECTED ->
                ratio(
                        number(StandardQuestion.CE8, answers),
                        petitions,
                        answers,
                        StandardQuestion.CE6,
                        StandardQuestion.CE8);
        };
    }

    private static Ratio ratio(Term part, Term whole, Answers answers, StandardQuestion... questions) {
        boolean notApplicable = false;
        for (StandardQuestion question : questions) {
            notApplicable |= answers.find(question).state() == Coverage.State.NOT_APPLICABLE;
        }
        return new Ratio(part, whole, notApplicable);
    }

    private static Term number(StandardQuestion question, Answers answers) {
        Answers.Found found = answers.find(question);
        CriterionAnswer answer = found.answer();
        Integer number = answer == null || answer.number().isEmpty()
                ? null
                : Integer.valueOf(answer.number().getAsInt());
        return new Term(question.code(), number, number == null ? List.of() : List.of(found.pointer() + "/value"));
    }

    private static Term count(
            StandardQuestion question, String name, Function<AnswerCounts, @Nullable Integer> count, Answers answers) {
        Answers.Found found = answers.find(question);
        CriterionAnswer answer = found.answer();
        AnswerCounts counts = answer == null ? null : answer.counts().orElse(null);
        Integer number = counts == null ? null : count.apply(counts);
        return new Term(
                question.code() + "." + name,
                number,
                number == null ? List.of() : List.of(found.pointer() + "/value/" + name));
    }

    @Override
    public String list() {
        return "matrix-ratios";
    }
}
