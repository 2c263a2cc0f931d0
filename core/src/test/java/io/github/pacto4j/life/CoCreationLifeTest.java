package io.github.pacto4j.life;

import static io.github.pacto4j.life.Ideas.PACTO;
import static io.github.pacto4j.life.Ideas.done;
import static io.github.pacto4j.life.Ideas.refusal;
import static io.github.pacto4j.life.Moves.FOCAL_POINT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.pacto4j.cocreation.CoCreation;
import io.github.pacto4j.cocreation.CoCreationStep;
import io.github.pacto4j.cocreation.Committee;
import io.github.pacto4j.cocreation.CommitteeMember;
import io.github.pacto4j.cocreation.CommitteeMemberBuilder;
import io.github.pacto4j.cocreation.CommitteeSide;
import io.github.pacto4j.cocreation.ConsultationRound;
import io.github.pacto4j.cocreation.ConsultationRoundBuilder;
import io.github.pacto4j.cocreation.Decision;
import io.github.pacto4j.cocreation.DecisionBuilder;
import io.github.pacto4j.cocreation.DecisionOutcome;
import io.github.pacto4j.cocreation.Operation;
import io.github.pacto4j.cocreation.OperationBuilder;
import io.github.pacto4j.cocreation.OperationStatus;
import io.github.pacto4j.cocreation.ParticipantCategory;
import io.github.pacto4j.cocreation.PreparationStep;
import io.github.pacto4j.cocreation.WorkshopBuilder;
import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.Period;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.dossier.DossierBuilder;
import io.github.pacto4j.life.CoCreationCommand.AddEvidence;
import io.github.pacto4j.life.CoCreationCommand.BeginMandate;
import io.github.pacto4j.life.CoCreationCommand.BeginStep;
import io.github.pacto4j.life.CoCreationCommand.CloseRound;
import io.github.pacto4j.life.CoCreationCommand.CompleteStep;
import io.github.pacto4j.life.CoCreationCommand.EndMandate;
import io.github.pacto4j.life.CoCreationCommand.NamePointOfContact;
import io.github.pacto4j.life.CoCreationCommand.OpenRound;
import io.github.pacto4j.life.CoCreationCommand.PublishDraftPlan;
import io.github.pacto4j.life.CoCreationCommand.RecordAttendance;
import io.github.pacto4j.life.CoCreationCommand.RecordMeeting;
import io.github.pacto4j.life.CoCreationCommand.RecordOperation;
import io.github.pacto4j.life.CoCreationCommand.RecordWorkshop;
import io.github.pacto4j.life.CoCreationCommand.ReplaceMember;
import io.github.pacto4j.party.ContactBuilder;
import io.github.pacto4j.party.EvidenceBuilder;
import io.github.pacto4j.rule.Messages;
import io.github.pacto4j.rule.Status;
import io.github.pacto4j.rule.Verdict;
import io.github.pacto4j.rule.VerdictLine;
import io.github.pacto4j.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How a plan is prepared with civil society, command by command. */
class CoCreationLifeTest {
    private static final StatedDate MARCH = StatedDate.of("2024-03-04");
    private static final StatedDate APRIL = StatedDate.of("2024-04-15");
    private static final StatedDate MAY = StatedDate.of("2024-05-14");

    private static Dossier dossier() {
        return DossierBuilder.builder().collectivity("00.000.00.00").build();
    }

    private static Dossier after(CoCreationCommand... commands) {
        Dossier dossier = dossier();
        for (CoCreationCommand command : commands) {
            dossier = done(PACTO.apply(dossier, command)).state();
        }
        return dossier;
    }

    private static CoCreation process(Dossier dossier) {
        return Objects.requireNonNull(dossier.coCreation());
    }

    private static CommitteeMember member(String id, CommitteeSide side) {
        return CommitteeMemberBuilder.builder().id(id).side(side).build();
    }

    private static BeginMandate mandate(String id, CommitteeSide side) {
        return new BeginMandate(MARCH, FOCAL_POINT, member(id, side));
    }

    private static ConsultationRound round(int number) {
        return ConsultationRoundBuilder.builder().number(number).build();
    }

    private static Operation operation(String id) {
        return OperationBuilder.builder().id(id).build();
    }

    private static RecordMeeting meeting(List<String> present, @Nullable Integer objections, @Nullable Integer quorum) {
        Decision decision = DecisionBuilder.builder()
                .title(Moves.REASON)
                .outcome(DecisionOutcome.ADOPTED)
                .objections(objections)
                .reservations(Moves.REASON)
                .build();
        return new RecordMeeting(APRIL, FOCAL_POINT, present, List.of(decision), quorum);
    }

