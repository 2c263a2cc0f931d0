package io.github.pacto4j.rule;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.HistoryEntry;
import io.github.pacto4j.plan.PassedGate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The gates that a plan passed, as its history tells them. */
final class PassedGates {
    private PassedGates() {}

    /**
     * Returns the gates passed by the end of a day, in the order of the history.
     *
     * @param base  where the file begins within the dossier
     */
    static List<PassedGateLine> of(@Nullable ActionPlan plan, LocalDate on, String base) {
        if (plan == null || plan.history() == null) {
            return List.of();
        }
        List<PassedGateLine> lines = new ArrayList<>(0);
        List<HistoryEntry> history = plan.history();
        for (int i = 0; i < history.size(); i++) {
            HistoryEntry entry = history.get(i);
            StatedDate day = entry.day();
            boolean ahead = day != null && day.isAfter(on).isCertain();
            List<PassedGate> despite = ahead || entry.despite() == null ? List.of() : entry.despite();
            for (int j = 0; j < despite.size(); j++) {
                String place = "/plan/history/" + plan.kept().within("history").fileIndex(i) + "/despite/"
                        + entry.kept().within("despite").fileIndex(j);
                lines.add(PassedGateLineBuilder.builder()
                        .rule(despite.get(j).rule())
                        .transition(entry.transition())
                        .on(day)
                        .capacity(entry.capacity())
                        .reason(despite.get(j).reason())
                        .pointer(place.substring(base.length()))
                        .build());
            }
        }
        return List.copyOf(lines);
    }
}
