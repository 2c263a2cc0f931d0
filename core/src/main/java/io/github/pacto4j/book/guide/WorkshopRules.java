package io.github.pacto4j.book.guide;

import static io.github.pacto4j.rule.Rule.rule;

import io.github.pacto4j.cocreation.CoCreation;
import io.github.pacto4j.cocreation.CoCreationStep;
import io.github.pacto4j.cocreation.ConsultationRound;
import io.github.pacto4j.cocreation.Workshop;
import io.github.pacto4j.collectivity.Collectivities;
import io.github.pacto4j.collectivity.Collectivity;
import io.github.pacto4j.collectivity.Tier;
import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.rule.Blanks;
import io.github.pacto4j.rule.Dated;
import io.github.pacto4j.rule.Finding;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Rule;
import io.github.pacto4j.rule.Subject;
import io.github.pacto4j.rule.Unknowns;
import io.github.pacto4j.rule.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules on the meetings and workshops of the diagnosis: who is called to them, where they are held, what is kept. */
final class WorkshopRules {
    private WorkshopRules() {}

    private static final String ROUNDS = "/rounds";

    static final Rule<Workshop> REPORTED = rule("guide.workshop-reported", Workshop.class, (workshop, in) -> {
        if (isAhead(workshop, in)) {
            return in.notApplicable(Reason.NOT_YET);
        }
        Blanks blanks = new Blanks(in)
                .ask(workshop.facilitator(), "/facilitator", new Word("label.facilitator"))
                .ask(workshop.rapporteur(), "/rapporteur", new Word("label.rapporteur"))
                .ask(workshop.report(), "/report", new Word("label.report"));
        return blanks.or(in.violated("fields", blanks.missing()), in.satisfied());
    });

    static final Rule<Workshop> PACK = rule("guide.workshop-pack", Workshop.class, (workshop, in) -> {
        if (isAhead(workshop, in)) {
            return in.notApplicable(Reason.NOT_YET);
        }
        Blanks blanks = new Blanks(in)
                .ask(workshop.guide(), "/guide", new Word("label.guide"))
                .ask(workshop.evaluationForm(), "/evaluationForm", new Word("label.evaluationForm"))
                .askTrue(
                        workshop.facilitatorFromParticipants(),
                        "/facilitatorFromParticipants",
                        new Word("label.facilitatorFromParticipants"))
                .askTrue(
                        workshop.rapporteurFromParticipants(),
                        "/rapporteurFromParticipants",
                        new Word("label.rapporteurFromParticipants"));
        return blanks.or(in.violated("fields", blanks.missing()), in.satisfied());
    });

    /** A workshop that is recorded without a day was held. */
    private static boolean isAhead(Workshop workshop, Subject in) {
        return workshop.date() != null && workshop.date().isAfter(in.on()).isCertain();
    }

    static final Rule<CoCreation> CALL_PUBLISHED = rule("guide.call-published", CoCreation.class, (process, in) -> {
        in.required(process.rounds(), ROUNDS);
        Unknowns unknown = new Unknowns(in);
        List<Dated> calls = new ArrayList<>();
        List<Dated> meetings = new ArrayList<>();
        for (Round round : rounds(process, unknown, in)) {
            calls.add(new Dated(round.stated.callOn(), round.place + "/callOn"));
            for (Held workshop : workshops(round, unknown, in)) {
                meetings.add(new Dated(workshop.stated.date(), workshop.place + "/date"));
            }
        }
        if (meetings.isEmpty()) {
            return unknown.or(in.notApplicable(Reason.PREMISE_NOT_MET));
        }
        Dated told = new Preparation(process, in)
                .operation(CoCreationStep.DIAGNOSIS, "call-for-interest")
                .day();
        if (told.on() != null) {
            // The day that the operation tells stands for what the rounds do not say.
            calls.removeIf(call -> call.on() == null && !in.hasUnreadable(call.place()));
            calls.add(told);
        }
        return calledBefore(calls, meetings, unknown, in);
    });

