package io.github.pacto4j.json;

import static io.github.pacto4j.json.Files.found;
import static io.github.pacto4j.json.Files.planOf;
import static io.github.pacto4j.json.Files.readDossier;
import static io.github.pacto4j.json.Files.readPlan;
import static io.github.pacto4j.json.Files.there;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.text.Language;
import io.github.pacto4j.text.Text;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A text is given by language, or as a bare string in the language of its document. */
class ReadingTextsTest {
    @Test
    void a_text_is_given_by_language() {
        assertThat(there(planOf("\"title\":{\"ar\":\"برنامج\",\"fr\":\"Programme\"}")
                                .title())
                        .wordings())
                .containsExactly(Map.entry("ar", "برنامج"), Map.entry("fr", "Programme"));
    }

    @Test
    void a_bare_string_is_french_where_nothing_is_said() {
        assertThat(planOf("\"title\":\"Programme\"").title()).isEqualTo(french("Programme"));
    }

    @Test
    void a_bare_string_is_in_the_language_of_its_document() {
        assertThat(planOf("\"language\":\"ar\",\"title\":\"برنامج\"").title()).isEqualTo(arabic("برنامج"));
    }

    @Test
    void a_language_may_be_named_after_the_texts() {
        assertThat(planOf("\"title\":\"برنامج\",\"axes\":[{\"number\":\"1\",\"title\":\"محور\"}],\"language\":\"ar\"")
                        .title())
                .isEqualTo(arabic("برنامج"));
        assertThat(there(planOf("\"axes\":[{\"number\":\"1\",\"title\":\"محور\"}],\"language\":\"ar\"")
                                .axes())
                        .get(0)
                        .title())
                .isEqualTo(arabic("محور"));
    }

    @Test
    void a_text_of_a_foreign_language_is_kept() {
        Reading<?> reading = readPlan("\"title\":{\"de\":\"Programm\"}");
        assertThat(reading.problems()).isEmpty();
        assertThat(there(planOf("\"title\":{\"de\":\"Programm\"}").title()).wordings())
                .containsEntry("de", "Programm");
    }

    @Test
    void a_part_inherits_the_language_of_the_dossier() {
        assertThat(committeeName(readDossier("\"language\":\"ar\",\"coCreation\":{\"committee\":{\"name\":\"لجنة\"}}")))
                .isEqualTo(arabic("لجنة"));
    }

    @Test
    void a_part_inherits_the_language_of_the_plan_before_that_of_the_dossier() {
        assertThat(committeeName(readDossier("\"language\":\"fr\",\"plan\":{\"language\":\"ar\"},"
                        + "\"coCreation\":{\"committee\":{\"name\":\"لجنة\"}}")))
                .isEqualTo(arabic("لجنة"));
    }

    @Test
    void a_part_inherits_the_language_of_a_plan_that_stands_after_it() {
        assertThat(committeeName(readDossier("\"coCreation\":{\"committee\":{\"name\":\"لجنة\"}},"
                        + "\"plan\":{\"title\":\"برنامج\",\"language\":\"ar\"}")))
                .isEqualTo(arabic("لجنة"));
    }

    @Test
    void a_part_inherits_the_language_that_a_dossier_names_last() {
        assertThat(committeeName(readDossier("\"coCreation\":{\"committee\":{\"name\":\"لجنة\"}},\"language\":\"ar\"")))
                .isEqualTo(arabic("لجنة"));
    }

    @Test
    void a_language_of_its_own_counts_more_than_an_inherited_one() {
        assertThat(committeeName(readDossier("\"language\":\"ar\",\"plan\":{\"language\":\"ar\"},"
                        + "\"coCreation\":{\"committee\":{\"name\":\"Comité\"},\"language\":\"fr\"}")))
                .isEqualTo(french("Comité"));
    }

    @Test
    void the_dossier_itself_does_not_take_the_language_of_its_plan() {
        Dossier dossier = readDossier("\"membership\":[{\"focalPoint\":{\"title\":\"Point focal\"}}],"
                        + "\"plan\":{\"language\":\"ar\",\"title\":\"برنامج\"}")
                .document();
        assertThat(there(there(dossier.membership()).get(0).focalPoint()).title())
                .isEqualTo(french("Point focal"));
        assertThat(there(dossier.plan()).title()).isEqualTo(arabic("برنامج"));
    }

    @Test
    void an_earlier_plan_inherits_the_language_of_the_plan() {
        Dossier dossier = readDossier(
                        "\"plan\":{\"language\":\"ar\"},\"previousPlans\":[{\"id\":\"P-0\",\"title\":\"برنامج\"}]")
                .document();
        assertThat(there(dossier.previousPlans()).get(0).title()).isEqualTo(arabic("برنامج"));
    }

    @Test
    void a_text_in_a_map_is_read_by_the_key_of_its_question() {
        assertThat(there(planOf("\"narrative\":{\"vision.longTerm\":\"Ouvrir\"}")
                                .narrative())
                        .values())
                .containsExactly(french("Ouvrir"));
    }

    @Test
    void a_code_of_an_open_list_may_be_a_text_instead() {
        Dossier dossier = readDossier(
                        "\"profile\":{\"consultativeBodies\":[\"YOUTH\",\"Conseil des aînés\",{\"ar\":\"هيئة\"}]}")
                .document();
        assertThat(there(there(dossier.profile()).consultativeBodies()))
                .extracting(
                        body -> body.code() == null ? body.text() : body.code().code())
                .containsExactly("YOUTH", french("Conseil des aînés"), arabic("هيئة"));
    }

    @Test
    void a_wording_that_is_no_string_is_unreadable_and_the_others_count() {
        Reading<?> reading = readPlan("\"title\":{\"fr\":7,\"ar\":\"برنامج\"}");
        assertThat(found(reading)).containsExactly("WRONG_TYPE /title/fr");
        Text title = there(planOf("\"title\":{\"fr\":7,\"ar\":\"برنامج\"}").title());
        assertThat(title.wordings()).containsOnlyKeys("ar");
        assertThat(title.kept().isUnreadable("fr")).isTrue();
    }

    @Test
    void of_a_language_that_stands_twice_the_first_counts() {
        Reading<?> reading = readPlan("\"title\":{\"fr\":\"un\",\"fr\":\"deux\"}");
        assertThat(found(reading)).containsExactly("DUPLICATE_KEY /title/fr");
        assertThat(there(planOf("\"title\":{\"fr\":\"un\",\"fr\":\"deux\"}").title())
                        .in(Language.FR))
                .contains("un");
    }

    private static Text committeeName(Reading<Dossier> reading) {
        assertThat(reading.problems()).isEmpty();
        return there(there(there(reading.document().coCreation()).committee()).name());
    }

    private static Text french(String wording) {
        return Text.bare("fr", wording);
    }

    private static Text arabic(String wording) {
        return Text.bare("ar", wording);
    }
}
