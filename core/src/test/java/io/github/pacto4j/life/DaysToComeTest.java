package io.github.pacto4j.life;

import static io.github.pacto4j.life.Ideas.LATER;
import static io.github.pacto4j.life.Ideas.LIFE;
import static io.github.pacto4j.life.Ideas.PACTO;
import static io.github.pacto4j.life.Ideas.WORDS;
import static io.github.pacto4j.life.Ideas.around;
import static io.github.pacto4j.life.Ideas.idea;
import static io.github.pacto4j.life.Ideas.refusal;
import static io.github.pacto4j.life.Moves.FOCAL_POINT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.cocreation.CoCreationStep;
import io.github.pacto4j.cocreation.ConsultationRoundBuilder;
import io.github.pacto4j.cocreation.ContributionChannel;
import io.github.pacto4j.cocreation.TeamMemberBuilder;
import io.github.pacto4j.cocreation.WorkshopBuilder;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.life.ContributionCommand.Change;
import io.github.pacto4j.life.ContributionCommand.DraftAnswer;
import io.github.pacto4j.life.ContributionCommand.Part;
import io.github.pacto4j.life.ContributionCommand.Qualify;
import io.github.pacto4j.life.ContributionCommand.Receive;
import io.github.pacto4j.life.ContributionCommand.Split;
import io.github.pacto4j.party.ContactBuilder;
import io.github.pacto4j.plan.PlanStatus;
import io.github.pacto4j.plan.Transition;
import io.github.pacto4j.rule.Verdict;
import io.github.pacto4j.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing is recorded before it happens, whatever it is and whether or not a document keeps its day. */
class DaysToComeTest {
    private static final StatedDate AHEAD = StatedDate.of("2099");
    private static final LocalDate TODAY = LocalDate.of(2098, 12, 31);

    @ParameterizedTest
    @EnumSource(Transition.class)
    void no_move_of_a_plan_lies_ahead(Transition transition) {
        PlanStatus from = transition.from().iterator().next();
        Dossier dossier = Moves.dossier(from);
        PlanCommand command = Moves.command(transition, AHEAD, Moves.planOf(dossier));
        assertThat(refusal(PACTO.apply(dossier, command, TODAY))).startsWith("life.not-ahead");
        CompleteDeliberation completed = new CompleteDeliberation(AHEAD, FOCAL_POINT, Moves.deliberation());
        assertThat(refusal(PACTO.apply(dossier, completed, TODAY))).startsWith("life.not-ahead");
    }

    static List<Change> changes() {
        return List.of(
                new Qualify(AHEAD, FOCAL_POINT, WORDS, null, null), new DraftAnswer(AHEAD, FOCAL_POINT, Ideas.draft()));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void no_change_of_a_contribution_lies_ahead(Change command) {
        assertThat(refusal(LIFE.apply(around(), idea("i-1"), command, TODAY))).containsExactly("life.not-ahead");
    }

    @Test
    void no_contribution_is_received_or_split_on_a_day_to_come() {
        Receive receive = new Receive(AHEAD, FOCAL_POINT, "i-1", ContributionChannel.PAPER, null, WORDS);
        assertThat(refusal(LIFE.receive(around(), receive, TODAY))).startsWith("life.not-ahead");
        Split split = new Split(AHEAD, FOCAL_POINT, Ideas.split("i-2", "i-3").parts());
        assertThat(refusal(LIFE.split(around(), idea("i-1"), split, TODAY))).containsExactly("life.not-ahead");
    }

    static List<CoCreationCommand> preparations() {
        return List.of(
                new CoCreationCommand.BeginStep(AHEAD, FOCAL_POINT, CoCreationStep.AXES),
                new CoCreationCommand.NameTeamMember(
                        AHEAD, FOCAL_POINT, TeamMemberBuilder.builder().build()),
                new CoCreationCommand.NameCoordinator(
                        AHEAD, FOCAL_POINT, ContactBuilder.builder().build()),
                new CoCreationCommand.OpenRound(
                        AHEAD,
                        FOCAL_POINT,
                        ConsultationRoundBuilder.builder().number(1).build()),
                new CoCreationCommand.RecordWorkshop(
                        AHEAD, FOCAL_POINT, 1, WorkshopBuilder.builder().build()),
                new CoCreationCommand.RecordAttendance(AHEAD, FOCAL_POINT, 1, 1, Map.of()));
    }

    @ParameterizedTest
    @MethodSource("preparations")
    void no_record_of_the_preparation_lies_ahead(CoCreationCommand command) {
        Dossier dossier = Moves.dossier(PlanStatus.DRAFT);
        assertThat(refusal(PACTO.apply(dossier, command, TODAY))).startsWith("life.not-ahead");
    }

    @Test
    void a_year_that_has_begun_may_be_meant() {
        Qualify command = new Qualify(AHEAD, FOCAL_POINT, WORDS, null, null);
        assertThat(LIFE.apply(around(), idea("i-1"), command, TODAY.plusDays(1)))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void nothing_is_done_with_a_contribution_before_its_receipt() {
        StatedDate early = StatedDate.of("2024-02");
        assertThat(refusal(LIFE.apply(around(), idea("i-1"), new Qualify(early, FOCAL_POINT, WORDS, null, null))))
                .containsExactly("life.change-after-receipt");
        assertThat(refusal(LIFE.apply(around(), idea("i-1"), new DraftAnswer(early, FOCAL_POINT, Ideas.draft()))))
                .containsExactly("life.change-after-receipt");
        List<Part> parts = Ideas.split("i-2", "i-3").parts();
        assertThat(refusal(LIFE.split(around(), idea("i-1"), new Split(early, FOCAL_POINT, parts), LATER.last())))
                .containsExactly("life.change-after-receipt");
        assertThat(LIFE.split(around(), idea("i-1"), new Split(LATER, FOCAL_POINT, parts)))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void what_is_refused_for_its_day_says_both_days_in_every_language() {
        StatedDate early = StatedDate.of("2024-02");
        Verdict ahead = Ideas.verdicts(
                        LIFE.apply(around(), idea("i-1"), new DraftAnswer(AHEAD, FOCAL_POINT, Ideas.draft()), TODAY))
                .get(0);
        Verdict before = Ideas.verdicts(
                        LIFE.apply(around(), idea("i-1"), new DraftAnswer(early, FOCAL_POINT, Ideas.draft())))
                .get(0);
        for (Language language : List.of(Language.FR, Language.AR, Language.EN)) {
            assertThat(PACTO.wording(language).line(ahead).message())
                    .as(language.code())
                    .contains("2099", "2098")
                    .doesNotContain("{");
            assertThat(PACTO.wording(language).line(before).message())
                    .as(language.code())
                    .contains("i-1", "2024")
                    .doesNotContain("{");
        }
    }
}
