package io.github.pacto4j.book.pacto;

import static io.github.pacto4j.rule.Rule.rule;

import io.github.pacto4j.cocreation.CoCreation;
import io.github.pacto4j.cocreation.ConsultationRound;
import io.github.pacto4j.cocreation.PreparationStep;
import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.Period;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.network.GoodPractice;
import io.github.pacto4j.network.Network;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.rule.Dated;
import io.github.pacto4j.rule.PartOfPlan;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Rule;
import io.github.pacto4j.rule.Subject;
import io.github.pacto4j.rule.Term;
import io.github.pacto4j.rule.Unknowns;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules on what the end of a plan asks: that the next cycle has begun, and that something is kept for others. */
final class CycleRules {
    private CycleRules() {}

    private static final String NEXT = "#/nextCoCreation";
    private static final String STEPS = NEXT + "/steps";
    private static final String ROUNDS = NEXT + "/rounds";
    private static final String PRACTICES = "#/network/goodPractices";

    static final Rule<ActionPlan> NEXT_CYCLE = rule("pacto.next-cycle", ActionPlan.class, (plan, in) -> {
        Term term = untilEnd(plan, in);
        CoCreation next = in.dossier().nextCoCreation();
        if (next == null) {
            return term.done(null, NEXT).duty();
        }
        Unknowns unread = new Unknowns(in);
        Dated launched = launched(next, unread, in);
        Certainty inTime = launched.on() == null ? Certainty.NO : term.last().allows(launched.on());
        boolean open = inTime != Certainty.YES && !unread.isEmpty();
        // As long as there is time nothing is owed, whether or not what was launched may still lie ahead.
        if ((open || inTime == Certainty.CANNOT_SAY) && term.last().isBefore(in.on()) != Certainty.YES) {
            term.done(null, launched.place()).owedInTurn();
            return in.notApplicable(Reason.NOT_YET);
        }
        return (open ? term.perhapsDone(launched.place()) : term.done(launched.on(), launched.place())).duty();
    });

    /** The term runs to the last day of the plan, whenever it began. */
    private static Term untilEnd(ActionPlan plan, Subject in) {
        Period period = in.known(plan.period(), PartOfPlan.PERIOD);
        StatedDate end = in.known(period.end(), PartOfPlan.PERIOD + "/end");
        return in.term(end, PartOfPlan.PERIOD + "/end").until(PartOfPlan.endOf(period));
    }

    /** Returns the earliest day by now that the next cycle states for one of its steps or rounds. */
    private static Dated launched(CoCreation next, Unknowns unread, Subject in) {
        List<Dated> days = new ArrayList<>();
        unread.addIfUnreadable(STEPS);
        unread.addIfUnreadable(ROUNDS);
        List<PreparationStep> steps = next.steps() == null ? List.of() : next.steps();
        for (int i = 0; i < steps.size(); i++) {
            String place = in.item(STEPS, i);
            add(unread, in, days, startOf(steps.get(i).period()), place + "/period/start");
            add(unread, in, days, steps.get(i).completedOn(), place + "/completedOn");
        }
        List<ConsultationRound> rounds = next.rounds() == null ? List.of() : next.rounds();
        for (int i = 0; i < rounds.size(); i++) {
            String place = in.item(ROUNDS, i);
            add(unread, in, days, rounds.get(i).announcedOn(), place + "/announcedOn");
            add(unread, in, days, rounds.get(i).callOn(), place + "/callOn");
            add(unread, in, days, startOf(rounds.get(i).period()), place + "/period/start");
        }
        Dated earliest = new Dated(null, STEPS);
        for (Dated day : days) {
            StatedDate first = earliest.on();
            if (day.on() != null && (first == null || day.on().last().isBefore(first.last()))) {
                earliest = day;
            }
        }
        return earliest;
    }

    private static @Nullable StatedDate startOf(@Nullable Period period) {
        return period == null ? null : period.start();
    }

    /** What is only planned has not been launched. */
    private static void add(Unknowns unread, Subject in, List<Dated> days, @Nullable StatedDate day, String place) {
        if (day == null) {
            unread.addIfUnreadable(place);
        } else if (!day.isAfter(in.on()).isCertain()) {
            days.add(new Dated(day, place));
        }
    }

    static final Rule<ActionPlan> PRACTICE_CAPITALISED =
            rule("pacto.practice-capitalised", ActionPlan.class, (plan, in) -> {
                Unknowns unknown = new Unknowns(in);
                int recorded = recorded(unknown, in);
                int least = in.figure("minimumPractices");
                in.input("recorded", recorded);
                in.input("expected", least);
                if (recorded >= least) {
                    noteRecorded(plan, in);
                    return in.satisfied();
                }
                Term term = untilEnd(plan, in);
                (unknown.isEmpty() ? term.done(null, PRACTICES) : term.perhapsDone(PRACTICES)).owed(null);
                if (term.last().isBefore(in.on()) != Certainty.YES) {
                    return in.notApplicable(Reason.NOT_YET);
                }
                boolean none = in.dossier().network() == null;
                return unknown.or(in.violated().at(none ? "#" : "#/network").related(PartOfPlan.PERIOD));
            });

    /** No practice tells since when it is recorded; a plan without a period sets no last day. */
    private static void noteRecorded(ActionPlan plan, Subject in) {
        if (plan.period() != null && plan.period().end() != null) {
            untilEnd(plan, in).doneWhenever(null, PRACTICES).owedInTurn();
        }
    }

    /** Counts the practices of the collectivity; one that names nobody may be its own. */
    private static int recorded(Unknowns unknown, Subject in) {
        Network network = in.dossier().network();
        List<GoodPractice> practices = network == null ? null : network.goodPractices();
        unknown.addIfUnreadable(PRACTICES);
        int recorded = 0;
        for (int i = 0; practices != null && i < practices.size(); i++) {
            String code = practices.get(i).collectivity();
            if (code == null) {
                unknown.add(in.item(PRACTICES, i) + "/collectivity");
                continue;
            }
            switch (Codes.isOwn(code, in)) {
                case YES -> recorded++;
                case CANNOT_SAY -> unknown.add("#/collectivity");
                case NO -> {}
            }
        }
        return recorded;
    }
}
