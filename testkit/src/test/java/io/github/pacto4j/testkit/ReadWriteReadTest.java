package io.github.pacto4j.testkit;

import static io.github.pacto4j.testkit.Judged.PACTO;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.json.Documents;
import io.github.pacto4j.json.Reading;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.rule.Ask;
import io.github.pacto4j.rule.AssessmentDocument;
import io.github.pacto4j.testkit.jqwik.OpenGovernment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Domain(OpenGovernment.class)
class ReadWriteReadTest {
    private static final Documents DOCUMENTS = Documents.standard();

    @Property(seed = "20221121", tries = 300)
    void a_dossier_is_written_as_it_was_read(@ForAll Dossier dossier) {
        byte[] file = PACTO.write(dossier);
        Reading<Dossier> reading = PACTO.read(file);
        assertThat(reading.document()).isEqualTo(dossier);
        assertThat(PACTO.write(reading.document())).isEqualTo(file);
    }

    @Property(seed = "20221121", tries = 150)
    void every_part_of_a_dossier_can_stand_alone(@ForAll Dossier dossier, @ForAll Set<Spelling> spellings) {
        for (Record part : parts(dossier)) {
            byte[] file = Spellings.respell(named(part), part.getClass(), spellings, new Random(spellings.size()));
            Reading<? extends Record> reading = DOCUMENTS.read(file, part.getClass());
            assertThat(reading.hasErrors()).isFalse();
            assertThat(Json.tokens(DOCUMENTS.write(reading.document()))).isEqualTo(Json.tokens(file));
            assertThat(PACTO.read(file).kind()).isEqualTo(reading.kind());
        }
    }

    private static List<Record> parts(Dossier dossier) {
        return Stream.of(dossier.plan(), dossier.coCreation(), dossier.profile(), dossier.followUp(), dossier.network())
                .filter(part -> part != null)
                .map(Record.class::cast)
                .toList();
    }

    /** A part may leave its kind to its place; alone it must name it. */
    private static byte[] named(Record part) {
        Tree.Members members = (Tree.Members) Tree.read(DOCUMENTS.write(part));
        if (!members.has("document")) {
            members.list.add(0, new Tree.Member("document", kind(part)));
        }
        return Tree.write(members);
    }

    private static String kind(Record part) {
        return switch (part.getClass().getSimpleName()) {
            case "ActionPlan" -> "action-plan/1";
            case "CoCreation" -> "co-creation/1";
            case "CollectivityProfile" -> "collectivity-profile/1";
            case "FollowUp" -> "follow-up/1";
            default -> "network/1";
        };
    }

    @Test
    void a_new_value_leaves_everything_else_as_it_was_read() {
        byte[] file = Spellings.write(Dossiers.standard(), Set.of(Spelling.values()), 7);
        Dossier read = PACTO.read(file).document();
        ActionPlan changed = read.plan().withTermEnd(null);
        List<String> written = Json.tokens(PACTO.write(read.withPlan(changed).withPlan(read.plan())));
        assertThat(written).isEqualTo(Json.tokens(file));
    }

    @Property(seed = "20221121", tries = 200)
    void a_file_with_a_fault_is_written_as_it_was_read(@ForAll Planted planted) {
        Reading<Dossier> reading = PACTO.read(planted.file());
        if (reading.isRead() && isWellFormed(reading)) {
            assertThat(Json.tokens(PACTO.write(reading.document()))).isEqualTo(Json.tokens(planted.file()));
        }
    }

    private static boolean isWellFormed(Reading<Dossier> reading) {
        return reading.problems().stream().noneMatch(problem -> switch (problem.code()) {
            case MALFORMED_JSON, TOO_DEEP -> true;
            default -> false;
        });
    }

    static List<Path> examples() {
        Path folder = Path.of(System.getProperty("basedir", "."), "..", "examples", "dossiers");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void there_are_examples() {
        assertThat(examples()).hasSizeGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_is_written_as_it_was_read(Path example) throws IOException {
        byte[] file = Files.readAllBytes(example);
        Reading<Dossier> reading = PACTO.read(file);
        byte[] written = PACTO.write(reading.document());
        assertThat(reading.hasErrors()).isFalse();
        assertThat(Json.tokens(written)).isEqualTo(Json.tokens(file));
        assertThat(PACTO.read(written).document()).isEqualTo(reading.document());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_judged_twice_gives_the_same_bytes(Path example) throws IOException {
        byte[] file = Files.readAllBytes(example);
        byte[] first = assessment(PACTO.read(file));
        assertThat(Arrays.equals(first, assessment(PACTO.read(file)))).isTrue();
        assertThat(first).isNotEmpty();
    }

    private static byte[] assessment(Reading<Dossier> reading) {
        return PACTO.write(
                PACTO.assess(reading, Judged.askedOn(reading.document())).document());
    }

    @Property(seed = "20221121", tries = 100)
    void a_dossier_judged_twice_gives_the_same_bytes(@ForAll Planted planted) {
        Reading<Dossier> reading = PACTO.read(planted.file());
        if (reading.isRead()) {
            Ask ask = Ask.on(planted.today());
            byte[] first = PACTO.write(PACTO.assess(reading, ask).document());
            byte[] second =
                    PACTO.write(PACTO.assess(PACTO.read(planted.file()), ask).document());
            assertThat(second).isEqualTo(first);
            assertThat(DOCUMENTS.read(first, AssessmentDocument.class).problems())
                    .isEmpty();
        }
    }
}
