package io.github.pacto4j.rule;

import io.github.pacto4j.text.Csv;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number or list that a rule judges by, kept apart from the code so that a corrected source is a change of data.
 *
 * @param rule  id of the rule
 * @param name  name within the rule
 * @param tier  code of the tier for which it holds, null for every one
 * @param value  the number, or a list separated by spaces
 * @param unit  months, days, workingDays, count, percent, list …
 * @param source  where the figure comes from
 */
public record Figure(String rule, String name, @Nullable String tier, String value, String unit, String source) {

    /** Returns the figures of a table that lies beside a class. */
    public static List<Figure> table(Class<?> beside) {
        return Csv.resource(beside, "figures.csv").stream()
                .map(row -> new Figure(
                        row.get("rule"),
                        row.get("name"),
                        row.get("tier").isEmpty() ? null : row.get("tier"),
                        row.get("value"),
                        row.get("unit"),
                        row.get("source")))
                .toList();
    }

    boolean fits(String ruleId, String figureName, @Nullable String tierCode) {
        return rule.equals(ruleId) && name.equals(figureName) && (tier == null || tier.equals(tierCode));
    }
}
