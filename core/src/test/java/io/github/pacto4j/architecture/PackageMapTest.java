package io.github.pacto4j.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class PackageMapTest {
    private static final PackageMap CORE = new PackageMap(Classes.ROOT);
    private static final PackageMap FIXTURE = new PackageMap(Classes.FIXTURES + ".map");
    private static final JavaClasses BROKEN = Classes.fixture("map");

    @Test
    void every_class_lives_in_a_package_of_the_map() {
        CORE.everyClassHasItsPlace().check(Classes.core());
    }

    @Test
    void a_package_called_util_is_seen() {
        assertThat(Classes.breaches(FIXTURE.everyClassHasItsPlace(), BROKEN))
                .singleElement()
                .asString()
                .contains("map.util.Helper");
    }

    @Test
    void words_know_no_facts_facts_know_no_rules_and_only_the_entry_knows_json() {
        CORE.dependenciesPointOneWay().check(Classes.core());
    }

    @Test
    void each_dependency_against_the_map_is_seen() {
        assertThat(Classes.breaches(FIXTURE.dependenciesPointOneWay(), BROKEN))
                .anyMatch(line -> line.contains("text.KnowsFacts"))
                .anyMatch(line -> line.contains("plan.KnowsRules"))
                .anyMatch(line -> line.contains("plan.KnowsJson"))
                .anyMatch(line -> line.contains("rule.KnowsBooks"))
                .anyMatch(line -> line.contains("book.pacto.KnowsLife"))
                .anyMatch(line -> line.contains("book.pacto.KnowsTheEntry"))
                .anyMatch(line -> line.contains("progress.KnowsJson"))
                .anyMatch(line -> line.contains("validation.KnowsJson"))
                .allMatch(line -> line.contains(".Knows"));
    }

    @Test
    void no_two_packages_need_each_other() {
        CORE.packagesFormNoCycle().check(Classes.core());
    }

    @Test
    void two_packages_that_need_each_other_are_seen() {
        assertThat(Classes.breaches(FIXTURE.packagesFormNoCycle(), BROKEN))
                .anySatisfy(cycle -> assertThat(cycle).contains("citizen").contains("council"));
    }

    @Test
    void in_every_package_null_stands_only_where_it_is_announced() {
        assertThat(Classes.core().getPackage(Classes.ROOT).getSubpackagesInTree())
                .filteredOn(found -> !found.getClasses().isEmpty())
                .isNotEmpty()
                .filteredOn(found -> !found.isAnnotatedWith(NullMarked.class))
                .extracting(JavaPackage::getName)
                .isEmpty();
    }
}
