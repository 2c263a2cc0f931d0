package io.github.pacto4j.progress;

import io.github.pacto4j.monitoring.CompletionLevel;
import io.github.pacto4j.monitoring.NotAssessedReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The level of completion that reports state of a commitment or milestone on a day: one level, or all from a lowest to a
 * highest where several reports may be the last, or none.
 */
public final class Completion {
    static final Completion UNREPORTED = new Completion(Basis.UNREPORTED, null, null, null, List.of());
    static final Completion UNREADABLE = new Completion(Basis.UNREADABLE, null, null, null, List.of());

    private final Basis basis;
    private final @Nullable CompletionLevel lowest;
    private final @Nullable CompletionLevel highest;
    private final @Nullable NotAssessedReason reason;
    private final List<ReportPlace> places;

    private Completion(
            Basis basis,
            @Nullable CompletionLevel lowest,
            @Nullable CompletionLevel highest,
            @Nullable NotAssessedReason reason,
            List<ReportPlace> places) {
        this.basis = basis;
        this.lowest = lowest;
        this.highest = highest;
        this.reason = reason;
        this.places = places;
    }

    /** Returns what one report says, read at this place. */
    static Completion of(
            @Nullable CompletionLevel level,
            @Nullable NotAssessedReason reason,
            boolean unreadable,
            ReportPlace place) {
        List<ReportPlace> places = List.of(place);
        if (level != null) {
            return new Completion(Basis.REPORTED, level, level, null, places);
        }
        if (unreadable) {
            return new Completion(Basis.UNREADABLE, null, null, null, places);
        }
        Basis basis = reason == null
                ? Basis.NOT_ASSESSED
                : switch (reason) {
                    case NOT_APPLICABLE -> Basis.NOT_APPLICABLE;
                    case WITHDRAWN -> Basis.WITHDRAWN;
                    case NO_EVIDENCE, NO_REPORT, NOT_CODED -> Basis.NOT_ASSESSED;
                };
        return new Completion(basis, null, null, reason, places);
    }

    /** Returns what can be said where either report may be the last. */
    Completion or(Completion other) {
        List<ReportPlace> both = new ArrayList<>(places);
        both.addAll(other.places);
        if (basis == other.basis && lowest == other.lowest && highest == other.highest && reason == other.reason) {
            return new Completion(basis, lowest, highest, reason, List.copyOf(both));
        }
        boolean open = lowest == null || highest == null || other.lowest == null || other.highest == null;
        return new Completion(
                Basis.UNCERTAIN,
                open ? null : lower(lowest, other.lowest),
                open ? null : higher(highest, other.highest),
                null,
                List.copyOf(both));
    }

    private static CompletionLevel lower(@Nullable CompletionLevel one, @Nullable CompletionLevel other) {
        CompletionLevel first = Objects.requireNonNull(one);
        CompletionLevel second = Objects.requireNonNull(other);
        return first.compareTo(second) <= 0 ? first : second;
    }

    private static CompletionLevel higher(@Nullable CompletionLevel one, @Nullable CompletionLevel other) {
        CompletionLevel first = Objects.requireNonNull(one);
        CompletionLevel second = Objects.requireNonNull(other);
        return first.compareTo(second) >= 0 ? first : second;
    }

    /** Returns whether a level is reported, and why not. */
    public Basis basis() {
        return basis;
    }

    /** Returns the level, empty if none is known or it may be one of several. */
    public Optional<CompletionLevel> level() {
        return lowest == highest ? Optional.ofNullable(lowest) : Optional.empty();
    }

    /** Returns the lowest level that it may be, empty if nothing is known. */
    public Optional<CompletionLevel> lowest() {
        return Optional.ofNullable(lowest);
    }

    /** Returns the highest level that it may be, empty if nothing is known. */
    public Optional<CompletionLevel> highest() {
        return Optional.ofNullable(highest);
    }

    /** Returns why the last report gives no level, empty if it gives one or no reason. */
    public Optional<NotAssessedReason> reason() {
        return Optional.ofNullable(reason);
    }

    /** Returns where the reports say so, as JSON Pointers from the root of the dossier; possibly empty. */
    public List<String> sources() {
        return places.stream().map(ReportPlace::pointer).toList();
    }

    /** Returns the level on OGP's scale, empty if it is not known or has no place there. */
    public Optional<OgpCompletionLevel> ogpLevel() {
        return reason != null ? OgpCompletionLevel.of(reason) : level().map(OgpCompletionLevel::of);
    }

    List<ReportPlace> places() {
        return places;
    }

    /** Returns what this stands for on a scale, null if it does not count. */
    @Nullable
    Progress on(CompletionScale scale) {
        if (basis.isExcluded()) {
            return null;
        }
        return lowest == null || highest == null ? Progress.UNKNOWN : scale.between(lowest, highest);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Completion completion
                        && basis == completion.basis
                        && lowest == completion.lowest
                        && highest == completion.highest
                        && reason == completion.reason
                        && places.equals(completion.places));
    }

    @Override
    public int hashCode() {
        return Objects.hash(basis, lowest, highest, reason, places);
    }

    /** Returns basis and level. */
    @Override
    public String toString() {
        return basis + (lowest == null ? "" : " " + lowest + (lowest == highest ? "" : ".." + highest));
    }
}
