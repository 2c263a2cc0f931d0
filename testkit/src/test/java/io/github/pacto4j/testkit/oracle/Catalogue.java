package io.github.pacto4j.testkit.oracle;

import io.github.pacto4j.collectivity.Tier;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.plan.PlanStatus;
import io.github.pacto4j.rule.Status;
import io.github.pacto4j.text.Csv;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tables of the catalogue as they lie in the library, read without its code. */
final class Catalogue {
    private static final List<String> BOOKS = List.of("form", "guide", "pacto", "ogp", "law");
    private static final List<Csv.Row> RULES = rows("rules.csv");
    private static final List<Csv.Row> FIGURES = rows("figures.csv");

    /**
     * A row of the catalogue.
     *
     * @param chosen  programmes, or programme and tier parted by a stroke; {@code *} for every one
     * @param absent  what the absence of a value means
     * @param atLeast  status that the plan must have reached, null if none
     * @param due  what makes the duty due, empty if nothing
     * @param needs  the parts that are read, alternatives of parts that are all needed; empty for any document
     * @param since  in force since, null if always
     */
    record Entry(
            String id,
            String book,
            List<String> chosen,
            Status absent,
            @Nullable PlanStatus atLeast,
            String due,
            List<List<String>> needs,
            @Nullable StatedDate since) {}

    private static final List<Entry> ENTRIES = read();

    private Catalogue() {}

    private static List<Csv.Row> rows(String table) {
        List<Csv.Row> rows = new ArrayList<>();
        for (String book : BOOKS) {
            rows.addAll(Csv.resource(Catalogue.class, "/io/github/pacto4j/book/" + book + "/" + table));
        }
        return rows;
    }

    static List<Entry> entries() {
        return ENTRIES;
    }

    private static List<Entry> read() {
        List<Entry> entries = new ArrayList<>();
        for (Csv.Row row : RULES) {
            PlanStatus atLeast = null;
            String due = "";
            for (String clause : row.get("applies").split(";")) {
                if (clause.strip().startsWith(">=")) {
                    atLeast = PlanStatus.valueOf(clause.strip().substring(2));
                } else if (clause.strip().startsWith("due:")) {
                    due = clause.strip().substring(4);
                }
            }
            List<List<String>> needs = new ArrayList<>();
            for (String parts : row.get("needs").split(";")) {
                if (!parts.isBlank() && !parts.strip().equals("any")) {
                    needs.add(Arrays.asList(parts.strip().split(" ")));
                }
            }
            entries.add(new Entry(
                    row.get("id"),
                    row.get("book"),
                    Arrays.stream(row.get("chosen").split(";"))
                            .map(String::strip)
                            .toList(),
                    row.get("absent").isEmpty() ? Status.UNDETERMINED : Status.valueOf(row.get("absent")),
                    atLeast,
                    due,
                    needs,
                    row.get("since").isEmpty() ? null : StatedDate.of(row.get("since"))));
        }
        return entries;
    }

    /** Returns a figure of a rule, of this tier where the tiers differ. */
    static String figure(String rule, String name, @Nullable Tier tier) {
        for (Csv.Row row : FIGURES) {
            boolean ofTier = row.get("tier").isEmpty()
                    || (tier != null && row.get("tier").equals(tier.name()));
            if (row.get("rule").equals(rule) && row.get("name").equals(name) && ofTier) {
                return row.get("value");
            }
        }
        throw new IllegalArgumentException("no figure " + name + " of " + rule + " for " + tier);
    }

    static List<String> figures(String rule, String name, @Nullable Tier tier) {
        return Arrays.asList(figure(rule, name, tier).split(" "));
    }
}
