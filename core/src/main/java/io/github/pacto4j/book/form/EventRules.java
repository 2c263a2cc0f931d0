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
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Rule;
import io.github.pacto4j.rule.Subject;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rules on what happened when: nothing is recorded ahead of its day, or came in before it could. */
final class EventRules {
    private EventRules() {}

    static final Rule<StatedDate> NOT_IN_THE_FUTURE = rule(
            "form.not-in-the-future",
            StatedDate.class,
            Subject::recordsSomethingDone,
            (date, in) -> switch (date.isAfter(in.on())) {
                case NO -> in.satisfied();
                case YES -> in.violated("date", date, "on", in.on());
                case CANNOT_SAY -> in.cannotOrder(date, StatedDate.of(in.on()), "");
            });

    static final Rule<Contribution> SPACE_OPEN = rule("form.space-open", Contribution.class, (contribution, in) -> {
        CoCreation process = Objects.requireNonNull(in.parent(CoCreation.class));
        if (process != in.dossier().coCreation()) {
            return in.notApplicable(Reason.PREMISE_NOT_MET);
        }
        if (contribution.channel() != ContributionChannel.ONLINE) {
            in.given(contribution.channel(), "/channel");
            return in.notApplicable(Reason.PREMISE_NOT_MET);
        }
        StatedDate received = in.given(contribution.receivedOn(), "/receivedOn");
        if (process.spaces() == null) {
            in.given(process.spaces(), in.of(process, "/spaces"));
        }
        Openings opened =
                in.once(OnlineSpaces.class, dossier -> new OnlineSpaces()).of(process);
        // Open is the space of which this is known first; it may be open where one may be.
        StatedDate known = opened.known;
        StatedDate possible = opened.possible;
        if (known != null && received.isBefore(known) == Certainty.NO) {
            return in.satisfied();
        }
        if (opened.unread) {
            return in.undetermined(in.of(process, "/spaces"));
        }
        if (known == null || possible == null || opened.undated) {
            return in.notApplicable(Reason.NO_VALUE);
        }
        return received.isBefore(possible) == Certainty.YES
                ? in.violated("receivedOn", received, "openedOn", possible).related("/receivedOn")
                : in.cannotOrder(received, known, "/receivedOn");
    });

    /**
     * When the online spaces of a co-creation opened.
     *
     * @param known  when the first opened that is certainly open
     * @param possible  when the first opened that may be open
     * @param undated  whether one says nothing of its opening
     * @param unread  whether one, or when it opened, could not be read
     */
    private record Openings(
            @Nullable StatedDate known, @Nullable StatedDate possible, boolean undated, boolean unread) {}

    /** The openings, worked out once for each co-creation. */
    private static final class OnlineSpaces {
        private final Map<CoCreation, Openings> found = new IdentityHashMap<>();

        Openings of(CoCreation process) {
            return found.computeIfAbsent(process, OnlineSpaces::opened);
        }

        private static Openings opened(CoCreation process) {
            StatedDate known = null;
            StatedDate possible = null;
            boolean undated = false;
            boolean unread = !Bearers.isWhole(process.kept(), "spaces");
            for (Space space : process.spaces() == null ? List.<Space>of() : process.spaces()) {
                unread |= space.kept().isUnreadable("kind");
                if (space.kind() != SpaceKind.ONLINE) {
                    continue;
                }
                Period period = space.period();
                StatedDate start = period == null ? null : period.start();
                if (start != null) {
                    known = known == null || start.last().isBefore(known.last()) ? start : known;
                    possible = possible == null || start.first().isBefore(possible.first()) ? start : possible;
                } else if (period == null
                        ? space.kept().isUnreadable("period")
                        : period.kept().isUnreadable("start")) {
                    unread = true;
                } else {
                    undated = true;
                }
            }
            return new Openings(known, possible, undated, unread);
        }
    }
}
