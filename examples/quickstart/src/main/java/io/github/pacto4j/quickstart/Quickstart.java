package io.github.pacto4j.quickstart;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.date.WorkingDays;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.json.Reading;
import io.github.pacto4j.rule.Ask;
import io.github.pacto4j.rule.Assessment;
import io.github.pacto4j.rule.RuleBook;
import io.github.pacto4j.rule.Severity;
import io.github.pacto4j.rule.Status;
import io.github.pacto4j.rule.Verdict;
import io.github.pacto4j.text.Language;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Judges a dossier by the charter of the commune beside law and programmes, and prints what the charter finds. */
public final class Quickstart {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    private Quickstart() {}

    /** Judges the dossier named by the first argument, else the example of this repository. */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments.length > 0 ? arguments[0] : "examples/dossiers/exemple-commune.json");
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        print(judged(Files.readAllBytes(file), TownCharter.BOOK), Language.FR, out);
    }

    /** Returns what law, programmes and a book of the host say of a dossier. */
    static Assessment judged(byte[] dossier, RuleBook own) {
        Pacto pacto = Pacto.with(WorkingDays.unknown()).adding(own);
        Reading<Dossier> reading = pacto.read(dossier);
        return pacto.assess(reading, Ask.on(DAY));
    }

    /** Prints what the rules of the charter find. */
    static void print(Assessment assessment, Language language, PrintStream out) {
        for (Verdict verdict : assessment.verdicts()) {
            if (verdict.rule().startsWith("town.exemple.")) {
                out.println(verdict.rule() + " " + verdict.status() + " " + verdict.pointer());
                out.println("  " + assessment.message(verdict, language));
                assessment.remedy(verdict, language).ifPresent(remedy -> out.println("  " + remedy));
            }
        }
    }

    /** A neighbour that shares the charter, but gives milestones more time and does not count workshops. */
    static RuleBook neighbour() {
        return TownCharter.BOOK
                .figure("town.exemple.milestone-short", "months", null, "18")
                .severity("town.exemple.deliverable-named", Severity.WARNING)
                .without("town.exemple.workshops");
    }

    /** The books of the library can be changed in the same ways. */
    static Pacto strict() {
        Pacto pacto = Pacto.with(WorkingDays.unknown());
        RuleBook programme = pacto.books().stream()
                .filter(book -> book.id().equals("PACTO"))
                .findFirst()
                .orElseThrow();
        return pacto.replacing(programme.severity("pacto.duration", Severity.ERROR));
    }

    /** Returns whether nothing that the charter asks is broken or unknown. */
    static boolean keepsTheCharter(Assessment assessment) {
        return assessment.verdicts().stream()
                .filter(verdict -> verdict.rule().startsWith("town.exemple."))
                .noneMatch(verdict -> verdict.status() == Status.VIOLATED || verdict.status() == Status.UNDETERMINED);
    }
}
