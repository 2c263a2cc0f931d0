package io.github.pacto4j.book.pacto;

import static io.github.pacto4j.rule.Rule.rule;

import io.github.pacto4j.cocreation.CoCreation;
import io.github.pacto4j.cocreation.CoCreationStep;
import io.github.pacto4j.cocreation.Committee;
import io.github.pacto4j.cocreation.CommitteeMeeting;
import io.github.pacto4j.cocreation.ConsultationRound;
import io.github.pacto4j.cocreation.PreparationStep;
import io.github.pacto4j.cocreation.RoundChannel;
import io.github.pacto4j.cocreation.RoundSubject;
import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.Period;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.rule.Dated;
import io.github.pacto4j.rule.Finding;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Rule;
import io.github.pacto4j.rule.Subject;
import io.github.pacto4j.rule.Unknowns;
import io.github.pacto4j.text.Kept;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules on the rounds of consultation and the order of the cycle. */
final class ConsultationRules {
    private ConsultationRules() {}

    static final Rule<CoCreation> TWO_ROUNDS = rule("pacto.two-rounds", CoCreation.class, (process, in) -> {
        List<ConsultationRound> rounds = in.required(process.rounds(), "/rounds");
        Unknowns unknown = new Unknowns(in);
        int held = 0;
        int possible = 0;
        for (int i = 0; i < rounds.size(); i++) {
            String place = in.item("/rounds", i) + "/period/start";
            Certainty begun = hasBegun(rounds.get(i), place, in);
            held += begun == Certainty.YES ? 1 : 0;
            possible += begun == Certainty.NO ? 0 : 1;
            if (begun == Certainty.CANNOT_SAY) {
                unknown.add(place);
            }
        }
        int expected = in.figure("minimumRounds");
        in.input("rounds", held);
        in.input("expected", expected);
        if (held >= expected) {
            return in.satisfied();
        }
        boolean open = unknown.addIfUnreadable("/rounds") || possible >= expected;
        Finding tooFew = in.violated().related("/rounds");
        return open ? unknown.or(tooFew) : tooFew;
    });

    /** Returns whether a round was begun: one that is recorded without a day was. */
    private static Certainty hasBegun(ConsultationRound round, String place, Subject in) {
        StatedDate start = startOf(round);
        StatedDate end = round.period() == null ? null : round.period().end();
        if (end != null && end.isOnOrBefore(in.on()) == Certainty.YES) {
            return Certainty.YES;
        } else if (start == null) {
            return in.hasUnreadable(place) ? Certainty.CANNOT_SAY : Certainty.YES;
        }
        return start.isOnOrBefore(in.on());
    }

    private static @Nullable StatedDate startOf(ConsultationRound round) {
        return round.period() == null ? null : round.period().start();
    }

    static final Rule<CoCreation> BOTH_CHANNELS = rule("pacto.both-channels", CoCreation.class, (process, in) -> {
        List<ConsultationRound> rounds = in.required(process.rounds(), "/rounds");
        Unknowns unknown = new Unknowns(in);
        unknown.addIfUnreadable("/rounds");
        boolean any = false;
        for (int i = 0; i < rounds.size(); i++) {
            ConsultationRound round = rounds.get(i);
            String place = in.item("/rounds", i);
            StatedDate end = round.period() == null ? null : round.period().end();
            Certainty ended = end == null ? Certainty.CANNOT_SAY : end.isBefore(in.on());
            if (ended == Certainty.NO) {
                continue;
            }
            any = true;
            if (round.channels() == null) {
                unknown.add(place + "/channels");
                continue;
            }
            List<RoundChannel> missing = new ArrayList<>(0);
            for (String channel : in.figures("channels")) {
                if (!round.channels().contains(RoundChannel.valueOf(channel))) {
                    missing.add(RoundChannel.valueOf(channel));
                }
            }
            if (!missing.isEmpty() && in.hasUnreadable(place + "/channels")) {
                unknown.add(place + "/channels");
            } else if (!missing.isEmpty() && ended == Certainty.YES) {
                Object number = round.number() == null ? "?" : round.number();
                return in.violated("round", number, "channels", missing).at(place);
            } else if (!missing.isEmpty()) {
                unknown.add(place + "/period/end");
            }
        }
        return unknown.or(any ? in.satisfied() : in.notApplicable(Reason.PREMISE_NOT_MET));
    });

