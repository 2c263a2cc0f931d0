package io.github.pacto4j.progress;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.monitoring.CompletionReport;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.text.Kept;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The completion reports of a dossier that stand on a day, by commitment. */
final class Reports {
    private static final String COMPLETION_REPORTS = "completionReports";

    private final Map<String, List<Sheet>> byCommitment;
    private final List<Sheet> ofUnknownCommitment = new ArrayList<>(0);
    private final boolean unreadable;

    Reports(Dossier dossier, LocalDate on) {
        List<CompletionReport> all = dossier.completionReports() == null ? List.of() : dossier.completionReports();
        ActionPlan plan = dossier.plan();
        Kept kept = dossier.kept().within(COMPLETION_REPORTS);
        byCommitment = new HashMap<>(all.size() * 2);
        for (int i = 0; i < all.size(); i++) {
            CompletionReport report = all.get(i);
            Sheet sheet = Sheet.of(report, kept.fileIndex(i), plan, on);
            if (sheet != null && report.commitment() != null) {
                byCommitment
                        .computeIfAbsent(report.commitment(), any -> new ArrayList<>(2))
                        .add(sheet);
            } else if (sheet != null) {
                ofUnknownCommitment.add(sheet);
            }
        }
        unreadable = dossier.kept().isUnreadable(COMPLETION_REPORTS) || kept.hasAside();
    }

    /** Returns the reports on a commitment, by the end of their period and the day they were made, as far as known. */
    List<Sheet> of(@Nullable String commitment) {
        List<Sheet> sheets = new ArrayList<>(byCommitment.getOrDefault(String.valueOf(commitment), List.of()));
        sheets.sort(Comparator.comparing(Sheet::end, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(
                        sheet -> sheet.reported() == null
                                ? null
                                : sheet.reported().last(),
                        Comparator.nullsFirst(Comparator.naturalOrder())));
        return sheets;
    }

    /** Returns the level of a commitment. */
    Completion level(@Nullable String commitment) {
        if (unreadable) {
            return Completion.UNREADABLE;
        }
        List<Sheet> own = commitment == null ? List.of() : byCommitment.getOrDefault(commitment, List.of());
        if (own.size() == 1 && ofUnknownCommitment.isEmpty() && own.get(0).made() == Certainty.YES) {
            return own.get(0).level();
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
    Completion level(@Nullable String commitment, @Nullable String milestone) {
        if (unreadable) {
            return Completion.UNREADABLE;
        }
        if (commitment == null || milestone == null) {
            return Completion.UNREPORTED;
        }
        List<Sheet> own = byCommitment.getOrDefault(commitment, List.of());
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
