package io.github.pacto4j.consumer;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.collectivity.Collectivities;
import io.github.pacto4j.collectivity.Collectivity;
import io.github.pacto4j.date.WorkingDays;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.json.Reading;
import io.github.pacto4j.rule.Ask;
import io.github.pacto4j.text.Language;
import io.github.pacto4j.validation.Conforms;
import java.time.LocalDate;
import java.util.Optional;

/** What any host does with the core: it looks a collectivity up, reads a file and has it judged. */
final class Host {
    private final Pacto pacto = Pacto.with(WorkingDays.unknown());

    /** A dossier that some hosts have validated. */
    record Filed(@Conforms(books = "PACTO") Dossier dossier) {}

    /** Returns the collectivity with this code. */
    Optional<Collectivity> collectivity(String code) {
        return Collectivities.register().find(code);
    }

    /** Returns the verdicts on a file, worded and written as JSON. */
    byte[] judge(byte[] file, LocalDate day, Language language) {
        Reading<Dossier> reading = pacto.read(file);
        return pacto.write(pacto.assess(reading, Ask.on(day)).in(language));
    }
}
