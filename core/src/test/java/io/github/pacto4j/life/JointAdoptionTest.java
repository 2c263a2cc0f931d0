package io.github.pacto4j.life;

import static io.github.pacto4j.life.Moves.FOCAL_POINT;
import static io.github.pacto4j.life.Moves.planOf;
import static io.github.pacto4j.life.TransitionTableTest.done;
import static io.github.pacto4j.life.TransitionTableTest.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.council.Deliberation;
import io.github.pacto4j.council.DeliberationBuilder;
import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.date.WorkingDays;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.plan.HistoryEntry;
import io.github.pacto4j.plan.Lifecycle;
import io.github.pacto4j.plan.PlanStatus;
import io.github.pacto4j.plan.Transition;
import io.github.pacto4j.rule.Ask;
import io.github.pacto4j.rule.Status;
import io.github.pacto4j.rule.Verdict;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A plan of three regions is adopted when three councils have adopted it. */
class JointAdoptionTest {
    private static final Pacto PACTO = Pacto.with(WorkingDays.unknown());

    private static Dossier validated() {
        Dossier dossier = Moves.dossier(PlanStatus.VALIDATED);
        return dossier.withPlan(planOf(dossier).withCollectivity("04").withJointWith(List.of("05", "06")));
    }

    private static Deliberation by(String code, String day) {
        return DeliberationBuilder.builder()
                .collectivity(code)
                .decidedOn(StatedDate.of(day))
                .build();
    }

    private static Dossier adopt(Dossier dossier, Deliberation... deliberations) {
        StatedDate on = deliberations[deliberations.length - 1].decidedOn();
        return done(PACTO.apply(dossier, new Adopt(on, FOCAL_POINT, List.of(deliberations))))
                .state();
    }

    @Test
    void it_is_adopted_when_the_last_party_has_deliberated() {
        Dossier first = adopt(validated(), by("05", "2023-10-05"));
        assertThat(planOf(first).status()).isEqualTo(PlanStatus.VALIDATED);
        Dossier second = adopt(first, by("04", "2023-10-06"));
        assertThat(planOf(second).status()).isEqualTo(PlanStatus.VALIDATED);
        Dossier third = adopt(second, by("06", "2023-10-12"));
        assertThat(planOf(third).status()).isEqualTo(PlanStatus.ADOPTED);
        assertThat(planOf(third).history())
                .extracting(HistoryEntry::transition)
                .containsOnly(Transition.ADOPT)
                .hasSize(3);
        assertThat(Lifecycle.hasReached(planOf(third), PlanStatus.ADOPTED, LocalDate.of(2023, 10, 11)))
                .isEqualTo(Certainty.NO);
        assertThat(Lifecycle.hasReached(planOf(third), PlanStatus.ADOPTED, LocalDate.of(2023, 10, 12)))
                .isEqualTo(Certainty.YES);
        assertThat(PACTO.assess(third, Ask.on(LocalDate.of(2023, 10, 12))).status("form.history-follows-lifecycle"))
                .hasValue(Status.SATISFIED);
    }

    @Test
    void all_parties_may_be_recorded_at_once() {
        Dossier adopted = adopt(validated(), by("04", "2023-10-05"), by("05", "2023-10-05"), by("06", "2023-10-06"));
        assertThat(planOf(adopted).status()).isEqualTo(PlanStatus.ADOPTED);
    }

    @Test
    void each_council_adopts_once_and_no_other_does() {
        Dossier first = adopt(validated(), by("05", "2023-10-05"));
        Deliberation unnamed = by("06", "2023-10-06").withCollectivity(null);
        assertThat(refusal(PACTO.apply(
                        first,
                        new Adopt(
                                StatedDate.of("2023-10-06"),
                                FOCAL_POINT,
                                List.of(by("05", "2023-10-06"), by("07", "2023-10-06"), unnamed)))))
                .filteredOn(verdict -> verdict.rule().equals("life.party-named"))
                .extracting(Verdict::variant, Verdict::pointer)
                .containsExactly(
                        tuple("twice", "/plan/history/1/deliberations/0"),
                        tuple("foreign", "/plan/history/1/deliberations/1"),
                        tuple("unnamed", "/plan/history/1/deliberations/2"));
    }

