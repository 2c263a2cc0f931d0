package io.github.pacto4j.evaluation;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.party.Evidence;
import io.github.pacto4j.text.CodeOrText;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Structure;
import io.github.pacto4j.text.Text;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * An answer in the evaluation matrix.
 *
 * @param question  id of the question answered (source: GUIDE annex 1)
 * @param value  answer, in the form that the question asks for (source: GUIDE annex 1)
 * @param notApplicable  whether the question does not apply
 * @param evidence  evidence for the answer
 * @param comment  comment on the answer
 * @param kept  what the file said beside
 */
@RecordBuilder
public record CriterionAnswer(
        @Size(max = Structure.TEXT_LENGTH) @Nullable String question,
        @Valid @Nullable AnswerValue value,
        @Nullable Boolean notApplicable,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid Evidence> evidence,
        @Valid @Nullable Text comment,
        Kept kept)
        implements CriterionAnswerBuilder.With {
    /** Copies lists and maps; what was not stated stays null. */
    public CriterionAnswer {
        kept = Kept.orNone(kept);
        evidence = Kept.copy(evidence);
    }

    /** Returns whether the answer is yes; cannot say where none is stated or it is no yes or no. */
    public Certainty isYes() {
        return value instanceof AnswerValue.YesNo yesNo ? Certainty.of(yesNo.value()) : Certainty.CANNOT_SAY;
    }

    /** Returns whether an answer is stated; a blank text says as little as none. */
    public boolean isGiven() {
        return value != null
                && !(value instanceof AnswerValue.Words words && !words.text().isWritten());
    }

    /**
     * Returns the number that is the answer, petitions from citizens and from associations added up; empty where no
     * number is stated, or one of the two is missing.
     */
    public OptionalInt number() {
        if (value instanceof AnswerValue.Count count) {
            return OptionalInt.of(count.value());
        }
        return value instanceof AnswerCounts counts && counts.citizens() != null && counts.associations() != null
                ? OptionalInt.of(counts.citizens() + counts.associations())
                : OptionalInt.empty();
    }

    /** Returns the numbers by kind that are the answer, or empty where none are stated. */
    public Optional<AnswerCounts> counts() {
        return value instanceof AnswerCounts counts ? Optional.of(counts) : Optional.empty();
    }

    /** Returns the forms of participation, an empty list where there was none, or empty where none are stated. */
    public Optional<List<CodeOrText<ParticipationForm>>> forms() {
        return value instanceof AnswerValue.Forms forms ? Optional.of(forms.forms()) : Optional.empty();
    }

    /** Returns the answer in words, or empty where it is of another form. */
    public Optional<Text> words() {
        return value instanceof AnswerValue.Words words ? Optional.of(words.text()) : Optional.empty();
    }
}
