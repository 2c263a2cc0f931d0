package io.github.pacto4j.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.date.WorkingDays;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.rule.Assessment;
import io.github.pacto4j.rule.Status;
import io.github.pacto4j.rule.Verdict;
import io.github.pacto4j.testkit.Faults;
import io.github.pacto4j.testkit.Planted;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A peer is measured only if it does the work. */
class PeersTest {
    private final Material standard = Material.standard();
    private final SchemaPeer schema = new SchemaPeer();

    @Test
    void databind_reads_the_same_dossier() {
        assertThat((Dossier) DatabindPeer.plain().readValue(standard.file())).isEqualTo(standard.dossier());
        assertThat((Dossier) DatabindPeer.blackbird().readValue(standard.file()))
                .isEqualTo(standard.dossier());
        assertThat((Dossier) DatabindPeer.strictest().readValue(standard.file()))
                .isEqualTo(standard.dossier());
    }

    @Test
    void databind_writes_the_same_dossier() {
        byte[] written = DatabindPeer.writer().writeValueAsBytes(standard.dossier());
        assertThat(schema.read(written)).isEqualTo(schema.read(standard.file()));
    }

    @Test
    void the_schema_finds_no_fault_in_sound_dossiers() throws Exception {
        assertThat(schema.validate(schema.read(standard.file()))).isEmpty();
        byte[] tetouan = Files.readAllBytes(Path.of("../examples/dossiers/tetouan.json"));
        assertThat(schema.validate(schema.read(tetouan))).isEmpty();
    }

    @Test
    void the_schema_finds_what_it_is_said_to_find() {
        for (Planted planted : planted(SchemaPeer.RULES)) {
            assertThat(schema.validate(schema.read(planted.file())))
                    .as(planted.fault().name())
                    .isNotEmpty();
        }
    }

    @Test
    void drools_finds_what_it_is_said_to_find() {
        DroolsPeer drools = new DroolsPeer();
        assertThat(drools.judge(DroolsPeer.facts(standard.dossier()))).isEmpty();
        Pacto pacto = Pacto.with(WorkingDays.unknown());
        for (Planted planted : planted(DroolsPeer.RULES)) {
            Dossier faulty = pacto.read(planted.file()).document();
            assertThat(drools.judge(DroolsPeer.facts(faulty)))
                    .as(planted.fault().name())
                    .anyMatch(broken ->
                            broken.rule().equals(planted.fault().rule().orElseThrow()));
        }
    }

    @Test
    void the_library_is_measured_with_the_rules_of_a_peer_only() {
        Assessment assessment = standard.only(DroolsPeer.RULES).assess(standard.reading(), standard.ask());
        assertThat(assessment.verdicts().stream().map(Verdict::rule).collect(Collectors.toSet()))
                .isEqualTo(DroolsPeer.RULES);
    }

    @Test
    void the_damaged_dossier_breaks_most_rules() {
        Assessment assessment =
                standard.pacto().assess(standard.pacto().read(Damage.of(standard.dossier())), standard.ask());
        assertThat(assessment.verdicts().stream()
                        .filter(verdict -> verdict.status() == Status.VIOLATED)
                        .map(Verdict::rule)
                        .distinct())
                .hasSizeGreaterThan(20);
    }

    private List<Planted> planted(Set<String> rules) {
        return Faults.inContent().stream()
                .filter(fault -> rules.contains(fault.rule().orElse("")))
                .flatMap(fault -> fault.plant(standard.dossier(), new Random(1)).stream())
                .toList();
    }
}
