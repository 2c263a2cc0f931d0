package io.github.pacto4j.benchmarks;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.collectivity.Collectivities;
import io.github.pacto4j.collectivity.Collectivity;
import io.github.pacto4j.date.WorkingDays;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.testkit.Dossiers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Writes the plan of the standard dossier for each of the 1,590 collectivities of the register, a file each, and says
 * how many files of how many megabytes, and the day on which to judge them.
 */
public final class PlanFiles {
    private PlanFiles() {}

    /** Writes the files into the folder that is named. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Pacto pacto = Pacto.with(WorkingDays.unknown());
        Dossier standard = Dossiers.standard();
        ActionPlan plan = Objects.requireNonNull(standard.plan());
        long bytes = 0;
        for (Collectivity collectivity : Collectivities.register().all()) {
            byte[] file = pacto.write(plan.withCollectivity(collectivity.code()));
            Files.write(folder.resolve(collectivity.code() + ".json"), file);
            bytes += file.length;
        }
        System.out.println(Collectivities.register().all().size() + " " + bytes / 1_000_000 + " " + standard.today());
    }
}
