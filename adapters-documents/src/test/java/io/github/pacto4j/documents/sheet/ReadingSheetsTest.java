package io.github.pacto4j.documents.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.date.wording.DateWording;
import io.github.pacto4j.documents.sheet.Import.Effect;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.json.Documents;
import io.github.pacto4j.plan.ActionPlanBuilder;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.plan.CommitmentBuilder;
import io.github.pacto4j.plan.OpennessPrinciple;
import io.github.pacto4j.text.Json;
import io.github.pacto4j.text.Language;
import io.github.pacto4j.text.Text;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingSheetsTest {
    private static final Sheets SHEETS = Sheets.standard();

    private static Import read(Sheet sheet, String csv, Dossier into) throws IOException {
        return SHEETS.readCsv(
                new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), sheet, CsvFormat.STANDARD, into);
    }

    private static Import commitments(String csv) throws IOException {
        return read(Sheet.COMMITMENTS, csv, Sheets.nothing());
    }

    private static List<Commitment> list(Import read) {
        return Objects.requireNonNull(
                Objects.requireNonNull(read.dossier().plan()).commitments());
    }

    private static Commitment first(Import read) {
        return list(read).get(0);
    }

    private static Dossier withCommitment() {
        return Sheets.nothing()
                .withPlan(ActionPlanBuilder.builder()
                        .id("P-1")
                        .language(Language.AR)
                        .commitments(List.of(CommitmentBuilder.builder()
                                .number("1")
                                .title(Text.of("Guichet", "شباك"))
                                .funding(Text.bare("ar", "الميزانية"))
                                .build()))
                        .build());
    }

    @Test
    void a_bad_cell_is_told_by_line_and_column_and_its_row_is_kept_with_what_it_said() throws IOException {
        Import read = commitments("number;title_fr;period.start;budget.amount\r\n1;Guichet;31/02/2026;beaucoup\r\n");
        assertThat(read.problems())
                .extracting(
                        SheetProblem::code,
                        SheetProblem::line,
                        SheetProblem::column,
                        p -> p.received().orElse(""))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("MALFORMED_DATE", 2, 3, "31/02/2026"),
                        org.assertj.core.groups.Tuple.tuple("NOT_A_NUMBER", 2, 4, "beaucoup"));
        assertThat(first(read).title()).isEqualTo(Text.of(Language.FR, "Guichet"));
        assertThat(new String(Documents.standard().write(first(read)), StandardCharsets.UTF_8))
                .contains("\"start\":\"31/02/2026\"", "\"amount\":\"beaucoup\"");
    }

    @Test
    void every_problem_is_told_in_three_languages_with_its_place() throws IOException {
        Import read = commitments("number;titre;title_fr;surprise\r\n;a;b;c\r\n1;é\r\n1;é;;;trop\r\n");
        assertThat(read.problems())
                .extracting(SheetProblem::code)
                .containsExactly("UNKNOWN_COLUMN", "MISSING_ID", "DUPLICATE_ID", "EXTRA_CELLS");
        for (SheetProblem problem : read.problems()) {
            for (Language language : List.of(Language.FR, Language.AR, Language.EN)) {
                assertThat(problem.message(language)).isNotBlank().doesNotContain("{");
                assertThat(problem.place(language)).doesNotContain("{").contains("commitments");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages_fr", "messages_ar", "messages_en"})
    void every_code_has_a_message_in_each_language(String bundle) throws IOException {
        String words;
        try (var in = Objects.requireNonNull(SheetProblem.class.getResourceAsStream(bundle + ".properties"))) {
            words = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(Stream.of(SheetProblem.Code.values()).filter(code -> !words.contains("problem." + code + " = ")))
                .isEmpty();
    }

    @Test
    void an_unknown_column_is_told_once_and_its_cells_are_kept_under_its_name() throws IOException {
        Import read = commitments("number;Remarque interne\r\n1;à voir\r\n2;vu\r\n");
        assertThat(read.problems()).extracting(SheetProblem::code).containsExactly("UNKNOWN_COLUMN");
        assertThat(list(read))
                .extracting(commitment -> commitment.kept().isUnreadable("Remarque interne"))
                .containsExactly(true, true);
    }

    @Test
    void a_missing_column_of_numbers_is_told_and_no_row_is_lost() throws IOException {
        Import read = commitments("title_fr\r\nGuichet\r\nPortail\r\n");
        assertThat(read.problems())
                .extracting(SheetProblem::code)
                .containsExactly("MISSING_COLUMN", "MISSING_ID", "MISSING_ID");
        assertThat(list(read)).hasSize(2);
    }

    @Test
    void a_row_changes_the_commitment_of_its_number_and_blank_cells_leave_it_as_it_is() throws IOException {
        Import read = read(
                Sheet.COMMITMENTS,
                "number;title_ar;notes;funding\r\n1;شباك رقمي;;\r\n2;;ملاحظة;\r\n",
                withCommitment());
        assertThat(read.problems()).isEmpty();
        assertThat(read.count(Sheet.COMMITMENTS)).isEqualTo(Map.of(Effect.CHANGED, 1L, Effect.ADDED, 1L));
        assertThat(first(read).title()).isEqualTo(Text.of("Guichet", "شباك رقمي"));
        assertThat(first(read).funding()).isEqualTo(Text.bare("ar", "الميزانية"));
        assertThat(list(read).get(1).notes()).isEqualTo(Text.of(Language.AR, "ملاحظة"));
    }

    @Test
    void a_cell_that_cannot_be_read_does_not_wipe_out_what_the_dossier_knows() throws IOException {
        Dossier known = read(Sheet.COMMITMENTS, "number;period.start\r\n1;2024-03\r\n", withCommitment())
                .dossier();
        Import read = read(Sheet.COMMITMENTS, "number;period.start\r\n1;bientôt\r\n", known);
        assertThat(read.problems()).extracting(SheetProblem::code).containsExactly("MALFORMED_DATE");
        assertThat(read.dossier()).isEqualTo(known);
    }

    @Test
    void reading_what_the_dossier_has_already_changes_nothing() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SHEETS.writeCsv(withCommitment(), Sheet.COMMITMENTS, Style.in(Language.AR), CsvFormat.STANDARD, out);
        Import read =
                SHEETS.readCsv(new ByteArrayInputStream(out.toByteArray()), null, CsvFormat.STANDARD, withCommitment());
        assertThat(read.count(Sheet.COMMITMENTS)).isEqualTo(Map.of(Effect.UNCHANGED, 1L));
        assertThat(read.dossier()).isEqualTo(withCommitment());
    }

    @Test
    void a_commitment_is_found_by_its_number_in_arabic_digits() throws IOException {
        Import read = read(Sheet.MILESTONES, "commitment;number;title_fr\r\n١;1.1;Étude\r\n", withCommitment());
        assertThat(list(read)).hasSize(1);
        assertThat(first(read).milestones()).hasSize(1);
    }

    @Test
    void a_milestone_of_an_unknown_commitment_or_of_none_is_kept_and_told() throws IOException {
        Import read =
                read(Sheet.MILESTONES, "commitment;number;title_fr\r\n7;7.1;Étude\r\n;1.1;Salle\r\n", withCommitment());
        assertThat(read.problems()).extracting(SheetProblem::code).containsExactly("UNKNOWN_PARENT", "MISSING_PARENT");
        assertThat(list(read)).extracting(Commitment::number).containsExactly("1", "7", null);
        assertThat(list(read).get(2).milestones()).hasSize(1);
    }

    @Test
    void a_plan_of_another_id_is_refused() throws IOException {
        Import read = read(Sheet.PLAN, "id;title_fr\r\nP-2;Autre\r\n", withCommitment());
        assertThat(read.problems()).extracting(SheetProblem::code).containsExactly("OTHER_PLAN");
        assertThat(read.dossier()).isEqualTo(withCommitment());
    }

    @ParameterizedTest
    @CsvSource({"';',','", "',',';'", "'\t',';'"})
    void the_separator_is_found_by_the_header(String separator, String other) throws IOException {
        String csv = "Numéro de l'engagement;Titre (fr);Période – début\r\n1;\"un" + other + " deux\";2024\r\n";
        Import read = commitments(csv.replace(";", separator).replace(separator + " deux", other + " deux"));
        assertThat(read.problems()).isEmpty();
        assertThat(first(read).title()).isEqualTo(Text.of(Language.FR, "un" + other + " deux"));
    }

    @Test
    void a_separator_that_is_stated_overrides_what_the_file_looks_like() throws IOException {
        Import read = SHEETS.readCsv(
                new ByteArrayInputStream("number;a,title_fr\r\n1,x\r\n".getBytes(StandardCharsets.UTF_8)),
                Sheet.COMMITMENTS,
                CsvFormat.STANDARD.withSeparator(','),
                Sheets.nothing());
        assertThat(first(read).title()).isEqualTo(Text.of(Language.FR, "x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void a_byte_order_mark_tells_the_encoding(String charset) throws IOException {
        byte[] bytes = "\uFEFFnumber;title_fr\r\n1;Été\r\n".getBytes(Charset.forName(charset));
        Import read = SHEETS.readCsv(
                new ByteArrayInputStream(bytes), Sheet.COMMITMENTS, CsvFormat.STANDARD, Sheets.nothing());
        assertThat(read.problems()).isEmpty();
        assertThat(first(read).title()).isEqualTo(Text.of(Language.FR, "Été"));
    }

    @Test
    void a_file_of_another_encoding_is_refused_unless_it_is_stated() throws IOException {
        byte[] bytes = "number;title_fr\r\n1;Été\r\n".getBytes(Charset.forName("windows-1252"));
        Import refused = SHEETS.readCsv(
                new ByteArrayInputStream(bytes), Sheet.COMMITMENTS, CsvFormat.STANDARD, Sheets.nothing());
        assertThat(refused.problems()).extracting(SheetProblem::code).containsExactly("WRONG_ENCODING");
        Import read = SHEETS.readCsv(
                new ByteArrayInputStream(bytes),
                Sheet.COMMITMENTS,
                CsvFormat.STANDARD.withCharset(Charset.forName("windows-1252")),
                Sheets.nothing());
        assertThat(first(read).title()).isEqualTo(Text.of(Language.FR, "Été"));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03, 2024-03, ",
        "٢٠٢٤-٠٣-١٥, 2024-03-15, ",
        "décembre 2026, 2026-12, décembre 2026",
        "30ème Novembre 2022, 2022-11-30, 30ème Novembre 2022",
        "43525, 2019-03-01, 43525"
    })
    void a_date_is_read_as_it_is_worded_and_its_words_are_kept(String cell, String edtf, String words)
            throws IOException {
        Import read = commitments("number;period.start\r\n1;" + cell + "\r\n");
        assertThat(read.problems()).isEmpty();
        var start = Objects.requireNonNull(
                Objects.requireNonNull(first(read).period()).start());
        assertThat(start.edtf()).isEqualTo(edtf);
        assertThat(start.text()).isEqualTo(words);
    }

    @Test
    void the_order_of_day_and_month_is_never_guessed() throws IOException {
        byte[] csv = "number;period.start\r\n1;03/04/2024\r\n".getBytes(StandardCharsets.UTF_8);
        Import refused = commitments(new String(csv, StandardCharsets.UTF_8));
        assertThat(refused.problems()).extracting(SheetProblem::code).containsExactly("MALFORMED_DATE");
        Import read = SHEETS.withDates(DateWording.Order.DAY_FIRST)
                .readCsv(new ByteArrayInputStream(csv), null, CsvFormat.STANDARD, Sheets.nothing());
        assertThat(Objects.requireNonNull(
                                Objects.requireNonNull(first(read).period()).start())
                        .edtf())
                .isEqualTo("2024-04-03");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "250000,50|250000.50",
                "250 000,50|250000.50",
                "250.000,50|250000.50",
                "٢٥٠٬٠٠٠٫٥٠|250000.50",
                "1.234|1.234",
                "-5|-5"
            })
    void a_number_is_read_as_it_is_typed_here(String cell, String amount) throws IOException {
        Import read = commitments("number;budget.amount\r\n1;" + cell + "\r\n");
        assertThat(read.problems()).isEmpty();
        assertThat(Objects.requireNonNull(first(read).budget()).amount()).isEqualTo(amount);
    }

    @Test
    void a_comma_before_three_digits_is_not_guessed() throws IOException {
        assertThat(commitments("number;budget.amount\r\n1;1,234\r\n").problems())
                .extracting(SheetProblem::code)
                .containsExactly("AMBIGUOUS_NUMBER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRANSPARENCY; DIGITALISATION", "transparency، digitalisation"})
    void codes_are_read_by_code_or_by_label(String cell) throws IOException {
        Import read = commitments("number;principles\r\n1;\"" + cell + "\"\r\n");
        assertThat(read.problems()).isEmpty();
        assertThat(first(read).principles())
                .containsExactly(OpennessPrinciple.TRANSPARENCY, OpennessPrinciple.DIGITALISATION);
    }

    @Test
    void every_label_of_a_code_is_read_back_in_each_language() throws IOException {
        for (OpennessPrinciple principle : OpennessPrinciple.values()) {
            for (Language language : List.of(Language.FR, Language.AR, Language.EN)) {
                String label = principle.label().in(language).orElseThrow();
                assertThat(first(commitments("number;principles\r\n1;\"" + label + "\"\r\n"))
                                .principles())
                        .containsExactly(principle);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+212 5",
                "-x",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "'=1",
                "''+",
                "'tis",
                "=cmd|' /C calc'!A0",
                "a;=1+1",
                "a\r\nb",
                "say \"no\""
            })
    void a_text_that_could_run_is_written_so_that_it_cannot_and_comes_back_the_same(String text) throws IOException {
        Dossier dossier = Sheets.nothing()
                .withPlan(ActionPlanBuilder.builder()
                        .document("action-plan/1")
                        .commitments(List.of(CommitmentBuilder.builder()
                                .number("1")
                                .title(Text.of(Language.FR, text))
                                .build()))
                        .build());
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        SHEETS.writeCsv(dossier, Sheet.COMMITMENTS, Style.keys(), CsvFormat.STANDARD, csv);
        String file = csv.toString(StandardCharsets.UTF_8);
        assertThat(file).doesNotContainPattern("(^|;|\r\n)\"[=+@\t\r-]");
        assertThat(first(commitments(file)).title()).isEqualTo(Text.of(Language.FR, text));
        ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
        SHEETS.writeXlsx(dossier, List.of(Sheet.COMMITMENTS), Style.keys(), xlsx);
        Import read = SHEETS.readXlsx(new ByteArrayInputStream(xlsx.toByteArray()), Sheets.nothing());
        assertThat(first(read).title()).isEqualTo(Text.of(Language.FR, text));
    }

    @Test
    void a_file_that_breaks_off_inside_quotes_is_read_up_to_there() throws IOException {
        Import read = commitments("number;title_fr\r\n1;Guichet\r\n2;\"Portail\"x\r\n");
        assertThat(list(read)).extracting(Commitment::number).contains("1");
    }

    @Test
    void what_is_no_workbook_is_told() throws IOException {
        for (String file : List.of("", "PK\u0003\u0004 no archive", "number;title")) {
            Import read =
                    SHEETS.readXlsx(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), Sheets.nothing());
            assertThat(read.problems()).hasSize(1);
            assertThat(read.dossier()).isEqualTo(Sheets.nothing());
        }
    }

    @Test
    void a_failed_formula_is_told_and_kept() throws IOException {
        Import read = commitments("number;title_fr\r\n1;#REF!\r\n");
        assertThat(read.problems()).extracting(SheetProblem::code).containsExactly("FORMULA_ERROR");
        assertThat(first(read).title()).isEqualTo(Text.of(Language.FR, "#REF!"));
    }

    @Test
    void what_no_column_holds_stands_in_a_column_of_its_own_and_comes_back() throws IOException {
        Commitment commitment = Documents.standard()
                .read(
                        "{\"number\":\"1\",\"sectors\":[],\"x\":{\"y\":[1]},\"period\":\"demain\"}"
                                .getBytes(StandardCharsets.UTF_8),
                        Commitment.class)
                .document();
        Dossier dossier = Sheets.nothing()
                .withPlan(ActionPlanBuilder.builder()
                        .commitments(List.of(commitment))
                        .build());
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        SHEETS.writeCsv(dossier, Sheet.COMMITMENTS, Style.keys(), CsvFormat.STANDARD, csv);
        assertThat(csv.toString(StandardCharsets.UTF_8)).contains("\"number\";\"rest\"");
        Commitment again = first(commitments(csv.toString(StandardCharsets.UTF_8)));
        Same.assertSame(again, commitment);
        Json.Obj tree = (Json.Obj) Documents.standard().tree(again);
        assertThat(tree.get("sectors")).contains(Json.of(List.of()));
    }
}
