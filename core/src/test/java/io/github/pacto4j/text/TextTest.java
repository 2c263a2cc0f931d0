package io.github.pacto4j.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextTest {

    @Test
    void a_wording_is_found_by_its_language() {
        Text title = Text.of("Budget ouvert", "ميزانية مفتوحة");
        assertThat(title.in(Language.FR)).contains("Budget ouvert");
        assertThat(title.in(Language.AR)).contains("ميزانية مفتوحة");
        assertThat(title.in(Language.EN)).isEmpty();
        assertThat(Text.of(Language.ZGH, "ⵜⴰⵎⵓⵔⵜ").in(Language.ZGH)).contains("ⵜⴰⵎⵓⵔⵜ");
    }

    @Test
    void a_reader_without_the_language_gets_the_french_wording() {
        Text title = Text.of("Budget ouvert", "ميزانية مفتوحة");
        assertThat(title.orElseAny(Language.AR)).isEqualTo("ميزانية مفتوحة");
        assertThat(title.orElseAny(Language.EN)).isEqualTo("Budget ouvert");
    }

    @Test
    void a_reader_without_the_language_and_without_french_gets_the_first_wording() {
        Map<String, String> wordings = new LinkedHashMap<>();
        wordings.put("es", "Presupuesto abierto");
        wordings.put("ar", "ميزانية مفتوحة");
        assertThat(Text.of(wordings).orElseAny(Language.EN)).isEqualTo("Presupuesto abierto");
        assertThat(Text.of(Map.of()).orElseAny(Language.FR)).isEmpty();
    }

    @Test
    void a_language_that_is_none_of_ours_is_kept() {
        assertThat(Text.of(Map.of("es", "Presupuesto")).wordings()).containsExactly(Map.entry("es", "Presupuesto"));
    }

    @Test
    void the_order_of_the_file_is_kept() {
        Map<String, String> wordings = new LinkedHashMap<>();
        for (String tag : new String[] {"zgh", "en", "ar", "fr", "es"}) {
            wordings.put(tag, tag);
        }
        assertThat(Text.of(wordings).wordings().keySet()).containsExactly("zgh", "en", "ar", "fr", "es");
    }

    @Test
    void a_blank_text_says_as_little_as_none() {
        assertThat(Text.of(Language.FR, " \n\t ").isWritten()).isFalse();
        assertThat(Text.of(Map.of()).isWritten()).isFalse();
        assertThat(Text.of(" ", "نعم").isWritten()).isTrue();
    }

    @Test
    void how_a_text_was_spelt_does_not_make_another_text() {
        assertThat(Text.bare("fr", "Budget"))
                .isEqualTo(Text.of(Language.FR, "Budget"))
                .hasSameHashCodeAs(Text.of(Language.FR, "Budget"));
        assertThat(Text.bare("fr", "Budget").kept().isBare()).isTrue();
        assertThat(Text.of(Language.FR, "Budget").kept().isBare()).isFalse();
        assertThat(Text.bare("fr", "Budget")).isNotEqualTo(Text.bare("en", "Budget"));
    }

    @Test
    void a_text_does_not_change_with_the_map_it_was_made_from() {
        Map<String, String> wordings = new LinkedHashMap<>(Map.of("fr", "avant"));
        wordings.put("ar", "قبل");
        Text text = Text.of(wordings);
        wordings.put("fr", "après");
        assertThat(text.in(Language.FR)).contains("avant");
        assertThatThrownBy(() -> text.wordings().put("fr", "après")).isInstanceOf(UnsupportedOperationException.class);
    }
}
