package io.github.pacto4j.book.form;

import static io.github.pacto4j.rule.Rule.rule;

import io.github.pacto4j.council.Deliberation;
import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.HistoryEntry;
import io.github.pacto4j.plan.Lifecycle;
import io.github.pacto4j.plan.PlanStatus;
import io.github.pacto4j.plan.Transition;
import io.github.pacto4j.rule.Finding;
import io.github.pacto4j.rule.Rule;
import io.github.pacto4j.rule.Subject;
import io.github.pacto4j.text.Kept;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The rule on the history of a plan, which holds together. */
final class HistoryRules {
    private static final Set<PlanStatus> ANY = Collections.unmodifiableSet(EnumSet.allOf(PlanStatus.class));

    private HistoryRules() {}

    static final Rule<ActionPlan> HISTORY_FOLLOWS_LIFECYCLE =
            rule("form.history-follows-lifecycle", ActionPlan.class, (plan, in) -> {
                List<HistoryEntry> history = in.given(plan.history(), "/history");
                boolean whole = !in.hasUnreadable("/history");
                Kept kept = plan.kept().within("history");
                Course course = new Course(in);
                if (!whole) {
                    course.settle(() -> in.undetermined("/history"));
                }
                Set<PlanStatus> possible = whole ? Lifecycle.start(history) : ANY;
                int next = 0;
                for (int i = 0; i < history.size(); i++) {
                    HistoryEntry entry = history.get(i);
                    String place = in.item("/history", i);
                    // An entry that could not be read may have led anywhere; what follows it must still follow itself.
                    possible = kept.fileIndex(i) == next ? possible : ANY;
                    next = kept.fileIndex(i) + 1;
                    Set<PlanStatus> after = Lifecycle.after(plan, i, possible);
                    if (entry.transition() == null) {
                        course.settle(() -> in.undetermined(place + "/transition"));
                        possible = after;
                        continue;
                    }
                    if (after.isEmpty()) {
                        return in.violatedAs("transition", "transition", entry.transition(), "from", oneOrAll(possible))
                                .at(place);
                    }
                    Finding backwards = course.add(entry, place);
                    if (backwards != null) {
                        return backwards;
                    }
                    possible = after;
                }
                // What could not be read, or was cut off, may be the last entry.
                possible = whole || kept.members().size() == next && !kept.isCut() ? possible : ANY;
                PlanStatus status = plan.status();
                if (status != null && !possible.contains(status)) {
                    return in.violatedAs("status", "status", status, "expected", oneOrAll(possible))
                            .related("/status");
                }
                in.requireReadable("/status");
                return course.finding();
            });

    private static Object oneOrAll(Set<PlanStatus> statuses) {
        return statuses.size() == 1 ? statuses.iterator().next() : List.copyOf(statuses);
    }

    /** Follows the days of a history. */
    private static final class Course {
        private final Subject in;
        /** No later entry may lie wholly before this day. */
        private @Nullable StatedDate certain;
        /** A later entry may lie before this day. */
        private @Nullable StatedDate possible;

        private @Nullable Supplier<Finding> unsettled;

        Course(Subject in) {
            this.in = in;
        }

        /** Goes on to an entry; returns a finding if it goes back. */
        @Nullable
        Finding add(HistoryEntry entry, String place) {
            StatedDate day = entry.day();
            String unread = unreadDay(entry, place);
            if (unread != null) {
                settle(() -> in.undetermined(unread));
                return null;
            }
            if (day == null) {
                return null;
            }
            StatedDate before = certain;
            StatedDate latest = possible;
            if (before == null || latest == null) {
                certain = day;
                possible = day;
                return null;
            }
            if (day.isBefore(before) == Certainty.YES) {
                return in.violatedAs("backwards", "date", day, "before", before).at(place);
            }
            if (day.isBefore(latest) != Certainty.NO) {
                settle(() -> in.cannotOrder(day, latest, place + "/on"));
            }
            certain = day.first().isAfter(before.first()) ? day : before;
            possible = day.last().isAfter(latest.last()) ? day : latest;
            return null;
        }

        private void settle(Supplier<Finding> finding) {
            unsettled = unsettled == null ? finding : unsettled;
        }

        private @Nullable String unreadDay(HistoryEntry entry, String place) {
            if (entry.transition() == Transition.ADOPT) {
                if (entry.kept().isUnreadable("deliberation")) {
                    return place + "/deliberation";
                }
                if (entry.deliberation() != null && entry.deliberation().kept().isUnreadable("decidedOn")) {
                    return place + "/deliberation/decidedOn";
                }
                if (in.hasUnreadable(place + "/deliberations")) {
                    return place + "/deliberations";
                }
                List<Deliberation> joint = entry.deliberations() == null ? List.of() : entry.deliberations();
                for (int i = 0; i < joint.size(); i++) {
                    if (joint.get(i).kept().isUnreadable("decidedOn")) {
                        return in.item(place + "/deliberations", i) + "/decidedOn";
                    }
                }
            }
            return entry.day() == null && entry.kept().isUnreadable("on") ? place + "/on" : null;
        }

        Finding finding() {
            return unsettled == null ? in.satisfied() : unsettled.get();
        }
    }
}
