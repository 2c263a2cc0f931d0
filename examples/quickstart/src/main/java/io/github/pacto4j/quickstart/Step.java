package io.github.pacto4j.quickstart;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.life.Outcome;
import io.github.pacto4j.life.PlanCommand;
import io.github.pacto4j.rule.Verdict;
import io.github.pacto4j.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A step of a cycle.
 *
 * @param id  names the step
 * @param on  day on which it is recorded
 * @param told  what happens, as a sentence
 * @param documents  what is put into the dossier
 * @param command  what then moves the plan on, null if nothing does
 */
record Step(
        String id,
        LocalDate on,
        Text told,
        UnaryOperator<Dossier> documents,
        @Nullable PlanCommand command) {

    /**
     * What came of a step.
     *
     * @param dossier  the dossier after it, as it was before where the command is refused
     * @param refused  what stands against the command, nothing if it took effect
     * @param remarks  what the rules say of it all the same
     */
    record Taken(Dossier dossier, List<Verdict> refused, List<Verdict> remarks) {}

    Taken take(Pacto pacto, Dossier before) {
        Dossier dossier = documents.apply(before);
        if (command == null) {
            return new Taken(dossier, List.of(), List.of());
        }
        Outcome<Dossier> outcome = pacto.apply(dossier, command, on);
        return outcome.fold(
                done -> new Taken(done.state(), List.of(), done.remarks()),
                refused -> new Taken(before, refused.verdicts(), List.of()));
    }

    /** Returns this step with something else in the dossier before its command. */
    Step also(UnaryOperator<Dossier> more) {
        return new Step(id, on, told, dossier -> more.apply(documents.apply(dossier)), command);
    }

    /** Returns this step with another command. */
    Step by(PlanCommand other) {
        return new Step(id, on, told, documents, other);
    }
}
