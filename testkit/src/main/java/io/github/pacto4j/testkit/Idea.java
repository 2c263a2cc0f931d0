package io.github.pacto4j.testkit;

import io.github.pacto4j.cocreation.ResponseOutcome;
import io.github.pacto4j.cocreation.ResponseReason;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one contribution, settled before plan and co-creation are written, since both tell of it.
 *
 * @param id  id of the contribution
 * @param round  round of consultation, 1 or 2
 * @param outcome  the answer, null if there is none yet
 * @param reason  why, null where there is no answer
 * @param commitment  index of the commitment that it led to, -1 for none
 * @param mergedInto  id of the contribution that it was merged into, null for none
 */
record Idea(
        String id,
        int round,
        @Nullable ResponseOutcome outcome,
        @Nullable ResponseReason reason,
        int commitment,
        @Nullable String mergedInto) {

    private static final List<ResponseReason> REFUSALS = List.of(
            ResponseReason.ALREADY_DONE,
            ResponseReason.OUTSIDE_COMPETENCE,
            ResponseReason.NO_BUDGET,
            ResponseReason.NOT_FEASIBLE,
            ResponseReason.OFF_TOPIC,
            ResponseReason.OTHER);

    /** Returns all ideas of a cycle; every commitment comes from one or more as long as there are enough. */
    static List<Idea> all(Desk desk, boolean answered) {
        Cycle cycle = desk.cycle;
        if (!cycle.isPast(cycle.firstRoundFrom)) {
            return List.of();
        }
        boolean secondRound = cycle.isPast(cycle.secondRoundFrom);
        boolean answersDue = cycle.isPast(cycle.validated);
        int count = desk.setting.size().contributions();
        int commitments = desk.setting.size().commitments();
        List<Idea> ideas = new ArrayList<>(count);
        List<String> accepted = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String id = "C-" + (i + 1);
            int round = secondRound && i >= count * 3 / 5 ? 2 : 1;
            boolean answer = answered && (answersDue || cycle.isPast(cycle.analysed) && desk.chance.hits(0.3));
            Idea idea = !answer
                    ? new Idea(id, round, null, null, -1, null)
                    : accepted.size() < commitments || desk.chance.hits(0.3)
                            ? accepted(id, round, accepted.size() % commitments, desk)
                            : other(id, round, accepted, desk);
            if (idea.commitment >= 0) {
                accepted.add(id);
            }
            ideas.add(idea);
        }
        return ideas;
    }

    private static Idea accepted(String id, int round, int commitment, Desk desk) {
        boolean whole = desk.chance.hits(0.7);
        return new Idea(
                id,
                round,
                whole ? ResponseOutcome.ACCEPTED : ResponseOutcome.PARTLY_ACCEPTED,
                whole ? ResponseReason.ADOPTED : desk.chance.one(List.of(ResponseReason.ADOPTED, ResponseReason.OTHER)),
                commitment,
                null);
    }

    private static Idea other(String id, int round, List<String> accepted, Desk desk) {
        return desk.chance.hits(0.3)
                ? new Idea(id, round, ResponseOutcome.MERGED, ResponseReason.MERGED_INTO, -1, desk.chance.one(accepted))
                : new Idea(id, round, ResponseOutcome.REJECTED, desk.chance.one(REFUSALS), -1, null);
    }
}
