package io.github.pacto4j.book.guide;

import static io.github.pacto4j.rule.Rule.rule;

import io.github.pacto4j.cocreation.CoCreation;
import io.github.pacto4j.cocreation.ConsultationRound;
import io.github.pacto4j.collectivity.Collectivities;
import io.github.pacto4j.collectivity.Collectivity;
import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.LastDay;
import io.github.pacto4j.date.Period;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.membership.ApplicationDecision;
import io.github.pacto4j.membership.ApplicationOutcome;
import io.github.pacto4j.membership.MembershipApplication;
import io.github.pacto4j.network.Network;
import io.github.pacto4j.network.NetworkEvent;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Lifecycle;
import io.github.pacto4j.plan.PlanStatus;
import io.github.pacto4j.plan.Transition;
import io.github.pacto4j.rule.Dated;
import io.github.pacto4j.rule.Finding;
import io.github.pacto4j.rule.PlanHistory;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Rule;
import io.github.pacto4j.rule.Subject;
import io.github.pacto4j.rule.Term;
import io.github.pacto4j.rule.Unknowns;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rules on membership itself: from acceptance to the plan, when it takes effect, exchange between peers. */
final class MembershipRules {
    private MembershipRules() {}

    private static final String ROUNDS = "/rounds";
    private static final String STEPS = "/steps";
    private static final String DECISION = "#/application/decision";
    private static final String EVENTS = "/network/events";
    private static final String PLAN_END = "/plan/period/end";

    static final Rule<CoCreation> MEMBERSHIP_EFFECTIVE =
            rule("guide.membership-effective", CoCreation.class, (process, in) -> {
                Dated launched = launched(process, in);
                if (launched.on() != null) {
                    in.input("effectiveOn", launched.on());
                    return launched.on().isAfter(in.on()).isCertain()
                            ? in.notApplicable(Reason.NOT_YET)
                            : in.satisfied();
                }
                boolean none = process.rounds() != null && process.rounds().isEmpty() && !in.hasUnreadable(ROUNDS);
                if (!none) {
                    return in.undetermined(launched.place());
                }
                // A consultation may be open for some days before its first round; once the plan is validated it has
                // been.
                ActionPlan plan = in.dossier().plan();
                Certainty over =
                        plan == null ? Certainty.NO : Lifecycle.hasReached(plan, PlanStatus.VALIDATED, in.on());
                return switch (over) {
                    case YES -> in.violated().related(ROUNDS);
                    case NO -> in.notApplicable(Reason.NOT_YET);
                    case CANNOT_SAY -> in.undetermined("#/plan/history");
                };
            });

    /** Returns the start of the first round; where no round tells, the day on which the plan's consultation was opened. */
    private static Dated launched(CoCreation process, Subject in) {
        List<ConsultationRound> rounds = process.rounds() == null ? List.of() : process.rounds();
        int first = -1;
        for (int i = 0; i < rounds.size(); i++) {
            if (first < 0 || number(rounds.get(i)) < number(rounds.get(first))) {
                first = i;
            }
        }
        Dated started = first < 0
                ? new Dated(null, ROUNDS)
                : new Dated(start(rounds.get(first)), in.item(ROUNDS, first) + "/period/start");
        ActionPlan plan = in.dossier().plan();
        if (started.on() != null || plan == null || in.hasUnreadable(started.place())) {
            return started;
        }
        PlanHistory history = new PlanHistory(plan, in);
        StatedDate opened = history.tells(Transition.OPEN_CONSULTATION)
                ? history.days(Transition.OPEN_CONSULTATION).get(0).on()
                : null;
        return opened == null ? started : new Dated(opened, "#/plan/history");
    }

    private static int number(ConsultationRound round) {
        return round.number() == null ? Integer.MAX_VALUE : round.number();
    }

    private static @Nullable StatedDate start(ConsultationRound round) {
        return round.period() == null ? null : round.period().start();
    }

    static final Rule<CoCreation> AFTER_ACCEPTANCE = rule("guide.after-acceptance", CoCreation.class, (process, in) -> {
        MembershipApplication application = in.known(in.dossier().application(), "#/application");
        ApplicationDecision decision = in.required(application.decision(), DECISION);
        ApplicationOutcome outcome = in.required(decision.outcome(), DECISION + "/outcome");
        List<Dated> activities = activities(process, in);
        if (outcome != ApplicationOutcome.ACCEPTED) {
            return withoutAcceptance(outcome, activities, in);
        }
        StatedDate accepted = in.required(decision.on(), DECISION + "/on");
        in.input("acceptedOn", accepted);
        Unknowns unknown = new Unknowns(in);
        Finding unordered = null;
        boolean began = false;
        for (Dated activity : activities) {
            StatedDate day = activity.on();
            if (day == null) {
                unknown.add(activity.place());
                continue;
            }
            began |= activity.place().startsWith(STEPS);
            switch (day.isBefore(accepted)) {
                case YES -> {
                    return in.violatedAs("early", "startedOn", day).at("#").related(activity.place(), DECISION + "/on");
                }
                case CANNOT_SAY -> unordered = in.cannotOrder(day, accepted, activity.place(), DECISION + "/on");
                case NO -> {}
            }
        }
        if (!began) {
            unknown.add(STEPS);
        }
        return unordered != null ? unordered : unknown.or(in.satisfied());
    });

