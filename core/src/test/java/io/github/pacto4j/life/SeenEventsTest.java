package io.github.pacto4j.life;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.access.PolicyTable;
import io.github.pacto4j.access.View;
import io.github.pacto4j.cocreation.AuthorBuilder;
import io.github.pacto4j.cocreation.CoCreation;
import io.github.pacto4j.cocreation.CoCreationBuilder;
import io.github.pacto4j.cocreation.Contribution;
import io.github.pacto4j.collectivity.FileKey;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.dossier.DocumentKind;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.dossier.DossierBuilder;
import io.github.pacto4j.membership.MembershipApplicationBuilder;
import io.github.pacto4j.party.Actor;
import io.github.pacto4j.party.Capacity;
import io.github.pacto4j.party.ContactBuilder;
import io.github.pacto4j.party.Grant;
import io.github.pacto4j.plan.HistoryEntry;
import io.github.pacto4j.plan.HistoryEntryBuilder;
import io.github.pacto4j.plan.Transition;
import io.github.pacto4j.text.Language;
import io.github.pacto4j.text.Text;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What of the journal is shown, and to whom. */
class SeenEventsTest {
    private static final String HOME = "00.000.00.00";
    private static final StatedDate DAY = StatedDate.of("2024-05-14");
    private static final String CITIZEN = "Nom du citoyen";
    private static final String OFFICIAL = "Nom du responsable";
    private static final String WORDS = "Mots du citoyen";
    private static final Actor WRITER = new Actor(
            "u-citoyen", CITIZEN, List.of(new Grant(Capacity.CITIZEN, HOME)), new Grant(Capacity.CITIZEN, HOME));
    private static final Grant FOCAL = new Grant(Capacity.FOCAL_POINT, HOME);
    private static final Actor CLERK = new Actor("u-agent", OFFICIAL, List.of(FOCAL), FOCAL);

    private static Contribution contribution() {
        return Ideas.idea("c-1")
                .withText(Text.of(Language.FR, WORDS))
                .withAuthor(AuthorBuilder.builder().name(CITIZEN).build());
    }

    private static CoCreation process() {
        return CoCreationBuilder.builder()
                .collectivity(HOME)
                .pointOfContact(ContactBuilder.builder().name(OFFICIAL).build())
                .contributions(List.of(contribution()))
                .build();
    }

    private static Dossier dossier() {
        return DossierBuilder.builder().collectivity(HOME).coCreation(process()).build();
    }

    private static Stream<Event> events() {
        HistoryEntry entry = HistoryEntryBuilder.builder()
                .transition(Transition.PUBLISH)
                .on(DAY)
                .by(OFFICIAL)
                .build();
        List<Contribution> list = List.of(contribution());
        return Stream.of(
                new Event.PlanMoved(DAY, CLERK, entry),
                new Event.EntryCompleted(DAY, CLERK, "/plan/history/0", entry),
                new Event.CycleBegun(DAY, CLERK, "p-1", "p-2"),
                new Event.Filed(DAY, CLERK),
                new Event.ContributionReceived(DAY, WRITER, contribution()),
                new Event.ContributionsChanged(DAY, CLERK, "qualify", list, list),
                new Event.ContributionSplit(DAY, CLERK, contribution(), list),
                new Event.PreparationRecorded(DAY, CLERK, "beginStep", List.of("/coCreation"), process(), process()),
                new Event.ApplicationRecorded(
                        DAY,
                        CLERK,
                        "submit",
                        List.of("/application"),
                        MembershipApplicationBuilder.builder().build(),
                        MembershipApplicationBuilder.builder().build()));
    }

    private static String seen(Event event, Capacity capacity) {
        Actor reader = capacity == Capacity.PUBLIC ? Actor.ANYONE : new Actor("Lecteur", new Grant(capacity, HOME));
        View view = View.of(dossier(), reader, PolicyTable.standard(), LocalDate.of(2024, 5, 15));
        Journal.Note note = new Journal.Note(DocumentKind.CO_CREATION, FileKey.of(HOME, "p-1"), 1, event);
        Journal.Entry entry = new Journal.Entry(1, Instant.EPOCH, note);
        return entry.seen(view).toString();
    }

    @ParameterizedTest
    @EnumSource(names = {"PUBLIC", "CITIZEN", "COUNCIL", "MONITORING_BODY"})
    void the_journal_tells_who_may_not_read_them_no_word_of_a_citizen_and_no_name(Capacity capacity) {
        assertThat(events())
                .allSatisfy(event -> assertThat(seen(event, capacity))
                        .as(event.getClass().getSimpleName())
                        .doesNotContain(WORDS, CITIZEN, "u-citoyen"));
    }

    @Test
    void the_public_learns_from_the_journal_what_was_done_and_not_who_did_it() {
        assertThat(events())
                .allSatisfy(event -> assertThat(seen(event, Capacity.PUBLIC))
                        .doesNotContain(OFFICIAL, "u-agent")
                        .contains("2024-05-14"));
        assertThat(seen(new Event.Filed(DAY, CLERK), Capacity.PUBLIC)).contains("FOCAL_POINT");
    }

    @Test
    void the_council_learns_who_acted_for_the_collectivity() {
        assertThat(seen(new Event.Filed(DAY, CLERK), Capacity.COUNCIL)).contains(OFFICIAL, "u-agent");
    }

    @Test
    void the_focal_point_sees_the_journal_whole() {
        View view = View.of(dossier(), CLERK, PolicyTable.standard(), LocalDate.of(2024, 5, 15));
        assertThat(events()).allSatisfy(event -> assertThat(event.seen(view)).isEqualTo(event));
    }

    @Test
    void what_is_recorded_of_the_preparation_does_not_repeat_the_contributions() {
        Dossier unread = Ideas.PACTO
                .read(("{\"document\":\"dossier/1\",\"coCreation\":{\"contributions\":[\"" + WORDS + "\",{\"text\":\""
                                + WORDS + "\"}]}}")
                        .getBytes(StandardCharsets.UTF_8))
                .document();
        for (Dossier dossier : List.of(dossier(), unread)) {
            Outcome.Done<Dossier> done =
                    Ideas.done(Ideas.PACTO.apply(dossier, new CoCreationCommand.PublishDraftPlan(DAY, CLERK)));
            Event.PreparationRecorded recorded = (Event.PreparationRecorded) done.event();
            assertThat(Ideas.PACTO.write(recorded.before()))
                    .asString(StandardCharsets.UTF_8)
                    .doesNotContain(WORDS);
            assertThat(Ideas.PACTO.write(recorded.after()))
                    .asString(StandardCharsets.UTF_8)
                    .doesNotContain(WORDS);
            assertThat(recorded.after().draftPublishedOn()).isEqualTo(DAY);
            assertThat(Ideas.PACTO.write(done.state()))
                    .asString(StandardCharsets.UTF_8)
                    .contains(WORDS);
        }
    }
}
