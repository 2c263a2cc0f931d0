package io.github.pacto4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OutputTest {
    @Test
    void what_could_not_be_written_does_not_look_fine() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try (PrintStream out = Main.utf8(full);
                PrintStream errors = Main.utf8(err)) {
            Console console = new Console(out, errors, false, false, () -> LocalDate.of(2024, 1, 1));
            assertThat(new Cli(console).run("rules", "--lang", "en")).isEqualTo(Cli.UNUSABLE);
            errors.flush();
        }
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("The output could not be written");
    }
}
