package io.github.pacto4j.consumer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.text.Language;
import io.github.pacto4j.validation.Conforms;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ClassPathTest {
    @Test
    void a_host_without_modules_finds_a_collectivity_and_has_a_plan_judged() {
        assertThat(Pacto.class.getModule().isNamed()).isFalse();
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
    void a_host_that_validates_nothing_needs_no_validation_api_at_run_time() {
        assertThat(System.getProperty("java.class.path")).doesNotContain("jakarta.validation");
        assertThat(ActionPlan.class.getRecordComponents()[0].getAccessor().getAnnotations())
                .isEmpty();
    }

    @Test
    void a_constraint_that_nobody_validates_needs_no_validator_at_run_time() throws NoSuchMethodException {
        assertThat(System.getProperty("java.class.path")).doesNotContain("hibernate");
        Host.Filed filed = new Host.Filed(null);
        assertThat(filed.dossier()).isNull();
        assertThat(Host.Filed.class.getDeclaredMethod("dossier").getAnnotation(Conforms.class))
                .extracting(Conforms::books)
                .isEqualTo(new String[] {"PACTO"});
    }

    @Test
    void what_the_core_is_built_with_does_not_reach_its_hosts() {
        assertThat(System.getProperty("java.class.path"))
                .contains("jackson-core")
                .doesNotContain("record-builder");
    }
}
