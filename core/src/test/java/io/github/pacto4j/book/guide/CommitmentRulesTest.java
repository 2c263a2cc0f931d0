package io.github.pacto4j.book.guide;

import static io.github.pacto4j.book.guide.RegionPlan.PLAN;
import static io.github.pacto4j.book.guide.RegionPlan.judged;

import io.github.pacto4j.book.Draft;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommitmentRulesTest {
    private static final String COMMITMENT = "/commitments/0";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "guide.sheet-complete",
                "guide.problem-quantified",
                "guide.relevance-justified",
                "guide.relevance-derived",
                "guide.time-bound",
                "guide.measurable",
                "guide.verifiable",
                "guide.contact-complete",
                "guide.contact-full",
                "guide.partners-named"
            })
    void a_whole_commitment_satisfies(String rule) {
        judged(PLAN, rule).isSatisfied();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "guide.sheet-complete",
                "guide.problem-quantified",
                "guide.relevance-justified",
                "guide.time-bound",
                "guide.measurable",
                "guide.verifiable",
                "guide.contact-complete",
                "guide.contact-full",
                "guide.partners-named"
            })
    void nothing_is_asked_of_a_draft(String rule) {
        Draft draft = Draft.plan("\"collectivity\": \"02\", \"programme\": \"OGP_LOCAL\", \"status\": \"DRAFT\","
                + " \"commitments\": [{\"number\": \"1\", \"milestones\": [{\"number\": \"1\"}]}]");
        judged(draft, rule).isNotApplicable(Reason.NOT_YET);
        judged(draft.with("/status", "IN_CONSULTATION"), rule).isViolated();
    }

    @ParameterizedTest
    @ValueSource(strings = {"guide.sheet-complete", "guide.time-bound", "guide.contact-complete"})
    void the_guide_is_written_for_regions(String rule) {
        judged(PLAN.with("/collectivity", "01.571.01.11"), rule).isNotApplicable(Reason.OTHER_TIER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title",
                "unit",
                "problem",
                "description",
                "contribution",
                "relevance",
                "milestones",
                "contact",
                "period/start",
                "period/end"
            })
    void a_field_of_the_sheet_that_is_empty_is_named_and_one_that_cannot_be_read_is_unknown(String field) {
        String place = COMMITMENT + "/" + field;
        judged(PLAN.without(place), "guide.sheet-complete")
                .isViolated()
                .weighing(Severity.ERROR)
                .from("GUIDE")
                .at(COMMITMENT)
                .withInput("fields", List.of("label.sheet." + field.replace('/', '.')));
        judged(PLAN.unreadable(place), "guide.sheet-complete").isUndetermined().unknown(place);
    }

    @Test
    void a_blank_text_an_empty_list_and_an_empty_contact_fill_no_field() {
        judged(
                        PLAN.with(COMMITMENT + "/unit", " ")
                                .withJson(COMMITMENT + "/milestones", "[]")
                                .withJson(COMMITMENT + "/contact", "{}"),
                        "guide.sheet-complete")
                .isViolated()
                .withInput("fields", List.of("label.sheet.unit", "label.sheet.milestones", "label.sheet.contact"));
    }

    @Test
    void what_is_empty_is_found_beside_what_cannot_be_read() {
        judged(PLAN.without(COMMITMENT + "/unit").unreadable(COMMITMENT + "/problem"), "guide.sheet-complete")
                .isViolated()
                .withInput("fields", List.of("label.sheet.unit"));
    }

    @Test
    void a_problem_is_quantified_by_a_figure_in_its_text_or_by_data_on_it() {
        String rule = "guide.problem-quantified";
        Draft bare = PLAN.with(COMMITMENT + "/problem", "Few reports are published.");
        judged(bare.without(COMMITMENT + "/problem").without(COMMITMENT + "/indicators"), rule)
                .isViolated();
        judged(bare, rule).isViolated().at(COMMITMENT).weighing(Severity.WARNING);
        judged(bare.withJson(COMMITMENT + "/problemData", "[]"), rule).isViolated();
        judged(bare.withJson(COMMITMENT + "/problemData", "[{\"date\": \"2023\"}]"), rule)
                .isViolated();
        judged(bare.withJson(COMMITMENT + "/problemData", "[{\"source\": \"HCP\"}]"), rule)
                .isSatisfied();
        judged(bare.withJson(COMMITMENT + "/problemData", "[{\"figure\": \"one in four\"}]"), rule)
                .isSatisfied();
        judged(PLAN.withJson(COMMITMENT + "/problem", "{\"ar\": \"٣ تقارير فقط\"}"), rule)
                .isSatisfied();
        judged(bare.with(COMMITMENT + "/problemData", true), rule).isUndetermined();
        judged(PLAN.unreadable(COMMITMENT + "/problem"), rule).isUndetermined();
    }

    @Test
    void each_value_named_is_justified() {
        String rule = "guide.relevance-justified";
        String relevance = COMMITMENT + "/relevance";
        judged(PLAN.without(relevance), rule).isViolated().as("absent");
        judged(PLAN.withJson(relevance, "[]"), rule).isViolated().as("none").at(COMMITMENT);
        judged(PLAN.without(relevance + "/0/value"), rule).isViolated().as("none");
        judged(PLAN.without(relevance + "/0/justification"), rule)
                .isViolated()
                .as("unjustified")
                .withInput("values", List.of("ACCESS_TO_INFORMATION"))
                .relatedTo(relevance + "/0");
        judged(PLAN.unreadable(relevance + "/0/value"), rule).isUndetermined().unknown(relevance + "/0/value");
        judged(PLAN.unreadable(relevance + "/0/justification"), rule).isUndetermined();
        judged(PLAN.unreadable(relevance), rule).isUndetermined();
        judged(PLAN.with(relevance + "/-", true), rule).isUndetermined();
    }

    @ParameterizedTest
    @CsvSource({"R1, false, unfounded", "R3, true, unnamed", "R4, true, unnamed", "R6, true, unnamed"})
    void the_values_named_are_those_of_the_answers(String question, boolean answer, String variant) {
        judged(PLAN.with(COMMITMENT + "/relevanceAnswers/" + question, answer), "guide.relevance-derived")
                .isViolated()
                .as(variant)
                .weighing(Severity.INFO)
                .at(COMMITMENT);
    }

    @Test
    void one_yes_is_enough_and_a_value_with_open_questions_is_not_judged() {
        String rule = "guide.relevance-derived";
        String answers = COMMITMENT + "/relevanceAnswers";
        judged(PLAN.with(answers + "/R2", true), rule).isSatisfied();
        judged(PLAN.with(answers + "/R1", false).without(answers + "/R2"), rule).isSatisfied();
        judged(PLAN.with(answers + "/R1", false).with(answers + "/R6", true), rule)
                .isViolated()
                .as("both")
                .withInput("unnamed", List.of("PUBLIC_ACCOUNTABILITY"))
                .withInput("unfounded", List.of("ACCESS_TO_INFORMATION"));
        judged(PLAN.without(answers), rule).isNotApplicable(Reason.NO_VALUE);
        judged(PLAN.without(COMMITMENT + "/relevance"), rule).isNotApplicable(Reason.NO_VALUE);
        judged(PLAN.with(answers + "/R1", false).unreadable(answers + "/R2"), rule)
                .isUndetermined();
        judged(PLAN.with(answers + "/R6", true).unreadable(COMMITMENT + "/relevance/0/value"), rule)
                .isUndetermined();
    }

    @Test
    void a_completion_sheet_is_judged_by_its_own_four_questions() {
        Draft report = Draft.document("completion-report/1", """
                "relevance": [{"value": "CIVIC_PARTICIPATION"}],
                "relevanceAnswers": {"Q1": false, "Q2": false, "Q3": true, "Q4": false}
                """);
        Draft dossier =
                Draft.dossier("\"collectivity\": \"02\"").withJson("/completionReports", "[" + report.json() + "]");
        judged(dossier, "guide.relevance-derived").isSatisfied();
        judged(dossier.with("/completionReports/0/relevanceAnswers/Q3", false), "guide.relevance-derived")
                .isViolated()
                .as("unfounded")
                .at("/completionReports/0");
        judged(dossier.with("/completionReports/0/relevanceAnswers/Q4", true), "guide.relevance-derived")
                .isViolated()
                .as("unnamed")
                .withInput("values", List.of("PUBLIC_ACCOUNTABILITY"));
    }

    @Test
    void every_milestone_has_a_start_and_an_end() {
        String rule = "guide.time-bound";
        String milestones = COMMITMENT + "/milestones";
        judged(PLAN.without(milestones), rule).isViolated().as("absent");
        judged(PLAN.withJson(milestones, "[]"), rule).isViolated().as("none").weighing(Severity.ERROR);
        for (String part : List.of("/0/period", "/0/period/start", "/0/period/end")) {
            judged(PLAN.without(milestones + part), rule)
                    .isViolated()
                    .as("undated")
                    .at(COMMITMENT)
                    .withInput("milestones", List.of("1.1"))
                    .relatedTo(milestones + "/0");
            judged(PLAN.unreadable(milestones + part), rule).isUndetermined().unknown(milestones + part);
        }
        judged(PLAN.with(milestones + "/0/period/end", "2024"), rule).isSatisfied();
        judged(PLAN.with(milestones + "/-", true), rule).isUndetermined();
    }

    @Test
    void one_indicator_with_unit_baseline_and_target_is_enough() {
        String rule = "guide.measurable";
        String indicators = COMMITMENT + "/indicators";
        Draft one = PLAN.without(indicators + "/1");
        judged(one, rule).isSatisfied();
        judged(one.with(indicators + "/0/baseline", 0), rule).isSatisfied();
        for (String part : List.of("unit", "baseline", "target")) {
            judged(one.without(indicators + "/0/" + part), rule)
                    .isViolated()
                    .as("incomplete")
                    .at(COMMITMENT);
            judged(one.unreadable(indicators + "/0/" + part), rule).isUndetermined();
            judged(PLAN.without(indicators + "/0/" + part), rule).isSatisfied();
        }
        judged(PLAN.withJson(indicators, "[]"), rule).isViolated().as("none");
        judged(PLAN.without(indicators), rule).isViolated().as("absent");
        judged(PLAN.unreadable(indicators), rule).isUndetermined();
    }

    @Test
    void a_milestone_names_what_will_show_it_done() {
        String milestone = COMMITMENT + "/milestones/0";
        judged(PLAN.without(milestone + "/deliverable"), "guide.verifiable")
                .isViolated()
                .at(milestone)
                .weighing(Severity.WARNING);
        judged(PLAN.with(milestone + "/deliverable", " "), "guide.verifiable").isViolated();
        judged(PLAN.unreadable(milestone + "/deliverable"), "guide.verifiable").isUndetermined();
    }

    @Test
    void a_contact_is_named_and_can_be_reached_in_one_way() {
        String rule = "guide.contact-complete";
        String contact = COMMITMENT + "/contact";
        judged(PLAN.without(contact), rule)
                .isViolated()
                .as("absent")
                .at(COMMITMENT)
                .weighing(Severity.ERROR);
        judged(PLAN.without(contact + "/email"), rule).isSatisfied();
        judged(PLAN.without(contact + "/phone"), rule).isSatisfied();
        judged(PLAN.without(contact + "/name"), rule).isViolated().as("name").at(contact);
        Draft unreachable = PLAN.without(contact + "/email").without(contact + "/phone");
        judged(unreachable, rule).isViolated().as("ways");
        judged(unreachable.without(contact + "/name"), rule).isViolated().as("both");
        judged(PLAN.unreadable(contact + "/email").without(contact + "/phone"), rule)
                .isUndetermined()
                .unknown(contact + "/email");
        judged(unreachable.unreadable(contact + "/name"), rule).isViolated().as("ways");
        judged(PLAN.unreadable(contact), rule).isUndetermined();
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "title", "unit", "email", "phone"})
    void a_full_contact_lacks_nothing(String field) {
        String contact = COMMITMENT + "/contact";
        judged(PLAN.without(contact + "/" + field), "guide.contact-full")
                .isViolated()
                .at(contact)
                .weighing(Severity.WARNING)
                .withInput("fields", List.of("label.contact." + field));
        judged(PLAN.unreadable(contact + "/" + field), "guide.contact-full").isUndetermined();
    }

    @Test
    void a_public_body_and_another_partner_are_named() {
        String rule = "guide.partners-named";
        String partners = COMMITMENT + "/partners";
        judged(PLAN.without(partners + "/0"), rule).isViolated().as("public").at(COMMITMENT);
        judged(PLAN.without(partners + "/1"), rule).isViolated().as("others");
        judged(PLAN.withJson(partners, "[]"), rule).isViolated().as("both");
        judged(PLAN.without(partners), rule).isViolated().as("absent");
        judged(PLAN.with(partners + "/1/sector", "ACADEMIA"), rule).isViolated().as("others");
        judged(PLAN.with(partners + "/1/sector", "WORKING_GROUP"), rule).isSatisfied();
        judged(PLAN.without(partners + "/1/name"), rule).isViolated().as("others");
        judged(PLAN.without(partners + "/1/sector"), rule).isUndetermined().missing(partners + "/1/sector");
        judged(PLAN.unreadable(partners + "/1/sector"), rule).isUndetermined();
        judged(PLAN.unreadable(partners + "/1/name"), rule).isUndetermined();
        judged(PLAN.unreadable(partners), rule).isUndetermined();
    }
}
