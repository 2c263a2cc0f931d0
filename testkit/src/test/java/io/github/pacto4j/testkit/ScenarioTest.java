package io.github.pacto4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.collectivity.Collectivity;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.life.OpenConsultation;
import io.github.pacto4j.life.Publish;
import io.github.pacto4j.life.Revise;
import io.github.pacto4j.life.Validate;
import io.github.pacto4j.life.Withdraw;
import io.github.pacto4j.party.Actor;
import io.github.pacto4j.party.Capacity;
import io.github.pacto4j.party.Grant;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.PlanStatus;
import io.github.pacto4j.plan.Transition;
import io.github.pacto4j.plan.WithdrawalReason;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ScenarioTest {
    private static final Pacto PACTO = Pacto.with(Weekdays.CALENDAR);
    private static final Actor FOCAL_POINT =
            new Actor("Point focal", new Grant(Capacity.FOCAL_POINT, Collectivity.EXAMPLE_CODE));
    private static final Dossier DRAFT = Dossiers.at(PlanStatus.DRAFT);
    private static final LocalDate TODAY = Objects.requireNonNull(DRAFT.today()).last();
    private static final StatedDate DAY = StatedDate.of(TODAY);

    private static final OpenConsultation OPEN = new OpenConsultation(DAY, FOCAL_POINT);
    private static final Publish PUBLISH = new Publish(DAY, FOCAL_POINT, "https://exemple.invalid/programme");

    private static Scenario draft() {
        return Scenario.with(PACTO).given(DRAFT);
    }

    @Test
    void a_consultation_is_opened_on_a_draft() {
        draft().when(OPEN)
                .thenDone()
                .thenDone(PlanStatus.IN_CONSULTATION)
                .thenRemarks()
                .thenRecorded(entry -> assertThat(entry.transition()).isEqualTo(Transition.OPEN_CONSULTATION));
    }

    @Test
    void a_draft_is_not_published() {
        draft().when(PUBLISH)
                .thenRefused("life.status-allows")
                .thenRefusedAt("life.status-allows", "/plan/status")
                .thenUnchanged();
    }

    @Test
    void what_follows_a_command_is_tried_on_the_state_after_it() {
        draft().and(OPEN).when(OPEN).thenRefused("life.status-allows");
        draft().when(OPEN).then().when(OPEN).thenRefused("life.status-allows");
    }

    @Test
    void what_no_command_changes_can_be_given_too() {
        draft().and(OPEN)
                .and((Dossier dossier) -> dossier.withCoCreation(
                        Objects.requireNonNull(dossier.coCreation()).withRounds(List.of())))
                .when(new Validate(DAY, FOCAL_POINT, null))
                .thenRefusedAt("pacto.two-rounds", "/coCreation");
    }

    @Test
    void what_lies_after_the_day_of_recording_is_refused() {
        draft().on(TODAY.minusDays(1)).when(OPEN).thenRefused("life.not-ahead", "form.not-in-the-future");
        draft().on(TODAY).when(OPEN).thenDone();
    }

    @Test
    void a_revision_that_says_the_same_changes_nothing() {
        ActionPlan plan = Objects.requireNonNull(DRAFT.plan());
        draft().when(new Revise(DAY, FOCAL_POINT, plan)).thenDone().thenUnchanged();
    }

    @Test
    void a_failure_tells_what_came_of_the_command_rule_by_rule_in_words() {
        assertFails(draft().when(PUBLISH), Scenario.Then::thenDone)
                .startsWith("when publish on " + DAY + ", expected it to take effect.\nIt was refused:")
                .contains("\n  life.status-allows VIOLATED at /plan/status: ")
                .contains("\"Draft\"");
        assertFails(draft().when(OPEN), then -> then.thenRefused("life.status-allows"))
                .endsWith("expected it to be refused.\nIt took effect, without remarks.");
    }

    @Test
    void each_expectation_fails_where_it_is_not_met() {
        Scenario.Then done = draft().when(OPEN);
        Scenario.Then refused = draft().when(PUBLISH);
        assertFails(done, then -> then.thenDone(PlanStatus.DRAFT)).contains("but it is IN_CONSULTATION");
        assertFails(done, then -> then.thenRemarks("pacto.two-rounds")).contains("remarks by [pacto.two-rounds]");
        assertFails(done, Scenario.Then::thenUnchanged).contains("the dossier unchanged, but it is {");
        assertFails(done, then -> then.thenRefusedAt("life.status-allows", "/plan/status"))
                .contains("to be refused");
        assertFails(refused, then -> then.thenRefused()).contains("refused by []");
        assertFails(refused, then -> then.thenRefused("life.status-allows", "pacto.two-rounds"))
                .contains("two-rounds");
        assertFails(refused, then -> then.thenRefusedAt("life.status-allows", "/plan"))
                .contains("at /plan.");
        assertFails(refused, then -> then.thenRemarks()).contains("to take effect");
        assertFails(refused, then -> then.thenRecorded(entry -> {})).contains("to take effect");
        assertFails(refused, then -> then.then()).contains("to take effect");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> draft().and(PUBLISH))
                .withMessageContaining("when publish");
    }

    @Test
    void who_withdraws_a_plan_ends_its_life() {
        draft().and(new Withdraw(DAY, FOCAL_POINT, WithdrawalReason.OTHER, null, null))
                .when(OPEN)
                .thenRefused("life.status-allows");
    }

    private static org.assertj.core.api.AbstractStringAssert<?> assertFails(
            Scenario.Then then, Consumer<Scenario.Then> expectation) {
        return assertThat(assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> expectation.accept(then))
                .actual()
                .getMessage());
    }
}
