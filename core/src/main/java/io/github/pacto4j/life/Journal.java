package io.github.pacto4j.life;

import io.github.pacto4j.access.View;
import io.github.pacto4j.collectivity.FileKey;
import io.github.pacto4j.dossier.DocumentKind;
import java.time.Instant;
import java.util.List;

/**
 * The ordered log of what happened, one for each collectivity, to which entries are only ever added. It is the feed of
 * changes too: whoever follows it keeps the number of the last entry seen.
 *
 * <p>Implementations are safe for use by many threads; where the store fails they throw an unchecked exception of their own.
 */
public interface Journal {
    /**
     * What is recorded of an event.
     *
     * @param kind  kind of the document that it is about
     * @param key  what that document is filed under; its collectivity is the one whose log the entry enters
     * @param version  version of that document after the event
     * @param event  the event, with its day and who recorded it
     */
    record Note(DocumentKind kind, FileKey key, long version, Event event) {}

    /**
     * An event in its envelope.
     *
     * @param number  place in the log of the collectivity: 1, 2, 3 and so on, without gaps
     * @param recordedAt  when it entered the log; never before the entry before
     * @param note  what was recorded
     */
    record Entry(long number, Instant recordedAt, Note note) {
        /** Returns the entry as somebody sees it who sees this of the dossier that it is about. */
        public Entry seen(View view) {
            return new Entry(number, recordedAt, new Note(note.kind, note.key, note.version, note.event.seen(view)));
        }
    }

    /** Adds an entry to the log of the collectivity that its key names. */
    Entry append(Note note);

    /**
     * Returns the next entries of a log, oldest first.
     *
     * @param after  number of the last entry seen, 0 for the beginning
     * @param limit  the most entries to return, 1 or more
     * @return the entries, none if nothing has happened since
     * @throws IllegalArgumentException if the limit is less than 1
     */
    List<Entry> read(String collectivity, long after, int limit);

    /** Returns the number of the last entry of a log, 0 if there is none. */
    long last(String collectivity);
}
