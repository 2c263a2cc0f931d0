package io.github.pacto4j.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.json.Documents;
import io.github.pacto4j.monitoring.Recommendations.State;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RecommendationsTest {
    private static Recommendations on(String day, String... reports) {
        String json = "{'document':'dossier/1','monitoringReports':[" + String.join(",", reports) + "]}";
        return Recommendations.of(
                Objects.requireNonNull(Documents.standard()
                        .read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8))
                        .document()
                        .monitoringReports()),
                LocalDate.parse(day));
    }

    private static String report(String date, String content) {
        return "{'id':'r','date':'" + date + "','recommendations':[{'id':'a'" + content + "}]}";
    }

    private static State state(Recommendations recommendations) {
        return recommendations.find("a").orElseThrow().state();
    }

    @Test
    void a_recommendation_is_open_until_its_day_has_gone_by_and_late_after_it() {
        String made = report("2024-03-01", ",'owner':{'fr':'Service'},'due':'2024-06-30','outcome':'ACCEPTED'");

        assertThat(state(on("2024-06-30", made))).isEqualTo(State.OPEN);
        assertThat(state(on("2024-07-01", made))).isEqualTo(State.LATE);
    }

    @Test
    void whether_a_day_known_to_the_month_has_gone_by_cannot_be_said_within_that_month() {
        String made = report("2024-03-01", ",'due':'2024-06'");

        assertThat(state(on("2024-06-01", made))).isEqualTo(State.OPEN);
        assertThat(state(on("2024-06-15", made))).isEqualTo(State.CANNOT_SAY);
        assertThat(state(on("2024-07-01", made))).isEqualTo(State.LATE);
    }

    @Test
    void without_a_day_a_recommendation_is_never_late() {
        assertThat(state(on("2030-01-01", report("2024-03-01", "")))).isEqualTo(State.OPEN);
    }

    @Test
    void a_later_report_says_what_became_of_it_and_from_when_that_is_known() {
        String made = report("2024-03-01", ",'text':{'fr':'Publier'},'due':'2024-06-30'");
        String done = report("2025-02-01", ",'outcome':'IMPLEMENTED'");

        Recommendations.Standing late = on("2024-12-31", made, done).find("a").orElseThrow();
        Recommendations.Standing implemented =
                on("2025-02-01", done, made).find("a").orElseThrow();

        assertThat(late.state()).isEqualTo(State.LATE);
        assertThat(late.outcome()).isNull();
        assertThat(implemented.state()).isEqualTo(State.DONE);
        assertThat(implemented.outcomeOn()).hasToString("2025-02-01");
        assertThat(implemented.text()).isNotNull();
        assertThat(implemented.pointers()).containsExactly("/1/recommendations/0", "/0/recommendations/0");
    }

    @Test
    void a_report_that_was_perhaps_made_by_the_day_leaves_the_outcome_open() {
        String made = report("2024-03-01", ",'due':'2024-06-30','outcome':'PENDING'");
        String done = report("2025", ",'outcome':'IMPLEMENTED'");

        assertThat(state(on("2025-06-01", made, done))).isEqualTo(State.CANNOT_SAY);
        assertThat(state(on("2025-12-31", made, done))).isEqualTo(State.DONE);
    }

    @Test
    void of_two_outcomes_in_reports_whose_order_is_not_known_neither_holds() {
        String pending = report("2025", ",'outcome':'PENDING'");
        String done = report("2025-03-01", ",'outcome':'IMPLEMENTED'");

        assertThat(state(on("2026-01-01", pending, done))).isEqualTo(State.CANNOT_SAY);
    }

    @Test
    void what_was_not_accepted_is_not_late() {
        assertThat(state(on("2030-01-01", report("2024-03-01", ",'due':'2024','outcome':'NOT_ACCEPTED'"))))
                .isEqualTo(State.NOT_ACCEPTED);
    }

    @Test
    void an_outcome_that_cannot_be_read_is_unknown() {
        Recommendations recommendations = on("2030-01-01", report("2024-03-01", ",'due':'2024','outcome':'FINI'"));

        assertThat(state(recommendations)).isEqualTo(State.CANNOT_SAY);
        assertThat(recommendations.all(State.LATE)).isEmpty();
    }
}
