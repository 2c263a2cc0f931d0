package io.github.pacto4j.consumer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.text.Language;
import java.lang.module.ModuleDescriptor.Requires;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

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
    void the_core_needs_only_the_json_parser_at_run_time() {
        assertThat(Pacto.class.getModule().getDescriptor().requires())
                .filteredOn(required -> !required.modifiers().contains(Requires.Modifier.STATIC))
                .extracting(Requires::name)
                .containsExactlyInAnyOrder("java.base", "tools.jackson.core");
        assertThat(ModuleLayer.boot().findModule("io.soabase.recordbuilder.core"))
                .isEmpty();
    }
}
