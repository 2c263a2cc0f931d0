package io.github.pacto4j.progress.monitoring;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.date.WorkingDays;
import io.github.pacto4j.dossier.Dossier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Dossiers as a test tells them, in JSON with single quotes, and the examples. */
final class Told {
    static final Pacto PACTO = Pacto.with(WorkingDays.unknown());
    static final LocalDate LATE = LocalDate.of(2026, 6, 1);

    private Told() {}

    static Dossier dossier(String content) {
        String json = "{'document':'dossier/1'," + content + "}";
        return PACTO.read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8))
                .document();
    }

    static Dossier example(String name) {
        try {
            return PACTO.read(Files.readAllBytes(Path.of("../examples/dossiers/" + name + ".json")))
                    .document();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
