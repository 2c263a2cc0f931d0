package io.github.pacto4j.quickstart;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.testkit.registry.InMemoryRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/** The walk as far as it was gone, from where steps can be tried. */
final class Walked {
    static final Pacto PACTO = Pacto.with(new OfficeDays());
    static final Dossier WHOLE = example();
    static final FirstCycle CYCLE = new FirstCycle(WHOLE);

    private final InMemoryRegistry registry = new InMemoryRegistry(InstantSource.system());
    private final Secretariat secretariat = new Secretariat(PACTO, registry, CYCLE.collectivity());
    private int taken;

    Walked() {
        secretariat.open(CYCLE.begin(), FirstCycle.OPENED, CYCLE.people().focalPoint());
    }

    private static Dossier example() {
        try {
            return PACTO.read(Files.readAllBytes(Path.of("..", "dossiers", "exemple-commune.json")))
                    .document();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Step step(String id) {
        return CYCLE.steps().get(index(id));
    }

    private static int index(String id) {
        return CYCLE.steps().stream().map(Step::id).toList().indexOf(id);
    }

    /** Returns whether a step still lies ahead. */
    boolean isBefore(String step) {
        return taken <= index(step);
    }

    /** Goes on until a step is next. */
    Walked until(String step) {
        while (taken < index(step)) {
            CYCLE.steps().get(taken++).take(secretariat);
        }
        return this;
    }

    /** Tries something, and takes everything back. */
    <T> T trying(Function<Secretariat, T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        RuntimeException tried = new RuntimeException("only tried");
        try {
            return registry.together(within -> {
                result.set(work.apply(secretariat));
                throw tried;
            });
        } catch (RuntimeException thrown) {
            if (thrown != tried) {
                throw thrown;
            }
            return result.get();
        }
    }
}
