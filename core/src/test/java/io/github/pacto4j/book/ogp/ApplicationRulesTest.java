package io.github.pacto4j.book.ogp;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.book.Draft;
import io.github.pacto4j.book.Judging;
import io.github.pacto4j.date.WorkingDays;
import io.github.pacto4j.rule.Ask;
import io.github.pacto4j.rule.Severity;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApplicationRulesTest {
    private static final Draft APPLICATION = Draft.document("membership-application/1", """
            "collectivity": "01.571.01.11", "programme": "OGP_LOCAL",
            "submittedOn": "2024-01-10", "termEnd": "2027-09-30",
            "letters": [{"from": "HEAD"}, {"from": "INTEREST"}, {"from": "NON_GOVERNMENT"}]
            """);

    private static Judging.ByRule judged(Draft draft, String rule) {
        Pacto pacto = Pacto.with(WorkingDays.unknown());
        Ask ask = Ask.on(LocalDate.parse("2024-06-15")).books("OGP_LOCAL");
        return Judging.judged(pacto, draft, ask).rule(rule);
    }

    @Nested
    class TermLeft {
        private static final String RULE = "ogp.term-left";

        @ParameterizedTest
        @ValueSource(strings = {"2027-09-30", "2025-05-10", "2025-06"})
        void sixteen_months_of_the_term_are_enough(String termEnd) {
            judged(APPLICATION.with("/termEnd", termEnd), RULE).isSatisfied();
        }

        @ParameterizedTest
        @ValueSource(strings = {"2025-05-09", "2025-04", "2023-12-31"})
        void less_is_not(String termEnd) {
            judged(APPLICATION.with("/termEnd", termEnd), RULE)
                    .isViolated()
                    .at("")
                    .relatedTo("/submittedOn", "/termEnd")
                    .withInput("delay", "16 MONTHS")
                    .weighing(Severity.ERROR)
                    .from("OGP-LOCAL-ELIGIBILITY");
        }

        @Test
        void the_month_that_decides_is_too_coarse() {
            judged(APPLICATION.with("/termEnd", "2025-05"), RULE)
                    .isUndetermined()
                    .missing("/submittedOn", "/termEnd");
        }

        @ParameterizedTest
        @ValueSource(strings = {"/submittedOn", "/termEnd"})
        void what_is_absent_or_cannot_be_read_is_unknown(String place) {
            judged(APPLICATION.without(place), RULE).isUndetermined().missing(place);
            judged(APPLICATION.unreadable(place), RULE).isUndetermined().missing(place);
        }
    }

    @Nested
    class SupportLetters {
        private static final String RULE = "ogp.support-letters";

        @Test
        void a_letter_of_the_head_and_one_of_a_partner_support_an_application() {
            judged(APPLICATION, RULE).isSatisfied();
        }

        @Test
        void each_of_the_two_letters_is_asked_for() {
            judged(APPLICATION.without("/letters/0"), RULE)
                    .isViolated()
                    .at("")
                    .relatedTo("/letters")
                    .withInput("letters", List.of("HEAD"));
            judged(APPLICATION.without("/letters/2"), RULE)
                    .isViolated()
                    .withInput("letters", List.of("NON_GOVERNMENT"));
        }

        @Test
        void an_application_without_letters_lacks_both() {
            judged(APPLICATION.without("/letters"), RULE)
                    .isViolated()
                    .at("")
                    .withInput("letters", List.of("HEAD", "NON_GOVERNMENT"));
            judged(APPLICATION.withJson("/letters", "[]"), RULE)
                    .isViolated()
                    .withInput("letters", List.of("HEAD", "NON_GOVERNMENT"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"/letters", "/letters/0", "/letters/0/from"})
        void a_letter_that_cannot_be_read_may_be_the_missing_one(String place) {
            judged(APPLICATION.unreadable(place), RULE).isUndetermined().missing("/letters");
        }
    }
}
