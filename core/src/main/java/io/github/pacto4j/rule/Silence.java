package io.github.pacto4j.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Of what an assessment says nothing: that it does not list a finding then proves neither that it is mended nor new. */
final class Silence {
    /** The rule was not asked of any subject. */
    private static final Set<Reason> NOT_ASKED =
            EnumSet.of(Reason.NOT_YET, Reason.OTHER_TIER, Reason.OTHER_PROGRAMME, Reason.NOT_YET_IN_FORCE);

    /** What stands below such a place was not looked at. */
    private static final Set<ProblemCode> NOT_LOOKED_AT =
            EnumSet.of(ProblemCode.TOO_DEEP, ProblemCode.WRONG_TYPE, ProblemCode.UNKNOWN_VALUE);

    private final Collection<String> incomplete;
    private final Map<String, Status> statuses;
    private final Map<String, List<Verdict>> verdicts = new HashMap<>();
    private final List<Problem> problems;
    private final boolean brokenOff;
    private final @Nullable String part;

    /** @param incomplete  ids of rules of which not all findings are listed */
    Silence(Assessment assessment, Object root, Collection<String> incomplete) {
        this.incomplete = incomplete;
        this.statuses = assessment.statusByRule();
        for (Verdict verdict : assessment.verdicts()) {
            verdicts.computeIfAbsent(verdict.rule(), any -> new ArrayList<>(1)).add(verdict);
        }
        this.problems = assessment.problems();
        this.brokenOff = Shape.of(root.getClass()).kept(root).isCut();
        this.part = assessment.at() == null ? null : Unread.judgeable(assessment.at(), root);
    }

    /**
     * Returns whether the assessment cannot tell of a finding of the other one.
     *
     * @param place  where it would stand here
     * @param subject  where what was judged stands here
     */
    boolean covers(Verdict finding, Correspondence.Place place, Correspondence.Place subject) {
        String rule = finding.rule();
        if (brokenOff
                || !statuses.containsKey(rule)
                || incomplete.contains(rule)
                || place.isUnread()
                || subject.isUnread()
                || isOutside(place)) {
            return true;
        }
        boolean ofAll = finding.subjects() == 0;
        for (Verdict verdict : verdicts.getOrDefault(rule, List.of())) {
            boolean silent = switch (verdict.status()) {
                case VIOLATED -> ofAll || verdict.subject().equals(subject.pointer());
                case UNDETERMINED -> ofAll || verdict.subjects() == 0 || isAtOrAbove(verdict.subject(), subject);
                case NOT_APPLICABLE ->
                    statuses.get(rule) == Status.NOT_APPLICABLE && NOT_ASKED.contains(verdict.reason());
                case SATISFIED -> false;
            };
            if (silent) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the reader may have passed over a fault of the other file. */
    boolean covers(Correspondence.Place place) {
        return brokenOff
                || place.isUnread()
                || isOutside(place)
                || problems.stream().anyMatch(each -> hides(each, place));
    }

    private static boolean hides(Problem problem, Correspondence.Place place) {
        // Not all problems are listed; of a list too long, the items that were not read are unread places.
        boolean unlisted =
                problem.code() == ProblemCode.TOO_MANY && problem.pointer().isEmpty();
        return unlisted
                || (NOT_LOOKED_AT.contains(problem.code())
                        && isAtOrAbove(problem.pointer(), place)
                        && !problem.pointer().equals(place.pointer()));
    }

    private boolean isOutside(Correspondence.Place place) {
        return part != null && !isAtOrAbove(part, place);
    }

    private static boolean isAtOrAbove(String pointer, Correspondence.Place place) {
        return place.pointer() != null && (place.pointer() + "/").startsWith(pointer + "/");
    }
}
