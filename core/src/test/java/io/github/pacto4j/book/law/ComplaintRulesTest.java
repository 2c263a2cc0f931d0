package io.github.pacto4j.book.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.book.Draft;
import io.github.pacto4j.book.Judging.ByRule;
import io.github.pacto4j.dossier.DocumentKind;
import io.github.pacto4j.rule.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComplaintRulesTest {
    private static final String RULE = "law.complaint-answered";
    private static final String AT = "/complaints/0";

    private static Draft complaint() {
        return Lawful.requests("00.000.00.00", "complaints", "\"receivedOn\": \"2024-01-31\"");
    }

    private static Draft unclear(String answered) {
        return complaint()
                .with(AT + "/unclear", true)
                .with(AT + "/answeredOn", answered)
                .with(AT + "/reason", "Le lieu n'est pas indiqué");
    }

    private static ByRule judged(Draft draft) {
        return judged(draft, "2024-12-31");
    }

    private static ByRule judged(Draft draft, String day) {
        return Lawful.judged(draft, day).rule(RULE);
    }

    @Test
    void a_complaint_is_answered_within_sixty_plain_days() {
        judged(complaint().with(AT + "/answeredOn", "2024-03-31")).isSatisfied();
        judged(complaint().with(AT + "/answeredOn", "2024-04-01"))
                .isViolated()
                .as("late")
                .at(AT)
                .relatedTo(AT + "/receivedOn", AT + "/answeredOn")
                .from("2.17.265")
                .withInput("lastDay", "2024-03-31");
        judged(complaint(), "2024-03-31").isNotApplicable(Reason.NOT_YET);
        judged(complaint(), "2024-04-01").isViolated().as("overdue").at(AT);
    }

    @Test
    void an_unclear_complaint_gets_a_reasoned_reply_within_fifteen_days() {
        judged(unclear("2024-02-15")).isSatisfied();
        judged(unclear("2024-02-16")).isViolated().as("late").withInput("delay", "15 DAYS");
        judged(unclear("2024-02-15").without(AT + "/answeredOn"), "2024-02-16")
                .isViolated()
                .as("overdue");
        judged(unclear("2024-02-15").without(AT + "/reason"))
                .isViolated()
                .as("unreasoned")
                .at(AT)
                .relatedTo(AT + "/answeredOn");
        judged(unclear("2024-02-15").with(AT + "/reason", " ")).isViolated().as("unreasoned");
        judged(unclear("2024-02-16").with(AT + "/unclear", false)).isSatisfied();
    }

    @ParameterizedTest
    @ValueSource(strings = {"REMARK", "SUGGESTION"})
    void a_remark_or_suggestion_waits_for_no_answer(String kind) {
        judged(complaint().with(AT + "/kind", kind)).isNotApplicable(Reason.PREMISE_NOT_MET);
        judged(complaint().with(AT + "/kind", "COMPLAINT")).isViolated();
    }

    @Test
    void what_could_not_be_read_of_a_complaint_leaves_it_open() {
        judged(complaint().unreadable(AT + "/receivedOn")).isUndetermined().missing(AT + "/receivedOn");
        judged(complaint().without(AT + "/receivedOn")).isUndetermined().missing(AT + "/receivedOn");
        judged(complaint().with(AT + "/kind", "PLAINTE")).isUndetermined().missing(AT + "/kind");
        Draft answered = complaint().with(AT + "/answeredOn", "2024-03-01");
        judged(answered.unreadable(AT + "/answeredOn")).isUndetermined().missing(AT + "/answeredOn");
        judged(answered.with(AT + "/unclear", "oui")).isUndetermined().missing(AT + "/unclear");
        judged(answered.with(AT + "/unclear", "oui").with(AT + "/answeredOn", "2024-04-01"))
                .isViolated();
        judged(unclear("2024-02-15").unreadable(AT + "/reason"))
                .isUndetermined()
                .missing(AT + "/reason");
        judged(answered.with(AT + "/answeredOn", "2024-33")).isSatisfied();
        judged(answered.with(AT + "/answeredOn", "2024")).isUndetermined();
    }

    @Test
    void the_decree_judges_complaints_since_June_2017() {
        judged(complaint().with(AT + "/receivedOn", "2017-06-22")).isNotApplicable(Reason.NOT_YET_IN_FORCE);
        judged(complaint().with(AT + "/receivedOn", "2017-06-23")).isViolated();
    }

    @Test
    void the_answer_to_a_complaint_is_a_duty() {
        assertThat(Lawful.deadlines(complaint(), RULE, DocumentKind.CITIZEN_REQUESTS, "2024-02-20"))
                .containsExactly("DUTY TO_COME 2024-03-31");
    }
}