    @Test
    void the_first_command_begins_the_process_of_the_collectivity() {
        CoCreation process = process(after(new BeginStep(MARCH, FOCAL_POINT, CoCreationStep.COMMUNICATION)));
        assertThat(process.collectivity()).isEqualTo("00.000.00.00");
        PreparationStep step = Objects.requireNonNull(process.steps()).get(0);
        assertThat(step.step()).isEqualTo(CoCreationStep.COMMUNICATION);
        assertThat(step.period()).isEqualTo(new Period(MARCH, null));
    }

    @Test
    void an_operation_is_done_once_and_gathers_evidence() {
        String id = "press-release";
        RecordOperation recorded = new RecordOperation(MARCH, FOCAL_POINT, CoCreationStep.COMMUNICATION, operation(id));
        AddEvidence added = new AddEvidence(
                APRIL,
                FOCAL_POINT,
                CoCreationStep.COMMUNICATION,
                id,
                EvidenceBuilder.builder().url("https://exemple.invalid/pv").build());
        Dossier dossier = after(recorded, added);
        Operation done = Objects.requireNonNull(
                        Objects.requireNonNull(process(dossier).steps()).get(0).operations())
                .get(0);
        assertThat(done.status()).isEqualTo(OperationStatus.DONE);
        assertThat(done.doneOn()).isEqualTo(MARCH);
        assertThat(done.evidence()).hasSize(1);
        assertThat(refusal(PACTO.apply(dossier, recorded))).containsOnly("life.recorded-once");
        AddEvidence elsewhere = new AddEvidence(APRIL, FOCAL_POINT, CoCreationStep.AXES, id, added.evidence());
        assertThat(refusal(PACTO.apply(dossier, elsewhere))).containsExactly("life.item-recorded");
    }

    @Test
    void an_operation_of_the_guide_belongs_to_its_step() {
        RecordOperation lost =
                new RecordOperation(MARCH, FOCAL_POINT, CoCreationStep.LAUNCH, operation("no-such-operation"));
        assertThat(refusal(PACTO.apply(dossier(), lost))).containsExactly("life.operation-of-step");
        assertThat(refusal(PACTO.apply(
                        dossier(),
                        new RecordOperation(
                                MARCH,
                                FOCAL_POINT,
                                CoCreationStep.LAUNCH,
                                OperationBuilder.builder().build()))))
                .containsExactly("life.item-named");
    }

    @Test
    void a_step_is_completed_once() {
        CompleteStep completed = new CompleteStep(APRIL, FOCAL_POINT, CoCreationStep.AXES);
        Dossier dossier = after(completed);
        assertThat(refusal(PACTO.apply(dossier, completed))).containsExactly("life.recorded-once");
    }

    @Test
    void nothing_is_recorded_before_it_happens() {
        CompleteStep completed = new CompleteStep(APRIL, FOCAL_POINT, CoCreationStep.AXES);
        assertThat(refusal(PACTO.apply(dossier(), completed, MARCH.first())))
                .containsExactly("life.not-ahead", "form.not-in-the-future");
    }

    @Test
    void a_mandate_ends_and_the_successor_takes_over_the_day_after() {
        ReplaceMember replaced =
                new ReplaceMember(APRIL, FOCAL_POINT, "m-1", member("m-2", CommitteeSide.CIVIL_SOCIETY));
        Dossier dossier = after(mandate("m-1", CommitteeSide.CIVIL_SOCIETY), replaced);
        Committee committee = Objects.requireNonNull(process(dossier).committee());
        assertThat(committee.members())
                .extracting(CommitteeMember::id, CommitteeMember::mandate)
                .containsExactly(
                        tuple("m-1", new Period(MARCH, StatedDate.of("2024-04-14"))),
                        tuple("m-2", new Period(APRIL, null)));
        assertThat(refusal(PACTO.apply(dossier, new EndMandate(MAY, FOCAL_POINT, "m-1"))))
                .containsExactly("life.recorded-once");
        assertThat(refusal(PACTO.apply(dossier, new EndMandate(MAY, FOCAL_POINT, "m-3"))))
                .containsExactly("life.item-recorded");
        assertThat(refusal(PACTO.apply(dossier, mandate("m-2", CommitteeSide.ELECTED))))
                .containsExactly("life.recorded-once");
    }

    @Test
    void no_mandate_ends_before_it_begins() {
        Dossier dossier = after(mandate("m-1", CommitteeSide.ELECTED));
        assertThat(refusal(PACTO.apply(dossier, new EndMandate(StatedDate.of("2024-03-03"), FOCAL_POINT, "m-1"))))
                .containsExactly("form.dates-ordered");
    }

