package io.github.pacto4j.documents.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.monitoring.CompletionLevel;
import io.github.pacto4j.text.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TemplateTest {
    private static final List<Language> LANGUAGES = List.of(Language.FR, Language.AR, Language.EN);

    private static byte[] written(Template template, Language language, Language... texts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        template.write(language, List.of(texts), out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @EnumSource(Template.class)
    void an_empty_template_is_read_without_a_problem_and_begins_nothing(Template template) throws IOException {
        for (Language language : LANGUAGES) {
            Import read =
                    Sheets.standard().readXlsx(new ByteArrayInputStream(written(template, language)), Sheets.nothing());
            assertThat(read.problems()).isEmpty();
            assertThat(read.dossier()).isEqualTo(Sheets.nothing());
        }
    }

    @ParameterizedTest
    @EnumSource(Template.class)
    void every_header_names_its_column_in_each_language(Template template) throws IOException {
        for (Language language : LANGUAGES) {
            try (ReadableWorkbook workbook = new ReadableWorkbook(
                    new ByteArrayInputStream(written(template, language, Language.FR, Language.AR)))) {
                for (Sheet sheet : template.sheets()) {
                    Row header = workbook.findSheet(sheet.title(language))
                            .orElseThrow()
                            .read()
                            .get(0);
                    Set<String> keys = new HashSet<>();
                    for (int i = 0; i < header.getCellCount(); i++) {
                        String label = header.getCellText(i);
                        assertThat(Columns.of(sheet).named(label))
                                .as("%s", label)
                                .hasValueSatisfying(column -> assertThat(keys.add(column.key()))
                                        .as("%s twice", column.key())
                                        .isTrue());
                    }
                }
            }
        }
    }

    @Test
    void every_label_stands_for_one_column_alone() {
        for (Sheet sheet : Sheet.values()) {
            for (Language language : LANGUAGES) {
                for (String key : Columns.of(sheet).templates()) {
                    String label = Columns.of(sheet).label(key.replace("#", "2"), language);
                    assertThat(Columns.of(sheet).named(label).map(Column::key))
                            .as("%s %s %s", sheet, language, label)
                            .contains(key.replace("#", "2"));
                }
            }
        }
    }

    @Test
    void the_arabic_template_runs_from_right_to_left_and_offers_the_codes_in_arabic() throws IOException {
        byte[] file = written(Template.REPORTS, Language.AR);
        String sheet = entry(file, "xl/worksheets/sheet1.xml");
        assertThat(sheet).contains("rightToLeft=\"true\"").contains("<dataValidation ");
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            assertThat(workbook.findSheet("اللوائح").orElseThrow().read())
                    .anySatisfy(row -> assertThat(row.stream().map(cell -> cell == null ? "" : cell.getText()))
                            .contains(CompletionLevel.COMPLETE
                                    .label()
                                    .in(Language.AR)
                                    .orElseThrow()));
        }
        assertThat(entry(written(Template.REPORTS, Language.FR), "xl/worksheets/sheet1.xml"))
                .doesNotContain("rightToLeft");
    }

    private static String entry(byte[] file, String name) throws IOException {
        try (org.apache.commons.compress.archivers.zip.ZipFile zip =
                org.apache.commons.compress.archivers.zip.ZipFile.builder()
                        .setByteArray(file)
                        .get()) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
