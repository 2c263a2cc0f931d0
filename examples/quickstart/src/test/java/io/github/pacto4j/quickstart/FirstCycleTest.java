package io.github.pacto4j.quickstart;

import static io.github.pacto4j.quickstart.Walked.CYCLE;
import static io.github.pacto4j.quickstart.Walked.PACTO;
import static io.github.pacto4j.quickstart.Walked.WHOLE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.cocreation.CoCreation;
import io.github.pacto4j.cocreation.Contribution;
import io.github.pacto4j.cocreation.ReasonedResponse;
import io.github.pacto4j.cocreation.ResponseOutcome;
import io.github.pacto4j.collectivity.FileKey;
import io.github.pacto4j.dossier.DocumentKind;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.life.ContributionStories;
import io.github.pacto4j.life.DossierFiling;
import io.github.pacto4j.life.DossierImport;
import io.github.pacto4j.life.Event;
import io.github.pacto4j.life.Journal;
import io.github.pacto4j.life.NextCycle;
import io.github.pacto4j.life.Outcome;
import io.github.pacto4j.plan.HistoryEntry;
import io.github.pacto4j.plan.Milestone;
import io.github.pacto4j.plan.PlanStatus;
import io.github.pacto4j.rule.Ask;
import io.github.pacto4j.rule.Severity;
import io.github.pacto4j.rule.Status;
import io.github.pacto4j.rule.Verdict;
import io.github.pacto4j.testkit.registry.InMemoryRegistry;
import io.github.pacto4j.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The first cycle of the example commune, walked by commands. */
class FirstCycleTest {
    private static final FileKey PLAN = FileKey.of(CYCLE.collectivity(), CYCLE.id());
    private static final FileKey NEXT = FileKey.of(CYCLE.collectivity(), FirstCycle.NEXT_PLAN);

    private static final Secretariat SECRETARIAT = CycleWalk.open(PACTO, CYCLE);

    /** What is wrong with each step; nothing should be. */
    private static final Map<String, List<Object>> WRONG = new LinkedHashMap<>();

    @BeforeAll
    static void walk() {
        for (Step step : CYCLE.steps()) {
            Step.Taken taken = step.take(SECRETARIAT);
            List<Object> wrong = new ArrayList<>(taken.remarks());
            if (taken.against() != null) {
                wrong.add(taken.against());
            }
            PACTO.assess(SECRETARIAT.dossier(step.plan()), Ask.on(step.on())).verdicts().stream()
                    .filter(verdict -> verdict.status() == Status.VIOLATED && verdict.severity() == Severity.ERROR)
                    .forEach(wrong::add);
            WRONG.put(step.id(), wrong);
        }
    }

    @Test
    void every_step_is_done_without_a_remark() {
        assertThat(WRONG)
                .hasSize(CYCLE.steps().size())
                .allSatisfy((step, wrong) -> assertThat(wrong).isEmpty());
    }

    @Test
    void the_walk_ends_where_the_dossier_of_the_commune_stands() {
        Dossier end = SECRETARIAT.dossier(CYCLE.id());
        InMemoryRegistry expected = new InMemoryRegistry(InstantSource.system());
        assertThat(imported(expected, asRecorded(end))).isInstanceOf(DossierImport.Result.Filed.class);
        expected.plans()
                .create(
                        NEXT,
                        Objects.requireNonNull(
                                SECRETARIAT.dossier(FirstCycle.NEXT_PLAN).plan()));
        expected.coCreations().create(NEXT, Objects.requireNonNull(WHOLE.nextCoCreation()));
        assertThat(PACTO.changes(new DossierFiling(expected).find(PLAN).orElseThrow(), end))
                .isEmpty();
    }

    private static DossierImport.Result imported(InMemoryRegistry registry, Dossier dossier) {
        return PACTO.importInto(registry)
                .file(dossier, FirstCycle.OPENED, CYCLE.people().focalPoint());
    }

    /**
     * The dossier of the commune as commands record it: one voice that held two ideas stands beside them, and what was merged
     * leads to a project through the contribution that carries it on.
     */
    private static Dossier asRecorded(Dossier end) {
        CoCreation process = Objects.requireNonNull(WHOLE.coCreation());
        List<Contribution> contributions = new ArrayList<>();
        for (Contribution each : Objects.requireNonNull(process.contributions())) {
            ReasonedResponse response = Objects.requireNonNull(each.response());
            boolean merged = response.outcome() == ResponseOutcome.MERGED;
            boolean part = List.of("C-021", "C-024").contains(each.id());
            contributions.add(each.withResponse(merged ? response.withCommitment(null) : response)
                    .withSplitFrom(part ? Preparation.TWO_IDEAS : null));
        }
        contributions.add(ContributionStories.of(end)
                .of(Preparation.TWO_IDEAS)
                .orElseThrow()
                .contribution());
        return WHOLE.withCoCreation(process.withContributions(contributions));
    }

    @Test
    void an_idea_is_followed_to_milestones_and_back() {
        ContributionStories stories = ContributionStories.of(SECRETARIAT.dossier(CYCLE.id()));
        ContributionStories.Story story = stories.of(CycleWalk.IDEA).orElseThrow();
        assertThat(story.mergedInto()).extracting(Contribution::id).containsExactly("C-005");
        assertThat(story.milestones())
                .extracting(Milestone::number)
                .containsExactly("1.2.1", "1.2.2", "1.2.3", "1.2.4");
        assertThat(stories.behind(story.milestones().get(0)))
                .extracting(Contribution::id)
                .contains(CycleWalk.IDEA, "C-005");
        ContributionStories.Story voice = stories.of(Preparation.TWO_IDEAS).orElseThrow();
        assertThat(voice.parts()).extracting(Contribution::id).containsExactly("C-021", "C-024");
        assertThat(voice.taken())
                .extracting(taken -> taken.commitment().number())
                .containsExactly("3.2");
    }

