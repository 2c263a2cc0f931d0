package io.github.pacto4j.life;

import io.github.pacto4j.rule.Verdict;
import java.util.List;
import java.util.function.Function;

/**
 * What came of a command. A refusal belongs to normal life and is a value: exceptions are for broken contracts.
 *
 * @param <S>  what the command acts on, for example a dossier
 */
public sealed interface Outcome<S> {
    /**
     * It took effect.
     *
     * @param state  the new state
     * @param event  what happened
     * @param remarks  what the rules have to say all the same, in catalogue order; possibly empty
     */
    record Done<S>(S state, Event event, List<Verdict> remarks) implements Outcome<S> {
        /** Copies the list. */
        public Done {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * Nothing changed.
     *
     * @param verdicts  what stands against the command, one or more: conditions of the command itself, then rules in
     *     catalogue order
     */
    record Refused<S>(List<Verdict> verdicts) implements Outcome<S> {
        /** Copies the list. */
        public Refused {
            verdicts = List.copyOf(verdicts);
            if (verdicts.isEmpty()) {
                throw new IllegalArgumentException("a refusal says what stands against the command, got nothing");
            }
        }
    }

    /** Continues with the branch for this case; a new case changes the signature, so no caller misses it. */
    default <R> R fold(Function<Done<S>, R> onDone, Function<Refused<S>, R> onRefused) {
        if (this instanceof Done<S> done) {
            return onDone.apply(done);
        }
        return onRefused.apply((Refused<S>) this);
    }
}
