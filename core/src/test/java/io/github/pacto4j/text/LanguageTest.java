package io.github.pacto4j.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @EnumSource
    void a_language_is_found_by_its_tag(Language language) {
        assertThat(Language.ofTag(language.code())).contains(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "FR", "Fr", "fr-MA", "ber", "es", " fr"})
    void another_tag_is_none_of_ours(String tag) {
        assertThat(Language.ofTag(tag)).isEmpty();
    }

    @Test
    void languages_are_named_in_themselves_and_in_each_other() {
        assertThat(Language.AR.label().in(Language.FR)).contains("arabe");
        assertThat(Language.FR.label().in(Language.AR)).contains("الفرنسية");
        assertThat(Language.ZGH.label().in(Language.EN)).contains("Amazigh");
    }
}