    @Test
    void after_an_opposition_every_council_adopts_anew() {
        Dossier dossier = adopt(validated(), by("04", "2023-10-05"), by("05", "2023-10-05"), by("06", "2023-10-06"));
        dossier = done(PACTO.apply(
                        dossier, new RecordOpposition(StatedDate.of("2023-10-20"), FOCAL_POINT, Moves.REASON, "05")))
                .state();
        dossier = done(PACTO.apply(dossier, new OpenConsultation(StatedDate.of("2023-11-01"), FOCAL_POINT)))
                .state();
        dossier = done(PACTO.apply(dossier, new Validate(StatedDate.of("2023-12-01"), FOCAL_POINT, null)))
                .state();
        dossier = adopt(dossier, by("05", "2024-02-05"));
        assertThat(planOf(dossier).status()).isEqualTo(PlanStatus.VALIDATED);
        dossier = adopt(dossier, by("04", "2024-02-05"), by("06", "2024-02-06"));
        assertThat(planOf(dossier).status()).isEqualTo(PlanStatus.ADOPTED);
    }

    @Test
    void an_opposition_concerns_a_party() {
        Dossier dossier = adopt(validated(), by("04", "2023-10-05"), by("05", "2023-10-05"), by("06", "2023-10-06"));
        assertThat(refusal(PACTO.apply(
                        dossier, new RecordOpposition(StatedDate.of("2023-10-20"), FOCAL_POINT, Moves.REASON, "07"))))
                .extracting(Verdict::rule, Verdict::variant)
                .containsExactly(tuple("life.party-named", "foreign"));
    }

