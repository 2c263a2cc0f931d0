package io.github.pacto4j.life;

import io.github.pacto4j.dossier.DocumentKind;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.rule.Ask;
import io.github.pacto4j.rule.Assessor;
import io.github.pacto4j.rule.Status;
import io.github.pacto4j.rule.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the rules say of a state that they did not say of the one before. */
final class Findings {
    /** What lies ahead, or ends before it begins, cannot have happened. */
    private static final Set<String> IMPOSSIBLE = Set.of("form.not-in-the-future", "form.dates-ordered");

    private final Assessor assessor;

    Findings(Assessor assessor) {
        this.assessor = assessor;
    }

    /**
     * Judges what was recorded.
     *
     * @param places  where it stands
     * @return what is impossible, and what else the rules say of those places; no gates
     */
    Trial judge(Dossier before, Dossier after, List<String> places, LocalDate today) {
        Set<Verdict> known = new HashSet<>(open(before, today));
        List<Verdict> facts = new ArrayList<>();
        List<Verdict> remarks = new ArrayList<>();
        for (Verdict verdict : open(after, today)) {
            if (known.contains(verdict) || places.stream().noneMatch(place -> concerns(verdict, place))) {
                continue;
            }
            boolean impossible = verdict.status() == Status.VIOLATED && IMPOSSIBLE.contains(verdict.rule());
            (impossible ? facts : remarks).add(verdict);
        }
        return new Trial(facts, List.of(), remarks);
    }

    private List<Verdict> open(Dossier dossier, LocalDate today) {
        return assessor.assess(dossier, DocumentKind.DOSSIER, List.of(), Ask.on(today)).verdicts().stream()
                .filter(verdict -> verdict.status() == Status.VIOLATED || verdict.status() == Status.UNDETERMINED)
                .toList();
    }

    private static boolean concerns(Verdict verdict, String place) {
        return Stream.concat(Stream.of(verdict.pointer()), verdict.related().stream())
                .anyMatch(pointer -> pointer.equals(place) || pointer.startsWith(place + "/"));
    }
}
