package io.github.pacto4j.testkit.oracle;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.StatedDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The sentence of OGP Local on updates of the spaces online. */
final class OgpUpdates {
    private OgpUpdates() {}

    static void siteFresh(Scene scene, Findings found) {
        List<StatedDate> updates = new ArrayList<>();
        boolean unread = false;
        boolean absent = false;
        List<Node> lists = new ArrayList<>();
        for (Node space : scene.coCreation().at("spaces").items()) {
            unread |= space.isUnknown();
            if (space.at("kind").isUnknown() || space.at("kind").is("ONLINE")) {
                lists.add(space.at("updates"));
            }
        }
        lists.add(scene.root().at("followUp/siteUpdates"));
        for (Node list : lists) {
            unread |= list.isUnknown();
            absent |= list.isAbsent();
            for (Node each : list.items()) {
                if (each.isGiven()) {
                    updates.add(each.date());
                } else {
                    unread = true;
                }
            }
        }
        Node end = scene.plan().at("period/end");
        if (updates.isEmpty() || !end.isGiven()) {
            found.undetermined();
            return;
        }
        int months = scene.number("maximumMonths");
        LocalDate limit =
                scene.on().isBefore(end.date().last()) ? scene.on() : end.date().last();
        updates.removeIf(each -> each.first().isAfter(limit));
        if (updates.isEmpty()) {
            found.undetermined();
        } else if (!canBeFresh(updates, limit, months) && !unread && !absent) {
            found.violatedSomewhere();
        } else {
            found.asked(
                    Certainty.of(!unread && !canBeStale(updates, limit, months)).or(Certainty.CANNOT_SAY),
                    scene.plan());
        }
    }

    /** Returns whether the updates can lie so that no gap is too long. */
    private static boolean canBeFresh(List<StatedDate> updates, LocalDate limit, int months) {
        LocalDate reached = updates.get(0).last();
        for (StatedDate each : updates) {
            reached = each.last().isBefore(reached) ? each.last() : reached;
        }
        boolean further = true;
        while (further && reached.plusMonths(months).isBefore(limit)) {
            LocalDate best = reached;
            for (StatedDate each : updates) {
                LocalDate furthest = reached.plusMonths(months);
                LocalDate day = each.last().isBefore(furthest) ? each.last() : furthest;
                if (!each.first().isAfter(furthest) && day.isAfter(best)) {
                    best = day;
                }
            }
            further = best.isAfter(reached);
            reached = best;
        }
        return !reached.plusMonths(months).isBefore(limit);
    }

    /** Returns whether the updates can lie so that some gap is too long. */
    private static boolean canBeStale(List<StatedDate> updates, LocalDate limit, int months) {
        for (StatedDate from : updates) {
            for (LocalDate day = from.first(); !day.isAfter(from.last()); day = day.plusDays(1)) {
                LocalDate until = day.plusMonths(months);
                boolean gap = until.isBefore(limit);
                for (StatedDate each : updates) {
                    gap &= each == from
                            || !each.first().isAfter(day)
                            || each.last().isAfter(until);
                }
                if (gap) {
                    return true;
                }
            }
        }
        return false;
    }
}
