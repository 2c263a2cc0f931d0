package io.github.pacto4j.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.pacto4j.ShippedTypes;
import io.github.pacto4j.date.Period;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.dossier.DocumentKind;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.evaluation.Criterion;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.plan.Money;
import io.github.pacto4j.text.Code;
import io.github.pacto4j.text.CodeLists;
import io.github.pacto4j.text.CodeOrText;
import io.github.pacto4j.text.Csv;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Language;
import io.github.pacto4j.text.Text;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentTableTest {
    private static final Map<String, TableTree.Node> TABLES = TableTree.read();

    static Set<String> tables() {
        Set<String> names = new TreeSet<>(TABLES.keySet());
        names.removeAll(Set.of("#text", "#date"));
        return names;
    }

    static List<Class<?>> records() {
        return ShippedTypes.all().stream()
                .filter(DocumentTableTest::isOfDocument)
                .toList();
    }

    private static boolean isOfDocument(Class<?> type) {
        if (!type.isRecord()
                || !Modifier.isPublic(type.getModifiers())
                || type == Text.class
                || type == StatedDate.class) {
            return false;
        }
        RecordComponent[] components = type.getRecordComponents();
        return components.length > 0 && components[components.length - 1].getType() == Kept.class;
    }

    @Test
    void every_document_and_shared_shape_is_a_record() {
        assertThat(new TreeSet<>(DocumentTable.types().keySet())).isEqualTo(tables());
        assertThat(DocumentTable.types()).containsKeys(codes(DocumentKind.class).toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void table_and_records_agree_both_ways(String table) {
        List<String> faults = new ArrayList<>();
        compare(TABLES.get(table), DocumentTable.types().get(table), table, faults, new HashSet<>());
        assertThat(faults).isEmpty();
    }

    @Test
    void no_record_of_a_document_is_left_out_of_the_table() {
        Set<Class<?>> reached = new HashSet<>();
        DocumentTable.types()
                .forEach((table, type) -> compare(TABLES.get(table), type, "", new ArrayList<>(), reached));
        assertThat(reached).containsExactlyInAnyOrderElementsOf(records());
    }

    @Test
    void texts_may_be_written_in_each_of_our_languages() {
        assertThat(TABLES.get("#text").children().keySet()).containsExactlyElementsOf(codes(Language.class));
        assertThat(TABLES.get("#date").children().keySet()).containsExactly("date", "text");
    }

    @Test
    void every_row_states_its_meaning_its_source_and_whether_it_is_personal() {
        assertThat(DocumentTable.rows()).allSatisfy(row -> {
            assertThat(row.get("meaning")).isNotBlank();
            assertThat(row.get("source")).isNotBlank();
            assertThat(row.get("personal")).isIn("yes", "no");
            assertThat(row.get("list")).isIn("yes", "no");
            assertThat(row.get("done")).isIn(row.get("type").equals("date") ? List.of("yes", "no") : List.of(""));
            assertThat(row.get("codes"))
                    .satisfiesAnyOf(
                            codes -> assertThat(codes).isEmpty(),
                            codes -> assertThat(CodeLists.of(codes)).isNotEmpty());
        });
    }

    @Test
    void no_property_stands_twice() {
        assertThat(DocumentTable.rows())
                .extracting(row -> row.get("document") + "|" + row.get("path"))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("records")
    void every_record_can_be_made_with_nothing_stated(Class<?> type) {
        Shape shape = Shape.of(type);
        @Nullable Object[] values = new @Nullable Object[shape.properties().size() + 1];
        values[shape.properties().size()] = Kept.NONE;
        Object record = shape.create(values);
        assertThat(record).isInstanceOf(type);
        assertThat(shape.kept(record)).isSameAs(Kept.NONE);
        for (Property property : shape.properties()) {
            assertThat(property.get(record)).as(property.name()).isNull();
            assertThat(shape.find(property.name())).isSameAs(property);
            assertThat(shape.find(property.name(), property.index())).isSameAs(property);
            assertThat(shape.find(property.name(), shape.properties().size())).isSameAs(property);
            assertThat(property).hasToString(property.name());
        }
        assertThat(shape.find("kept")).isNull();
        assertThat(shape.type()).isEqualTo(type);
    }

    @Test
    void items_of_lists_are_known_by_their_id_number_or_code() {
        assertThat(Shape.of(Commitment.class).key()).hasToString("number");
        assertThat(Shape.of(ActionPlan.class).key()).hasToString("id");
        assertThat(Shape.of(Criterion.class).key()).hasToString("code");
        assertThat(Shape.of(Period.class).key()).isNull();
        assertThat(Shape.of(Dossier.class).key()).isNull();
    }

    @Test
    void what_is_no_record_of_a_document_has_no_shape() {
        assertThatIllegalArgumentException().isThrownBy(() -> Shape.of(String.class));
        assertThatIllegalArgumentException().isThrownBy(() -> Shape.of(Csv.Row.class));
        assertThatIllegalArgumentException().isThrownBy(() -> Shape.of(Source.class));
    }

    private static void compare(
            TableTree.Node node, Class<?> type, String place, List<String> faults, Set<Class<?>> reached) {
        reached.add(type);
        List<Property> properties = Shape.of(type).properties();
        List<String> names = properties.stream().map(Property::name).toList();
        if (!names.equals(List.copyOf(node.children().keySet()))) {
            faults.add(place + ": " + type.getSimpleName() + " has " + names + ", the table "
                    + node.children().keySet());
            return;
        }
        for (Property property : properties) {
            TableTree.Node row = node.children().get(property.name());
            String at = place + "." + property.name();
            Property.Form form = row.isMap() ? Property.Form.MAP : row.list() ? Property.Form.LIST : Property.Form.ONE;
            if (property.form() != form) {
                faults.add(at + ": " + property.form() + " instead of " + form);
            }
            if (row.isMap()) {
                keys(row, property, at, faults);
                value(row.children().get(TableTree.VALUES), property, at + ".*", faults, reached);
            } else {
                value(row, property, at, faults, reached);
            }
        }
    }

    private static void keys(TableTree.Node row, Property property, String at, List<String> faults) {
        Class<?> keys = property.keyType();
        boolean fits = row.codes().isEmpty() ? keys == String.class : keys != null && isList(keys, row.codes());
        if (!fits) {
            faults.add(at + ": keys are " + keys + ", the table says " + row.codes());
        }
    }

    private static void value(
            TableTree.Node row, Property property, String at, List<String> faults, Set<Class<?>> reached) {
        Property.Kind kind = kind(row);
        Property.Kind found = property.kind() == Property.Kind.LONG ? Property.Kind.INTEGER : property.kind();
        if (found != kind) {
            faults.add(at + ": " + found + " instead of " + kind);
        } else if (kind == Property.Kind.CODE || kind == Property.Kind.CODE_OR_TEXT) {
            if (!isList(property.type(), row.codes())) {
                faults.add(at + ": " + property.type() + " is not the list " + row.codes());
            }
        } else if (kind == Property.Kind.RECORD && !row.children().isEmpty()) {
            compare(row, property.type(), at, faults, reached);
        } else if (kind == Property.Kind.RECORD) {
            Class<?> shared = DocumentTable.types()
                    .get(Set.of("period", "money").contains(row.type()) ? "#" + row.type() : row.type());
            if (property.type() != shared) {
                faults.add(at + ": " + property.type() + " instead of " + shared);
            }
        }
    }

    private static Property.Kind kind(TableTree.Node row) {
        return switch (row.type()) {
            case "string", "id", "code|id" -> Property.Kind.STRING;
            case "code" -> row.codes().isEmpty() ? Property.Kind.STRING : Property.Kind.CODE;
            case "code|text", "boolean|code|text" -> Property.Kind.CODE_OR_TEXT;
            case "text" -> Property.Kind.TEXT;
            case "date" -> Property.Kind.DATE;
            case "integer" -> Property.Kind.INTEGER;
            case "decimal" -> Property.Kind.DECIMAL;
            case "boolean" -> Property.Kind.BOOLEAN;
            case "json" -> Property.Kind.JSON;
            default -> row.type().contains("|") ? Property.Kind.ANSWER : Property.Kind.RECORD;
        };
    }

    private static boolean isList(Class<?> type, String list) {
        return Code.class.isAssignableFrom(type)
                && Arrays.stream(type.getEnumConstants())
                        .allMatch(constant -> ((Code) constant).list().equals(list))
                && Property.codes(type)
                        .equals(CodeLists.of(list).stream()
                                .map(CodeLists.Entry::code)
                                .toList());
    }

    private static List<String> codes(Class<?> type) {
        return Property.codes(type);
    }

    @Test
    void a_code_is_read_as_documents_write_it() {
        assertThat(Property.code(Language.class, "zgh")).isEqualTo(Language.ZGH);
        assertThat(Property.code(Language.class, "ZGH")).isNull();
        assertThat(Property.code(DocumentKind.class, "dossier/1")).isEqualTo(DocumentKind.DOSSIER);
    }

    @Test
    void open_lists_and_money_are_told_apart_from_their_parts() {
        Property areas = Shape.of(Commitment.class).find("policyAreas");
        assertThat(areas.kind()).isEqualTo(Property.Kind.CODE_OR_TEXT);
        assertThat(areas.type()).isNotEqualTo(CodeOrText.class);
        assertThat(Shape.of(Commitment.class).find("budget").type()).isEqualTo(Money.class);
        assertThat(records().stream().map(Class::getSimpleName).collect(Collectors.toSet()))
                .contains("Commitment", "VerdictLine");
    }
}
