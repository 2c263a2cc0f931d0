package io.github.pacto4j.progress;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.AnnouncedCounts;
import io.github.pacto4j.plan.Axis;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.plan.HistoryEntry;
import io.github.pacto4j.plan.Milestone;
import io.github.pacto4j.plan.PlanStatus;
import io.github.pacto4j.plan.Transition;
import io.github.pacto4j.text.Kept;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The progress of a plan on a day, of its axes, commitments and milestones, counted in one way: a function of plan,
 * completion reports and day.
 *
 * <p>The level of a commitment is that of the report with the latest period end, then the latest day of reporting, that was
 * made by the day; the level of a milestone that of the last such report which names it. Where dates leave open which report
 * is the last, the level lies between those of all that may be. What nobody reported is unknown, and what a plan announces
 * without listing it as well. Commitments that are withdrawn or not applicable do not count.
 */
public final class PlanProgress {
    private static final String COMMITMENTS = "/commitments";

    private final Counting counting;
    private final LocalDate on;
    private final Reports reports;
    private final @Nullable ActionPlan plan;
    private final String place;
    private final List<Derivation> commitments;
    private final ProgressFigure figure;

    /** A plan counted once: axes are put together when they are asked for. */
    private PlanProgress(Dossier dossier, String place, LocalDate on, Counting counting) {
        this.counting = counting;
        this.on = on;
        this.place = place;
        this.plan = dossier.plan();
        this.reports = new Reports(dossier, on);
        this.commitments = plan == null ? List.of() : commitments(plan);
        this.figure = new ProgressFigure(counting, on, plan == null ? noPlan() : whole(plan));
    }

    /**
     * Counts the plan of a dossier.
     *
     * @param on  the day; what was reported later does not count
     */
    public static PlanProgress of(Dossier dossier, LocalDate on, Counting counting) {
        return new PlanProgress(dossier, "/plan", on, counting);
    }

    /**
     * Counts the plan of a dossier that was read from a file holding something else, such as a plan that stands alone.
     *
     * @param place  where the plan stands in the file, as a JSON Pointer; empty if it is the file
     */
    public static PlanProgress of(Dossier dossier, String place, LocalDate on, Counting counting) {
        return new PlanProgress(dossier, place, on, counting);
    }

    /** Returns how this is counted. */
    public Counting counting() {
        return counting;
    }

    /** Returns the day that this is for. */
    public LocalDate on() {
        return on;
    }

    /** Returns the figure of the whole plan; unknown where there is none. */
    public ProgressFigure plan() {
        return figure;
    }

    /** Returns the figures of the axes in the order of the plan; what belongs to no axis counts in the plan alone. */
    public List<ProgressFigure> axes() {
        List<Axis> axes = plan == null || plan.axes() == null ? List.of() : plan.axes();
        List<ProgressFigure> figures = new ArrayList<>(axes.size());
        for (int i = 0; plan != null && i < axes.size(); i++) {
            String pointer = place + "/axes/" + plan.kept().within("axes").fileIndex(i);
            figures.add(new ProgressFigure(counting, on, axis(plan, axes.get(i), pointer)));
        }
        return List.copyOf(figures);
    }

    /** Returns the figures of the commitments in the order of the plan, those that do not count included. */
    public List<ProgressFigure> commitments() {
        return commitments.stream()
                .map(each -> new ProgressFigure(counting, on, each))
                .toList();
    }

    /** Returns the figure of a commitment, the first if several bear the number. */
    public Optional<ProgressFigure> commitment(String number) {
        return commitments().stream()
                .filter(each -> number.equals(each.derivation().number()))
                .findFirst();
    }

    /**
     * Returns the figure of a milestone: what its level stands for, whatever the plan is counted by.
     *
     * @return empty if the plan lists no such milestone
     */
    public Optional<ProgressFigure> milestone(String commitment, String milestone) {
        List<Commitment> all = plan == null || plan.commitments() == null ? List.of() : plan.commitments();
        for (int i = 0; plan != null && i < all.size(); i++) {
            if (commitment.equals(all.get(i).number())) {
                String pointer = place + COMMITMENTS + "/"
                        + plan.kept().within("commitments").fileIndex(i);
                return milestones(all.get(i), pointer).stream()
                        .filter(each -> milestone.equals(each.number()))
                        .findFirst()
                        .map(each -> new ProgressFigure(counting, on, each));
            }
        }
        return Optional.empty();
    }

    /**
     * Returns what reports have stated of a commitment in the course of time, the oldest first. A level that falls is part
     * of the history, not an error.
     */
    public List<Completion> history(String commitment) {
        return reports.of(commitment).stream().map(Sheet::level).toList();
    }

    private Derivation noPlan() {
        return new Derivation(
                Part.PLAN, null, null, place, Basis.NOT_LISTED, Progress.UNKNOWN, 1, null, null, List.of());
    }

    private Derivation whole(ActionPlan of) {
        List<Derivation> parts = new ArrayList<>(commitments);
        Derivation rest = notListed(of);
        if (rest != null) {
            parts.add(rest);
        }
        Derivation whole = Derivation.of(Part.PLAN, of.id(), of.title(), place, null, null, parts);
        return isWithdrawn(of)
                ? new Derivation(Part.PLAN, of.id(), of.title(), place, Basis.WITHDRAWN, null, 1, null, null, parts)
                : whole;
    }

    private Derivation axis(ActionPlan of, Axis axis, String pointer) {
        List<Derivation> parts = new ArrayList<>();
        List<Commitment> all = of.commitments() == null ? List.of() : of.commitments();
        for (int i = 0; i < all.size(); i++) {
            if (axis.number() != null && axis.number().equals(all.get(i).axis())) {
                parts.add(commitments.get(i));
            }
        }
        // What is not listed may belong to this axis: so many at most, and fewer would leave no more open.
        Derivation rest = notListed(of);
        if (rest != null) {
            parts.add(rest);
        }
        return Derivation.of(Part.AXIS, axis.number(), axis.title(), pointer, null, null, parts);
    }

