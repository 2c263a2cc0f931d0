package io.github.pacto4j.progress;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.text.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The delays of the milestones of a plan, an axis or a unit, against the adopted dates.
 *
 * @param number  number of the axis, null for a unit and the plan
 * @param name  name of the unit or title of the axis; null if there is none
 * @param milestones  how many milestones there are
 * @param late  how many are certainly late
 * @param inTime  how many certainly ended in time
 * @param open  of how many it cannot be said
 * @param overdue  of how many of the latter the adopted end has gone by
 * @param longest  the longest delay, as an interval; unknown if none is known
 */
public record Delays(
        @Nullable String number,
        @Nullable Text name,
        int milestones,
        int late,
        int inTime,
        int open,
        int overdue,
        Days longest) {

    /** Returns the delays of these milestones. */
    static Delays of(@Nullable String number, @Nullable Text name, List<Slippage> milestones) {
        int late = 0;
        int inTime = 0;
        int overdue = 0;
        Integer low = null;
        Integer high = null;
        boolean open = false;
        for (Slippage each : milestones) {
            Certainty isLate = each.isLate();
            late += isLate == Certainty.YES ? 1 : 0;
            inTime += isLate == Certainty.NO ? 1 : 0;
            overdue += isLate == Certainty.CANNOT_SAY && each.due() ? 1 : 0;
            Days days = each.days();
            low = greater(low, days.low());
            high = greater(high, days.high());
            open |= days.high() == null;
        }
        return new Delays(
                number,
                name,
                milestones.size(),
                late,
                inTime,
                milestones.size() - late - inTime,
                overdue,
                new Days(low, open ? null : high));
    }

    private static @Nullable Integer greater(@Nullable Integer one, @Nullable Integer other) {
        return one == null ? other : other == null || one >= other ? one : other;
    }
}
