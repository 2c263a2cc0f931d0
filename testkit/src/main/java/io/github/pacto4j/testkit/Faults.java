package io.github.pacto4j.testkit;

import io.github.pacto4j.dossier.Dossier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Every fault that can be planted: at least one for each rule with code and for each thing that the reader finds. */
public final class Faults {
    private static final int MOST_TRIES = 2_000;

    private static final List<Fault> IN_CONTENT = content();
    private static final List<Fault> IN_FILE = ReadingFaults.all();
    private static final List<Fault> ALL = together();

    private Faults() {}

    private static List<Fault> content() {
        List<Fault> faults = new ArrayList<>();
        faults.addAll(PlanFaults.all());
        faults.addAll(HistoryFaults.all());
        faults.addAll(ProgrammeFaults.all());
        faults.addAll(ProcessFaults.all());
        faults.addAll(PartFaults.all());
        faults.addAll(CouncilFaults.all());
        faults.addAll(CitizenFaults.all());
        faults.addAll(ApplicationFaults.all());
        faults.addAll(CandidacyFaults.all());
        faults.addAll(ProjectFaults.all());
        faults.addAll(FollowUpFaults.all());
        faults.addAll(MonitoringFaults.all());
        faults.addAll(NetworkFaults.all());
        faults.addAll(ReportFaults.all());
        faults.addAll(MatrixFaults.all());
        faults.addAll(GuideProcessFaults.all());
        faults.addAll(ForumFaults.all());
        faults.addAll(GuidePlanFaults.all());
        faults.addAll(GuideCommitmentFaults.all());
        return List.copyOf(faults);
    }

    private static List<Fault> together() {
        List<Fault> faults = new ArrayList<>(IN_CONTENT);
        faults.addAll(IN_FILE);
        return List.copyOf(faults);
    }

    /** Returns all faults, those in the content first. */
    public static List<Fault> all() {
        return ALL;
    }

    /** Returns the faults that a rule must find. */
    public static List<Fault> inContent() {
        return IN_CONTENT;
    }

    /** Returns the faults that the reader must find. */
    public static List<Fault> inFile() {
        return IN_FILE;
    }

    /**
     * Returns the fault of a name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Fault named(String name) {
        return ALL.stream()
                .filter(fault -> fault.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no fault " + name));
    }

    /**
     * Plants a fault in a sound dossier that has a place for it.
     *
     * @throws IllegalStateException if no such dossier was found among 2,000
     */
    public static Planted plant(Fault fault, long seed) {
        RandomGenerator random = Chance.random(seed);
        for (int i = 0; i < MOST_TRIES; i++) {
            Dossier sound = Dossiers.sound(random, Size.SMALL);
            Optional<Planted> planted = fault.plant(sound, random);
            if (planted.isPresent()) {
                return planted.get();
            }
        }
        throw new IllegalStateException("no dossier has a place for " + fault);
    }
}
