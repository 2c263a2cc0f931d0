package io.github.pacto4j.rule;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.plan.PlanStatus;
import io.github.pacto4j.plan.PromiseKind;
import io.github.pacto4j.text.Csv;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the catalogue says of a rule beside its judgement: how much it weighs, when it applies, what absence means, and
 * where it comes from.
 *
 * @param id  id of the rule, {@code book.name}; never reused
 * @param book  id of the rule book
 * @param chosen  programmes, or programme and tier, for which the rule is judged unless the caller chooses books
 * @param subject  what is judged, in words
 * @param severity  how much a violation weighs
 * @param absent  what the absence of a value that the rule must read means: VIOLATED, UNDETERMINED or NOT_APPLICABLE
 * @param atLeast  status that the plan must have reached, null if the rule applies in every status
 * @param due  what makes a duty due, in the words of the catalogue; possibly empty
 * @param needs  the parts of a dossier that are read, alternatives of parts that are all needed; empty for any document
 * @param guards  the transitions that the rule guards, by their codes
 * @param promise  promise of the plan under which the rule weighs WARNING instead of INFO, null if none
 * @param since  in force since, null if always
 * @param condition  what is asked, in English
 * @param figures  the figures in words
 * @param source  where the rule comes from, in words; {@link Source} has it resolved
 * @param confidence  how sure the source is: certain, seed, seen, partly seen, inferred, recalled
 */
@RecordBuilder
public record CatalogueEntry(
        String id,
        String book,
        List<Choice> chosen,
        String subject,
        Severity severity,
        Status absent,
        @Nullable PlanStatus atLeast,
        List<String> due,
        List<List<String>> needs,
        List<String> guards,
        @Nullable PromiseKind promise,
        @Nullable StatedDate since,
        String condition,
        String figures,
        String source,
        String confidence)
        implements CatalogueEntryBuilder.With {
    /** Copies the lists. */
    public CatalogueEntry {
        chosen = List.copyOf(chosen);
        due = List.copyOf(due);
        needs = needs.stream().map(List::copyOf).toList();
        guards = List.copyOf(guards);
    }

    /**
     * For which plans a rule is chosen.
     *
     * @param programme  code of the programme, {@code *} for every one
     * @param tier  code of the tier, null for every one
     */
    public record Choice(String programme, @Nullable String tier) {}

    /**
     * Returns the entry of a host's own rule: chosen for every programme, for any document, a value that is absent makes
     * it undetermined. Change what differs with {@code with…}.
     */
    public static CatalogueEntry of(String id, String book, Severity severity, String condition) {
        return new CatalogueEntry(
                id,
                book,
                List.of(new Choice("*", null)),
                "",
                severity,
                Status.UNDETERMINED,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                condition,
                "",
                "",
                "certain");
    }

    /** Returns the entries of a catalogue table that lies beside a class. */
    public static List<CatalogueEntry> table(Class<?> beside) {
        return Csv.resource(beside, "rules.csv").stream()
                .map(CatalogueEntry::of)
                .toList();
    }

    private static CatalogueEntry of(Csv.Row row) {
        PlanStatus atLeast = null;
        List<String> due = new java.util.ArrayList<>(1);
        for (String clause : split(row.get("applies"), ";")) {
            if (clause.startsWith(">=")) {
                atLeast = PlanStatus.valueOf(clause.substring(2));
            } else if (clause.startsWith("due:")) {
                due.add(clause.substring(4));
            } else {
                throw new IllegalStateException(row.get("id") + ": no clause " + clause);
            }
        }
        String needs = row.get("needs");
        return new CatalogueEntry(
                row.get("id"),
                row.get("book"),
                split(row.get("chosen"), ";").stream()
                        .map(CatalogueEntry::choice)
                        .toList(),
                row.get("subject"),
                Severity.valueOf(row.get("severity")),
                row.get("absent").isEmpty() ? Status.UNDETERMINED : Status.valueOf(row.get("absent")),
                atLeast,
                due,
                needs.equals("any")
                        ? List.of()
                        : split(needs, ";").stream()
                                .map(parts -> split(parts, " "))
                                .toList(),
                split(row.get("guards"), " "),
                row.get("promise").isEmpty() ? null : PromiseKind.valueOf(row.get("promise")),
                row.get("since").isEmpty()
                        ? null
                        : StatedDate.parse(row.get("since")).orElseThrow(),
                row.get("condition"),
                row.get("figures"),
                row.get("source"),
                row.get("confidence"));
    }

    private static Choice choice(String written) {
        int slash = written.indexOf('/');
        return slash < 0
                ? new Choice(written, null)
                : new Choice(written.substring(0, slash), written.substring(slash + 1));
    }

    private static List<String> split(String written, String separator) {
        return Arrays.stream(written.split(separator, -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
