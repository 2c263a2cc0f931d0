package io.github.pacto4j.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A rule of open local government: an id, and a judgement for each kind of subject.
 *
 * <p>A rule sees its subject, the subject's parents and the dossier, and answers satisfied, violated, not applicable or
 * undetermined. Severity, source, figures and words are not its business: they stand in the catalogue of its book under
 * its id. Judgements are pure functions and safe for use by many threads.
 *
 * @param <S> the first kind of subject
 */
public final class Rule<S> {
    private final String id;
    private final List<Part<?>> parts;
    private final @Nullable CatalogueEntry entry;

    private Rule(String id, List<Part<?>> parts, @Nullable CatalogueEntry entry) {
        this.id = id;
        this.parts = List.copyOf(parts);
        this.entry = entry;
    }

    /**
     * How a rule judges one kind of subject.
     *
     * @param counted  whether subjects that it is not about count as such of which its premise is not met
     */
    record Part<S>(Class<S> type, Judgement<S> judgement, Predicate<Subject> concerned, boolean counted) {
        /** Returns whether the rule has nothing at all to do with what stands here. */
        boolean passesOver(Subject in) {
            return !counted && !concerned.test(in);
        }

        /** The subject is of exactly this type: rules are found by the class of the node. */
        @SuppressWarnings("unchecked")
        Finding judge(Object subject, Subject in) {
            return concerned.test(in)
                    ? judgement.judge((S) subject, in)
                    : Finding.notApplicable(Reason.PREMISE_NOT_MET);
        }
    }

    /**
     * Returns a rule on subjects of a type: a document record, or a value such as a text, date or period wherever it
     * stands.
     *
     * @param id  id of the rule in the catalogue of its book
     */
    public static <S> Rule<S> rule(String id, Class<S> type, Judgement<S> judgement) {
        return rule(id, type, at -> true, judgement);
    }

    /**
     * Returns a rule on those subjects of a type that stand at certain places; elsewhere its premise is not met, whether
     * what stands there could be read or not.
     *
     * @param id  id of the rule in the catalogue of its book
     * @param concerned  whether the rule is about what stands at a place; it may not look at the subject itself
     */
    public static <S> Rule<S> rule(String id, Class<S> type, Predicate<Subject> concerned, Judgement<S> judgement) {
        return new Rule<>(id, List.of(new Part<>(type, judgement, concerned, true)), null);
    }

    /** Returns this rule with a further kind of subject. */
    public <T> Rule<S> and(Class<T> type, Judgement<T> judgement) {
        return and(new Part<>(type, judgement, at -> true, true));
    }

    /**
     * Returns this rule with a further kind of subject that it takes up at certain places only, such as the object that
     * should hold a subject and does not; elsewhere it passes over it, and says nothing.
     *
     * @param concerned  whether the rule is about what stands at a place; it may not look at the subject itself
     */
    public <T> Rule<S> and(Class<T> type, Predicate<Subject> concerned, Judgement<T> judgement) {
        return and(new Part<>(type, judgement, concerned, false));
    }

    private Rule<S> and(Part<?> part) {
        List<Part<?>> more = new ArrayList<>(parts);
        more.add(part);
        return new Rule<>(id, more, entry);
    }

    /** Returns this rule with its catalogue entry, for rules of a host's own book. */
    public Rule<S> in(CatalogueEntry own) {
        return new Rule<>(id, parts, own);
    }

    /** Returns the id, {@code book.name}. */
    public String id() {
        return id;
    }

    List<Part<?>> parts() {
        return parts;
    }

    @Nullable
    CatalogueEntry entry() {
        return entry;
    }

    @Override
    public String toString() {
        return id;
    }
}
