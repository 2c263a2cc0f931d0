package io.github.pacto4j.cli;

import static io.github.pacto4j.cli.CommandRun.pacto;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.collectivity.Collectivities;
import io.github.pacto4j.collectivity.Collectivity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class CollectivityTest {
    @Test
    void a_commune_shows_its_people_at_both_censuses_and_where_it_lies() {
        CommandRun run = pacto("collectivity", "01.571.01.11", "--lang", "en");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("Tétouan – تطوان")
                .contains("census of 2024: 422\u00A0757")
                .contains("census of 2014: 380\u00A0787")
                .contains("Lies in: Province Tétouan (01.571), Region Tanger-Tétouan-Al Hoceima (01)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tetouan", "TÉTOUAN", "تطوان", "Tétouan"})
    void a_name_finds_all_who_bear_it_whatever_its_accents(String name) {
        List<JsonNode> found = pacto("collectivity", name, "--format", "json").json();

        assertThat(found).extracting(each -> each.get("code").asString()).containsExactly("01.571", "01.571.01.11");
    }

    @Test
    void a_name_of_several_words_needs_no_quotes() {
        assertThat(pacto("collectivity", "Al", "Hoceima").out()).contains("01.051");
    }

    @Test
    void a_code_of_2014_leads_to_the_present_one() {
        Collectivity moved = Collectivities.register().all().stream()
                .filter(each -> each.code2014() != null)
                .findFirst()
                .orElseThrow();

        assertThat(pacto("collectivity", moved.code2014()).out()).contains(moved.code(), moved.code2014());
    }

    @Test
    void a_region_counts_what_lies_in_it() {
        assertThat(pacto("collectivity", "01", "--lang", "en").out())
                .contains("Prefectures: 2", "Provinces: 6", "Communes: 146");
    }

    @Test
    void many_matches_are_listed_a_line_each() {
        CommandRun run = pacto("collectivity", "beni", "--lang", "en");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Local authorities found: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar", "en"})
    void twenty_are_listed_with_the_number_of_the_others_unless_all_are_asked_for(String language) {
        int found = Collectivities.register().search("a").size();
        CommandRun some = pacto("collectivity", "a", "--lang", language);

        assertThat(some.lines()).hasSize(20 + 3);
        assertThat(some.lines().get(21)).contains(Integer.toString(found - 20), "--all");
        assertThat(some.lines().get(22)).contains(Integer.toString(found));
        assertThat(pacto("collectivity", "a", "--all", "--lang", language).lines())
                .hasSize(found + 2);
        assertThat(pacto("collectivity", "a", "--format", "json").lines()).hasSize(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"01.571.01.11 ", " 01.571.01.11", "01. 571. 01. 11", "01 571 01 11", "01.571.01.11\u00A0"})
    void spaces_in_a_code_do_not_matter(String code) {
        assertThat(pacto("collectivity", code).out()).contains("Tétouan", "01.571.01.11");
    }

    @ParameterizedTest
    @CsvSource({"Tetuoan, Tétouan", "Casablnca, Casablanca", "تطوانن, تطوان"})
    void a_name_with_a_slip_is_answered_with_the_one_that_was_meant(String written, String meant) {
        CommandRun run = pacto("collectivity", written, "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("Did you mean: ", meant);
    }

    @Test
    void nothing_but_spaces_is_no_name() {
        CommandRun run = pacto("collectivity", " ", "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("Missing argument: CODE|NAME.");
    }

    @Test
    void a_code_that_nobody_has_is_not_guessed_at() {
        assertThat(pacto("collectivity", "01.571.01.99", "--lang", "en").err())
                .contains("No local authority bears this code or name: 01.571.01.99.")
                .doesNotContain("Did you mean");
    }

    @ParameterizedTest
    @CsvSource({"fr, Situé", "ar, الانتماء الترابي"})
    void where_a_place_lies_is_said_whatever_its_gender(String language, String words) {
        String province = pacto("collectivity", "01.571", "--lang", language).out();
        String commune =
                pacto("collectivity", "01.571.01.11", "--lang", language).out();

        assertThat(province).contains(words).doesNotContain("تقع");
        assertThat(commune).contains(words);
    }

    @Test
    void the_example_commune_bears_a_name_that_says_so_in_arabic_too() {
        assertThat(pacto("collectivity", "00.000.00.00", "--lang", "ar").out()).contains("جماعة نموذجية (مثال)");
    }

    @Test
    void the_example_commune_says_that_it_is_invented() {
        assertThat(pacto("collectivity", "00.000.00.00", "--lang", "en").out()).contains("invented");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar", "en"})
    void a_name_that_nobody_bears_is_said_so(String language) {
        CommandRun run = pacto("collectivity", "Atlantis", "--lang", language);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("Atlantis");
    }
}
