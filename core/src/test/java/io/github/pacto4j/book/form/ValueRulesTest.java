package io.github.pacto4j.book.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.book.Books;
import io.github.pacto4j.book.Draft;
import io.github.pacto4j.book.Judging;
import io.github.pacto4j.date.WorkingDays;
import io.github.pacto4j.rule.Ask;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Severity;
import io.github.pacto4j.text.Csv;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueRulesTest {
    private static final String DAY = "2024-06-15";

    @Nested
    class ContactUsable {
        private static final String RULE = "form.contact-usable";
        private static final Draft PROCESS = Draft.coCreation("""
                "pointOfContact": {"name": "Point focal", "email": "focal@exemple.ma", "phone": "+212539000000"}
                """);
        private static final String EMAIL = "/pointOfContact/email";
        private static final String PHONE = "/pointOfContact/phone";

        @Test
        void an_address_and_a_number_that_reach_somebody_are_usable() {
            PROCESS.judged(DAY).rule(RULE).isSatisfied();
            PROCESS.without(EMAIL).judged(DAY).rule(RULE).isSatisfied();
            PROCESS.without(PHONE).judged(DAY).rule(RULE).isSatisfied();
        }

        @ParameterizedTest
        @ValueSource(strings = {"a@b.ma", "prenom.nom+ouverture@commune-exemple.gov.ma", "o'brien_1@exemple.org"})
        void an_address_is_well_formed(String email) {
            PROCESS.with(EMAIL, email).judged(DAY).rule(RULE).isSatisfied();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "focal",
                    "focal@",
                    "@exemple.ma",
                    "focal@exemple",
                    "focal@@exemple.ma",
                    "a@b@exemple.ma",
                    "focal @exemple.ma",
                    "focal@exemple.ma.",
                    "focal@.ma",
                    "focal@.exemple.ma",
                    "focal@exemple..ma",
                    "fo..cal@exemple.ma",
                    ".focal@exemple.ma",
                    "focal.@exemple.ma",
                    "focal@exemple.ma, autre@exemple.ma",
                    "Point focal <focal@exemple.ma>"
                })
        void an_address_that_reaches_nobody_is_found_and_not_repeated(String email) {
            PROCESS.with(EMAIL, email)
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .weighing(Severity.WARNING)
                    .as("email")
                    .at("/pointOfContact")
                    .relatedTo(EMAIL)
                    .withoutInputs();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "+212539000000",
                    "0539000000",
                    "+212 5 39 00 00 00",
                    "05.39.00.00.00",
                    "05-39-00-00-00",
                    "05\u00A039\u00A000\u00A000\u00A000",
                    "+33 1 42 75 90 00",
                    "+1 202 456 1111"
                })
        void a_number_is_moroccan_with_nine_digits_or_international(String phone) {
            PROCESS.with(PHONE, phone).judged(DAY).rule(RULE).isSatisfied();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "+21253900000",
                    "+2125390000000",
                    "053900000",
                    "05390000000",
                    "539000000",
                    "poste 12",
                    "0539 00 00 OO",
                    "+",
                    "+33 12",
                    "00.000.00.00",
                    "05 39 00 00 00 / 01"
                })
        void a_number_with_a_digit_too_few_or_too_many_is_found_and_not_repeated(String phone) {
            PROCESS.with(PHONE, phone)
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .as("phone")
                    .at("/pointOfContact")
                    .relatedTo(PHONE)
                    .withoutInputs();
        }

        @Test
        void a_wrong_number_is_named_beside_a_wrong_address() {
            PROCESS.with(EMAIL, "focal")
                    .with(PHONE, "12")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .relatedTo(EMAIL, PHONE);
        }

        @Test
        void a_contact_without_address_and_number_is_not_judged() {
            PROCESS.without(EMAIL).without(PHONE).judged(DAY).rule(RULE).isNotApplicable(Reason.NO_VALUE);
            PROCESS.without("/pointOfContact").judged(DAY).rule(RULE).isNotApplicable(Reason.NO_SUBJECT);
        }

        @ParameterizedTest
        @ValueSource(strings = {EMAIL, PHONE})
        void an_address_or_number_that_cannot_be_read_is_unknown(String place) {
            PROCESS.unreadable(place).judged(DAY).rule(RULE).isUndetermined().missing(place);
        }

        @Test
        void an_address_or_number_that_stands_alone_and_cannot_be_read_is_unknown() {
            PROCESS.without(PHONE)
                    .unreadable(EMAIL)
                    .judged(DAY)
                    .rule(RULE)
                    .isUndetermined()
                    .missing(EMAIL);
            PROCESS.without(EMAIL)
                    .unreadable(PHONE)
                    .judged(DAY)
                    .rule(RULE)
                    .isUndetermined()
                    .missing(PHONE);
        }

        @Test
        void contacts_are_judged_wherever_they_stand() {
            Draft.dossier("""
                            "membership": [{"network": "REMACTO", "focalPoint": {"email": "x"}}],
                            "profile": {"informationOfficers": [{"email": "a@b.ma"}, {"phone": "12"}]},
                            "plan": {"commitments": [{"number": "1", "contact": {"email": "x"}}],
                              "monitoringBody": {"contact": {"phone": "12"}}}
                            """)
                    .judged(DAY)
                    .rule(RULE)
                    .isViolatedAt(
                            "/membership/0/focalPoint",
                            "/profile/informationOfficers/1",
                            "/plan/commitments/0/contact",
                            "/plan/monitoringBody/contact");
        }
    }

    @Nested
    class MoneySane {
        private static final String RULE = "form.money-sane";
        private static final Draft PLAN = Draft.plan("""
                "commitments": [{"number": "1", "budget": {"amount": 250000.00, "currency": "MAD"}}]
                """);
        private static final String BUDGET = "/commitments/0/budget";

        @ParameterizedTest
        @CsvSource({"0, MAD", "0.01, MAD", "250000, MAD", "250000.5, EUR", "1000, JPY", "1000.125, TND", "2.5E+5, MAD"})
        void an_amount_is_nought_or_more_with_the_decimals_of_its_currency(String amount, String currency) {
            budget(amount, currency).judged(DAY).rule(RULE).isSatisfied();
        }

        @Test
        void an_amount_below_nought_is_none() {
            budget("-0.01", "MAD")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .weighing(Severity.ERROR)
                    .as("negative")
                    .at(BUDGET)
                    .relatedTo(BUDGET + "/amount")
                    .withInput("amount", "-0.01");
        }

        @ParameterizedTest
        @ValueSource(strings = {"mad", "DH", "DHS", "dirham", "", "ZZZ"})
        void a_currency_is_written_by_its_code(String currency) {
            budget("100", currency)
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .as("currency")
                    .at(BUDGET)
                    .relatedTo(BUDGET + "/currency")
                    .withInput("currency", currency);
        }

        @ParameterizedTest
        @CsvSource({"250.000, MAD, 2", "0.5, JPY, 0", "1.2345, TND, 3"})
        void more_decimals_than_the_currency_has_may_be_thousands(String amount, String currency, int allowed) {
            budget(amount, currency)
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .as("decimals")
                    .at(BUDGET)
                    .relatedTo(BUDGET + "/amount")
                    .withInput("amount", amount)
                    .withInput("currency", currency)
                    .withInput("allowed", allowed);
        }

        @Test
        void an_amount_or_currency_that_is_not_given_is_not_judged() {
            PLAN.without(BUDGET).judged(DAY).rule(RULE).isNotApplicable(Reason.NO_SUBJECT);
            PLAN.without(BUDGET + "/amount").judged(DAY).rule(RULE).isNotApplicable(Reason.NO_VALUE);
            PLAN.without(BUDGET + "/currency").judged(DAY).rule(RULE).isNotApplicable(Reason.NO_VALUE);
        }

        @Test
        void a_negative_amount_is_wrong_in_any_currency() {
            PLAN.withJson(BUDGET, "{\"amount\": -1}")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .as("negative");
        }

        @ParameterizedTest
        @ValueSource(strings = {BUDGET + "/amount", BUDGET + "/currency"})
        void an_amount_or_currency_that_cannot_be_read_is_unknown(String place) {
            budget("250.000", "MAD")
                    .unreadable(place)
                    .judged(DAY)
                    .rule(RULE)
                    .isUndetermined()
                    .missing(place);
        }

        @Test
        void an_amount_in_words_is_unknown() {
            PLAN.with(BUDGET + "/amount", "500.000,00 درهم")
                    .judged(DAY)
                    .rule(RULE)
                    .isUndetermined()
                    .missing(BUDGET + "/amount");
        }

        private static Draft budget(String amount, String currency) {
            return PLAN.withJson(BUDGET, "{\"amount\": " + amount + ", \"currency\": \"" + currency + "\"}");
        }
    }

    @Nested
    class SdgKnown {
        private static final String RULE = "form.sdg-known";
        private static final Draft PLAN = Draft.plan("""
                "commitments": [{"number": "1", "links": [{"kind": "SDG", "reference": "16.7"}]}]
                """);
        private static final String LINK = "/commitments/0/links/0";

        @ParameterizedTest
        @ValueSource(strings = {"1", "16", "17", "16.7", "16.10", "16.a", "17.19", "1.1", "11.b"})
        void a_link_names_one_of_the_goals_or_a_target_of_it(String reference) {
            PLAN.with(LINK + "/reference", reference).judged(DAY).rule(RULE).isSatisfied();
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "18", "16.0", "16.11", "16.c", "17.20", "16.7.1", "ODD 16", "", "18.1"})
        void a_goal_or_target_that_does_not_exist_is_found(String reference) {
            PLAN.with(LINK + "/reference", reference)
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .weighing(Severity.WARNING)
                    .at(LINK)
                    .relatedTo(LINK + "/reference")
                    .withInput("reference", reference)
                    .from("UN-2030");
        }

        @Test
        void the_agenda_has_seventeen_goals_and_169_targets() {
            Set<String> goals = new HashSet<>();
            Set<String> targets = new HashSet<>();
            for (Csv.Row row : Csv.resource(SustainableDevelopmentGoals.class, "sdg-targets.csv")) {
                goals.add(row.get("goal"));
                targets.add(row.get("target"));
                assertThat(row.get("target")).startsWith(row.get("goal") + ".");
            }
            assertThat(goals).hasSize(17);
            assertThat(targets).hasSize(169);
        }

        @Test
        void other_links_and_links_without_a_reference_are_not_judged() {
            PLAN.with(LINK + "/kind", "REGIONAL_PLAN").judged(DAY).rule(RULE).isNotApplicable(Reason.PREMISE_NOT_MET);
            PLAN.without(LINK + "/reference").judged(DAY).rule(RULE).isNotApplicable(Reason.NO_VALUE);
            PLAN.without("/commitments/0/links").judged(DAY).rule(RULE).isNotApplicable(Reason.NO_SUBJECT);
        }

        @ParameterizedTest
        @ValueSource(strings = {LINK + "/kind", LINK + "/reference"})
        void what_cannot_be_read_is_unknown(String place) {
            PLAN.with(LINK + "/reference", "18")
                    .unreadable(place)
                    .judged(DAY)
                    .rule(RULE)
                    .isUndetermined()
                    .unknown(place);
        }

        @Test
        void a_link_that_cannot_be_read_at_all_is_unknown() {
            PLAN.unreadable(LINK).judged(DAY).rule(RULE).isUndetermined().unknown(LINK);
        }
    }

    @Nested
    class NationalCommitmentKnown {
        private static final String RULE = "form.national-commitment-known";
        private static final Draft PLAN = Draft.plan("""
                "commitments": [{"number": "1", "links": [{"kind": "NATIONAL_PLAN", "reference": "2021-2023/7"}]}]
                """);
        private static final String LINK = "/commitments/0/links/0";

        /** A host that has a table of two national commitments. */
        private static final Pacto WITH_TABLE = Pacto.with(WorkingDays.unknown())
                .replacing(Books.all().get(0).figure(RULE, "commitments", null, "2021-2023/7 2021-2023/8"));

        @Test
        void without_a_table_of_national_commitments_no_link_is_judged() {
            PLAN.judged(DAY).rule(RULE).isNotApplicable(Reason.PREMISE_NOT_MET);
        }

        @Test
        void a_link_to_a_commitment_of_the_table_is_known() {
            judged(PLAN).isSatisfied();
        }

        @Test
        void a_link_to_another_commitment_is_found() {
            judged(PLAN.with(LINK + "/reference", "2021-2023/9"))
                    .isViolated()
                    .weighing(Severity.INFO)
                    .at(LINK)
                    .relatedTo(LINK + "/reference")
                    .withInput("reference", "2021-2023/9");
        }

        @Test
        void other_links_and_links_without_a_reference_are_not_judged() {
            judged(PLAN.with(LINK + "/kind", "SDG")).isNotApplicable(Reason.PREMISE_NOT_MET);
            judged(PLAN.without(LINK + "/reference")).isNotApplicable(Reason.NO_VALUE);
        }

        @ParameterizedTest
        @ValueSource(strings = {LINK + "/kind", LINK + "/reference"})
        void what_cannot_be_read_is_unknown(String place) {
            judged(PLAN.with(LINK + "/reference", "X").unreadable(place))
                    .isUndetermined()
                    .unknown(place);
        }

        @Test
        void a_link_that_cannot_be_read_at_all_is_unknown() {
            judged(PLAN.unreadable(LINK)).isUndetermined().unknown(LINK);
        }

        private static Judging.ByRule judged(Draft plan) {
            return Judging.judged(WITH_TABLE, plan, Ask.on(LocalDate.parse(DAY)))
                    .rule(RULE);
        }
    }
}
