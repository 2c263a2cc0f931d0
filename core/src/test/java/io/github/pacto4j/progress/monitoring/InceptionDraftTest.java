package io.github.pacto4j.progress.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.monitoring.CodedAnswer;
import io.github.pacto4j.monitoring.MonitoringAnswer;
import io.github.pacto4j.monitoring.MonitoringQuestion;
import io.github.pacto4j.monitoring.MonitoringReport;
import io.github.pacto4j.monitoring.Novelty;
import io.github.pacto4j.text.Language;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class InceptionDraftTest {
    private static final String PLAN = "'plan':{'id':'p','programme':'OGP_LOCAL','collectivity':'02',"
            + "'submittedOn':'2024-01-10','status':'PUBLISHED','monitoringBody':{'name':{'fr':'Association'}}";

    private static final String FORUM = "'coCreation':{'id':'c','programme':'OGP_LOCAL','forum':{'name':{'fr':'Forum'},"
            + "'members':[{'name':{'fr':'Commune'},'sector':'COLLECTIVITY'},"
            + "{'name':{'fr':'Association des femmes'},'sector':'CIVIL_SOCIETY'}],'meetings':['2023-10-01']}}";

    private static MonitoringDraft draft(String content) {
        return draft(Told.dossier(content));
    }

    private static MonitoringDraft draft(Dossier dossier) {
        return Told.PACTO.draftInceptionReport(dossier, Told.LATE).orElseThrow();
    }

    private static DraftAnswer answer(MonitoringDraft draft, String question) {
        return draft.answer(question).orElseThrow();
    }

    @Test
    void a_forum_on_record_answers_the_questions_on_the_forum() {
        MonitoringDraft draft = draft(PLAN + ",'endorsements':[{'organisation':{'fr':'Association des femmes'},"
                + "'date':'2023-12-01'}]}," + FORUM);

        for (String question : new String[] {"inception.1.1", "inception.1.2", "inception.1.3", "inception.1.4"}) {
            assertThat(answer(draft, question).basis()).isEqualTo(AnswerBasis.FOUND);
            assertThat(answer(draft, question).found()).isEqualTo(CodedAnswer.YES);
            assertThat(answer(draft, question).pointers()).isNotEmpty();
        }
        MonitoringAnswer written =
                Objects.requireNonNull(draft.report().answers()).get(MonitoringQuestion.INCEPTION_1_3);
        assertThat(written.isYes()).isEqualTo(Certainty.YES);
        assertThat(Objects.requireNonNull(written.explanation()).in(Language.AR).orElseThrow())
                .contains("ogp.forum-met");
        assertThat(Objects.requireNonNull(written.explanation()).in(Language.FR).orElseThrow())
                .contains("ogp.forum-met");
    }

    @Test
    void a_forum_without_members_outside_government_is_shown_to_lack_them() {
        MonitoringDraft draft = draft(PLAN + "},'coCreation':{'id':'c','forum':{'name':{'fr':'Forum'},"
                + "'members':[{'name':{'fr':'Commune'},'sector':'COLLECTIVITY'}],'meetings':['2023-10-01']}}");

        assertThat(answer(draft, "inception.1.2").found()).isEqualTo(CodedAnswer.NO);
        assertThat(answer(draft, "inception.1.3").found()).isEqualTo(CodedAnswer.NO);
    }

    @Test
    void what_nobody_wrote_down_is_no_no() {
        MonitoringDraft nothing = draft(PLAN + "},'coCreation':{'id':'c'}");
        MonitoringDraft spaces = draft(PLAN + "},'coCreation':{'id':'c','spaces':[{'kind':'ONLINE'}]}");

        assertThat(answer(nothing, "inception.1.1").basis()).isEqualTo(AnswerBasis.OPEN);
        assertThat(answer(nothing, "inception.1.4").basis()).isEqualTo(AnswerBasis.OPEN);
        assertThat(nothing.report().answers()).isNull();
        assertThat(answer(spaces, "inception.1.1").found()).isEqualTo(CodedAnswer.NO);
    }

    @Test
    void questions_that_no_document_can_answer_stay_open() {
        MonitoringDraft draft = draft(PLAN + "}," + FORUM);

        assertThat(draft.answers(AnswerBasis.OPEN))
                .extracting(DraftAnswer::question)
                .contains("inception.2.2", "inception.2.3", "inception.2.5", "inception.2.6");
        assertThat(draft.report().id()).isNull();
        assertThat(draft.report().date()).isNull();
        assertThat(draft.report().publishedUrl()).isNull();
        assertThat(Objects.requireNonNull(draft.report().by()).in(Language.FR)).contains("Association");
    }

    @Test
    void what_the_body_wrote_stays_and_what_the_dossier_shows_stands_beside_it() {
        MonitoringDraft draft = draft(PLAN + "}," + FORUM + ",'monitoringReports':[{'id':'m','plan':'p',"
                + "'kind':'INCEPTION','date':'2024-02-01','answers':{'inception.1.1':{'answer':false},"
                + "'inception.2.3':{'answer':true}}}]");
        DraftAnswer forum = answer(draft, "inception.1.1");

        assertThat(forum.found()).isEqualTo(CodedAnswer.YES);
        assertThat(forum.isBorneOut()).isEqualTo(Certainty.NO);
        assertThat(answer(draft, "inception.2.3").basis()).isEqualTo(AnswerBasis.DECLARED);
        MonitoringReport report = draft.report();
        assertThat(report.id()).isEqualTo("m");
        assertThat(Objects.requireNonNull(report.answers())
                        .get(MonitoringQuestion.INCEPTION_1_1)
                        .isYes())
                .isEqualTo(Certainty.NO);
        assertThat(report.answers()).containsKeys(MonitoringQuestion.INCEPTION_1_2, MonitoringQuestion.INCEPTION_2_3);
    }

    @Test
    void relevance_is_declared_by_the_collectivity_unless_technology_stands_alone() {
        MonitoringDraft draft = draft(PLAN + ",'commitments':["
                + "{'number':'1','relevance':[{'value':'CIVIC_PARTICIPATION'}]},"
                + "{'number':'2','relevance':[{'value':'TECHNOLOGY_AND_INNOVATION'}]},"
                + "{'number':'3'}]}");

        DraftAnswer first = draft.answer("inception.commitment.relevant", "1").orElseThrow();
        assertThat(first.basis()).isEqualTo(AnswerBasis.DECLARED);
        assertThat(first.declarations())
                .extracting(Declaration::pointer)
                .containsExactly("/plan/commitments/0/relevance");
        DraftAnswer second = draft.answer("inception.commitment.relevant", "2").orElseThrow();
        assertThat(second.found()).isEqualTo(CodedAnswer.NO);
        assertThat(draft.answer("inception.commitment.relevant", "3")
                        .orElseThrow()
                        .basis())
                .isEqualTo(AnswerBasis.OPEN);
        assertThat(Objects.requireNonNull(draft.report().commitments()))
                .extracting(each -> each.relevant())
                .containsExactly(null, false, null);
    }

    @Test
    void a_commitment_is_verifiable_where_every_milestone_says_what_will_show_it_done() {
        MonitoringDraft draft = draft(PLAN + ",'commitments':["
                + "{'number':'1','milestones':[{'number':'1.1','deliverable':{'fr':'Registre'}}]},"
                + "{'number':'2','milestones':[{'number':'2.1','deliverable':{'fr':'Registre'}},{'number':'2.2'}]}]}");

        assertThat(draft.answer("inception.commitment.verifiable", "1")
                        .orElseThrow()
                        .found())
                .isEqualTo(CodedAnswer.YES);
        assertThat(draft.answer("inception.commitment.verifiable", "2")
                        .orElseThrow()
                        .basis())
                .isEqualTo(AnswerBasis.OPEN);
    }

    @Test
    void a_commitment_of_the_plan_before_is_continued_and_one_that_is_not_there_may_still_be() {
        MonitoringDraft draft = draft(PLAN + ",'commitments':[{'number':'1','title':{'fr':'Budget ouvert'}},"
                + "{'number':'2','title':{'fr':'Marchés'}}]},"
                + "'previousPlans':[{'id':'o','commitments':[{'number':'7','title':{'fr':'budget OUVERT'}}]}]");
        DraftAnswer first = draft.answer("inception.commitment.novelty", "1").orElseThrow();

        assertThat(first.found()).isEqualTo(Novelty.CONTINUATION);
        assertThat(first.pointers()).containsExactly("/previousPlans/0/commitments/0");
        assertThat(draft.answer("inception.commitment.novelty", "2")
                        .orElseThrow()
                        .basis())
                .isEqualTo(AnswerBasis.OPEN);
        assertThat(draft.answer("inception.commitment.potential", "1")
                        .orElseThrow()
                        .basis())
                .isEqualTo(AnswerBasis.OPEN);
    }

    @Test
    void of_tetouan_its_sources_show_that_there_is_a_forum_and_no_more() {
        MonitoringDraft draft = draft(Told.example("tetouan"));

        assertThat(draft.answers(AnswerBasis.FOUND))
                .extracting(DraftAnswer::question)
                .contains("inception.1.1");
        assertThat(draft.answers())
                .filteredOn(each -> each.commitment() == null)
                .filteredOn(each -> each.basis() == AnswerBasis.OPEN)
                .hasSize(9);
        assertThat(answer(draft, "inception.1.4").verdicts())
                .flatExtracting(each -> each.missing())
                .contains("/coCreation/forum/members");
        assertThat(Objects.requireNonNull(draft.report().by()).in(Language.FR).orElseThrow())
                .contains("ATIL");
    }

    @Test
    void what_the_body_wrote_of_a_commitment_that_the_plan_does_not_list_stays() {
        MonitoringDraft draft =
                draft(PLAN + ",'commitments':[{'number':'1'}]},'monitoringReports':[{'id':'m','plan':'p',"
                        + "'kind':'INCEPTION','date':'2024-02-01','commitments':[{'number':'9','relevant':true}]}]");

        assertThat(Objects.requireNonNull(draft.report().commitments()))
                .extracting(each -> each.number())
                .containsExactly("1", "9");
    }

    @Test
    void of_oriental_nothing_on_a_forum_is_known() {
        assertThat(draft(Told.example("oriental")).report().commitments()).isNull();
        assertThat(draft(Told.example("oriental")).answers())
                .hasSize(10)
                .allMatch(each -> each.basis() == AnswerBasis.OPEN);
    }

    @Test
    void without_a_plan_there_is_nothing_to_report_on() {
        assertThat(Told.PACTO.draftInceptionReport(Told.dossier("'collectivity':'02'"), Told.LATE))
                .isEmpty();
    }
}
