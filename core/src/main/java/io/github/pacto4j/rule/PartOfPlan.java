package io.github.pacto4j.rule;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.LastDay;
import io.github.pacto4j.date.Period;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.plan.ActionPlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A half-year or year of the plan that a dossier is about, counted from its start.
 *
 * @param first  first day
 * @param last  last day
 */
public record PartOfPlan(LocalDate first, LocalDate last) {
    /** Where the period of the plan stands. */
    public static final String PERIOD = "#/plan/period";

    private static final String START = PERIOD + "/start";

    /**
     * Returns the parts of so many months each; a rest that is shorter asks for nothing of its own. Empty if the plan is
     * shorter, or ends before it starts. The judgement ends undetermined if the period of the plan is not known.
     */
    public static List<PartOfPlan> ofMonths(int months, Subject in) {
        Period period = periodOfPlan(in);
        List<PartOfPlan> parts = new ArrayList<>();
        if (period.isOrdered() != Certainty.NO) {
            for (Period part : period.parts(months)) {
                if (part.months().orElse(0) >= months && part.start() != null && part.end() != null) {
                    parts.add(new PartOfPlan(part.start().first(), part.end().last()));
                }
            }
        }
        return parts;
    }

    /** Returns the period of the plan, with both ends; the judgement ends undetermined if they are not known. */
    public static Period periodOfPlan(Subject in) {
        ActionPlan plan = in.known(in.dossier().plan(), "#/plan");
        Period period = in.known(plan.period(), PERIOD);
        in.known(period.start(), START);
        in.known(period.end(), PERIOD + "/end");
        return period;
    }

    /** Returns the last day of a period of which both ends are known. */
    public static LastDay endOf(Period period) {
        StatedDate end = Objects.requireNonNull(period.end());
        return LastDay.of(StatedDate.of(end.last()));
    }

    /** Begins a term from the first day of this part to its last. */
    public Term term(Subject in) {
        return in.term(StatedDate.of(first), START).until(LastDay.of(StatedDate.of(last)));
    }

    /** Returns whether this part is over on the day of assessment. */
    public boolean hasEnded(Subject in) {
        return last.isBefore(in.on());
    }

    /** Returns whether a date lies in this part. */
    public Certainty holds(StatedDate date) {
        return period().contains(date);
    }

    /** Returns this part for a message. */
    public Period period() {
        return new Period(StatedDate.of(first), StatedDate.of(last));
    }
}
