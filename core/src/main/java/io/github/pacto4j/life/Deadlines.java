package io.github.pacto4j.life;

import io.github.pacto4j.date.LastDay;
import io.github.pacto4j.rule.Assessment;
import io.github.pacto4j.rule.Deadline;
import io.github.pacto4j.rule.RuleBook;
import io.github.pacto4j.text.Json;
import io.github.pacto4j.text.Language;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The deadlines that law and programmes set for a dossier, past and to come, as they stand on a day. They are in the
 * order of their last days; where that may be one of several, of the earliest; then of the catalogue and the document. A
 * last day of which nothing is known comes at the end.
 */
public final class Deadlines {
    private static final Comparator<Deadline> BY_LAST_DAY =
            Comparator.comparing(Deadlines::first, Comparator.nullsLast(Comparator.naturalOrder()));

    private final Assessment.About about;
    private final LocalDate on;
    private final SortedSet<Year> years;
    private final List<RuleBook> books;
    private final List<Deadline> all;

    /**
     * These deadlines, in their order.
     *
     * @param about  the document that they are those of
     * @param on  the day on which they stand so
     * @param years  the years that the calendar of working days covers
     * @param books  the books whose rules set them
     * @param all  the deadlines in the order of the catalogue, then of the document
     */
    public Deadlines(
            Assessment.About about, LocalDate on, SortedSet<Year> years, List<RuleBook> books, List<Deadline> all) {
        this.about = about;
        this.on = on;
        this.years = Collections.unmodifiableSortedSet(new TreeSet<>(years));
        this.books = List.copyOf(books);
        this.all = all.stream().sorted(BY_LAST_DAY).toList();
    }

    private static @Nullable LocalDate first(Deadline deadline) {
        LastDay last = deadline.last();
        return last.earliest() == null ? last.latest() : last.earliest();
    }

    /** Returns the document whose deadlines these are. */
    public Assessment.About about() {
        return about;
    }

    /** Returns these deadlines as those of a named file. */
    public Deadlines ofFile(String name) {
        Assessment.About named = new Assessment.About(about.kind(), about.id(), about.collectivity(), name);
        return new Deadlines(named, on, years, books, all);
    }

    /** Returns the day on which they stand so. */
    public LocalDate on() {
        return on;
    }

    /** Returns the years that the calendar of working days covers, unmodifiable. */
    public SortedSet<Year> years() {
        return years;
    }

    /** Returns every deadline. */
    public List<Deadline> all() {
        return all;
    }

    /** Returns the deadlines that stand so, in their order. */
    public List<Deadline> all(Deadline.State state) {
        return all.stream().filter(deadline -> deadline.state() == state).toList();
    }

    /** Returns every deadline in words. */
    public List<DeadlineLine> in(Language language) {
        DeadlineWords words = new DeadlineWords(books, language);
        return all.stream().map(words::line).toList();
    }

    /** Returns them as a JSON object, with words in a language; what is absent is left out. */
    public Json json(Language language) {
        return DeadlineJson.of(this, language);
    }
}
