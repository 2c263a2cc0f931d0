package io.github.pacto4j.progress.monitoring;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.rule.Verdict;
import io.github.pacto4j.text.Code;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question of the monitoring body's forms with what the dossier says to it.
 *
 * @param question  id of the question in the form, such as inception.1.1 or inception.commitment.relevant
 * @param commitment  number of the commitment that it is asked of, null if it is asked of the plan
 * @param found  the answer that the dossier shows, null if it shows none
 * @param declarations  what is declared, the monitoring body first; possibly empty
 * @param verdicts  verdicts of the rules that look for the same, whether or not they settle it: one that is undetermined
 *     names what is missing
 * @param pointers  where the evidence for {@code found} stands, as JSON Pointers from the dossier
 */
public record DraftAnswer(
        String question,
        @Nullable String commitment,
        @Nullable Code found,
        List<Declaration> declarations,
        List<Verdict> verdicts,
        List<String> pointers) {
    /** Copies the lists. */
    public DraftAnswer {
        declarations = List.copyOf(declarations);
        verdicts = List.copyOf(verdicts);
        pointers = List.copyOf(pointers);
    }

    /** Returns what an answer would rest on. */
    public AnswerBasis basis() {
        if (found != null) {
            return AnswerBasis.FOUND;
        }
        return declarations.isEmpty() ? AnswerBasis.OPEN : AnswerBasis.DECLARED;
    }

    /**
     * Returns whether what is declared is what the dossier shows; no as soon as one declaration differs. Cannot say where
     * nothing is shown, or nothing is declared.
     */
    public Certainty isBorneOut() {
        if (found == null || declarations.isEmpty()) {
            return Certainty.CANNOT_SAY;
        }
        return Certainty.of(declarations.stream().allMatch(each -> found.equals(each.answer())));
    }
}