    private static Dossier read(String jointWith, String adoption) {
        String json = "{'document':'dossier/1','collectivity':'04','plan':{'id':'p-1','collectivity':'04','jointWith':"
                + jointWith + ",'history':[{'transition':'adopt','on':'2023-10-12'" + adoption + "}]}}";
        return PACTO.read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8))
                .document();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "['05','06'] | ,'deliberations':[{'collectivity':'04'},{'collectivity':'05'},7]"
                        + " | /plan/history/0/deliberations",
                "['05','06'] | ,'deliberations':[{'collectivity':'04'},{'collectivity':'05'},{}]"
                        + " | /plan/history/0/deliberations/2/collectivity",
                "['05','06'] | ,'deliberations':12 | /plan/history/0/deliberations",
                "['05',6] | ,'deliberations':[{'collectivity':'04'},{'collectivity':'05'}] | /plan/jointWith",
                "17 | ,'deliberations':[{'collectivity':'04'}] | /plan/jointWith"
            },
            quoteCharacter = '#')
    void what_cannot_be_read_of_a_joint_plan_leaves_open_whether_it_is_adopted(
            String jointWith, String adoption, String unknown) {
        Dossier dossier = read(jointWith, adoption);
        assertThat(Lifecycle.possible(planOf(dossier)))
                .as(jointWith + adoption)
                .containsExactly(PlanStatus.VALIDATED, PlanStatus.ADOPTED);
        LocalDate on = LocalDate.of(2024, 1, 1);
        assertThat(Lifecycle.hasReached(planOf(dossier), PlanStatus.ADOPTED, on))
                .isEqualTo(Certainty.CANNOT_SAY);
        assertThat(Lifecycle.hasReached(planOf(dossier), PlanStatus.VALIDATED, on))
                .isEqualTo(Certainty.YES);
        assertThat(refusal(PACTO.apply(dossier, new Publish(StatedDate.of("2024-01-01"), FOCAL_POINT, "https://x"))))
                .singleElement()
                .satisfies(verdict -> {
                    assertThat(verdict.rule()).isEqualTo("life.status-allows");
                    assertThat(verdict.status()).isEqualTo(Status.UNDETERMINED);
                    assertThat(verdict.missing()).containsExactly(unknown);
                });
    }

    @Test
    void a_council_known_not_to_have_adopted_the_plan_settles_it_whoever_else_is_a_party() {
        Dossier dossier = read("['05',6]", ",'deliberations':[{'collectivity':'04'}]");
        assertThat(Lifecycle.possible(planOf(dossier))).containsExactly(PlanStatus.VALIDATED);
    }

    @Test
    void the_status_after_an_adoption_that_leaves_it_open_is_not_stated() {
        Dossier dossier = read("['05',6]", ",'deliberations':[{'collectivity':'04'}]");
        Dossier adopted = adopt(
                dossier.withPlan(planOf(dossier).withStatus(PlanStatus.VALIDATED)),
                by("05", "2023-10-20"),
                by("06", "2023-10-20"));
        assertThat(planOf(adopted).status()).isNull();
        assertThat(Lifecycle.possible(planOf(adopted))).containsExactly(PlanStatus.VALIDATED, PlanStatus.ADOPTED);
        assertThat(refusal(PACTO.apply(
                        adopted, new Adopt(StatedDate.of("2023-10-21"), FOCAL_POINT, by("05", "2023-10-21")))))
                .filteredOn(verdict -> verdict.rule().equals("life.party-named"))
                .extracting(Verdict::variant)
                .containsExactly("twice");
    }

    @Test
    void partners_that_cannot_be_read_leave_open_whether_one_council_adopted_for_all() {
        for (Deliberation own :
                List.of(by("04", "2023-10-20"), by("04", "2023-10-20").withCollectivity(null))) {
            for (String partners : List.of("17", "[17]")) {
                Dossier dossier = read(partners, "");
                dossier = dossier.withPlan(planOf(dossier).withHistory(null).withStatus(PlanStatus.VALIDATED));
                Dossier adopted = adopt(dossier, own);
                assertThat(planOf(adopted).status()).as(partners).isNull();
                assertThat(Lifecycle.possible(planOf(adopted)))
                        .containsExactly(PlanStatus.VALIDATED, PlanStatus.ADOPTED);
            }
        }
    }

    @Test
    void a_single_deliberation_counts_for_the_party_that_it_names() {
        String partners = "['05','06']";
        assertThat(possible(partners, ",'deliberation':{'collectivity':'05'}")).containsExactly(PlanStatus.VALIDATED);
        assertThat(possible(partners, ",'deliberation':{'collectivity':17}"))
                .containsExactly(PlanStatus.VALIDATED, PlanStatus.ADOPTED);
        assertThat(possible(partners, ",'deliberation':17")).containsExactly(PlanStatus.VALIDATED, PlanStatus.ADOPTED);
        assertThat(possible(partners, ",'deliberation':{'number':'7'}")).containsExactly(PlanStatus.ADOPTED);
        assertThat(possible(
                        partners,
                        ",'deliberation':{'collectivity':'05'},"
                                + "'deliberations':[{'collectivity':'04'},{'collectivity':'06'}]"))
                .containsExactly(PlanStatus.ADOPTED);
    }

    private static Set<PlanStatus> possible(String jointWith, String adoption) {
        return Lifecycle.possible(planOf(read(jointWith, adoption)));
    }

    @Test
    void the_council_of_another_commune_does_not_adopt_the_plan_of_one() {
        Dossier dossier = Moves.dossier(PlanStatus.VALIDATED);
        Deliberation foreign = by("01.571.01.11", "2023-10-20");
        assertThat(refusal(PACTO.apply(dossier, new Adopt(StatedDate.of("2023-10-20"), FOCAL_POINT, foreign))))
                .extracting(Verdict::rule, Verdict::variant, Verdict::pointer)
                .containsExactly(tuple("life.party-named", "foreign", "/plan/history/0/deliberation"));
        Dossier adopted = adopt(dossier, foreign.withCollectivity(null));
        assertThat(refusal(PACTO.apply(
                        adopted, new CompleteDeliberation(StatedDate.of("2023-10-21"), FOCAL_POINT, foreign))))
                .extracting(Verdict::rule, Verdict::variant)
                .containsExactly(tuple("life.party-named", "foreign"));
        assertThat(planOf(adopt(dossier, foreign.withCollectivity(Moves.COLLECTIVITY)))
                        .status())
                .isEqualTo(PlanStatus.ADOPTED);
    }

    @Test
    void each_of_several_single_deliberations_is_completed_by_itself() {
        Dossier dossier = read(
                "['05']",
                ",'deliberation':{'collectivity':'04'}},{'transition':'adopt','on':'2023-10-13',"
                        + "'deliberation':{'collectivity':'05'}");
        assertThat(Lifecycle.possible(planOf(dossier))).containsExactly(PlanStatus.ADOPTED);
        Dossier completed = done(PACTO.apply(
                        dossier,
                        new CompleteDeliberation(StatedDate.of("2023-11-01"), FOCAL_POINT, by("04", "2023-10-12"))))
                .state();
        assertThat(planOf(completed).history())
                .extracting(HistoryEntry::deliberation)
                .extracting(Deliberation::collectivity, Deliberation::decidedOn)
                .containsExactly(tuple("04", StatedDate.of("2023-10-12")), tuple("05", null));
    }
}
