package io.github.pacto4j.life;

import io.github.pacto4j.dossier.DocumentKind;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.plan.HistoryEntry;
import io.github.pacto4j.plan.Transition;
import io.github.pacto4j.rule.Ask;
import io.github.pacto4j.rule.Assessor;
import io.github.pacto4j.rule.RuleBook;
import io.github.pacto4j.rule.Severity;
import io.github.pacto4j.rule.Status;
import io.github.pacto4j.rule.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What the rules say of the state after a move. */
final class Guards {
    /** An entry that goes back in time cannot have happened, nor can one that lies ahead. */
    private static final String FOLLOWS = "form.history-follows-lifecycle";

    private static final String NOT_AHEAD = "form.not-in-the-future";

    private final Assessor assessor;
    private final Map<Transition, Set<String>> guards = new EnumMap<>(Transition.class);

    Guards(List<RuleBook> books, Assessor assessor) {
        this.assessor = assessor;
        for (Transition transition : Transition.values()) {
            Set<String> ids = new HashSet<>();
            for (RuleBook book : books) {
                book.entries().stream()
                        .filter(entry -> entry.guards().contains(transition.code()))
                        .forEach(entry -> ids.add(entry.id()));
            }
            guards.put(transition, ids);
        }
    }

    /**
     * Judges a state.
     *
     * @param after  the dossier after the move
     * @param place  where the entry of the move stands
     * @param impossible  why the entry cannot have happened, besides what rules say
     */
    Trial judge(Dossier after, HistoryEntry entry, String place, List<Verdict> impossible, LocalDate on) {
        Transition transition = Objects.requireNonNull(entry.transition());
        List<Verdict> facts = new ArrayList<>(impossible);
        List<Verdict> closed = new ArrayList<>();
        List<Verdict> remarks = new ArrayList<>();
        for (Verdict verdict : assessor.assess(after, DocumentKind.DOSSIER, List.of(), Ask.on(on))
                .verdicts()) {
            if (verdict.status() != Status.VIOLATED && verdict.status() != Status.UNDETERMINED) {
                continue;
            }
            boolean ofEntry = transition.entersHistory() && isWithin(verdict.pointer(), place);
            boolean guard = Objects.requireNonNull(guards.get(transition)).contains(verdict.rule());
            if (isImpossible(verdict, ofEntry)) {
                facts.add(verdict);
            } else if (guard && verdict.severity() == Severity.ERROR && !transition.recordsDecision()) {
                closed.add(verdict);
                remarks.add(verdict);
            } else if (guard || ofEntry) {
                remarks.add(verdict);
            }
        }
        return new Trial(facts, closed, remarks);
    }

    private static boolean isImpossible(Verdict verdict, boolean ofEntry) {
        return verdict.status() == Status.VIOLATED
                && (verdict.rule().equals(FOLLOWS) && verdict.pointer().startsWith("/plan")
                        || verdict.rule().equals(NOT_AHEAD) && ofEntry);
    }

    private static boolean isWithin(String pointer, String place) {
        return pointer.equals(place) || pointer.startsWith(place + "/");
    }
}
