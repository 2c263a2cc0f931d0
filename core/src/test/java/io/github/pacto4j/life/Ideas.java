package io.github.pacto4j.life;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.cocreation.CoCreationBuilder;
import io.github.pacto4j.cocreation.Contribution;
import io.github.pacto4j.cocreation.ContributionBuilder;
import io.github.pacto4j.cocreation.ContributionChannel;
import io.github.pacto4j.cocreation.DraftResponse;
import io.github.pacto4j.cocreation.DraftResponseBuilder;
import io.github.pacto4j.cocreation.ResponseOutcome;
import io.github.pacto4j.cocreation.ResponseReason;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.date.WorkingDays;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.dossier.DossierBuilder;
import io.github.pacto4j.life.ContributionCommand.Answer;
import io.github.pacto4j.life.ContributionCommand.Merge;
import io.github.pacto4j.life.ContributionCommand.Part;
import io.github.pacto4j.life.ContributionCommand.Receive;
import io.github.pacto4j.life.ContributionCommand.Split;
import io.github.pacto4j.rule.Verdict;
import io.github.pacto4j.text.Language;
import io.github.pacto4j.text.Text;
import java.util.List;
import java.util.stream.Stream;

/** Contributions, and what is done with them. */
final class Ideas {
    static final Pacto PACTO = Pacto.with(WorkingDays.unknown());
    static final ContributionLife LIFE = PACTO.contributions();
    static final StatedDate RECEIVED = StatedDate.of("2024-03-04");
    static final StatedDate LATER = StatedDate.of("2024-05-14");
    static final Text WORDS = Text.of(Language.FR, "Publier le budget de la commune.");

    private Ideas() {}

    static Dossier around(Contribution... contributions) {
        return DossierBuilder.builder()
                .coCreation(CoCreationBuilder.builder()
                        .contributions(List.of(contributions))
                        .build())
                .build();
    }

    static Contribution idea(String id) {
        return ContributionBuilder.builder()
                .id(id)
                .receivedOn(RECEIVED)
                .text(WORDS)
                .build();
    }

    static Receive receive(String id, ContributionChannel channel) {
        return new Receive(RECEIVED, Moves.FOCAL_POINT, id, channel, null, WORDS);
    }

    static Answer reject() {
        return new Answer(
                LATER, Moves.FOCAL_POINT, ResponseOutcome.REJECTED, ResponseReason.OFF_TOPIC, Moves.REASON, null);
    }

    static Answer accept(String commitment) {
        return new Answer(
                LATER, Moves.FOCAL_POINT, ResponseOutcome.ACCEPTED, ResponseReason.ADOPTED, Moves.REASON, commitment);
    }

    static Merge merge(Contribution into) {
        return new Merge(LATER, Moves.FOCAL_POINT, into, Moves.REASON);
    }

    static Split split(String... ids) {
        return new Split(
                LATER,
                Moves.FOCAL_POINT,
                Stream.of(ids).map(id -> new Part(id, null, WORDS)).toList());
    }

    static DraftResponse draft() {
        return DraftResponseBuilder.builder()
                .outcome(ResponseOutcome.REJECTED)
                .reasonCode(ResponseReason.NO_BUDGET)
                .reason(Moves.REASON)
                .build();
    }

    static <S> Outcome.Done<S> done(Outcome<S> outcome) {
        return outcome.fold(done -> done, refused -> {
            throw new AssertionError("refused: " + refused.verdicts());
        });
    }

    static List<String> refusal(Outcome<?> outcome) {
        return verdicts(outcome).stream()
                .map(verdict -> verdict.rule() + (verdict.variant() == null ? "" : " " + verdict.variant()))
                .toList();
    }

    static List<Verdict> verdicts(Outcome<?> outcome) {
        return outcome.fold(
                done -> {
                    throw new AssertionError("done: " + done.event());
                },
                Outcome.Refused::verdicts);
    }
}
