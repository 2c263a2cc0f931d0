package io.github.pacto4j.access;

import io.github.pacto4j.dossier.DocumentKind;
import io.github.pacto4j.party.Actor;
import java.time.LocalDate;

/**
 * Decides who may do what. A host may bring its own; {@link PolicyTable#standard} is the default. Implementations are
 * immutable or safe for use by many threads, throw nothing, and deny what they do not know.
 */
public interface Policy {
    /**
     * Decides whether somebody may act in the capacity that they use.
     *
     * @param on  day of the action, in Africa/Casablanca
     */
    Decision decide(Actor actor, Action action, Subject subject, LocalDate on);

    /**
     * Returns which documents of a kind somebody may find in lists, by any of their grants. What they see of each is for
     * {@link View} to say.
     *
     * @param on  the day, in Africa/Casablanca
     */
    Scope visible(Actor actor, DocumentKind kind, LocalDate on);
}
