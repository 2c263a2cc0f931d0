package io.github.pacto4j.book.ogp;

import static io.github.pacto4j.book.ogp.Member.DOSSIER;
import static io.github.pacto4j.book.ogp.Member.judged;

import io.github.pacto4j.book.Draft;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Severity;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MonitoringBodyRulesTest {
    private static final String BODY = "/plan/monitoringBody";

    @Nested
    class Named {
        private static final String RULE = "ogp.monitoring-body";

        @Test
        void the_body_is_named_and_can_be_reached() {
            judged(DOSSIER, RULE).isSatisfied();
            judged(DOSSIER.withJson(BODY + "/contact", "{\"phone\": \"+212500000000\"}"), RULE)
                    .isSatisfied();
        }

        @ParameterizedTest
        @ValueSource(strings = {"name", "contact"})
        void what_is_missing_is_named(String field) {
            judged(DOSSIER.without(BODY + "/" + field), RULE)
                    .isViolated()
                    .weighing(Severity.WARNING)
                    .from("OGP-LOCAL-HANDBOOK")
                    .at(BODY)
                    .withInput("fields", List.of("label." + field));
        }

        @Test
        void a_name_alone_does_not_reach_anybody() {
            judged(DOSSIER.withJson(BODY + "/contact", "{\"name\": \"Secrétariat\", \"email\": \" \"}"), RULE)
                    .isViolated()
                    .withInput("fields", List.of("label.contact"));
        }

        @Test
        void a_plan_without_a_body_lacks_one() {
            judged(DOSSIER.without(BODY), RULE).isViolated().as("absent").at("/plan");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "/name", "/contact", "/contact/email"})
        void what_cannot_be_read_is_unknown(String place) {
            judged(DOSSIER.unreadable(BODY + place), RULE).isUndetermined().missing(BODY + place);
        }

        @Test
        void before_publication_the_body_may_still_be_named() {
            judged(DOSSIER.without(BODY).with("/plan/status", "ADOPTED"), RULE).isNotApplicable(Reason.NOT_YET);
        }
    }

    @Nested
    class Independent {
        private static final String RULE = "ogp.monitoring-body-independent";
        private static final String LEAD = "/plan/leadInstitutions";
        private static final String IMPLEMENTING = "/plan/implementingInstitutions";

        @Test
        void the_body_is_none_of_the_institutions() {
            judged(DOSSIER, RULE).isSatisfied();
        }

        @Test
        void a_lead_institution_does_not_monitor_itself() {
            judged(DOSSIER.with(BODY + "/name", "direction des Services"), RULE)
                    .isViolated()
                    .as("lead")
                    .weighing(Severity.WARNING)
                    .from("OGP-GLOSSARY")
                    .at("/plan")
                    .relatedTo(BODY + "/name", LEAD + "/0")
                    .withInput("body", "direction des Services");
        }

        @Test
        void an_implementing_institution_is_recognised_in_either_language() {
            judged(DOSSIER.with(BODY + "/name", "مصلحة الميزانيّة"), RULE)
                    .isViolated()
                    .as("implementing")
                    .relatedTo(BODY + "/name", IMPLEMENTING + "/0");
        }

        @Test
        void the_unit_in_charge_of_a_commitment_carries_it_out() {
            Draft unit = DOSSIER.withJson(
                    "/plan/commitments", "[{\"number\": \"1\", \"unit\": \"Association des initiatives\"}]");
            judged(unit, RULE).isViolated().as("implementing").relatedTo(BODY + "/name", "/plan/commitments/0/unit");
        }

        @ParameterizedTest
        @ValueSource(strings = {BODY, BODY + "/name", LEAD, LEAD + "/0/name", IMPLEMENTING})
        void what_is_not_there_is_unknown(String place) {
            judged(DOSSIER.without(place), RULE).isUndetermined().missing(place);
        }

        @ParameterizedTest
        @ValueSource(strings = {BODY, BODY + "/name", LEAD, LEAD + "/0", LEAD + "/0/name", IMPLEMENTING})
        void what_cannot_be_read_is_unknown(String place) {
            judged(DOSSIER.unreadable(place), RULE).isUndetermined().unknown(place);
        }

        @Test
        void lists_that_are_empty_hold_nobody() {
            judged(DOSSIER.withJson(LEAD, "[]").withJson(IMPLEMENTING, "[]"), RULE)
                    .isSatisfied();
        }
    }
}
