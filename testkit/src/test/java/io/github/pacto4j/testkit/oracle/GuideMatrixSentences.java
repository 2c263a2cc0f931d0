package io.github.pacto4j.testkit.oracle;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.evaluation.AnswerCounts;
import io.github.pacto4j.evaluation.AnswerValue;
import io.github.pacto4j.evaluation.StandardQuestion;
import io.github.pacto4j.text.Kept;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The sentences of the guide on the evaluation matrix of annex 1. */
final class GuideMatrixSentences {
    private GuideMatrixSentences() {}

    static void putAll(Map<String, Sentence> all) {
        all.put("guide.matrix-standard-criteria", GuideMatrixSentences::standardCriteria);
        all.put("guide.matrix-counts", GuideMatrixSentences::counts);
        all.put("guide.matrix-evidence", GuideMatrixSentences::evidence);
        all.put("guide.matrix-custom-criteria", GuideMatrixSentences::customCriteria);
        all.put("guide.criterion-grounded", GuideMatrixSentences::criterionGrounded);
    }

    private static List<Node> matrices(Scene scene, Findings found) {
        return readable(scene.root().at("evaluations"), found);
    }

    private static List<Node> readable(Node list, Findings found) {
        List<Node> readable = new ArrayList<>();
        if (list.isUnknown()) {
            found.undetermined();
        }
        for (Node item : list.items()) {
            if (item.isGiven()) {
                readable.add(item);
            } else if (!item.isNull()) {
                found.undetermined();
            }
        }
        return readable;
    }

    private static void standardCriteria(Scene scene, Findings found) {
        for (Node matrix : matrices(scene, found)) {
            Certainty all = Certainty.YES;
            for (StandardQuestion question : StandardQuestion.values()) {
                all = all.and(Told.some(
                        matrix.at("criteria"),
                        criterion -> Told.some(criterion.at("answers"), each -> answers(each, question.code()))));
            }
            if (all == Certainty.NO) {
                found.violatedSomewhere();
            } else {
                found.asked(all, matrix);
            }
        }
    }

    private static Certainty answers(Node answer, String question) {
        Node named = answer.at("question");
        Certainty same = named.isUnknown() ? Certainty.CANNOT_SAY : Certainty.of(question.equals(named.value()));
        Node notApplicable = answer.at("notApplicable");
        Certainty declared = notApplicable.isUnknown() ? Certainty.CANNOT_SAY : Certainty.of(notApplicable.isTrue());
        // An object without a number says nothing.
        Node value = answer.at("value");
        Certainty answered = value.value() instanceof AnswerCounts
                ? Told.anything(value)
                : value.value() instanceof AnswerValue.Words words
                        ? Certainty.of(words.text().isWritten())
                        : Told.given(value);
        return same.and(answered.or(declared));
    }

    /** The answer to a question, the place itself if there is none; null where some answer cannot be told. */
    private static @Nullable Node answer(Node matrix, StandardQuestion question) {
        boolean unread = matrix.at("criteria").isUnknown();
        for (Node criterion : matrix.at("criteria").items()) {
            unread |= criterion.isUnknown() || criterion.at("answers").isUnknown();
            for (Node answer : criterion.at("answers").items()) {
                if (question.code().equals(answer.at("question").value())) {
                    return answer.at("value");
                }
                unread |= answer.isUnknown() || answer.at("question").isUnknown();
            }
        }
        return unread ? null : new Node("", null, false, Kept.NONE, Object.class, false);
    }

    /** A number in an answer: what it is, that nobody stated it, or that it cannot be told. */
    private record Figure(@Nullable Integer number, boolean isUnknown) {}

    private static Figure figure(
            Node matrix, StandardQuestion question, Function<AnswerCounts, @Nullable Integer> part) {
        Node value = answer(matrix, question);
        if (value == null || value.isUnknown() || value.listKept().hasAside()) {
            return new Figure(null, true);
        }
        if (value.value() instanceof AnswerValue.Count count) {
            return new Figure(count.value(), false);
        }
        return new Figure(value.value() instanceof AnswerCounts counts ? part.apply(counts) : null, false);
    }

