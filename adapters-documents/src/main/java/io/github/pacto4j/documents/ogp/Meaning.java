package io.github.pacto4j.documents.ogp;

import io.github.pacto4j.date.wording.DateWording;
import io.github.pacto4j.monitoring.CompletionLevel;
import io.github.pacto4j.monitoring.NotAssessedReason;
import io.github.pacto4j.monitoring.OpenedGovernment;
import io.github.pacto4j.plan.PolicyArea;
import io.github.pacto4j.plan.PolicySector;
import io.github.pacto4j.text.Code;
import io.github.pacto4j.text.Folding;
import io.github.pacto4j.text.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a cell of the table means, in one spelling; the empty string where it says nothing. The marks ND (not coded in that
 * generation), NR (no report yet) and NA (blank, or not applicable) say nothing.
 */
enum Meaning {
    /** Words as they stand. */
    WORDS,
    /** A date as precise as it is worded. */
    DATE,
    /** A year. */
    YEAR,
    /** Yes or no. */
    YES_NO,
    /** One or zero. */
    FLAG,
    /** A completion level, or why there is none. */
    COMPLETION,
    /** How far government was opened. */
    OPENING,
    /** Policy areas and sectors, by code or by name. */
    AREAS;

    static final String NOT_CODED = "ND";

    private static final Set<String> ABSENT = Set.of("", "NA", "ND", "NR");
    private static final Map<String, String> COMPLETION_WORDS = Map.of(
            "Not Started", CompletionLevel.NOT_STARTED.name(),
            "Limited", CompletionLevel.LIMITED.name(),
            "Substantial", CompletionLevel.SUBSTANTIAL.name(),
            "Complete", CompletionLevel.COMPLETE.name(),
            "Unclear", NotAssessedReason.NO_EVIDENCE.name(),
            "Withdrawn", NotAssessedReason.WITHDRAWN.name());
    private static final Map<String, String> OPENING_WORDS = Map.of(
            "Worsens", OpenedGovernment.WORSENED.name(),
            "Did Not Change", OpenedGovernment.DID_NOT_CHANGE.name(),
            "Marginal", OpenedGovernment.MARGINAL.name(),
            "Major", OpenedGovernment.MAJOR.name(),
            "Outstanding", OpenedGovernment.OUTSTANDING.name());
    private static final Map<String, String> AREA_CODES = areaCodes();

    private static Map<String, String> areaCodes() {
        Map<String, String> codes = new HashMap<>();
        List<Code> all = new ArrayList<>(List.of(PolicySector.values()));
        all.addAll(List.of(PolicyArea.values()));
        for (Code code : all) {
            String prefix = code instanceof PolicySector ? "sector:" : "area:";
            codes.put(folded(code.label().in(Language.EN).orElse(code.code())), prefix + code.code());
        }
        return Map.copyOf(codes);
    }

    private static String folded(String label) {
        return Folding.fold(label.replace("&", "and"));
    }

    /** Returns what a cell means; empty for what it does not say or what cannot be read. */
    String of(String cell, DateWording.Order order) {
        String text = cell.strip();
        if (ABSENT.contains(text)) {
            return "";
        }
        return switch (this) {
            case WORDS -> cell;
            case DATE ->
                DateWording.read(text, order) instanceof DateWording.Dated dated
                        ? dated.date().edtf()
                        : "";
            case YEAR -> text.matches("[12][0-9]{3}") ? text : "";
            case YES_NO -> text.equals("Yes") ? "true" : text.equals("No") ? "false" : "";
            case FLAG -> text.equals("1") ? "true" : text.equals("0") ? "false" : "";
            case COMPLETION -> COMPLETION_WORDS.getOrDefault(text, "");
            case OPENING -> OPENING_WORDS.getOrDefault(text, "");
            case AREAS -> areas(text);
        };
    }

    private static String areas(String cell) {
        Set<String> areas = new TreeSet<>();
        for (String label : cell.split(";", -1)) {
            if (!label.isBlank()) {
                areas.add(area(label.strip()));
            }
        }
        return String.join(";", areas);
    }

    /** Returns a policy area or sector with what it is: {@code area:}, {@code sector:}, or {@code text:} for another. */
    static String area(String label) {
        return AREA_CODES.getOrDefault(folded(label), "text:" + label);
    }

    /** Returns whether the cell says something that was not understood. */
    boolean isUnread(String cell, DateWording.Order order) {
        return !ABSENT.contains(cell.strip()) && of(cell, order).isEmpty();
    }

    /** Returns the cell that says this, in the words of the table. */
    String write(String meaning) {
        if (meaning.isEmpty()) {
            return NOT_CODED;
        }
        return switch (this) {
            case WORDS, DATE, YEAR -> meaning;
            case YES_NO -> meaning.equals("true") ? "Yes" : "No";
            case FLAG -> meaning.equals("true") ? "1" : "0";
            case COMPLETION -> key(COMPLETION_WORDS, meaning);
            case OPENING -> key(OPENING_WORDS, meaning);
            case AREAS -> {
                List<String> labels = new ArrayList<>();
                for (String area : meaning.split(";", -1)) {
                    labels.add(label(area));
                }
                yield String.join("; ", labels);
            }
        };
    }

    /** Returns the name of an area or sector in the words of the table. */
    static String label(String area) {
        String code = area.substring(area.indexOf(':') + 1);
        if (area.startsWith("text:")) {
            return code;
        }
        Code known = area.startsWith("area:") ? PolicyArea.valueOf(code) : PolicySector.valueOf(code);
        return known.label().in(Language.EN).orElse(code);
    }

    private static String key(Map<String, String> words, String meaning) {
        return words.entrySet().stream()
                .filter(entry -> entry.getValue().equals(meaning))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(NOT_CODED);
    }
}
