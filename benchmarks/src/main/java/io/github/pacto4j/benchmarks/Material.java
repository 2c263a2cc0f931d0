package io.github.pacto4j.benchmarks;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.cocreation.CoCreation;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.date.WorkingDays;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.json.Limits;
import io.github.pacto4j.json.Reading;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.rule.Ask;
import io.github.pacto4j.rule.CatalogueEntry;
import io.github.pacto4j.rule.RuleBook;
import io.github.pacto4j.rule.Verdict;
import io.github.pacto4j.testkit.Dossiers;
import io.github.pacto4j.testkit.Size;
import io.github.pacto4j.text.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is measured: a dossier of the testkit, as it was made, as a file and as it was read.
 *
 * @param pacto  the library
 * @param file  the dossier as JSON
 * @param reading  the dossier, read from the file
 */
record Material(Pacto pacto, byte[] file, Reading<Dossier> reading) {
    /** A thousand commitments with all that belongs to them take more than the standard limits let a reader take. */
    private static final Limits LIMITS = new Limits(128 * 1024 * 1024, 64, 50_000, 1_000, 50_000);

    /** Returns the standard dossier. */
    static Material standard() {
        return of(Dossiers.standard(), Pacto.with(WorkingDays.unknown()));
    }

    /** Returns the standard dossier brought to a number of commitments. */
    static Material ofCommitments(int commitments) {
        Pacto pacto = Pacto.with(WorkingDays.unknown()).limitedTo(LIMITS);
        return of(Dossiers.ofSize(Size.ofCommitments(commitments)), pacto);
    }

    private static Material of(Dossier dossier, Pacto pacto) {
        byte[] file = pacto.write(dossier);
        return new Material(pacto, file, pacto.read(file));
    }

    /** Returns the dossier as it was read. */
    Dossier dossier() {
        return reading.document();
    }

    /** Returns the question that an assessment answers: on the dossier's own day, by the books of its programme. */
    Ask ask() {
        return Ask.on(Objects.requireNonNull(dossier().today()).first());
    }

    /** Returns the library with these rules only, to do no more than a peer does. */
    Pacto only(Set<String> rules) {
        Pacto less = pacto;
        for (RuleBook book : pacto.books()) {
            RuleBook rest = book;
            for (CatalogueEntry entry : book.entries()) {
                if (!rules.contains(entry.id())) {
                    rest = rest.without(entry.id());
                }
            }
            less = less.replacing(rest);
        }
        return less;
    }

    /** Returns the number of rules with code that give a verdict on the dossier. */
    long rules() {
        return pacto.assess(reading, ask()).verdicts().stream()
                .map(Verdict::rule)
                .distinct()
                .count();
    }

    /** Returns the size of the dossier and the numbers of its subjects; nodes are objects, texts and dates. */
    Map<String, Integer> counts() {
        int[] nodes = new int[3];
        Nodes.each(dossier(), node -> {
            nodes[0]++;
            nodes[1] += node instanceof Text ? 1 : 0;
            nodes[2] += node instanceof StatedDate ? 1 : 0;
        });
        ActionPlan plan = Objects.requireNonNull(dossier().plan());
        CoCreation process = Objects.requireNonNull(dossier().coCreation());
        List<Commitment> commitments = orEmpty(plan.commitments());
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("bytes", file.length);
        counts.put("axes", orEmpty(plan.axes()).size());
        counts.put("commitments", commitments.size());
        counts.put(
                "milestones",
                commitments.stream()
                        .mapToInt(commitment -> orEmpty(commitment.milestones()).size())
                        .sum());
        counts.put("contributions", orEmpty(process.contributions()).size());
        counts.put("nodes", nodes[0]);
        counts.put("texts", nodes[1]);
        counts.put("dates", nodes[2]);
        return counts;
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
