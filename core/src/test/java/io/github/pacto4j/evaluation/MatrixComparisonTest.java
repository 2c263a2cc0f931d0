package io.github.pacto4j.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.collectivity.Collectivities;
import io.github.pacto4j.collectivity.Collectivity;
import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.evaluation.MatrixComparison.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;

class MatrixComparisonTest {
    private static final String EDITION = "'edition':'2021',";
    private static final String SAME = EDITION + "'collectivity':'00.000.00.00',";
    private static final String IN_2024 = "'period':{'start':'2024','end':'2024'},";
    private static final String IN_2025 = "'period':{'start':'2025-01','end':'2025-12'},";

    private static EvaluationMatrix matrix(String head, String... answers) {
        return Matrices.read(
                head + "'criteria':[{'code':'CITIZEN_ENGAGEMENT','answers':[" + String.join(",", answers) + "]}]");
    }

    private static Refusal refusal(MatrixComparison comparison, String question) {
        return comparison.line(question).orElseThrow().refusal();
    }

    @Test
    void two_years_of_one_collectivity_are_compared_question_by_question() {
        MatrixComparison comparison = MatrixComparison.betweenPeriods(
                matrix(SAME + IN_2024, "{'question':'CE3','value':false}", "{'question':'CE6','value':3}"),
                matrix(SAME + IN_2025, "{'question':'CE3','value':true}", "{'question':'CE6','value':5}"));

        assertThat(comparison.refusal()).isEmpty();
        assertThat(comparison.line("CE3").orElseThrow().isSame()).isEqualTo(Certainty.NO);
        assertThat(comparison.line("CE6").orElseThrow().difference()).hasValue(2);
        assertThat(refusal(comparison, "CE4")).isEqualTo(Refusal.MISSING);
        assertThat(comparison.line("CE4").orElseThrow().isSame()).isEqualTo(Certainty.CANNOT_SAY);
    }

    @Test
    void numbers_of_half_a_year_and_of_a_year_are_not_compared_but_yes_and_no_and_ratios_are() {
        String[] answers = {
            "{'question':'CE3','value':true}", "{'question':'CE6','value':4}", "{'question':'CE7','value':1}"
        };
        MatrixComparison comparison = MatrixComparison.betweenPeriods(
                matrix(SAME + "'period':{'start':'2024-01','end':'2024-06'},", answers),
                matrix(SAME + IN_2025, answers));

        assertThat(refusal(comparison, "CE6")).isEqualTo(Refusal.OTHER_LENGTH);
        assertThat(refusal(comparison, "CE3")).isNull();
        assertThat(comparison.ratios())
                .filteredOn(each -> each.ratio() == StandardRatio.PETITIONS_APPROVED)
                .allMatch(each -> each.refusal() == null);
        assertThat(comparison.ratios())
                .filteredOn(each -> each.ratio() == StandardRatio.REQUESTS_HANDLED)
                .allMatch(each -> each.refusal() == Refusal.NO_RATIO);
    }

    @Test
    void periods_that_overlap_or_are_not_stated_are_refused_as_a_whole() {
        EvaluationMatrix year = matrix(SAME + IN_2024, "{'question':'CE3','value':true}");
        EvaluationMatrix half = matrix(SAME + "'period':{'start':'2024-40','end':'2024-40'},");
        EvaluationMatrix open = matrix(SAME + "'period':{'start':'2025'},");
        EvaluationMatrix sharesADay = matrix(SAME + "'period':{'start':'2024-12-31','end':'2025-12-31'},");
        EvaluationMatrix dayAfter = matrix(SAME + "'period':{'start':'2025-01-01','end':'2025-12-31'},");

        assertThat(MatrixComparison.betweenPeriods(year, half).refusal()).contains(Refusal.PERIODS_NOT_APART);
        assertThat(MatrixComparison.betweenPeriods(year, sharesADay).refusal()).contains(Refusal.PERIODS_NOT_APART);
        assertThat(MatrixComparison.betweenPeriods(year, dayAfter).refusal()).isEmpty();
        assertThat(MatrixComparison.betweenPeriods(year, open).refusal()).contains(Refusal.PERIOD_UNKNOWN);
        assertThat(refusal(MatrixComparison.betweenPeriods(year, half), "CE3")).isEqualTo(Refusal.PERIODS_NOT_APART);
    }

