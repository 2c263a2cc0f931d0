package io.github.pacto4j.collectivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LegalPopulationTest {
    private static final Collectivities REGISTER = Collectivities.register();

    @Test
    void the_communes_add_up_to_33848242_inhabitants_in_2014_and_36828330_in_2024() {
        List<Collectivity> communes = REGISTER.ofType(CollectivityType.COMMUNE);
        assertThat(sum(communes, Census.RGPH_2014)).isEqualTo(33_848_242);
        assertThat(sum(communes, Census.RGPH_2024)).isEqualTo(36_828_330);
    }

    @ParameterizedTest
    @EnumSource
    void the_population_of_a_region_or_province_is_the_sum_of_its_parts(Census census) {
        for (Collectivity collectivity : REGISTER.all()) {
            if (collectivity.tier() != Tier.COMMUNE) {
                assertThat(sum(REGISTER.children(collectivity.code()), census))
                        .as(collectivity.code())
                        .isEqualTo(collectivity.population(census).orElseThrow());
            }
        }
    }

    @Test
    void the_population_of_four_communes_is_unknown_in_2014_and_of_none_in_2024() {
        assertThat(REGISTER.all().stream()
                        .filter(it -> it.population(Census.RGPH_2014).isEmpty())
                        .map(Collectivity::nameFr))
                .containsExactlyInAnyOrder("Mijik", "Lagouira", "Aghouinite", "Zoug");
        assertThat(REGISTER.all())
                .allMatch(it -> it.population(Census.RGPH_2024).isPresent());
    }

    @Test
    void a_commune_has_the_population_of_each_census() {
        Collectivity alHoceima = REGISTER.find("01.051.01.01").orElseThrow();
        assertThat(alHoceima.population(Census.RGPH_2014)).hasValue(56_716);
        assertThat(alHoceima.population(Census.RGPH_2024)).hasValue(50_225);
    }

    private static int sum(List<Collectivity> collectivities, Census census) {
        return collectivities.stream()
                .mapToInt(it -> it.population(census).orElse(0))
                .sum();
    }
}
