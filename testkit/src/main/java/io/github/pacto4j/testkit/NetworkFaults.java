package io.github.pacto4j.testkit;

import static io.github.pacto4j.testkit.Fault.violates;

import io.github.pacto4j.testkit.Tree.Digits;
import io.github.pacto4j.testkit.Tree.Members;
import java.util.ArrayList;
import java.util.List;

/** Faults in what a collectivity has in place and in what ties it to the network. */
final class NetworkFaults {
    private static final String NETWORK = "/network";
    private static final String COUNT = NETWORK + "/counts/0";
    private static final String COUNTS = "pacto.network-counts";

    private NetworkFaults() {}

    static List<Fault> all() {
        List<Fault> faults = new ArrayList<>(membership());
        faults.addAll(network());
        return faults;
    }

    private static List<Fault> membership() {
        return List.of(
                violates("pacto.charter-signed", "a_member_has_no_focal_point", sheet -> member(sheet, "focalPoint")),
                violates(
                        "pacto.charter-signed",
                        "a_member_has_not_accepted_the_charter",
                        sheet -> member(sheet, "charterAcceptedOn")),
                lacking("pacto.platforms-joined", "a_national_platform_is_not_used", "platforms", "IDARATI"),
                lacking(
                        "pacto.site-serves-citizens",
                        "a_site_serves_no_participation",
                        "siteFunctions",
                        "PARTICIPATION"));
    }

    private static List<String> member(Sheet sheet, String property) {
        String member = sheet.any("/membership/*", at -> "REMACTO".equals(sheet.string(at + "/network")));
        if (member == null || !Ripe.isJudged(sheet)) {
            return List.of();
        }
        sheet.remove(member + "/" + property);
        return List.of(member);
    }

    private static Fault lacking(String rule, String name, String list, String code) {
        return violates(rule, name, sheet -> {
            if (!Ripe.isJudged(sheet) || sheet.count("/profile/" + list) == 0) {
                return List.of();
            }
            sheet.list("/profile/" + list).remove(code);
            return List.of("/profile");
        });
    }

    private static List<Fault> network() {
        return List.of(
                violates("pacto.capacity-building", "no_training_came_before_the_first_workshop", sheet -> {
                    boolean workshops =
                            !sheet.find("/coCreation/rounds/*/workshops/*").isEmpty();
                    if (!Ripe.isJudged(sheet) || !sheet.has(NETWORK) || !workshops) {
                        return List.of();
                    }
                    sheet.set(NETWORK + "/trainings", new ArrayList<>());
                    return List.of(NETWORK);
                }),
                violates("pacto.practice-capitalised", "an_ended_programme_leaves_no_good_practice", sheet -> {
                    if (!MonitoringFaults.isOver(sheet) || !sheet.has(NETWORK)) {
                        return List.of();
                    }
                    sheet.set(NETWORK + "/goodPractices", new ArrayList<>());
                    return List.of(NETWORK);
                }),
                violates(COUNTS, "tiers", "a_number_of_members_is_not_the_sum_of_its_tiers", sheet -> {
                    if (!Ripe.isJudged(sheet) || !sheet.has(COUNT + "/byTier")) {
                        return List.of();
                    }
                    sheet.set(COUNT + "/total", new Digits("67"));
                    return List.of(COUNT);
                }),
                violates(COUNTS, "members", "a_number_of_members_is_not_that_of_the_list", sheet -> {
                    if (!Ripe.isJudged(sheet) || !sheet.has(COUNT) || !sheet.has(NETWORK + "/members")) {
                        return List.of();
                    }
                    sheet.set(NETWORK + "/complete", true);
                    sheet.set(COUNT + "/on", sheet.today().toString());
                    return List.of(NETWORK);
                }),
                violates("pacto.platform-space", "two_members_share_a_space", sheet -> {
                    String space = sheet.string(NETWORK + "/members/0/space");
                    if (!Ripe.isJudged(sheet)
                            || space == null
                            || "OGP_LOCAL".equals(sheet.string(NETWORK + "/network"))) {
                        return List.of();
                    }
                    int index = sheet.count(NETWORK + "/members");
                    sheet.list(NETWORK + "/members")
                            .add(new Members()
                                    .add("collectivity", "01.571.01.11")
                                    .add("space", space));
                    return List.of(NETWORK + "/members/0", NETWORK + "/members/" + index);
                }));
    }
}
