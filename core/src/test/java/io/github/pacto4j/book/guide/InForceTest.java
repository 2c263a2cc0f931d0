package io.github.pacto4j.book.guide;

import io.github.pacto4j.book.Draft;
import io.github.pacto4j.rule.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The guide came in 2021, on a day that its source does not name; what was submitted before is not judged by it. */
class InForceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "guide.eligible-member-state",
                "guide.interest-after-call",
                "guide.values-endorsed",
                "guide.added-value",
                "guide.priorities-aligned",
                "guide.recent-reform",
                "guide.mechanisms",
                "guide.practice-to-share",
                "guide.ready-to-exchange",
                "guide.extension",
                "guide.coordinator-named",
                "guide.interest-deliberated",
                "guide.application-steps-ordered"
            })
    void an_application_submitted_before_the_guide_is_not_judged_by_it(String rule) {
        Candidate.judged(Candidate.APPLICATION.with("/submittedOn", "2020-12-31"), rule)
                .isNotApplicable(Reason.NOT_YET_IN_FORCE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "guide.values-endorsed",
                "guide.added-value",
                "guide.priorities-aligned",
                "guide.mechanisms",
                "guide.practice-to-share",
                "guide.ready-to-exchange",
                "guide.extension",
                "guide.coordinator-named"
            })
    void of_an_application_of_2021_it_cannot_be_said_before_the_last_day_of_the_year(String rule) {
        Candidate.judged(Candidate.APPLICATION.with("/submittedOn", "2021-01-01"), rule)
                .isUndetermined()
                .missing("/submittedOn");
        Candidate.judged(Candidate.APPLICATION.with("/submittedOn", "2021-12-30"), rule)
                .isUndetermined()
                .missing("/submittedOn");
        Candidate.judged(Candidate.APPLICATION.with("/submittedOn", "2021-12-31"), rule)
                .isSatisfied();
    }

    @ParameterizedTest
    @CsvSource({
        "completion-report/1, guide.completion-fields",
        "evaluation-matrix/1, guide.matrix-standard-criteria",
        "evaluation-matrix/1, guide.matrix-custom-criteria"
    })
    void what_stands_alone_is_judged_by_the_guide_from_the_last_day_of_2021_on(String kind, String rule) {
        Draft alone = Draft.document(kind, "\"id\": \"1\", \"criteria\": [{\"code\": \"OWN\"}]");
        Candidate.judged(alone, rule, "2020-12-31").isNotApplicable(Reason.NOT_YET_IN_FORCE);
        Candidate.judged(alone, rule, "2021-12-30").isUndetermined();
        Candidate.judged(alone, rule, "2021-12-31").isViolated();
    }
}
