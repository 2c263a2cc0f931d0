package io.github.pacto4j.collectivity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.text.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
    private static final Collectivities REGISTER = Collectivities.register();

    @Test
    void every_collectivity_is_found_by_each_of_its_names() {
        for (Collectivity collectivity : REGISTER.all()) {
            assertThat(REGISTER.named(collectivity.nameFr())).contains(collectivity);
            assertThat(REGISTER.named(collectivity.nameAr())).contains(collectivity);
            for (String name : collectivity.alternativeNamesFr()) {
                assertThat(REGISTER.named(name)).contains(collectivity);
            }
        }
    }

    @Test
    void ten_french_names_of_communes_belong_to_several() {
        assertThat(repeated(Collectivity::nameFr))
                .containsExactly(
                        "Ait Ouallal",
                        "Ajdir",
                        "Laatamna",
                        "Oulad Aissa",
                        "Oulad Azzouz",
                        "Ouled M'hamed",
                        "Sidi Boubker",
                        "Sidi Ghanem",
                        "Tabia",
                        "Tazarine");
        assertThat(repeated(Collectivity::nameAr)).hasSize(15);
    }

    private static SortedSet<String> repeated(Function<Collectivity, String> name) {
        Map<String, Long> bearers = REGISTER.ofType(CollectivityType.COMMUNE).stream()
                .collect(Collectors.groupingBy(name, Collectors.counting()));
        bearers.values().removeIf(count -> count == 1);
        return new TreeSet<>(bearers.keySet());
    }

    @Test
    void a_name_that_repeats_yields_all_its_bearers_in_the_order_of_codes() {
        assertThat(codes(REGISTER.named("Oulad Aissa")))
                .containsExactly("05.311.07.13", "06.181.05.03", "09.541.04.33");
        assertThat(codes(REGISTER.named("أولاد عيسى"))).containsExactly("05.311.07.13", "06.181.05.03", "09.541.04.33");
    }

    @Test
    void a_commune_and_its_province_may_share_a_name() {
        assertThat(codes(REGISTER.named("Tétouan"))).containsExactly("01.571", "01.571.01.11");
    }

    @Test
    void within_a_province_a_name_belongs_to_one_commune() {
        for (Collectivity commune : REGISTER.ofType(CollectivityType.COMMUNE)) {
            for (String name : List.of(commune.nameFr(), commune.nameAr())) {
                assertThat(REGISTER.named(name).stream()
                                .filter(it -> it.type() == CollectivityType.COMMUNE)
                                .filter(it -> Objects.equals(commune.parentCode(), it.parentCode())))
                        .containsExactly(commune);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tetouan | 01.571.01.11",
                "TÉTOUAN | 01.571.01.11",
                "Te\u0301touan | 01.571.01.11",
                "fes | 03.231.01.0",
                "MDIQ | 01.573.01.05",
                "M’diq | 01.573.01.05",
                "Mʼdiq | 01.573.01.05",
                "m diq | 01.573.01.05",
                "M`Diq | 01.573.01.05",
                "bni-bouayach | 01.051.01.03",
                "BniBouayach | 01.051.01.03",
                "Bni\u00a0Bouayach | 01.051.01.03"
            })
    void accents_case_apostrophes_hyphens_and_spaces_do_not_hide_a_french_name(String name, String code) {
        assertThat(codes(REGISTER.named(name))).contains(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "طنجة-تطوان-الحسيمة | 01",
                "طنجه تطوان الحسيمه | 01",
                "طنجة – تطوان – الحسيمة | 01",
                "تِطْوَان | 01.571.01.11",
                "تـطـــوان | 01.571.01.11",
                "\u2068تطوان\u2069 | 01.571.01.11",
                "\ufe97\ufec4\ufeee\ufe8d\ufee5 | 01.571.01.11",
                "اجدير | 01.051.01.09",
                "إجدير | 01.051.01.09",
                "أكادير | 09.001.01.01",
                "أڭادير | 09.001.01.01",
                "أگادير | 09.001.01.01",
                "ايت قمره | 01.051.11.01",
                "آيت قمرة | 01.051.11.01",
                "اولاد عيسي | 05.311.07.13",
                "سيدي یحیی بني زروال | 03.531.03.17",
                "بني عبدالله | 01.051.11.07"
            })
    void hamza_ta_marbuta_alif_maqsura_tatweel_and_harakat_do_not_hide_an_arabic_name(String name, String code) {
        assertThat(codes(REGISTER.named(name))).contains(code);
    }

    @ParameterizedTest
    @CsvSource({
        "Mohammedia, 06.371",
        "Taroudant, 09.541",
        "Moulay Idriss Zerhoun, 03.061.01.09",
        "Bni Abdallah, 01.051.11.07",
        "Tanger-Asilah, 01.511"
    })
    void other_spellings_met_in_a_source_find_a_collectivity_too(String name, String code) {
        assertThat(codes(REGISTER.named(name))).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "'", "ـ", "ء", "Atlantis", "Tet", "12", "Rabat 2"})
    void what_is_nobodys_name_finds_nobody(String name) {
        assertThat(REGISTER.named(name)).isEmpty();
    }

    @Test
    void a_part_of_a_name_finds_every_collectivity_that_bears_it_in_the_order_of_codes() {
        assertThat(codes(REGISTER.search("tetou"))).containsExactly("01", "01.571", "01.571.01.11");
        assertThat(codes(REGISTER.search("تطوا"))).containsExactly("01", "01.571", "01.571.01.11");
        assertThat(REGISTER.search(" - ")).isEmpty();
    }

    @Test
    void the_arabic_name_is_given_in_arabic_and_the_french_one_in_every_other_language() {
        Collectivity tetouan = REGISTER.find("01.571.01.11").orElseThrow();
        assertThat(tetouan.name(Language.AR)).isEqualTo("تطوان");
        assertThat(tetouan.name(Language.FR)).isEqualTo("Tétouan");
        assertThat(tetouan.name(Language.EN)).isEqualTo("Tétouan");
        assertThat(tetouan.name(Language.ZGH)).isEqualTo("Tétouan");
    }

    @Test
    @ResourceLock(Resources.LOCALE)
    void names_are_found_whatever_the_language_of_the_machine() {
        Locale before = Locale.getDefault();
        try {
            // Turkish has another lower case of I than French.
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            Names names = new Names(REGISTER.all());
            assertThat(codes(names.bearersOf("SIDI IFNI"))).contains("10.473", "10.473.01.03");
            assertThat(codes(names.bearersOf("sidi ifni"))).contains("10.473", "10.473.01.03");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<String> codes(List<Collectivity> collectivities) {
        return collectivities.stream().map(Collectivity::code).toList();
    }
}
