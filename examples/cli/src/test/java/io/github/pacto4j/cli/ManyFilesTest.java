package io.github.pacto4j.cli;

import static io.github.pacto4j.cli.CommandRun.TETOUAN;
import static io.github.pacto4j.cli.CommandRun.pacto;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManyFilesTest {
    @TempDir
    Path folder;

    @Test
    void two_hundred_files_are_answered_in_their_order_one_line_each() throws IOException {
        List<String> files = files(200);

        CommandRun run = pacto(arguments(files, "--format", "json"));

        assertThat(run.assessments()).extracting(each -> each.subject().file()).isEqualTo(files);
        assertThat(run.json()).hasSize(200);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void the_exit_code_is_the_highest() throws IOException {
        String broken = Files.writeString(folder.resolve("broken.json"), "{}").toString();
        int alone = pacto("validate", TETOUAN).exitCode();

        assertThat(pacto("validate", TETOUAN, TETOUAN).exitCode()).isEqualTo(alone);
        assertThat(pacto("validate", broken, TETOUAN, TETOUAN).exitCode()).isEqualTo(2);
        assertThat(pacto("validate", TETOUAN, broken, TETOUAN).exitCode()).isEqualTo(2);
    }

    @Test
    void text_names_each_file_and_ends_with_the_counts() throws IOException {
        String broken = Files.writeString(folder.resolve("broken.json"), "").toString();

        CommandRun run = pacto("validate", TETOUAN, broken, "--lang", "en");

        assertThat(run.lines().get(0)).isEqualTo(TETOUAN);
        assertThat(run.out().indexOf(broken)).isPositive();
        assertThat(run.lines().get(run.lines().size() - 1))
                .startsWith("Files: 2.")
                .endsWith("Not read: 1.");
    }

    @Test
    void the_order_in_which_files_are_done_does_not_show() throws IOException {
        String[] arguments = arguments(files(40), "--lang", "ar");

        assertThat(pacto(arguments).out()).isEqualTo(pacto(arguments).out());
    }

    @Test
    void progress_shows_on_a_terminal_and_leaves_the_results_as_they_are() throws IOException {
        String[] arguments = arguments(files(40), "--format", "json");

        CommandRun run = pacto(true, arguments);

        assertThat(run.err()).contains("Vérification");
        assertThat(run.out()).isEqualTo(pacto(arguments).out());
    }

    @Test
    void one_file_needs_no_progress_bar() {
        assertThat(pacto(true, "validate", TETOUAN).err()).isEmpty();
    }

    /** Sound and damaged files by turns, so that some are done sooner than others. */
    private List<String> files(int count) throws IOException {
        byte[] sound = Files.readAllBytes(Path.of(TETOUAN));
        List<String> files = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Path file = folder.resolve("dossier-" + i + ".json");
            files.add(Files.write(file, i % 3 == 0 ? sound : i % 3 == 1 ? new byte[0] : new byte[] {'{'})
                    .toString());
        }
        return files;
    }

    private static String[] arguments(List<String> files, String... options) {
        List<String> arguments = new ArrayList<>(List.of("validate"));
        arguments.addAll(files);
        arguments.addAll(List.of(options));
        return arguments.toArray(String[]::new);
    }
}
