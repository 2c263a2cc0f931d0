package io.github.pacto4j.book.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.book.Books;
import io.github.pacto4j.book.Draft;
import io.github.pacto4j.book.Judging.ByRule;
import io.github.pacto4j.collectivity.Collectivities;
import io.github.pacto4j.collectivity.Collectivity;
import io.github.pacto4j.rule.Figure;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.RuleBook;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PetitionSignaturesTest {
    private static final String RULE = "law.petition-signatures";
    private static final String EXAMPLE = "00.000.00.00";
    private static final String ORIENTAL = "02";

    private static Draft petition(String collectivity, int signatures, String received) {
        return Lawful.requests(
                collectivity,
                "petitions",
                "\"receivedOn\": \"" + received + "\", \"by\": \"CITIZENS\", \"signatures\": " + signatures);
    }

    /** A petition to a region with as many signatures from each of its provinces. */
    private static Draft petition(String region, int signatures, String received, int each) {
        String byProvince = Collectivities.register().children(region).stream()
                .map(province -> "\"" + province.code() + "\": " + each)
                .collect(Collectors.joining(", ", "{", "}"));
        return petition(region, signatures, received).withJson("/petitions/0/byProvince", byProvince);
    }

    private static ByRule judged(Draft draft) {
        return Lawful.judged(draft, "2026-06-30").rule(RULE);
    }

    private static ByRule judged(String name, String value, Draft draft) {
        return judged(name, "REGION", value, draft);
    }

    private static ByRule judged(String name, String tier, String value, Draft draft) {
        RuleBook law = Books.all().get(4).figure(RULE, name, tier, value);
        Pacto pacto = Lawful.PACTO.replacing(law);
        return Lawful.judged(pacto, draft, "2026-06-30").rule(RULE);
    }

    private static int figure(String name) {
        return Books.all().get(4).figures().stream()
                .filter(figure ->
                        figure.rule().equals(RULE) && figure.name().equals(name) && "REGION".equals(figure.tier()))
                .map(Figure::value)
                .map(Integer::valueOf)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"0, 300", "999999, 300", "1000000, 400", "1000001, 400", "2999999, 400", "3000000, 400", "3000001, 500"
    })
    void one_and_three_million_inhabitants_belong_to_the_middle_class_of_regions(int inhabitants, int required) {
        RequiredSignatures.Classes classes = new RequiredSignatures.Classes(
                figure("smallBelow"),
                figure("largeAbove"),
                figure("signaturesSmall"),
                figure("signatures"),
                figure("signaturesLarge"));
        assertThat(classes.required(inhabitants)).isEqualTo(required);
        assertThat(classes.required(OptionalInt.of(inhabitants)).isKnown()).isTrue();
        assertThat(classes.required(OptionalInt.empty())).isEqualTo(new RequiredSignatures(300, 500));
    }

    /** The Oriental had 2,294,665 inhabitants in 2024: the limits are moved to its people. */
    @Test
    void a_region_with_exactly_as_many_people_as_a_limit_is_of_the_middle_class() {
        Draft three99 = petition(ORIENTAL, 399, "2025-03-03", 400);
        judged(three99).isViolated().as("total").withInput("required", 400);
        judged("smallBelow", "2294665", three99).isViolated().withInput("required", 400);
        judged("smallBelow", "2294666", three99).isSatisfied();
        judged("largeAbove", "2294665", three99).isViolated().withInput("required", 400);
        judged("largeAbove", "2294664", three99).isViolated().withInput("required", 500);
    }

    @ParameterizedTest
    @CsvSource({"12, 300, 15", "02, 400, 20", "06, 500, 25"})
    void a_region_asks_for_its_number_and_five_percent_of_it_from_each_province(
            String region, int required, int share) {
        judged(petition(region, required, "2025-03-03", share)).isSatisfied();
        judged(petition(region, required - 1, "2025-03-03", share))
                .isViolated()
                .as("total")
                .at("/petitions/0")
                .relatedTo("/petitions/0/signatures")
                .from("111-14");
        judged(petition(region, required, "2025-03-03", share - 1))
                .isViolated()
                .as("province")
                .at("/petitions/0/byProvince")
                .withInput("share", share);
    }

    @Test
    void one_province_that_falls_short_is_named() {
        judged(petition(ORIENTAL, 900, "2025-03-03", 20).with("/petitions/0/byProvince/02.411", 19))
                .isViolated()
                .as("province")
                .relatedTo("/petitions/0/byProvince/02.411");
    }

    @Test
    void the_share_of_a_province_is_not_rounded_down() {
        // Five per cent of 410 are 20.5.
        judged("signatures", "410", petition(ORIENTAL, 500, "2025-03-03", 20))
                .isViolated()
                .as("province")
                .withInput("share", 21);
        judged("signatures", "410", petition(ORIENTAL, 500, "2025-03-03", 21)).isSatisfied();
    }

    @Test
    void a_province_without_a_count_is_unknown_and_hides_no_shortage_elsewhere() {
        Draft petition = petition(ORIENTAL, 900, "2025-03-03", 20);
        judged(petition.without("/petitions/0/byProvince/02.411"))
                .isUndetermined()
                .missing("/petitions/0/byProvince/02.411");
        judged(petition.unreadable("/petitions/0/byProvince/02.411"))
                .isUndetermined()
                .missing("/petitions/0/byProvince/02.411");
        judged(petition.without("/petitions/0/byProvince")).isUndetermined().missing("/petitions/0/byProvince");
        judged(petition.without("/petitions/0/byProvince/02.411").with("/petitions/0/byProvince/02.113", 0))
                .isViolated()
                .as("province");
    }

    @Test
    void the_census_in_force_on_the_day_received_counts() {
        // Souss-Massa passed three million between the censuses of 2014 and 2024.
        judged(petition("09", 400, "2020-05-05", 25)).isSatisfied();
        judged(petition("09", 400, "2024-10-31", 25)).isSatisfied();
        judged(petition("09", 400, "2024-12-01", 25)).isViolated().withInput("required", 500);
        judged(petition("09", 500, "2025-01-02", 25)).isSatisfied();
    }

    @Test
    void in_the_month_in_which_the_census_changed_only_what_both_say_is_certain() {
        judged(petition("09", 399, "2024-11-15", 25)).isViolated().withInput("required", 400);
        judged(petition("09", 450, "2024-11-15", 25)).isUndetermined().missing("/petitions/0/receivedOn");
        judged(petition("09", 500, "2024-11-15", 20)).isUndetermined().missing("/petitions/0/receivedOn");
        judged(petition("09", 500, "2024", 25)).isSatisfied();
        judged(petition("02", 400, "2024-11-15", 20)).isSatisfied();
    }

    @Test
    void a_province_asks_for_three_hundred() {
        judged(petition("01.051", 300, "2025-03-03")).isSatisfied();
        judged(petition("01.051", 299, "2025-03-03")).isViolated().as("total").from("112-14");
    }

    @Test
    void the_six_cities_with_arrondissements_ask_for_four_hundred() {
        List<String> cities = Collectivities.register().all().stream()
                .filter(Collectivity::hasArrondissements)
                .map(Collectivity::code)
                .toList();
        assertThat(Books.all().get(4).figures())
                .filteredOn(figure -> figure.name().equals("citiesWithArrondissements"))
                .singleElement()
                .satisfies(figure ->
                        assertThat(Arrays.asList(figure.value().split(" ", -1))).containsExactlyElementsOf(cities));
        for (String city : cities) {
            judged(petition(city, 400, "2025-03-03")).isSatisfied();
            judged(petition(city, 399, "2025-03-03")).isViolated().withInput("required", 400);
        }
    }

    @ParameterizedTest
    @CsvSource({"04.281.07.01, 2025-03-03, 200", "04.281.07.01, 2023-03-03, 100", "01.051.01.05, 2025-03-03, 100"})
    void a_commune_below_35000_people_asks_for_one_hundred_and_any_other_for_two(
            String commune, String received, int required) {
        // Arbaoua counted 32,690 people in 2014 and 35,077 in 2024, Imzouren 34,848.
        judged(petition(commune, required, received)).isSatisfied();
        judged(petition(commune, required - 1, received)).isViolated().withInput("required", required);
    }

    @Test
    void a_commune_with_exactly_as_many_people_as_the_limit_is_not_small() {
        Draft petition = petition("04.281.07.01", 150, "2025-03-03");
        judged("smallBelow", "COMMUNE", "35077", petition).isViolated().withInput("required", 200);
        judged("smallBelow", "COMMUNE", "35078", petition).isSatisfied();
    }

    @Test
    void the_example_commune_asks_for_two_hundred() {
        judged(petition(EXAMPLE, 200, "2025-03-03")).isSatisfied();
        judged(petition(EXAMPLE, 199, "2025-03-03")).isViolated().withInput("signatures", 199);
        judged(petition(EXAMPLE, 0, "2025-03-03")).isViolated();
    }

    @Test
    void a_commune_whose_people_were_not_counted_on_their_own_asks_for_one_number_or_the_other() {
        // Of Zoug no legal population of 2014 was published.
        judged(petition("12.066.03.09", 99, "2020-03-03")).isViolated().withInput("required", 100);
        judged(petition("12.066.03.09", 150, "2020-03-03")).isUndetermined();
        judged(petition("12.066.03.09", 200, "2020-03-03")).isSatisfied();
    }

    @Test
    void what_is_not_known_of_a_petition_leaves_it_open() {
        Draft petition = petition(EXAMPLE, 200, "2025-03-03");
        for (String value : List.of("signatures", "by", "receivedOn")) {
            judged(petition.without("/petitions/0/" + value)).isUndetermined().missing("/petitions/0/" + value);
            judged(petition.unreadable("/petitions/0/" + value))
                    .isUndetermined()
                    .missing("/petitions/0/" + value);
        }
        judged(petition.with("/collectivity", "99.999.99.99")).isUndetermined().missing("/collectivity");
        judged(petition.unreadable("/collectivity")).isUndetermined().missing("/collectivity");
        judged(petition.without("/collectivity")).isUndetermined();
    }

    @Test
    void a_petition_in_a_dossier_goes_to_its_collectivity_unless_it_names_another() {
        Draft dossier = Draft.dossier("\"collectivity\": \"01.051\", \"citizenRequests\": {\"petitions\": [{\"id\": "
                + "\"1\", \"receivedOn\": \"2025-03-03\", \"by\": \"CITIZENS\", \"signatures\": 250}]}");
        judged(dossier).isViolated().at("/citizenRequests/petitions/0").withInput("required", 300);
        judged(dossier.with("/citizenRequests/collectivity", EXAMPLE)).isSatisfied();
    }

    @Test
    void the_petition_of_an_association_needs_no_signatures() {
        judged(petition(EXAMPLE, 0, "2025-03-03").with("/petitions/0/by", "ASSOCIATION"))
                .isNotApplicable(Reason.PREMISE_NOT_MET);
    }

    @Test
    void the_organic_laws_judge_petitions_since_july_2015() {
        judged(petition(EXAMPLE, 0, "2015-07-22")).isNotApplicable(Reason.NOT_YET_IN_FORCE);
        judged(petition(EXAMPLE, 0, "2015-07-23")).isViolated();
        judged(petition(EXAMPLE, 0, "2015")).isUndetermined();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "null"})
    void without_petitions_there_is_nothing_to_judge(String none) {
        judged(petition(EXAMPLE, 0, "2025-03-03").withJson("/petitions", none)).isNotApplicable(Reason.NO_SUBJECT);
    }
}
