package io.github.pacto4j.testkit;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.rule.Ask;
import io.github.pacto4j.rule.Assessment;
import io.github.pacto4j.rule.Status;
import io.github.pacto4j.rule.Verdict;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What the tests ask of an assessment. */
final class Judged {
    static final Pacto PACTO = Pacto.with(Weekdays.CALENDAR);

    private Judged() {}

    static Assessment on(Dossier dossier) {
        return PACTO.assess(dossier, askedOn(dossier));
    }

    static Ask askedOn(Dossier dossier) {
        return Ask.on(Objects.requireNonNull(dossier.today()).first());
    }

    /** Returns the places at which a rule is violated, with the way in which it is. */
    static List<String> violations(Assessment assessment, String rule) {
        return assessment.verdicts(rule).stream()
                .filter(verdict -> verdict.status() == Status.VIOLATED)
                .map(verdict -> place(verdict.variant(), verdict.pointer()))
                .toList();
    }

    static String place(String variant, String pointer) {
        return Optional.ofNullable(variant).map(way -> way + " at " + pointer).orElse("at " + pointer);
    }

    /** Returns every violation with its rule. */
    static List<String> violations(Assessment assessment) {
        return assessment.verdicts().stream()
                .filter(verdict -> verdict.status() == Status.VIOLATED)
                .map(Judged::describe)
                .toList();
    }

    private static String describe(Verdict verdict) {
        return verdict.rule() + " " + place(verdict.variant(), verdict.pointer()) + " " + verdict.inputs();
    }
}
