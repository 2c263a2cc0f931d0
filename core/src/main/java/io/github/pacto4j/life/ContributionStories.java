package io.github.pacto4j.life;

import io.github.pacto4j.cocreation.CoCreation;
import io.github.pacto4j.cocreation.Contribution;
import io.github.pacto4j.cocreation.Lineage;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.plan.Milestone;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What became of ideas, and where commitments come from: the way from a contribution over its answer and the plan's
 * origins to milestones, and back. Immutable.
 */
public final class ContributionStories {
    private final List<Contribution> contributions;
    private final Lineage lineage;
    private final List<Commitment> commitments;

    private ContributionStories(Dossier dossier) {
        CoCreation process = dossier.coCreation();
        this.contributions = process == null || process.contributions() == null ? List.of() : process.contributions();
        this.lineage = Lineage.of(contributions);
        this.commitments = dossier.plan() == null || dossier.plan().commitments() == null
                ? List.of()
                : dossier.plan().commitments();
    }

    /** The stories of a dossier. */
    public static ContributionStories of(Dossier dossier) {
        return new ContributionStories(dossier);
    }

    /**
     * The story of a contribution.
     *
     * @param contribution  the contribution
     * @param partOf  what it is a part of, the nearest first
     * @param parts  its own parts
     * @param mergedInto  what it was merged into, the nearest first
     * @param merged  what was merged into it
     * @param taken  the commitments that it led to, itself or through those, in the order of the plan
     */
    public record Story(
            Contribution contribution,
            List<Contribution> partOf,
            List<Contribution> parts,
            List<Contribution> mergedInto,
            List<Contribution> merged,
            List<Taken> taken) {
        /** Copies the lists. */
        public Story {
            partOf = List.copyOf(partOf);
            parts = List.copyOf(parts);
            mergedInto = List.copyOf(mergedInto);
            merged = List.copyOf(merged);
            taken = List.copyOf(taken);
        }

        /** Returns the milestones that it led to, in the order of the plan. */
        public List<Milestone> milestones() {
            return taken.stream()
                    .flatMap(each -> each.commitment().milestones() == null
                            ? Stream.empty()
                            : each.commitment().milestones().stream())
                    .toList();
        }
    }

    /**
     * A commitment that an idea led to.
     *
     * @param commitment  the commitment
     * @param answered  whether an answer names it
     * @param named  whether the commitment names the contribution among its origins
     */
    public record Taken(Commitment commitment, boolean answered, boolean named) {}

    /** Returns the lineage of all contributions. */
    public Lineage lineage() {
        return lineage;
    }

    /** Returns the story of the contribution with this id; empty if there is none. */
    public Optional<Story> of(String id) {
        return lineage.find(id).map(contribution -> {
            List<Contribution> ahead = lineage.ahead(id);
            List<Taken> taken = new ArrayList<>();
            for (Commitment commitment : commitments) {
                boolean answered = ahead.stream().anyMatch(each -> isAnsweredBy(each, commitment));
                boolean named = ahead.stream().anyMatch(each -> isOrigin(each, commitment));
                if (answered || named) {
                    taken.add(new Taken(commitment, answered, named));
                }
            }
            return new Story(
                    contribution,
                    lineage.partOf(id),
                    lineage.parts(id),
                    lineage.mergedInto(id),
                    lineage.merged(id),
                    taken);
        });
    }

    /**
     * Returns all contributions behind a commitment, in the order of the process: its origins, those whose answer names it,
     * and what was merged into them or what they are parts of.
     */
    public List<Contribution> behind(Commitment commitment) {
        Set<String> ids = new LinkedHashSet<>();
        for (Contribution each : contributions) {
            if (each.id() != null && (isOrigin(each, commitment) || isAnsweredBy(each, commitment))) {
                lineage.behind(each.id()).forEach(source -> ids.add(Objects.requireNonNull(source.id())));
            }
        }
        return contributions.stream()
                .filter(each -> each.id() != null && ids.contains(each.id()))
                .toList();
    }

    /** Returns all contributions behind a milestone: those behind the commitments that hold it. */
    public List<Contribution> behind(Milestone milestone) {
        Set<Contribution> behind = new LinkedHashSet<>();
        for (Commitment commitment : commitments) {
            if (commitment.milestones() != null
                    && commitment.milestones().stream().anyMatch(each -> each == milestone)) {
                behind.addAll(behind(commitment));
            }
        }
        return List.copyOf(behind);
    }

    private static boolean isAnsweredBy(Contribution contribution, Commitment commitment) {
        return contribution.response() != null
                && commitment.number() != null
                && commitment.number().equals(contribution.response().commitment());
    }

    private static boolean isOrigin(Contribution contribution, Commitment commitment) {
        return contribution.id() != null
                && commitment.origins() != null
                && commitment.origins().contains(contribution.id());
    }
}
