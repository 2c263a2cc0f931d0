package io.github.pacto4j.book.ogp;

import static io.github.pacto4j.book.ogp.Member.judged;

import io.github.pacto4j.book.Draft;
import io.github.pacto4j.rule.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** OGP Local came in 2021, on a day that its source does not name; what was submitted before is not judged by it. */
class InForceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ogp.forum-multi-stakeholder",
                "ogp.monitoring-body-independent",
                "ogp.open-government-lens",
                "ogp.end-within-term",
                "ogp.few-commitments"
            })
    void a_plan_submitted_before_ogp_local_is_not_judged_by_it(String rule) {
        judged(Member.DOSSIER.with("/plan/submittedOn", "2020-12-31"), rule).isNotApplicable(Reason.NOT_YET_IN_FORCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ogp.forum-multi-stakeholder", "ogp.monitoring-body-independent"})
    void of_a_plan_of_2021_it_cannot_be_said_before_the_last_day_of_the_year(String rule) {
        judged(Member.DOSSIER.with("/plan/submittedOn", "2021-12-30"), rule)
                .isUndetermined()
                .missing("/plan/submittedOn");
        judged(Member.DOSSIER.with("/plan/submittedOn", "2021-12-31"), rule).isSatisfied();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ogp.term-left", "ogp.support-letters"})
    void an_application_submitted_before_ogp_local_is_not_judged_by_it(String rule) {
        Draft application = Draft.document("membership-application/1", "\"submittedOn\": \"2020-12-31\"");
        judged(application, rule).isNotApplicable(Reason.NOT_YET_IN_FORCE);
    }
}
