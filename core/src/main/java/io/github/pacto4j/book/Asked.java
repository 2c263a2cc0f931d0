package io.github.pacto4j.book;

import io.github.pacto4j.evaluation.AnswerValue;
import io.github.pacto4j.evaluation.CriterionAnswer;
import io.github.pacto4j.evaluation.StandardQuestion;
import io.github.pacto4j.membership.ApplicationQuestion;
import io.github.pacto4j.membership.Letter;
import io.github.pacto4j.monitoring.MonitoringQuestion;
import io.github.pacto4j.monitoring.NotAssessedReason;
import io.github.pacto4j.monitoring.ReportRelevanceQuestion;
import io.github.pacto4j.plan.PlanQuestion;
import io.github.pacto4j.plan.RelevanceQuestion;
import io.github.pacto4j.rule.Property;
import io.github.pacto4j.rule.Shape;
import io.github.pacto4j.text.Code;
import io.github.pacto4j.text.Json;
import io.github.pacto4j.text.Kept;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The path of a question through the objects of a document. */
final class Asked {
    private static final String LIST = "[]";
    private static final String VALUES = "*";
    private static final String LETTERS = "application.letters.";

    /** Maps whose keys are ids of questions; in others, such as numbers by category, every value is meant. */
    private static final Map<String, List<Class<?>>> BY_QUESTION = Map.of(
            "narrative", List.of(PlanQuestion.class, ApplicationQuestion.class),
            "relevanceAnswers", List.of(RelevanceQuestion.class, ReportRelevanceQuestion.class),
            "answers", List.of(MonitoringQuestion.class));

    private final String question;
    private final List<String> steps;

    Asked(String question, String path) {
        this(question, List.of(path.split("\\.")));
    }

    private Asked(String question, List<String> steps) {
        this.question = question;
        this.steps = steps;
    }

    /** Takes what a path leads to. */
    @FunctionalInterface
    interface Found {
        /** @param key  the key under which it stands in a map that is no map of questions; else null */
        void accept(@Nullable Code key, Object value);
    }

    /** Returns the steps to the objects that lines are about: up to the last list; empty if there is none on the way. */
    Asked object() {
        return new Asked(question, steps.subList(0, objectEnd()));
    }

    /** Returns the steps from such an object to the value. */
    Asked within() {
        return new Asked(question, steps.subList(objectEnd(), steps.size()));
    }

    private int objectEnd() {
        for (int i = steps.size(); i > 0; i--) {
            String step = steps.get(i - 1);
            if (step.endsWith(LIST) || step.equals(VALUES) && !isByQuestion(steps.get(i - 2))) {
                return i;
            }
        }
        return 0;
    }

    boolean isEmpty() {
        return steps.isEmpty();
    }

    /** Returns the list that lines are about, empty if none, or if the question is about one item of it. */
    String list() {
        return isStandard() || question.startsWith(LETTERS) ? "" : object().toString();
    }

    @Override
    public String toString() {
        return String.join(".", steps);
    }

    private boolean isByQuestion(String map) {
        return BY_QUESTION.getOrDefault(map, List.of()).stream().anyMatch(ids -> Property.code(ids, question) != null);
    }

    private boolean isStandard() {
        return Property.code(StandardQuestion.class, question) != null;
    }

    /** Hands over what stands there, an empty list for a list without items; returns whether anything is unreadable. */
    boolean follow(Object from, Found found) {
        return follow(from, 0, null, found);
    }

    private boolean follow(Object at, int step, @Nullable Code key, Found found) {
        if (step == steps.size()) {
            found.accept(key, at);
            return false;
        }
        String name = steps.get(step).replace(LIST, "");
        Shape shape = Shape.of(at.getClass());
        Property property = shape.find(name);
        if (property == null) {
            throw new IllegalStateException(
                    at.getClass().getSimpleName() + " has no " + name + ", asked by " + question);
        }
        Object stated = property.get(at);
        Object value = stated instanceof AnswerValue answer ? answer.content() : stated;
        Kept kept = shape.kept(at);
        if (value == null) {
            if (at instanceof CriterionAnswer answer && Boolean.TRUE.equals(answer.notApplicable())) {
                found.accept(key, NotAssessedReason.NOT_APPLICABLE);
            }
            return kept.isUnreadable(name);
        }
        boolean unreadable = false;
        if (value instanceof Map<?, ?> map && step + 1 < steps.size()) {
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                if (!isByQuestion(name)) {
                    Code code = entry.getKey() instanceof Code known ? known : null;
                    unreadable |= follow(entry.getValue(), step + 2, code, found);
                } else if (entry.getKey() instanceof Code code && code.code().equals(question)) {
                    unreadable |= follow(entry.getValue(), step + 2, null, found);
                }
            }
            return unreadable
                    | (isByQuestion(name)
                            ? kept.within(name).isUnreadable(question)
                            : hasUnreadable(kept.within(name)));
        } else if (value instanceof List<?> list && steps.get(step).endsWith(LIST)) {
            if (list.isEmpty() && !hasUnreadable(kept.within(name))) {
                found.accept(key, list);
            }
            for (Object item : list) {
                if (isMeant(item)) {
                    unreadable |= follow(item, step + 1, key, found);
                }
            }
            return unreadable | hasUnreadable(kept.within(name));
        }
        return follow(value, step + 1, key, found) | (value instanceof List<?> && hasUnreadable(kept.within(name)));
    }

    /** A question of the matrix is about its own answer, a question about one letter about letters of its kind. */
    private boolean isMeant(Object item) {
        if (item instanceof CriterionAnswer answer && isStandard()) {
            return question.equals(answer.question());
        } else if (item instanceof Letter letter && question.startsWith(LETTERS)) {
            return letter.from() != null
                    && question.equals(LETTERS + letter.from().code());
        }
        return true;
    }

    private static boolean hasUnreadable(Kept list) {
        return list.members().stream().anyMatch(member -> member.isAside() && !Json.NULL.equals(member.json()));
    }
}
