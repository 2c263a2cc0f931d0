package io.github.pacto4j.documents.sheet;

/**
 * Cells that a spreadsheet would take for formulas. An apostrophe before them stops it, as in the spreadsheet's own use;
 * it is taken away again on reading. A cell that begins with apostrophes and such a sign gets one more, so that every
 * text comes back the same.
 */
public final class Escapes {
    private Escapes() {}

    /** Returns the cell for a CSV file, where any text may run. */
    public static String forCsv(String cell) {
        return couldRun(cell, 0) && !isNumber(cell) || isEscaped(cell) ? "'" + cell : cell;
    }

    /** Returns the cell for a workbook, where a text never runs. */
    static String forWorkbook(String cell) {
        return isEscaped(cell) ? "'" + cell : cell;
    }

    /** Returns what a cell says. */
    public static String read(String cell) {
        return isEscaped(cell) ? cell.substring(1) : cell;
    }

    private static boolean isEscaped(String cell) {
        int at = 0;
        while (at < cell.length() && cell.charAt(at) == '\'') {
            at++;
        }
        return at > 0 && couldRun(cell, at);
    }

    /** The wide signs run as well, in spreadsheets set up for East Asian languages. */
    private static boolean couldRun(String cell, int at) {
        return at < cell.length()
                && switch (cell.charAt(at)) {
                    case '=', '+', '-', '@', '\t', '\r', '\n', '\uFF1D', '\uFF0B', '\uFF0D', '\uFF20' -> true;
                    default -> false;
                };
    }

    /** A plain negative number computes nothing. */
    private static boolean isNumber(String cell) {
        for (int i = 1; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if ((c < '0' || c > '9') && c != '.') {
                return false;
            }
        }
        return cell.length() > 1 && cell.charAt(0) == '-' && cell.charAt(1) != '.';
    }
}
