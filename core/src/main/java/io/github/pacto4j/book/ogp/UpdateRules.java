package io.github.pacto4j.book.ogp;

import static io.github.pacto4j.rule.Rule.rule;

import io.github.pacto4j.cocreation.CoCreation;
import io.github.pacto4j.cocreation.Space;
import io.github.pacto4j.cocreation.SpaceKind;
import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.monitoring.FollowUp;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.rule.Finding;
import io.github.pacto4j.rule.Rule;
import io.github.pacto4j.rule.Subject;
import io.github.pacto4j.rule.Unknowns;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rule on how often the places where a plan can be followed online are brought up to date. */
final class UpdateRules {
    private UpdateRules() {}

    private static final String SPACES = "#/coCreation/spaces";
    private static final String SITE = "/siteUpdates";
    private static final String PLAN_END = "#/plan/period/end";

    static final Rule<FollowUp> SITE_FRESH = rule("ogp.site-fresh", FollowUp.class, (followUp, in) -> {
        Unknowns unknown = new Unknowns(in);
        List<Update> updates = updates(followUp, unknown, in);
        Update until = until(in);
        updates.removeIf(update -> update.first.isAfter(until.last));
        if (updates.isEmpty()) {
            return unknown.or(in.violatedAs("never"));
        }
        updates.sort(Comparator.comparing(Update::first));
        updates.add(until);
        Update latest = updates.get(0);
        for (int i = 1; i < updates.size(); i++) {
            Update next = updates.get(i);
            if (isTooLong(latest.last, next.first, in)) {
                Finding gap =
                        in.violatedAs("gap", "from", latest.last, "to", next.first, "delay", in.delay("maximumMonths"));
                return unknown.or(gap.related(latest.place, next.place));
            }
            latest = next.last.isAfter(latest.last) ? next : latest;
        }
        if (isFreshAnyhow(updates, in)) {
            return in.satisfied();
        }
        updates.stream()
                .filter(update -> !update.first.equals(update.last))
                .forEach(update -> unknown.add(update.place));
        return unknown.or(in.satisfied());
    });

    /** Returns whether no interval is too long, whichever days the coarse dates mean. */
    private static boolean isFreshAnyhow(List<Update> updates, Subject in) {
        for (Update from : updates.subList(0, updates.size() - 1)) {
            // What one update leaves open the others fill, unless they may all lie before or long after it.
            for (LocalDate day = from.first; !day.isAfter(from.last); day = day.plusDays(1)) {
                LocalDate before = day;
                Update until = updates.get(updates.size() - 1);
                boolean mayBeTooLong = isTooLong(before, until.last, in)
                        && updates.stream()
                                .allMatch(each -> each == from
                                        || !each.first.isAfter(before)
                                        || isTooLong(before, each.last, in));
                if (mayBeTooLong) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isTooLong(LocalDate from, LocalDate to, Subject in) {
        return in.delay("maximumMonths")
                        .after(StatedDate.of(from), in.calendar())
                        .isBefore(to)
                == Certainty.YES;
    }

    /**
     * An update, or the day up to which the intervals count.
     *
     * @param first  first day that it may mean
     * @param last  last day that it may mean
     * @param place  where it is stated
     */
    private record Update(LocalDate first, LocalDate last, String place) {}

    /** Returns the updates of the online spaces and of the public site; what does not tell of its own is unknown. */
    private static List<Update> updates(FollowUp followUp, Unknowns unknown, Subject in) {
        List<Update> updates = new ArrayList<>();
        add(followUp.siteUpdates(), SITE, updates, unknown, in);
        CoCreation process = Objects.requireNonNull(in.dossier().coCreation());
        if (process.spaces() == null || in.hasUnreadable(SPACES)) {
            unknown.add(SPACES);
        }
        List<Space> spaces = process.spaces() == null ? List.of() : process.spaces();
        for (int i = 0; i < spaces.size(); i++) {
            String place = in.item(SPACES, i);
            if (spaces.get(i).kind() == SpaceKind.ONLINE) {
                add(spaces.get(i).updates(), place + "/updates", updates, unknown, in);
            } else if (spaces.get(i).kind() == null) {
                unknown.add(place + "/kind");
            }
        }
        return updates;
    }

    private static void add(
            @Nullable List<StatedDate> dates, String place, List<Update> updates, Unknowns unknown, Subject in) {
        if (dates == null || in.hasUnreadable(place)) {
            unknown.add(place);
        }
        for (int i = 0; dates != null && i < dates.size(); i++) {
            updates.add(new Update(dates.get(i).first(), dates.get(i).last(), in.item(place, i)));
        }
    }

    /** Returns the earlier of the day of assessment and the end of the plan. */
    private static Update until(Subject in) {
        ActionPlan plan = Objects.requireNonNull(in.dossier().plan());
        StatedDate end = plan.period() == null ? null : plan.period().end();
        if (end == null) {
            return new Update(LocalDate.MIN, in.on(), PLAN_END);
        }
        return new Update(earlier(in.on(), end.first()), earlier(in.on(), end.last()), PLAN_END);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