    private List<Derivation> commitments(ActionPlan of) {
        List<Commitment> all = of.commitments() == null ? List.of() : of.commitments();
        Kept kept = of.kept().within("commitments");
        List<Derivation> derivations = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); i++) {
            derivations.add(commitment(all.get(i), place + COMMITMENTS + "/" + kept.fileIndex(i)));
        }
        return derivations;
    }

    private Derivation commitment(Commitment commitment, String pointer) {
        Completion stated = reports.level(commitment.number());
        BigDecimal weight =
                commitment.number() == null ? null : counting.weights().get(commitment.number());
        if (!counting.strategy().countsMilestones() || stated.basis().isExcluded()) {
            return Derivation.of(
                    Part.COMMITMENT,
                    commitment.number(),
                    commitment.title(),
                    pointer,
                    weight,
                    stated,
                    counting.scale());
        }
        List<Derivation> milestones = milestones(commitment, pointer);
        if (counting.strategy() == Strategy.MILESTONES_COMPLETED) {
            weight = commitment.milestones() == null && !areAnnounced() ? null : BigDecimal.valueOf(number(milestones));
        }
        return commitment.milestones() == null && milestones.isEmpty()
                ? new Derivation(
                        Part.COMMITMENT,
                        commitment.number(),
                        commitment.title(),
                        pointer,
                        Basis.NOT_LISTED,
                        Progress.UNKNOWN,
                        1,
                        weight,
                        stated,
                        List.of())
                : Derivation.of(
                        Part.COMMITMENT, commitment.number(), commitment.title(), pointer, weight, stated, milestones);
    }

    private List<Derivation> milestones(Commitment commitment, String pointer) {
        List<Milestone> all = commitment.milestones() == null ? List.of() : commitment.milestones();
        Kept kept = commitment.kept().within("milestones");
        List<Derivation> derivations = new ArrayList<>(all.size());
        boolean weighted = counting.strategy() == Strategy.MILESTONE_LEVELS;
        Reports.OfCommitment own = reports.on(commitment.number());
        String list = pointer + "/milestones/";
        for (int i = 0; i < all.size(); i++) {
            Milestone milestone = all.get(i);
            derivations.add(Derivation.of(
                    Part.MILESTONE,
                    milestone.number(),
                    milestone.title(),
                    list + kept.fileIndex(i),
                    weighted ? milestone.weight() : null,
                    reports.level(own, commitment.number(), milestone.number()),
                    counting.scale()));
        }
        int unread = kept.members().size() - all.size();
        if (unread > 0) {
            derivations.add(Derivation.notListed(Part.MILESTONE, pointer + "/milestones", unread, null));
        }
        return derivations;
    }

    /** A loop, since a network asks a hundred thousand times. */
    private static int number(List<Derivation> parts) {
        int number = 0;
        for (Derivation part : parts) {
            number += part.count();
        }
        return number;
    }

    private boolean areAnnounced() {
        AnnouncedCounts announced = plan == null ? null : plan.announced();
        return announced != null && announced.milestones() != null;
    }

    /** Returns what the plan has but does not list, null if there is nothing. */
    private @Nullable Derivation notListed(ActionPlan of) {
        AnnouncedCounts announced = of.announced();
        boolean inMilestones = counting.strategy() == Strategy.MILESTONES_COMPLETED;
        Integer wanted = announced == null ? null : inMilestones ? announced.milestones() : announced.commitments();
        int listed = inMilestones ? listedMilestones() : commitments.size();
        int unread = of.kept().within("commitments").members().size() - commitments.size();
        Part part = inMilestones ? Part.MILESTONE : Part.COMMITMENT;
        String pointer = place + COMMITMENTS;
        boolean all = Boolean.TRUE.equals(of.commitmentsComplete());
        if (!all && wanted != null && wanted > listed) {
            int missing = wanted - listed;
            return Derivation.notListed(part, pointer, missing, isWeighted() ? weightOfMissing(missing) : null);
        }
        boolean open = of.commitments() == null || Boolean.FALSE.equals(of.commitmentsComplete());
        if (unread > 0 && !inMilestones && !open) {
            return Derivation.notListed(part, pointer, unread, null);
        }
        // Nobody says how many there are: they may outweigh all that is listed.
        return unread > 0 || open ? Derivation.notListed(part, pointer, 0, null) : null;
    }

    private int listedMilestones() {
        int listed = 0;
        for (Derivation commitment : commitments) {
            listed += number(commitment.parts());
        }
        return listed;
    }

    private boolean isWeighted() {
        return counting.strategy() == Strategy.MILESTONES_COMPLETED
                || !counting.weights().isEmpty();
    }

    /** Milestones count alike, so the weight of those that are missing is their number; weights of commitments may be any. */
    private @Nullable BigDecimal weightOfMissing(int missing) {
        return counting.strategy() == Strategy.MILESTONES_COMPLETED ? BigDecimal.valueOf(missing) : null;
    }

    private boolean isWithdrawn(ActionPlan of) {
        List<HistoryEntry> history = of.history();
        if (history == null) {
            return of.status() == PlanStatus.WITHDRAWN;
        }
        if (history.isEmpty()) {
            return false;
        }
        HistoryEntry last = history.get(history.size() - 1);
        StatedDate day = last.day();
        return last.transition() == Transition.WITHDRAW && (day == null || day.isOnOrBefore(on) == Certainty.YES);
    }
}
