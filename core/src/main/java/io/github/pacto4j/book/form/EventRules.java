package io.github.pacto4j.book.form;

import static io.github.pacto4j.rule.Rule.rule;

import io.github.pacto4j.cocreation.CoCreation;
import io.github.pacto4j.cocreation.Contribution;
import io.github.pacto4j.cocreation.ContributionChannel;
import io.github.pacto4j.cocreation.Space;
import io.github.pacto4j.cocreation.SpaceKind;
import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.Period;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.HistoryEntry;
import io.github.pacto4j.plan.Lifecycle;
import io.github.pacto4j.plan.PlanStatus;
import io.github.pacto4j.plan.Transition;
import io.github.pacto4j.rule.Finding;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Rule;
import io.github.pacto4j.rule.Subject;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rules on what happened when: nothing is recorded ahead of its day, and the history of a plan holds together. */
final class EventRules {
    private EventRules() {}

    static final Rule<StatedDate> NOT_IN_THE_FUTURE = rule("form.not-in-the-future", StatedDate.class, (date, in) -> {
        if (!in.recordsSomethingDone()) {
            return in.notApplicable(Reason.PREMISE_NOT_MET);
        }
        return switch (date.isAfter(in.on())) {
            case NO -> in.satisfied();
            case YES -> in.violated("date", date, "on", in.on());
            case CANNOT_SAY -> in.cannotOrder(date, StatedDate.of(in.on()), "");
        };
    });

    static final Rule<Contribution> SPACE_OPEN = rule("form.space-open", Contribution.class, (contribution, in) -> {
        CoCreation process = Objects.requireNonNull(in.parent(CoCreation.class));
        if (contribution.channel() != ContributionChannel.ONLINE) {
            in.given(contribution.channel(), "/channel");
            return in.notApplicable(Reason.PREMISE_NOT_MET);
        }
        StatedDate received = in.given(contribution.receivedOn(), "/receivedOn");
        in.given(process.spaces(), in.of(process, "/spaces"));
        StatedDate[] opened =
                in.once(OnlineSpaces.class, dossier -> new OnlineSpaces()).of(process);
        if (opened.length == 0) {
            return in.notApplicable(Reason.NO_VALUE);
        }
        // Open is the space of which this is known first; it may be open where one may be.
        StatedDate known = opened[0];
        StatedDate possible = opened[1];
        if (received.isBefore(known) == Certainty.NO) {
            return in.satisfied();
        }
        return received.isBefore(possible) == Certainty.YES
                ? in.violated("receivedOn", received, "openedOn", possible).related("/receivedOn")
                : in.cannotOrder(received, known, "/receivedOn");
    });

    /** When the online spaces of a co-creation opened: the first that is certainly open, the first that may be. */
    private static final class OnlineSpaces {
        private final Map<CoCreation, StatedDate[]> found = new IdentityHashMap<>();

        StatedDate[] of(CoCreation process) {
            return found.computeIfAbsent(process, OnlineSpaces::opened);
        }

        private static StatedDate[] opened(CoCreation process) {
            StatedDate known = null;
            StatedDate possible = null;
            for (Space space : process.spaces() == null ? List.<Space>of() : process.spaces()) {
                Period period = space.kind() == SpaceKind.ONLINE ? space.period() : null;
                StatedDate start = period == null ? null : period.start();
                if (start != null) {
                    known = known == null || start.last().isBefore(known.last()) ? start : known;
                    possible = possible == null || start.first().isBefore(possible.first()) ? start : possible;
                }
            }
            return known == null || possible == null ? new StatedDate[0] : new StatedDate[] {known, possible};
        }
    }

    static final Rule<ActionPlan> HISTORY_FOLLOWS_LIFECYCLE =
            rule("form.history-follows-lifecycle", ActionPlan.class, (plan, in) -> {
                List<HistoryEntry> history = in.given(plan.history(), "/history");
                in.requireReadable("/history");
                PlanStatus current = null;
                StatedDate latest = null;
                for (int i = 0; i < history.size(); i++) {
                    HistoryEntry entry = history.get(i);
                    Transition transition = in.known(entry.transition(), in.item("/history", i) + "/transition");
                    if (current != null && !transition.from().contains(current)) {
                        return in.violatedAs("transition", "transition", transition, "from", current)
                                .at(in.item("/history", i));
                    }
                    Finding backwards = backwards(entry.on(), latest, in.item("/history", i), in);
                    if (backwards != null) {
                        return backwards;
                    }
                    latest = entry.on() == null ? latest : entry.on();
                    current = Lifecycle.endOf(history.subList(0, i + 1));
                }
                return end(plan, history.isEmpty() ? PlanStatus.DRAFT : current, in);
            });

    private static @Nullable Finding backwards(
            @Nullable StatedDate on, @Nullable StatedDate latest, String place, Subject in) {
        return on != null && latest != null && on.isBefore(latest) == Certainty.YES
                ? in.violatedAs("backwards", "date", on, "before", latest).at(place)
                : null;
    }

    /** An entry that leaves the status as it is, at the head of an imported history, tells no status to compare with. */
    private static Finding end(ActionPlan plan, @Nullable PlanStatus end, Subject in) {
        PlanStatus status = plan.status();
        if (status == null && in.hasUnreadable("/status")) {
            return in.undetermined("/status");
        }
        return status == null || end == null || status == end
                ? in.satisfied()
                : in.violatedAs("status", "status", status, "expected", end).related("/status");
    }
}
