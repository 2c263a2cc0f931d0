package io.github.pacto4j.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.ShippedTypes;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.evaluation.AnswerValue;
import io.github.pacto4j.json.Limits;
import io.github.pacto4j.text.CodeOrText;
import io.github.pacto4j.text.Structure;
import io.github.pacto4j.text.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.ConvertGroup;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The constraints on the records are those that the table of properties demands, and no others. */
class ConstraintTableTest {
    private static final Map<String, TableTree.Node> TABLES = TableTree.read();
    private static final Limits LIMITS = Limits.STANDARD;

    /** The shared shapes and documents that stand in a list somewhere. */
    private static final Set<String> LISTED = listed();

    static Set<String> tables() {
        return DocumentTableTest.tables();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_constraints_of_a_record_are_those_of_its_table(String table) {
        List<String> faults = new ArrayList<>();
        compare(TABLES.get(table), DocumentTable.types().get(table), table, LISTED.contains(table), faults);
        assertThat(faults).isEmpty();
    }

    @Test
    void texts_are_limited_in_each_language_and_in_open_lists() throws NoSuchFieldException {
        assertThat(constraints(Text.class.getRecordComponents()[0])).isEqualTo(" of @Size(50000)");
        assertThat(constraints(CodeOrText.class.getRecordComponents()[1])).isEqualTo("@Valid of ");
        assertThat(Arrays.stream(StatedDate.class.getRecordComponents()).map(ConstraintTableTest::constraints))
                .containsOnly(" of ");
    }

    @Test
    void answers_of_the_matrix_are_limited_like_texts_and_lists() {
        assertThat(constraints(AnswerValue.Words.class.getRecordComponents()[0]))
                .isEqualTo("@Valid of ");
        assertThat(constraints(AnswerValue.Forms.class.getRecordComponents()[0]))
                .isEqualTo("@Size(20000) of @Valid");
    }

    @Test
    void nothing_but_documents_bears_constraints() {
        Set<Class<?>> constrained = ShippedTypes.all().stream()
                .filter(type -> type.isRecord()
                        && Arrays.stream(type.getRecordComponents())
                                .anyMatch(component -> !constraints(component).equals(" of ")))
                .collect(Collectors.toCollection(HashSet::new));
        assertThat(constrained).hasSizeGreaterThan(80);
        constrained.removeAll(Set.of(Text.class, CodeOrText.class, AnswerValue.Forms.class, AnswerValue.Words.class));
        constrained.removeAll(DocumentTableTest.records());
        assertThat(constrained).isEmpty();
    }

    /** A validator looks at fields, reads a program that shows constraints at accessors: they say the same. */
    @Test
    void fields_and_accessors_bear_the_same_constraints() throws NoSuchFieldException {
        for (Class<?> type : DocumentTableTest.records()) {
            for (RecordComponent component : type.getRecordComponents()) {
                assertThat(rendered(type.getDeclaredField(component.getName()).getAnnotations()))
                        .as(type.getSimpleName() + "." + component.getName())
                        .isEqualTo(rendered(component.getAccessor().getAnnotations()));
            }
        }
    }

    private static void compare(TableTree.Node node, Class<?> type, String place, boolean listed, List<String> faults) {
        String key = key(node);
        List<Property> properties = Shape.of(type).properties();
        for (Property property : properties) {
            String name = property.name();
            TableTree.Node row = node.children().get(name);
            String found = constraints(type.getRecordComponents()[property.index()]);
            String demanded;
            if (isDocument(node) && name.equals("document")) {
                demanded = "@Pattern(" + node.name() + ") of ";
            } else {
                String compulsory =
                        !listed || !name.equals(key) ? "" : isDocument(node) ? "@NotNull(InList)" : "@NotNull";
                demanded = demanded(row, compulsory);
            }
            if (!found.equals(demanded)) {
                faults.add(place + "." + name + ": [" + found + "], the table demands [" + demanded + "]");
            }
            if (row.isMap()) {
                TableTree.Node values = row.children().get(TableTree.VALUES);
                if (!values.children().isEmpty()) {
                    compare(values, property.type(), place + "." + name + ".*", false, faults);
                }
            } else if (!row.children().isEmpty()) {
                compare(row, property.type(), place + "." + name, row.list(), faults);
            }
        }
    }

    private static String demanded(TableTree.Node row, String compulsory) {
        if (row.isMap()) {
            return compulsory + " of " + ofValue(row.children().get(TableTree.VALUES));
        }
        if (!row.list()) {
            return join(compulsory, ofValue(row)) + " of ";
        }
        int most = row.name().equals("commitments") ? LIMITS.commitments() : LIMITS.items();
        String converted = "";
        if (isDocument(TABLES.get(row.type()))) {
            converted = "@ConvertGroup(Default to InList)";
        } else if (holdsSingleDocument(TABLES.get(row.type()))) {
            converted = "@ConvertGroup(InList to Default)";
        }
        return join(compulsory, "@Size(" + most + ")") + " of " + join(converted, ofValue(row));
    }

    private static String ofValue(TableTree.Node row) {
        if (!row.children().isEmpty()) {
            return "@Valid";
        }
        return switch (row.type()) {
            case "string", "id", "code|id" -> "@Size(" + LIMITS.textLength() + ")";
            case "code" -> row.codes().isEmpty() ? "@Size(" + LIMITS.textLength() + ")" : "";
            case "text", "code|text", "period", "money" -> "@Valid";
            // The forms that an answer of a matrix or of the monitoring body can take.
            case "boolean|code|text", "boolean|integer|code[]|text[]|text|#answer-counts" -> "@Valid";
            default -> TABLES.containsKey(row.type()) ? "@Valid" : "";
        };
    }

    /** Returns the property by which items of a list are referred to: the first one, where it is one of the three. */
    private static String key(TableTree.Node node) {
        return node.children().keySet().stream()
                .filter(name -> !name.equals("document"))
                .limit(1)
                .filter(Set.of("id", "number", "code")::contains)
                .findFirst()
                .orElse("");
    }

    private static boolean isDocument(TableTree.Node node) {
        return node != null && node.name().endsWith("/1");
    }

    /** The content of a draft in a history is not listed itself, though its history may stand in a plan that is. */
    private static boolean holdsSingleDocument(TableTree.Node node) {
        return node != null
                && node.children().values().stream()
                        .anyMatch(row ->
                                !row.list() && LISTED.contains(row.type()) && isDocument(TABLES.get(row.type())));
    }

    private static Set<String> listed() {
        return DocumentTable.rows().stream()
                .filter(row -> row.get("list").equals("yes"))
                .map(row -> row.get("type"))
                .collect(Collectors.toSet());
    }

    private static String constraints(RecordComponent component) {
        AnnotatedType type = component.getAccessor().getAnnotatedReturnType();
        AnnotatedType[] arguments = type instanceof AnnotatedParameterizedType generic
                ? generic.getAnnotatedActualTypeArguments()
                : new AnnotatedType[0];
        return rendered(component.getAccessor().getAnnotations())
                + " of "
                + (arguments.length == 0 ? "" : rendered(arguments[arguments.length - 1].getAnnotations()));
    }

    private static String rendered(Annotation[] annotations) {
        return join(
                Arrays.stream(annotations).map(ConstraintTableTest::rendered).toArray(String[]::new));
    }

    private static String rendered(Annotation annotation) {
        if (annotation instanceof NotNull compulsory) {
            assertThat(compulsory.message()).isEqualTo(Structure.NO_KEY);
            return "@NotNull" + (compulsory.groups().length == 0 ? "" : "(" + names(compulsory.groups()) + ")");
        } else if (annotation instanceof Size size) {
            return "@Size(" + (size.min() == 0 ? "" : size.min() + " to ") + size.max() + ")";
        } else if (annotation instanceof Pattern pattern) {
            return "@Pattern(" + pattern.regexp() + ")";
        } else if (annotation instanceof ConvertGroup convert) {
            return "@ConvertGroup(" + names(convert.from()) + " to " + names(convert.to()) + ")";
        } else if (annotation instanceof Valid) {
            return "@Valid";
        }
        boolean foreign = annotation.annotationType().getName().startsWith("jakarta.");
        return foreign ? annotation.toString() : "";
    }

    private static String names(Class<?>... types) {
        return Arrays.stream(types).map(Class::getSimpleName).collect(Collectors.joining(", "));
    }

    private static String join(String... annotations) {
        return Stream.of(annotations)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining(" "));
    }
}
