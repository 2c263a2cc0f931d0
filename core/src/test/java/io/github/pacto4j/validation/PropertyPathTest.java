package io.github.pacto4j.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.cocreation.CoCreationBuilder;
import io.github.pacto4j.cocreation.TeamMemberBuilder;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.dossier.DossierBuilder;
import io.github.pacto4j.evaluation.AnswerValue;
import io.github.pacto4j.evaluation.CriterionAnswer;
import io.github.pacto4j.evaluation.CriterionAnswerBuilder;
import io.github.pacto4j.evaluation.CriterionBuilder;
import io.github.pacto4j.evaluation.EvaluationMatrixBuilder;
import io.github.pacto4j.party.OrganisationBuilder;
import io.github.pacto4j.plan.ActionPlanBuilder;
import io.github.pacto4j.plan.CommitmentBuilder;
import io.github.pacto4j.plan.PlanQuestion;
import io.github.pacto4j.text.CodeOrText;
import io.github.pacto4j.text.Language;
import io.github.pacto4j.text.Structure;
import io.github.pacto4j.text.Text;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Payload;
import jakarta.validation.Validator;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The places of a file as a validator names them. */
class PropertyPathTest {
    /** A constraint that every file breaks at the place that is named. */
    @Constraint(validatedBy = Breaking.class)
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface BrokenThere {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    @BrokenThere
    record Place(Dossier dossier, String pointer) {}

    /** Breaks it. A validator makes it itself. */
    public static final class Breaking implements ConstraintValidator<BrokenThere, Place> {
        @Override
        public boolean isValid(Place place, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            PropertyPath.add(context.buildConstraintViolationWithTemplate("broken"), place.dossier(), place.pointer());
            return false;
        }
    }

    private static final Validator VALIDATOR = Portal.at("2026-01-01T00:00:00Z", Locale.ENGLISH);

    private static final String LONG = "x".repeat(Structure.TEXT_LENGTH + 1);

    /** Built in Java: the reader would have kept all of it aside. */
    private static final Dossier TOO_LONG = DossierBuilder.builder()
            .plan(ActionPlanBuilder.builder()
                    .id(LONG)
                    .title(text())
                    .narrative(Map.of(PlanQuestion.INTRODUCTION_CONTEXT, text()))
                    .jointWith(List.of(LONG))
                    .commitments(List.of(CommitmentBuilder.builder()
                            .number(LONG)
                            .partners(List.of(
                                    OrganisationBuilder.builder().name(text()).build()))
                            .build()))
                    .build())
            .coCreation(CoCreationBuilder.builder()
                    .team(List.of(TeamMemberBuilder.builder()
                            .presides(CodeOrText.of(text()))
                            .build()))
                    .build())
            .evaluations(List.of(EvaluationMatrixBuilder.builder()
                    .id("1")
                    .criteria(List.of(CriterionBuilder.builder()
                            .code("A")
                            .answers(List.of(
                                    answer(new AnswerValue.Words(text())),
                                    answer(new AnswerValue.Forms(List.of(CodeOrText.of(text()))))))
                            .build()))
                    .build()))
            .build();

    private static final Dossier DOSSIER = Portal.read("""
            {"document": "dossier/1",
             "membership": {"network": "REMACTO"},
             "plan": {
               "title": {"fr": "Programme", "ar": "برنامج"},
               "jointWith": ["01.571.01.11", "02."],
               "narrative": {"introduction.context": {"fr": "Contexte"}},
               "period": {"start": "2023"},
               "leadInstitutions": {"name": "Commune", "sector": "COLLECTIVITY"},
               "commitments": [
                 7,
                 {"number": "1", "contact": {"public": true, "name": "x"},
                  "partners": [{"name": {"fr": "Association"}}]}]},
             "coCreation": {
               "team": [{"presides": "en mots"}],
               "forum": {"meetings": ["2023-01-15"]},
               "participation": {"byCategory": {"CIVIL_SOCIETY": 3}}},
             "evaluations": [{"criteria": [{"answers": [
               {"question": "AI1", "value": "en mots"},
               {"question": "CE1", "value": ["en mots"]},
               {"question": "AI5", "value": {"received": 3}}]}]}]}
            """);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /plan                                           | plan
                    /plan/title                                     | plan.title
                    /plan/title/fr                                  | plan.title.wordings[fr].<map value>
                    /plan/title/en                                  | plan.title.wordings
                    /plan/jointWith/1                               | plan.jointWith[1].<list element>
                    /plan/narrative/introduction.context            | plan.narrative[INTRODUCTION_CONTEXT]
                    /plan/narrative/introduction.context/fr         | plan.narrative[INTRODUCTION_CONTEXT].wordings[fr].<map value>
                    /plan/period/end                                | plan.period.end
                    /plan/submittedOn                               | plan.submittedOn
                    /plan/anchor/period                             | plan.anchor
                    /coCreation/participation/byCategory/CIVIL_SOCIETY | coCreation.participation.byCategory[CIVIL_SOCIETY].<map value>
                    /coCreation/team/0                              | coCreation.team[0]
                    /coCreation/team/0/presides/fr                | coCreation.team[0].presides.text.wordings[fr].<map value>
                    /coCreation/forum/meetings/0                    | coCreation.forum.meetings[0]
                    """)
    void a_place_is_named_by_the_components_of_the_records(String pointer, String path) {
        assertThat(path(pointer)).hasToString(path);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /plan/commitments/1                          | plan.commitments[0]
                    /plan/commitments/1/number                   | plan.commitments[0].number
                    /plan/commitments/0                          | plan.commitments
                    /plan/leadInstitutions/name                  | plan.leadInstitutions[0].name
                    /plan/leadInstitutions                       | plan.leadInstitutions
                    /membership/network                          | membership[0].network
                    """)
    void an_item_has_the_index_that_it_has_in_the_record(String pointer, String path) {
        assertThat(path(pointer)).hasToString(path);
    }