    @Test
    void two_collectivities_are_compared_on_one_period_only() {
        EvaluationMatrix one = matrix(EDITION + "'collectivity':'02'," + IN_2024, "{'question':'CE3','value':true}");
        EvaluationMatrix same = matrix(
                EDITION + "'collectivity':'05','period':{'start':'2024-01-01','end':'2024-12-31'},",
                "{'question':'CE3','value':true}");
        EvaluationMatrix later = matrix("'collectivity':'05'," + IN_2025);

        assertThat(MatrixComparison.betweenCollectivities(one, same)
                        .line("CE3")
                        .orElseThrow()
                        .isSame())
                .isEqualTo(Certainty.YES);
        assertThat(MatrixComparison.betweenCollectivities(one, later).refusal()).contains(Refusal.OTHER_PERIOD);
        assertThat(MatrixComparison.betweenCollectivities(one, one).refusal()).contains(Refusal.SAME_COLLECTIVITY);
        assertThat(MatrixComparison.betweenPeriods(one, later).refusal()).contains(Refusal.OTHER_COLLECTIVITY);
        assertThat(MatrixComparison.betweenPeriods(one, matrix(IN_2025)).refusal())
                .contains(Refusal.COLLECTIVITY_UNKNOWN);
    }

    @Test
    void answers_of_two_editions_of_the_form_are_not_compared() {
        EvaluationMatrix first = matrix(SAME.replace("2021", "2022") + IN_2024);
        EvaluationMatrix second = matrix(SAME + IN_2025);

        assertThat(MatrixComparison.betweenPeriods(first, second).refusal()).contains(Refusal.OTHER_EDITION);
    }

    @Test
    void answers_of_a_form_of_which_nobody_says_the_edition_are_not_compared() {
        String nameless = SAME.replace(EDITION, "");
        EvaluationMatrix first = matrix(nameless + IN_2024, "{'question':'CE3','value':true}");
        EvaluationMatrix second = matrix(nameless + IN_2025, "{'question':'CE3','value':true}");
        EvaluationMatrix named = matrix(SAME + IN_2025, "{'question':'CE3','value':true}");

        for (EvaluationMatrix later : List.of(second, named)) {
            MatrixComparison comparison = MatrixComparison.betweenPeriods(first, later);
            assertThat(comparison.refusal()).contains(Refusal.EDITION_UNKNOWN);
            assertThat(refusal(comparison, "CE3")).isEqualTo(Refusal.EDITION_UNKNOWN);
        }
    }

    @Test
    void a_commune_under_its_code_of_2014_and_of_today_is_one() {
        Collectivity moved = Collectivities.register().all().stream()
                .filter(each -> each.code2014() != null && !each.code2014().equals(each.code()))
                .findFirst()
                .orElseThrow();
        EvaluationMatrix old = matrix(EDITION + "'collectivity':'" + moved.code2014() + "'," + IN_2024);

        assertThat(MatrixComparison.betweenPeriods(
                                old, matrix(EDITION + "'collectivity':'" + moved.code() + "'," + IN_2025))
                        .refusal())
                .isEmpty();
        assertThat(MatrixComparison.betweenCollectivities(
                                old, matrix(EDITION + "'collectivity':'" + moved.code() + "'," + IN_2024))
                        .refusal())
                .contains(Refusal.SAME_COLLECTIVITY);
    }

    @Test
    void what_one_matrix_answers_in_two_ways_is_not_compared() {
        MatrixComparison comparison = MatrixComparison.betweenPeriods(
                matrix(SAME + IN_2024, "{'question':'CE3','value':false}", "{'question':'CE3','value':true}"),
                matrix(SAME + IN_2025, "{'question':'CE3','value':true}"));

        assertThat(refusal(comparison, "CE3")).isEqualTo(Refusal.CONTRADICTORY);
    }

