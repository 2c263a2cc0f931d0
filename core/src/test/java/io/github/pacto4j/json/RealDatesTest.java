package io.github.pacto4j.json;

import static io.github.pacto4j.json.Files.found;
import static io.github.pacto4j.json.Files.plan;
import static io.github.pacto4j.json.Files.planOf;
import static io.github.pacto4j.json.Files.readPlan;
import static io.github.pacto4j.json.Files.rewritten;
import static io.github.pacto4j.json.Files.there;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.book.Judging;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Commitment;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Dates as real plans, reports and extracts of them state them. Put into a document they end as a coarse date with the words
 * of the source, or as a problem at their place; either way they are written back as they were, and no day is invented.
 */
class RealDatesTest {
    /** A cell typed over into a date as precise as it allows, its words beside it. */
    @ParameterizedTest(name = "{0} is {1}, from {2} to {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "31 August 2020 | 2020-08-31 | 2020-08-31 | 2020-08-31",
                "Sept. 2018 | 2018-09 | 2018-09-01 | 2018-09-30",
                "Q1 2021 | 2021-33 | 2021-01-01 | 2021-03-31",
                "Second semester of 2022 | 2022-41 | 2022-07-01 | 2022-12-31",
                "Spring 2019 | 2019-21 | 2019-03-01 | 2019-05-31",
                "2020 | 2020 | 2020-01-01 | 2020-12-31",
                "Beginning of October 2018 | 2018-10 | 2018-10-01 | 2018-10-31",
                "By fall 2022 | 2022-23 | 2022-09-01 | 2022-11-30",
                "décembre 2026 | 2026-12 | 2026-12-01 | 2026-12-31",
                "30ème Novembre 2022 | 2022-11-30 | 2022-11-30 | 2022-11-30",
                "2nd abril 2025 | 2025-04-02 | 2025-04-02 | 2025-04-02",
                "Septiembre 01, 2018 | 2018-09-01 | 2018-09-01 | 2018-09-01",
                "الثلاثاء 15 نونبر 2022 | 2022-11-15 | 2022-11-15 | 2022-11-15",
                // Day and month could be either: only the year is certain.
                "03/04/2019 | 2019 | 2019-01-01 | 2019-12-31",
                // Two sources name two days for one meeting: the month is what they share.
                "15 mars (site) ou 18 mars (presse) 2023 | 2023-03 | 2023-03-01 | 2023-03-31",
                "à définir, au plus tard fin 2099 | 2099-12 | 2099-12-01 | 2099-12-31"
            })
    void a_date_in_words_keeps_the_words_and_the_interval(String words, String edtf, LocalDate first, LocalDate last) {
        String members = "\"submittedOn\":{\"date\":\"" + edtf + "\",\"text\":\"" + words + "\"}";
        StatedDate date = there(planOf(members).submittedOn());

        assertThat(found(readPlan(members))).isEmpty();
        assertThat(date.text()).isEqualTo(words);
        assertThat(date.first()).isEqualTo(first);
        assertThat(date.last()).isEqualTo(last);
        assertThat(rewritten(members)).isEqualTo(plan(members));
    }

    @ParameterizedTest(name = "{0} alone is no date")
    @ValueSource(
            strings = {
                "31 August 2020",
                "Sept. 2018",
                "Q1 2021",
                "Second semester of 2022",
                "Spring 2019",
                "2022-2023",
                "Beginning of October 2018",
                "By fall 2022",
                "Underway",
                "Ongoing",
                "Permanent activity",
                // Month first, day first, either; with two digits of the year; with two separators.
                "12/25/2018",
                "25/12/2018",
                "03/04/2019",
                "25/12/18",
                "03-04/2019",
                // A spreadsheet's number of a day.
                "43525",
                "décembre 2026",
                "30ème Novembre 2022",
                "2nd abril 2025",
                "Septiembre 01, 2018",
                "الثلاثاء 15 نونبر 2022",
                "الثلاثاء 15 نونبر",
                // Two dates in one cell, and a month that no year has.
                "2022-01 / 2022-06",
                "2022-13",
                ""
            })
    void a_cell_copied_as_it_stood_is_a_problem_at_its_place_and_stays_unknown(String cell) {
        String members = "\"submittedOn\":\"" + cell + "\",\"status\":\"PUBLISHED\"";

        assertThat(found(readPlan(members))).containsExactly("MALFORMED_DATE /submittedOn");
        assertThat(planOf(members).submittedOn()).isNull();
        assertThat(planOf(members).kept().isUnreadable("submittedOn")).isTrue();
        assertThat(rewritten(members)).isEqualTo(plan(members));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a spreadsheet number that is no text | \"submittedOn\":43525 | WRONG_TYPE /submittedOn",
                "words that give no date at all | \"submittedOn\":{\"text\":\"Underway\"} | MISSING /submittedOn",
                "an Arabic day without its year | \"submittedOn\":{\"text\":\"الثلاثاء 15 نونبر\"} | MISSING /submittedOn",
                "a period in one cell | \"period\":\"2022-2023\" | WRONG_TYPE /period",
                "several windows in one cell | \"period\":[{\"start\":\"2019-01\"},{\"start\":\"2020-01\"}] | WRONG_TYPE /period"
            })
    void what_is_no_date_is_a_problem_at_its_place(String cell, String members, String problem) {
        assertThat(found(readPlan(members))).containsExactly(problem);
        assertThat(rewritten(members)).isEqualTo(plan(members));
    }

    @Test
    void a_milestone_with_three_starts_and_two_ends_keeps_them_all_and_has_no_period() {
        String members = "\"commitments\":[{\"number\":\"1\",\"milestones\":[{\"number\":\"1.1\",\"period\":"
                + "{\"start\":[\"2019-01\",\"2020-01\",\"2021-01\"],\"end\":[\"2019-03\",\"2020-03\"]}}]}]";

        assertThat(found(readPlan(members)))
                .containsExactly(
                        "WRONG_TYPE /commitments/0/milestones/0/period/start",
                        "WRONG_TYPE /commitments/0/milestones/0/period/end");
        assertThat(rewritten(members)).isEqualTo(plan(members));
    }

    @Test
    void a_milestone_with_the_day_first_under_a_commitment_with_the_month_first_is_two_problems_and_no_guess() {
        String members = "\"commitments\":[{\"number\":\"1\",\"period\":{\"end\":\"12/25/2018\"},"
                + "\"milestones\":[{\"number\":\"1.1\",\"period\":{\"end\":\"25/12/2018\"}}]}]";

        assertThat(found(readPlan(members)))
                .containsExactly(
                        "MALFORMED_DATE /commitments/0/period/end",
                        "MALFORMED_DATE /commitments/0/milestones/0/period/end");
        assertThat(rewritten(members)).isEqualTo(plan(members));
    }

    /** The word means in progress, without end, or continued from before, depending on the table: nobody decides here. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"start", "end"})
    void an_ongoing_work_has_the_other_day_of_its_period(String day) {
        String other = day.equals("start") ? "end" : "start";
        String members = "\"period\":{\"" + day + "\":\"Ongoing\",\"" + other + "\":\"2024-06\"}";
        ActionPlan plan = planOf(members);

        assertThat(found(readPlan(members))).containsExactly("MALFORMED_DATE /period/" + day);
        assertThat(
                        day.equals("start")
                                ? there(plan.period()).end()
                                : there(plan.period()).start())
                .isEqualTo(StatedDate.of("2024-06"));
        assertThat(rewritten(members)).isEqualTo(plan(members));
    }

    @Test
    void a_coded_date_and_words_that_disagree_are_both_kept() {
        String members = "\"submittedOn\":{\"date\":\"2018-04\",\"text\":\"April 2020\"}";
        StatedDate date = there(planOf(members).submittedOn());

        assertThat(date.edtf()).isEqualTo("2018-04");
        assertThat(date.text()).isEqualTo("April 2020");
        assertThat(rewritten(members)).isEqualTo(plan(members));
    }

    @Test
    void a_duration_that_holds_a_date_after_the_end_is_kept_beside_it() {
        String members = "\"period\":{\"end\":\"2026-12\"},\"duration\":\"juin 2027\"";

        assertThat(found(readPlan(members))).containsExactly("UNKNOWN_PROPERTY /duration");
        assertThat(there(planOf(members).period()).end()).isEqualTo(StatedDate.of("2026-12"));
        assertThat(rewritten(members)).isEqualTo(plan(members));
    }

    @Test
    void a_commitment_without_dates_keeps_the_dates_of_its_milestones_and_the_reverse() {
        String members = "\"commitments\":[{\"number\":\"1\",\"milestones\":[{\"number\":\"1.1\","
                + "\"period\":{\"start\":\"2024-01\",\"end\":\"2024-06\"}}]},"
                + "{\"number\":\"2\",\"period\":{\"start\":\"2024\"},\"milestones\":[{\"number\":\"2.1\"}]}]";
        Commitment second = there(planOf(members).commitments()).get(1);

        assertThat(found(readPlan(members))).isEmpty();
        assertThat(there(second.period()).end()).isNull();
        assertThat(rewritten(members)).isEqualTo(plan(members));
        Judging.ByRule rule = Judging.judged(plan(members), "2025-01-01").rule("form.milestone-in-commitment");
        rule.isUndeterminedAt("/commitments/0/milestones/0");
        rule.isUndeterminedAt("/commitments/1/milestones/0");
    }

    @Test
    void a_placeholder_year_is_a_date_like_another_and_lies_outside_its_plan() {
        String members = "\"period\":{\"start\":\"2024\",\"end\":\"2026\"},"
                + "\"commitments\":[{\"number\":\"1\",\"period\":{\"start\":\"2024-01\",\"end\":\"2099-12\"}}]";

        assertThat(found(readPlan(members))).isEmpty();
        assertThat(rewritten(members)).isEqualTo(plan(members));
        Judging.judged(plan(members), "2025-01-01")
                .rule("form.commitment-in-plan")
                .isViolated()
                .at("/commitments/0/period");
    }

    @Test
    void a_milestone_after_the_end_of_its_commitment_is_found_at_its_place() {
        String members = "\"commitments\":[{\"number\":\"1\",\"period\":{\"start\":\"2024-01\",\"end\":\"2024-06\"},"
                + "\"milestones\":[{\"number\":\"1.1\",\"period\":{\"start\":\"2024-08\",\"end\":\"2024-09\"}}]}]";

        Judging.judged(plan(members), "2025-01-01")
                .rule("form.milestone-in-commitment")
                .isViolated()
                .at("/commitments/0/milestones/0/period");
    }

    @Test
    void stages_out_of_order_are_found_at_their_place() {
        String members = "\"period\":{\"start\":\"2026\",\"end\":\"2024\"}";

        Judging.judged(plan(members), "2025-01-01")
                .rule("form.dates-ordered")
                .isViolated()
                .at("/period");
    }

    @Test
    void title_and_period_that_give_different_spans_are_both_kept_and_told() {
        String members = "\"title\":\"Plan 2022-2026\",\"period\":{\"start\":\"2023\",\"end\":\"2026-12\"}";

        Judging.judged(plan(members), "2025-01-01")
                .rule("form.title-years")
                .isViolated()
                .at("");
        assertThat(rewritten(members)).isEqualTo(plan(members));
    }
}
