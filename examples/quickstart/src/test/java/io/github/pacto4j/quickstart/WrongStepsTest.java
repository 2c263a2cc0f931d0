package io.github.pacto4j.quickstart;

import static io.github.pacto4j.quickstart.Walked.CYCLE;
import static io.github.pacto4j.quickstart.Walked.PACTO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.pacto4j.access.Action;
import io.github.pacto4j.access.Decision;
import io.github.pacto4j.collectivity.FileKey;
import io.github.pacto4j.collectivity.Stored;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.life.Journal;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.rule.Ask;
import io.github.pacto4j.rule.Status;
import io.github.pacto4j.rule.Verdict;
import io.github.pacto4j.testkit.registry.InMemoryRegistry;
import io.github.pacto4j.text.Language;
import io.github.pacto4j.text.Text;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The first cycle walked again with one thing wrong at each step. */
class WrongStepsTest {
    private static Walked walked = new Walked();

    static Stream<Slip> slips() {
        return Stream.concat(PreparationSlips.all(), PlanSlips.all());
    }

    @ParameterizedTest
    @MethodSource("slips")
    void one_thing_wrong_at_a_step_is_found_by_the_right_rule(Slip slip) {
        if (!walked.isBefore(slip.step())) {
            walked = new Walked();
        }
        walked.until(slip.step());
        Step sound = Walked.step(slip.step());
        Try well = walked.trying(secretariat -> Try.of(sound, secretariat));
        assertThat(well.taken().failed()).isNull();
        assertThat(rules(well.taken().remarks())).doesNotContain(slip.by());
        Try tried = walked.trying(secretariat -> Try.of(slip.planted().apply(sound), secretariat));
        Secretariat.Answer against = tried.taken().against();
        switch (slip.found()) {
            case DENIED -> {
                assertThat(against).isNotNull();
                assertThat(against.decision().reason()).hasToString(slip.by());
            }
            case REFUSED -> {
                assertThat(against).isNotNull();
                assertThat(rules(against.refused())).contains(slip.by());
            }
            case REMARKED -> {
                assertThat(against).isNull();
                assertThat(rules(tried.taken().remarks())).contains(slip.by());
            }
            case JUDGED -> {
                assertThat(against).isNull();
                assertThat(well.violated()).doesNotContain(slip.by());
                assertThat(tried.violated()).contains(slip.by());
            }
        }
        assertThat(tried.isLeftAlone()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"FR", "AR", "EN"})
    void what_is_not_done_and_what_the_rules_remark_is_told(Language language) {
        walked = new Walked().until("axes");
        for (Slip slip : slips().filter(each -> each.step().equals("axes")).toList()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            CycleWalk walk = new CycleWalk(PACTO, CYCLE, language, new PrintStream(out, true, StandardCharsets.UTF_8));
            walked.trying(secretariat -> {
                walk.tell(secretariat, slip.planted().apply(Walked.step("axes")));
                return slip;
            });
            String told = out.toString(StandardCharsets.UTF_8);
            switch (slip.found()) {
                case DENIED ->
                    assertThat(told)
                            .contains("\u2717 "
                                    + Decision.refused(Decision.Reason.valueOf(slip.by()))
                                            .message(language));
                case REFUSED -> assertThat(told).contains("\u2717 " + slip.by() + "  ");
                case REMARKED -> assertThat(told).contains("! " + slip.by() + "  ");
                case JUDGED -> assertThat(told).doesNotContain("\u2717", "! ");
            }
        }
    }

    @Test
    void what_somebody_else_replaces_meanwhile_is_not_overwritten() {
        InMemoryRegistry registry = new InMemoryRegistry(InstantSource.system());
        Secretariat secretariat = new Secretariat(PACTO, registry, CYCLE.collectivity());
        secretariat.open(CYCLE.begin(), FirstCycle.OPENED, CYCLE.people().focalPoint());
        FileKey key = FileKey.of(CYCLE.collectivity(), CYCLE.id());
        List<Journal.Entry> journal = secretariat.journal();
        Act slow = Act.file("2022-12-12", CYCLE.people().focalPoint(), Action.REVISE, dossier -> {
            Stored<ActionPlan> plan = registry.plans().find(key).orElseThrow();
            registry.plans().replace(plan, plan.document().withTitle(Text.of(Language.FR, "Autre titre")));
            return Slip.plan(own -> own.withTitle(Text.of(Language.FR, "Titre")))
                    .apply(dossier);
        });
        assertThatIllegalStateException()
                .isThrownBy(() -> secretariat.take(CYCLE.id(), slow, LocalDate.of(2022, 12, 12)))
                .withMessageContaining(key.toString());
        assertThat(secretariat.journal()).isEqualTo(journal);
    }

    @Test
    void no_step_goes_without_something_that_can_go_wrong() {
        assertThat(slips().map(Slip::step).distinct())
                .containsExactlyElementsOf(CYCLE.steps().stream().map(Step::id).toList());
    }

    /**
     * A step tried.
     *
     * @param taken  what came of it
     * @param violated  the rules that the dossier violates then
     * @param isLeftAlone  whether what was denied or refused changed nothing
     */
    private record Try(Step.Taken taken, List<String> violated, boolean isLeftAlone) {
        static Try of(Step step, Secretariat secretariat) {
            Step.Taken taken = step.take(secretariat);
            Dossier dossier = secretariat.dossier(step.plan());
            List<String> violated = rules(PACTO.assess(dossier, Ask.on(step.on())).verdicts().stream()
                    .filter(verdict -> verdict.status() == Status.VIOLATED)
                    .toList());
            boolean alone = true;
            if (taken.failed() != null) {
                int entries = secretariat.journal().size();
                secretariat.take(step.plan(), taken.failed(), step.on());
                alone = secretariat.journal().size() == entries
                        && PACTO.changes(dossier, secretariat.dossier(step.plan()))
                                .isEmpty();
            }
            return new Try(taken, violated, alone);
        }
    }

    private static List<String> rules(List<Verdict> verdicts) {
        return verdicts.stream().map(Verdict::rule).distinct().toList();
    }
}
