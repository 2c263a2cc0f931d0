package io.github.pacto4j.book.guide;

import static io.github.pacto4j.rule.Rule.rule;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.evaluation.AnswerCounts;
import io.github.pacto4j.evaluation.Criterion;
import io.github.pacto4j.evaluation.CriterionAnswer;
import io.github.pacto4j.evaluation.EvaluationMatrix;
import io.github.pacto4j.evaluation.Question;
import io.github.pacto4j.evaluation.StandardCriterion;
import io.github.pacto4j.evaluation.StandardQuestion;
import io.github.pacto4j.rule.Blanks;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Rule;
import io.github.pacto4j.rule.Subject;
import io.github.pacto4j.rule.Unknowns;
import io.github.pacto4j.rule.Word;
import io.github.pacto4j.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules on the evaluation matrix: its standard questions, its numbers, its evidence, and the criteria added to it. */
final class MatrixRules {
    private MatrixRules() {}

    private static final String CRITERIA = "/criteria";
    private static final String ANSWERS = "/answers";
    private static final String QUESTIONS = "/questions";
    private static final List<String> VALUES =
            List.of("", "/received", "/handled", "/approved", "/rejected", "/citizens", "/associations");

    static final Rule<EvaluationMatrix> STANDARD_QUESTIONS =
            rule("guide.matrix-standard-criteria", EvaluationMatrix.class, (matrix, in) -> {
                List<Criterion> criteria = in.required(matrix.criteria(), CRITERIA);
                Set<String> answered = new HashSet<>();
                Set<String> possible = new HashSet<>();
                Unknowns unknown = new Unknowns(in);
                // An answer to any question may stand where nobody knows to which.
                boolean any = unknown.addIfUnreadable(CRITERIA);
                for (int i = 0; i < criteria.size(); i++) {
                    String list = in.item(CRITERIA, i) + ANSWERS;
                    any |= unknown.addIfUnreadable(list);
                    List<CriterionAnswer> answers = orEmpty(criteria.get(i).answers());
                    for (int j = 0; j < answers.size(); j++) {
                        any |= in.hasUnreadable(in.item(list, j) + "/question");
                        note(answers.get(j), in.item(list, j), answered, possible, unknown);
                    }
                }
                List<String> missing = new ArrayList<>(0);
                int given = 0;
                for (StandardQuestion question : StandardQuestion.values()) {
                    if (answered.contains(question.code())) {
                        given++;
                    } else if (!any && !possible.contains(question.code())) {
                        missing.add(question.code());
                    }
                }
                int expected = in.figure("questions");
                in.input("answered", given);
                in.input("expected", expected);
                if (StandardQuestion.values().length - missing.size() < expected) {
                    return in.violated("missing", missing).at(CRITERIA);
                }
                return given >= expected ? in.satisfied() : unknown.or(in.satisfied());
            });

    private static void note(
            CriterionAnswer answer, String place, Set<String> answered, Set<String> possible, Unknowns unknown) {
        if (answer.question() == null) {
            unknown.addIfUnreadable(place + "/question");
        } else if (answer.isGiven() || Boolean.TRUE.equals(answer.notApplicable())) {
            answered.add(answer.question());
        } else {
            boolean open = unknown.addIfUnreadable(place + "/notApplicable");
            for (String value : VALUES) {
                open |= unknown.addIfUnreadable(place + "/value" + value);
            }
            if (open) {
                possible.add(answer.question());
            }
        }
    }