    @Test
    void a_property_that_java_cannot_name_is_named_by_its_component() {
        assertThat(path("/plan/commitments/1/contact/public")).hasToString("plan.commitments[0].contact.isPublic");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /evaluations/0/criteria/0/answers/0/value/fr        | evaluations[0].criteria[0].answers[0].value.text.wordings[fr].<map value>
                    /evaluations/0/criteria/0/answers/1/value/0         | evaluations[0].criteria[0].answers[1].value.forms[0]
                    /evaluations/0/criteria/0/answers/1/value/0/fr      | evaluations[0].criteria[0].answers[1].value.forms[0].text.wordings[fr].<map value>
                    /evaluations/0/criteria/0/answers/2/value/received  | evaluations[0].criteria[0].answers[2].value.received
                    /evaluations/0/criteria/0/answers/2/value           | evaluations[0].criteria[0].answers[2].value
                    """)
    void an_answer_of_the_matrix_is_named_by_its_form(String pointer, String path) {
        assertThat(path(pointer)).hasToString(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/plan/id",
                "/plan/title/fr",
                "/plan/narrative/introduction.context/fr",
                "/plan/jointWith/0",
                "/plan/commitments/0/number",
                "/plan/commitments/0/partners/0/name/fr",
                "/coCreation/team/0/presides/fr",
                "/evaluations/0/criteria/0/answers/0/value/fr",
                "/evaluations/0/criteria/0/answers/1/value/0/fr"
            })
    void a_place_is_named_as_the_constraints_on_the_records_name_it(String pointer) {
        var violations = VALIDATOR.validate(TOO_LONG);
        assertThat(violations)
                .hasSize(9)
                .extracting(ConstraintViolation::getPropertyPath)
                .contains(path(TOO_LONG, pointer));
    }

    @Test
    void the_place_of_the_whole_file_is_the_document_itself() {
        assertThat(path("")).hasToString("");
    }

    private static Text text() {
        return Text.of(Language.FR, LONG);
    }

    private static CriterionAnswer answer(AnswerValue value) {
        return CriterionAnswerBuilder.builder().value(value).build();
    }

    private static Path path(String pointer) {
        return path(DOSSIER, pointer);
    }

    private static Path path(Dossier dossier, String pointer) {
        var violations = VALIDATOR.validate(new Place(dossier, pointer));
        assertThat(violations).hasSize(1);
        return violations.iterator().next().getPropertyPath();
    }
}
