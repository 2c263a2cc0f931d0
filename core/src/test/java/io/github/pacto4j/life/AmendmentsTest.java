package io.github.pacto4j.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.date.WorkingDays;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Change;
import io.github.pacto4j.plan.ChangeBuilder;
import io.github.pacto4j.plan.PlanStatus;
import io.github.pacto4j.text.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AmendmentsTest {
    private static final Pacto PACTO = Pacto.with(WorkingDays.unknown());

    private static ActionPlan plan(String commitments) {
        String json = "{'document':'action-plan/1','id':'p-1','collectivity':'00.000.00.00','commitments':["
                + commitments + "]}";
        return Moves.planOf(PACTO.read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8))
                .document());
    }

    private static List<Change> changes(String before, String after) {
        ActionPlan adopted = plan(before).withStatus(PlanStatus.ADOPTED);
        var outcome = PACTO.apply(
                Moves.dossier(null).withPlan(adopted),
                new Amend(StatedDate.of("2024-05-14"), Moves.FOCAL_POINT, plan(after), Moves.REASON));
        Event event = TransitionTableTest.done(outcome).event();
        return Objects.requireNonNull(((Event.PlanMoved) event).entry().changes());
    }

    @Test
    void a_date_that_moves_is_one_change_at_its_place() {
        assertThat(changes(
                        "{'number':'1','period':{'start':'2024','end':'2025-02'}}",
                        "{'number':'1','period':{'start':'2024','end':'2025-04'}}"))
                .extracting(Change::pointer, Change::before, Change::after, Change::reason)
                .containsExactly(
                        tuple("/commitments/0/period/end", Json.of("2025-02"), Json.of("2025-04"), Moves.REASON));
    }

    @Test
    void a_commitment_taken_out_or_put_in_leaves_the_others_as_they_are() {
        assertThat(changes(
                        "{'number':'1','title':'A'},{'number':'2','title':'B'},{'number':'3','title':'C'}",
                        "{'number':'1','title':'A'},{'number':'3','title':'D'},{'number':'4','title':'E'}"))
                .extracting(Change::pointer, change -> change.before() == null, change -> change.after() == null)
                .containsExactly(
                        tuple("/commitments/1", false, true),
                        tuple("/commitments/2", true, false),
                        tuple("/commitments/1/title", false, false));
    }

    @Test
    void a_value_written_for_the_first_time_has_nothing_before_it() {
        assertThat(changes("{'number':'1'}", "{'number':'1','budget':{'amount':1000.50,'currency':'MAD'}}"))
                .extracting(Change::pointer, Change::before)
                .containsExactly(tuple("/commitments/0/budget", null));
    }

    @Test
    void a_change_of_what_is_not_there_is_no_change() {
        for (String pointer : List.of("/title", "/commitments/1/title", "/commitments/x", "/commitments/0/a/b", "x")) {
            Change change = ChangeBuilder.builder()
                    .pointer(pointer)
                    .before(Json.of("a"))
                    .after(Json.of("b"))
                    .build();
            Json content = Json.of(Map.of("commitments", Json.of(List.of(Json.of(Map.of("number", Json.of("1")))))));
            assertThatIllegalArgumentException()
                    .as(pointer)
                    .isThrownBy(() -> Amendments.apply(content, List.of(change)))
                    .withMessageContaining(pointer);
        }
    }

    private static Change change(String pointer, @Nullable Json before, @Nullable Json after) {
        return ChangeBuilder.builder()
                .pointer(pointer)
                .before(before)
                .after(after)
                .build();
    }

    @Test
    void a_journal_that_does_not_fit_the_content_is_refused() {
        Json content = Json.of(Map.of(
                "title", Json.of("A"), "commitments", Json.of(List.of(Json.of(Map.of("number", Json.of("1")))))));
        for (Change misfit : List.of(
                change("/title", Json.of("B"), Json.of("C")),
                change("/title", Json.of("B"), null),
                change("/title", null, Json.of("C")),
                change("/title", null, null),
                change("/commitments/0", Json.of(Map.of("number", Json.of("2"))), null),
                change("/commitments/0/number", Json.of("2"), Json.of("3")),
                change("/commitments/1", null, null),
                change("/commitments/2", null, Json.of("1")),
                change("/commitments/1", Json.of("1"), null),
                change("/commitments/1", Json.of("1"), Json.of("2")))) {
            assertThatIllegalArgumentException()
                    .as(String.valueOf(misfit))
                    .isThrownBy(() -> Amendments.apply(content, List.of(misfit)))
                    .withMessageContaining(Objects.requireNonNull(misfit.pointer()));
        }
    }

    @Test
    void the_order_of_members_does_not_make_a_journal_unfit() {
        Json content = Json.of(Map.of(
                "period",
                new Json.Obj(
                        List.of(new Json.Member("start", Json.of("2024")), new Json.Member("end", Json.of("2025"))))));
        Json turned = new Json.Obj(
                List.of(new Json.Member("end", Json.of("2025")), new Json.Member("start", Json.of("2024"))));
        assertThat(Amendments.apply(content, List.of(change("/period", turned, Json.of("2026")))))
                .isEqualTo(Json.of(Map.of("period", Json.of("2026"))));
    }
}
