package io.github.pacto4j.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import io.github.pacto4j.architecture.fixture.machine.AsksForCharset;
import io.github.pacto4j.architecture.fixture.machine.AsksForClock;
import io.github.pacto4j.architecture.fixture.machine.AsksForLocale;
import io.github.pacto4j.architecture.fixture.machine.AsksForZone;
import io.github.pacto4j.architecture.fixture.machine.IsTold;
import io.github.pacto4j.architecture.fixture.machine.WordsByLocale;
import io.github.pacto4j.architecture.fixture.machine.validation.DayOfTheHost;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class MachineSettingsTest {
    private static final JavaClasses FIXTURE = Classes.fixture("machine");

    @Test
    void the_core_asks_for_no_clock() {
        MachineSettings.NO_CLOCK.check(Classes.core());
    }

    @Test
    void only_the_validation_constraint_reads_the_clock_of_the_host() {
        MachineSettings.CLOCK_OF_THE_HOST.check(Classes.core());
    }

    @Test
    void the_core_asks_for_no_time_zone() {
        MachineSettings.NO_ZONE.check(Classes.core());
    }

    @Test
    void the_core_asks_for_no_language() {
        MachineSettings.NO_LOCALE.check(Classes.core());
    }

    @Test
    void the_core_asks_for_no_charset() {
        MachineSettings.NO_CHARSET.check(Classes.core());
    }

    @Test
    void the_core_formats_nothing_with_java_text() {
        LocaleFormatting.NO_JAVA_TEXT.check(Classes.core());
    }

    @Test
    void the_core_takes_no_words_from_the_jdk() {
        LocaleFormatting.NO_WORDS_OF_THE_JDK.check(Classes.core());
    }

    @TestFactory
    Stream<DynamicTest> every_question_to_the_machine_is_seen() {
        return Stream.of(
                        new Breach(MachineSettings.NO_CLOCK, AsksForClock.class),
                        new Breach(MachineSettings.NO_ZONE, AsksForZone.class),
                        new Breach(MachineSettings.NO_LOCALE, AsksForLocale.class),
                        new Breach(MachineSettings.NO_CHARSET, AsksForCharset.class),
                        new Breach(LocaleFormatting.NO_WORDS_OF_THE_JDK, WordsByLocale.class))
                .flatMap(MachineSettingsTest::oneTestForEachMethod);
    }

    @Test
    void the_clock_of_the_host_is_seen_where_it_does_not_belong() {
        assertThat(Classes.breaches(MachineSettings.CLOCK_OF_THE_HOST, FIXTURE))
                .anyMatch(line -> line.contains(AsksForClock.class.getName()))
                .noneMatch(line -> line.contains(DayOfTheHost.class.getName()));
    }

    @Test
    void a_number_format_of_the_jdk_is_seen() {
        assertThat(Classes.breaches(LocaleFormatting.NO_JAVA_TEXT, FIXTURE))
                .isNotEmpty()
                .allMatch(line -> line.contains(WordsByLocale.class.getName()));
    }

    @Test
    void who_is_told_day_zone_language_and_charset_breaks_no_rule() {
        assertThat(Stream.of(
                                MachineSettings.NO_CLOCK,
                                MachineSettings.CLOCK_OF_THE_HOST,
                                MachineSettings.NO_ZONE,
                                MachineSettings.NO_LOCALE,
                                MachineSettings.NO_CHARSET,
                                LocaleFormatting.NO_JAVA_TEXT,
                                LocaleFormatting.NO_WORDS_OF_THE_JDK)
                        .map(rule -> Classes.breaches(rule, FIXTURE))
                        .flatMap(List::stream))
                .isNotEmpty()
                .noneMatch(line -> line.contains(IsTold.class.getName()))
                .noneMatch(line -> line.contains(DayOfTheHost.class.getName()));
    }

    private static Stream<DynamicTest> oneTestForEachMethod(Breach breach) {
        List<String> found = Classes.breaches(breach.rule(), FIXTURE);
        return FIXTURE.get(breach.by()).getMethods().stream()
                .filter(method -> !method.getName().startsWith("lambda$"))
                .map(method -> DynamicTest.dynamicTest(
                        breach.by().getSimpleName() + ": " + method.getName().replace('_', ' '),
                        () -> assertThat(found).anyMatch(line -> line.contains(method.getFullName()))));
    }

    /** A rule, and a class each of whose methods breaks it. */
    private record Breach(ArchRule rule, Class<?> by) {}
}
