package io.github.pacto4j.documents.ogp;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.pacto4j.date.wording.DateWording;
import io.github.pacto4j.documents.sheet.Escapes;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.json.Documents;
import io.github.pacto4j.monitoring.CompletionLevel;
import io.github.pacto4j.text.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OgpCommitmentsTest {
    private static final OgpCommitments OGP = new OgpCommitments(DateWording.Order.UNSTATED);

    private static byte[] sample() throws IOException {
        try (InputStream in = OgpCommitmentsTest.class.getResourceAsStream("ogp-commitments-sample.csv")) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }

    private static OgpCommitments.Table read(byte[] file) throws IOException {
        return OGP.read(new ByteArrayInputStream(file));
    }

    /** Rows by the identifier of their commitment, in one spelling of apostrophes before formulas. */
    private static Map<String, List<String>> rows(byte[] file) {
        Map<String, List<String>> rows = new HashMap<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(new String(file, StandardCharsets.UTF_8))) {
            for (CsvRecord record : csv) {
                rows.put(
                        record.getField(0),
                        record.getFields().stream().map(Escapes::read).toList());
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return rows;
    }

    @ParameterizedTest
    @EnumSource
    void the_140_rows_of_the_sample_go_in_and_come_out(DateWording.Order order) throws IOException {
        OgpCommitments ogp = new OgpCommitments(order);
        OgpCommitments.Table table = ogp.read(new ByteArrayInputStream(sample()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Loss> unwritten = ogp.write(table.dossiers(), table.columns(), out);
        assertThat(unwritten).isEmpty();
        assertThat(rows(sample())).hasSize(141);
        assertThat(rows(out.toByteArray())).isEqualTo(rows(sample()));
    }

    @Test
    void they_come_out_of_the_documents_as_json_as_well() throws IOException {
        OgpCommitments.Table table = read(sample());
        List<Dossier> again = new ArrayList<>();
        for (Dossier dossier : table.dossiers()) {
            again.add(Documents.standard()
                    .read(Documents.standard().write(dossier), Dossier.class)
                    .document());
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OGP.write(again, table.columns(), out);
        assertThat(rows(out.toByteArray())).isEqualTo(rows(sample()));
    }

    @Test
    void each_line_of_the_loss_report_is_explained() throws IOException {
        OgpCommitments.Table table = read(sample());
        assertThat(table.losses()).isNotEmpty().allSatisfy(loss -> {
            assertThat(table.columns()).contains(loss.column());
            assertThat(loss.rows()).isBetween(1, 140);
            for (Language language : List.of(Language.FR, Language.AR, Language.EN)) {
                assertThat(loss.message(language)).isNotBlank().doesNotContain("{");
            }
        });
        assertThat(table.losses().stream()
                        .filter(loss -> loss.kind() == Loss.Kind.NOT_READ)
                        .map(Loss::column))
                .containsOnly("start_raw", "end_raw", "diog_overall");
    }

    @Test
    void what_contradicts_its_sources_is_told_and_left_as_it_is() throws IOException {
        List<Finding> findings = read(sample()).findings();
        findings.forEach(finding -> {
            for (Language language : List.of(Language.FR, Language.AR, Language.EN)) {
                assertThat(finding.message(language)).isNotBlank().doesNotContain("{");
            }
        });
        Map<String, Long> counts = findings.stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.code() + " " + finding.column(), Collectors.counting()));
        assertThat(counts)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "NUMBER_OF_WORDS completion_change_num", 1L,
                        "DERIVED completion_change_num", 1L,
                        "DERIVED plan_duration_years", 1L,
                        "NOT_YET_AS_FINDING diog_overall_num", 8L,
                        "DAMAGED_NUMBER commitment_number_raw", 3L));
    }

    @Test
    void what_the_documents_say_since_is_written() throws IOException {
        OgpCommitments.Table table = read(sample());
        List<Dossier> changed = table.dossiers().stream()
                .map(dossier -> dossier.completionReports() == null
                        ? dossier
                        : dossier.withCompletionReports(dossier.completionReports().stream()
                                .map(report -> report.withCompletion(CompletionLevel.COMPLETE)
                                        .withNotAssessed(null))
                                .toList()))
                .toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OGP.write(changed, table.columns(), out);
        int column = table.columns().indexOf("completion_eot");
        assertThat(rows(out.toByteArray()).values().stream().map(row -> row.get(column)))
                .contains("Complete", "NR", "ND")
                .doesNotContain("Limited", "Substantial", "Unclear");
    }

    @Test
    void the_names_and_flags_of_the_published_file_are_read_as_well() throws IOException {
        String file = "Commitment Unique Identifier,Commitment Number,Action Plan ID,Open Data,Judiciary,Verifiable\r\n"
                + "MA0001,2.2999999999999998,AP_MAR01,1,1,Yes\r\n";
        OgpCommitments.Table table = read(file.getBytes(StandardCharsets.UTF_8));
        var commitment = Objects.requireNonNull(
                        Objects.requireNonNull(table.dossiers().get(0).plan()).commitments())
                .get(0);
        assertThat(commitment.policyAreas()).hasSize(1);
        assertThat(commitment.sectors()).hasSize(1);
        assertThat(table.findings()).extracting(Finding::code).containsExactly(Finding.Code.DAMAGED_NUMBER);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OGP.write(table.dossiers(), table.columns(), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(file);
    }
}