    static final Rule<EvaluationMatrix> COUNTS = rule("guide.matrix-counts", EvaluationMatrix.class, (matrix, in) -> {
        Numbers numbers = new Numbers(matrix, in);
        AnswerCounts opinions = numbers.counts(StandardQuestion.CE5);
        AnswerCounts requests = numbers.counts(StandardQuestion.AI5);
        numbers.compare(
                numbers.number(StandardQuestion.CE4),
                StandardQuestion.CE4,
                opinions == null ? null : opinions.approved(),
                opinions == null ? null : opinions.rejected(),
                StandardQuestion.CE5,
                StandardQuestion.CE5);
        numbers.compare(
                numbers.number(StandardQuestion.CE6),
                StandardQuestion.CE6,
                numbers.number(StandardQuestion.CE7),
                numbers.number(StandardQuestion.CE8),
                StandardQuestion.CE7,
                StandardQuestion.CE8);
        numbers.compare(
                requests == null ? null : requests.received(),
                StandardQuestion.AI5,
                requests == null ? null : requests.handled(),
                0,
                StandardQuestion.AI5,
                StandardQuestion.AI5);
        if (!numbers.wrong.isEmpty()) {
            return in.violated("answers", numbers.wrong)
                    .at(numbers.places.size() == 1 ? numbers.places.get(0) : CRITERIA)
                    .related(numbers.places);
        }
        return numbers.unknown.or(numbers.any ? in.satisfied() : in.notApplicable(Reason.NO_VALUE));
    });

    /** The numbers of a matrix, and those of them that exceed what they are part of. */
    private static final class Numbers {
        final EvaluationMatrix matrix;
        final Subject in;
        final Unknowns unknown;
        final List<String> wrong = new ArrayList<>(0);
        final List<String> places = new ArrayList<>(0);
        boolean any;

        Numbers(EvaluationMatrix matrix, Subject in) {
            this.matrix = matrix;
            this.in = in;
            this.unknown = new Unknowns(in);
        }

        @Nullable
        Integer number(StandardQuestion question) {
            CriterionAnswer answer = matrix.answer(question).orElse(null);
            return answer == null || answer.number().isEmpty()
                    ? null
                    : Integer.valueOf(answer.number().getAsInt());
        }

        @Nullable
        AnswerCounts counts(StandardQuestion question) {
            return matrix.answer(question).flatMap(CriterionAnswer::counts).orElse(null);
        }

        /** What is not stated is at least none: one of two parts alone may exceed the whole. */
        void compare(
                @Nullable Integer whole,
                StandardQuestion ofWhole,
                @Nullable Integer one,
                @Nullable Integer other,
                StandardQuestion ofOne,
                StandardQuestion ofOther) {
            long least = (one == null ? 0L : one) + (other == null ? 0L : other);
            if (whole != null && least > whole) {
                String parts = ofOne == ofOther ? ofOne.code() : ofOne.code() + " + " + ofOther.code();
                wrong.add(parts + " = " + least + " > " + ofWhole.code() + " = " + whole);
                for (StandardQuestion question : List.of(ofWhole, ofOne, ofOther)) {
                    String place = place(question);
                    if (place != null && !places.contains(place)) {
                        places.add(place);
                    }
                }
            } else if (whole != null && one != null && other != null) {
                any = true;
            } else {
                for (StandardQuestion question : List.of(ofWhole, ofOne, ofOther)) {
                    String place = place(question);
                    if (place == null) {
                        noteWhereItMayStand();
                    } else {
                        VALUES.forEach(value -> unknown.addIfUnreadable(place + "/value" + value));
                    }
                }
            }
        }

        /** An answer may be among those that could not be read, or that name a question that could not. */
        private void noteWhereItMayStand() {
            unknown.addIfUnreadable(CRITERIA);
            List<Criterion> criteria = orEmpty(matrix.criteria());
            for (int i = 0; i < criteria.size(); i++) {
                String list = in.item(CRITERIA, i) + ANSWERS;
                unknown.addIfUnreadable(list);
                for (int j = 0; j < orEmpty(criteria.get(i).answers()).size(); j++) {
                    unknown.addIfUnreadable(in.item(list, j) + "/question");
                }
            }
        }

        private @Nullable String place(StandardQuestion question) {
            List<Criterion> criteria = orEmpty(matrix.criteria());
            for (int i = 0; i < criteria.size(); i++) {
                List<CriterionAnswer> answers = orEmpty(criteria.get(i).answers());
                for (int j = 0; j < answers.size(); j++) {
                    if (question.code().equals(answers.get(j).question())) {
                        return in.item(in.item(CRITERIA, i) + ANSWERS, j);
                    }
                }
            }
            return null;
        }
    }

