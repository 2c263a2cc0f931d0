package io.github.pacto4j.book.ogp;

import static io.github.pacto4j.book.ogp.Member.DOSSIER;
import static io.github.pacto4j.book.ogp.Member.judged;

import io.github.pacto4j.book.Draft;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UpdateRulesTest {
    private static final String RULE = "ogp.site-fresh";
    private static final String SPACES = "/coCreation/spaces";
    private static final String UPDATES = SPACES + "/0/updates";
    private static final String SITE = "/followUp/siteUpdates";
    private static final String END = "/plan/period/end";

    @Test
    void space_and_site_together_are_updated_every_four_months() {
        judged(DOSSIER, RULE).isSatisfied();
    }

    @ParameterizedTest
    @CsvSource({"2022-10-01, true", "2022-09-30, false"})
    void four_months_to_the_day_are_not_too_long(String second, boolean satisfied) {
        var judged = judged(DOSSIER.with(UPDATES + "/1", second), RULE);
        if (satisfied) {
            judged.isSatisfied();
        } else {
            judged.isViolated()
                    .as("gap")
                    .weighing(Severity.WARNING)
                    .from("OGP-LOCAL-INCEPTION")
                    .at("/followUp")
                    .relatedTo(UPDATES + "/1", SITE + "/0")
                    .withInput("from", second)
                    .withInput("to", "2023-02-01")
                    .withInput("delay", "4 MONTHS");
        }
    }

    @ParameterizedTest
    @CsvSource({"2023-10-01, true", "2023-10-02, false"})
    void the_last_update_is_counted_up_to_the_day_of_assessment(String day, boolean satisfied) {
        var judged = judged(DOSSIER, RULE, day);
        if (satisfied) {
            judged.isSatisfied();
        } else {
            judged.isViolated().as("gap").relatedTo(SITE + "/1", END).withInput("to", day);
        }
    }

    @Test
    void after_the_end_of_the_plan_nothing_more_is_asked() {
        Draft closed = DOSSIER.with(END, "2023-09-30");
        judged(closed, RULE, "2025-06-30").isSatisfied();
        judged(closed.with(END, "2023-10-02"), RULE, "2025-06-30").isViolated();
        judged(closed.with(END, "2023-10"), RULE, "2025-06-30").isUndetermined().missing(END);
    }

    @Test
    void an_update_after_the_end_of_the_plan_closes_no_gap_before_it() {
        Draft closed = DOSSIER.with(END, "2023-12-31").with(SITE + "/-", "2024-01-15");
        judged(closed, RULE, "2025-06-30").isViolated().withInput("to", "2023-12-31");
    }

    @Test
    void the_order_of_the_lists_does_not_matter() {
        judged(DOSSIER.withJson(SITE, "[\"2023-06-01\", \"2023-02-01\"]"), RULE).isSatisfied();
    }

    @Test
    void places_that_were_never_updated_are_not_fresh() {
        judged(DOSSIER.withJson(SITE, "[]").withJson(SPACES, "[]"), RULE)
                .isViolated()
                .as("never")
                .at("/followUp");
    }

    @Test
    void only_online_spaces_count() {
        judged(DOSSIER.with(SPACES + "/0/kind", "FORUM").with(SITE + "/0", "2023-01-31"), RULE)
                .isViolated()
                .as("gap");
    }

    @Test
    void a_coarse_update_leaves_open_what_it_may_close() {
        judged(DOSSIER.with(SITE + "/0", "2023-02"), RULE).isUndetermined().missing(SITE + "/0");
        judged(DOSSIER.with(SITE + "/0", "2023-01"), RULE).isViolated();
        judged(DOSSIER.with(UPDATES + "/0", "2022"), RULE).isUndetermined();
        judged(DOSSIER.with(SITE + "/-", "2023-03"), RULE).isSatisfied();
    }

    @Test
    void without_an_end_of_the_plan_the_last_gap_is_unknown_and_the_others_are_not() {
        judged(DOSSIER.without(END), RULE).isSatisfied();
        judged(DOSSIER.without(END), RULE, "2023-10-02").isUndetermined().missing(END);
        judged(DOSSIER.without(END).with(UPDATES + "/1", "2022-09-30"), RULE).isViolated();
    }

    @ParameterizedTest
    @ValueSource(strings = {SPACES, UPDATES, SITE, SPACES + "/0/kind"})
    void updates_that_are_not_told_may_close_a_gap(String place) {
        Draft gap = DOSSIER.with(SITE + "/0", "2022-11-01").with(UPDATES + "/1", "2022-09-30");
        judged(gap, RULE).isViolated();
        judged(gap.without(place), RULE).isUndetermined().unknown(place);
        judged(gap.unreadable(place), RULE).isUndetermined().unknown(place);
    }

    @Test
    void before_the_implementation_the_site_may_rest() {
        judged(DOSSIER.with("/plan/status", "PUBLISHED").withJson(SITE, "[]"), RULE)
                .isNotApplicable(Reason.NOT_YET);
    }
}
