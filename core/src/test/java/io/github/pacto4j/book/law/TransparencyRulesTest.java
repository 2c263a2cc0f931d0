package io.github.pacto4j.book.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.book.Books;
import io.github.pacto4j.book.Draft;
import io.github.pacto4j.book.Judging.ByRule;
import io.github.pacto4j.collectivity.ProactiveHeading;
import io.github.pacto4j.dossier.DocumentKind;
import io.github.pacto4j.rule.Figure;
import io.github.pacto4j.rule.Reason;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TransparencyRulesTest {
    private static final String PUBLICATION = "law.proactive-publication";
    private static final String OFFICER = "law.information-officer";
    private static final String BALANCE = "law.complaints-balance";
    private static final String TODAY = "2025-06-30";

    private static final Set<ProactiveHeading> SELDOM = EnumSet.of(
            ProactiveHeading.BILLS,
            ProactiveHeading.FINANCE_BILLS,
            ProactiveHeading.MPS_PROPOSALS,
            ProactiveHeading.ELECTION_RESULTS);

    private static Draft profile(String members) {
        return Draft.document("collectivity-profile/1", members);
    }

    private static Draft publishing(Set<ProactiveHeading> headings) {
        return profile(headings.stream()
                .map(heading -> "\"" + heading.code() + "\"")
                .collect(Collectors.joining(", ", "\"proactivePublication\": [", "]")));
    }

    private static ByRule judged(String rule, Draft draft) {
        return judged(rule, draft, TODAY);
    }

    private static ByRule judged(String rule, Draft draft, String day) {
        return Lawful.judged(draft, day).rule(rule);
    }

    @Test
    void fifteen_of_the_nineteen_headings_concern_a_collectivity() {
        List<Figure> figures = Books.all().get(4).figures().stream()
                .filter(figure -> figure.rule().equals(PUBLICATION))
                .toList();
        assertThat(figures).extracting(Figure::name).containsExactly("allHeadings", "headings");
        assertThat(figures.get(0).value()).isEqualTo(Integer.toString(ProactiveHeading.values().length));
        assertThat(figures.get(1).value().split(" ", -1))
                .hasSize(15)
                .containsExactly(Arrays.stream(ProactiveHeading.values())
                        .filter(heading -> !SELDOM.contains(heading))
                        .map(ProactiveHeading::code)
                        .toArray(String[]::new));
    }

    @ParameterizedTest
    @EnumSource(ProactiveHeading.class)
    void each_heading_that_concerns_a_collectivity_is_published(ProactiveHeading heading) {
        Draft without = publishing(EnumSet.complementOf(EnumSet.of(heading)));
        if (SELDOM.contains(heading)) {
            judged(PUBLICATION, without).isSatisfied();
        } else {
            judged(PUBLICATION, without)
                    .isViolated()
                    .at("")
                    .relatedTo("/proactivePublication")
                    .from("31-13")
                    .withInput("headings", List.of(heading.code()))
                    .withInput("missing", 1);
        }
    }

    @Test
    void who_publishes_nothing_lacks_fifteen_headings_and_of_who_says_nothing_it_is_not_known() {
        judged(PUBLICATION, publishing(Set.of())).isViolated().withInput("missing", 15);
        judged(PUBLICATION, profile("")).isUndetermined().missing("/proactivePublication");
        judged(PUBLICATION, profile("\"proactivePublication\": 7"))
                .isUndetermined()
                .missing("/proactivePublication");
        judged(PUBLICATION, profile("\"proactivePublication\": [\"STATISTICS\", \"BUDGETS\"]"))
                .isUndetermined()
                .missing("/proactivePublication");
    }

    @Test
    void proactive_publication_was_asked_for_a_year_after_the_rest_of_the_law() {
        judged(PUBLICATION, publishing(Set.of()), "2020-03-11").isNotApplicable(Reason.NOT_YET_IN_FORCE);
        judged(PUBLICATION, publishing(Set.of()), "2020-03-12").isViolated();
    }

    @Test
    void at_least_one_person_is_in_charge_of_information_requests() {
        judged(OFFICER, profile("\"informationOfficers\": [{\"title\": \"Chargée\"}]"))
                .isSatisfied();
        judged(OFFICER, profile("\"informationOfficers\": []"))
                .isViolated()
                .at("")
                .withInput("officers", 0)
                .withInput("least", 1);
        judged(OFFICER, profile("")).isViolated().as("absent").at("").missing("/informationOfficers");
        judged(OFFICER, profile("\"informationOfficers\": 7")).isUndetermined().missing("/informationOfficers");
        judged(OFFICER, profile("\"informationOfficers\": [7]"))
                .isUndetermined()
                .missing("/informationOfficers");
        judged(OFFICER, profile(""), "2019-03-11").isNotApplicable(Reason.NOT_YET_IN_FORCE);
        judged(OFFICER, profile(""), "2019-03-12").isViolated();
    }

    @Test
    void of_a_dossier_without_a_profile_nothing_is_known() {
        judged(OFFICER, Draft.dossier("")).isUndetermined().missing("/profile");
    }

    // Balances of complaints.

    private static Draft balances(String... published) {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < published.length; i++) {
            items.append(i == 0 ? "" : ", ")
                    .append("{\"year\": ")
                    .append(2021 + i)
                    .append(", \"publishedOn\": \"")
                    .append(published[i])
                    .append("\"}");
        }
        return profile("\"complaintsBalances\": [" + items + "]");
    }

    @Test
    void the_balance_of_each_ended_year_is_published_by_31_March_of_the_next() {
        judged(BALANCE, balances("2022-03-31", "2023-01-02", "2024-03-31", "2025-03-31"))
                .isSatisfied();
        judged(BALANCE, balances("2022-03-31", "2023-01-02", "2024-04-01", "2025-03-31"))
                .isViolated()
                .as("late")
                .at("/complaintsBalances/2")
                .relatedTo("/complaintsBalances/2/publishedOn")
                .from("54-19")
                .withInput("year", 2023)
                .withInput("lastDay", "2024-03-31");
    }

    @Test
    void a_year_that_the_list_leaves_out_was_not_published() {
        Draft three = balances("2022-03-31", "2023-01-02", "2024-03-31");
        judged(BALANCE, three, "2025-03-31").isSatisfied();
        judged(BALANCE, three, "2025-04-01")
                .isViolated()
                .as("missing")
                .at("")
                .relatedTo("/complaintsBalances")
                .withInput("year", 2024);
        judged(BALANCE, balances(), "2022-03-31").isNotApplicable(Reason.NOT_YET);
        judged(BALANCE, balances(), "2022-04-01").isViolated().withInput("year", 2021);
    }

    @Test
    void of_several_years_the_newest_is_named_since_it_can_still_be_made_good() {
        judged(BALANCE, balances("2022-05-01", "2023-01-02", "2024-05-01", "2025-03-31"))
                .isViolated()
                .withInput("year", 2023);
    }

    @Test
    void what_is_not_known_of_a_balance_leaves_its_year_open() {
        Draft four = balances("2022-03-31", "2023-01-02", "2024-03-31", "2025-03-31");
        judged(BALANCE, four.without("/complaintsBalances")).isUndetermined().missing("/complaintsBalances");
        judged(BALANCE, four.without("/complaintsBalances/3/publishedOn"))
                .isUndetermined()
                .missing("/complaintsBalances/3/publishedOn");
        judged(BALANCE, four.unreadable("/complaintsBalances/3/publishedOn"))
                .isUndetermined()
                .missing("/complaintsBalances/3/publishedOn");
        judged(BALANCE, four.with("/complaintsBalances/3/publishedOn", "2025"))
                .isUndetermined()
                .missing("/complaintsBalances/3/publishedOn");
        judged(BALANCE, four.with("/complaintsBalances/3/publishedOn", "2025-33"))
                .isSatisfied();
        judged(BALANCE, four.without("/complaintsBalances/3/year"))
                .isUndetermined()
                .missing("/complaintsBalances");
        judged(BALANCE, four.unreadable("/complaintsBalances/3"))
                .isUndetermined()
                .missing("/complaintsBalances");
        judged(
                        BALANCE,
                        four.without("/complaintsBalances/3/year")
                                .with("/complaintsBalances/0/publishedOn", "2022-05-01"))
                .isViolated()
                .withInput("year", 2021);
    }

    @Test
    void before_the_charter_and_in_its_first_year_no_balance_is_due() {
        judged(BALANCE, balances(), "2021-07-13").isNotApplicable(Reason.NOT_YET_IN_FORCE);
        judged(BALANCE, balances(), "2021-12-31").isNotApplicable(Reason.NOT_YET);
    }

    @Test
    void each_ended_year_has_a_last_day_of_its_own() {
        assertThat(Lawful.deadlines(
                        balances("2022-03-31", "2023-04-02"), BALANCE, DocumentKind.COLLECTIVITY_PROFILE, "2025-02-01"))
                .containsExactly(
                        "year DUTY IN_TIME 2022-03-31",
                        "year DUTY LATE 2023-03-31",
                        "year DUTY OVERDUE 2024-03-31",
                        "year DUTY TO_COME 2025-03-31");
    }
}
