package io.github.pacto4j.testkit;

import io.github.pacto4j.dossier.Dossier;
import java.time.LocalDate;
import java.util.List;

/**
 * A dossier with one fault in it.
 *
 * @param fault  the fault
 * @param sound  the dossier before
 * @param file  the dossier as JSON
 * @param pointers  where the fault is to be found, one or more places
 * @param today  the day on which to judge
 */
public record Planted(Fault fault, Dossier sound, byte[] file, List<String> pointers, LocalDate today) {
    /** Copies the list. */
    public Planted {
        pointers = List.copyOf(pointers);
    }
}
