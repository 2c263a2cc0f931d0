package io.github.pacto4j.book.form;

import io.github.pacto4j.book.Draft;
import io.github.pacto4j.rule.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Both sides of the limits that texts, years, addresses and numbers are judged by. */
class BothSidesTest {
    private static final String DAY = "2024-06-15";
    private static final String OFFICER = "/pointOfContact";
    private static final Draft PROCESS = Draft.coCreation("\"pointOfContact\": {\"name\": \"Point focal\"}");
    private static final Draft TITLED =
            Draft.plan("\"title\": \"Plan\", \"period\": {\"start\": \"2023\", \"end\": \"2026-12\"}");

    @ParameterizedTest
    @ValueSource(strings = {"ؠ", "ي", "ٱ", "ۓ", "ݐ", "ݿ", "ﭐ", "ﷻ", "ﹰ", "ﻼ"})
    void the_letters_of_every_arabic_block_make_a_text_arabic(String letter) {
        Draft.plan("\"id\": \"P\"")
                .withJson("/title", "{\"ar\": \"" + letter.repeat(6) + " Agora\"}")
                .judged(DAY)
                .rule("form.language-known")
                .isSatisfied();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "z", "A", "Z", "é", "ж"})
    void six_other_letters_beside_five_arabic_ones_make_it_another(String letter) {
        Draft.plan("\"id\": \"P\"")
                .withJson("/title", "{\"ar\": \"برنام " + letter.repeat(6) + "\"}")
                .judged(DAY)
                .rule("form.language-known")
                .isViolated()
                .as("script");
    }

    @ParameterizedTest
    @ValueSource(strings = {"@", "[", "`", "{", "7", "٧", "؟", "۔"})
    void marks_and_digits_beside_five_arabic_letters_do_not(String mark) {
        Draft.plan("\"id\": \"P\"")
                .withJson("/title", "{\"ar\": \"برنام " + mark.repeat(6) + "\"}")
                .judged(DAY)
                .rule("form.language-known")
                .isSatisfied();
    }

    @ParameterizedTest
    @CsvSource({
        "completion-report/1, nextSteps, '{\"results\": %s, \"nextSteps\": %s}'",
        "monitoring-report/1, by, '{\"recommendations\": [{\"text\": %s}], \"by\": %s}'",
        "follow-up/1, trainings, '{\"trainings\": [{\"subject\": %s}, {\"subject\": %s}]}'",
        "evaluation-matrix/1, criteria, '{\"criteria\": [{\"code\": \"A\", \"title\": %s}, {\"code\": \"B\", \"title\": %s}]}'",
        "membership-application/1, reforms, '{\"reforms\": [{\"title\": %s}, {\"title\": %s}]}'",
        "citizen-requests/1, complaints, '{\"complaints\": [{\"id\": \"1\", \"reason\": %s}, {\"id\": \"2\", \"reason\": %s}]}'",
        "collectivity-profile/1, bodies, '{\"consultativeBodies\": [%s, %s]}'",
        "network/1, trainings, '{\"trainings\": [{\"subject\": %s}, {\"subject\": %s}]}'"
    })
    void every_kind_of_document_in_two_languages_gives_both_throughout(String kind, String part, String members) {
        String both = "{\"fr\": \"Suivi de " + part + "\", \"ar\": \"تتبع\"}";
        String rest = members.substring(1, members.length() - 1);
        String rule = "form.text-present-where-translated";
        Draft.document(kind, rest.formatted(both, both)).judged(DAY).rule(rule).isSatisfied();
        Draft.document(kind, rest.formatted(both, "{\"fr\": \"Suivi\"}"))
                .judged(DAY)
                .rule(rule)
                .isViolated()
                .at("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023", "2026", "1899", "2100"})
    void one_year_in_the_title_lies_within_the_period_or_is_no_year(String year) {
        Draft plan = TITLED.with("/title", "Plan " + year);
        if (year.startsWith("202")) {
            plan.judged(DAY).rule("form.title-years").isSatisfied();
        } else {
            plan.judged(DAY).rule("form.title-years").isNotApplicable(Reason.PREMISE_NOT_MET);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022", "2027", "1900", "2099"})
    void one_year_in_the_title_outside_the_period_is_found(String year) {
        TITLED.with("/title", "Plan " + year)
                .judged(DAY)
                .rule("form.title-years")
                .isViolated()
                .at("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b.c", "a.b@c.de", "a+b@c-d.ma"})
    void the_shortest_address_has_a_letter_in_each_of_its_parts(String email) {
        PROCESS.with(OFFICER + "/email", email)
                .judged(DAY)
                .rule("form.contact-usable")
                .isSatisfied();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@b.c",
                "a@.c",
                "a@b.",
                "a@b",
                "a.b@cd",
                "a@b@c.d",
                ".a@b.c",
                "a.@b.c",
                "a..b@c.d",
                "a@b..c",
                "a b@c.d",
                "a\t@c.d",
                "a\u007F@c.d",
                "a,b@c.d",
                "a<b@c.d"
            })
    void an_address_that_lacks_a_part_or_holds_a_mark_is_found(String email) {
        PROCESS.with(OFFICER + "/email", email)
                .judged(DAY)
                .rule("form.contact-usable")
                .isViolated()
                .as("email")
                .relatedTo(OFFICER + "/email");
    }

    @Test
    void an_address_has_254_characters_at_most() {
        String local = "a".repeat(250);
        PROCESS.with(OFFICER + "/email", local + "@b.c")
                .judged(DAY)
                .rule("form.contact-usable")
                .isSatisfied();
        PROCESS.with(OFFICER + "/email", local + "a@b.c")
                .judged(DAY)
                .rule("form.contact-usable")
                .isViolated()
                .as("email");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+3312345", "+33123456789012 3", "0033 12345", "+212 539 00 00 00", "0539.00.00.00"})
    void a_number_abroad_has_7_to_15_digits_and_a_moroccan_one_nine(String phone) {
        PROCESS.with(OFFICER + "/phone", phone)
                .judged(DAY)
                .rule("form.contact-usable")
                .isSatisfied();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+331234",
                "+3312345678901234",
                "3312345678",
                "05390000",
                "05390000000",
                "0539+000000",
                "0539 00:00 00",
                "0539a00000"
            })
    void a_digit_fewer_or_more_or_a_letter_is_found(String phone) {
        PROCESS.with(OFFICER + "/phone", phone)
                .judged(DAY)
                .rule("form.contact-usable")
                .isViolated()
                .as("phone")
                .relatedTo(OFFICER + "/phone");
    }

    @Test
    void a_plan_that_names_its_collectivity_and_one_that_leaves_it_to_the_dossier_may_overlap() {
        Draft plans = Draft.dossier("""
                "collectivity": "01.571.01.11",
                "plan": {"programme": "PACTO", "collectivity": "01.571.01.11",
                  "period": {"start": "2024-01-01", "end": "2025-12-31"}},
                "previousPlans": [{"id": "P1", "programme": "PACTO",
                  "period": {"start": "2022-01-01", "end": "2024-01-01"}}]
                """);
        String rule = "form.plans-do-not-overlap";
        plans.judged(DAY).rule(rule).isViolated().relatedTo("/previousPlans/0/period", "/plan/period");
        plans.with("/plan/collectivity", "01").judged(DAY).rule(rule).isSatisfied();
        plans.unreadable("/plan/collectivity")
                .judged(DAY)
                .rule(rule)
                .isUndetermined()
                .missing("/plan/collectivity");
        plans.unreadable("/collectivity")
                .judged(DAY)
                .rule(rule)
                .isUndetermined()
                .missing("/collectivity");
        plans.with("/previousPlans/0/period/start", "2024-06-01")
                .judged(DAY)
                .rule(rule)
                .isSatisfied();
        plans.without("/plan/period").judged(DAY).rule(rule).isUndetermined().missing("/plan/period");
    }
}
