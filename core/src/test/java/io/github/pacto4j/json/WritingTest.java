package io.github.pacto4j.json;

import static io.github.pacto4j.json.Files.DOCUMENTS;
import static io.github.pacto4j.json.Files.dossier;
import static io.github.pacto4j.json.Files.plan;
import static io.github.pacto4j.json.Files.planOf;
import static io.github.pacto4j.json.Files.readDossier;
import static io.github.pacto4j.json.Files.rewritten;
import static io.github.pacto4j.json.Files.text;
import static io.github.pacto4j.json.Files.there;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.cocreation.CoCreation;
import io.github.pacto4j.date.Period;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.dossier.DossierBuilder;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.ActionPlanBuilder;
import io.github.pacto4j.plan.Axis;
import io.github.pacto4j.plan.AxisBuilder;
import io.github.pacto4j.text.Language;
import io.github.pacto4j.text.Text;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was read is written back: equal as JSON, in its order and spelling, with its faults in their places. */
class WritingTest {
    @Test
    void a_document_made_in_java_says_what_it_is_so_that_it_can_be_read_again() {
        ActionPlan plan = ActionPlanBuilder.builder().id("p").build();
        assertThat(text(DOCUMENTS.write(plan))).isEqualTo("{\"document\":\"action-plan/1\",\"id\":\"p\"}");
        assertThat(DOCUMENTS.read(DOCUMENTS.write(plan), ActionPlan.class).document())
                .isEqualTo(plan.withDocument("action-plan/1"));
        Dossier dossier = DossierBuilder.builder().plan(plan).build();
        assertThat(text(DOCUMENTS.write(dossier))).isEqualTo("{\"document\":\"dossier/1\",\"plan\":{\"id\":\"p\"}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"title\":\"Programme\",\"id\":\"1\"",
                "\"id\":\"1\",\"title\":{\"ar\":\"ب\",\"fr\":\"P\"}",
                "\"title\":{\"fr\":\"P\"}",
                "\"title\":{}",
                "\"title\":{\"fr\":7,\"ar\":null,\"de\":\"x\"}",
                "\"title\":{\"fr\":\"un\",\"fr\":\"deux\"}",
                "\"title\":\"un\",\"title\":\"deux\"",
                "\"title\":null,\"title\":\"deux\"",
                "\"axes\":null,\"id\":null",
                "\"axes\":[]",
                "\"axes\":{\"number\":\"1\"}",
                "\"axes\":[{\"number\":\"1\"}]",
                "\"axes\":[null,{\"title\":\"x\",\"number\":\"1\"},7,null,{\"number\":\"3\"},\"x\"]",
                "\"axes\":[[],{}]",
                "\"jointWith\":\"02\"",
                "\"jointWith\":[\"02\",null,{}]",
                "\"zzz\":{\"y\":1,\"y\":[null,true,1.50,\"x\"]},\"id\":\"1\",\"a/b~c\":{}",
                "\"zzz\":1,\"zzz\":2",
                "\"announced\":{\"axes\":4.0,\"commitments\":17,\"milestones\":6.9e1}",
                "\"announced\":{\"axes\":\"4\",\"commitments\":4.5}",
                "\"commitments\":[{\"number\":\"1\",\"budget\":{\"amount\":250000.00,\"currency\":\"MAD\"}}]",
                "\"commitments\":[{\"number\":\"1\",\"budget\":{\"currency\":\"MAD\",\"amount\":2.5e5}}]",
                "\"commitments\":[{\"number\":\"1\",\"budget\":{\"amount\":-0,\"currency\":7}}]",
                "\"submittedOn\":{\"date\":\"2023-33\",\"text\":\"T1 2023\"}",
                "\"submittedOn\":{\"text\":\"T1 2023\",\"date\":\"2023-33\"}",
                "\"submittedOn\":{\"date\":\"2023\"}",
                "\"submittedOn\":{\"date\":\"2023\",\"text\":null,\"zzz\":1}",
                "\"submittedOn\":{\"date\":\"2023\",\"date\":\"2024\"}",
                "\"submittedOn\":{\"text\":\"bientôt\"}",
                "\"submittedOn\":\"2022-13\"",
                "\"period\":{\"end\":\"2025\",\"start\":\"2024\"}",
                "\"period\":{\"end\":\"x\",\"zzz\":1}",
                "\"period\":{}",
                "\"period\":5",
                "\"narrative\":{\"foreword\":null,\"vision.longTerm\":\"x\",\"no.such\":{\"a\":1},\"efforts.achievements\":7}",
                "\"narrative\":{\"foreword\":\"un\",\"foreword\":\"deux\"}",
                "\"programme\":\"pacto\"",
                "\"history\":[{\"transition\":\"amend\",\"changes\":[{\"before\":1.0,\"after\":{\"b\":1,\"a\":[]},\"pointer\":\"/x\"}]}]",
                "\"thresholdMet\":\"oui\"",
                "\"document\":\"action-plan/1\""
            })
    void what_was_read_is_written_back(String members) {
        assertThat(rewritten(members)).isEqualTo(plan(members));
    }

    @Test
    void a_kind_named_last_stays_last() {
        String file = "{\"id\":\"1\",\"zzz\":7,\"document\":\"action-plan/1\"}";
        assertThat(text(DOCUMENTS.write(
                        DOCUMENTS.read(Files.utf8(file), ActionPlan.class).document())))
                .isEqualTo(file);
    }

    @Test
    void a_bare_text_stays_bare_in_the_language_that_its_part_inherits() {
        String members =
                "\"coCreation\":{\"committee\":{\"name\":\"لجنة\"}},\"plan\":{\"title\":\"برنامج\",\"language\":\"ar\"},"
                        + "\"membership\":[{\"focalPoint\":{\"title\":\"Point focal\"}}]";
        assertThat(text(DOCUMENTS.write(readDossier(members).document()))).isEqualTo(dossier(members));
    }

