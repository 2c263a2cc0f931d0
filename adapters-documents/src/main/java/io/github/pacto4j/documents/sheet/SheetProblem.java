package io.github.pacto4j.documents.sheet;

import io.github.pacto4j.rule.Messages;
import io.github.pacto4j.rule.Problem;
import io.github.pacto4j.rule.Severity;
import io.github.pacto4j.rule.Words;
import io.github.pacto4j.text.Language;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a place of a spreadsheet. Reading went on after it, and what could not be read is kept.
 *
 * @param code  what is wrong: one of {@link Code}, or a code of the reader of documents such as {@code TEXT_TOO_LONG}
 * @param severity  ERROR, or WARNING where the value was read all the same
 * @param sheet  name of the tab, or id of the sheet; empty if the file as a whole is meant
 * @param line  line of the file or row of the tab, from 1; 0 if the file as a whole is meant
 * @param column  column from 1, 0 if the line as a whole is meant
 * @param header  what the header of the column says; empty if none is meant
 * @param details  what was received and what would do, by name
 * @param inner  the problem that the reader of documents found, null if the spreadsheet's own is meant
 */
public record SheetProblem(
        String code,
        Severity severity,
        String sheet,
        int line,
        int column,
        String header,
        Map<String, Object> details,
        @Nullable Problem inner) {

    private static final Messages MESSAGES = Messages.beside(SheetProblem.class);
    private static final int LONGEST = 60;

    /** What may be wrong with a spreadsheet, besides what the reader of documents finds. */
    public enum Code {
        /** Nothing stands in the file. */
        EMPTY_FILE(Severity.ERROR),
        /** The bytes are not in the encoding. */
        WRONG_ENCODING(Severity.ERROR),
        /** The file is no workbook that can be opened. */
        NOT_A_WORKBOOK(Severity.ERROR),
        /** A quote is open at the end, or something stands after a closing one. */
        MALFORMED_CSV(Severity.ERROR),
        /** A tab is none of the sheets that are known; it was not read. */
        UNKNOWN_SHEET(Severity.WARNING),
        /** A column is none of the sheet; its cells are kept aside under its name. */
        UNKNOWN_COLUMN(Severity.WARNING),
        /** A column stands twice; the second is kept aside. */
        DUPLICATE_COLUMN(Severity.ERROR),
        /** The column by which rows are found again is missing. */
        MISSING_COLUMN(Severity.ERROR),
        /** A line has more cells than the header; they are kept aside. */
        EXTRA_CELLS(Severity.WARNING),
        /** A row has no id or number. */
        MISSING_ID(Severity.ERROR),
        /** Two rows have one id; each is kept. */
        DUPLICATE_ID(Severity.ERROR),
        /** A milestone names no commitment; it cannot be placed. */
        MISSING_PARENT(Severity.ERROR),
        /** A milestone names a commitment that the plan does not have; one with that number alone was begun. */
        UNKNOWN_PARENT(Severity.ERROR),
        /** The plan has another id. */
        OTHER_PLAN(Severity.ERROR),
        /** A period where one date is expected. */
        PERIOD_FOR_DATE(Severity.ERROR),
        /** No number. */
        NOT_A_NUMBER(Severity.ERROR),
        /** Thousands, or decimals. */
        AMBIGUOUS_NUMBER(Severity.ERROR),
        /** No whole number. */
        NOT_A_WHOLE_NUMBER(Severity.ERROR),
        /** Neither yes nor no. */
        NOT_YES_OR_NO(Severity.ERROR),
        /** None of the codes of the list, nor a label of one. */
        UNKNOWN_CODE(Severity.ERROR),
        /** A formula that failed in the spreadsheet. */
        FORMULA_ERROR(Severity.ERROR),
        /** What no column holds is not the JSON that it must be. */
        MALFORMED_REST(Severity.ERROR);

        private final Severity severity;

        Code(Severity severity) {
            this.severity = severity;
        }
    }

    /** Copies the details. */
    public SheetProblem {
        details = Map.copyOf(details);
    }

    static SheetProblem of(Code code, String sheet, int line, int column, String header, Map<String, Object> details) {
        Map<String, Object> all = new HashMap<>(details);
        all.putIfAbsent("header", header);
        return new SheetProblem(code.name(), code.severity, sheet, line, column, header, all, null);
    }

    static SheetProblem of(Problem problem, String sheet, int line, int column, String header) {
        return new SheetProblem(
                problem.code().code(), problem.severity(), sheet, line, column, header, problem.details(), problem);
    }

    /** Returns the message in a language, without the place. */
    public String message(Language language) {
        if (inner != null) {
            return inner.message(language);
        }
        String pattern = MESSAGES.find("problem." + code, language).orElse(code);
        return Words.generic(language).fill(pattern, details);
    }

    /** Returns the place in words, such as "commitments, line 4, column D (Title)". */
    public String place(Language language) {
        String key = line == 0 ? "place.file" : column == 0 ? "place.line" : "place.cell";
        return Words.generic(language)
                .fill(
                        MESSAGES.find(key, language).orElse("{sheet} {line} {column}"),
                        Map.of("sheet", sheet, "line", line, "column", letters(column), "header", header));
    }

    /** Returns the letters by which spreadsheets call a column: A, B, … Z, AA; empty for 0. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder(3);
        for (int left = column; left > 0; left = (left - 1) / 26) {
            letters.insert(0, (char) ('A' + (left - 1) % 26));
        }
        return letters.toString();
    }

    /** Returns what the problem received, where it may be shown. */
    public Optional<String> received() {
        return Optional.ofNullable(details.get("received")).map(Object::toString);
    }

    static String shortened(String cell) {
        String one = cell.strip().replaceAll("\\s+", " ");
        return one.length() <= LONGEST ? one : one.substring(0, LONGEST) + "…";
    }
}