    static final Rule<CriterionAnswer> EVIDENCED =
            rule("guide.matrix-evidence", CriterionAnswer.class, (answer, in) -> {
                if (answer.value() == null) {
                    in.requireReadable("/value");
                }
                if (answer.isYes() != Certainty.YES || Boolean.TRUE.equals(answer.notApplicable())) {
                    return in.notApplicable(Reason.PREMISE_NOT_MET);
                }
                Blanks blanks = new Blanks(in).ask(answer.evidence(), "/evidence", "");
                return blanks.or(in.violated("question", Unknowns.orUnknown(answer.question())), in.satisfied());
            });

    static final Rule<Criterion> CUSTOM_CRITERIA =
            rule("guide.matrix-custom-criteria", Criterion.class, (criterion, in) -> {
                in.requireReadable("/code");
                if (!isAdded(criterion)) {
                    return in.notApplicable(Reason.PREMISE_NOT_MET);
                }
                if (criterion.code() != null && !isItsOwn(criterion, in)) {
                    return in.violatedAs("code", "code", criterion.code()).related("/code");
                }
                int least = in.figure("minimumQuestions");
                List<Object> asked = new ArrayList<>();
                List<Question> questions = orEmpty(criterion.questions());
                String place = QUESTIONS;
                boolean unread = false;
                for (int i = 0; i < questions.size(); i++) {
                    Text text = questions.get(i).text();
                    boolean written = text != null && text.isWritten();
                    if (written) {
                        asked.add(questions.get(i));
                    } else if (text != null && text.kept().hasAside()) {
                        // A wording that could not be read may be the question.
                        unread = true;
                    } else if (in.hasUnreadable(in.item(QUESTIONS, i) + "/text")) {
                        place = in.item(QUESTIONS, i) + "/text";
                    }
                }
                Blanks blanks = new Blanks(in)
                        .ask(criterion.code(), "/code", new Word("label.criterion.code"))
                        .ask(criterion.title(), "/title", new Word("label.criterion.title"))
                        .ask(
                                asked.size() >= least || unread ? questions : null,
                                place,
                                new Word("label.criterion.questions"));
                if (unread && asked.size() < least && blanks.missing().isEmpty()) {
                    return in.undetermined(QUESTIONS);
                }
                return blanks.or(in.violatedAs("fields", "fields", blanks.missing()), in.satisfied());
            });

    static final Rule<Criterion> GROUNDED = rule("guide.criterion-grounded", Criterion.class, (criterion, in) -> {
        in.requireReadable("/code");
        if (!isAdded(criterion)) {
            return in.notApplicable(Reason.PREMISE_NOT_MET);
        }
        Blanks blanks = new Blanks(in).ask(criterion.ground(), "/ground", "");
        return blanks.or(in.violated("criterion", Unknowns.orUnknown(criterion.code())), in.satisfied());
    });

    /** Only a criterion that was added brings questions of its own. */
    private static boolean isAdded(Criterion criterion) {
        return !isStandard(criterion.code()) || !orEmpty(criterion.questions()).isEmpty();
    }

    private static boolean isStandard(@Nullable String code) {
        for (StandardCriterion standard : StandardCriterion.values()) {
            if (standard.code().equals(code)) {
                return true;
            }
        }
        return false;
    }

    /** A code is that of the first criterion that bears it. */
    private static boolean isItsOwn(Criterion criterion, Subject in) {
        if (isStandard(criterion.code())) {
            return false;
        }
        EvaluationMatrix matrix = in.parent(EvaluationMatrix.class);
        for (Criterion each : matrix == null ? List.<Criterion>of() : orEmpty(matrix.criteria())) {
            if (each == criterion) {
                return true;
            } else if (Objects.equals(each.code(), criterion.code())) {
                return false;
            }
        }
        return true;
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
