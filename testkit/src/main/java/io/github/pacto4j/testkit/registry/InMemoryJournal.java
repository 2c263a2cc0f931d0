package io.github.pacto4j.testkit.registry;

import io.github.pacto4j.life.Journal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The journal in memory. */
final class InMemoryJournal implements Journal {
    private final Desk desk;
    private final InstantSource clock;
    private final Map<String, List<Entry>> logs = new HashMap<>();

    InMemoryJournal(Desk desk, InstantSource clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public Entry append(Note note) {
        return desk.together(() -> {
            List<Entry> log = logs.computeIfAbsent(note.key().collectivity(), code -> new ArrayList<>());
            Entry entry = new Entry(log.size() + 1L, now(log), note);
            log.add(entry);
            desk.onFailure(() -> log.remove(log.size() - 1));
            return entry;
        });
    }

    /** A clock that was put back does not put the log out of order. */
    private Instant now(List<Entry> log) {
        Instant now = clock.instant();
        Instant before = log.isEmpty() ? now : log.get(log.size() - 1).recordedAt();
        return now.isBefore(before) ? before : now;
    }

    @Override
    public List<Entry> read(String collectivity, long after, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("1 entry or more are read, got " + limit);
        }
        return desk.together(() -> logs.getOrDefault(collectivity, List.of()).stream()
                .skip(after)
                .limit(limit)
                .toList());
    }

    @Override
    public long last(String collectivity) {
        return desk.together(
                () -> (long) logs.getOrDefault(collectivity, List.of()).size());
    }
}
