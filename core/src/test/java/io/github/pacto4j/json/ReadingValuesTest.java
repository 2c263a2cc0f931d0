package io.github.pacto4j.json;

import static io.github.pacto4j.json.Files.found;
import static io.github.pacto4j.json.Files.planOf;
import static io.github.pacto4j.json.Files.readPlan;
import static io.github.pacto4j.json.Files.there;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.collectivity.Programme;
import io.github.pacto4j.date.Period;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Axis;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.plan.PlanQuestion;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingValuesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"2023-01-15", "2023-01", "2023", "2023-33", "2023-36", "2023-40", "2023-41", "2023-21", "2023-24"
            })
    void a_date_is_as_precise_as_its_source(String edtf) {
        assertThat(planOf("\"submittedOn\":\"" + edtf + "\"").submittedOn()).isEqualTo(StatedDate.of(edtf));
    }

    @Test
    void a_date_may_bring_the_words_of_its_source() {
        StatedDate date = there(planOf("\"submittedOn\":{\"date\":\"2023-33\",\"text\":\"T1 2023\"}")
                .submittedOn());
        assertThat(date.edtf()).isEqualTo("2023-33");
        assertThat(date.text()).isEqualTo("T1 2023");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022-13",
                "2023-02-30",
                "31/12/2024",
                "43525",
                "décembre 2026",
                "2024-1-5",
                "2023-20",
                "2023-42",
                "",
                " 2023"
            })
    void a_malformed_date_is_found_at_its_place_and_is_unknown(String written) {
        Reading<ActionPlan> reading = readPlan("\"submittedOn\":\"" + written + "\"");
        assertThat(found(reading)).containsExactly("MALFORMED_DATE /submittedOn");
        assertThat(reading.document().submittedOn()).isNull();
        assertThat(reading.document().kept().isUnreadable("submittedOn")).isTrue();
    }

    @Test
    void a_malformed_date_with_words_is_found_at_its_notation() {
        assertThat(found(readPlan("\"submittedOn\":{\"date\":\"2022-13\",\"text\":\"fin 2022\"}")))
                .containsExactly("MALFORMED_DATE /submittedOn/date");
    }

    @Test
    void words_without_a_date_are_no_date() {
        assertThat(found(readPlan("\"submittedOn\":{\"text\":\"bientôt\"}"))).containsExactly("MISSING /submittedOn");
    }

    @Test
    void a_code_is_read_as_it_is_written_in_the_code_list() {
        assertThat(planOf("\"programme\":\"PACTO\"").programme()).isEqualTo(Programme.PACTO);
        assertThat(there(planOf("\"history\":[{\"transition\":\"openConsultation\"}]")
                                .history())
                        .get(0)
                        .transition()
                        .code())
                .isEqualTo("openConsultation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pacto", "PACTO ", "IRM", ""})
    void an_unknown_code_is_found_at_its_place_with_those_that_are_known(String written) {
        Reading<ActionPlan> reading = readPlan("\"programme\":\"" + written + "\"");
        assertThat(found(reading)).containsExactly("UNKNOWN_VALUE /programme");
        assertThat(reading.problems().get(0).details()).containsKey("expected").containsEntry("received", written);
        assertThat(reading.document().programme()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "17.0", "1.7e1", "170E-1"})
    void a_whole_number_may_be_written_in_any_way(String written) {
        assertThat(there(planOf("\"announced\":{\"axes\":" + written + "}").announced())
                        .axes())
                .isEqualTo(17);
    }

    @ParameterizedTest
    @ValueSource(strings = {"17.5", "2147483648", "1e10", "\"17\"", "true", "1e999999999", "[17,18]"})
    void what_is_no_whole_number_is_of_the_wrong_type(String written) {
        assertThat(found(readPlan("\"announced\":{\"axes\":" + written + "}")))
                .containsExactly("WRONG_TYPE /announced/axes");
    }

    @Test
    void an_amount_keeps_its_decimals() {
        Commitment commitment = there(planOf(
                                "\"commitments\":[{\"number\":\"1\",\"budget\":{\"amount\":250000.00,\"currency\":\"MAD\"}}]")
                        .commitments())
                .get(0);
        assertThat(there(commitment.budget()).amount()).isEqualTo(new BigDecimal("250000.00"));
    }

    @Test
    void absent_null_and_empty_are_kept_apart() {
        assertThat(planOf("\"id\":\"1\"").axes()).isNull();
        assertThat(planOf("\"axes\":null").axes()).isNull();
        assertThat(planOf("\"axes\":[]").axes()).isEmpty();
        assertThat(readPlan("\"axes\":null").problems()).isEmpty();
        assertThat(planOf("\"axes\":null").kept().isUnreadable("axes")).isFalse();
    }

    @Test
    void zero_and_false_are_statements() {
        assertThat(there(planOf("\"announced\":{\"axes\":0}").announced()).axes())
                .isZero();
        assertThat(planOf("\"thresholdMet\":false").thresholdMet()).isFalse();
    }

    @Test
    void one_item_is_read_wherever_a_list_is_expected() {
        ActionPlan plan =
                planOf("\"jointWith\":\"02\",\"axes\":{\"number\":\"1\"},\"leadInstitutions\":{\"name\":\"Région\"}");
        assertThat(plan.jointWith()).containsExactly("02");
        assertThat(plan.axes()).extracting(Axis::number).containsExactly("1");
        assertThat(plan.leadInstitutions()).hasSize(1);
    }

    @Test
    void an_item_that_cannot_be_read_leaves_the_others_their_index_in_the_file() {
        Reading<ActionPlan> reading = readPlan("\"axes\":[{\"number\":\"1\"},7,{\"number\":\"3\",\"title\":true}]");
        assertThat(found(reading)).containsExactly("WRONG_TYPE /axes/1", "WRONG_TYPE /axes/2/title");
        assertThat(reading.document().axes()).extracting(Axis::number).containsExactly("1", "3");
        assertThat(reading.document().kept().within("axes").fileIndex(1)).isEqualTo(2);
    }

    @Test
    void a_null_in_a_list_is_no_item_and_no_fault() {
        Reading<ActionPlan> reading = readPlan("\"jointWith\":[null,\"02\"]");
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.document().jointWith()).containsExactly("02");
        assertThat(reading.document().kept().within("jointWith").fileIndex(0)).isEqualTo(1);
    }

    @Test
    void an_entry_of_a_map_that_cannot_be_read_leaves_the_others() {
        Reading<ActionPlan> reading =
                readPlan("\"narrative\":{\"foreword\":7,\"efforts.achievements\":\"x\",\"no.such\":\"y\"}");
        assertThat(found(reading))
                .containsExactly("WRONG_TYPE /narrative/foreword", "UNKNOWN_VALUE /narrative/no.such");
        assertThat(reading.document().narrative()).containsOnlyKeys(PlanQuestion.EFFORTS_ACHIEVEMENTS);
    }

    @Test
    void a_period_may_lack_an_end() {
        assertThat(planOf("\"period\":{\"start\":\"2024\"}").period())
                .isEqualTo(new Period(StatedDate.of("2024"), null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "\"period\":5|/period",
                "\"period\":[]|/period",
                "\"period\":\"2024\"|/period",
                "\"period\":{\"start\":7}|/period/start",
                "\"id\":7|/id",
                "\"id\":{}|/id",
                "\"title\":7|/title",
                "\"title\":[]|/title",
                "\"thresholdMet\":\"oui\"|/thresholdMet",
                "\"thresholdMet\":1|/thresholdMet",
                "\"axes\":7|/axes",
                "\"axes\":[[]]|/axes/0",
                "\"narrative\":[]|/narrative",
                "\"narrative\":\"x\"|/narrative",
                "\"programme\":7|/programme",
                "\"jointWith\":[[\"02\"]]|/jointWith/0",
                "\"submittedOn\":2023|/submittedOn",
                "\"commitments\":[{\"number\":\"1\",\"budget\":{\"amount\":\"500.000,00\"}}]|/commitments/0/budget/amount",
                "\"commitments\":[{\"number\":1}]|/commitments/0/number",
            })
    void a_value_of_the_wrong_type_is_found_at_its_place(String members, String pointer) {
        assertThat(found(readPlan(members))).containsExactly("WRONG_TYPE " + pointer);
    }

    @Test
    void a_document_is_read_on_after_every_fault() {
        Reading<ActionPlan> reading = readPlan("\"id\":7,\"programme\":\"X\",\"submittedOn\":\"2022-13\",\"axes\":[7],"
                + "\"period\":5,\"collectivity\":\"00.000.00.00\"");
        assertThat(reading.problems()).hasSize(5);
        assertThat(reading.document().collectivity()).isEqualTo("00.000.00.00");
    }
}
