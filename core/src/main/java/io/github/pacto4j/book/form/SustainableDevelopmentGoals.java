package io.github.pacto4j.book.form;

import io.github.pacto4j.text.Csv;
import java.util.HashSet;
import java.util.Set;

/** The 17 goals and 169 targets of the 2030 Agenda for Sustainable Development (United Nations, 2015). */
public final class SustainableDevelopmentGoals {
    private SustainableDevelopmentGoals() {}

    /** Returns whether this is the number of a goal, such as {@code 16}, or of a target, such as {@code 16.7}. */
    public static boolean isKnown(String reference) {
        return Table.NUMBERS.contains(reference);
    }

    private static final class Table {
        static final Set<String> NUMBERS = load();

        private static Set<String> load() {
            Set<String> numbers = new HashSet<>();
            for (Csv.Row row : Csv.resource(SustainableDevelopmentGoals.class, "sdg-targets.csv")) {
                numbers.add(row.get("goal"));
                numbers.add(row.get("target"));
            }
            return Set.copyOf(numbers);
        }
    }
}
