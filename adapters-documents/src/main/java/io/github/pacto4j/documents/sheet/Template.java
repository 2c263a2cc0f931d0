package io.github.pacto4j.documents.sheet;

import io.github.pacto4j.book.Forms;
import io.github.pacto4j.rule.Property;
import io.github.pacto4j.text.Csv;
import io.github.pacto4j.text.Folding;
import io.github.pacto4j.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * An empty workbook to fill in: headers in the words of a language, a note on each column, lists to choose codes from. In
 * Arabic its tabs run from right to left. What is filled in is read like any other workbook.
 */
public enum Template {
    /** The plan with its axes, commitments and milestones. */
    PLAN("plan", Sheet.PLAN, Sheet.AXES, Sheet.COMMITMENTS, Sheet.MILESTONES),
    /** The contributions of a consultation, with their answers. */
    CONTRIBUTIONS("contributions", Sheet.CONTRIBUTIONS),
    /** Completion reports. */
    REPORTS("reports", Sheet.REPORTS);

    /** Rows for which lists and formats are set. */
    private static final int ROWS = 1_000;

    private static final Map<Sheet, List<String>> FORMS = Map.of(
            Sheet.PLAN, List.of("annex-3", "ogp-local-plan"),
            Sheet.COMMITMENTS, List.of("annex-2", "ogp-local-plan"),
            Sheet.MILESTONES, List.of("annex-2", "ogp-local-plan"),
            Sheet.REPORTS, List.of("annex-4"));

    private final String id;
    private final List<Sheet> sheets;

    Template(String id, Sheet... sheets) {
        this.id = id;
        this.sheets = List.of(sheets);
    }

    /** Returns the id, by which the command line calls it. */
    public String id() {
        return id;
    }

    /** Returns the sheets, a tab each. */
    public List<Sheet> sheets() {
        return sheets;
    }

    /** Returns the template with this id, empty if there is none. */
    public static Optional<Template> find(String name) {
        String sought = Folding.fold(name);
        for (Template template : values()) {
            if (Folding.fold(template.id).equals(sought)) {
                return Optional.of(template);
            }
        }
        return Optional.empty();
    }

    /**
     * Writes the empty workbook. The stream stays open.
     *
     * @param language  the language of headers, notes and lists: French, Arabic or English
     * @param texts  the languages that texts are to be written in, a column each; empty for the language of the template
     * @throws IOException if writing fails
     */
    public void write(Language language, List<Language> texts, OutputStream out) throws IOException {
        Style style = Style.in(language);
        Language words = style.language().orElseThrow();
        try (Workbook workbook = new Workbook(Sheets.kept(out), "pacto4j", null)) {
            List<Worksheet> tabs = new ArrayList<>();
            for (Sheet sheet : sheets) {
                tabs.add(workbook.newWorksheet(sheet.title(words)));
            }
            Lists lists = new Lists(
                    workbook.newWorksheet(Labels.of("sheet.lists", words).orElse("lists")), style);
            for (int i = 0; i < tabs.size(); i++) {
                Sheet sheet = sheets.get(i);
                fill(tabs.get(i), sheet, style, columns(sheet, texts.isEmpty() ? List.of(words) : texts), lists);
            }
        }
    }

