package io.github.pacto4j.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.HowMany;
import io.github.pacto4j.date.Period;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.party.TrainingAudience;
import org.junit.jupiter.api.Test;

class ExchangesTest {
    private static final Period YEAR = new Period(StatedDate.of("2024"), StatedDate.of("2024"));

    private static Exchanges in2024(String content) {
        return Exchanges.in(NetworkFiles.network(content), YEAR);
    }

    @Test
    void trainings_and_those_trained_are_counted_for_the_period() {
        Exchanges exchanges = in2024("'trainings':["
                + "{'date':'2024-03','participants':['02','05'],'audience':['ELECTED']},"
                + "{'date':'2023-11','participants':['06']},"
                + "{'participants':['05','07']}]");

        assertThat(exchanges.trainingCount()).isEqualTo(new HowMany(1, 2));
        assertThat(exchanges.trainingCount(TrainingAudience.ELECTED)).isEqualTo(new HowMany(1, 2));
        assertThat(exchanges.trainingCount(TrainingAudience.STAFF)).isEqualTo(new HowMany(0, 1));
        assertThat(exchanges.trained())
                .containsEntry("02", Certainty.YES)
                .containsEntry("05", Certainty.YES)
                .containsEntry("07", Certainty.CANNOT_SAY)
                .doesNotContainKey("06");
    }

    @Test
    void participants_of_a_meeting_that_does_not_count_them_are_unknown() {
        String counted = "{'period':{'start':'2024-11-12','end':'2024-11-13'},'participants':350,'attendees':['02']}";

        assertThat(in2024("'events':[" + counted + "]").participants()).isEqualTo(new HowMany(350, 350));
        assertThat(in2024("'events':[" + counted + ",{'period':{'start':'2024-02'}}]")
                        .participants())
                .isEqualTo(new HowMany(350, null));
        assertThat(in2024("'events':[" + counted + "]").attended()).containsEntry("02", Certainty.YES);
    }

    @Test
    void a_network_that_lists_no_meetings_may_have_met_and_one_that_says_none_has_not() {
        assertThat(in2024("'complete':true").eventCount()).isEqualTo(new HowMany(0, null));
        assertThat(in2024("'events':[]").eventCount()).isEqualTo(new HowMany(0, 0));
    }

    @Test
    void resources_are_those_of_the_network_and_of_its_practices() {
        Exchanges exchanges =
                in2024("'resources':[{'url':'a'}],'goodPractices':[{'id':'p','resources':[{'url':'b'}]},{'id':'q'}]");

        assertThat(exchanges.resources()).extracting(each -> each.url()).containsExactly("a", "b");
    }

    @Test
    void a_period_that_ends_before_it_starts_is_refused() {
        Network network = NetworkFiles.network("'complete':true");
        Period reversed = new Period(StatedDate.of("2024"), StatedDate.of("2023"));

        assertThatThrownBy(() -> Exchanges.in(network, reversed)).hasMessageContaining("2024/2023");
    }
}
