package io.github.pacto4j.testkit;

import io.github.pacto4j.dossier.DocumentKind;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.json.Reading;
import io.github.pacto4j.rule.Ask;
import io.github.pacto4j.rule.Assessment;
import io.github.pacto4j.rule.Assessor;
import io.github.pacto4j.rule.CatalogueEntry;
import io.github.pacto4j.rule.RuleBook;
import io.github.pacto4j.rule.Status;
import io.github.pacto4j.rule.Verdict;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One rule of a book judging alone, so that what goes wrong is known to be its own. For one thread. */
final class RuleTrial {
    private final CatalogueEntry entry;
    private final RuleBook alone;
    private final Assessor assessor;
    private final Set<Status> seen = EnumSet.noneOf(Status.class);

    RuleTrial(RuleBook book, CatalogueEntry entry) {
        this.entry = entry;
        RuleBook rest = book;
        for (CatalogueEntry other : book.entries()) {
            rest = other.id().equals(entry.id()) ? rest : rest.without(other.id());
        }
        this.alone = rest;
        this.assessor = new Assessor(List.of(alone), Weekdays.CALENDAR);
    }

    CatalogueEntry entry() {
        return entry;
    }

    RuleBook book() {
        return alone;
    }

    /** Returns the statuses that it gave so far. */
    Set<Status> seen() {
        return seen;
    }

    /** Returns the assessment by this rule, null where no document could be read. */
    @Nullable
    Assessment judge(Sample sample) {
        Reading<Dossier> reading = sample.reading();
        if (!reading.isRead()) {
            return null;
        }
        Assessment assessment = assessor.assess(
                reading.document(),
                reading.kind().orElse(DocumentKind.DOSSIER),
                reading.problems(),
                Ask.on(sample.on()));
        assessment.verdicts().forEach(verdict -> seen.add(verdict.status()));
        return assessment;
    }

    /** Returns how many subjects were given each status, empty where the rule was not judged. */
    static Map<Status, Integer> counts(@Nullable Assessment assessment) {
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        if (assessment != null) {
            for (Verdict verdict : assessment.verdicts()) {
                counts.merge(verdict.status(), Math.max(1, verdict.subjects()) + verdict.more(), Integer::sum);
            }
        }
        return counts;
    }
}
