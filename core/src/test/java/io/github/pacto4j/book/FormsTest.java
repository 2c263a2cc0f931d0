package io.github.pacto4j.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pacto4j.dossier.DocumentKind;
import io.github.pacto4j.evaluation.StandardCriterion;
import io.github.pacto4j.evaluation.StandardQuestion;
import io.github.pacto4j.membership.ApplicationQuestion;
import io.github.pacto4j.monitoring.MonitoringQuestion;
import io.github.pacto4j.monitoring.ReportRelevanceQuestion;
import io.github.pacto4j.plan.PlanQuestion;
import io.github.pacto4j.plan.RelevanceQuestion;
import io.github.pacto4j.text.Code;
import io.github.pacto4j.text.CodeLists;
import io.github.pacto4j.text.Language;
import io.github.pacto4j.text.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FormsTest {
    private static final Set<String> CONDITIONS = Set.of(
            "yes",
            "no",
            "if available",
            "if other actors take part",
            "if OGP has assigned one",
            "if something differs from the action plan",
            "if a criterion is added");

    static List<Forms.Question> questions() {
        return Forms.all().stream()
                .flatMap(form -> Forms.of(form.code()).stream())
                .toList();
    }

    /** How many questions annexes 1 to 4 of the guide and the forms of OGP Local have here. */
    @ParameterizedTest
    @CsvSource({
        "annex-1,25", "annex-2,30", "annex-3,9", "annex-4,31",
        "ogp-local-plan,41", "application,26", "inception,20", "end-of-commitment,14"
    })
    void a_form_asks_so_many_questions(String form, int count) {
        assertThat(Forms.of(form)).hasSize(count);
        assertThat(CodeLists.find("forms", form)).isPresent();
    }

    @Test
    void a_form_that_nobody_knows_has_no_questions() {
        assertThat(Forms.of("annex-9")).isEmpty();
        assertThat(Forms.all()).hasSize(8);
    }

    @Test
    void ids_of_questions_are_frozen_and_none_stands_twice() throws IOException {
        assertThat(questions().stream().map(question -> question.form() + " " + question.id()))
                .containsExactlyElementsOf(Frozen.list("question-ids.txt"));
        assertThat(questions()).extracting(Forms.Question::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void what_a_question_asks_for_is_a_property_of_a_document_and_of_the_type_that_the_form_states(
            Forms.Question question) {
        assertThat(question.documents().size()).isIn(1, question.paths().size());
        String[] answers = question.answer().split(" ");
        assertThat(answers).hasSameSizeAs(question.paths());
        for (int i = 0; i < answers.length; i++) {
            String document = question.documents().get(question.documents().size() == 1 ? 0 : i);
            assertThat(Arrays.stream(DocumentKind.values()).map(DocumentKind::code))
                    .contains(document);
            String type = AskedFor.type(document, question.paths().get(i));
            assertThat(answersOf(type)).as(question.paths().get(i)).contains(answers[i]);
        }
    }

    /** A yes or no is a boolean; where a property takes answers of several kinds, the question says which of them. */
    private static List<String> answersOf(String type) {
        return switch (type) {
            case "boolean" -> List.of("boolean", "YES_NO");
            case "boolean|code|text" -> List.of("YES_NO", "code", "text");
            case "boolean|integer|code[]|text[]|text|#answer-counts" ->
                Stream.concat(
                                Stream.of(type),
                                CodeLists.of("answer-forms").stream().map(CodeLists.Entry::code))
                        .toList();
            default -> List.of(type);
        };
    }

    @Test
    void questions_step_into_the_shapes_that_documents_share() {
        assertThat(AskedFor.type("action-plan/1", "commitments[].contact.name")).isEqualTo("string");
        assertThat(AskedFor.type("membership-application/1", "deliberation.session.kind"))
                .isEqualTo("code");
        assertThat(AskedFor.type("action-plan/1", "commitments[].milestones[].period.start"))
                .isEqualTo("date");
        assertThatThrownBy(() -> AskedFor.type("action-plan/1", "commitments[].contact.fax"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("#contact has no fax");
        assertThatThrownBy(() -> AskedFor.type("action-plan/1", "commitments.title"))
                .hasMessageContaining("is a list");
    }

    /** In these maps the id of the question is the key of its answer; each key is asked for by a form. */
    static Stream<Map.Entry<String, List<? extends Code>>> keysOfAnswers() {
        return Stream.of(
                Map.entry("action-plan/1 narrative.*", List.of(PlanQuestion.values())),
                Map.entry("membership-application/1 narrative.*", List.of(ApplicationQuestion.values())),
                Map.entry("action-plan/1 commitments[].relevanceAnswers.*", List.of(RelevanceQuestion.values())),
                Map.entry("completion-report/1 relevanceAnswers.*", List.of(ReportRelevanceQuestion.values())),
                Map.entry("monitoring-report/1 answers.*.answer", List.of(MonitoringQuestion.values())),
                Map.entry("evaluation-matrix/1 criteria[].answers[].value", List.of(StandardQuestion.values())));
    }

    @ParameterizedTest
    @MethodSource("keysOfAnswers")
    void the_id_of_a_question_is_the_key_under_which_its_answer_stands(Map.Entry<String, List<? extends Code>> keys) {
        List<String> asked = questions().stream()
                .filter(question -> keys.getKey()
                        .equals(question.documents().get(0) + " "
                                + question.paths().get(0)))
                .map(Forms.Question::id)
                .filter(id -> !id.equals("annex-1.addedCriterion.answers"))
                .toList();
        assertThat(asked)
                .containsExactlyInAnyOrderElementsOf(
                        keys.getValue().stream().map(Code::code).toList());
    }

    @Test
    void the_sections_of_the_matrix_are_the_criteria_of_annex_1() {
        assertThat(Forms.of("annex-1").stream()
                        .map(Forms.Question::section)
                        .filter(section -> !section.equals("added"))
                        .distinct())
                .containsExactlyElementsOf(Arrays.stream(StandardCriterion.values())
                        .map(Code::code)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void a_question_says_in_three_languages_what_it_asks_and_states_its_source(Forms.Question question) {
        Wordings.assertInThreeLanguages(question.prompt());
        Wordings.assertInThreeLanguages(question.sectionTitle());
        assertThat(CONDITIONS).contains(question.required());
        Wordings.assertSourced(question.source());
    }

    @Test
    void a_title_of_a_form_is_written_in_three_languages_with_its_source() {
        for (CodeLists.Entry form : Forms.all()) {
            Wordings.assertInThreeLanguages(form.label());
            Wordings.assertSourced(form.source());
        }
    }

    @Test
    void two_questions_of_one_form_do_not_read_alike() {
        for (CodeLists.Entry form : Forms.all()) {
            for (Language language : List.of(Language.FR, Language.AR, Language.EN)) {
                assertThat(Forms.of(form.code()))
                        .extracting(question -> question.prompt().in(language).orElseThrow())
                        .as(form.code() + " in " + language)
                        .doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void a_section_bears_one_title_and_its_questions_stand_together() {
        Map<String, Text> titles = new HashMap<>();
        List<String> sections = new ArrayList<>();
        for (Forms.Question question : questions()) {
            String section = question.form() + " " + question.section();
            assertThat(titles.computeIfAbsent(section, any -> question.sectionTitle()))
                    .isEqualTo(question.sectionTitle());
            if (sections.isEmpty() || !sections.get(sections.size() - 1).equals(section)) {
                sections.add(section);
            }
        }
        assertThat(new HashSet<>(sections)).hasSameSizeAs(sections);
    }
}
