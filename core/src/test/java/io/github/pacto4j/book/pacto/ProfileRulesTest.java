package io.github.pacto4j.book.pacto;

import io.github.pacto4j.book.Draft;
import io.github.pacto4j.rule.Severity;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileRulesTest {
    private static final String DAY = "2024-06-15";

    private static final Draft PROFILE = Draft.document("collectivity-profile/1", """
            "platforms": ["CHAFAFIYA", "CHIKAYA", "IDARATI"],
            "siteFunctions": ["PROACTIVE_PUBLICATION", "PARTICIPATION", "COMMUNICATION"]
            """);

    @ParameterizedTest
    @CsvSource({"pacto.platforms-joined, platforms", "pacto.site-serves-citizens, siteFunctions"})
    void a_collectivity_that_has_everything_in_place_serves_its_citizens(String rule, String list) {
        PROFILE.judged(DAY).rule(rule).isSatisfied();
        PROFILE.without("/" + list).judged(DAY).rule(rule).isUndetermined().missing("/" + list);
        PROFILE.unreadable("/" + list + "/0")
                .judged(DAY)
                .rule(rule)
                .isUndetermined()
                .missing("/" + list);
    }

    @ParameterizedTest
    @CsvSource({
        "pacto.platforms-joined, platforms, 0, CHAFAFIYA",
        "pacto.platforms-joined, platforms, 1, CHIKAYA",
        "pacto.platforms-joined, platforms, 2, IDARATI",
        "pacto.site-serves-citizens, siteFunctions, 0, PROACTIVE_PUBLICATION",
        "pacto.site-serves-citizens, siteFunctions, 1, PARTICIPATION"
    })
    void what_is_not_in_place_is_named(String rule, String list, int index, String missing) {
        PROFILE.without("/" + list + "/" + index)
                .judged(DAY)
                .rule(rule)
                .isViolated()
                .weighing(Severity.INFO)
                .from("PACTO")
                .at("")
                .relatedTo("/" + list)
                .withInput("missing", List.of(missing));
    }

    @ParameterizedTest
    @CsvSource({
        "pacto.platforms-joined, platforms, 'CHAFAFIYA, CHIKAYA, IDARATI'",
        "pacto.site-serves-citizens, siteFunctions, 'PROACTIVE_PUBLICATION, PARTICIPATION'"
    })
    void a_collectivity_that_says_it_has_nothing_lacks_all(String rule, String list, String missing) {
        PROFILE.withJson("/" + list, "[]")
                .judged(DAY)
                .rule(rule)
                .isViolated()
                .withInput("missing", List.of(missing.split(", ")));
    }

    @ParameterizedTest
    @CsvSource("pacto.site-serves-citizens, 2")
    void what_a_site_serves_besides_is_not_asked_for(String rule, int index) {
        PROFILE.without("/siteFunctions/" + index).judged(DAY).rule(rule).isSatisfied();
        PROFILE.unreadable("/siteFunctions/" + index).judged(DAY).rule(rule).isSatisfied();
    }
}
