package io.github.pacto4j.progress.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.monitoring.CodedAnswer;
import io.github.pacto4j.progress.monitoring.Divergences.Aspect;
import io.github.pacto4j.progress.monitoring.Divergences.Divergence;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DivergencesTest {
    private static final String PLAN = "'plan':{'id':'p','commitments':[{'number':'1'}]}";

    private static String self(String content) {
        return "{'id':'s','plan':'p','commitment':'1','period':{'start':'2024','end':'2024'},'reportedOn':'2025-01-15',"
                + content + "}";
    }

    private static String end(String answers) {
        return "{'id':'e','plan':'p','kind':'END_OF_COMMITMENT','date':'2025-02-01','commitments':[{'number':'1'}],"
                + "'answers':{" + answers + "}}";
    }

    private static List<Divergence> of(String self, String reports) {
        return Divergences.of(
                Told.dossier(PLAN + ",'completionReports':[" + self + "],'monitoringReports':[" + reports + "]"),
                Told.LATE);
    }

    private static Divergence only(List<Divergence> all, Aspect aspect) {
        return all.stream().filter(each -> each.aspect() == aspect).findFirst().orElseThrow();
    }

    @Test
    void a_level_reported_higher_than_the_body_found_diverges() {
        Divergence level = only(
                of(self("'completion':'COMPLETE'"), end("'endOfCommitment.1.1':{'answer':'SUBSTANTIAL'}")),
                Aspect.COMPLETION);

        assertThat(level.agrees()).isEqualTo(Certainty.NO);
        assertThat(level.higher()).isEqualTo(Certainty.YES);
        assertThat(level.self()).containsExactly(CodedAnswer.COMPLETE);
        assertThat(level.independent()).containsExactly(CodedAnswer.SUBSTANTIAL);
        assertThat(level.pointers())
                .containsExactly(
                        "/completionReports/0/completion", "/monitoringReports/0/answers/endOfCommitment.1.1/answer");
    }

    @Test
    void a_level_reported_lower_than_the_body_found_diverges_the_other_way() {
        Divergence level = only(
                of(self("'completion':'LIMITED'"), end("'endOfCommitment.1.1':{'answer':'SUBSTANTIAL'}")),
                Aspect.COMPLETION);

        assertThat(level.agrees()).isEqualTo(Certainty.NO);
        assertThat(level.higher()).isEqualTo(Certainty.NO);
    }

    @Test
    void where_one_of_them_says_nothing_nobody_can_say_whether_they_agree() {
        Divergence level = only(of(self("'completion':'LIMITED'"), ""), Aspect.COMPLETION);

        assertThat(level.agrees()).isEqualTo(Certainty.CANNOT_SAY);
        assertThat(level.independent()).isEmpty();
    }

    @Test
    void progress_made_after_the_report_of_the_body_is_no_divergence() {
        String later = "{'id':'t','plan':'p','commitment':'1','period':{'start':'2025','end':'2025'},"
                + "'reportedOn':'2026-01-15','completion':'COMPLETE'}";
        Divergence level = only(
                of(
                        self("'completion':'SUBSTANTIAL'") + "," + later,
                        end("'endOfCommitment.1.1':{'answer':'SUBSTANTIAL'}")),
                Aspect.COMPLETION);

        assertThat(level.agrees()).isEqualTo(Certainty.YES);
    }

    @Test
    void a_degree_above_all_that_the_body_found_diverges_and_one_among_them_does_not() {
        String found = "'endOfCommitment.2.1.1':{'answer':'MAJOR'},'endOfCommitment.2.1.2':{'answer':'DID_NOT_CHANGE'},"
                + "'endOfCommitment.2.1.3':{'answer':'NOT_APPLICABLE'}";

        assertThat(only(of(self("'openedGovernment':'OUTSTANDING'"), end(found)), Aspect.OPENED_GOVERNMENT)
                        .higher())
                .isEqualTo(Certainty.YES);
        assertThat(only(of(self("'openedGovernment':'MAJOR'"), end(found)), Aspect.OPENED_GOVERNMENT)
                        .agrees())
                .isEqualTo(Certainty.YES);
        assertThat(only(
                                of(
                                        self("'openedGovernment':'OUTSTANDING'"),
                                        end("'endOfCommitment.2.1.1':{'answer':'MAJOR'}")),
                                Aspect.OPENED_GOVERNMENT)
                        .agrees())
                .isEqualTo(Certainty.CANNOT_SAY);
    }

    @Test
    void a_value_claimed_and_not_found_diverges() {
        Divergence relevance = only(
                Divergences.of(
                        Told.dossier("'plan':{'id':'p','commitments':[{'number':'1','relevance':"
                                + "[{'value':'CIVIC_PARTICIPATION'}]}]},'monitoringReports':[{'id':'m','plan':'p',"
                                + "'kind':'INCEPTION','date':'2024-02-01',"
                                + "'commitments':[{'number':'1','relevant':false}]}]"),
                        Told.LATE),
                Aspect.RELEVANCE);

        assertThat(relevance.higher()).isEqualTo(Certainty.YES);
        assertThat(relevance.pointers())
                .containsExactly("/plan/commitments/0/relevance", "/monitoringReports/0/commitments/0/relevant");
    }

    @Test
    void changes_that_the_sheet_does_not_tell_of_diverge() {
        Divergence planned =
                only(of(self("'changes':[]"), end("'endOfCommitment.1.3':{'answer':false}")), Aspect.AS_PLANNED);

        assertThat(planned.agrees()).isEqualTo(Certainty.NO);
        assertThat(planned.higher()).isEqualTo(Certainty.YES);
    }

    @Test
    void answers_of_a_report_on_several_commitments_belong_to_none() {
        String both = "{'id':'e','plan':'p','kind':'END_OF_COMMITMENT','date':'2025-02-01','commitments':"
                + "[{'number':'1'},{'number':'2'}],'answers':{'endOfCommitment.1.1':{'answer':'LIMITED'}}}";

        assertThat(only(of(self("'completion':'COMPLETE'"), both), Aspect.COMPLETION)
                        .independent())
                .isEmpty();
    }

    @Test
    void a_report_made_after_the_day_does_not_count() {
        List<Divergence> before = Divergences.of(
                Told.dossier(PLAN + ",'monitoringReports':[" + end("'endOfCommitment.1.1':{'answer':'LIMITED'}") + "]"),
                LocalDate.of(2025, 1, 31));

        assertThat(before).isEmpty();
    }

    @Test
    void tetouan_has_no_report_to_set_beside_what_it_plans() {
        assertThat(Divergences.of(Told.example("tetouan"), Told.LATE))
                .allMatch(each -> each.agrees() == Certainty.CANNOT_SAY
                        && each.independent().isEmpty());
    }
}