    private static Finding calledBefore(List<Dated> calls, List<Dated> meetings, Unknowns unknown, Subject in) {
        Dated first = null;
        for (Dated call : calls) {
            boolean earlier = call.on() != null
                    && (first == null
                            || first.on() == null
                            || call.on().first().isBefore(first.on().first()));
            first = earlier ? call : first;
        }
        for (Dated meeting : meetings) {
            StatedDate day = meeting.on();
            if (day == null) {
                unknown.add(meeting.place());
                continue;
            }
            Certainty called = Certainty.NO;
            for (Dated call : calls) {
                called = called.or(
                        call.on() == null ? Certainty.CANNOT_SAY : call.on().isBefore(day));
            }
            if (called == Certainty.CANNOT_SAY) {
                calls.forEach(call -> unknown.add(call.place()));
            } else if (called == Certainty.NO && first != null && first.on() != null) {
                return in.violated("call", first.on(), "meeting", day).related(first.place(), meeting.place());
            }
        }
        return unknown.or(in.satisfied());
    }

    static final Rule<CoCreation> PROVINCIAL_AND_REGIONAL =
            rule("guide.provincial-and-regional", CoCreation.class, (process, in) -> {
                in.required(process.rounds(), ROUNDS);
                Unknowns unknown = new Unknowns(in);
                List<Held> workshops = new ArrayList<>();
                for (Round round : rounds(process, unknown, in)) {
                    workshops.addAll(workshops(round, unknown, in));
                }
                List<Tier> missing = new ArrayList<>(0);
                for (String named : in.figures("levels")) {
                    Tier level = Tier.valueOf(named);
                    int held = 0;
                    for (Held workshop : workshops) {
                        held += isOf(workshop.stated, level, in) ? 1 : 0;
                    }
                    if (held < in.figure("minimumEach")) {
                        missing.add(level);
                    }
                }
                if (missing.isEmpty()) {
                    return in.satisfied();
                }
                for (Held workshop : workshops) {
                    if (workshop.stated.territory() == null) {
                        unknown.add(workshop.place + "/territory");
                    }
                }
                if (!unknown.isEmpty()) {
                    return unknown.or(in.satisfied());
                }
                return switch (new Preparation(process, in).isDiagnosisOver()) {
                    case YES -> in.violated("levels", missing).related(ROUNDS);
                    case NO -> in.notApplicable(Reason.NOT_YET);
                    case CANNOT_SAY -> in.undetermined("/diagnosis/synthesisOn");
                };
            });

    /** Returns whether a workshop covered the region itself, or a prefecture or province of it. */
    private static boolean isOf(Workshop workshop, Tier level, Subject in) {
        String code = workshop.territory();
        Collectivity territory =
                code == null ? null : Collectivities.register().resolve(code).orElse(null);
        return territory != null && territory.tier() == level && isWithin(territory, in);
    }

    private static boolean isWithin(Collectivity territory, Subject in) {
        CoCreation process = in.parent(CoCreation.class);
        String own = process == null || process.collectivity() == null
                ? in.dossier().collectivity()
                : process.collectivity();
        Collectivity region =
                own == null ? null : Collectivities.register().resolve(own).orElse(null);
        return region == null
                || region.code().equals(territory.code())
                || region.code().equals(territory.parentCode());
    }

    private record Round(ConsultationRound stated, String place) {}

    private record Held(Workshop stated, String place) {}

    private static List<Round> rounds(CoCreation process, Unknowns unknown, Subject in) {
        unknown.addIfUnreadable(ROUNDS);
        List<ConsultationRound> stated = process.rounds() == null ? List.of() : process.rounds();
        List<Round> rounds = new ArrayList<>(stated.size());
        for (int i = 0; i < stated.size(); i++) {
            rounds.add(new Round(stated.get(i), in.item(ROUNDS, i)));
        }
        return rounds;
    }

    /** Returns the workshops of a round that do not lie ahead; a round that says nothing of them is noted as unknown. */
    private static List<Held> workshops(Round round, Unknowns unknown, Subject in) {
        String place = round.place + "/workshops";
        @Nullable List<Workshop> stated = round.stated.workshops();
        if (stated == null) {
            unknown.add(place);
            return List.of();
        }
        unknown.addIfUnreadable(place);
        List<Held> workshops = new ArrayList<>(stated.size());
        for (int i = 0; i < stated.size(); i++) {
            if (!isAhead(stated.get(i), in)) {
                workshops.add(new Held(stated.get(i), in.item(place, i)));
            }
        }
        return workshops;
    }
}
