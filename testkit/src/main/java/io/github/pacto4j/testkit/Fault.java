package io.github.pacto4j.testkit;

import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.json.Documents;
import io.github.pacto4j.rule.ProblemCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A fault that can be planted in a sound dossier, alone: what is wrong, and who must find it. Either a rule finds it, or
 * the reader does. Immutable and safe for use by many threads.
 */
public final class Fault {
    private final String name;
    private final @Nullable String rule;
    private final @Nullable String variant;
    private final @Nullable ProblemCode problem;
    private final Set<String> concerned;
    private final Planting planting;
    private final Damage damage;

    private Fault(
            String name,
            @Nullable String rule,
            @Nullable String variant,
            @Nullable ProblemCode problem,
            Set<String> concerned,
            Planting planting,
            Damage damage) {
        this.name = name;
        this.rule = rule;
        this.variant = variant;
        this.problem = problem;
        this.concerned = concerned;
        this.planting = planting;
        this.damage = damage;
    }

    /** What a fault does to a dossier. */
    @FunctionalInterface
    interface Planting {
        /** Damages the sheet and returns where this will be found; empty if it holds nothing to damage. */
        List<String> plant(Sheet sheet);
    }

    /** What a fault does to the file afterwards, because no JSON can be written like that. */
    @FunctionalInterface
    interface Damage {
        Damage NONE = file -> file;

        /** Returns the damaged file. */
        byte[] damage(byte[] file);
    }

    static Fault violates(String rule, String name, Planting planting) {
        return new Fault(name, rule, null, null, Set.of(), planting, Damage.NONE);
    }

    static Fault violates(String rule, String variant, String name, Planting planting) {
        return new Fault(name, rule, variant, null, Set.of(), planting, Damage.NONE);
    }

    static Fault unreadable(ProblemCode problem, String name, Planting planting) {
        return unreadable(problem, name, planting, Damage.NONE);
    }

    static Fault unreadable(ProblemCode problem, String name, Planting planting, Damage damage) {
        return new Fault(name, null, null, problem, Set.of(), planting, damage);
    }

    /** Returns this fault with further rules whose answer may change with it. */
    Fault concerning(String... rules) {
        Set<String> all = new TreeSet<>(concerned);
        all.addAll(List.of(rules));
        return new Fault(name, rule, variant, problem, all, planting, damage);
    }

    /** Returns what is wrong, as a sentence in words joined by underscores. */
    public String name() {
        return name;
    }

    /** Returns the id of the rule that must find it, or empty if the reader must. */
    public Optional<String> rule() {
        return Optional.ofNullable(rule);
    }

    /** Returns in which of several ways the rule is broken, or empty if there is one only. */
    public Optional<String> variant() {
        return Optional.ofNullable(variant);
    }

    /** Returns the code of the problem that the reader must report, or empty if a rule must find the fault. */
    public Optional<ProblemCode> problem() {
        return Optional.ofNullable(problem);
    }

    /** Returns the ids of other rules that it concerns as well: their answer may change. Ordered. */
    public Set<String> concerned() {
        return concerned;
    }

    /**
     * Plants the fault in a sound dossier.
     *
     * @param sound  a dossier that says its {@code today}
     * @return empty if the dossier holds nothing that could be damaged in this way
     */
    public Optional<Planted> plant(Dossier sound, RandomGenerator random) {
        Sheet sheet = new Sheet(Documents.standard().write(sound), new Chance(random));
        LocalDate today = sheet.today();
        List<String> pointers = planting.plant(sheet);
        return pointers.isEmpty()
                ? Optional.empty()
                : Optional.of(new Planted(this, sound, damage.damage(sheet.write()), pointers, today));
    }

    @Override
    public String toString() {
        return name;
    }
}