    private static EvaluationMatrix added(String period, String id, String text) {
        return Matrices.read(SAME + period + "'criteria':[{'code':'WATER','questions':[{'id':'" + id + "','text':"
                + text + "}],'answers':[{'question':'" + id + "','value':true}]}]");
    }

    @Test
    void an_added_question_is_compared_only_with_one_of_the_same_words() {
        EvaluationMatrix first = added(IN_2024, "W1", "{'fr':'Le réseau est-il contrôlé ?'}");

        assertThat(refusal(
                        MatrixComparison.betweenPeriods(
                                first, added(IN_2025, "W1", "{'fr':'Le RESEAU est-il controle ?'}")),
                        "W1"))
                .isNull();
        assertThat(refusal(
                        MatrixComparison.betweenPeriods(first, added(IN_2025, "W1", "{'fr':'Est-il étendu ?'}")), "W1"))
                .isEqualTo(Refusal.OTHER_WORDING);
        assertThat(refusal(
                        MatrixComparison.betweenPeriods(first, added(IN_2025, "W1", "{'en':'Is it checked?'}")), "W1"))
                .isEqualTo(Refusal.WORDING_UNKNOWN);
        MatrixComparison other =
                MatrixComparison.betweenPeriods(first, added(IN_2025, "W2", "{'fr':'Est-il étendu ?'}"));
        assertThat(refusal(other, "W1")).isEqualTo(Refusal.NOT_ASKED);
        assertThat(refusal(other, "W2")).isEqualTo(Refusal.NOT_ASKED);
    }

    @Test
    void answers_of_other_forms_and_in_words_and_without_application_are_refused() {
        MatrixComparison comparison = MatrixComparison.betweenPeriods(
                matrix(
                        SAME + IN_2024,
                        "{'question':'CE1','value':['ONLINE']}",
                        "{'question':'CE2','value':'par écrit'}",
                        "{'question':'CE3','value':true}",
                        "{'question':'CE9','value':true}"),
                matrix(
                        SAME + IN_2025,
                        "{'question':'CE1','value':3}",
                        "{'question':'CE2','value':'à l’oral'}",
                        "{'question':'CE3','notApplicable':true}",
                        "{'question':'CE9','value':3.5}"));

        assertThat(refusal(comparison, "CE1")).isEqualTo(Refusal.OTHER_FORM);
        assertThat(refusal(comparison, "CE2")).isEqualTo(Refusal.IN_WORDS);
        assertThat(refusal(comparison, "CE3")).isEqualTo(Refusal.NOT_APPLICABLE);
        assertThat(refusal(comparison, "CE9")).isEqualTo(Refusal.UNREADABLE);
    }

    @Test
    void the_order_in_which_forms_and_numbers_are_written_makes_no_difference() {
        MatrixComparison comparison = MatrixComparison.betweenPeriods(
                matrix(
                        SAME + IN_2024,
                        "{'question':'CE1','value':['ONLINE','PHYSICAL']}",
                        "{'question':'CE2','value':['ONLINE']}",
                        "{'question':'CE5','value':{'approved':6,'rejected':2}}"),
                matrix(
                        SAME + IN_2025,
                        "{'question':'CE1','value':['PHYSICAL','ONLINE']}",
                        "{'question':'CE2','value':['PHYSICAL']}",
                        "{'question':'CE5','value':{'rejected':2,'approved':6}}"));

        assertThat(comparison.line("CE1").orElseThrow().isSame()).isEqualTo(Certainty.YES);
        assertThat(comparison.line("CE2").orElseThrow().isSame()).isEqualTo(Certainty.NO);
        assertThat(comparison.line("CE5").orElseThrow().isSame()).isEqualTo(Certainty.YES);
    }
}
