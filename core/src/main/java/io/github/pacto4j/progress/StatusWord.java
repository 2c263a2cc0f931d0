package io.github.pacto4j.progress;

import io.github.pacto4j.monitoring.CompletionLevel;
import io.github.pacto4j.monitoring.NotAssessedReason;
import io.github.pacto4j.text.Csv;
import io.github.pacto4j.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A word that another tracker uses for how far a commitment has come, and what it is here. The words stand in
 * {@code status-words.csv}, each under its tracker, since one word means different things in different places. A word that
 * is not in the table stays a word: it is no level, and least of all "not started".
 *
 * @param tracker  who uses it: {@code OGP}, {@code CANADA}, {@code UNITED_STATES}, {@code MEXICO}, {@code BASQUE},
 *     {@code PARIS}
 * @param word  the word as the tracker writes it
 * @param lowest  lowest level that it may mean, null if it means none
 * @param highest  highest level that it may mean, null if it means none
 * @param notAssessed  why there is no level, null if there is one
 */
public record StatusWord(
        String tracker,
        String word,
        @Nullable CompletionLevel lowest,
        @Nullable CompletionLevel highest,
        @Nullable NotAssessedReason notAssessed) {

    /** Returns every word of the table, in its order. */
    public static List<StatusWord> all() {
        return Table.WORDS;
    }

    /**
     * Returns what a word of a tracker means; letter case, accents and the spaces around it do not count.
     *
     * @return empty for a word that the table does not know
     */
    public static Optional<StatusWord> find(String tracker, String word) {
        String folded = Folding.fold(word.strip());
        return all().stream()
                .filter(each ->
                        each.tracker.equals(tracker) && Folding.fold(each.word).equals(folded))
                .findFirst();
    }

    /** Returns the one level that the word means, empty if it may mean several or none. */
    public Optional<CompletionLevel> level() {
        return lowest == highest ? Optional.ofNullable(lowest) : Optional.empty();
    }

    /** Read when first asked for. */
    private static final class Table {
        static final List<StatusWord> WORDS;

        static {
            List<StatusWord> words = new ArrayList<>();
            for (Csv.Row row : Csv.resource(StatusWord.class, "status-words.csv")) {
                words.add(new StatusWord(
                        row.get("tracker"),
                        row.get("word"),
                        level(row.get("lowest")),
                        level(row.get("highest")),
                        row.get("notAssessed").isEmpty() ? null : NotAssessedReason.valueOf(row.get("notAssessed"))));
            }
            WORDS = List.copyOf(words);
        }

        private static @Nullable CompletionLevel level(String code) {
            return code.isEmpty() ? null : CompletionLevel.valueOf(code);
        }
    }
}
