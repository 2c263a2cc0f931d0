package io.github.pacto4j.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class CodeOrTextTest {

    @Test
    void a_code_is_read_by_its_label() {
        CodeOrText<Language> value = CodeOrText.of(Language.AR);
        assertThat(value.asCode()).contains(Language.AR);
        assertThat(value.label()).isEqualTo(Language.AR.label());
    }

    @Test
    void words_stand_where_the_list_has_no_fitting_code() {
        CodeOrText<Language> value = CodeOrText.of(Text.of(Language.FR, "catalan"));
        assertThat(value.asCode()).isEmpty();
        assertThat(value.label().in(Language.FR)).contains("catalan");
    }

    @Test
    void a_value_is_a_code_or_words_and_never_both_or_neither() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CodeOrText<Language>(null, null))
                .withMessageContaining("either a code or a text");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CodeOrText<>(Language.FR, Text.of(Language.FR, "français")));
    }
}
