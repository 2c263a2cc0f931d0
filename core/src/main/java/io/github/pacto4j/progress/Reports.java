package io.github.pacto4j.progress;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.monitoring.CompletionReport;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.text.Kept;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The completion reports of a dossier that stand on a day, by commitment: what they say of it and of its milestones.
 */
public final class Reports {
    private static final String COMPLETION_REPORTS = "completionReports";

    /**
     * The reports on one commitment.
     *
     * @param sheets  where they are in order the last one first, else as in the file
     * @param ordered  whether each certainly comes after the next and was certainly made by the day: the usual case, in which
     *     the first one that says something decides
     */
    record OfCommitment(List<Sheet> sheets, boolean ordered) {
        static final OfCommitment NONE = new OfCommitment(List.of(), true);

        static OfCommitment of(List<Sheet> sheets) {
            sheets.sort(LAST_FIRST);
            boolean ordered = true;
            for (int i = 0; i < sheets.size() && ordered; i++) {
                ordered = sheets.get(i).made() == Certainty.YES
                        && (i == 0 || sheets.get(i - 1).isCertainlyAfter(sheets.get(i)));
            }
            return new OfCommitment(sheets, ordered);
        }
    }

    private static final Comparator<Sheet> LAST_FIRST = Reports::compare;

    private final Map<String, OfCommitment> byCommitment;
    private final List<Sheet> ofUnknownCommitment = new ArrayList<>(0);
    private final boolean unreadable;

    /**
     * Looks through the reports of a dossier.
     *
     * @param on  the day; what was reported later does not count
     */
    public Reports(Dossier dossier, LocalDate on) {
        List<CompletionReport> all = dossier.completionReports() == null ? List.of() : dossier.completionReports();
        ActionPlan plan = dossier.plan();
        Kept kept = dossier.kept().within(COMPLETION_REPORTS);
        Map<String, List<Sheet>> sheets = new HashMap<>(all.size() * 2);
        for (int i = 0; i < all.size(); i++) {
            CompletionReport report = all.get(i);
            Sheet sheet = Sheet.of(report, kept.fileIndex(i), plan, on);
            if (sheet != null && report.commitment() != null) {
                sheets.computeIfAbsent(report.commitment(), any -> new ArrayList<>(2))
                        .add(sheet);
            } else if (sheet != null) {
                ofUnknownCommitment.add(sheet);
            }
        }
        byCommitment = new HashMap<>(sheets.size() * 2);
        sheets.forEach((commitment, own) -> byCommitment.put(commitment, OfCommitment.of(own)));
        unreadable = dossier.kept().isUnreadable(COMPLETION_REPORTS) || kept.hasAside();
    }

    private static int compare(Sheet one, Sheet other) {
        int order = compare(other.end(), one.end());
        return order != 0
                ? order
                : compare(
                        other.reported() == null ? null : other.reported().last(),
                        one.reported() == null ? null : one.reported().last());
    }

    private static int compare(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == other ? 0 : one == null ? -1 : 1;
        }
        return one.compareTo(other);
    }

    /** Returns the reports on a commitment, the oldest first as far as their order is known. */
    List<Sheet> of(@Nullable String commitment) {
        List<Sheet> sheets =
                new ArrayList<>(byCommitment.getOrDefault(String.valueOf(commitment), OfCommitment.NONE).sheets);
        Collections.reverse(sheets);
        return sheets;
    }

    /** Returns the level of a commitment: that of the last report on it. */
    public Completion level(@Nullable String commitment) {
        if (unreadable) {
            return Completion.UNREADABLE;
        }
        OfCommitment of = on(commitment);
        List<Sheet> own = of.sheets;
        if (of.ordered && ofUnknownCommitment.isEmpty()) {
            return own.isEmpty() ? Completion.UNREPORTED : own.get(0).level();
        }
        Completion level = null;
        boolean certain = false;
        for (Sheet sheet : own) {
            certain |= sheet.made() == Certainty.YES;
            if (mayBeLast(sheet, own)) {
                level = level == null ? sheet.level() : level.or(sheet.level());
            }
        }
        for (Sheet sheet : ofUnknownCommitment) {
            if (mayBeLast(sheet, own)) {
                level = level == null ? sheet.level() : level.or(sheet.level());
            }
        }
        return level == null ? Completion.UNREPORTED : certain ? level : level.or(Completion.UNREPORTED);
    }

    /** Returns the level of a milestone: that of the last report which names it. */
    public Completion level(@Nullable String commitment, @Nullable String milestone) {
        return level(on(commitment), commitment, milestone);
    }

    /** Returns the reports on a commitment, for who asks for many of its milestones. */
    OfCommitment on(@Nullable String commitment) {
        return commitment == null ? OfCommitment.NONE : byCommitment.getOrDefault(commitment, OfCommitment.NONE);
    }

    /** Returns the level of a milestone: that of the last of these reports which names it. */
    Completion level(OfCommitment of, @Nullable String commitment, @Nullable String milestone) {
        if (unreadable) {
            return Completion.UNREADABLE;
        }
        if (commitment == null || milestone == null) {
            return Completion.UNREPORTED;
        }
        List<Sheet> own = of.sheets;
        if (of.ordered && ofUnknownCommitment.isEmpty()) {
            for (int i = 0; i < own.size(); i++) {
                Completion stated = own.get(i).level(commitment, milestone);
                if (stated != null) {
                    return stated;
                }
            }
            return Completion.UNREPORTED;
        }
        Completion level = null;
        boolean certain = false;
        for (int i = 0; i < own.size(); i++) {
            Sheet sheet = own.get(i);
            Completion stated = sheet.level(commitment, milestone);
            if (stated == null) {
                continue;
            }
            boolean replaced = false;
            for (Sheet other : own) {
                replaced |= other != sheet
                        && other.made() == Certainty.YES
                        && other.isCertainlyAfter(sheet)
                        && other.level(commitment, milestone) != null;
            }
            if (!replaced) {
                certain |= sheet.made() == Certainty.YES;
                level = level == null ? stated : level.or(stated);
            } else {
                certain = true;
            }
        }
        for (Sheet sheet : ofUnknownCommitment) {
            Completion stated = sheet.level(commitment, milestone);
            if (stated != null && mayBeLast(sheet, own)) {
                level = level == null ? stated : level.or(stated);
            }
        }
        return level == null ? Completion.UNREPORTED : certain ? level : level.or(Completion.UNREPORTED);
    }

    private static boolean mayBeLast(Sheet sheet, List<Sheet> own) {
        for (Sheet other : own) {
            if (other != sheet && other.made() == Certainty.YES && other.isCertainlyAfter(sheet)) {
                return false;
            }
        }
        return true;
    }
}
