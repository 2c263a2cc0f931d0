package io.github.pacto4j.progress.network;

import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.life.Deadlines;
import io.github.pacto4j.progress.Progress;
import io.github.pacto4j.progress.Share;
import io.github.pacto4j.rule.Deadline;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The reports of collectivities on their plans, as they stand on a day: how complete the yearly completion sheets are, and which
 * reports are to come, in time, late or overdue by the rules that set a day for them: yearly completion sheets, and the
 * monitoring body's yearly, inception and end-of-commitment reports.
 */
public final class Reporting {
    /** The rules that ask for a report by a day. */
    private static final Set<String> RULES = Set.of(
            "guide.completion-per-commitment",
            "pacto.annual-report",
            "ogp.inception-report-due",
            "ogp.end-of-commitment-report-due");

    private final List<Line> lines;

    private Reporting(List<Line> lines) {
        this.lines = List.copyOf(lines);
    }

    /**
     * The reports that one dossier tells of.
     *
     * @param collectivity  code of the collectivity, null if the dossier does not state it
     * @param on  the day on which they stand so
     * @param sheets  the yearly completion sheets
     * @param duties  the days by which rules want reports, in the order of these days; possibly empty
     */
    public record Line(@Nullable String collectivity, LocalDate on, YearlySheets sheets, List<Deadline> duties) {
        /** Copies the list. */
        public Line {
            duties = List.copyOf(duties);
        }

        /**
         * Returns the reports of a dossier.
         *
         * @param deadlines  the deadlines of this dossier
         */
        public static Line of(Dossier dossier, Deadlines deadlines) {
            return new Line(
                    deadlines.about().collectivity(),
                    deadlines.on(),
                    YearlySheets.of(dossier, deadlines.on()),
                    deadlines.all().stream()
                            .filter(deadline -> RULES.contains(deadline.rule()))
                            .toList());
        }

        /** Returns how many reports stand in each way. */
        public Map<Deadline.State, Integer> states() {
            return count(duties);
        }
    }

    /** Returns the reports of several dossiers. */
    public static Reporting of(List<Line> lines) {
        return new Reporting(lines);
    }

    /** Returns a line for each dossier. */
    public List<Line> lines() {
        return lines;
    }

    /** Returns how many reports stand in each way. */
    public Map<Deadline.State, Integer> states() {
        return count(lines.stream().flatMap(line -> line.duties().stream()).toList());
    }

    /**
     * Returns the share of yearly completion sheets that are there, of all plans of which one can tell how many are due; unknown
     * if none is.
     */
    public Progress complete() {
        int due = 0;
        int least = 0;
        int most = 0;
        for (Line line : lines) {
            YearlySheets sheets = line.sheets();
            if (!sheets.open()) {
                Integer possible = sheets.there().most();
                due += sheets.due();
                least += sheets.there().least();
                most += possible == null ? sheets.due() : possible;
            }
        }
        return due == 0 ? Progress.UNKNOWN : new Progress(Share.of(least, due), Share.of(most, due));
    }

    /** Returns the dossiers of which nobody can tell how many sheets are due, in their order. */
    public List<Line> open() {
        return lines.stream().filter(line -> line.sheets().open()).toList();
    }

    /** Returns the dossiers of which a report is overdue, in their order. */
    public List<Line> overdue() {
        return lines.stream()
                .filter(line -> line.states().getOrDefault(Deadline.State.OVERDUE, 0) > 0)
                .toList();
    }

    private static Map<Deadline.State, Integer> count(List<Deadline> duties) {
        Map<Deadline.State, Integer> states = new EnumMap<>(Deadline.State.class);
        for (Deadline.State state : Deadline.State.values()) {
            states.put(state, 0);
        }
        duties.forEach(duty -> states.merge(duty.state(), 1, Integer::sum));
        return states;
    }
}
