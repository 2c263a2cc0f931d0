package io.github.pacto4j.evaluation;

import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a matrix asks, standard questions first, then those of added criteria, each with its answer. */
final class Answers {
    /**
     * A question with its answer.
     *
     * @param criterion  code of the criterion
     * @param question  id of the question
     * @param text  its wording in the matrix, null for a standard one
     * @param standard  the standard question that it is, else null
     * @param answer  the first answer that says something, null if there is none, or others say otherwise
     * @param pointer  where the answer stands, else the criterion, else the list of criteria
     * @param others  where answers stand that say otherwise
     * @param state  what became of it
     */
    record Found(
            String criterion,
            String question,
            @Nullable Text text,
            @Nullable StandardQuestion standard,
            @Nullable CriterionAnswer answer,
            String pointer,
            List<String> others,
            Coverage.State state) {
        /** Returns this with an answer, of which others to the same question may say otherwise. */
        Found with(List<Given> given) {
            Given first = given.stream()
                    .filter(each -> each.state != Coverage.State.UNANSWERED)
                    .findFirst()
                    .orElse(given.get(0));
            List<String> otherwise = new ArrayList<>(0);
            boolean unread = false;
            for (Given each : given) {
                unread |= each.state == Coverage.State.UNREADABLE;
                if (each.state != Coverage.State.UNANSWERED && !each.saysTheSameAs(first)) {
                    otherwise.add(each.pointer);
                }
            }
            // Beside what could not be read, nobody knows whether the others say the same.
            Coverage.State state = otherwise.isEmpty()
                    ? first.state
                    : unread ? Coverage.State.UNREADABLE : Coverage.State.CONTRADICTORY;
            return new Found(
                    criterion,
                    question,
                    text,
                    standard,
                    otherwise.isEmpty() ? first.answer : null,
                    first.pointer,
                    List.copyOf(otherwise),
                    state);
        }
    }

    /** An answer where it stands. */
    private record Given(CriterionAnswer answer, String pointer, Coverage.State state) {
        boolean saysTheSameAs(Given other) {
            return this == other
                    || (state == other.state
                            && state != Coverage.State.UNREADABLE
                            && (state != Coverage.State.ANSWERED
                                    || isSameAnswer(answer.value(), other.answer.value())));
        }
    }

    private static boolean isSameAnswer(@Nullable AnswerValue one, @Nullable AnswerValue other) {
        return one != null && other != null && one.isSame(other);
    }

    private static final String CRITERIA = "/criteria";

    private final Map<String, Found> found = new LinkedHashMap<>();
    private final Map<String, List<Given>> given = new LinkedHashMap<>();

    Answers(EvaluationMatrix matrix) {
        boolean open = matrix.kept().isUnreadable("criteria");
        Kept places = matrix.kept().within("criteria");
        open |= places.hasAside();
        List<Criterion> criteria = matrix.criteria() == null ? List.of() : matrix.criteria();
        for (Criterion criterion : criteria) {
            open |= criterion.kept().isUnreadable("answers")
                    || criterion.kept().within("answers").hasAside();
        }
        for (StandardQuestion question : StandardQuestion.values()) {
            put(question.criterion().code(), question.code(), null, question, CRITERIA, open);
        }
        for (int i = 0; i < criteria.size(); i++) {
            add(criteria.get(i), CRITERIA + "/" + places.fileIndex(i));
        }
        given.forEach((key, all) -> found.computeIfPresent(key, (any, asked) -> asked.with(all)));
    }

    private void add(Criterion criterion, String place) {
        String code = criterion.code() == null ? "" : criterion.code();
        boolean open = criterion.kept().isUnreadable("answers")
                || criterion.kept().within("answers").hasAside();
        for (Question question : criterion.questions() == null ? List.<Question>of() : criterion.questions()) {
            if (question.id() != null && !found.containsKey(question.id())) {
                put(code, question.id(), question.text(), null, place, open);
            }
        }
        List<CriterionAnswer> answers = criterion.answers() == null ? List.of() : criterion.answers();
        for (int i = 0; i < answers.size(); i++) {
            CriterionAnswer answer = answers.get(i);
            String pointer =
                    place + "/answers/" + criterion.kept().within("answers").fileIndex(i);
            String id = answer.question();
            Found asked = id == null ? null : found.get(id);
            if (asked == null && id != null) {
                asked = found.get(code + " " + id);
            }
            if (asked != null) {
                given.computeIfAbsent(key(asked), any -> new ArrayList<>(1))
                        .add(new Given(answer, pointer, state(answer)));
            }
        }
    }

    private void put(
            String criterion,
            String question,
            @Nullable Text text,
            @Nullable StandardQuestion standard,
            String pointer,
            boolean open) {
        Found asked = new Found(
                criterion,
                question,
                text,
                standard,
                null,
                pointer,
                List.of(),
                open ? Coverage.State.UNREADABLE : Coverage.State.UNANSWERED);
        found.putIfAbsent(key(asked), asked);
    }

    /** Two criteria may both have a question 1. */
    private static String key(Found asked) {
        return asked.standard != null ? asked.question : asked.criterion + " " + asked.question;
    }

    private static Coverage.State state(CriterionAnswer answer) {
        if (Boolean.TRUE.equals(answer.notApplicable())) {
            return Coverage.State.NOT_APPLICABLE;
        } else if (answer.value() instanceof AnswerCounts counts && isEmpty(counts)) {
            return counts.kept().hasAside() ? Coverage.State.UNREADABLE : Coverage.State.UNANSWERED;
        } else if (answer.isGiven()) {
            return Coverage.State.ANSWERED;
        }
        return answer.kept().isUnreadable("value") || answer.kept().isUnreadable("notApplicable")
                ? Coverage.State.UNREADABLE
                : Coverage.State.UNANSWERED;
    }

    private static boolean isEmpty(AnswerCounts counts) {
        return Stream.of(
                        counts.received(),
                        counts.handled(),
                        counts.approved(),
                        counts.rejected(),
                        counts.citizens(),
                        counts.associations())
                .allMatch(Objects::isNull);
    }

    Found find(StandardQuestion question) {
        Found asked = found.get(question.code());
        if (asked == null) {
            throw new IllegalStateException("every standard question is asked, not " + question);
        }
        return asked;
    }

    /** Returns the question of this kind in another matrix, null if it does not ask it. */
    @Nullable
    Found like(Found other) {
        return found.get(key(other));
    }

    List<Found> all() {
        return new ArrayList<>(found.values());
    }
}
