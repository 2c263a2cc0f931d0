package io.github.pacto4j.life;

import static io.github.pacto4j.life.Ideas.PACTO;
import static io.github.pacto4j.life.Moves.FOCAL_POINT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.cocreation.CoCreationStep;
import io.github.pacto4j.cocreation.CommitteeMember;
import io.github.pacto4j.cocreation.CommitteeMemberBuilder;
import io.github.pacto4j.cocreation.CommitteeSide;
import io.github.pacto4j.cocreation.ConsultationRoundBuilder;
import io.github.pacto4j.cocreation.DecisionBuilder;
import io.github.pacto4j.cocreation.OperationBuilder;
import io.github.pacto4j.cocreation.ParticipantCategory;
import io.github.pacto4j.cocreation.SpaceBuilder;
import io.github.pacto4j.cocreation.TeamMemberBuilder;
import io.github.pacto4j.cocreation.WorkshopBuilder;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.dossier.DossierBuilder;
import io.github.pacto4j.json.Documents;
import io.github.pacto4j.party.Contact;
import io.github.pacto4j.party.ContactBuilder;
import io.github.pacto4j.party.EvidenceBuilder;
import io.github.pacto4j.text.Json;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Whatever is recorded of a preparation, in whatever order. */
class CoCreationLawsTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final int KINDS = 17;

    /** What is recorded: which kind of command, so many days after the first day, of the items with these numbers. */
    record Request(int kind, int day, int one, int other) {}

    @Provide
    Arbitrary<List<Request>> requests() {
        Arbitrary<Integer> item = Arbitraries.integers().between(1, 3);
        return Combinators.combine(
                        Arbitraries.integers().between(0, KINDS - 1),
                        Arbitraries.integers().between(0, 400),
                        item,
                        item)
                .as(Request::new)
                .list()
                .ofMaxSize(30);
    }

    @Property(tries = 80)
    void nothing_recorded_is_ever_removed_and_a_refusal_changes_nothing(@ForAll("requests") List<Request> requests) {
        Dossier dossier = DossierBuilder.builder().build();
        for (Request request : requests) {
            String before = written(dossier);
            CoCreationCommand command = command(request);
            Outcome<Dossier> outcome = PACTO.apply(dossier, command);
            assertThat(written(dossier)).isEqualTo(before);
            Statistics.label("outcome").collect(outcome instanceof Outcome.Done<Dossier> ? "done" : "refused");
            if (outcome instanceof Outcome.Done<Dossier> done) {
                Json was = tree(dossier);
                Json is = tree(done.state());
                boolean named = command instanceof CoCreationCommand.NamePointOfContact
                        || command instanceof CoCreationCommand.NameCoordinator;
                if (!named) {
                    assertHolds(is, was, command.toString());
                }
                dossier = done.state();
            }
        }
    }

    private static void assertHolds(Json now, Json before, String what) {
        if (before instanceof Json.Obj object) {
            for (Json.Member member : object.members()) {
                Optional<Json> kept = ((Json.Obj) now).get(member.key());
                assertThat(kept).as(what + " keeps " + member.key()).isPresent();
                assertHolds(kept.orElseThrow(), member.value(), what);
            }
        } else if (before instanceof Json.Arr array) {
            List<Json> items = ((Json.Arr) now).items();
            assertThat(items).as(what).hasSizeGreaterThanOrEqualTo(array.items().size());
            for (int i = 0; i < array.items().size(); i++) {
                assertHolds(items.get(i), array.items().get(i), what);
            }
        } else {
            assertThat(now).as(what).isEqualTo(before);
        }
    }

    private static CoCreationCommand command(Request request) {
        StatedDate on = StatedDate.of(FIRST.plusDays(request.day()));
        CoCreationStep step = CoCreationStep.values()[5 + request.one()];
        String id = "x-" + request.one();
        int round = request.one();
        return switch (request.kind()) {
            case 0 -> new CoCreationCommand.BeginStep(on, FOCAL_POINT, step);
            case 1 ->
                new CoCreationCommand.RecordOperation(
                        on,
                        FOCAL_POINT,
                        step,
                        OperationBuilder.builder().id("o-" + request.other()).build());
            case 2 ->
                new CoCreationCommand.AddEvidence(
                        on,
                        FOCAL_POINT,
                        step,
                        "o-" + request.other(),
                        EvidenceBuilder.builder().title(Moves.REASON).build());
            case 3 -> new CoCreationCommand.CompleteStep(on, FOCAL_POINT, step);
            case 4 ->
                new CoCreationCommand.NameTeamMember(
                        on, FOCAL_POINT, TeamMemberBuilder.builder().name(id).build());
            case 5 -> new CoCreationCommand.NamePointOfContact(on, FOCAL_POINT, contact(id));
            case 6 -> new CoCreationCommand.NameCoordinator(on, FOCAL_POINT, contact(id));
            case 7, 8 -> new CoCreationCommand.BeginMandate(on, FOCAL_POINT, member(id));
            case 9 -> new CoCreationCommand.EndMandate(on, FOCAL_POINT, id);
            case 10 -> new CoCreationCommand.ReplaceMember(on, FOCAL_POINT, id, member(id + "-" + request.other()));
            case 11 ->
                new CoCreationCommand.RecordMeeting(
                        on,
                        FOCAL_POINT,
                        List.of(id),
                        List.of(DecisionBuilder.builder()
                                .objections(request.other() - 1)
                                .build()),
                        request.other());
            case 12 ->
                new CoCreationCommand.OpenSpace(
                        on, FOCAL_POINT, SpaceBuilder.builder().build());
            case 13 ->
                new CoCreationCommand.OpenRound(
                        on,
                        FOCAL_POINT,
                        ConsultationRoundBuilder.builder().number(round).build());
            case 14 -> new CoCreationCommand.CloseRound(on, FOCAL_POINT, round);
            case 15 ->
                request.other() == 1
                        ? new CoCreationCommand.RecordAttendance(
                                on, FOCAL_POINT, round, 1, Map.of(ParticipantCategory.CITIZEN, 3))
                        : new CoCreationCommand.RecordWorkshop(
                                on,
                                FOCAL_POINT,
                                round,
                                WorkshopBuilder.builder().build());
            default -> new CoCreationCommand.PublishDraftPlan(on, FOCAL_POINT);
        };
    }

    private static Contact contact(String name) {
        return ContactBuilder.builder().name(name).build();
    }

    private static CommitteeMember member(String id) {
        return CommitteeMemberBuilder.builder()
                .id(id)
                .side(CommitteeSide.ELECTED)
                .build();
    }

    private static Json tree(Dossier dossier) {
        return Documents.standard().tree(dossier);
    }

    private static String written(Dossier dossier) {
        return new String(PACTO.write(dossier), StandardCharsets.UTF_8);
    }
}
