package io.github.pacto4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.ActionPlanBuilder;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.plan.CommitmentBuilder;
import jakarta.validation.ConstraintViolation;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people are told about a broken constraint, in each language. */
class ConstraintMessagesTest {
    private static final String TOO_LONG = "x".repeat(50_001);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    fr | Cette propriété est obligatoire\u00a0: elle sert à désigner chaque élément de la liste.
                    ar | هذه الخاصية إلزامية، فبها يشار إلى كل عنصر من عناصر اللائحة.
                    en | This property is compulsory: each item of the list is referred to by it.
                    fr-MA | Cette propriété est obligatoire\u00a0: elle sert à désigner chaque élément de la liste.
                    ar-MA | هذه الخاصية إلزامية، فبها يشار إلى كل عنصر من عناصر اللائحة.
                    """)
    void a_missing_key_is_told_in_the_language_of_the_reader(String language, String message) {
        Commitment commitment = CommitmentBuilder.builder().build();
        assertThat(Violations.validator(Locale.forLanguageTag(language)).validate(commitment))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    fr | doit correspondre à "action-plan/1" | la taille doit être comprise entre 0 et 50000
                    ar | يجب أن يتطابق مع "action-plan/1" | يجب أن يكون الحجم بين 0 و50000
                    en | must match "action-plan/1" | size must be between 0 and 50000
                    """)
    void another_kind_and_too_much_are_told_in_the_words_of_the_validator(String language, String kind, String size) {
        ActionPlan plan =
                ActionPlanBuilder.builder().document("dossier/1").id(TOO_LONG).build();
        assertThat(Violations.validator(Locale.forLanguageTag(language)).validate(plan))
                .extracting(ConstraintViolation::getMessage)
                .containsExactlyInAnyOrder(kind, size);
    }
}