    static final Rule<CoCreation> SECOND_ROUND_ON_PROJECTS =
            rule("pacto.second-round-on-projects", CoCreation.class, (process, in) -> {
                List<ConsultationRound> rounds = in.required(process.rounds(), "/rounds");
                int second = indexOfSecond(rounds, in);
                if (second < 0) {
                    return in.notApplicable(Reason.PREMISE_NOT_MET);
                }
                String place = in.item("/rounds", second);
                RoundSubject subject = rounds.get(second).subject();
                Unknowns unknown = new Unknowns(in);
                if (subject == null) {
                    unknown.add(place + "/subject");
                } else if (subject != RoundSubject.DRAFT) {
                    return in.violatedAs("subject", "subject", subject)
                            .at(place)
                            .related(place + "/subject");
                }
                Dated analysis = analysedOn(process, in);
                StatedDate analysed = noted("analysed", analysis, unknown, in);
                String start = place + "/period/start";
                StatedDate started = noted("started", new Dated(startOf(rounds.get(second)), start), unknown, in);
                if (analysed == null || started == null) {
                    return unknown.or(in.satisfied());
                }
                return switch (started.isAfter(analysed)) {
                    case YES -> unknown.or(in.satisfied());
                    case NO -> in.violatedAs("order").related(analysis.place(), start);
                    case CANNOT_SAY -> in.cannotOrder(analysed, started, analysis.place(), start);
                };
            });

    static final Rule<CoCreation> ANALYSIS_BY_COMMITTEE =
            rule("pacto.analysis-by-committee", CoCreation.class, (process, in) -> {
                List<ConsultationRound> rounds = in.required(process.rounds(), "/rounds");
                int second = indexOfSecond(rounds, in);
                if (second < 0) {
                    return in.notApplicable(Reason.PREMISE_NOT_MET);
                }
                Dated met = committeeOn(process, in);
                String start = in.item("/rounds", second) + "/period/start";
                Unknowns unknown = new Unknowns(in);
                StatedDate approved = noted("approved", met, unknown, in);
                StatedDate started = noted("started", new Dated(startOf(rounds.get(second)), start), unknown, in);
                if (approved == null || started == null) {
                    return unknown.or(in.satisfied());
                }
                return switch (approved.isBefore(started)) {
                    case YES -> in.satisfied();
                    case NO -> in.violated().related(met.place(), start);
                    case CANNOT_SAY -> in.cannotOrder(approved, started, met.place(), start);
                };
            });

    /** Returns the day on which the committee approved the analysis: the one stated, or that of the analysis if it met. */
    private static Dated committeeOn(CoCreation process, Subject in) {
        StatedDate meeting =
                process.analysis() == null ? null : process.analysis().meeting();
        Dated stated = new Dated(meeting, "/analysis/meeting");
        Dated analysed = analysedOn(process, in);
        Committee committee = process.committee();
        if (meeting != null
                || in.hasUnreadable(stated.place())
                || analysed.on() == null
                || committee == null
                || committee.meetings() == null) {
            return stated;
        }
        for (CommitteeMeeting each : committee.meetings()) {
            if (each.date() != null && each.date().isSameDay(analysed.on()).isCertain()) {
                return analysed;
            }
        }
        return stated;
    }

    /** Notes a day as an input, or its place as unknown. */
    private static @Nullable StatedDate noted(String name, Dated day, Unknowns unknown, Subject in) {
        if (day.on() == null) {
            unknown.add(day.place());
        } else {
            in.input(name, day.on());
        }
        return day.on();
    }

    /** Returns where the second round stands, below 0 if there is none; of rounds without numbers it is the second. */
    private static int indexOfSecond(List<ConsultationRound> rounds, Subject in) {
        for (int i = 0; i < rounds.size(); i++) {
            Integer number = rounds.get(i).number();
            if (number != null && number == 2) {
                return i;
            }
        }
        in.requireReadable("/rounds");
        for (int i = 0; i < rounds.size(); i++) {
            in.requireReadable(in.item("/rounds", i) + "/number");
        }
        return rounds.size() > 1 && rounds.get(1).number() == null ? 1 : -1;
    }

