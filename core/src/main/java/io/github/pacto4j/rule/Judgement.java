package io.github.pacto4j.rule;

/**
 * How a rule judges one subject.
 *
 * @param <S> the kind of subject
 */
@FunctionalInterface
public interface Judgement<S> {
    /**
     * Judges a subject.
     *
     * @param subject  the object or value judged
     * @param in  where it stands: its parents, the dossier, the day, the figures; also makes the finding
     */
    Finding judge(S subject, Subject in);
}
