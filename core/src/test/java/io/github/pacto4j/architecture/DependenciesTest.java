package io.github.pacto4j.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DependenciesTest {
    @Test
    void the_core_depends_on_the_json_parser_nullness_annotations_and_validation_only() {
        Dependencies.FEW.check(Classes.core());
    }

    @Test
    void a_logger_a_database_and_a_foreign_library_are_seen() {
        assertThat(Classes.breaches(Dependencies.FEW, Classes.fixture("dependency")))
                .anyMatch(line -> line.contains("java.util.logging.Logger"))
                .anyMatch(line -> line.contains("java.sql.Connection"))
                .anyMatch(line -> line.contains("de.siegmar.fastcsv"));
    }

    @Test
    void only_the_json_package_knows_the_json_parser() {
        Dependencies.PARSER_IN_ONE_PLACE.check(Classes.core());
    }

    @Test
    void the_json_parser_in_another_package_is_seen() {
        assertThat(Classes.breaches(Dependencies.PARSER_IN_ONE_PLACE, Classes.fixture("dependency")))
                .isNotEmpty()
                .allMatch(line -> line.contains("dependency.Intruder"));
    }

    @Test
    void only_the_validation_package_knows_the_validator() {
        Dependencies.VALIDATOR_IN_ONE_PLACE.check(Classes.core());
    }

    @Test
    void the_validator_in_another_package_is_seen() {
        assertThat(Classes.breaches(Dependencies.VALIDATOR_IN_ONE_PLACE, Classes.fixture("dependency")))
                .isNotEmpty()
                .allMatch(line -> line.contains("dependency.Intruder"));
    }
}
