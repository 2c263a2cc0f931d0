package io.github.pacto4j.quickstart;

import io.github.pacto4j.rule.Verdict;
import io.github.pacto4j.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A step of a cycle.
 *
 * @param id  names the step
 * @param plan  id of the plan whose file it is about
 * @param on  day on which it is recorded
 * @param told  what happens, as a sentence
 * @param acts  what is done, in order
 */
record Step(String id, String plan, LocalDate on, Text told, List<Act> acts) {
    /** Copies the list. */
    Step {
        acts = List.copyOf(acts);
    }

    /**
     * What came of a step.
     *
     * @param done  what was done
     * @param failed  what could not be done, after which the step was not gone on with; null if nothing failed
     * @param against  why it could not be done, null if nothing failed
     * @param remarks  what the rules say of what was done
     */
    record Taken(List<Act> done, @Nullable Act failed, Secretariat.@Nullable Answer against, List<Verdict> remarks) {}

    Taken take(Secretariat secretariat) {
        List<Act> done = new ArrayList<>();
        List<Verdict> remarks = new ArrayList<>();
        for (Act act : acts) {
            Secretariat.Answer answer = secretariat.take(plan, act, on);
            if (!answer.isDone()) {
                return new Taken(done, act, answer, remarks);
            }
            done.add(act);
            remarks.addAll(answer.remarks());
        }
        return new Taken(done, null, null, remarks);
    }

    /** Returns this step as it is recorded so many days earlier. */
    Step earlier(int days) {
        return new Step(id, plan, on.minusDays(days), told, acts);
    }

    /** Returns this step with another act before all others. */
    Step after(Act first) {
        return new Step(
                id,
                plan,
                on,
                told,
                Stream.concat(Stream.of(first), acts.stream()).toList());
    }

    /** Returns this step with another act after all others. */
    Step then(Act last) {
        return new Step(
                id,
                plan,
                on,
                told,
                Stream.concat(acts.stream(), Stream.of(last)).toList());
    }

    /** Returns this step with its acts of a kind changed. */
    Step with(String what, UnaryOperator<Act> change) {
        return new Step(
                id,
                plan,
                on,
                told,
                acts.stream()
                        .map(act -> act.what().equals(what) ? change.apply(act) : act)
                        .toList());
    }

    /** Returns this step with another act in place of the one that did the same. */
    Step with(Act other) {
        return with(other.what(), act -> other);
    }
}
