package io.github.pacto4j.life;

import io.github.pacto4j.plan.Transition;
import io.github.pacto4j.rule.DocumentTable;
import io.github.pacto4j.rule.Messages;
import io.github.pacto4j.rule.Status;
import io.github.pacto4j.rule.Verdict;
import io.github.pacto4j.text.Csv;
import io.github.pacto4j.text.Language;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A transition, and whether it is open to a plan.
 *
 * @param transition  the transition
 * @param answer  whether it is open
 * @param against  what stands against it: conditions of the move, then rules in catalogue order; empty if it is allowed
 * @param remarks  what rules would say of it all the same if nothing but its day were recorded, in catalogue order
 * @param missing  JSON Pointers to what is not known or not written down, of those verdicts together, each once
 * @param carries  names of the properties that its entry in the history may carry beside day, person, capacity and reason
 */
public record NextStep(
        Transition transition,
        Answer answer,
        List<Verdict> against,
        List<Verdict> remarks,
        List<String> missing,
        List<String> carries) {
    /** Whether a transition is open. */
    public enum Answer {
        /** It is allowed. */
        ALLOWED,
        /** The status allows it, but something stands against it. */
        REFUSED,
        /** The status does not allow it. */
        NOT_FROM_HERE,
        /** Whether the status allows it is not known. */
        CANNOT_SAY;

        /** Returns what a verdict on the status of the plan answers. */
        static Answer ofStatus(Verdict verdict) {
            return verdict.status() == Status.UNDETERMINED ? CANNOT_SAY : NOT_FROM_HERE;
        }
    }

    /** Copies the lists. */
    public NextStep {
        against = List.copyOf(against);
        remarks = List.copyOf(remarks);
        missing = List.copyOf(missing);
        carries = List.copyOf(carries);
    }

    /** A step that the status does not allow, or is not known to allow. */
    static NextStep closed(Transition transition, Verdict verdict) {
        return of(transition, Answer.ofStatus(verdict), List.of(verdict), List.of());
    }

    /** A step that the status allows. */
    static NextStep tried(Transition transition, List<Verdict> against, List<Verdict> remarks) {
        return of(transition, against.isEmpty() ? Answer.ALLOWED : Answer.REFUSED, against, remarks);
    }

    private static NextStep of(Transition transition, Answer answer, List<Verdict> against, List<Verdict> remarks) {
        List<Verdict> rest =
                remarks.stream().filter(verdict -> !against.contains(verdict)).toList();
        Set<String> missing = new LinkedHashSet<>();
        against.forEach(verdict -> missing.addAll(verdict.missing()));
        rest.forEach(verdict -> missing.addAll(verdict.missing()));
        return new NextStep(transition, answer, against, rest, List.copyOf(missing), carries(transition));
    }

    /** Returns whether it may be taken. */
    public boolean isAllowed() {
        return answer == Answer.ALLOWED;
    }

    /** Returns what {@link #carries()} means in words of a language, each in turn. */
    public List<String> carries(Language language) {
        return carries.stream()
                .map(name -> WORDS.find("carries." + name, language).orElse(name))
                .toList();
    }

    /** Returns what the entry of a transition may carry, in the order of the document tables. */
    public static List<String> carries(Transition transition) {
        return Objects.requireNonNull(Carried.BY_TRANSITION.get(transition));
    }

    private static final Messages WORDS = Messages.beside(NextStep.class);

    private static final class Carried {
        static final Map<Transition, List<String>> BY_TRANSITION = new EnumMap<>(Transition.class);

        static {
            List<Csv.Row> rows = DocumentTable.rows();
            for (Transition transition : Transition.values()) {
                BY_TRANSITION.put(
                        transition,
                        rows.stream()
                                .filter(row -> row.get("document").equals("#history-entry/" + transition.code()))
                                .map(row -> row.get("path"))
                                .filter(path -> path.indexOf('.') < 0 && path.indexOf('[') < 0)
                                .toList());
            }
        }
    }
}