    @Test
    void what_the_journal_tells_of_contributions_and_plan_is_what_is_filed() {
        TreeMap<String, Contribution> contributions = new TreeMap<>();
        List<HistoryEntry> history = new ArrayList<>();
        long number = 0;
        for (Journal.Entry entry : SECRETARIAT.journal()) {
            assertThat(entry.number()).isEqualTo(++number);
            Event event = entry.note().event();
            assertThat(event.by().id()).isNotNull();
            if (event instanceof Event.ContributionReceived received) {
                keep(contributions, received.contribution());
            } else if (event instanceof Event.ContributionsChanged changed) {
                Contribution before = contributions.get(changed.before().get(0).id());
                assertThat(changed.before()).containsExactly(before);
                keep(contributions, changed.after().get(0));
            } else if (event instanceof Event.ContributionSplit split) {
                split.parts().forEach(part -> keep(contributions, part));
            } else if (event instanceof Event.PlanMoved moved
                    && Objects.requireNonNull(moved.entry().transition()).entersHistory()) {
                history.add(moved.entry());
            } else if (event instanceof Event.EntryCompleted completed) {
                history.set(history.size() - 1, completed.entry());
            }
        }
        Dossier end = SECRETARIAT.dossier(CYCLE.id());
        assertThat(Objects.requireNonNull(end.coCreation()).contributions())
                .containsExactlyElementsOf(contributions.values());
        assertThat(Objects.requireNonNull(end.plan()).history()).isEqualTo(history);
    }

    private static void keep(TreeMap<String, Contribution> contributions, Contribution contribution) {
        contributions.put(Objects.requireNonNull(contribution.id()), contribution);
    }

    @Test
    void whoever_does_something_is_named_in_the_journal_with_the_grant_used() {
        assertThat(SECRETARIAT.journal())
                .filteredOn(entry -> entry.note().kind() == DocumentKind.MONITORING_REPORT)
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(((Event.Filed) entry.note().event()).by())
                        .isEqualTo(CYCLE.people().monitoringBody()));
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"FR", "AR", "EN"})
    void every_step_is_told_with_who_does_what_and_what_may_follow(Language language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CycleWalk(PACTO, CYCLE, language, new PrintStream(out, true, StandardCharsets.UTF_8)).tell();
        String told = out.toString(StandardCharsets.UTF_8);
        for (Step step : CYCLE.steps()) {
            assertThat(step.told().in(language)).as(step.id()).isPresent();
            assertThat(told).contains(step.on() + "  " + step.told().orElseAny(language));
            for (Act act : step.acts()) {
                assertThat(Narration.act(act.what()).in(language))
                        .as(act.what())
                        .isPresent();
                assertThat(told).contains(act.by().capacity().label().orElseAny(language));
                assertThat(told).contains(Narration.act(act.what()).orElseAny(language));
            }
        }
        assertThat(told)
                .contains(PlanStatus.EVALUATED.label().orElseAny(language), "exemple-2027-2028/")
                .contains("\u2190 C-005, C-006, C-008, C-030")
                .containsPattern(Narration.word("journal", language) + "\\h?:\\h"
                        + SECRETARIAT.journal().size() + "\n")
                .doesNotContain("\u2717", "!");
    }

    @Test
    void the_next_cycle_takes_over_what_remains_and_not_before_the_plan_is_carried_out() {
        assertThat(Objects.requireNonNull(
                                SECRETARIAT.dossier(FirstCycle.NEXT_PLAN).plan())
                        .commitments())
                .isNotEmpty()
                .allSatisfy(carried -> assertThat(carried.continues()).startsWith("exemple-2024-2025/"));
        Step next = Walked.step("next-cycle");
        Outcome<NextCycle> early = PACTO.nextCycle(
                new Walked().until("committee").trying(before -> before.dossier(CYCLE.id())),
                FirstCycle.NEXT_PLAN,
                next.on(),
                CYCLE.people().focalPoint());
        List<String> against = early.fold(
                done -> List.of(),
                refused -> refused.verdicts().stream().map(Verdict::rule).toList());
        assertThat(against).containsExactly("life.cycle-begun");
    }

    @Test
    void a_host_files_the_dossier_in_parts_and_judges_it_as_before() {
        InMemoryRegistry registry = new InMemoryRegistry(InstantSource.system());
        assertThat(imported(registry, WHOLE))
                .isEqualTo(new DossierImport.Result.Filed(List.of("/nextCoCreation", "/language")));
        Dossier filed = new DossierFiling(registry).find(PLAN).orElseThrow();
        // The process of the next cycle lies with the next plan, which is not yet made.
        Dossier known = WHOLE.withNextCoCreation(null);
        Ask ask = Ask.on(Walked.step("evaluation").on());
        assertThat(rules(PACTO.assess(filed, ask).verdicts()))
                .isEqualTo(rules(PACTO.assess(known, ask).verdicts()));
    }

    private static List<String> rules(List<Verdict> verdicts) {
        return verdicts.stream().map(Verdict::rule).distinct().toList();
    }
}
