package io.github.pacto4j.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.book.pacto.PactoBook;
import io.github.pacto4j.text.Language;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void the_language_asked_for_comes_first_then_French() {
        Messages messages = Messages.of(
                Map.of(Language.FR, Map.of("a", "français", "b", "aussi"), Language.AR, Map.of("a", "عربي")));
        assertThat(messages.find("a", Language.AR)).contains("عربي");
        assertThat(messages.find("b", Language.AR)).contains("aussi");
        assertThat(messages.find("a", Language.EN)).contains("français");
        assertThat(messages.find("c", Language.AR)).isEmpty();
        assertThat(messages.bundle(Language.EN)).isEmpty();
    }

    @Test
    void messages_do_not_change_with_the_map_they_were_made_from() {
        Map<String, String> words = new HashMap<>(Map.of("a", "avant"));
        Messages messages = Messages.of(Map.of(Language.FR, words));
        words.put("a", "après");
        assertThat(messages.find("a", Language.FR)).contains("avant");
    }

    @Test
    void bundles_lie_beside_their_book_in_UTF_8() {
        Messages messages = Messages.beside(PactoBook.class);
        assertThat(messages.find("pacto.duration.title", Language.AR).orElseThrow())
                .matches("\\p{IsArabic}.*\\.");
        assertThat(messages.bundle(Language.FR)).isSameAs(messages.bundle(Language.FR));
        assertThat(messages.bundle(Language.ZGH)).isEmpty();
        assertThat(messages.find("pacto.duration.title", Language.ZGH))
                .isEqualTo(messages.find("pacto.duration.title", Language.FR));
    }

    @Test
    void every_message_of_the_library_exists_in_French_Arabic_and_English() {
        assertThat(Messages.languages()).containsExactly(Language.FR, Language.AR, Language.EN);
    }
}
