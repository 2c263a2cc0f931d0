package io.github.pacto4j.benchmarks;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.date.WorkingDays;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.testkit.Fault;
import io.github.pacto4j.testkit.Faults;
import io.github.pacto4j.testkit.Planted;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Faults planted one after the other. */
final class Damage {
    private static final long SEED = 20230101L;

    private Damage() {}

    /** Returns the file of a dossier with a fault for each rule, where it has a place for one. */
    static byte[] of(Dossier sound) {
        Pacto pacto = Pacto.with(WorkingDays.unknown());
        Set<String> broken = new HashSet<>();
        byte[] file = pacto.write(sound);
        for (Fault fault : Faults.inContent()) {
            String rule = fault.rule().orElse("");
            Optional<Planted> planted = broken.contains(rule)
                    ? Optional.empty()
                    : fault.plant(pacto.read(file).document(), new Random(SEED));
            if (planted.isPresent()) {
                file = planted.get().file();
                broken.add(rule);
            }
        }
        return file;
    }
}