    @Test
    void of_a_replacement_in_a_month_no_day_is_invented() {
        StatedDate april = StatedDate.of("2024-04");
        Dossier dossier = after(
                mandate("m-1", CommitteeSide.ELECTED),
                new ReplaceMember(april, FOCAL_POINT, "m-1", member("m-2", CommitteeSide.ELECTED)));
        Committee committee = Objects.requireNonNull(process(dossier).committee());
        assertThat(Objects.requireNonNull(committee.members()).get(0).mandate()).isEqualTo(new Period(MARCH, april));
    }

    @Test
    void a_meeting_without_its_quorum_met_all_the_same() {
        Dossier dossier = after(
                mandate("m-1", CommitteeSide.ELECTED),
                mandate("m-2", CommitteeSide.CIVIL_SOCIETY),
                mandate("m-3", CommitteeSide.CIVIL_SOCIETY));
        Outcome.Done<Dossier> met = done(PACTO.apply(dossier, meeting(List.of("m-1", "m-2"), 1, 3)));
        assertThat(met.remarks()).extracting(Verdict::rule).contains("life.quorum-met");
        Decision decision = Objects.requireNonNull(Objects.requireNonNull(
                                Objects.requireNonNull(process(met.state()).committee())
                                        .meetings())
                        .get(0)
                        .decisions())
                .get(0);
        assertThat(decision.objections()).isEqualTo(1);
        assertThat(decision.reservations()).isEqualTo(Moves.REASON);
        assertThat(done(PACTO.apply(dossier, meeting(List.of("m-1", "m-2", "m-3"), 0, 3)))
                        .remarks())
                .extracting(Verdict::rule)
                .doesNotContain("life.quorum-met");
        Outcome.Done<Dossier> unknown =
                done(PACTO.apply(dossier, new RecordMeeting(APRIL, FOCAL_POINT, null, List.of(), 3)));
        assertThat(unknown.remarks())
                .filteredOn(verdict -> verdict.rule().equals("life.quorum-met"))
                .extracting(Verdict::status)
                .containsExactly(Status.UNDETERMINED);
    }

    @Test
    void more_objections_than_members_present_cannot_have_been() {
        Dossier dossier = after(mandate("m-1", CommitteeSide.ELECTED));
        assertThat(refusal(PACTO.apply(dossier, meeting(List.of("m-1"), 2, null))))
                .containsExactly("life.objections-possible");
    }

    @Test
    void a_member_whose_mandate_has_ended_is_remarked_on() {
        Dossier dossier = after(
                mandate("m-1", CommitteeSide.ELECTED), new EndMandate(StatedDate.of("2024-03-31"), FOCAL_POINT, "m-1"));
        assertThat(done(PACTO.apply(dossier, meeting(List.of("m-1"), 0, null))).remarks())
                .extracting(Verdict::rule)
                .contains("life.present-in-office");
        assertThat(refusal(PACTO.apply(dossier, meeting(List.of("m-1", "m-9"), 0, null))))
                .containsExactly("life.item-recorded");
    }

    @Test
    void only_members_in_office_make_up_the_quorum() {
        Dossier dossier = after(
                mandate("m-1", CommitteeSide.ELECTED),
                mandate("m-2", CommitteeSide.ELECTED),
                new EndMandate(StatedDate.of("2024-03-31"), FOCAL_POINT, "m-2"),
                new BeginMandate(MAY, FOCAL_POINT, member("m-3", CommitteeSide.ELECTED)));
        List<String> three = List.of("m-1", "m-2", "m-3");
        assertThat(quorum(dossier, three, 2)).singleElement().satisfies(verdict -> {
            assertThat(verdict.status()).isEqualTo(Status.VIOLATED);
            assertThat(verdict.inputs()).containsEntry("present", 1);
        });
        assertThat(quorum(dossier, three, 1)).isEmpty();
        Committee committee = Objects.requireNonNull(process(dossier).committee());
        List<CommitteeMember> members = new ArrayList<>(Objects.requireNonNull(committee.members()));
        members.set(1, members.get(1).withMandate(null));
        Dossier open = dossier.withCoCreation(process(dossier).withCommittee(committee.withMembers(members)));
        assertThat(quorum(open, three, 2)).singleElement().satisfies(verdict -> {
            assertThat(verdict.status()).isEqualTo(Status.UNDETERMINED);
            assertThat(verdict.missing()).containsExactly("/coCreation/committee/members/1/mandate");
        });
        assertThat(quorum(open, three, 1)).isEmpty();
        assertThat(quorum(open, three, 3)).extracting(Verdict::status).containsExactly(Status.VIOLATED);
    }

    private static List<Verdict> quorum(Dossier dossier, List<String> present, int quorum) {
        return done(PACTO.apply(dossier, meeting(present, 0, quorum))).remarks().stream()
                .filter(verdict -> verdict.rule().equals("life.quorum-met"))
                .toList();
    }

