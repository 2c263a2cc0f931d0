package io.github.pacto4j.testkit;

import static io.github.pacto4j.testkit.Judged.PACTO;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.cocreation.Contribution;
import io.github.pacto4j.collectivity.Programme;
import io.github.pacto4j.collectivity.Tier;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.plan.PlanStatus;
import io.github.pacto4j.rule.Assessment;
import io.github.pacto4j.rule.AssessmentOutcome;
import io.github.pacto4j.rule.Status;
import io.github.pacto4j.testkit.jqwik.OpenGovernment;
import io.github.pacto4j.text.Language;
import io.github.pacto4j.text.Text;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Domain(OpenGovernment.class)
class DossiersTest {
    @Test
    void the_standard_dossier_has_4_axes_17_commitments_69_milestones_and_400_answered_contributions() {
        Dossier standard = Dossiers.standard();
        ActionPlan plan = Objects.requireNonNull(standard.plan());
        assertThat(plan.axes()).hasSize(4);
        assertThat(plan.commitments()).hasSize(17);
        assertThat(plan.commitments().stream()
                        .mapToInt(each -> each.milestones().size())
                        .sum())
                .isEqualTo(69);
        assertThat(standard.coCreation().contributions())
                .hasSize(400)
                .allSatisfy(contribution -> assertThat(contribution.response()).isNotNull());
    }

    @Test
    void every_commitment_of_the_standard_dossier_comes_from_contributions_that_lead_to_it() {
        Dossier standard = Dossiers.standard();
        List<Contribution> contributions = standard.coCreation().contributions();
        for (Commitment commitment : standard.plan().commitments()) {
            assertThat(commitment.origins()).isNotEmpty();
            assertThat(contributions.stream()
                            .filter(each ->
                                    commitment.number().equals(each.response().commitment()))
                            .map(Contribution::id))
                    .containsExactlyElementsOf(commitment.origins());
        }
    }

    @Test
    void the_standard_dossier_conforms_and_nothing_in_it_is_unsettled() {
        Assessment assessment = Judged.on(Dossiers.standard());
        assertThat(assessment.outcome()).isEqualTo(AssessmentOutcome.CONFORMS);
        assertThat(assessment.verdicts())
                .extracting(verdict -> verdict.status())
                .doesNotContain(Status.VIOLATED, Status.UNDETERMINED);
    }

    @Test
    void the_texts_of_the_standard_commitments_are_as_long_as_those_of_real_ones() {
        for (Commitment commitment : Dossiers.standard().plan().commitments()) {
            int french = length(commitment.problem(), Language.FR)
                    + length(commitment.statusQuo(), Language.FR)
                    + length(commitment.description(), Language.FR)
                    + length(commitment.objective(), Language.FR)
                    + length(commitment.contribution(), Language.FR)
                    + length(commitment.longTermGoal(), Language.FR)
                    + length(commitment.expectedResults(), Language.FR);
            // Real ones: median 2,660 characters in all.
            assertThat(french).isBetween(1_500, 4_000);
            assertThat(length(commitment.problem(), Language.AR)).isGreaterThan(100);
        }
    }

    private static int length(Text text, Language language) {
        return text.in(language).orElse("").length();
    }

    @Test
    void the_size_of_the_standard_dossier_is_known() {
        byte[] file = PACTO.write(Dossiers.standard());
        int subjects = Judged.on(Dossiers.standard()).verdicts().stream()
                .mapToInt(verdict -> verdict.subjects())
                .sum();
        System.out.println("standard dossier: " + file.length + " bytes, " + subjects + " subjects judged");
        assertThat(file.length).isBetween(400_000, 700_000);
    }

    @Test
    void the_standard_dossier_has_the_same_bytes_every_time() {
        assertThat(PACTO.write(Dossiers.standard())).isEqualTo(PACTO.write(Dossiers.standard()));
    }

    @Property(seed = "20221121", tries = 50)
    void the_same_seed_gives_the_same_bytes(@ForAll("seeds") long seed) {
        assertThat(PACTO.write(Dossiers.sound(seed))).isEqualTo(PACTO.write(Dossiers.sound(seed)));
    }

    @Provide
    Arbitrary<Long> seeds() {
        return OpenGovernment.seeds();
    }

    @Test
    void neighbouring_seeds_give_different_dossiers() {
        assertThat(PACTO.write(Dossiers.sound(1))).isNotEqualTo(PACTO.write(Dossiers.sound(2)));
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 100, 1_000})
    void dossiers_of_any_number_of_commitments_conform(int commitments) {
        Dossier dossier = Dossiers.ofSize(Size.ofCommitments(commitments));
        assertThat(dossier.plan().commitments()).hasSize(commitments);
        assertThat(Judged.violations(Judged.on(dossier))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(PlanStatus.class)
    void a_dossier_at_a_status_stands_there(PlanStatus status) {
        Dossier dossier = Dossiers.at(status);
        assertThat(dossier.plan().status()).isEqualTo(status);
        assertThat(dossier.plan().programme()).isEqualTo(Programme.PACTO);
        assertThat(Judged.violations(Judged.on(dossier))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(PlanStatus.class)
    void a_full_dossier_can_stand_at_any_status(PlanStatus status) {
        for (Programme programme : Programme.values()) {
            for (Tier tier : Tier.values()) {
                Setting setting =
                        new Setting(Size.SMALL, programme, tier, status, List.of(Language.FR, Language.AR), 1);
                Dossier dossier = Dossiers.of(setting, status.ordinal());
                assertThat(dossier.plan().status()).isEqualTo(status);
                assertThat(PACTO.read(PACTO.write(dossier)).problems()).isEmpty();
                assertThat(Judged.violations(Judged.on(dossier))).isEmpty();
            }
        }
    }

    @Property(seed = "20221121", tries = 250)
    void a_sound_dossier_has_no_problem_and_violates_no_rule(@ForAll Dossier dossier) {
        assertThat(PACTO.read(PACTO.write(dossier)).problems()).isEmpty();
        assertThat(Judged.violations(Judged.on(dossier))).isEmpty();
    }

    @Property(seed = "20221121", tries = 40)
    void a_sound_dossier_of_any_setting_violates_no_rule(@ForAll Setting setting) {
        assertThat(Judged.violations(Judged.on(Dossiers.of(setting, 1)))).isEmpty();
    }
}
