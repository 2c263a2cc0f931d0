package io.github.pacto4j.life;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.monitoring.CompletionLevel;
import io.github.pacto4j.monitoring.CompletionReport;
import io.github.pacto4j.monitoring.MilestoneState;
import io.github.pacto4j.monitoring.NotAssessedReason;
import io.github.pacto4j.plan.ActionPlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the last completion reports on a plan say by the end of a day: last is the latest end of the period, then the latest
 * day of the report.
 */
final class LastReports {
    private final List<CompletionReport> reports;

    LastReports(Dossier dossier, LocalDate on) {
        ActionPlan plan = Objects.requireNonNull(dossier.plan());
        reports = (dossier.completionReports() == null ? List.<CompletionReport>of() : dossier.completionReports())
                .stream()
                        .filter(report -> report.plan() == null || report.plan().equals(plan.id()))
                        .filter(report -> report.reportedOn() == null
                                || !report.reportedOn().isAfter(on).isCertain())
                        .toList();
    }

    /**
     * What is reported of a commitment or milestone.
     *
     * @param level  its level, null if none is reported or reports differ of which none is the last
     * @param reason  why it has no level, null unless the last report says so
     */
    record State(@Nullable CompletionLevel level, @Nullable NotAssessedReason reason) {
        private static final State UNKNOWN = new State(null, null);
    }

    State of(String commitment) {
        return last(on(commitment), report -> new State(report.completion(), report.notAssessed()));
    }

    /** The milestone is named by its number, or by those of commitment and milestone. */
    State of(String commitment, @Nullable String milestone) {
        List<CompletionReport> naming = on(commitment).stream()
                .filter(report -> state(report, milestone) != null)
                .toList();
        return last(
                naming,
                report -> new State(
                        Objects.requireNonNull(state(report, milestone)).completion(), null));
    }

    private List<CompletionReport> on(String commitment) {
        return reports.stream()
                .filter(report -> commitment.equals(report.commitment()))
                .toList();
    }

    private static @Nullable MilestoneState state(CompletionReport report, @Nullable String milestone) {
        for (MilestoneState state : report.milestones() == null ? List.<MilestoneState>of() : report.milestones()) {
            String number = state.number();
            if (number != null && (number.equals(milestone) || number.equals(report.commitment() + "/" + milestone))) {
                return state;
            }
        }
        return null;
    }

    private static State last(List<CompletionReport> reports, Function<CompletionReport, State> said) {
        List<CompletionReport> last = new ArrayList<>(reports);
        last.removeIf(report -> reports.stream().anyMatch(other -> isAfter(other, report)));
        Set<State> states = last.stream().map(said).collect(Collectors.toSet());
        return states.size() == 1 ? states.iterator().next() : State.UNKNOWN;
    }

    private static boolean isAfter(CompletionReport one, CompletionReport other) {
        StatedDate end = one.period() == null ? null : one.period().end();
        StatedDate otherEnd = other.period() == null ? null : other.period().end();
        if (end == null || otherEnd == null || !end.last().equals(otherEnd.last())) {
            return end != null && otherEnd != null && end.isAfter(otherEnd) == Certainty.YES;
        }
        return one.reportedOn() != null
                && other.reportedOn() != null
                && one.reportedOn().isAfter(other.reportedOn()) == Certainty.YES;
    }
}
