package io.github.pacto4j.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tries this library on the conformance suite, a case a test. */
class ConformanceSuiteTest {
    private static final Pacto4j PACTO4J = new Pacto4j();
    private static final ConformanceSuite SUITE = ConformanceSuite.load();

    static List<ConformanceCase> cases() {
        return SUITE.cases();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void the_library_answers_as_the_suite_expects(ConformanceCase one) {
        assertThat(ConformanceSuite.differences(one, PACTO4J)).isEmpty();
    }
}
