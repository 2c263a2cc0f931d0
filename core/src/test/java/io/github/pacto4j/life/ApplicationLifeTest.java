package io.github.pacto4j.life;

import static io.github.pacto4j.life.Ideas.PACTO;
import static io.github.pacto4j.life.Ideas.done;
import static io.github.pacto4j.life.Ideas.refusal;
import static io.github.pacto4j.life.Moves.FOCAL_POINT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.book.guide.Procedures;
import io.github.pacto4j.cocreation.OperationBuilder;
import io.github.pacto4j.council.DeliberationBuilder;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.dossier.DossierBuilder;
import io.github.pacto4j.life.ApplicationCommand.CompleteStep;
import io.github.pacto4j.life.ApplicationCommand.Consult;
import io.github.pacto4j.life.ApplicationCommand.JoinLetter;
import io.github.pacto4j.life.ApplicationCommand.NameCoordinator;
import io.github.pacto4j.life.ApplicationCommand.NameTeamMember;
import io.github.pacto4j.life.ApplicationCommand.RecordDecision;
import io.github.pacto4j.life.ApplicationCommand.RecordDeliberation;
import io.github.pacto4j.life.ApplicationCommand.RecordOperation;
import io.github.pacto4j.life.ApplicationCommand.Submit;
import io.github.pacto4j.membership.ApplicationOutcome;
import io.github.pacto4j.membership.ApplicationStep;
import io.github.pacto4j.membership.ConsultedParty;
import io.github.pacto4j.membership.LetterBuilder;
import io.github.pacto4j.membership.LetterKind;
import io.github.pacto4j.membership.MembershipApplication;
import io.github.pacto4j.party.ContactBuilder;
import io.github.pacto4j.text.CodeOrText;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The application to OGP Local in its three steps, command by command. */
class ApplicationLifeTest {
    private static final StatedDate MARCH = StatedDate.of("2024-03-04");
    private static final StatedDate APRIL = StatedDate.of("2024-04-15");
    private static final StatedDate MAY = StatedDate.of("2024-05-14");

    private static Dossier apply(Dossier dossier, ApplicationCommand command) {
        return done(PACTO.apply(dossier, command)).state();
    }

    private static MembershipApplication application(Dossier dossier) {
        return Objects.requireNonNull(dossier.application());
    }

    @Test
    void an_application_goes_through_its_three_steps() {
        Dossier dossier = DossierBuilder.builder().collectivity("01.000.00.00").build();
        dossier = apply(
                dossier,
                new NameCoordinator(MARCH, FOCAL_POINT, ContactBuilder.builder().build()));
        dossier = apply(
                dossier,
                new NameTeamMember(MARCH, FOCAL_POINT, ContactBuilder.builder().build()));
        dossier = apply(dossier, new Consult(MARCH, FOCAL_POINT, CodeOrText.of(ConsultedParty.YOUTH)));
        for (String procedure :
                List.of("application-communication", "application-deliberation", "application-submission")) {
            for (Procedures.Line line : Procedures.of(procedure)) {
                if (line.kind() == Procedures.Kind.OPERATION) {
                    dossier = apply(
                            dossier,
                            new RecordOperation(
                                    APRIL,
                                    FOCAL_POINT,
                                    ApplicationStep.valueOf(line.step()),
                                    OperationBuilder.builder().id(line.id()).build()));
                }
            }
        }
        dossier = apply(
                dossier,
                new RecordDeliberation(
                        APRIL, FOCAL_POINT, DeliberationBuilder.builder().build()));
        dossier = apply(
                dossier,
                new JoinLetter(
                        APRIL,
                        FOCAL_POINT,
                        LetterBuilder.builder()
                                .from(LetterKind.HEAD)
                                .date(APRIL)
                                .build()));
        for (ApplicationStep step : ApplicationStep.values()) {
            dossier = apply(dossier, new CompleteStep(APRIL, FOCAL_POINT, step));
        }
        dossier = apply(dossier, new Submit(APRIL, FOCAL_POINT));
        dossier = apply(dossier, new RecordDecision(MAY, FOCAL_POINT, ApplicationOutcome.PENDING));
        dossier = apply(dossier, new RecordDecision(MAY, FOCAL_POINT, ApplicationOutcome.ACCEPTED));
        MembershipApplication application = application(dossier);
        assertThat(application.steps()).extracting(step -> step.step()).containsExactly(ApplicationStep.values());
        assertThat(application.steps()).allSatisfy(step -> {
            assertThat(step.completedOn()).isEqualTo(APRIL);
            assertThat(step.operations()).isNotEmpty();
        });
        assertThat(Objects.requireNonNull(application.deliberation()).decidedOn())
                .isEqualTo(APRIL);
        assertThat(application.submittedOn()).isEqualTo(APRIL);
        assertThat(Objects.requireNonNull(application.decision()).outcome()).isEqualTo(ApplicationOutcome.ACCEPTED);
    }

    @Test
    void what_is_recorded_of_an_application_is_not_replaced() {
        Dossier dossier = apply(DossierBuilder.builder().build(), new Submit(APRIL, FOCAL_POINT));
        assertThat(refusal(PACTO.apply(dossier, new Submit(MAY, FOCAL_POINT)))).containsExactly("life.recorded-once");
        Dossier decided = apply(dossier, new RecordDecision(MAY, FOCAL_POINT, ApplicationOutcome.REFUSED));
        assertThat(refusal(PACTO.apply(decided, new RecordDecision(MAY, FOCAL_POINT, ApplicationOutcome.ACCEPTED))))
                .containsExactly("life.recorded-once");
    }

    @Test
    void no_application_is_decided_before_it_is_submitted() {
        Dossier dossier = apply(DossierBuilder.builder().build(), new Submit(APRIL, FOCAL_POINT));
        assertThat(refusal(PACTO.apply(dossier, new RecordDecision(MARCH, FOCAL_POINT, ApplicationOutcome.ACCEPTED))))
                .containsExactly("life.decision-after-submission");
    }

    @Test
    void a_council_does_not_vote_more_often_than_it_has_members() {
        RecordDeliberation impossible = new RecordDeliberation(
                APRIL,
                FOCAL_POINT,
                DeliberationBuilder.builder().inOffice(20).votesFor(21).build());
        assertThat(refusal(PACTO.apply(DossierBuilder.builder().build(), impossible)))
                .containsExactly("life.counts-possible members");
    }

    @Test
    void an_operation_of_another_step_is_refused() {
        String other = Procedures.of("application-submission").stream()
                .filter(line -> line.kind() == Procedures.Kind.OPERATION)
                .findFirst()
                .orElseThrow()
                .id();
        RecordOperation lost = new RecordOperation(
                APRIL,
                FOCAL_POINT,
                ApplicationStep.DELIBERATION,
                OperationBuilder.builder().id(other).build());
        assertThat(refusal(PACTO.apply(DossierBuilder.builder().build(), lost)))
                .containsExactly("life.operation-of-step");
    }
}
