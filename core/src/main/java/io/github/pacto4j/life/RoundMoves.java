package io.github.pacto4j.life;

import io.github.pacto4j.cocreation.CoCreation;
import io.github.pacto4j.cocreation.ConsultationRound;
import io.github.pacto4j.cocreation.Workshop;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.rule.Verdict;
import io.github.pacto4j.text.Kept;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What commands make of the rounds of consultation and their workshops. */
final class RoundMoves {
    private static final String ROUNDS = CoCreationMoves.PLACE + "/rounds";

    private RoundMoves() {}

    static void open(Move<CoCreation> move, CoCreationCommand.OpenRound command) {
        CoCreation process = move.document();
        ConsultationRound round = command.round();
        String place = place(process, Move.size(process.rounds()));
        if (round.number() == null) {
            move.against(RecordConditions.unnamed(place));
        } else if (find(process, round.number()) >= 0) {
            move.against(RecordConditions.once(place(process, find(process, round.number()))));
        }
        move.against(RecordConditions.readable(process.rounds(), process.kept(), "rounds", CoCreationMoves.PLACE));
        ConsultationRound opened = round.withPeriod(CoCreationMoves.begun(round.period(), command.on()));
        move.to(process.withRounds(Move.more(process.rounds(), opened)), place);
    }

    static void close(Move<CoCreation> move, CoCreationCommand.CloseRound command) {
        round(move, command.round(), (round, place) -> {
            move.against(RecordConditions.freeEnd(round.period(), round.kept(), "period", place));
            return round.withPeriod(CoCreationMoves.ended(round.period(), command.on()));
        });
    }

    static void workshop(Move<CoCreation> move, CoCreationCommand.RecordWorkshop command) {
        StatedDate stated = command.workshop().date();
        Workshop held = command.workshop().withDate(stated == null ? command.on() : stated);
        round(move, command.round(), (round, place) -> {
            move.against(RecordConditions.readable(round.workshops(), round.kept(), "workshops", place));
            return round.withWorkshops(Move.more(round.workshops(), held));
        });
    }

    static void attendance(Move<CoCreation> move, CoCreationCommand.RecordAttendance command) {
        workshop(move, command.round(), command.workshop(), (workshop, place) -> {
            move.against(RecordConditions.free(workshop.attendance(), workshop.kept(), "attendance", place));
            return workshop.withAttendance(command.attendance());
        });
    }

    static void report(Move<CoCreation> move, CoCreationCommand.ReportWorkshop command) {
        workshop(move, command.round(), command.workshop(), (workshop, place) -> {
            move.against(RecordConditions.free(workshop.report(), workshop.kept(), "report", place));
            return workshop.withReport(command.report());
        });
    }

    private static void workshop(
            Move<CoCreation> move, int number, int ordinal, BiFunction<Workshop, String, Workshop> change) {
        round(move, number, (round, place) -> {
            @Nullable List<Workshop> workshops = round.workshops();
            if (workshops == null || ordinal < 1 || ordinal > workshops.size()) {
                move.against(
                        round.kept().isUnreadable("workshops")
                                ? Conditions.unknown(RecordConditions.KNOWN, place + "/workshops")
                                : RecordConditions.unknown(
                                        ordinal, round.kept().within("workshops"), place + "/workshops"));
                return round;
            }
            String at = place + "/workshops/" + round.kept().within("workshops").fileIndex(ordinal - 1);
            Workshop after = change.apply(workshops.get(ordinal - 1), at);
            return round.withWorkshops(Move.replaced(workshops, ordinal - 1, after));
        });
    }

    private static void round(
            Move<CoCreation> move, int number, BiFunction<ConsultationRound, String, ConsultationRound> change) {
        CoCreation process = move.document();
        int index = find(process, number);
        if (index < 0) {
            Verdict untold = RecordConditions.untold(
                    RecordConditions.KNOWN,
                    process.rounds(),
                    process.kept(),
                    "rounds",
                    ConsultationRound::kept,
                    "number",
                    ROUNDS);
            move.against(untold == null ? RecordConditions.unknown(number, Kept.NONE, ROUNDS) : untold);
            return;
        }
        List<ConsultationRound> rounds = Objects.requireNonNull(process.rounds());
        String place = place(process, index);
        ConsultationRound after = change.apply(rounds.get(index), place);
        move.to(process.withRounds(Move.replaced(rounds, index, after)), place);
    }

    private static int find(CoCreation process, Integer number) {
        for (int i = 0; i < Move.size(process.rounds()); i++) {
            if (number.equals(Objects.requireNonNull(process.rounds()).get(i).number())) {
                return i;
            }
        }
        return -1;
    }

    private static String place(CoCreation process, int index) {
        return ROUNDS + "/" + process.kept().within("rounds").fileIndex(index);
    }
}
