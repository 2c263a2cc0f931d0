package io.github.pacto4j.progress.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.github.pacto4j.collectivity.Tier;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.json.Documents;
import io.github.pacto4j.network.Network;
import io.github.pacto4j.progress.Counting;
import io.github.pacto4j.progress.Progress;
import io.github.pacto4j.progress.Strategy;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class NetworkProgressTest {
    private static final LocalDate DAY = LocalDate.of(2025, 6, 1);
    private static final Counting COUNTING = Counting.of(Strategy.COMMITMENTS_COMPLETED);

    private static Network network(String content) {
        return Objects.requireNonNull(read("{'document':'network/1','network':'REMACTO'," + content + "}")
                .network());
    }

    private static Dossier read(String json) {
        return Documents.standard()
                .read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8))
                .document();
    }

    /** The dossier of a collectivity whose commitments have these levels; null for one without a report. */
    private static Dossier dossier(String code, String... levels) {
        StringBuilder commitments = new StringBuilder();
        StringBuilder reports = new StringBuilder();
        for (int i = 0; i < levels.length; i++) {
            commitments
                    .append(i == 0 ? "" : ",")
                    .append("{'number':'")
                    .append(i)
                    .append("'}");
            if (levels[i] != null) {
                reports.append(reports.length() == 0 ? "" : ",")
                        .append("{'id':'r" + i + "','commitment':'" + i
                                + "','period':{'start':'2024','end':'2024'},'completion':'" + levels[i] + "'}");
            }
        }
        return read("{'document':'dossier/1','collectivity':'" + code + "','plan':{'id':'p" + code + "','commitments':["
                + commitments + "]},'completionReports':[" + reports + "]}");
    }

    private static String member(String code) {
        return "{'collectivity':'" + code + "','joinedOn':'2022'}";
    }

    private static NetworkProgress count(String content, Dossier... dossiers) {
        return NetworkProgress.of(network(content), List.of(dossiers), DAY, COUNTING);
    }

    @Test
    void a_member_of_which_nothing_is_reported_is_unknown_and_counted_as_such() {
        NetworkProgress.Summary summary = count(
                        "'complete':true,'members':[" + member("01") + "," + member("02") + "," + member("03") + "]",
                        dossier("01", "COMPLETE"),
                        dossier("02", (String) null))
                .listed();

        assertThat(summary.figure().progress()).hasToString("33.33..100");
        assertThat(summary.members()).isEqualTo(3);
        assertThat(summary.withoutPlan()).isEqualTo(1);
        assertThat(summary.unreported()).isEqualTo(2);
    }

    @Test
    void a_collectivity_that_is_no_member_does_not_count() {
        NetworkProgress.Summary summary = count(
                        "'complete':true,'members':[" + member("01") + "]",
                        dossier("01", "COMPLETE"),
                        dossier("02", "NOT_STARTED"))
                .listed();

        assertThat(summary.figure().progress().isComplete()).isTrue();
        assertThat(summary.members()).isEqualTo(1);
    }

    @Test
    void who_is_perhaps_a_member_counts_perhaps() {
        NetworkProgress progress = count(
                "'complete':true,'members':[" + member("01") + "," + member("02") + ",{'collectivity':'03'}]",
                dossier("01", "COMPLETE"),
                dossier("02", "NOT_STARTED"),
                dossier("03", "COMPLETE"));

        assertThat(progress.listed().figure().progress()).hasToString("50..66.67");
    }

    @Test
    void a_member_that_raises_a_mean_which_others_lower_is_left_out_of_the_least() {
        NetworkProgress progress = count(
                "'complete':true,'members':[" + member("01") + ",{'collectivity':'02'},{'collectivity':'03'}]",
                dossier("01", "COMPLETE"),
                dossier("02", "NOT_STARTED"),
                dossier("03", "COMPLETE", "COMPLETE", "COMPLETE", "LIMITED", "LIMITED"));

        assertThat(progress.listed().figure().progress()).hasToString("50..100");
    }

    @Test
    void a_network_of_which_nobody_is_certainly_a_member_has_no_figure() {
        NetworkProgress progress =
                count("'complete':true,'members':[{'collectivity':'03'}]", dossier("03", "COMPLETE"));

        assertThat(progress.listed().figure().progress()).isEqualTo(Progress.UNKNOWN);
        assertThat(count("'complete':true,'members':[]").listed().figure().progress())
                .isEqualTo(Progress.UNKNOWN);
    }

    @Test
    void members_that_are_not_listed_leave_the_figure_of_the_whole_open() {
        NetworkProgress progress = count("'members':[" + member("01") + "]", dossier("01", "COMPLETE"));

        assertThat(progress.listed().figure().progress().isComplete()).isTrue();
        assertThat(progress.whole().figure().progress()).isEqualTo(Progress.UNKNOWN);
    }

    @Test
    void a_number_stated_for_the_day_says_how_many_are_not_listed() {
        NetworkProgress.Summary whole = count(
                        "'counts':[{'on':'2025-06-01','total':4}],'members':[" + member("01") + "]",
                        dossier("01", "COMPLETE"))
                .whole();

        assertThat(whole.figure().progress()).hasToString("25..100");
        assertThat(whole.members()).isEqualTo(4);
        assertThat(whole.unreported()).isEqualTo(3);
    }

    @Test
    void a_number_stated_without_a_day_says_nothing_of_the_day() {
        NetworkProgress.Summary whole = count(
                        "'counts':[{'total':4}],'members':[" + member("01") + "]", dossier("01", "COMPLETE"))
                .whole();

        assertThat(whole.figure().progress()).isEqualTo(Progress.UNKNOWN);
    }

    @Test
    void a_member_with_several_plans_counts_once() {
        NetworkProgress progress = count(
                "'complete':true,'members':[" + member("01") + "," + member("02") + "]",
                dossier("01", "COMPLETE"),
                dossier("01", "NOT_STARTED"),
                dossier("02", "COMPLETE"));

        assertThat(progress.listed().figure().progress()).hasToString("75");
        assertThat(progress.members().get(0).plans()).isEqualTo(2);
    }

    @Test
    void a_joint_plan_counts_for_each_of_its_parties() {
        NetworkProgress progress = count(
                "'complete':true,'members':[" + member("01") + "," + member("02") + "]",
                read("{'document':'dossier/1','plan':{'id':'p','collectivity':'01','jointWith':['02'],"
                        + "'commitments':[{'number':'1'}]},'completionReports':[{'id':'r','commitment':'1',"
                        + "'period':{'start':'2024','end':'2024'},'completion':'COMPLETE'}]}"));

        assertThat(progress.listed().figure().progress().isComplete()).isTrue();
        assertThat(progress.listed().withoutPlan()).isZero();
    }

    @Test
    void a_member_that_withdrew_its_plan_does_not_count() {
        NetworkProgress.Summary summary = count(
                        "'complete':true,'members':[" + member("01") + "," + member("02") + "]",
                        dossier("01", "COMPLETE"),
                        read("{'document':'dossier/1','collectivity':'02','plan':{'id':'p','status':'WITHDRAWN',"
                                + "'commitments':[{'number':'1'}]}}"))
                .listed();

        assertThat(summary.figure().progress().isComplete()).isTrue();
        assertThat(summary.excluded()).isEqualTo(1);
        assertThat(summary.unreported()).isZero();
    }

    @Test
    void a_figure_is_given_for_a_tier_and_for_a_region() {
        NetworkProgress progress = count(
                "'complete':true,'members':[" + member("01") + "," + member("01.571.01.11") + "," + member("02") + "]",
                dossier("01", "COMPLETE"),
                dossier("01.571.01.11", "NOT_STARTED"),
                dossier("02", "NOT_STARTED"));

        assertThat(progress.of(Tier.COMMUNE).figure().progress()).hasToString("0");
        assertThat(progress.of(Tier.REGION).figure().progress()).hasToString("50");
        assertThat(progress.inRegion("01").figure().progress()).hasToString("50");
        assertThat(progress.inRegion("01").members()).isEqualTo(2);
        assertThat(progress.of(Tier.PREFECTURE_OR_PROVINCE).members()).isZero();
    }

    @Property(tries = 60)
    void whichever_of_the_perhaps_belong_the_figure_lies_within_the_interval(
            @ForAll @Size(min = 1, max = 4) List<Boolean> certain, @ForAll @Size(max = 4) List<Boolean> perhaps) {
        StringBuilder members = new StringBuilder();
        Dossier[] dossiers = new Dossier[certain.size() + perhaps.size()];
        for (int i = 0; i < dossiers.length; i++) {
            boolean sure = i < certain.size();
            String code = "0" + (i + 1);
            members.append(i == 0 ? "" : ",").append(sure ? member(code) : "{'collectivity':'" + code + "'}");
            boolean done = sure ? certain.get(i) : perhaps.get(i - certain.size());
            dossiers[i] = dossier(code, done ? "COMPLETE" : "NOT_STARTED");
        }
        Progress interval = count("'complete':true,'members':[" + members + "]", dossiers)
                .listed()
                .figure()
                .progress();
        double low = 1;
        double high = 0;
        int yes = Collections.frequency(certain, true);
        int no = certain.size() - yes;
        for (int more = 0; more <= Collections.frequency(perhaps, true); more++) {
            for (int less = 0; less <= Collections.frequency(perhaps, false); less++) {
                double share = (yes + more) / (double) (yes + more + no + less);
                low = Math.min(low, share);
                high = Math.max(high, share);
            }
        }

        assertThat(interval.low().percent(9).doubleValue()).isCloseTo(100 * low, offset(1e-6));
        assertThat(interval.high().percent(9).doubleValue()).isCloseTo(100 * high, offset(1e-6));
    }
}
