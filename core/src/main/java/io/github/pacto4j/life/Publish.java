package io.github.pacto4j.life;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.party.Actor;
import io.github.pacto4j.plan.HistoryEntry;
import io.github.pacto4j.plan.PassedGate;
import io.github.pacto4j.plan.Transition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Publishes an adopted plan.
 *
 * @param on  day on which it happened, as precise as it is known
 * @param by  who records it
 * @param url  address where it is published, null where it is not recorded
 * @param despite  rules passed although they stand against it, each with its reason; possibly empty
 */
public record Publish(StatedDate on, Actor by, @Nullable String url, List<PassedGate> despite) implements GatedCommand {
    /** Copies the list. */
    public Publish {
        despite = List.copyOf(despite);
    }

    /** Without passing any guard. */
    public Publish(StatedDate on, Actor by, @Nullable String url) {
        this(on, by, url, List.of());
    }

    @Override
    public Transition transition() {
        return Transition.PUBLISH;
    }

    @Override
    public HistoryEntry entry() {
        return Entry.of(this).url(url).build();
    }
}
