package io.github.pacto4j.testkit;

import static io.github.pacto4j.testkit.Fault.violates;
import static io.github.pacto4j.testkit.PlanFaults.at;

import io.github.pacto4j.testkit.Tree.Digits;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Faults in an evaluation matrix. */
final class MatrixFaults {
    private static final String CRITERIA = "/evaluations/0/criteria";
    private static final String ANSWERS = CRITERIA + "/*/answers/*";
    private static final String ADDED = CRITERIA + "/3";

    private MatrixFaults() {}

    static List<Fault> all() {
        return List.of(
                violates("guide.matrix-standard-criteria", "a_standard_question_is_left_out", sheet -> {
                    String answer = sheet.any(CRITERIA + "/0/answers/*");
                    if (answer == null) {
                        return List.of();
                    }
                    sheet.remove(answer);
                    return List.of(CRITERIA);
                }),
                violates("guide.matrix-standard-criteria", "absent", "a_matrix_has_no_criteria", sheet -> {
                    if (!sheet.has(CRITERIA)) {
                        return List.of();
                    }
                    sheet.remove(CRITERIA);
                    return List.of("/evaluations/0");
                }),
                violates("guide.matrix-counts", "more_requests_are_handled_than_came_in", sheet -> {
                    String answer = answer(sheet, "AI5");
                    if (answer != null) {
                        sheet.set(answer + "/value/handled", new Digits("121"));
                    }
                    return at(answer);
                }),
                violates("guide.matrix-evidence", "a_yes_comes_without_evidence", sheet -> {
                    String answer = sheet.any(ANSWERS, each -> Boolean.TRUE.equals(sheet.get(each + "/value")));
                    if (answer != null) {
                        sheet.remove(answer + "/evidence");
                    }
                    return at(answer);
                }),
                violates("guide.matrix-custom-criteria", "code", "an_added_criterion_bears_a_standard_code", sheet -> {
                    if (!sheet.has(ADDED)) {
                        return List.of();
                    }
                    sheet.set(ADDED + "/code", "FISCAL_TRANSPARENCY");
                    return List.of(ADDED);
                }),
                violates("guide.matrix-custom-criteria", "fields", "an_added_criterion_has_no_title", sheet -> {
                    if (!sheet.has(ADDED)) {
                        return List.of();
                    }
                    sheet.remove(ADDED + "/title");
                    return List.of(ADDED);
                }),
                violates("guide.criterion-grounded", "an_added_criterion_rests_on_nothing", sheet -> {
                    if (!sheet.has(ADDED)) {
                        return List.of();
                    }
                    sheet.remove(ADDED + "/ground");
                    return List.of(ADDED);
                }));
    }

    private static @Nullable String answer(Sheet sheet, String question) {
        return sheet.any(
                ANSWERS, each -> question.equals(sheet.string(each + "/question")) && sheet.has(each + "/value"));
    }
}