    // After a change.

    @Test
    void a_changed_value_is_written_where_the_old_one_stood() {
        ActionPlan plan =
                planOf("\"zzz\":1,\"id\":\"1\",\"title\":7,\"axes\":[]").withId("2");
        assertThat(written(plan)).isEqualTo(plan("\"zzz\":1,\"id\":\"2\",\"title\":7,\"axes\":[]"));
    }

    @Test
    void a_value_set_where_one_could_not_be_read_replaces_it() {
        ActionPlan plan = planOf("\"title\":7,\"id\":\"1\"").withTitle(Text.of(Language.FR, "P"));
        assertThat(written(plan)).isEqualTo(plan("\"title\":{\"fr\":\"P\"},\"id\":\"1\""));
    }

    @Test
    void a_value_set_where_null_stood_replaces_it() {
        ActionPlan plan = planOf("\"axes\":null,\"id\":\"1\"").withAxes(List.of());
        assertThat(written(plan)).isEqualTo(plan("\"axes\":[],\"id\":\"1\""));
    }

    @Test
    void a_new_value_stands_after_what_was_read() {
        ActionPlan plan = planOf("\"axes\":[],\"id\":\"1\"").withCollectivity("02");
        assertThat(written(plan)).isEqualTo(plan("\"axes\":[],\"id\":\"1\",\"collectivity\":\"02\""));
    }

    @Test
    void a_value_taken_away_is_not_written() {
        assertThat(written(planOf("\"axes\":[],\"id\":\"1\",\"zzz\":1").withId(null)))
                .isEqualTo(plan("\"axes\":[],\"zzz\":1"));
    }

    @Test
    void faults_of_a_list_stay_in_their_places_when_an_item_changes() {
        ActionPlan plan = planOf("\"axes\":[7,{\"number\":\"1\"},null,{\"number\":\"2\",\"zzz\":1}]");
        List<Axis> axes = new ArrayList<>(there(plan.axes()));
        axes.set(1, axes.get(1).withNumber("3"));
        axes.add(AxisBuilder.builder().number("4").build());
        assertThat(written(plan.withAxes(axes)))
                .isEqualTo(
                        plan("\"axes\":[7,{\"number\":\"1\"},null,{\"number\":\"3\",\"zzz\":1},{\"number\":\"4\"}]"));
    }

    @Test
    void faults_deep_inside_travel_with_every_copy() {
        Dossier dossier = readDossier(
                        "\"coCreation\":{\"committee\":{\"members\":[{\"id\":\"M1\",\"side\":\"X\"}]},\"zzz\":1}")
                .document();
        CoCreation process = there(dossier.coCreation());
        Dossier changed = dossier.withCoCreation(
                process.withCommittee(there(process.committee()).withRulesUrl("https://exemple.invalid/")));
        assertThat(text(DOCUMENTS.write(changed)))
                .isEqualTo(dossier("\"coCreation\":{\"committee\":{\"rulesUrl\":\"https://exemple.invalid/\","
                        + "\"members\":[{\"id\":\"M1\",\"side\":\"X\"}]},\"zzz\":1}"));
    }

    @Test
    void another_number_is_written_with_its_own_digits() {
        ActionPlan plan = planOf("\"announced\":{\"axes\":4.0,\"commitments\":17.0}");
        assertThat(written(plan.withAnnounced(there(plan.announced()).withAxes(5))))
                .isEqualTo(plan("\"announced\":{\"axes\":5,\"commitments\":17.0}"));
    }

    @Test
    void a_single_item_becomes_a_list_when_a_second_comes() {
        ActionPlan plan = planOf("\"jointWith\":\"02\"");
        assertThat(written(plan.withJointWith(List.of("02", "03")))).isEqualTo(plan("\"jointWith\":[\"02\",\"03\"]"));
        assertThat(written(plan.withJointWith(List.of("03")))).isEqualTo(plan("\"jointWith\":\"03\""));
    }

    @Test
    void a_bare_text_that_moves_to_a_document_in_another_language_names_its_own() {
        ActionPlan plan = planOf("\"title\":\"Programme\"").withLanguage(Language.AR);
        assertThat(written(plan)).contains("\"title\":{\"fr\":\"Programme\"}");
    }

    // Made in Java.

    @Test
    void what_was_made_in_java_is_written_in_the_order_of_the_document_tables() {
        ActionPlan plan = ActionPlanBuilder.builder()
                .axes(List.of(AxisBuilder.builder()
                        .title(Text.of("P", "ب"))
                        .number("1")
                        .build()))
                .period(new Period(StatedDate.of("2024"), null))
                .id("1")
                .document("action-plan/1")
                .build();
        assertThat(written(plan))
                .isEqualTo(plan("\"id\":\"1\",\"period\":{\"start\":\"2024\"},"
                        + "\"axes\":[{\"number\":\"1\",\"title\":{\"fr\":\"P\",\"ar\":\"ب\"}}]"));
    }

    @Test
    void every_character_survives() {
        String title = "a\"b\\c/d\u0007\n\u2028é ب 🌍 \uFFFF";
        ActionPlan plan = ActionPlanBuilder.builder()
                .document("action-plan/1")
                .title(Text.of(Language.FR, title))
                .build();
        ActionPlan read =
                DOCUMENTS.read(DOCUMENTS.write(plan), ActionPlan.class).document();
        assertThat(there(read.title()).in(Language.FR)).contains(title);
    }

    private static String written(ActionPlan plan) {
        return text(DOCUMENTS.write(plan));
    }
}
