package io.github.pacto4j.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.pacto4j.ShippedTypes;
import io.github.pacto4j.dossier.DocumentKind;
import io.github.pacto4j.plan.Transition;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CodeListsTest {

    static List<Class<?>> enums() {
        return ShippedTypes.all().stream()
                .filter(type -> type.isEnum() && Code.class.isAssignableFrom(type))
                .toList();
    }

    private static Stream<CodeLists.Entry> entries() {
        return CodeLists.ids().stream().flatMap(list -> CodeLists.of(list).stream());
    }

    @ParameterizedTest
    @MethodSource("enums")
    void every_code_list_in_Java_is_the_one_in_the_table_in_the_same_order(Class<?> type) {
        List<Code> constants =
                Arrays.stream(type.getEnumConstants()).map(Code.class::cast).toList();
        String list = constants.get(0).list();
        assertThat(constants).allMatch(constant -> constant.list().equals(list));
        assertThat(constants)
                .extracting(Code::code)
                .containsExactlyElementsOf(
                        CodeLists.of(list).stream().map(CodeLists.Entry::code).toList());
        for (Code constant : constants) {
            assertThat(constant.label())
                    .isEqualTo(
                            CodeLists.find(list, constant.code()).orElseThrow().label());
        }
    }

    @Test
    void no_two_enums_hold_the_same_list() {
        List<String> lists = enums().stream()
                .map(type -> ((Code) type.getEnumConstants()[0]).list())
                .toList();
        assertThat(lists).doesNotHaveDuplicates().hasSizeGreaterThan(50);
    }

    @Test
    void whatever_figures_of_progress_evaluation_and_monitoring_answer_by_a_code_has_a_label() {
        List<Class<?>> shown = ShippedTypes.all().stream()
                .filter(type -> type.isEnum() && Modifier.isPublic(type.getModifiers()))
                .filter(type -> Stream.of("evaluation", "monitoring", "network", "progress")
                        .anyMatch(part -> type.getPackageName().startsWith("io.github.pacto4j." + part)))
                .toList();
        assertThat(shown).hasSizeGreaterThan(20).allMatch(Code.class::isAssignableFrom);
    }

    @Test
    void every_code_has_a_label_in_French_Arabic_and_English() {
        assertThat(entries()).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.label().wordings().keySet()).containsExactlyInAnyOrder("fr", "ar", "en");
            assertThat(entry.label().wordings().values()).noneMatch(String::isBlank);
            assertThat(entry.source()).isNotBlank();
        });
    }

    @Test
    void Arabic_labels_are_in_Arabic_letters() {
        assertThat(entries().map(entry -> entry.label().in(Language.AR).orElseThrow()))
                .allMatch(label -> label.codePoints()
                        .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC));
    }

    @Test
    void no_two_codes_of_a_list_read_alike() {
        for (String list : CodeLists.ids()) {
            for (Language language : List.of(Language.FR, Language.AR, Language.EN)) {
                assertThat(CodeLists.of(list))
                        .as(list + " " + language)
                        .extracting(entry -> Folding.fold(entry.label().orElseAny(language)))
                        .doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void codes_are_numbered_from_one_and_stand_once_in_their_list() {
        Map<String, List<Csv.Row>> lists = Csv.resource(CodeLists.class, "codes.csv").stream()
                .collect(Collectors.groupingBy(row -> row.get("list")));
        lists.forEach((list, rows) -> {
            Set<String> codes = new HashSet<>();
            for (int i = 0; i < rows.size(); i++) {
                assertThat(rows.get(i).get("order")).as(list).isEqualTo(Integer.toString(i + 1));
                assertThat(codes.add(rows.get(i).get("code"))).as(list).isTrue();
            }
        });
    }

    @Test
    void a_code_is_found_by_its_list_and_name() {
        assertThat(CodeLists.find("plan-statuses", "DRAFT")
                        .orElseThrow()
                        .label()
                        .in(Language.EN))
                .contains("Draft");
        assertThat(CodeLists.find("plan-statuses", "draft")).isEmpty();
        assertThat(CodeLists.find("no-such-list", "DRAFT")).isEmpty();
        assertThat(CodeLists.of("no-such-list")).isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(() -> CodeLists.label("plan-statuses", "LOST"))
                .withMessageContaining("LOST");
    }

    @Test
    void a_code_may_be_written_otherwise_than_its_constant() {
        assertThat(Transition.OPEN_CONSULTATION.code()).isEqualTo("openConsultation");
        assertThat(DocumentKind.ACTION_PLAN.code()).isEqualTo("action-plan/1");
        assertThat(Language.ZGH.code()).isEqualTo("zgh");
    }
}
