package io.github.pacto4j.testkit;

import static io.github.pacto4j.testkit.Fault.violates;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.plan.PlanStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Faults in the follow-up by the services: meetings, matrix, what the committee made of it, trainings. */
final class FollowUpFaults {
    private static final String FOLLOW_UP = "/followUp";
    private static final String MATRIX = FOLLOW_UP + "/matrix";
    private static final String REVIEWS = FOLLOW_UP + "/matrixReviews";
    private static final String FOLLOWED = "pacto.follow-up-matrix";
    private static final String SENT = "pacto.matrix-to-committee";

    private FollowUpFaults() {}

    static List<Fault> all() {
        return List.of(
                violates("pacto.half-yearly-meeting", "the_services_never_met", sheet -> {
                    if (!isCarriedOut(sheet) || !hasEnded(sheet, 6)) {
                        return List.of();
                    }
                    sheet.set(FOLLOW_UP + "/meetings", new ArrayList<>());
                    return List.of(FOLLOW_UP);
                }),
                violates(FOLLOWED, "rows", "an_activity_is_not_in_the_follow_up_matrix", sheet -> {
                    if (!isCarriedOut(sheet) || sheet.count(MATRIX) == 0) {
                        return List.of();
                    }
                    sheet.remove(MATRIX + "/" + sheet.chance.below(sheet.count(MATRIX)));
                    return List.of(FOLLOW_UP);
                }),
                violates(FOLLOWED, "columns", "an_activity_is_followed_without_an_indicator", sheet -> {
                    String row = isCarriedOut(sheet) ? sheet.any(MATRIX + "/*") : null;
                    if (row == null) {
                        return List.of();
                    }
                    sheet.remove(row + "/indicator");
                    return List.of(row);
                }),
                violates(FOLLOWED, "absent", "a_plan_has_no_follow_up_matrix", sheet -> {
                            if (!isCarriedOut(sheet) || !sheet.has("/plan/commitments")) {
                                return List.of();
                            }
                            sheet.remove(MATRIX);
                            return List.of(FOLLOW_UP);
                        })
                        .concerning("form.reference-known"),
                violates(SENT, "unsent", "a_matrix_was_not_sent_to_the_committee", sheet -> {
                    if (!isFirstReviewDue(sheet)) {
                        return List.of();
                    }
                    sheet.remove(REVIEWS + "/0/sentToCommitteeOn");
                    return List.of(REVIEWS + "/0");
                }),
                violates(SENT, "undecided", "the_committee_s_decision_on_a_matrix_is_not_recorded", sheet -> {
                    if (!isFirstReviewDue(sheet)) {
                        return List.of();
                    }
                    sheet.remove(REVIEWS + "/0/measures");
                    return List.of(REVIEWS + "/0");
                }),
                violates(SENT, "absent", "no_filled_matrix_is_recorded", sheet -> {
                    if (!isCarriedOut(sheet) || !hasEnded(sheet, 6)) {
                        return List.of();
                    }
                    sheet.remove(REVIEWS);
                    return List.of(FOLLOW_UP);
                }),
                violates("pacto.executors-trained", "those_who_carry_the_plan_out_were_not_trained", sheet -> {
                    if (!isCarriedOut(sheet) || sheet.count(FOLLOW_UP + "/trainings") == 0) {
                        return List.of();
                    }
                    sheet.find(FOLLOW_UP + "/trainings/*")
                            .forEach(training -> sheet.set(training + "/audience", new ArrayList<>(List.of("STAFF"))));
                    return List.of(FOLLOW_UP);
                }));
    }

    /** Returns whether the rules on follow-up certainly judge the dossier. */
    static boolean isCarriedOut(Sheet sheet) {
        return Ripe.isJudged(sheet, PlanStatus.IN_IMPLEMENTATION) && sheet.has(FOLLOW_UP);
    }

    /** Returns whether so many months of the plan are over. */
    static boolean hasEnded(Sheet sheet, int months) {
        StatedDate start = sheet.date("/plan/period/start");
        StatedDate end = sheet.date("/plan/period/end");
        if (start == null || end == null) {
            return false;
        }
        LocalDate next = start.first().plusMonths(months);
        return !next.isAfter(sheet.today()) && !next.isAfter(end.last().plusDays(1));
    }

    private static boolean isFirstReviewDue(Sheet sheet) {
        StatedDate filled = sheet.date(REVIEWS + "/0/filledOn");
        return isCarriedOut(sheet) && hasEnded(sheet, 6) && filled != null && filled.isDay();
    }
}
