package io.github.pacto4j.evaluation;

import io.github.pacto4j.text.CodeOrText;
import io.github.pacto4j.text.Structure;
import io.github.pacto4j.text.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An answer in the evaluation matrix, in one of the forms that questions ask for: yes or no, a number, numbers by kind,
 * forms of participation, or words (source: GUIDE annex 1). Whether it is the form that its question asks for is left
 * open here: {@link StandardQuestion#form()} says which that is.
 */
public sealed interface AnswerValue
        permits AnswerCounts, AnswerValue.Count, AnswerValue.Forms, AnswerValue.Words, AnswerValue.YesNo {
    /**
     * Yes or no.
     *
     * @param value  true for yes
     */
    record YesNo(boolean value) implements AnswerValue {
        @Override
        public Boolean content() {
            return value;
        }
    }

    /**
     * A number, for example of opinions submitted.
     *
     * @param value  the number as stated, right or wrong
     */
    record Count(int value) implements AnswerValue {
        @Override
        public Integer content() {
            return value;
        }
    }

    /**
     * Forms of participation; an empty list states that there was none.
     *
     * @param forms  the forms in the order of the file, known ones or others in words
     */
    record Forms(@Size(max = Structure.ITEMS) List<@Valid CodeOrText<ParticipationForm>> forms) implements AnswerValue {
        /** Copies the list. */
        public Forms {
            forms = List.copyOf(forms);
        }

        @Override
        public List<CodeOrText<ParticipationForm>> content() {
            return forms;
        }
    }

    /**
     * An answer in words.
     *
     * @param text  the words
     */
    record Words(@Valid Text text) implements AnswerValue {
        @Override
        public Text content() {
            return text;
        }
    }

    /** Returns what is stated: a Boolean, an Integer, {@link AnswerCounts}, a list of forms, or a {@link Text}. */
    Object content();

    /** Returns whether another value states the same: the order of forms and of numbers by kind says nothing. */
    default boolean isSame(AnswerValue other) {
        return plain(this).equals(plain(other));
    }

    /** What is stated, without how it is written. */
    private static Object plain(AnswerValue value) {
        if (value instanceof AnswerCounts counts) {
            return Arrays.asList(
                    counts.received(),
                    counts.handled(),
                    counts.approved(),
                    counts.rejected(),
                    counts.citizens(),
                    counts.associations());
        } else if (value instanceof Forms forms) {
            Set<Object> plain = new HashSet<>();
            forms.forms()
                    .forEach(form -> plain.add(
                            form.code() != null ? form.code() : form.label().wordings()));
            return plain;
        } else if (value instanceof Words words) {
            return words.text().wordings();
        }
        return value.content();
    }
}
