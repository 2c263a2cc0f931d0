package io.github.pacto4j.progress.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.monitoring.CodedAnswer;
import io.github.pacto4j.text.Language;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class EndOfCommitmentDraftTest {
    private static final String ADOPTED = "{'transition':'adopt','on':'2024-01-10'}";

    private static String plan(String title, String history) {
        return "'plan':{'id':'p','status':'ADOPTED','history':[" + history
                + "],'commitments':[{'number':'1','title':{'fr':'" + title + "'}}]}";
    }

    private static String report(String content) {
        return "'completionReports':[{'id':'r','plan':'p','commitment':'1','period':{'start':'2024','end':'2024'},"
                + "'completion':'COMPLETE'" + content + "}]";
    }

    private static MonitoringDraft draft(String content) {
        return Told.PACTO
                .draftEndOfCommitmentReport(Told.dossier(content), "1", Told.LATE)
                .orElseThrow();
    }

    @Test
    void the_level_that_the_collectivity_reports_is_declared_not_found() {
        MonitoringDraft draft = draft(plan("Budget", ADOPTED) + "," + report(""));
        DraftAnswer level = draft.answer("endOfCommitment.1.1").orElseThrow();

        assertThat(level.basis()).isEqualTo(AnswerBasis.DECLARED);
        assertThat(level.declarations()).singleElement().satisfies(declared -> {
            assertThat(declared.by()).isEqualTo(Declaration.By.COLLECTIVITY);
            assertThat(declared.answer()).isEqualTo(CodedAnswer.COMPLETE);
            assertThat(declared.pointer()).isEqualTo("/completionReports/0/completion");
        });
        assertThat(draft.report().answers()).isNull();
        assertThat(Objects.requireNonNull(draft.report().commitments()))
                .extracting(each -> each.number())
                .containsExactly("1");
    }

    @Test
    void results_and_the_reason_of_a_delay_are_declared_in_the_words_of_the_sheet() {
        MonitoringDraft draft = draft(
                plan("Budget", ADOPTED) + "," + report(",'results':{'fr':'Budget publié'},'reasonCode':'BUDGET'"));

        assertThat(Objects.requireNonNull(draft.answer("endOfCommitment.2.1.4")
                                .orElseThrow()
                                .declarations()
                                .get(0)
                                .words())
                        .in(Language.FR))
                .contains("Budget publié");
        assertThat(draft.answers(AnswerBasis.OPEN))
                .extracting(DraftAnswer::question)
                .contains("endOfCommitment.2.1.1", "endOfCommitment.2.2", "endOfCommitment.3.1");
    }

    @Test
    void an_amendment_on_record_shows_that_it_was_not_carried_out_as_planned() {
        String amended = ADOPTED + ",{'transition':'amend','on':'2024-06-01','changes':[{'pointer':"
                + "'/commitments/0/title/fr','before':'Budget','after':'Budget citoyen'}]}";
        MonitoringDraft draft = draft(plan("Budget citoyen", amended) + "," + report(",'changes':[]"));
        DraftAnswer planned = draft.answer("endOfCommitment.1.3").orElseThrow();

        assertThat(planned.found()).isEqualTo(CodedAnswer.NO);
        assertThat(planned.pointers()).contains("/plan/commitments/0/title");
        assertThat(planned.isBorneOut()).isEqualTo(Certainty.NO);
        assertThat(draft.report().answers()).hasSize(1);
    }

    @Test
    void that_no_change_is_on_record_does_not_show_that_there_was_none() {
        DraftAnswer planned = draft(plan("Budget", ADOPTED) + "," + report(",'changes':[]"))
                .answer("endOfCommitment.1.3")
                .orElseThrow();

        assertThat(planned.basis()).isEqualTo(AnswerBasis.DECLARED);
        assertThat(planned.declarations()).extracting(Declaration::answer).containsExactly(CodedAnswer.YES);
        assertThat(draft(plan("Budget", ADOPTED)).answers())
                .hasSize(9)
                .allMatch(each -> each.basis() == AnswerBasis.OPEN);
    }

    @Test
    void a_commitment_that_the_plan_does_not_list_has_no_report() {
        assertThat(Told.PACTO.draftEndOfCommitmentReport(Told.dossier(plan("Budget", ADOPTED)), "9", Told.LATE))
                .isEmpty();
    }
}
