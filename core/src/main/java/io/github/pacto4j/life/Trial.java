package io.github.pacto4j.life;

import io.github.pacto4j.plan.PassedGate;
import io.github.pacto4j.rule.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * What a move would meet.
 *
 * @param facts  why it cannot have happened
 * @param closed  the guards that stand against it
 * @param remarks  everything else that rules say of it, the guards included, in catalogue order
 */
record Trial(List<Verdict> facts, List<Verdict> closed, List<Verdict> remarks) {
    Trial {
        facts = List.copyOf(facts);
        closed = List.copyOf(closed);
        remarks = List.copyOf(remarks);
    }

    /** Returns what stands against the move although these gates are passed. */
    List<Verdict> against(List<PassedGate> despite) {
        List<Verdict> against = new ArrayList<>(facts);
        closed.stream()
                .filter(verdict -> despite.stream().noneMatch(gate -> passes(gate, verdict)))
                .forEach(against::add);
        return against;
    }

    /** Returns those of the gates that stood against the move. */
    List<PassedGate> passed(List<PassedGate> despite) {
        return despite.stream()
                .filter(gate -> closed.stream().anyMatch(verdict -> passes(gate, verdict)))
                .toList();
    }

    private static boolean passes(PassedGate gate, Verdict verdict) {
        return gate.reason() != null
                && gate.reason().isWritten()
                && verdict.rule().equals(gate.rule());
    }
}