    private static @Nullable Integer petitions(AnswerCounts counts) {
        return counts.citizens() == null || counts.associations() == null
                ? null
                : Integer.valueOf(counts.citizens() + counts.associations());
    }

    private static void counts(Scene scene, Findings found) {
        for (Node matrix : matrices(scene, found)) {
            notMore(
                    found,
                    figure(matrix, StandardQuestion.CE4, counts -> null),
                    figure(matrix, StandardQuestion.CE5, AnswerCounts::approved),
                    figure(matrix, StandardQuestion.CE5, AnswerCounts::rejected));
            notMore(
                    found,
                    figure(matrix, StandardQuestion.CE6, GuideMatrixSentences::petitions),
                    figure(matrix, StandardQuestion.CE7, counts -> null),
                    figure(matrix, StandardQuestion.CE8, counts -> null));
            notMore(
                    found,
                    figure(matrix, StandardQuestion.AI5, AnswerCounts::received),
                    figure(matrix, StandardQuestion.AI5, AnswerCounts::handled));
        }
    }

    private static void notMore(Findings found, Figure whole, Figure... parts) {
        long sum = 0;
        boolean allStated = true;
        boolean unknown = whole.isUnknown();
        for (Figure part : parts) {
            sum += part.number() == null ? 0 : Math.max(0, part.number());
            allStated &= part.number() != null;
            unknown |= part.isUnknown();
        }
        if (whole.number() != null && sum > whole.number()) {
            found.violatedSomewhere();
        } else if (unknown) {
            found.undetermined();
        } else if (whole.number() != null && allStated) {
            found.satisfied();
        }
    }

    private static void evidence(Scene scene, Findings found) {
        for (Node matrix : matrices(scene, found)) {
            for (Node criterion : readable(matrix.at("criteria"), found)) {
                for (Node answer : readable(criterion.at("answers"), found)) {
                    Object value = answer.at("value").value();
                    if (answer.at("value").isUnknown()) {
                        found.undetermined();
                    } else if (value instanceof AnswerValue.YesNo yesNo && yesNo.value()) {
                        found.asked(Told.some(answer.at("evidence"), Told::document), answer);
                    }
                }
            }
        }
    }

    private static List<Node> custom(Node matrix, Findings found) {
        List<Node> custom = new ArrayList<>();
        for (Node criterion : readable(matrix.at("criteria"), found)) {
            if (criterion.at("code").isUnknown()) {
                found.undetermined();
            } else if (!isStandard(criterion)) {
                custom.add(criterion);
            }
        }
        return custom;
    }

    private static boolean isStandard(Node criterion) {
        return Catalogue.figures("guide.matrix-standard-criteria", "criteria", null)
                .contains(Objects.toString(criterion.at("code").value(), ""));
    }

    private static void customCriteria(Scene scene, Findings found) {
        for (Node matrix : matrices(scene, found)) {
            List<Node> custom = custom(matrix, found);
            for (Node criterion : custom) {
                Certainty own = Told.written(criterion.at("code"));
                for (Node other : custom) {
                    if (other != criterion
                            && Objects.equals(
                                    other.at("code").value(),
                                    criterion.at("code").value())) {
                        own = Certainty.NO;
                    }
                }
                Certainty asks = Told.some(
                        criterion.at("questions"),
                        scene.number("minimumQuestions"),
                        each -> Told.written(each.at("text")));
                found.asked(own.and(Told.written(criterion.at("title"))).and(asks), criterion);
            }
        }
    }

    private static void criterionGrounded(Scene scene, Findings found) {
        for (Node matrix : matrices(scene, found)) {
            for (Node criterion : custom(matrix, found)) {
                found.asked(Told.written(criterion.at("ground")), criterion);
            }
        }
    }
}
