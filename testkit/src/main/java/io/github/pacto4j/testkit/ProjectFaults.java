package io.github.pacto4j.testkit;

import static io.github.pacto4j.testkit.Fault.violates;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.plan.PlanStatus;
import io.github.pacto4j.testkit.Tree.Digits;
import io.github.pacto4j.testkit.Tree.Members;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Faults in where projects come from, what they serve, and who took part in making them. */
final class ProjectFaults {
    private static final String STATED = "/coCreation/participation";
    private static final String ATTENDANCE = "/coCreation/rounds/*/workshops/*/attendance/*";
    private static final String FROM_IDEAS = "pacto.projects-from-ideas";
    private static final String RECORDED = "pacto.participation-recorded";

    private ProjectFaults() {}

    static List<Fault> all() {
        List<Fault> faults = new ArrayList<>(projects());
        faults.addAll(participation());
        return faults;
    }

    private static List<Fault> projects() {
        return List.of(
                violates(FROM_IDEAS, "a_project_comes_from_no_idea", sheet -> {
                            String commitment = any(sheet, "/plan/commitments/*");
                            if (commitment != null) {
                                sheet.set(commitment + "/origins", new ArrayList<>());
                            }
                            return at(commitment);
                        })
                        .concerning("pacto.accepted-traceable"),
                violates("pacto.principle-named", "a_project_serves_no_principle", sheet -> {
                    String commitment = any(sheet, "/plan/commitments/*");
                    if (commitment != null) {
                        sheet.set(commitment + "/principles", new ArrayList<>());
                    }
                    return at(commitment);
                }),
                violates("pacto.axis-challenge", "absent", "an_axis_states_no_challenge", sheet -> {
                    String axis = any(sheet, "/plan/axes/*");
                    if (axis != null) {
                        sheet.remove(axis + "/challenge");
                    }
                    return at(axis);
                }),
                violates("pacto.axis-challenge", "the_challenge_of_an_axis_is_blank", sheet -> {
                            String axis = any(sheet, "/plan/axes/*");
                            if (axis != null) {
                                sheet.set(axis + "/challenge", new Members().add("fr", " "));
                            }
                            return at(axis);
                        })
                        .concerning("form.text-present-where-translated"),
                violates("pacto.analysis-by-committee", "the_committee_met_after_the_second_round_began", sheet -> {
                    StatedDate second = sheet.date("/coCreation/rounds/1/period/start");
                    boolean judged = Ripe.isJudged(sheet, PlanStatus.VALIDATED) && sheet.has("/coCreation/analysis");
                    if (!judged || second == null || !second.last().isBefore(sheet.today())) {
                        return List.of();
                    }
                    sheet.set(
                            "/coCreation/analysis/meeting",
                            second.last().plusDays(1).toString());
                    return List.of("/coCreation");
                }));
    }

    private static @Nullable String any(Sheet sheet, String pattern) {
        return Ripe.isJudged(sheet, PlanStatus.IN_CONSULTATION) ? sheet.any(pattern) : null;
    }

    private static List<String> at(@Nullable String place) {
        return place == null ? List.of() : List.of(place);
    }

    private static List<Fault> participation() {
        return List.of(
                violates("pacto.diverse-participation", "only_women_were_reached_out_to", sheet -> {
                    if (!Ripe.isJudged(sheet) || !sheet.has(STATED)) {
                        return List.of();
                    }
                    sheet.set(STATED + "/outreach", new ArrayList<>(List.of("WOMEN")));
                    return List.of(STATED);
                }),
                violates(RECORDED, "total", "fewer_participants_are_stated_than_the_workshops_record", sheet -> {
                            boolean any = !sheet.find(ATTENDANCE).isEmpty();
                            return any ? stated(sheet, "total") : List.of();
                        })
                        .concerning("form.participants-add-up"),
                violates(RECORDED, "groups", "fewer_groups_are_stated_than_the_workshops_record", sheet -> {
                    Set<String> organised = Set.of("CIVIL_SOCIETY", "ACADEMIA", "PRIVATE", "GOVERNMENT");
                    boolean any = sheet.find(ATTENDANCE).stream()
                            .anyMatch(at -> organised.contains(at.substring(at.lastIndexOf('/') + 1)));
                    return any ? stated(sheet, "groups") : List.of();
                }),
                violates(RECORDED, "meetings", "fewer_public_meetings_are_stated_than_workshops_were_held", sheet -> {
                    boolean any =
                            !sheet.find("/coCreation/rounds/*/workshops/*").isEmpty();
                    return any ? stated(sheet, "publicMeetings") : List.of();
                }));
    }

    private static List<String> stated(Sheet sheet, String number) {
        if (!Ripe.isJudged(sheet) || !sheet.has(STATED)) {
            return List.of();
        }
        sheet.set(STATED + "/" + number, new Digits("0"));
        return List.of(STATED);
    }
}
