package io.github.pacto4j.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.citizen.CitizenRequests;
import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.HowMany;
import io.github.pacto4j.evaluation.CountedRequests.Quantity;
import org.junit.jupiter.api.Test;

class CountedRequestsTest {
    private static final String REQUESTS = "'informationRequests':["
            + "{'id':'1','receivedOn':'2024-02-01','answeredOn':'2024-02-20','outcome':'GRANTED'},"
            + "{'id':'2','receivedOn':'2024-03-01','outcome':'PENDING'},"
            + "{'id':'3','receivedOn':'2023-12-31','outcome':'REFUSED'}]";

    @Test
    void stated_and_counted_numbers_stand_side_by_side() {
        CountedRequests counted = CountedRequests.of(
                Matrices.answering("{'question':'AI5','value':{'received':2,'handled':2}}"),
                Matrices.requests(REQUESTS));

        CountedRequests.Beside received = counted.of(Quantity.REQUESTS_RECEIVED);
        CountedRequests.Beside handled = counted.of(Quantity.REQUESTS_HANDLED);
        assertThat(received.counted()).isEqualTo(new HowMany(2, 2));
        assertThat(received.agrees()).isEqualTo(Certainty.YES);
        assertThat(handled.stated()).isEqualTo(2);
        assertThat(handled.counted()).isEqualTo(new HowMany(1, 1));
        assertThat(handled.agrees()).isEqualTo(Certainty.NO);
        assertThat(handled.pointer()).isEqualTo("/criteria/0/answers/0/value/handled");
    }

    @Test
    void what_is_not_listed_is_not_counted_as_none() {
        CountedRequests counted =
                CountedRequests.of(Matrices.answering("{'question':'CE6','value':0}"), Matrices.requests(REQUESTS));

        assertThat(counted.of(Quantity.PETITIONS_RECEIVED).counted()).isNull();
        assertThat(counted.of(Quantity.PETITIONS_RECEIVED).agrees()).isEqualTo(Certainty.CANNOT_SAY);
        assertThat(counted.of(Quantity.PETITIONS_RECEIVED).stated()).isZero();
        assertThat(CountedRequests.of(Matrices.answering(), Matrices.requests("'petitions':[]"))
                        .of(Quantity.PETITIONS_RECEIVED)
                        .counted())
                .isEqualTo(new HowMany(0, 0));
    }

    @Test
    void a_petition_of_the_winter_was_perhaps_received_in_the_year() {
        CountedRequests counted = CountedRequests.of(
                Matrices.answering("{'question':'CE6','value':1}", "{'question':'CE7','value':3}"),
                Matrices.requests("'petitions':["
                        + "{'id':'1','receivedOn':'2024-24','by':'CITIZENS','decision':{'outcome':'ACCEPTED'}},"
                        + "{'id':'2','receivedOn':'2024-05','by':'ASSOCIATION'}]"));

        assertThat(counted.of(Quantity.PETITIONS_RECEIVED).counted()).isEqualTo(new HowMany(1, 2));
        assertThat(counted.of(Quantity.PETITIONS_RECEIVED).agrees()).isEqualTo(Certainty.CANNOT_SAY);
        assertThat(counted.of(Quantity.PETITIONS_OF_ASSOCIATIONS).counted()).isEqualTo(new HowMany(1, 1));
        assertThat(counted.of(Quantity.PETITIONS_OF_CITIZENS).counted()).isEqualTo(new HowMany(0, 1));
        assertThat(counted.of(Quantity.PETITIONS_APPROVED).counted()).isEqualTo(new HowMany(0, 2));
        assertThat(counted.of(Quantity.PETITIONS_APPROVED).agrees()).isEqualTo(Certainty.NO);
    }

    @Test
    void without_a_period_nothing_is_certain() {
        EvaluationMatrix matrix = Matrices.read("'collectivity':'00.000.00.00','criteria':[]");

        assertThat(CountedRequests.of(matrix, Matrices.requests(REQUESTS))
                        .of(Quantity.REQUESTS_RECEIVED)
                        .counted())
                .isEqualTo(new HowMany(0, 3));
    }

    @Test
    void requests_of_which_nobody_says_whose_they_are_were_perhaps_made_to_another_collectivity() {
        EvaluationMatrix matrix = Matrices.answering("{'question':'AI5','value':{'received':2,'handled':1}}");
        CitizenRequests whose = Matrices.requests(REQUESTS).withCollectivity(null);

        CountedRequests.Beside received = CountedRequests.of(matrix, whose).of(Quantity.REQUESTS_RECEIVED);
        assertThat(received.counted()).isEqualTo(new HowMany(0, 2));
        assertThat(received.agrees()).isEqualTo(Certainty.CANNOT_SAY);
        assertThat(CountedRequests.of(matrix.withCollectivity(null), Matrices.requests(REQUESTS))
                        .of(Quantity.REQUESTS_RECEIVED)
                        .counted())
                .isEqualTo(new HowMany(0, 2));
        assertThat(CountedRequests.of(matrix, Matrices.requests("'collectivity':5," + REQUESTS))
                        .of(Quantity.REQUESTS_RECEIVED)
                        .counted())
                .isEqualTo(new HowMany(0, 2));
    }

    @Test
    void requests_without_a_collectivity_in_a_dossier_are_those_of_the_dossier() {
        EvaluationMatrix matrix = Matrices.answering();
        CitizenRequests whose = Matrices.requests(REQUESTS).withCollectivity(null);

        assertThat(CountedRequests.within("00.000.00.00", matrix, whose)
                        .of(Quantity.REQUESTS_RECEIVED)
                        .counted())
                .isEqualTo(new HowMany(2, 2));
        assertThat(CountedRequests.within("02", matrix, whose)
                        .of(Quantity.REQUESTS_RECEIVED)
                        .counted())
                .isNull();
        assertThat(CountedRequests.within("00.000.00.00", matrix, Matrices.requests("'collectivity':5," + REQUESTS))
                        .of(Quantity.REQUESTS_RECEIVED)
                        .counted())
                .isEqualTo(new HowMany(0, 2));
    }

    @Test
    void a_request_that_could_not_be_read_may_be_one_more() {
        assertThat(CountedRequests.of(
                                Matrices.answering(),
                                Matrices.requests("'informationRequests':[{'id':'1','receivedOn':'2024'},7]"))
                        .of(Quantity.REQUESTS_RECEIVED)
                        .counted())
                .isEqualTo(new HowMany(1, null));
    }

    @Test
    void requests_to_another_collectivity_are_not_counted() {
        assertThat(CountedRequests.of(Matrices.answering(), Matrices.requests("'collectivity':'02'," + REQUESTS))
                        .all())
                .hasSize(Quantity.values().length)
                .allMatch(each -> each.counted() == null);
    }
}
