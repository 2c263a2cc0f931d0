package io.github.pacto4j.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tétouan | tetouan",
                "L’accès à l'information | laccesalinformation",
                "Œuvre n° 3 – été | œuvren3ete",
                "GARÇON | garcon",
                "Projet 2.1 | projet21",
                "ﬁnance | finance"
            })
    void accents_case_spaces_and_signs_do_not_tell_titles_apart(String title, String folded) {
        assertThat(Folding.fold(title)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "أكادير | اكادير",
                "إفران | افران",
                "آسفي | اسفي",
                "ٱلمدينة | المدينه",
                "القنيطرة | القنيطره",
                "مصطفى | مصطفي",
                "الناظورُ | الناظور",
                "تـــطـــوان | تطوان",
                "شيء | شي",
                "مسؤول | مسوول",
                "قارئ | قاري",
                "أڭادير | اكادير",
                "أݣادير | اكادير",
                "اگادير | اكادير",
                "کلميم | كلميم"
            })
    void hamza_harakat_tatweel_and_forms_of_letters_do_not_tell_Arabic_titles_apart(String title, String folded) {
        assertThat(Folding.fold(title)).isEqualTo(folded);
    }

    @Test
    void letters_shaped_for_display_are_the_letters_themselves() {
        assertThat(Folding.fold("\ufe97\ufec4\ufeee\ufe8d\ufee5")).isEqualTo("تطوان");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "–", "…!?", "\u2068\u2069", "َُِ"})
    void signs_alone_leave_nothing(String title) {
        assertThat(Folding.fold(title)).isEmpty();
    }

    @Test
    void Amazigh_letters_stay() {
        assertThat(Folding.fold("ⵜⴰⵎⵓⵔⵜ ⵏ ⵜⵟⵡⴰⵏ")).isEqualTo("ⵜⴰⵎⵓⵔⵜⵏⵜⵟⵡⴰⵏ");
    }

    @Property
    void folding_twice_gives_no_more(@ForAll String title) {
        assertThat(Folding.fold(Folding.fold(title))).isEqualTo(Folding.fold(title));
    }

    @Property
    void spaces_and_small_letters_change_nothing(@ForAll String title) {
        assertThat(Folding.fold(" " + title + " - ")).isEqualTo(Folding.fold(title));
    }

    @Property
    void plain_French_titles_fold_alike_in_capitals(@ForAll("french") String title) {
        assertThat(Folding.fold(title.toUpperCase(Locale.ROOT))).isEqualTo(Folding.fold(title));
    }

    @Provide
    Arbitrary<String> french() {
        return Arbitraries.strings()
                .withChars("abcdefghijklmnopqrstuvwxyzàâçéèêëîïôûùüÿœ '-0123456789")
                .ofMaxLength(40);
    }
}
