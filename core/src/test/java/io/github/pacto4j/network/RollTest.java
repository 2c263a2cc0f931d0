package io.github.pacto4j.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.collectivity.Collectivities;
import io.github.pacto4j.collectivity.Collectivity;
import io.github.pacto4j.collectivity.Tier;
import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.HowMany;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RollTest {
    private static final LocalDate DAY = LocalDate.of(2023, 6, 1);

    private static final String LISTED = "'members':["
            + "{'collectivity':'02','joinedOn':'2022'},"
            + "{'collectivity':'01.571.01.11','joinedOn':'2023'},"
            + "{'collectivity':'05','joinedOn':'2022-10-21','leftOn':'2023-05-31'},"
            + "{'collectivity':'11.321.01.03'}]";

    private static Roll roll(String content) {
        return Roll.of(NetworkFiles.network(content), DAY);
    }

    @Test
    void who_joined_in_the_year_of_the_day_is_perhaps_a_member_and_who_left_before_is_none() {
        Roll roll = roll("'complete':true," + LISTED);

        assertThat(roll.isMember("02")).isEqualTo(Certainty.YES);
        assertThat(roll.isMember("01.571.01.11")).isEqualTo(Certainty.CANNOT_SAY);
        assertThat(roll.isMember("11.321.01.03")).isEqualTo(Certainty.CANNOT_SAY);
        assertThat(roll.isMember("05")).isEqualTo(Certainty.NO);
        assertThat(roll.isMember("06")).isEqualTo(Certainty.NO);
        assertThat(roll.count()).isEqualTo(new HowMany(1, 3));
        assertThat(roll.members()).extracting(Roll.Member::code).containsExactly("02", "01.571.01.11", "11.321.01.03");
    }

    @Test
    void members_are_counted_by_tier_and_by_region() {
        Roll roll = roll("'complete':true," + LISTED);

        assertThat(roll.byTier())
                .containsEntry(Tier.REGION, new HowMany(1, 1))
                .containsEntry(Tier.COMMUNE, new HowMany(0, 2))
                .containsEntry(Tier.PREFECTURE_OR_PROVINCE, new HowMany(0, 0));
        assertThat(roll.byRegion())
                .hasSize(12)
                .containsEntry("01", new HowMany(0, 1))
                .containsEntry("02", new HowMany(1, 1))
                .containsEntry("05", new HowMany(0, 0))
                .containsEntry("11", new HowMany(0, 1));
    }

    @Test
    void a_list_that_is_not_declared_complete_may_lack_any_number_of_members() {
        Roll roll = roll(LISTED);

        assertThat(roll.count()).isEqualTo(new HowMany(1, null));
        assertThat(roll.byTier()).containsEntry(Tier.PREFECTURE_OR_PROVINCE, new HowMany(0, null));
        assertThat(roll.isMember("06")).isEqualTo(Certainty.CANNOT_SAY);
    }

    @Test
    void nobody_is_a_member_before_the_network_was_created() {
        Roll roll = roll("'complete':true,'createdOn':'2023-07-01'," + LISTED);

        assertThat(roll.count()).isEqualTo(new HowMany(0, 0));
    }

    @Test
    void the_day_of_joining_is_a_day_of_membership_and_the_day_of_leaving_is_none() {
        Network network = NetworkFiles.network("'complete':true,'members':["
                + "{'collectivity':'02','joinedOn':'2023-06-01'},"
                + "{'collectivity':'05','joinedOn':'2022','leftOn':'2023-06-01'}]");

        assertThat(Roll.of(network, DAY).isMember("02")).isEqualTo(Certainty.YES);
        assertThat(Roll.of(network, DAY).isMember("05")).isEqualTo(Certainty.NO);
        assertThat(Roll.of(network, DAY.minusDays(1)).isMember("02")).isEqualTo(Certainty.NO);
        assertThat(Roll.of(network, DAY.minusDays(1)).isMember("05")).isEqualTo(Certainty.YES);
    }

    @Test
    void who_left_and_came_back_is_one_member() {
        Roll roll = roll("'complete':true,'members':["
                + "{'collectivity':'02','joinedOn':'2022-10-21','leftOn':'2022-12-31'},"
                + "{'collectivity':'02','joinedOn':'2023-05-01'}]");

        assertThat(roll.count()).isEqualTo(new HowMany(1, 1));
        assertThat(roll.find("02").orElseThrow().pointers()).containsExactly("/members/0", "/members/1");
    }

    @Test
    void a_member_without_a_code_may_be_the_one_asked_for() {
        String members = "'complete':true,'members':[{'collectivity':'02','joinedOn':'2022'},"
                + "{'collectivity':'05','joinedOn':'2022','leftOn':'2023-01-01'},{'joinedOn':'2022'%s}]";

        assertThat(roll(members.formatted("")).isMember("06")).isEqualTo(Certainty.CANNOT_SAY);
        assertThat(roll(members.formatted("")).isMember("05")).isEqualTo(Certainty.CANNOT_SAY);
        assertThat(roll(members.formatted("")).isMember("02")).isEqualTo(Certainty.YES);
        assertThat(roll(members.formatted(",'leftOn':'2023-01-01'")).isMember("06"))
                .isEqualTo(Certainty.NO);
    }

    @Test
    void a_commune_is_found_by_the_code_that_it_bore_in_2014() {
        Collectivity moved = Collectivities.register().all().stream()
                .filter(each -> each.code2014() != null && !each.code2014().equals(each.code()))
                .findFirst()
                .orElseThrow();
        for (String listed : List.of(moved.code(), moved.code2014())) {
            Roll roll = roll("'complete':true,'members':[{'collectivity':'" + listed + "','joinedOn':'2022'}]");
            for (String asked : List.of(moved.code(), moved.code2014())) {
                assertThat(roll.isMember(asked)).isEqualTo(Certainty.YES);
                assertThat(roll.find(asked)).map(Roll.Member::code).contains(moved.code());
            }
        }
    }

    @Test
    void a_code_that_the_register_does_not_know_may_be_of_any_tier() {
        Roll roll = roll("'complete':true,'members':[{'collectivity':'99.999','joinedOn':'2022'}]");

        assertThat(roll.count()).isEqualTo(new HowMany(1, 1));
        assertThat(roll.byTier().values()).containsOnly(new HowMany(0, 1));
        assertThat(roll.unplaced()).extracting(Roll.Member::code).containsExactly("99.999");
    }

    @Test
    void the_example_commune_counts_in_no_figure() {
        assertThat(roll("'complete':true,'members':[{'collectivity':'00.000.00.00','joinedOn':'2022'}]")
                        .count())
                .isEqualTo(new HowMany(0, 0));
    }

    @Test
    void a_member_that_could_not_be_read_leaves_the_number_open() {
        assertThat(roll("'complete':true,'members':[{'collectivity':'02','joinedOn':'2022'},7]")
                        .count())
                .isEqualTo(new HowMany(1, null));
    }

    @Test
    void a_number_stated_without_a_day_is_put_on_no_day() {
        StatedCount count = roll("'createdOn':'2022-10-21','counts':[{'total':66,"
                        + "'byTier':{'REGION':12,'PREFECTURE_OR_PROVINCE':4,'COMMUNE':50}}]," + LISTED)
                .stated()
                .get(0);

        assertThat(count.sum()).hasValue(66);
        assertThat(count.addsUp()).isEqualTo(Certainty.YES);
        assertThat(count.on()).isEmpty();
        assertThat(count.notBefore()).contains(LocalDate.of(2022, 10, 21));
        assertThat(count.notAfter()).isEmpty();
        assertThat(count.isFor(DAY)).isEqualTo(Certainty.CANNOT_SAY);
        assertThat(count.isFor(LocalDate.of(2022, 10, 20))).isEqualTo(Certainty.NO);
        assertThat(count.listed()).isNull();
        assertThat(count.agrees()).isEqualTo(Certainty.CANNOT_SAY);
    }

    @Test
    void a_number_stated_for_a_day_stands_beside_the_members_of_that_day() {
        String counts = "'counts':[{'on':'2023-01-15','total':2},{'on':'2022','total':9,'byTier':{'REGION':8}}],";
        Roll complete = roll("'complete':true," + counts + LISTED);
        Roll open = roll(counts + LISTED);

        assertThat(complete.stated().get(0).listed()).isEqualTo(new HowMany(2, 4));
        assertThat(complete.stated().get(0).agrees()).isEqualTo(Certainty.CANNOT_SAY);
        assertThat(complete.stated().get(1).agrees()).isEqualTo(Certainty.NO);
        assertThat(complete.stated().get(1).addsUp()).isEqualTo(Certainty.NO);
        assertThat(open.stated().get(1).agrees()).isEqualTo(Certainty.CANNOT_SAY);
    }
}
