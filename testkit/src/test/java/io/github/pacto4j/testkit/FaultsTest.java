package io.github.pacto4j.testkit;

import static io.github.pacto4j.testkit.Judged.PACTO;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.book.Books;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.json.Reading;
import io.github.pacto4j.rule.Ask;
import io.github.pacto4j.rule.Assessment;
import io.github.pacto4j.rule.CatalogueEntry;
import io.github.pacto4j.rule.Problem;
import io.github.pacto4j.rule.ProblemCode;
import io.github.pacto4j.rule.RuleBook;
import io.github.pacto4j.rule.Severity;
import io.github.pacto4j.rule.Status;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FaultsTest {
    private static final int DOSSIERS_PER_FAULT = 5;

    /** A rule that a host feeds with a table of its own; without one nothing can break it. */
    private static final Set<String> NEEDS_A_TABLE = Set.of("form.national-commitment-known");

    static List<Fault> faultsInContent() {
        return Faults.inContent();
    }

    static List<Fault> faultsInFile() {
        return Faults.inFile();
    }

    private static final Map<Fault, List<Planted>> PLANTED = new ConcurrentHashMap<>();

    private static List<Planted> planted(Fault fault) {
        return PLANTED.computeIfAbsent(
                fault,
                any -> LongStream.range(0, DOSSIERS_PER_FAULT)
                        .mapToObj(seed -> Faults.plant(fault, 7_919 * seed))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("faultsInContent")
    void a_fault_is_found_by_its_rule_at_its_place(Fault fault) {
        String rule = fault.rule().orElseThrow();
        planted(fault).forEach(planted -> {
            Reading<Dossier> reading = PACTO.read(planted.file());
            Assessment assessment = PACTO.assess(reading, Ask.on(planted.today()));
            assertThat(reading.problems()).isEmpty();
            assertThat(Judged.violations(assessment, rule))
                    .containsExactlyInAnyOrderElementsOf(planted.pointers().stream()
                            .map(pointer -> Judged.place(fault.variant().orElse(null), pointer))
                            .toList());
        });
    }

    @ParameterizedTest
    @MethodSource("faultsInContent")
    void a_fault_is_found_by_no_rule_that_it_does_not_concern(Fault fault) {
        planted(fault).forEach(planted -> {
            Assessment before = PACTO.assess(planted.sound(), Ask.on(planted.today()));
            Assessment after = PACTO.assess(PACTO.read(planted.file()), Ask.on(planted.today()));
            Set<String> others = rules(after);
            others.removeAll(fault.concerned());
            others.remove(fault.rule().orElseThrow());
            for (String rule : others) {
                assertThat(Judged.violations(after, rule)).as(rule).isEmpty();
                if (isSettled(before, rule)) {
                    assertThat(isSettled(after, rule)).as(rule + " is settled").isTrue();
                }
            }
        });
    }

    private static Set<String> rules(Assessment assessment) {
        return assessment.verdicts().stream()
                .map(verdict -> verdict.rule())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isSettled(Assessment assessment, String rule) {
        Status status = assessment.status(rule).orElse(Status.NOT_APPLICABLE);
        return status == Status.SATISFIED || status == Status.NOT_APPLICABLE;
    }

    @ParameterizedTest
    @MethodSource("faultsInFile")
    void a_fault_of_the_file_is_found_by_the_reader_at_its_place(Fault fault) {
        ProblemCode code = fault.problem().orElseThrow();
        planted(fault).forEach(planted -> {
            List<Problem> problems = PACTO.read(planted.file()).problems();
            assertThat(problems)
                    .filteredOn(problem -> problem.severity() == Severity.ERROR || problem.code() == code)
                    .singleElement()
                    .satisfies(problem -> {
                        assertThat(problem.code()).isEqualTo(code);
                        assertThat(place(problem)).isEqualTo(planted.pointers().get(0));
                    });
        });
    }

    /** Of what is nested too deeply the pointer leads all the way down. */
    private static String place(Problem problem) {
        return problem.code() == ProblemCode.TOO_DEEP
                ? problem.pointer().replaceFirst("(/0)+$", "")
                : problem.pointer();
    }

    @ParameterizedTest
    @MethodSource("faultsInFile")
    void a_fault_of_the_file_makes_no_rule_violated(Fault fault) {
        planted(fault).forEach(planted -> {
            Reading<Dossier> reading = PACTO.read(planted.file());
            if (reading.isRead()) {
                Assessment assessment = PACTO.assess(reading, Ask.on(planted.today()));
                assertThat(assessment.verdicts())
                        .filteredOn(verdict -> verdict.status() == Status.VIOLATED)
                        .filteredOn(verdict -> !fault.concerned().contains(verdict.rule()))
                        .isEmpty();
            }
        });
    }

    @Test
    void there_is_a_fault_for_every_rule_with_code() {
        Set<String> found = Faults.inContent().stream()
                .map(fault -> fault.rule().orElseThrow())
                .collect(Collectors.toSet());
        for (RuleBook book : Books.all()) {
            for (CatalogueEntry entry : book.entries()) {
                if (book.hasCode(entry.id()) && !NEEDS_A_TABLE.contains(entry.id())) {
                    assertThat(found).contains(entry.id());
                }
            }
        }
    }

    @Test
    void there_is_a_fault_for_every_way_in_which_a_rule_can_be_broken() throws IOException {
        Set<String> found = Faults.inContent().stream()
                .map(fault -> fault.rule().orElseThrow()
                        + ".violated"
                        + fault.variant().map(variant -> "." + variant).orElse(""))
                .collect(Collectors.toSet());
        for (String book : List.of("form", "guide", "pacto", "ogp", "law")) {
            for (String key : keys(book)) {
                String rule = key.substring(0, Math.max(key.indexOf(".violated"), 0));
                if (!rule.isEmpty() && !NEEDS_A_TABLE.contains(rule)) {
                    assertThat(found).contains(key);
                }
            }
        }
    }

    private static Set<String> keys(String book) throws IOException {
        Properties messages = new Properties();
        try (InputStream in = Books.class.getResourceAsStream(book + "/messages_fr.properties")) {
            messages.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        }
        return new TreeSet<>(messages.stringPropertyNames());
    }

    @Test
    void there_is_a_fault_for_everything_that_the_reader_finds() {
        assertThat(Faults.inFile())
                .extracting(fault -> fault.problem().orElseThrow())
                .contains(ProblemCode.values());
    }

    @Test
    void every_fault_has_a_name_of_its_own_and_is_found_by_it() {
        assertThat(Faults.all()).extracting(Fault::name).doesNotHaveDuplicates();
        assertThat(Faults.all())
                .allSatisfy(fault -> assertThat(Faults.named(fault.name())).isSameAs(fault));
    }

    @Test
    void the_same_seed_plants_the_same_fault() {
        for (Fault fault : Faults.all()) {
            assertThat(Faults.plant(fault, 0).file())
                    .isEqualTo(planted(fault).get(0).file());
        }
    }
}
