package io.github.pacto4j.cli;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

class RehearsalTest {
    @Test
    void the_rehearsal_of_the_launcher_comes_to_its_end() {
        assertThatCode(() -> Rehearsal.main(new String[0])).doesNotThrowAnyException();
    }
}
