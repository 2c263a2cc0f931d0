package io.github.pacto4j.evaluation;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.HowMany;
import io.github.pacto4j.evaluation.Ratio.Term;
import io.github.pacto4j.text.Code;
import java.util.ArrayList;
import java.util.List;

/**
 * How far an evaluation matrix is filled in: the 20 standard questions and those of added criteria, answered of applicable.
 * A question that is declared not applicable is left out; one that was left blank is not.
 */
public final class Coverage {
    private final List<Asked> questions;

    private Coverage(List<Asked> questions) {
        this.questions = List.copyOf(questions);
    }

    /** What became of a question. */
    public enum State implements Code {
        /** An answer is stated. */
        ANSWERED,
        /** Declared not applicable. */
        NOT_APPLICABLE,
        /** No answer is stated. */
        UNANSWERED,
        /** Something is stated that could not be read: it is unknown, not left out. */
        UNREADABLE,
        /** Several answers are stated, and they contradict each other: which one holds is unknown. */
        CONTRADICTORY;

        @Override
        public String list() {
            return "answer-states";
        }
    }

    /**
     * A question and what became of it.
     *
     * @param criterion  code of the criterion; empty for an added one without a code
     * @param question  id of the question
     * @param state  what became of it
     * @param pointer  where the answer stands, else what should hold it, as a JSON Pointer from the matrix
     * @param others  where further answers stand that say otherwise, as JSON Pointers from the matrix
     */
    public record Asked(String criterion, String question, State state, String pointer, List<String> others) {
        /** Copies the list. */
        public Asked {
            others = List.copyOf(others);
        }
    }

    /** Returns the coverage of a matrix. */
    public static Coverage of(EvaluationMatrix matrix) {
        List<Asked> asked = new ArrayList<>();
        for (Answers.Found each : new Answers(matrix).all()) {
            asked.add(new Asked(each.criterion(), each.question(), each.state(), each.pointer(), each.others()));
        }
        return new Coverage(asked);
    }

    /** Returns the questions: the standard ones in the order of the guide, then the added ones in that of the matrix. */
    public List<Asked> questions() {
        return questions;
    }

    /** Returns the questions of this state, in their order. */
    public List<Asked> questions(State state) {
        return questions.stream().filter(asked -> asked.state() == state).toList();
    }

    /** Returns this for the questions of one criterion. */
    public Coverage within(String criterion) {
        return new Coverage(questions.stream()
                .filter(asked -> asked.criterion().equals(criterion))
                .toList());
    }

    /** Returns the number of answers; what could not be read, or is answered in contradictory ways, may be one. */
    public HowMany answered() {
        return HowMany.of(questions.stream()
                .map(asked -> switch (asked.state()) {
                    case ANSWERED -> Certainty.YES;
                    case UNREADABLE, CONTRADICTORY -> Certainty.CANNOT_SAY;
                    case NOT_APPLICABLE, UNANSWERED -> Certainty.NO;
                })
                .toList());
    }

    /** Returns answered of applicable; unknown where something could not be read or contradicts itself. */
    public Ratio ratio() {
        HowMany answered = answered();
        int applicable = questions.size() - questions(State.NOT_APPLICABLE).size();
        return new Ratio(
                new Term("answered", answered.isKnown() ? answered.least() : null, List.of()),
                new Term("applicable", applicable, List.of()),
                false);
    }
}
