package io.github.pacto4j.testkit.conformance;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The same cases as {@link ConformanceSuiteTest}, a rule a test: what mutation testing runs, since to start each of the
 * cases as a test of its own takes longer than to judge it. The ordinary build does not run it twice.
 */
class ConformanceByRule {
    private static final Pacto4j PACTO4J = new Pacto4j();
    private static final Map<String, List<ConformanceCase>> CASES = ConformanceSuite.load().cases().stream()
            .collect(groupingBy(ConformanceCase::rule, LinkedHashMap::new, Collectors.toList()));

    static List<String> rules() {
        return List.copyOf(CASES.keySet());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_case_of_a_rule_is_answered_as_expected(String rule) {
        for (ConformanceCase one : CASES.getOrDefault(rule, List.of())) {
            List<String> differences = ConformanceSuite.differences(one, PACTO4J);
            if (!differences.isEmpty()) {
                assertThat(differences).as("%s", one).isEmpty();
            }
        }
    }
}
