package io.github.pacto4j.testkit;

import static io.github.pacto4j.testkit.Judged.PACTO;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.json.Reading;
import io.github.pacto4j.rule.Ask;
import io.github.pacto4j.rule.Assessment;
import io.github.pacto4j.rule.Problem;
import io.github.pacto4j.rule.ProblemCode;
import io.github.pacto4j.testkit.jqwik.OpenGovernment;
import io.github.pacto4j.text.Language;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;

class RobustnessTest {
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    private static final int MOST_DOSSIERS = 500;
    private static final Map<Integer, Sound> SOUND = new ConcurrentHashMap<>();

    @Provide
    Arbitrary<Long> seeds() {
        return OpenGovernment.seeds();
    }

    @Property(seed = "20221121", tries = 10_000, shrinking = ShrinkingMode.OFF)
    void no_document_makes_the_reader_the_writer_or_a_rule_throw(@ForAll("seeds") long seed) {
        readJudgeAndWrite(file(seed), seed);
    }

    @Property(tries = 100_000, shrinking = ShrinkingMode.OFF)
    @Tag("slow")
    void no_document_of_very_many_makes_the_reader_the_writer_or_a_rule_throw(@ForAll("seeds") long seed) {
        readJudgeAndWrite(file(-seed), seed);
    }

    /** One of many small dossiers, spelt in some way, with a fault or without, and most often wrecked besides. */
    private static byte[] file(long seed) {
        Random random = Chance.random(seed);
        Sound sound = SOUND.computeIfAbsent(random.nextInt(MOST_DOSSIERS), Sound::of);
        byte[] file = sound.file;
        switch (random.nextInt(3)) {
            case 0 -> {
                Fault fault = Faults.all().get(random.nextInt(Faults.all().size()));
                file = isLarge(fault)
                        ? file
                        : fault.plant(sound.dossier, random).map(Planted::file).orElse(file);
            }
            case 1 -> file = Spellings.respell(file, Dossier.class, EnumSet.allOf(Spelling.class), random);
            default -> file = Wreckage.values(file, random);
        }
        return random.nextInt(3) == 0 ? Wreckage.bytes(file, random) : file;
    }

    private record Sound(Dossier dossier, byte[] file) {
        static Sound of(int seed) {
            Random random = Chance.random(seed);
            Size size = new Size(1, 1 + random.nextInt(2), 2, random.nextInt(4));
            // Full ones are rare: they take their time and are tried value by value elsewhere.
            double fullness = seed % 25 == 0 ? 1 : 0.15 * (1 + seed % 3);
            Dossier dossier = Dossiers.of(Setting.any(random, size).withFullness(fullness), random);
            return new Sound(dossier, PACTO.write(dossier));
        }
    }

    /** Files of megabytes have tests of their own. */
    private static boolean isLarge(Fault fault) {
        return Set.of(ProblemCode.TOO_LARGE, ProblemCode.TOO_MANY, ProblemCode.TEXT_TOO_LONG)
                .contains(fault.problem().orElse(ProblemCode.MISSING));
    }

    /** What was cut off is unknown to the first reader; to the second it was never there. */
    private static boolean isCutOff(Problem problem) {
        return problem.code() == ProblemCode.MALFORMED_JSON || problem.code() == ProblemCode.TOO_DEEP;
    }

    private static void readJudgeAndWrite(byte[] file, long seed) {
        Language language = Language.values()[(int) (seed % 3)];
        Reading<Dossier> reading = PACTO.read(file);
        assertThat(reading.problems())
                .allSatisfy(problem -> assertThat(problem.message(language)).isNotBlank());
        assertThat(reading.isRead() || reading.hasErrors()).isTrue();
        if (!reading.isRead()) {
            return;
        }
        byte[] written = PACTO.write(reading.document());
        Reading<Dossier> again = PACTO.read(written);
        assertThat(again.problems()).noneMatch(problem -> problem.code() == ProblemCode.MALFORMED_JSON);
        if (reading.problems().stream().noneMatch(RobustnessTest::isCutOff)) {
            assertThat(again.document()).isEqualTo(reading.document());
        } else {
            assertThat(PACTO.write(again.document())).isEqualTo(written);
        }
        Ask ask = seed % 4 == 0 ? Ask.on(DAY).books("FORM", "PACTO").everySubject() : Ask.on(DAY);
        Assessment assessment = PACTO.assess(reading, ask.language(language));
        assertThat(PACTO.write(assessment.document())).isNotEmpty();
    }
}