    private static Finding withoutAcceptance(ApplicationOutcome outcome, List<Dated> activities, Subject in) {
        boolean planned = false;
        for (Dated activity : activities) {
            StatedDate day = activity.on();
            if (day != null && day.isOnOrBefore(in.on()).isCertain()) {
                return in.violatedAs("unaccepted", "outcome", outcome, "startedOn", day)
                        .at("#")
                        .related(activity.place(), DECISION + "/outcome");
            }
            planned |= day != null && day.isAfter(in.on()).isCertain();
        }
        return planned ? in.notApplicable(Reason.NOT_YET) : in.undetermined(STEPS);
    }

    /** Returns the first day of everything that belongs to the preparation, null where it could not be read. */
    private static List<Dated> activities(CoCreation process, Subject in) {
        List<Dated> days = new ArrayList<>();
        for (int i = 0; process.steps() != null && i < process.steps().size(); i++) {
            Period period = process.steps().get(i).period();
            String place = in.item(STEPS, i);
            if (period != null && period.start() != null) {
                days.add(new Dated(period.start(), place + "/period/start"));
            } else {
                add(days, null, place + "/period/start", in);
                add(days, process.steps().get(i).completedOn(), place + "/completedOn", in);
            }
        }
        for (int i = 0;
                process.invitations() != null && i < process.invitations().size();
                i++) {
            add(days, process.invitations().get(i).on(), in.item("/invitations", i) + "/on", in);
        }
        for (int i = 0; process.rounds() != null && i < process.rounds().size(); i++) {
            ConsultationRound round = process.rounds().get(i);
            String place = in.item(ROUNDS, i);
            add(days, round.announcedOn(), place + "/announcedOn", in);
            add(days, round.callOn(), place + "/callOn", in);
            add(days, start(round), place + "/period/start", in);
        }
        return days;
    }

    private static void add(List<Dated> days, @Nullable StatedDate day, String place, Subject in) {
        if (day != null || in.hasUnreadable(place)) {
            days.add(new Dated(day, place));
        }
    }

    static final Rule<Dossier> PEER_EXCHANGE = rule("guide.peer-exchange", Dossier.class, (dossier, in) -> {
        ActionPlan plan = in.known(dossier.plan(), "/plan");
        Network network = in.known(dossier.network(), "/network");
        Period period = in.known(plan.period(), "/plan/period");
        StatedDate end = in.known(period.end(), PLAN_END);
        if (period.isOrdered() == Certainty.NO) {
            return in.undetermined("/plan/period");
        }
        String own = dossier.collectivity() == null && !in.hasUnreadable("/collectivity")
                ? plan.collectivity()
                : dossier.collectivity();
        in.known(own, "/collectivity");
        Unknowns unknown = new Unknowns(in);
        List<Dated> exchanges = exchanges(network, own, period, unknown, in);
        int enough = in.figure("minimumExchanges");
        Dated exchange = exchanges.size() < enough ? new Dated(null, EVENTS) : exchanges.get(enough - 1);
        // A plan ends with the last day of the unit in which its end is stated.
        Term term = in.term(end, PLAN_END)
                .until(LastDay.of(StatedDate.of(end.last())))
                .done(exchange.on(), exchange.place());
        Finding found = term.duty();
        if (term.last().isBefore(in.on()) != Certainty.YES) {
            return found;
        } else if (exchange.on() == null) {
            return unknown.or(in.violated().at("/network").related(EVENTS));
        }
        return found.isViolated() ? unknown.or(found) : found;
    });

    /** Returns the first days of the exchanges that the collectivity took part in: those during the plan, then later ones. */
    private static List<Dated> exchanges(
            Network network, @Nullable String own, Period plan, Unknowns unknown, Subject in) {
        if (network.events() == null || in.hasUnreadable(EVENTS)) {
            unknown.add(EVENTS);
        }
        List<Dated> during = new ArrayList<>();
        List<Dated> later = new ArrayList<>();
        for (int i = 0; network.events() != null && i < network.events().size(); i++) {
            NetworkEvent event = network.events().get(i);
            String place = in.item(EVENTS, i);
            StatedDate day = event.period() == null ? null : event.period().start();
            if (!tookPart(event, own)) {
                if (event.attendees() == null || in.hasUnreadable(place + "/attendees")) {
                    unknown.add(place + "/attendees");
                }
            } else if (day == null) {
                unknown.add(place + "/period/start");
            } else if (!day.isAfter(in.on()).isCertain()) {
                switch (plan.contains(day)) {
                    case YES -> during.add(new Dated(day, place + "/period/start"));
                    case CANNOT_SAY -> unknown.add(place + "/period/start");
                    case NO -> {
                        if (plan.end() != null && day.isAfter(plan.end()).isCertain()) {
                            later.add(new Dated(day, place + "/period/start"));
                        } else if (plan.overlaps(Objects.requireNonNull(event.period())) != Certainty.NO) {
                            // It runs into the plan: nobody tells on which of its days the member was there.
                            unknown.add(place + "/period");
                        }
                    }
                }
            }
        }
        during.addAll(later);
        return during;
    }

    private static boolean tookPart(NetworkEvent event, @Nullable String own) {
        for (String attendee : event.attendees() == null ? List.<String>of() : event.attendees()) {
            if (attendee.equals(own) || own != null && code(attendee).equals(code(own))) {
                return true;
            }
        }
        return false;
    }

    private static String code(String stated) {
        return Collectivities.register().resolve(stated).map(Collectivity::code).orElse(stated);
    }
}
