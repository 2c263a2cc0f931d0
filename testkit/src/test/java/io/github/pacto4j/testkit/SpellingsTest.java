package io.github.pacto4j.testkit;

import static io.github.pacto4j.testkit.Judged.PACTO;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.json.Reading;
import io.github.pacto4j.rule.ProblemCode;
import io.github.pacto4j.rule.Verdict;
import io.github.pacto4j.testkit.jqwik.OpenGovernment;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Domain(OpenGovernment.class)
class SpellingsTest {
    @Property(seed = "20221121", tries = 100)
    void a_document_in_another_spelling_is_read_without_a_fault(
            @ForAll Dossier dossier, @ForAll Set<Spelling> spellings) {
        assertThat(PACTO.read(Spellings.write(dossier, spellings, 1)).problems())
                .allSatisfy(problem -> assertThat(problem.code()).isEqualTo(ProblemCode.UNKNOWN_PROPERTY));
    }

    @Property(seed = "20221121", tries = 100)
    void what_is_read_and_written_is_equal_as_json_in_every_spelling(
            @ForAll Dossier dossier, @ForAll Set<Spelling> spellings) {
        byte[] file = Spellings.write(dossier, spellings, 2);
        Reading<Dossier> reading = PACTO.read(file);
        byte[] written = PACTO.write(reading.document());
        assertThat(Json.tokens(written)).isEqualTo(Json.tokens(file));
        assertThat(PACTO.read(written).document()).isEqualTo(reading.document());
    }

    @Property(seed = "20221121", tries = 100)
    void a_document_means_the_same_in_another_spelling(@ForAll Dossier dossier, @ForAll Set<Spelling> spellings) {
        Set<Spelling> alike = EnumSet.noneOf(Spelling.class);
        spellings.stream().filter(Spelling::readsAlike).forEach(alike::add);
        assertThat(PACTO.read(Spellings.write(dossier, alike, 3)).document()).isEqualTo(dossier);
    }

    @Property(seed = "20221121", tries = 60)
    void nulls_and_unknown_members_change_no_verdict(@ForAll Dossier dossier) {
        Set<Spelling> asides = EnumSet.of(Spelling.EXPLICIT_NULLS, Spelling.UNKNOWN_MEMBERS, Spelling.SHUFFLED_KEYS);
        Reading<Dossier> reading = PACTO.read(Spellings.write(dossier, asides, 4));
        assertThat(answers(PACTO.assess(reading, Judged.askedOn(dossier)).verdicts()))
                .isEqualTo(answers(Judged.on(dossier).verdicts()));
    }

    private static List<String> answers(List<Verdict> verdicts) {
        return verdicts.stream()
                .map(verdict -> verdict.rule() + " " + verdict.status() + " " + verdict.pointer())
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Spelling.class)
    void each_spelling_alone_differs_from_the_usual_one(Spelling spelling) {
        byte[] usual = PACTO.write(Dossiers.standard());
        byte[] spelt = Spellings.write(Dossiers.standard(), EnumSet.of(spelling), 5);
        // Its texts are in two languages each, so that only those of citizens can be bare.
        assertThat(spelt).isNotEqualTo(usual);
        assertThat(Json.tokens(PACTO.write(PACTO.read(spelt).document()))).isEqualTo(Json.tokens(spelt));
    }

    @Test
    void no_spelling_gives_the_usual_bytes() {
        byte[] usual = PACTO.write(Dossiers.standard());
        assertThat(Spellings.write(Dossiers.standard(), Set.of(), 1)).isEqualTo(usual);
    }
}
