package io.github.pacto4j.documents.page;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.date.WorkingDays;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.json.Reading;
import io.github.pacto4j.rule.Ask;
import io.github.pacto4j.rule.Messages;
import io.github.pacto4j.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** The example dossiers and their pages. */
final class Examples {
    static final Pacto PACTO = Pacto.with(WorkingDays.unknown());
    static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    private Examples() {}

    static String text(String name) {
        try {
            return Files.readString(Path.of("..", "examples", "dossiers", name + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Reading<Dossier> read(String json) {
        return PACTO.read(json.getBytes(StandardCharsets.UTF_8));
    }

    static Pages commune(Language language) {
        return Pages.of(PACTO, read(text("exemple-commune")), Ask.on(DAY).language(language));
    }

    /** Every page of the commune in every language, by kind and language. */
    static Map<String, Page> everyPage() {
        Map<String, Page> pages = new LinkedHashMap<>();
        for (Language language : Messages.languages()) {
            Pages commune = commune(language);
            for (PageKind kind : commune.kinds()) {
                pages.put(kind.code() + "." + language.code(), commune.page(kind));
            }
        }
        return pages;
    }
}
