package io.github.pacto4j.book.pacto;

import static io.github.pacto4j.rule.Rule.rule;

import io.github.pacto4j.cocreation.CoCreation;
import io.github.pacto4j.cocreation.CoCreationStep;
import io.github.pacto4j.cocreation.ConsultationRound;
import io.github.pacto4j.cocreation.PreparationStep;
import io.github.pacto4j.cocreation.RoundChannel;
import io.github.pacto4j.cocreation.RoundSubject;
import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.Period;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.rule.Finding;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Rule;
import io.github.pacto4j.rule.Subject;
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
        int held = 0;
        int uncertain = 0;
        for (ConsultationRound round : rounds) {
            StatedDate start = round.period() == null ? null : round.period().start();
            Certainty begun = start == null ? Certainty.YES : start.isOnOrBefore(in.on());
            held += begun == Certainty.YES ? 1 : 0;
            uncertain += begun == Certainty.CANNOT_SAY ? 1 : 0;
        }
        int expected = in.figure("minimumRounds");
        in.input("rounds", held);
        in.input("expected", expected);
        if (held >= expected) {
            return in.satisfied();
        }
        in.requireReadable("/rounds");
        return held + uncertain >= expected
                ? in.undetermined("/rounds")
                : in.violated().related("/rounds");
    });

    static final Rule<CoCreation> BOTH_CHANNELS = rule("pacto.both-channels", CoCreation.class, (process, in) -> {
        List<ConsultationRound> rounds = in.required(process.rounds(), "/rounds");
        boolean any = false;
        Finding unsettled = null;
        for (int i = 0; i < rounds.size(); i++) {
            ConsultationRound round = rounds.get(i);
            String place = in.item("/rounds", i);
            StatedDate end = round.period() == null ? null : round.period().end();
            Certainty ended = end == null ? Certainty.CANNOT_SAY : end.isBefore(in.on());
            if (ended == Certainty.NO) {
                continue;
            }
            any = true;
            if (round.channels() == null || in.hasUnreadable(place + "/channels")) {
                unsettled = in.undetermined(place + "/channels");
                continue;
            }
            List<RoundChannel> missing = new ArrayList<>(0);
            for (String channel : in.figures("channels")) {
                if (!round.channels().contains(RoundChannel.valueOf(channel))) {
                    missing.add(RoundChannel.valueOf(channel));
                }
            }
            if (!missing.isEmpty() && ended == Certainty.YES) {
                Object number = round.number() == null ? "?" : round.number();
                return in.violated("round", number, "channels", missing).at(place);
            } else if (!missing.isEmpty()) {
                unsettled = in.undetermined(place + "/period/end");
            }
        }
        in.requireReadable("/rounds");
        if (unsettled != null) {
            return unsettled;
        }
        return any ? in.satisfied() : in.notApplicable(Reason.PREMISE_NOT_MET);
    });

    static final Rule<CoCreation> SECOND_ROUND_ON_PROJECTS =
            rule("pacto.second-round-on-projects", CoCreation.class, (process, in) -> {
                List<ConsultationRound> rounds = in.required(process.rounds(), "/rounds");
                int second = indexOfSecond(rounds);
                if (second < 0) {
                    in.requireReadable("/rounds");
                    return in.notApplicable(Reason.PREMISE_NOT_MET);
                }
                ConsultationRound round = rounds.get(second);
                String place = in.item("/rounds", second);
                RoundSubject subject = in.required(round.subject(), place + "/subject");
                if (subject != RoundSubject.DRAFT) {
                    return in.violatedAs("subject", "subject", subject)
                            .at(place)
                            .related(place + "/subject");
                }
                StatedDate analysed = in.required(analysedOn(process), "/analysis/on");
                StatedDate started = in.required(
                        round.period() == null ? null : round.period().start(), place + "/period/start");
                in.input("analysed", analysed);
                in.input("started", started);
                return switch (started.isAfter(analysed)) {
                    case YES -> in.satisfied();
                    case NO -> in.violatedAs("order").related("/analysis/on", place + "/period/start");
                    case CANNOT_SAY -> in.cannotOrder(analysed, started, "/analysis/on", place + "/period/start");
                };
            });

    private static int indexOfSecond(List<ConsultationRound> rounds) {
        for (int i = 0; i < rounds.size(); i++) {
            Integer number = rounds.get(i).number();
            if (number != null && number == 2) {
                return i;
            }
        }
        return rounds.size() > 1 && rounds.get(1).number() == null ? 1 : -1;
    }

    private static @Nullable StatedDate analysedOn(CoCreation process) {
        if (process.analysis() != null && process.analysis().on() != null) {
            return process.analysis().on();
        }
        return completedOn(process, CoCreationStep.ANALYSIS);
    }

    /** Returns the day on which a step was completed, null if it is not stated. */
    static @Nullable StatedDate completedOn(CoCreation process, CoCreationStep wanted) {
        for (PreparationStep step : process.steps() == null ? List.<PreparationStep>of() : process.steps()) {
            if (step.step() == wanted) {
                return step.completedOn();
            }
        }
        return null;
    }

    static final Rule<CoCreation> CYCLE_ORDERED = rule("pacto.cycle-ordered", CoCreation.class, (process, in) -> {
        List<PreparationStep> steps = in.required(process.steps(), "/steps");
        Map<CoCreationStep, Integer> places = new EnumMap<>(CoCreationStep.class);
        for (int i = 0; i < steps.size(); i++) {
            CoCreationStep step = steps.get(i).step();
            if (step != null) {
                places.putIfAbsent(step, i);
            }
        }
        List<CoCreationStep> phases =
                in.figures("phases").stream().map(CoCreationStep::valueOf).toList();
        int last = -1;
        for (int i = 0; i < phases.size(); i++) {
            last = places.containsKey(phases.get(i)) ? i : last;
        }
        if (last < 0) {
            in.requireReadable("/steps");
            return in.notApplicable(Reason.PREMISE_NOT_MET);
        }
        return ordered(phases.subList(0, last + 1), places, steps, in);
    });

    /** Phases not begun yet stand after the last one that is recorded; one missing before it is not known. */
    private static Finding ordered(
            List<CoCreationStep> phases, Map<CoCreationStep, Integer> places, List<PreparationStep> steps, Subject in) {
        StatedDate latest = null;
        CoCreationStep latestPhase = null;
        Finding unsettled = null;
        for (CoCreationStep phase : phases) {
            Integer index = places.get(phase);
            if (index == null) {
                unsettled = in.undetermined("/steps");
                continue;
            }
            String place = in.item("/steps", index) + "/period/start";
            Period period = steps.get(index).period();
            StatedDate start = period == null ? null : period.start();
            if (start == null) {
                unsettled = in.undetermined(place);
                continue;
            }
            if (latest != null && latestPhase != null) {
                switch (start.isBefore(latest)) {
                    case YES -> {
                        return in.violated("phase", phase, "previous", latestPhase)
                                .at(in.item("/steps", index))
                                .related(place);
                    }
                    // Two phases of one month are as the source states them; neither is said to begin first.
                    case CANNOT_SAY ->
                        unsettled = start.edtf().equals(latest.edtf()) ? unsettled : in.undetermined(place);
                    case NO -> {}
                }
            }
            latest = start;
            latestPhase = phase;
        }
        return unsettled != null ? unsettled : in.satisfied();
    }
}
