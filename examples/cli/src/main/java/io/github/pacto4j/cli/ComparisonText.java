package io.github.pacto4j.cli;

import io.github.pacto4j.rule.Assessment;
import io.github.pacto4j.rule.Comparison;
import io.github.pacto4j.rule.Comparison.Compared;
import io.github.pacto4j.rule.Comparison.StatusChange;
import io.github.pacto4j.rule.FindingChange;
import io.github.pacto4j.rule.Problem;
import io.github.pacto4j.rule.Status;
import io.github.pacto4j.rule.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A comparison as text: what is mended and new in full, what remains by name and place. */
final class ComparisonText {
    private final Phrases phrases;
    private final Paint paint;
    private final AssessmentText text;

    ComparisonText(Session session) {
        this.phrases = session.phrases();
        this.paint = session.paint();
        this.text = new AssessmentText(session);
    }

    /** @param isSame  whether the two files hold the same to the last byte */
    String of(Comparison comparison, boolean isSame) {
        about("comparison.before", comparison.before());
        about("comparison.after", comparison.after());
        if (!comparison.differences().isEmpty()) {
            List<Phrases.Said> differences = comparison.differences().stream()
                    .map(each -> phrases.within(phrases.say(each)))
                    .toList();
            text.line(phrases.say("comparison.differences", "differences", phrases.list(differences)));
        }
        if (isUnchanged(comparison)) {
            text.line("");
            text.line(paint.bold(phrases.say(isSame ? "comparison.same" : "comparison.unchanged")));
            text.line(phrases.say("comparison.REMAINING", "count", remaining(comparison)));
        } else {
            for (FindingChange change : FindingChange.values()) {
                group(comparison, change);
            }
            if (isCut(comparison)) {
                text.line("");
                text.line(phrases.say("comparison.cut"));
            } else {
                statusChanges(comparison.statusChanges());
            }
        }
        text.line("");
        if (!comparison.incomplete().isEmpty()) {
            text.line(phrases.say("comparison.incomplete", "rules", comparison.incomplete()));
        }
        outcome("comparison.outcome.before", comparison.before());
        outcome("comparison.outcome.after", comparison.after());
        return text.text();
    }

    private static boolean isUnchanged(Comparison comparison) {
        return comparison.statusChanges().isEmpty()
                && comparison.findings().size()
                        == comparison.findings(FindingChange.REMAINING).size()
                && comparison.problems().stream().allMatch(each -> each.change() == FindingChange.REMAINING);
    }

    private static boolean isCut(Comparison comparison) {
        return AssessmentText.isCut(comparison.before()) || AssessmentText.isCut(comparison.after());
    }

    private static int remaining(Comparison comparison) {
        return comparison.findings(FindingChange.REMAINING).size()
                + comparison.problems().size();
    }

    private void about(String key, Assessment assessment) {
        text.line(phrases.say(
                key,
                "file",
                String.valueOf(assessment.about().file()),
                "subject",
                new AssessmentText.Subjects(phrases).of(assessment.about()),
                "day",
                assessment.on()));
    }

    private void group(Comparison comparison, FindingChange change) {
        List<Compared<Problem>> problems = comparison.problems().stream()
                .filter(each -> each.change() == change)
                .toList();
        List<Compared<Verdict>> findings = comparison.findings(change);
        if (problems.isEmpty() && findings.isEmpty()) {
            return;
        }
        text.line("");
        text.line(paint.bold(phrases.say("comparison." + change.code(), "count", problems.size() + findings.size())));
        for (Compared<Problem> each : problems) {
            Problem problem = each.latest();
            text.line("");
            text.problem(problem.severity(), problem.code(), problem.pointer(), problem.message(phrases.language()));
        }
        for (Compared<Verdict> each : findings) {
            Assessment of = each.after() == null ? comparison.before() : comparison.after();
            if (each.latest().status() == Status.UNDETERMINED && AssessmentText.isCut(of)) {
                continue;
            }
            text.line("");
            if (change == FindingChange.REMAINING) {
                remaining(each.before(), each.latest());
            } else if (change == FindingChange.MENDED) {
                gone(of, each.latest());
            } else {
                text.verdict(of, each.latest());
            }
        }
    }

    /** What is mended needs no source and no remedy any more. */
    private void gone(Assessment before, Verdict verdict) {
        text.head(verdict);
        text.indented(phrases.say("verdict.place", "pointer", text.place(verdict.pointer())));
        text.indented(before.message(verdict, phrases.language()));
    }

    /** What was known already is called to mind; how it was before is said where that was otherwise. */
    private void remaining(@Nullable Verdict before, Verdict after) {
        text.head(after);
        text.indented(phrases.say("verdict.place", "pointer", text.place(after.pointer())));
        if (before != null
                && (before.status() != after.status() || !before.pointer().equals(after.pointer()))) {
            text.indented(phrases.say(
                    "comparison.as-before",
                    "status",
                    text.status(before.status()),
                    "pointer",
                    text.place(before.pointer())));
        }
    }

    private void statusChanges(List<StatusChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        text.line("");
        text.line(paint.bold(phrases.say("comparison.rules", "count", changes.size())));
        for (StatusChange change : changes) {
            text.indented(phrases.say(
                    "comparison.rule",
                    "rule",
                    change.rule(),
                    "before",
                    status(change.before()),
                    "after",
                    status(change.after())));
        }
    }

    private Phrases.Said status(@Nullable Status status) {
        return status == null ? phrases.part("comparison.not-judged") : text.status(status);
    }

    private void outcome(String key, Assessment assessment) {
        Phrases.Said outcome = phrases.within(phrases.say(assessment.outcome()));
        text.line(paint.bold(paint.of(assessment.outcome(), phrases.say(key, "outcome", outcome))));
    }
}
