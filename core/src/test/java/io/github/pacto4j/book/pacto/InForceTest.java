package io.github.pacto4j.book.pacto;

import io.github.pacto4j.book.Draft;
import io.github.pacto4j.rule.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The programme speaks of days since the network was founded, or since the sources that it rests on. */
class InForceTest {

    @ParameterizedTest
    @CsvSource({
        "co-creation/1, pacto.committee-parity, 2022-11-29, 2022-11-30",
        "co-creation/1, pacto.diverse-participation, 2022-11-29, 2022-11-30",
        "collectivity-profile/1, pacto.platforms-joined, 2022-10-20, 2022-10-21",
        "collectivity-profile/1, pacto.site-serves-citizens, 2022-10-20, 2022-10-21"
    })
    void a_rule_is_applied_from_the_day_of_its_source_on(String kind, String rule, String before, String first) {
        Draft empty = Draft.document(kind, "");
        empty.judged(before).rule(rule).isNotApplicable(Reason.NOT_YET_IN_FORCE);
        empty.judged(first).rule(rule).isUndetermined();
    }

    @Test
    void a_forum_need_not_go_on_before_the_plan_is_published() {
        Draft adopted = Draft.dossier("""
                "followUp": {},
                "plan": {"history": [{"transition": "openConsultation", "on": "2023-02-01"},
                  {"transition": "validate", "on": "2023-05-01"}, {"transition": "adopt", "on": "2023-06-01"}]}
                """);
        String rule = "pacto.forum-goes-on";
        adopted.judged("2024-06-15").rule(rule).isNotApplicable(Reason.NOT_YET);
        adopted.withJson("/plan/history/-", "{\"transition\": \"publish\", \"on\": \"2023-07-01\"}")
                .judged("2024-06-15")
                .rule(rule)
                .isUndetermined();
    }
}
