package io.github.pacto4j.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.pacto4j.ShippedTypes;
import io.github.pacto4j.access.PolicyTable;
import io.github.pacto4j.book.Books;
import io.github.pacto4j.book.form.FormBook;
import io.github.pacto4j.book.guide.GuideBook;
import io.github.pacto4j.book.law.MoroccanLawBook;
import io.github.pacto4j.book.ogp.OgpLocalBook;
import io.github.pacto4j.book.pacto.PactoBook;
import io.github.pacto4j.collectivity.Collectivities;
import io.github.pacto4j.date.wording.DateWording;
import io.github.pacto4j.progress.OgpCompletionLevel;
import io.github.pacto4j.progress.StatusWord;
import io.github.pacto4j.rule.DocumentTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    /** A table of the library. */
    record Table(Class<?> beside, String name) {
        String path() {
            return "/" + beside.getPackageName().replace('.', '/') + "/" + name;
        }

        String text() {
            try (InputStream in = beside.getResourceAsStream(name)) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String toString() {
            return path();
        }
    }

    static Stream<Table> tables() {
        Stream<Table> ofBooks = Stream.of(
                        FormBook.class, GuideBook.class, PactoBook.class, OgpLocalBook.class, MoroccanLawBook.class)
                .flatMap(book -> Stream.of(new Table(book, "rules.csv"), new Table(book, "figures.csv")));
        return Stream.concat(
                ofBooks,
                Stream.of(
                        new Table(PolicyTable.class, "policy.csv"),
                        new Table(DateWording.class, "words.csv"),
                        new Table(FormBook.class, "sdg-targets.csv"),
                        new Table(GuideBook.class, "procedures.csv"),
                        new Table(Books.class, "forms.csv"),
                        new Table(Books.class, "sources.csv"),
                        new Table(Books.class, "source-references.csv"),
                        new Table(CodeLists.class, "codes.csv"),
                        new Table(DocumentTable.class, "documents.csv"),
                        new Table(OgpCompletionLevel.class, "ogp-completion.csv"),
                        new Table(StatusWord.class, "status-words.csv"),
                        new Table(Collectivities.class, "collectivities.csv")));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void a_table_of_the_library_is_read_as_an_independent_reader_reads_it(Table table) throws IOException {
        List<List<String>> independent = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(table.text())) {
            reader.forEach(line -> independent.add(line.getFields()));
        }
        List<String> header = independent.remove(0);
        assertThat(header).doesNotHaveDuplicates().doesNotContain("");
        List<List<String>> read = Csv.resource(table.beside(), table.name()).stream()
                .map(row -> header.stream().map(row::get).toList())
                .toList();
        assertThat(read).isNotEmpty().isEqualTo(independent);
    }

    @Test
    void no_table_of_the_library_is_left_out_here() throws IOException {
        Path root = ShippedTypes.root();
        try (Stream<Path> files = Files.walk(root)) {
            Set<String> found = files.filter(file -> file.toString().endsWith(".csv"))
                    .map(file -> "/" + root.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(found).isEqualTo(tables().map(Table::path).collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void tables_are_plain_text_without_marks_or_stray_blanks(Table table) {
        assertThat(table.text())
                .doesNotStartWith("\uFEFF")
                .doesNotContain("\r", "\t", "\u00A0", "\uFFFD")
                .endsWith("\n");
    }

    @Property(tries = 300)
    void whatever_an_independent_writer_writes_is_read(@ForAll("lines") List<List<String>> lines) throws IOException {
        for (LineDelimiter end : List.of(LineDelimiter.LF, LineDelimiter.CRLF)) {
            StringWriter text = new StringWriter();
            try (CsvWriter writer = CsvWriter.builder().lineDelimiter(end).build(text)) {
                writer.writeRecord("a", "b", "c");
                lines.forEach(writer::writeRecord);
            }
            assertThat(cells(text.toString())).isEqualTo(lines);
        }
    }

    @Provide
    Arbitrary<List<List<String>>> lines() {
        return Arbitraries.strings()
                .withChars("ab,\"\n\r ;éش")
                .ofMaxLength(6)
                .list()
                .ofSize(3)
                .list()
                .ofMaxSize(5);
    }

    @Test
    void the_last_line_needs_no_end() {
        assertThat(cells("a,b,c\n1,,")).containsExactly(List.of("1", "", ""));
        assertThat(cells("a,b,c\n1,2,\"3\"")).containsExactly(List.of("1", "2", "3"));
        assertThat(cells("a,b,c\r\n1,2,3\r\n")).containsExactly(List.of("1", "2", "3"));
        assertThat(cells("a,b,c")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b,c\n1,2\n", "a,b,c\n1,2,3,4\n", "a,b,c\n1,2,3\n\n"})
    void a_line_with_another_number_of_cells_stops_the_reading(String text) {
        assertThatIllegalStateException()
                .isThrownBy(() -> Csv.rows(text, "table.csv"))
                .withMessageContaining("table.csv, row");
    }

    @Test
    void a_quote_that_is_not_closed_stops_the_reading() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Csv.rows("a,b\n1,\"2\n", "table.csv"))
                .withMessageContaining("a quote is not closed");
    }

    @Test
    void a_table_or_column_that_does_not_exist_is_named() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Csv.resource(CodeLists.class, "cods.csv"))
                .withMessageContaining("cods.csv");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Csv.rows("a,b\n1,2\n", "t").get(0).get("c"))
                .withMessageContaining("no column c in [a, b]");
    }

    private static List<List<String>> cells(String text) {
        return Csv.rows(text, "table.csv").stream()
                .map(row -> List.of(row.get("a"), row.get("b"), row.get("c")))
                .toList();
    }
}
