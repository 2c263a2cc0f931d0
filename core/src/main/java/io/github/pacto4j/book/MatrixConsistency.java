package io.github.pacto4j.book;

import io.github.pacto4j.rule.Assessment;
import io.github.pacto4j.rule.Status;
import io.github.pacto4j.rule.Verdict;
import java.util.List;
import java.util.Set;

/** Where evaluation matrices contradict themselves, as the rules on them find it: nothing is judged a second time. */
public final class MatrixConsistency {
    private static final Set<String> RULES =
            Set.of("guide.matrix-counts", "guide.matrix-evidence", "guide.matrix-custom-criteria");

    private MatrixConsistency() {}

    /**
     * Returns the verdicts of an assessment that stand against a matrix: parts that exceed their whole, a yes without
     * evidence, an added criterion without a code, title or question of its own. In catalogue order, then document order.
     */
    public static List<Verdict> of(Assessment assessment) {
        return assessment.verdicts().stream()
                .filter(verdict -> verdict.status() == Status.VIOLATED && RULES.contains(verdict.rule()))
                .toList();
    }
}
