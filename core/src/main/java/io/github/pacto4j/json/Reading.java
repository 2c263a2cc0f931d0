package io.github.pacto4j.json;

import io.github.pacto4j.dossier.DocumentKind;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.rule.Problem;
import io.github.pacto4j.rule.Severity;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A document as far as it could be read, and what is wrong with the file.
 *
 * @param <D> what was read
 */
public final class Reading<D> {
    private final @Nullable D document;
    private final @Nullable DocumentKind kind;
    private final List<Problem> problems;

    Reading(@Nullable D document, @Nullable DocumentKind kind, List<Problem> problems) {
        this.document = document;
        this.kind = kind;
        this.problems = List.copyOf(problems);
    }

    /**
     * Returns the reading of a document made in Java: there is no problem, and one that is no dossier stands alone in one.
     *
     * @throws IllegalArgumentException if the record is no document, or an assessment, which stands in no dossier
     */
    public static Reading<Dossier> of(Record document) {
        DocumentKind kind = Kinds.find(document.getClass());
        if (kind == null) {
            throw new IllegalArgumentException(document.getClass().getSimpleName() + " is no document");
        }
        return new Reading<>(Kinds.alone(kind, document), kind, List.of());
    }

    /** Returns that no document could be read, and why. */
    public static <D> Reading<D> unread(List<Problem> problems) {
        return new Reading<>(null, null, problems);
    }

    /** Returns whether a document could be read; what is wrong inside it stands among the problems. */
    public boolean isRead() {
        return document != null;
    }

    /**
     * Returns what was read.
     *
     * @throws NoSuchElementException if no document could be read; the problems say why
     */
    public D document() {
        if (document == null) {
            throw new NoSuchElementException("no document could be read: " + problems);
        }
        return document;
    }

    /** Returns the kind of the document in the file, or empty if none could be read. */
    public Optional<DocumentKind> kind() {
        return Optional.ofNullable(kind);
    }

    /** Returns what is wrong with the file, in the order of the file; possibly empty. */
    public List<Problem> problems() {
        return problems;
    }

    /** Returns whether a problem of severity ERROR was found. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /** Returns the same reading of another view on the document, such as the dossier that it stands in. */
    public <E> Reading<E> map(Function<? super D, ? extends E> view) {
        return new Reading<>(document == null ? null : view.apply(document), kind, problems);
    }

    /**
     * Returns the same reading as somebody is to see it.
     *
     * @param document  what they see of the document
     * @param problem  what they see of each problem
     */
    public Reading<D> seen(UnaryOperator<D> document, UnaryOperator<Problem> problem) {
        return new Reading<>(
                this.document == null ? null : document.apply(this.document),
                kind,
                problems.stream().map(problem).toList());
    }
}
