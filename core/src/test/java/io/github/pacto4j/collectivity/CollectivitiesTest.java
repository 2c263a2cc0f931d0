package io.github.pacto4j.collectivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CollectivitiesTest {
    private static final Collectivities REGISTER = Collectivities.register();

    @Test
    void morocco_has_12_regions_75_prefectures_and_provinces_and_1503_communes() {
        assertThat(REGISTER.ofType(CollectivityType.REGION)).hasSize(12);
        assertThat(REGISTER.ofType(CollectivityType.PREFECTURE)).hasSize(13);
        assertThat(REGISTER.ofType(CollectivityType.PROVINCE)).hasSize(62);
        assertThat(REGISTER.ofType(CollectivityType.COMMUNE)).hasSize(1503);
        assertThat(REGISTER.all()).hasSize(1590);
    }

    @Test
    void the_collectivities_are_listed_in_the_order_of_their_codes_each_code_once() {
        List<String> codes = REGISTER.all().stream().map(Collectivity::code).toList();
        assertThat(codes).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void the_census_classes_221_communes_as_municipalities_and_1282_as_rural() {
        List<Collectivity> communes = REGISTER.ofType(CollectivityType.COMMUNE);
        assertThat(communes.stream().filter(it -> it.communeClass() == CommuneClass.MUNICIPALITY))
                .hasSize(221);
        assertThat(communes.stream().filter(it -> it.communeClass() == CommuneClass.RURAL))
                .hasSize(1282);
    }

    @Test
    void a_collectivity_is_found_by_its_code() {
        Collectivity tetouan = REGISTER.find("01.571.01.11").orElseThrow();
        assertThat(tetouan.nameFr()).isEqualTo("Tétouan");
        assertThat(tetouan.nameAr()).isEqualTo("تطوان");
        assertThat(tetouan.type()).isEqualTo(CollectivityType.COMMUNE);
        assertThat(tetouan.communeClass()).isEqualTo(CommuneClass.MUNICIPALITY);
        assertThat(tetouan.parentCode()).isEqualTo("01.571");
        assertThat(tetouan.code2014()).isNull();
        assertThat(tetouan.isExample()).isFalse();
    }

    @Test
    void a_code_that_is_not_written_as_in_the_register_is_unknown() {
        for (String code :
                List.of("", "1", "99", "01.", "01.511.1.0", "1511010", "06.141.01.00", " 01", "01.571.01.11 ")) {
            assertThat(REGISTER.resolve(code)).as(code).isEmpty();
            assertThat(REGISTER.children(code)).as(code).isEmpty();
            assertThat(REGISTER.parent(code)).as(code).isEmpty();
            assertThat(REGISTER.regionOf(code)).as(code).isEmpty();
        }
    }

    @Test
    void the_six_cities_with_arrondissements_end_in_a_single_digit() {
        assertThat(REGISTER.all().stream()
                        .filter(Collectivity::hasArrondissements)
                        .map(it -> it.code() + " " + it.nameFr()))
                .containsExactly(
                        "01.511.01.0 Tanger",
                        "03.231.01.0 Fès",
                        "04.421.01.0 Rabat",
                        "04.441.01.0 Salé",
                        "06.141.01.0 Casablanca",
                        "07.351.01.0 Marrakech");
    }

    @Test
    void the_city_of_tanger_and_assilah_are_neighbours_though_one_code_begins_like_the_other() {
        Collectivity tanger = REGISTER.find("01.511.01.0").orElseThrow();
        Collectivity assilah = REGISTER.find("01.511.01.01").orElseThrow();
        assertThat(tanger.nameFr()).isEqualTo("Tanger");
        assertThat(assilah.nameFr()).isEqualTo("Assilah");
        assertThat(assilah.hasArrondissements()).isFalse();
        assertThat(REGISTER.parent("01.511.01.01")).isEqualTo(REGISTER.parent("01.511.01.0"));
        assertThat(REGISTER.children("01.511.01.0")).isEmpty();
    }

    @Test
    void the_207_communes_with_a_new_code_are_found_by_that_of_2014() {
        List<Collectivity> renumbered =
                REGISTER.all().stream().filter(it -> it.code2014() != null).toList();
        assertThat(renumbered).hasSize(207);
        for (Collectivity commune : renumbered) {
            String code2014 = Objects.requireNonNull(commune.code2014());
            assertThat(commune.type()).isEqualTo(CollectivityType.COMMUNE);
            assertThat(REGISTER.findBy2014Code(code2014)).as(code2014).contains(commune);
            assertThat(REGISTER.resolve(code2014)).as(code2014).contains(commune);
        }
    }

    @Test
    void no_code_of_2014_passed_to_another_commune() {
        assertThat(REGISTER.all())
                .extracting(Collectivity::code)
                .doesNotContainAnyElementsOf(REGISTER.all().stream()
                        .map(Collectivity::code2014)
                        .filter(Objects::nonNull)
                        .toList());
    }

    @Test
    void a_present_code_resolves_to_its_collectivity_and_is_no_code_of_2014() {
        for (Collectivity collectivity : REGISTER.all()) {
            assertThat(REGISTER.resolve(collectivity.code())).contains(collectivity);
            assertThat(REGISTER.findBy2014Code(collectivity.code())).isEmpty();
        }
    }

    @Test
    void every_commune_lies_in_a_prefecture_or_province_and_each_of_these_in_a_region() {
        for (Collectivity collectivity : REGISTER.all()) {
            Tier above =
                    REGISTER.parent(collectivity.code()).map(Collectivity::tier).orElse(null);
            Tier expected = switch (collectivity.tier()) {
                case REGION -> null;
                case PREFECTURE_OR_PROVINCE -> Tier.REGION;
                case COMMUNE -> Tier.PREFECTURE_OR_PROVINCE;
            };
            assertThat(above).as(collectivity.code()).isEqualTo(expected);
        }
    }

    @Test
    void every_collectivity_lies_in_the_region_with_which_its_code_begins() {
        for (Collectivity collectivity : REGISTER.all()) {
            assertThat(REGISTER.regionOf(collectivity.code()).map(Collectivity::code))
                    .contains(collectivity.code().substring(0, 2));
        }
    }

    @Test
    void children_and_parents_tell_the_same_tree() {
        int children = 0;
        for (Collectivity parent : REGISTER.all()) {
            for (Collectivity child : REGISTER.children(parent.code())) {
                assertThat(REGISTER.parent(child.code())).contains(parent);
                children++;
            }
        }
        assertThat(children).isEqualTo(1590 - 12);
        assertThat(REGISTER.children("06.141").stream().map(Collectivity::nameFr))
                .containsExactly("Casablanca", "Méchouar de Casablanca");
    }

    @Test
    void the_seat_of_every_region_is_one_of_its_prefectures_or_provinces() {
        for (Collectivity region : REGISTER.ofType(CollectivityType.REGION)) {
            assertThat(REGISTER.children(region.code()).stream().map(Collectivity::code))
                    .contains(region.seatCode());
        }
        assertThat(REGISTER.all().stream().filter(it -> it.seatCode() != null)).hasSize(12);
    }

    @Test
    void the_lists_of_the_register_cannot_be_changed() {
        Collectivity rabat = REGISTER.find("04.421.01.0").orElseThrow();
        for (List<Collectivity> list : List.of(
                REGISTER.all(),
                REGISTER.children("04"),
                REGISTER.named("Rabat"),
                REGISTER.search("Rabat"),
                REGISTER.ofType(CollectivityType.REGION))) {
            assertThatThrownBy(() -> list.add(rabat)).isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @Test
    void the_reserved_code_is_a_commune_of_400000_inhabitants_without_arrondissements() {
        Collectivity example = REGISTER.find("00.000.00.00").orElseThrow();
        assertThat(example.isExample()).isTrue();
        assertThat(example.tier()).isEqualTo(Tier.COMMUNE);
        assertThat(example.hasArrondissements()).isFalse();
        assertThat(example.population(Census.RGPH_2014)).hasValue(400_000);
        assertThat(example.population(Census.RGPH_2024)).hasValue(400_000);
        assertThat(REGISTER.resolve("00.000.00.00")).contains(example);
        assertThat(REGISTER.parent("00.000.00.00")).isEmpty();
        assertThat(REGISTER.regionOf("00.000.00.00")).isEmpty();
    }

    @Test
    void the_example_commune_stands_in_no_list() {
        Collectivity example = REGISTER.find(Collectivity.EXAMPLE_CODE).orElseThrow();
        Stream<List<Collectivity>> lists = Stream.of(
                REGISTER.all(),
                REGISTER.ofType(CollectivityType.COMMUNE),
                REGISTER.children("00"),
                REGISTER.children("00.000"),
                REGISTER.named(example.nameFr()),
                REGISTER.search(example.nameAr()));
        assertThat(lists).noneMatch(list -> list.contains(example));
    }
}