    @Test
    void a_round_is_opened_filled_with_workshops_and_closed() {
        Dossier dossier = after(
                new OpenRound(MARCH, FOCAL_POINT, round(1)),
                new RecordWorkshop(
                        StatedDate.of("2024-03-10"),
                        FOCAL_POINT,
                        1,
                        WorkshopBuilder.builder().build()),
                new RecordAttendance(
                        StatedDate.of("2024-03-10"), FOCAL_POINT, 1, 1, Map.of(ParticipantCategory.CIVIL_SOCIETY, 30)),
                new CloseRound(APRIL, FOCAL_POINT, 1));
        ConsultationRound round =
                Objects.requireNonNull(process(dossier).rounds()).get(0);
        assertThat(round.period()).isEqualTo(new Period(MARCH, APRIL));
        assertThat(round.period().contains(StatedDate.of("2024-03-10"))).isEqualTo(Certainty.YES);
        assertThat(Objects.requireNonNull(round.workshops()).get(0).attendance())
                .containsEntry(ParticipantCategory.CIVIL_SOCIETY, 30);
        assertThat(refusal(PACTO.apply(dossier, new CloseRound(MAY, FOCAL_POINT, 1))))
                .containsExactly("life.recorded-once");
        assertThat(refusal(PACTO.apply(dossier, new OpenRound(MAY, FOCAL_POINT, round(1)))))
                .containsExactly("life.recorded-once");
        assertThat(refusal(PACTO.apply(dossier, new CloseRound(MAY, FOCAL_POINT, 2))))
                .containsExactly("life.item-recorded");
        assertThat(refusal(PACTO.apply(dossier, new RecordAttendance(MAY, FOCAL_POINT, 1, 2, Map.of()))))
                .containsExactly("life.item-recorded");
    }

    @Test
    void another_point_of_contact_leaves_the_one_before_in_the_event() {
        NamePointOfContact first = new NamePointOfContact(
                MARCH, FOCAL_POINT, ContactBuilder.builder().unit(Moves.REASON).build());
        NamePointOfContact second = new NamePointOfContact(
                APRIL, FOCAL_POINT, ContactBuilder.builder().build());
        Dossier dossier = after(first);
        Outcome.Done<Dossier> outcome = done(PACTO.apply(dossier, second));
        assertThat(((Event.PreparationRecorded) outcome.event()).before().pointOfContact())
                .isEqualTo(first.contact());
    }

    @Test
    void the_draft_is_published_once() {
        PublishDraftPlan published = new PublishDraftPlan(MAY, FOCAL_POINT);
        Dossier dossier = after(published);
        assertThat(process(dossier).draftPublishedOn()).isEqualTo(MAY);
        assertThat(refusal(PACTO.apply(dossier, published))).containsExactly("life.recorded-once");
    }

    @Test
    void a_day_that_could_not_be_read_is_not_written_over() {
        Dossier unread = PACTO.read("{\"document\":\"dossier/1\",\"coCreation\":{\"draftPublishedOn\":\"mai\"}}"
                        .getBytes(StandardCharsets.UTF_8))
                .document();
        assertThat(Ideas.verdicts(PACTO.apply(unread, new PublishDraftPlan(MAY, FOCAL_POINT))))
                .extracting(Verdict::rule, Verdict::status)
                .containsExactly(tuple("life.recorded-once", Status.UNDETERMINED));
    }

    @Test
    void refusals_and_remarks_are_said_in_three_languages() {
        Dossier dossier = after(mandate("m-1", CommitteeSide.ELECTED));
        List<Verdict> verdicts = new ArrayList<>();
        verdicts.addAll(Ideas.verdicts(PACTO.apply(dossier, meeting(List.of("m-1"), 2, null))));
        verdicts.addAll(Ideas.verdicts(PACTO.apply(dossier, new EndMandate(MAY, FOCAL_POINT, "m-3"))));
        verdicts.addAll(Ideas.verdicts(PACTO.apply(dossier, mandate("m-1", CommitteeSide.ELECTED))));
        verdicts.addAll(Ideas.verdicts(PACTO.apply(
                dossier, new RecordOperation(MARCH, FOCAL_POINT, CoCreationStep.LAUNCH, operation("nothing")))));
        verdicts.addAll(
                done(PACTO.apply(dossier, meeting(List.of("m-1"), 0, 3))).remarks());
        for (Language language : Messages.languages()) {
            for (Verdict verdict : verdicts) {
                VerdictLine line = PACTO.wording(language).line(verdict);
                assertThat(line.message()).as(verdict.rule()).isNotBlank().doesNotContain("{");
            }
        }
    }
}