    private static Dated analysedOn(CoCreation process, Subject in) {
        StatedDate on = process.analysis() == null ? null : process.analysis().on();
        Dated analysed = new Dated(on, "/analysis/on");
        if (on != null || in.hasUnreadable(analysed.place())) {
            return analysed;
        }
        Dated completed = completedOn(process, CoCreationStep.ANALYSIS, "/steps");
        return completed == null ? analysed : completed;
    }

    /**
     * Returns the day on which a step was completed, null if no such step is recorded.
     *
     * @param place  where the steps stand
     */
    static @Nullable Dated completedOn(CoCreation process, CoCreationStep wanted, String place) {
        Kept kept = process.kept();
        List<PreparationStep> steps = process.steps() == null ? List.of() : process.steps();
        boolean unreadable = kept.isUnreadable("steps") || kept.within("steps").hasAside();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).step() == wanted) {
                String step = kept.isSingle("steps")
                        ? place
                        : place + "/" + kept.within("steps").fileIndex(i);
                return new Dated(steps.get(i).completedOn(), step + "/completedOn");
            }
            unreadable |= steps.get(i).kept().isUnreadable("step");
        }
        return unreadable ? new Dated(null, place) : null;
    }

    static final Rule<CoCreation> CYCLE_ORDERED = rule("pacto.cycle-ordered", CoCreation.class, (process, in) -> {
        List<PreparationStep> steps = in.required(process.steps(), "/steps");
        Unknowns unknown = new Unknowns(in);
        unknown.addIfUnreadable("/steps");
        Map<CoCreationStep, Integer> places = new EnumMap<>(CoCreationStep.class);
        for (int i = 0; i < steps.size(); i++) {
            CoCreationStep step = steps.get(i).step();
            if (step != null) {
                places.putIfAbsent(step, i);
            } else {
                unknown.addIfUnreadable(in.item("/steps", i) + "/step");
            }
        }
        List<CoCreationStep> phases =
                in.figures("phases").stream().map(CoCreationStep::valueOf).toList();
        int last = -1;
        for (int i = 0; i < phases.size(); i++) {
            last = places.containsKey(phases.get(i)) ? i : last;
        }
        return last < 0
                ? unknown.or(in.notApplicable(Reason.PREMISE_NOT_MET))
                : ordered(phases.subList(0, last + 1), places, steps, unknown, in);
    });

    /** Phases not begun yet stand after the last one that is recorded; one missing before it is not known. */
    private static Finding ordered(
            List<CoCreationStep> phases,
            Map<CoCreationStep, Integer> places,
            List<PreparationStep> steps,
            Unknowns unknown,
            Subject in) {
        StatedDate latest = null;
        CoCreationStep latestPhase = null;
        for (CoCreationStep phase : phases) {
            Integer index = places.get(phase);
            if (index == null) {
                unknown.add("/steps");
                continue;
            }
            String place = in.item("/steps", index) + "/period/start";
            Period period = steps.get(index).period();
            StatedDate start = period == null ? null : period.start();
            if (start == null) {
                unknown.add(place);
                continue;
            }
            if (latest != null && latestPhase != null) {
                switch (start.isBefore(latest)) {
                    case YES -> {
                        return in.violated("phase", phase, "previous", latestPhase)
                                .at(in.item("/steps", index))
                                .related(place);
                    }
                    case CANNOT_SAY -> {
                        // Two phases of one month are as the source states them; neither is said to begin first.
                        if (!start.edtf().equals(latest.edtf())) {
                            unknown.add(place);
                        }
                    }
                    case NO -> {}
                }
            }
            // A coarse date that may lie earlier does not hide the day that a later phase must not precede.
            if (latest == null || !start.first().isBefore(latest.first())) {
                latest = start;
                latestPhase = phase;
            }
        }
        return unknown.or(in.satisfied());
    }
}