    private static void fill(Worksheet tab, Sheet sheet, Style style, List<Column> columns, Lists lists) {
        Language language = style.language().orElseThrow();
        XlsxOut.head(tab, sheet, columns, style);
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            tab.comment(0, i, note(sheet, column, language));
            Property property = column.property();
            boolean name = property == null
                    || property.kind() == Property.Kind.STRING
                    || column.key().equals(sheet.key());
            if (name) {
                // Else 1.10 becomes 1.1.
                tab.range(1, i, ROWS, i).style().format("@").set();
            }
            if (property != null && property.form() == Property.Form.ONE) {
                choose(tab, i, property, language, lists);
            }
        }
    }

    private static void choose(Worksheet tab, int column, Property property, Language language, Lists lists) {
        String list;
        if (property.kind() == Property.Kind.CODE || property.kind() == Property.Kind.CODE_OR_TEXT) {
            list = lists.codes(property.type());
        } else if (property.kind() == Property.Kind.BOOLEAN) {
            list = lists.words(
                    "yes-no",
                    List.of(
                            Labels.of("yes", language).orElseThrow(),
                            Labels.of("no", language).orElseThrow()));
        } else {
            return;
        }
        // An open list proposes its codes and takes any text.
        tab.range(1, column, ROWS, column)
                .validateWithListByFormula(list)
                .allowBlank(true)
                .showDropdown(true)
                .showErrorMessage(property.kind() != Property.Kind.CODE_OR_TEXT)
                .errorStyle(DataValidationErrorStyle.WARNING);
    }

    /** Returns what a form of the sources asks here, and the name of the column for programs. */
    private static String note(Sheet sheet, Column column, Language language) {
        StringBuilder note = new StringBuilder(column.key());
        String hint = hint(column);
        Labels.of("note." + hint, language).ifPresent(words -> note.append('\n').append(words));
        String path = path(sheet, column);
        for (String form : FORMS.getOrDefault(sheet, List.of())) {
            Optional<Forms.Question> question = Forms.of(form).stream()
                    .filter(asked -> asked.paths().equals(List.of(path)))
                    .findFirst();
            if (question.isPresent()) {
                question.get()
                        .prompt()
                        .in(language)
                        .ifPresent(words -> note.append('\n').append(words));
                break;
            }
        }
        return note.toString();
    }

    private static String hint(Column column) {
        Property property = column.property();
        if (property == null) {
            return "text";
        } else if (property.form() == Property.Form.LIST) {
            return "list";
        }
        return switch (property.kind()) {
            case DATE -> "date";
            case CODE -> "code";
            case CODE_OR_TEXT -> "open";
            case BOOLEAN -> "boolean";
            case INTEGER, LONG -> "integer";
            case DECIMAL -> "decimal";
            default -> "text";
        };
    }

    /** Returns the path as the forms write it. */
    private static String path(Sheet sheet, Column column) {
        StringBuilder path = new StringBuilder(
                switch (sheet) {
                    case COMMITMENTS -> "commitments[]";
                    case MILESTONES -> "commitments[].milestones[]";
                    default -> "";
                });
        for (Object step : column.steps()) {
            if (step instanceof Integer) {
                path.append("[]");
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step);
            }
        }
        return path.toString();
    }

    /** The columns to fill in, from the table {@code template.csv}; a text has one for each language. */
    private static List<Column> columns(Sheet sheet, List<Language> texts) {
        Columns all = Columns.of(sheet);
        List<Column> columns = new ArrayList<>();
        for (Csv.Row row : Csv.resource(Template.class, "template.csv")) {
            if (row.get("sheet").equals(sheet.id())) {
                Column column = all.find(row.get("column")).orElseThrow();
                boolean text = column.property() != null
                        && column.property().kind() == Property.Kind.TEXT
                        && column.property().form() != Property.Form.LIST;
                if (text) {
                    for (Language language : texts) {
                        columns.add(
                                all.find(column.key() + "_" + language.code()).orElseThrow());
                    }
                } else {
                    columns.add(column);
                }
            }
        }
        return columns;
    }

    /** The tab of the lists, which is hidden: a list inside a cell's rule may have 255 characters only. */
    private static final class Lists {
        private final Worksheet tab;
        private final Style style;
        private final Map<String, String> ranges = new LinkedHashMap<>();

        Lists(Worksheet tab, Style style) {
            this.tab = tab;
            this.style = style;
            tab.setVisibilityState(VisibilityState.HIDDEN);
        }

        String codes(Class<?> codes) {
            return words(
                    codes.getSimpleName(),
                    Property.codes(codes).stream()
                            .map(code -> Cells.codeCell(codes, code, style))
                            .toList());
        }

        String words(String name, List<String> words) {
            return ranges.computeIfAbsent(name, key -> {
                int column = ranges.size();
                tab.value(0, column, key);
                for (int i = 0; i < words.size(); i++) {
                    tab.value(i + 1, column, words.get(i));
                }
                String letters = SheetProblem.letters(column + 1);
                return "'" + tab.getName().replace("'", "''") + "'!$" + letters + "$2:$" + letters + "$"
                        + (words.size() + 1);
            });
        }
    }
}
