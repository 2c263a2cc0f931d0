package io.github.pacto4j.monitoring;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.text.Code;
import io.github.pacto4j.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of the recommendations of the monitoring body up to a day. Reports take up earlier recommendations by their id;
 * the last report made by the day which says something of owner, due day or outcome holds.
 */
public final class Recommendations {
    private final List<Standing> all;

    private Recommendations(List<Standing> all) {
        this.all = List.copyOf(all);
    }

    /** How a recommendation stands on a day. */
    public enum State implements Code {
        /** Not recorded as done, and its day has not gone by or none is stated. */
        OPEN,
        /** Not recorded as done though its day has gone by. */
        LATE,
        /** Recorded as implemented. */
        DONE,
        /** Recorded as not accepted: nothing is to be done. */
        NOT_ACCEPTED,
        /** Dates are too coarse, or something could not be read. */
        CANNOT_SAY;

        @Override
        public String list() {
            return "recommendation-states";
        }
    }

    /**
     * A recommendation as it stands on a day.
     *
     * @param id  its id; empty if it has none
     * @param text  what is recommended, null if it is not written down
     * @param owner  unit or body in charge, null if none is named
     * @param due  day it is due, null if none is stated
     * @param outcome  what became of it, null if nothing is recorded
     * @param outcomeOn  date of the report that first records this outcome, null if that is not dated or there is none
     * @param state  how it stands
     * @param pointers  where reports speak of it, as JSON Pointers from the list of reports
     */
    public record Standing(
            String id,
            @Nullable Text text,
            @Nullable Text owner,
            @Nullable StatedDate due,
            @Nullable RecommendationOutcome outcome,
            @Nullable StatedDate outcomeOn,
            State state,
            List<String> pointers) {
        /** Copies the list. */
        public Standing {
            pointers = List.copyOf(pointers);
        }
    }

    /** A report that may stand on a day. */
    private record Filed(MonitoringReport report, int index, Certainty made) {}

    /** What reports say of one recommendation, the last word of each kind. */
    private static final class Told {
        final String id;
        final List<String> pointers = new ArrayList<>(1);

        @Nullable
        Text text;

        @Nullable
        Text owner;

        @Nullable
        StatedDate due;

        @Nullable
        RecommendationOutcome outcome;

        @Nullable
        StatedDate outcomeOn;

        @Nullable
        StatedDate saidOn;

        boolean open;

        Told(String id) {
            this.id = id;
        }

        void add(Recommendation said, Filed filed, String pointer) {
            pointers.add(pointer);
            text = said.text() == null ? text : said.text();
            owner = said.owner() == null ? owner : said.owner();
            due = said.due() == null ? due : said.due();
            if (said.outcome() != null) {
                note(said.outcome(), filed);
            }
            open |= said.kept().isUnreadable("outcome") || said.kept().isUnreadable("due");
        }

        /** Of two reports that differ, the later one holds; where nobody knows which that is, neither does. */
        private void note(RecommendationOutcome said, Filed filed) {
            StatedDate date = filed.report.date();
            if (said != outcome) {
                boolean ordered = outcome == null
                        || (saidOn != null
                                && date != null
                                && saidOn.isBefore(date).isCertain());
                outcome = said;
                outcomeOn = date;
                open = !ordered || filed.made != Certainty.YES;
            }
            saidOn = date;
        }

        Standing on(LocalDate day) {
            return new Standing(id, text, owner, due, outcome, outcomeOn, state(day), pointers);
        }

        private State state(LocalDate day) {
            if (open) {
                return State.CANNOT_SAY;
            } else if (outcome == RecommendationOutcome.IMPLEMENTED) {
                return State.DONE;
            } else if (outcome == RecommendationOutcome.NOT_ACCEPTED) {
                return State.NOT_ACCEPTED;
            }
            return switch (due == null ? Certainty.NO : due.isBefore(day)) {
                case YES -> State.LATE;
                case NO -> State.OPEN;
                case CANNOT_SAY -> State.CANNOT_SAY;
            };
        }
    }

    /**
     * Returns the recommendations that reports have made by a day.
     *
     * @param reports  reports of the monitoring body; one without a date counts as made, its outcomes cannot be dated
     */
    public static Recommendations of(List<MonitoringReport> reports, LocalDate on) {
        List<Filed> filed = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            StatedDate date = reports.get(i).date();
            boolean unreadable = reports.get(i).kept().isUnreadable("date");
            Certainty made = date != null ? date.isOnOrBefore(on) : unreadable ? Certainty.CANNOT_SAY : Certainty.YES;
            if (made != Certainty.NO) {
                filed.add(new Filed(reports.get(i), i, made));
            }
        }
        filed.sort(Comparator.comparing(
                each -> each.report.date() == null ? null : each.report.date().last(),
                Comparator.nullsFirst(Comparator.naturalOrder())));
        Map<String, Told> told = new LinkedHashMap<>();
        for (Filed each : filed) {
            List<Recommendation> made =
                    each.report.recommendations() == null ? List.of() : each.report.recommendations();
            for (int i = 0; i < made.size(); i++) {
                String pointer = "/" + each.index + "/recommendations/"
                        + each.report.kept().within("recommendations").fileIndex(i);
                String id = made.get(i).id();
                told.computeIfAbsent(id == null ? pointer : id, any -> new Told(id == null ? "" : id))
                        .add(made.get(i), each, pointer);
            }
        }
        return new Recommendations(
                told.values().stream().map(each -> each.on(on)).toList());
    }

    /** Returns the recommendations, those of the earliest report first. */
    public List<Standing> all() {
        return all;
    }

    /** Returns those that stand so, in their order. */
    public List<Standing> all(State state) {
        return all.stream().filter(each -> each.state() == state).toList();
    }

    /** Returns the recommendation with this id, empty if no report made it by the day. */
    public Optional<Standing> find(String id) {
        return all.stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
