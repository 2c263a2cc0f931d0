package io.github.pacto4j.cli;

import static io.github.pacto4j.cli.CommandRun.pacto;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.rule.AssessmentDocument;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoTest {
    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar", "en"})
    void the_demonstration_shows_that_the_participants_do_not_add_up(String language) {
        CommandRun run = pacto("demo", "--lang", language);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("form.participants-add-up", "/coCreation/participation", "376", "361");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void the_dossier_is_judged_under_its_own_books_and_under_pacto() {
        List<AssessmentDocument> assessments = pacto("demo", "--format", "json").assessments();

        assertThat(assessments).hasSize(2);
        assertThat(assessments.get(0).books())
                .extracting(book -> book.id())
                .containsExactly("FORM", "GUIDE", "PACTO", "OGP_LOCAL", "MA_LAW");
        assertThat(assessments.get(0).notJudged()).isEmpty();
        assertThat(assessments.get(1).books()).extracting(book -> book.id()).containsExactly("FORM", "PACTO");
    }

    @Test
    void an_arabic_report_keeps_left_to_right_values_apart() {
        assertThat(pacto("demo", "--lang", "ar").out())
                .contains("القاعدة \u2068form.participants-add-up\u2069: غير مستوفاة");
    }
}
