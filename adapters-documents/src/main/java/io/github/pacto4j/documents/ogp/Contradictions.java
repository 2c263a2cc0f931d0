package io.github.pacto4j.documents.ogp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Compares the derived columns of a row with those that they are derived from. */
final class Contradictions {
    private static final Map<String, Integer> COMPLETION =
            Map.of("Withdrawn", 0, "Unclear", 1, "Not Started", 2, "Limited", 3, "Substantial", 4, "Complete", 5);
    private static final Map<String, Map<String, Integer>> SCALES = Map.of(
            "specificity", Map.of("None", 0, "Low", 1, "Medium", 2, "High", 3),
            "potential_impact", Map.of("None", 0, "Minor", 1, "Moderate", 2, "Transformative", 3),
            "potential_for_results", Map.of("Unclear", 0, "Modest", 1, "Substantial", 2),
            "completion_progress", COMPLETION,
            "completion_eot", COMPLETION,
            "diog_overall", Map.of("Worsens", 0, "Did Not Change", 1, "Marginal", 2, "Major", 3, "Outstanding", 4));
    private static final Set<String> VALUES = Set.of("value_access", "value_participation", "value_accountability");
    private static final int SUBSTANTIAL = 4;
    private static final Pattern DAMAGED = Pattern.compile("[0-9]+\\.[0-9]{9,}");
    private static final String NOT_YET = "No early results to report yet";

    private final Map<String, String> row;
    private final int line;
    private final List<Finding> found = new ArrayList<>();

    private Contradictions(Map<String, String> row, int line) {
        this.row = row;
        this.line = line;
    }

    static List<Finding> of(Map<String, String> row, int line) {
        Contradictions contradictions = new Contradictions(row, line);
        contradictions.judge();
        return contradictions.found;
    }

    private void judge() {
        SCALES.forEach((column, scale) -> number(column, scale));
        String number = cell("commitment_number_raw");
        if (DAMAGED.matcher(number).matches()) {
            found.add(finding(
                    Finding.Code.DAMAGED_NUMBER,
                    "commitment_number_raw",
                    number,
                    Double.toString(Math.round(Double.parseDouble(number) * 1e6) / 1e6),
                    ""));
        }
        if (cell("diog_overall").equals(NOT_YET) && level("diog_overall_num") != null) {
            found.add(finding(
                    Finding.Code.NOT_YET_AS_FINDING,
                    "diog_overall_num",
                    cell("diog_overall_num"),
                    NOT_YET,
                    "diog_overall"));
        }
        change();
        completion();
        relevance();
        stars();
        Integer from = level("year_submitted");
        Integer to = level("plan_end_year");
        if (from != null && to != null) {
            derived("plan_duration_years", to - from, "year_submitted, plan_end_year");
        }
    }

    private void number(String column, Map<String, Integer> scale) {
        Integer expected = scale.get(cell(column));
        Integer stated = level(column + "_num");
        if (expected != null && stated != null && !expected.equals(stated)) {
            found.add(finding(Finding.Code.NUMBER_OF_WORDS, column + "_num", stated.toString(), cell(column), column));
        }
    }

    private void change() {
        Integer before = COMPLETION.get(cell("completion_progress"));
        Integer after = COMPLETION.get(cell("completion_eot"));
        String words = cell("completion_change");
        Integer stated = level("completion_change_num");
        Integer sign = switch (words) {
            case "Increase" -> 1;
            case "No Change" -> 0;
            case "Decrease" -> -1;
            default -> null;
        };
        if (sign != null && stated != null && Integer.signum(stated) != sign) {
            found.add(finding(
                    Finding.Code.NUMBER_OF_WORDS,
                    "completion_change_num",
                    stated.toString(),
                    words,
                    "completion_change"));
        }
        if (before == null || after == null) {
            return;
        }
        if (sign != null && Integer.signum(after - before) != sign) {
            found.add(finding(
                    Finding.Code.DERIVED,
                    "completion_change",
                    words,
                    Integer.toString(after - before),
                    "completion_progress, completion_eot"));
        }
        derived("completion_change_num", after - before, "completion_progress, completion_eot");
    }

    /** The later review counts where there is one. */
    private void completion() {
        Integer after = COMPLETION.get(cell("completion_eot"));
        Integer level = after != null ? after : COMPLETION.get(cell("completion_progress"));
        if (level == null) {
            return;
        }
        String sources = after != null ? "completion_eot" : "completion_progress";
        derived("raw_completion", level, sources);
        if (level >= 2) {
            derived("max_completion", level - 2, sources);
        }
        derived("high_completion", level >= SUBSTANTIAL ? 1 : 0, sources);
    }

    private void relevance() {
        boolean known = VALUES.stream().allMatch(value -> level(value) != null);
        if (known) {
            boolean any = VALUES.stream().anyMatch(value -> Objects.equals(level(value), 1));
            derived("relevant", any ? 1 : 0, "value_access, value_participation, value_accountability");
        }
        Integer impact = word("potential_impact");
        Integer relevant = level("relevant");
        if (impact != null && relevant != null) {
            derived("high_ambition", relevant == 1 && impact >= 2 ? 1 : 0, "relevant, potential_impact");
        }
        Integer opened = word("diog_overall");
        if (opened != null) {
            derived("high_diog", opened >= 3 ? 1 : 0, "diog_overall");
        }
    }

    /** The formula in force since 2015: verifiable, relevant, transformative, and completed to a high degree. */
    private void stars() {
        star("star_progress", "completion_progress");
        star("star_eot", "completion_eot");
    }

    private void star(String column, String completion) {
        Integer level = COMPLETION.get(cell(completion));
        Integer impact = word("potential_impact");
        Integer relevant = level("relevant");
        Integer specificity = word("specificity");
        Boolean verifiable = specificity != null
                ? Boolean.valueOf(specificity >= 2)
                : cell("verifiable").equals("Yes")
                        ? Boolean.TRUE
                        : cell("verifiable").equals("No") ? false : null;
        if (level != null && impact != null && relevant != null && verifiable != null) {
            boolean star = verifiable && relevant == 1 && impact == 3 && level >= SUBSTANTIAL;
            derived(column, star ? 1 : 0, "verifiable, specificity, relevant, potential_impact, " + completion);
        }
    }

    private void derived(String column, int expected, String sources) {
        Integer stated = level(column);
        if (stated != null && stated != expected) {
            found.add(finding(Finding.Code.DERIVED, column, stated.toString(), Integer.toString(expected), sources));
        }
    }

    private Finding finding(Finding.Code code, String column, String stated, String expected, String sources) {
        return new Finding(
                code,
                line,
                cell("id"),
                column,
                Map.of("column", column, "stated", stated, "expected", expected, "sources", sources));
    }

    /** Returns the place of a word on the scale of its column, null for a mark. */
    private @Nullable Integer word(String column) {
        return SCALES.getOrDefault(column, Map.of()).get(cell(column));
    }

    private String cell(String column) {
        return row.getOrDefault(column, "").strip();
    }

    /** Returns the number in a cell, null for the marks of what was not coded, not reported or does not apply. */
    private @Nullable Integer level(String column) {
        String cell = cell(column);
        return cell.matches("-?[0-9]{1,4}") ? Integer.valueOf(cell) : null;
    }
}
