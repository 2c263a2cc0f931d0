package io.github.pacto4j.progress;

import io.github.pacto4j.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a figure came about: what it is of, what it rests on, and its parts, each with its weight, value, source and, where
 * it does not count, why. A tree whose leaves are levels that reports state, or that nobody reported.
 *
 * @param part  what the figure is of
 * @param number  number of the milestone, commitment or axis, id of the plan, code of the collectivity; null if there is
 *     none
 * @param title  its title, null if it has none
 * @param pointer  where it stands, as a JSON Pointer from the root of the file; empty for one that stands in no file
 * @param basis  what the figure rests on, or why it does not count
 * @param progress  the figure, null if it does not count
 * @param count  how many parts this stands for: 1; of those that are not listed as many as are announced, 0 where nobody says
 *     how many they are
 * @param weight  the weight that is stated for it, 0 or more; null if none is
 * @param stated  what the last completion report states of the whole of it, beside what is computed here; null for what has
 *     no report of its own
 * @param parts  the parts in the order of the document; empty for a leaf
 */
public record Derivation(
        Part part,
        @Nullable String number,
        @Nullable Text title,
        String pointer,
        Basis basis,
        @Nullable Progress progress,
        int count,
        @Nullable BigDecimal weight,
        @Nullable Completion stated,
        List<Derivation> parts) {

    /** Copies the parts. */
    public Derivation {
        parts = List.copyOf(parts);
    }

    /** Returns whether it counts in the figure of the whole. */
    public boolean counts() {
        return progress != null;
    }

    /** Returns the parts that nothing divides further, in the order of the document, each time this if it has none. */
    public List<Derivation> leaves() {
        if (parts.isEmpty()) {
            return List.of(this);
        }
        List<Derivation> leaves = new ArrayList<>();
        collect(leaves);
        return leaves;
    }

    private void collect(List<Derivation> leaves) {
        for (Derivation part : parts) {
            if (part.parts.isEmpty()) {
                leaves.add(part);
            } else {
                part.collect(leaves);
            }
        }
    }

    /** Returns how many leaves count. */
    public int counted() {
        return leaves().stream()
                .filter(Derivation::counts)
                .mapToInt(Derivation::count)
                .sum();
    }

    /** Returns how many leaves count of which no single level is known. */
    public int unreported() {
        return leaves().stream()
                .filter(leaf -> leaf.counts() && leaf.basis != Basis.REPORTED)
                .mapToInt(Derivation::count)
                .sum();
    }

    /** Returns how many parts, leaves or not, do not count. */
    public int excluded() {
        return counts() ? parts.stream().mapToInt(Derivation::excluded).sum() : 1;
    }

    /**
     * Returns the part of the whole that one of its parts is, by the weights of those that count.
     *
     * @return empty if the part does not count, or a weight is unknown
     */
    public Optional<Share> shareOf(Derivation part) {
        return Weights.share(parts, part);
    }

    /** Returns the part under a number, at any depth, the first if several bear it. */
    public Optional<Derivation> find(Part kind, String wanted) {
        for (Derivation each : parts) {
            if (each.part == kind && wanted.equals(each.number)) {
                return Optional.of(each);
            }
            Optional<Derivation> found = each.find(kind, wanted);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Returns this with another weight in a whole. */
    Derivation weighing(@Nullable BigDecimal other) {
        return new Derivation(part, number, title, pointer, basis, progress, count, other, stated, parts);
    }

    /** Returns the figure that parts make up, with what it rests on. */
    static Derivation of(
            Part part,
            @Nullable String number,
            @Nullable Text title,
            String pointer,
            @Nullable BigDecimal weight,
            @Nullable Completion stated,
            List<Derivation> parts) {
        boolean any = false;
        boolean open = false;
        for (Derivation each : parts) {
            any |= each.counts() && each.count > 0;
            open |= each.count == 0;
        }
        return new Derivation(
                part,
                number,
                title,
                pointer,
                any ? Basis.PARTS : open ? Basis.NOT_LISTED : Basis.NO_PARTS,
                any ? Weights.mean(parts) : Progress.UNKNOWN,
                1,
                weight,
                stated,
                parts);
    }

    /** Returns a part of which a report states the level, or none does. */
    static Derivation of(
            Part part,
            @Nullable String number,
            @Nullable Text title,
            String pointer,
            @Nullable BigDecimal weight,
            Completion stated,
            CompletionScale scale) {
        return new Derivation(
                part, number, title, pointer, stated.basis(), stated.on(scale), 1, weight, stated, List.of());
    }

    /** Returns parts of which the document does not even say how far they have come, so many of them. */
    static Derivation notListed(Part part, String pointer, int count, @Nullable BigDecimal weight) {
        return new Derivation(
                part, null, null, pointer, Basis.NOT_LISTED, Progress.UNKNOWN, count, weight, null, List.of());
    }
}
