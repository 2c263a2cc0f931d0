package io.github.pacto4j.book;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.rule.SourceDocument;
import io.github.pacto4j.text.Text;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What every line of the forms and procedures must have. */
final class Wordings {
    private static final Set<String> SOURCES =
            Books.sources().stream().map(SourceDocument::id).collect(Collectors.toSet());

    /** Names of sources in several words, as the tables of the forms write them, with the ids that they stand for. */
    private static final List<String> NAMED = List.of(
            "OGP Local inception form",
            "OGP Local end-of-commitment form",
            "OGP Local form",
            "OGP Local eligibility",
            "OGP plan pages",
            "OGP commitment pages",
            "this library");

    /** French words that English took over. */
    private static final Set<String> SHARED = Set.of("Introduction");

    private Wordings() {}

    static void assertInThreeLanguages(Text text) {
        assertThat(text.wordings().keySet()).containsExactlyInAnyOrder("fr", "ar", "en");
        assertThat(text.wordings().values())
                .allSatisfy(wording -> assertThat(wording)
                        .isNotBlank()
                        .isEqualTo(wording.strip())
                        .doesNotContain("TODO", "  "));
        assertThat(text.wordings().get("ar"))
                .matches(arabic -> arabic.codePoints()
                        .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC));
        assertThat(text.wordings().get("fr") + text.wordings().get("en"))
                .matches(latin -> latin.codePoints()
                        .noneMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC));
        if (!SHARED.contains(text.wordings().get("fr"))) {
            assertThat(text.wordings().values()).doesNotHaveDuplicates();
        }
    }

    /** A place names a source of the table, lies in the one named before it, or is an address. */
    static void assertSourced(String source) {
        String[] places = source.split("; ");
        assertThat(places[0]).doesNotStartWith("axis ").doesNotContain("://", "@");
        assertThat(places).allMatch(Wordings::isPlace);
    }

    private static boolean isPlace(String place) {
        return place.startsWith("https://")
                || place.contains("@")
                || place.startsWith("axis ")
                || SOURCES.contains(place.split(" ")[0])
                || NAMED.stream().anyMatch(place::startsWith);
    }
}
