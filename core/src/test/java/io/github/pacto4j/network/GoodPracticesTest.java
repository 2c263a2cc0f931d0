package io.github.pacto4j.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.network.GoodPractices.Search;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.OgpValue;
import io.github.pacto4j.plan.OpennessPrinciple;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoodPracticesTest {
    private static final ActionPlan PLAN = NetworkFiles.plan(
            "'id':'p','collectivity':'02','axes':[{'number':'1','title':{'fr':'Accès à l’information'}}],"
                    + "'commitments':[{'number':'1','axis':'1','relevance':[{'value':'ACCESS_TO_INFORMATION'}],"
                    + "'principles':['DIGITALISATION']},"
                    + "{'number':'2','axis':'1','relevance':[]}]");

    private static final GoodPractices PRACTICES = GoodPractices.of(
            NetworkFiles.network("'goodPractices':["
                    + "{'id':'a','collectivity':'02','commitment':'p/1','title':{'fr':'Registre ouvert'}},"
                    + "{'id':'b','collectivity':'02','commitment':'p/2','summary':{'fr':'Réunions ouvertes'}},"
                    + "{'id':'c','collectivity':'05','commitment':'p/1'},"
                    + "{'id':'d'}]"),
            List.of(PLAN));

    private static List<String> ids(List<GoodPractices.Entry> entries) {
        return entries.stream().map(entry -> entry.practice().id()).toList();
    }

    @Test
    void a_practice_is_found_by_the_axis_of_its_commitment_whatever_the_accents() {
        Search search = Search.all().onAxis("acces a l'INFORMATION");

        assertThat(ids(PRACTICES.matching(search))).containsExactly("a", "b");
        assertThat(ids(PRACTICES.matching(Search.all().onAxis("fiscalité")))).isEmpty();
    }

    @Test
    void a_practice_is_found_by_the_value_and_principle_of_its_commitment() {
        Search value = Search.all().serving(OgpValue.ACCESS_TO_INFORMATION);
        Search both = value.onAxis("information").serving(OpennessPrinciple.DIGITALISATION);

        assertThat(ids(PRACTICES.matching(value))).containsExactly("a");
        assertThat(ids(PRACTICES.matching(both))).containsExactly("a");
        assertThat(PRACTICES.matching(Search.all().serving(OgpValue.CIVIC_PARTICIPATION)))
                .isEmpty();
    }

    @Test
    void a_practice_whose_commitment_is_not_at_hand_is_perhaps_what_is_looked_for() {
        Search value = Search.all().serving(OgpValue.CIVIC_PARTICIPATION);

        assertThat(ids(PRACTICES.perhaps(value))).containsExactly("c", "d");
        assertThat(PRACTICES.all().get(2).plan()).isNull();
    }

    @Test
    void a_practice_is_found_by_its_own_words() {
        assertThat(ids(PRACTICES.matching(Search.all().saying("reunions")))).containsExactly("b");
        assertThat(ids(PRACTICES.matching(Search.all()))).containsExactly("a", "b", "c", "d");
    }
}
