package io.github.pacto4j.consumer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.text.Language;
import java.lang.module.ModuleDescriptor.Opens;
import java.lang.module.ModuleDescriptor.Requires;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModulePathTest {
    @Test
    void a_host_that_is_a_module_meets_the_core_as_one() {
        assertThat(Host.class.getModule().getName()).isEqualTo("io.github.pacto4j.consumer");
        assertThat(Pacto.class.getModule().getName()).isEqualTo("io.github.pacto4j.core");
    }

    @Test
    void a_host_that_is_a_module_finds_a_collectivity_and_has_a_plan_judged() {
        Host host = new Host();
        assertThat(host.collectivity("01.571.01.11")).isPresent();
        assertThat(host.judge(
                        "{\"document\":\"action-plan/1\",\"programme\":\"PACTO\"}".getBytes(UTF_8),
                        LocalDate.of(2026, 1, 1),
                        Language.AR))
                .asString(UTF_8)
                .contains("\"document\":\"assessment/1\"", "pacto.");
    }

    @Test
    void a_host_that_is_a_module_has_a_record_validated_in_its_language() {
        byte[] plan = "{\"document\":\"action-plan/1\",\"commitments\":[{\"milestones\":[{}]}]}".getBytes(UTF_8);
        assertThat(new Host().validate(plan, Locale.forLanguageTag("ar")))
                .containsExactlyInAnyOrder(
                        "plan.commitments[0].number: هذه الخاصية إلزامية، فبها يشار إلى كل عنصر من عناصر اللائحة.",
                        "plan.commitments[0].milestones[0].number: "
                                + "هذه الخاصية إلزامية، فبها يشار إلى كل عنصر من عناصر اللائحة.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    fr | La période du programme n'a pas la durée prévue. Nombre de mois\u00a0: 48\u00a0; nombre attendu\u00a0: 24.
                    ar | فترة برنامج الانفتاح غير مطابقة للمدة المقررة. عدد الأشهر: \u206848\u2069؛ العدد المنتظر: \u206824\u2069.
                    en | The programme's period is not of the expected length. Months: 48; expected: 24.
                    """)
    void a_host_that_is_a_module_has_a_plan_judged_by_its_validator(String language, String message) {
        byte[] plan = ("{\"document\":\"action-plan/1\",\"collectivity\":\"01.571.01.11\","
                        + "\"period\":{\"start\":\"2023\",\"end\":\"2026\"}}")
                .getBytes(UTF_8);
        assertThat(new Host().judge(plan, Instant.parse("2022-12-31T12:00:00Z"), Locale.forLanguageTag(language)))
                .contains("dossier.plan.period: " + message);
    }

    @Test
    void a_validator_may_look_into_every_package_that_holds_documents() {
        assertThat(Pacto.class.getModule().getDescriptor().opens())
                .extracting(Opens::source)
                .containsExactlyInAnyOrder(Stream.of(
                                "citizen",
                                "cocreation",
                                "collectivity",
                                "council",
                                "dossier",
                                "evaluation",
                                "membership",
                                "monitoring",
                                "network",
                                "party",
                                "plan",
                                "rule",
                                "text")
                        .map(name -> "io.github.pacto4j." + name)
                        .toArray(String[]::new));
    }

    @Test
    void the_core_needs_only_the_json_parser_at_run_time() {
        assertThat(Pacto.class.getModule().getDescriptor().requires())
                .filteredOn(required -> !required.modifiers().contains(Requires.Modifier.STATIC))
                .extracting(Requires::name)
                .containsExactlyInAnyOrder("java.base", "tools.jackson.core");
        assertThat(ModuleLayer.boot().findModule("io.soabase.recordbuilder.core"))
                .isEmpty();
    }
}
