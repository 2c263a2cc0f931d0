package io.github.pacto4j.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.date.WorkingDays;
import io.github.pacto4j.json.Documents;
import io.github.pacto4j.json.Reading;
import io.github.pacto4j.text.Language;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class WholeDocumentsTest {
    /** What was found in other documents: nothing to judge. */
    private static final Set<String> OF_FINDINGS = Set.of("assessment/1", "comparison/1", "#compared");

    private static final Documents DOCUMENTS = Documents.standard();
    private static final JsonMapper INDEPENDENT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    static List<String> kinds() {
        return WholeDocuments.kinds();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_document_with_every_property_is_read_without_a_problem_and_written_back(String kind) {
        for (int turn = 0; turn < WholeDocuments.turns(kind); turn++) {
            String json = WholeDocuments.of(kind, turn);
            Reading<?> reading = read(kind, json);
            assertThat(reading.problems()).isEmpty();
            assertThat(write(reading)).isEqualTo(json);
            assertEveryPropertyIsStated(reading.document(), kind);
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void what_is_made_in_Java_is_written_for_others_to_read(String kind) {
        String json = WholeDocuments.of(kind, 1);
        Record read = (Record) read(kind, json).document();
        Record made = (Record) Copies.withoutKept(read);
        String written = new String(DOCUMENTS.write(made), StandardCharsets.UTF_8);
        assertThat(read(kind, written).problems()).isEmpty();
        assertThat(Copies.withoutKept(read(kind, written).document())).isEqualTo(made);
        assertThat(INDEPENDENT.readTree(written).propertyNames())
                .containsExactlyElementsOf(INDEPENDENT.readTree(json).propertyNames());
    }

    @Test
    void a_document_alone_is_the_same_as_in_its_dossier() {
        for (String kind : kinds()) {
            if (!OF_FINDINGS.contains(kind)) {
                byte[] json = WholeDocuments.of(kind, 2).getBytes(StandardCharsets.UTF_8);
                Object part = Parts.root(
                        DOCUMENTS.read(json).document(),
                        DOCUMENTS.read(json).kind().orElseThrow());
                assertThat(part).isEqualTo(DOCUMENTS.read(json, type(kind)).document());
            }
        }
    }

    @Test
    void a_document_made_in_Java_is_judged_as_a_file_of_its_own() {
        Pacto pacto = Pacto.with(WorkingDays.unknown());
        Ask ask = Ask.on(LocalDate.of(2024, 1, 1));
        for (String kind : kinds()) {
            Record document = (Record) read(kind, WholeDocuments.of(kind, 2)).document();
            if (OF_FINDINGS.contains(kind)) {
                assertThatIllegalArgumentException().isThrownBy(() -> pacto.assess(document, ask));
            } else {
                byte[] json = WholeDocuments.of(kind, 2).getBytes(StandardCharsets.UTF_8);
                assertThat(pacto.assess(document, ask).document())
                        .isEqualTo(pacto.assess(pacto.read(json), ask).document());
            }
        }
    }

    @Test
    void no_rule_stumbles_over_a_document_with_every_property() {
        Pacto pacto = Pacto.with(WorkingDays.unknown());
        for (String kind : kinds()) {
            for (int turn = 0; turn < 3 && !OF_FINDINGS.contains(kind); turn++) {
                byte[] json = WholeDocuments.of(kind, turn).getBytes(StandardCharsets.UTF_8);
                Ask ask = Ask.on(LocalDate.of(2024, 1, 1)).books("FORM", "GUIDE", "PACTO", "OGP_LOCAL", "MA_LAW");
                Assessment assessment = pacto.assess(pacto.read(json), ask);
                for (Language language : Messages.languages()) {
                    assertThat(DOCUMENTS.write(assessment.in(language))).isNotEmpty();
                }
            }
        }
    }

    @Test
    void the_table_says_which_dates_record_something_done() {
        Map<String, Boolean> found = new TreeMap<>();
        Rule<StatedDate> every = Rule.rule("town.done", StatedDate.class, (date, in) -> {
            found.put(in.holder().getClass().getSimpleName() + "." + in.property(), in.recordsSomethingDone());
            return in.satisfied();
        });
        RuleBook book = RuleBook.of("town", List.of(every), Messages.of(Map.of()));
        Pacto pacto = Pacto.with(WorkingDays.unknown()).adding(book);
        byte[] json = WholeDocuments.of("dossier/1", 0).getBytes(StandardCharsets.UTF_8);
        pacto.assess(pacto.read(json), Ask.on(LocalDate.of(2024, 1, 1)));
        Map<String, Boolean> stated = new TreeMap<>();
        TableTree.read().forEach((table, root) -> {
            if (DocumentTable.types().containsKey(table) && !OF_FINDINGS.contains(table)) {
                collect(root, DocumentTable.types().get(table), stated);
            }
        });
        assertThat(found).isEqualTo(stated);
    }

    private static void collect(TableTree.Node node, Class<?> type, Map<String, Boolean> stated) {
        for (Property property : Shape.of(type).properties()) {
            TableTree.Node row = node.children().get(property.name());
            if (row.type().equals("date")) {
                stated.put(type.getSimpleName() + "." + property.name(), row.done());
            }
            TableTree.Node inner = row.isMap() ? row.children().get(TableTree.VALUES) : row;
            if (property.kind() == Property.Kind.RECORD && !inner.children().isEmpty()) {
                collect(inner, property.type(), stated);
            }
        }
    }

    private static Class<?> type(String kind) {
        return DocumentTable.types().get(kind);
    }

    private static Reading<?> read(String kind, String json) {
        return DOCUMENTS.read(json.getBytes(StandardCharsets.UTF_8), type(kind));
    }

    private static String write(Reading<?> reading) {
        return new String(DOCUMENTS.write((Record) reading.document()), StandardCharsets.UTF_8);
    }

    private static void assertEveryPropertyIsStated(Object record, String place) {
        for (Property property : Shape.of(record.getClass()).properties()) {
            Object value = property.get(record);
            String at = place + "." + property.name();
            boolean content =
                    place.endsWith(".content") && List.of("history", "status").contains(property.name());
            assertThat(value != null || content).as(at).isTrue();
            if (property.kind() == Property.Kind.RECORD && value != null) {
                values(property, value).forEach(each -> assertEveryPropertyIsStated(each, at));
            }
        }
    }

    private static Stream<?> values(Property property, Object value) {
        return switch (property.form()) {
            case ONE -> Stream.of(value);
            case LIST -> ((Collection<?>) value).stream();
            case MAP -> ((Map<?, ?>) value).values().stream();
        };
    }
}
