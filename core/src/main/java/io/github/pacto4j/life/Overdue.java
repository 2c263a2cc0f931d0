package io.github.pacto4j.life;

import io.github.pacto4j.cocreation.Author;
import io.github.pacto4j.cocreation.CoCreation;
import io.github.pacto4j.cocreation.Contribution;
import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.Delay;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.date.WorkingDays;
import io.github.pacto4j.dossier.DocumentKind;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.rule.Ask;
import io.github.pacto4j.rule.Assessment;
import io.github.pacto4j.rule.Assessor;
import io.github.pacto4j.rule.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Contributions that should be answered by now and are not.
 *
 * @param overdue  those whose time has gone by, in their order; possibly empty
 * @param cannotSay  those of which it cannot be said, in their order; possibly empty
 */
public record Overdue(List<Contribution> overdue, List<Contribution> cannotSay) {
    /** Copies the lists. */
    public Overdue {
        overdue = List.copyOf(overdue);
        cannotSay = List.copyOf(cannotSay);
    }

    static Overdue after(List<Contribution> contributions, Delay delay, WorkingDays calendar, LocalDate on) {
        List<Contribution> overdue = new ArrayList<>();
        List<Contribution> cannotSay = new ArrayList<>();
        for (Contribution contribution : contributions) {
            StatedDate received = contribution.receivedOn();
            Certainty late = received == null
                    ? Certainty.CANNOT_SAY
                    : delay.after(received, calendar).isBefore(on);
            file(contribution, late.and(contribution.isAnswered().not()), overdue, cannotSay);
        }
        return new Overdue(overdue, cannotSay);
    }

    private static void file(
            Contribution contribution, Certainty late, List<Contribution> overdue, List<Contribution> cannotSay) {
        switch (late) {
            case YES -> overdue.add(contribution);
            case CANNOT_SAY -> cannotSay.add(contribution);
            case NO -> {}
        }
    }

    /** What the rules that ask for answers say of contributions; others with the same answer need not be asked about. */
    static final class Duty {
        private static final List<String> RULES = List.of("pacto.ideas-answered", "guide.proposals-considered");

        private final Assessor assessor;

        Duty(Assessor assessor) {
            this.assessor = assessor;
        }

        Overdue overdue(Dossier dossier, LocalDate on) {
            CoCreation process = dossier.coCreation();
            List<Contribution> overdue = new ArrayList<>();
            List<Contribution> cannotSay = new ArrayList<>();
            if (process == null || process.contributions() == null) {
                return new Overdue(overdue, cannotSay);
            }
            Map<Contribution, Certainty> known = new HashMap<>();
            for (Contribution contribution : process.contributions()) {
                if (contribution.isAnswered() != Certainty.YES) {
                    Certainty late =
                            known.computeIfAbsent(alike(contribution), each -> late(dossier, process, each, on));
                    file(contribution, late, overdue, cannotSay);
                }
            }
            return new Overdue(overdue, cannotSay);
        }

        /** Returns a contribution that says no more than what may decide whether an answer is due. */
        private static Contribution alike(Contribution contribution) {
            Author author = contribution.author();
            return contribution
                    .withId("1")
                    .withReceivedOn(null)
                    .withAuthor(author == null ? null : author.withName(null).withIsPublic(null))
                    .withTheme(null)
                    .withText(null)
                    .withSplitFrom(null)
                    .withDraft(null);
        }

        private Certainty late(Dossier dossier, CoCreation process, Contribution one, LocalDate on) {
            Dossier alone = dossier.withCoCreation(process.withContributions(List.of(one)));
            Assessment assessment = assessor.assess(alone, DocumentKind.DOSSIER, List.of(), Ask.on(on));
            List<Status> found = RULES.stream()
                    .map(assessment::status)
                    .flatMap(Optional::stream)
                    .toList();
            if (found.contains(Status.VIOLATED)) {
                return Certainty.YES;
            }
            return found.contains(Status.UNDETERMINED) ? Certainty.CANNOT_SAY : Certainty.NO;
        }
    }
}
