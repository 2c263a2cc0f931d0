package io.github.pacto4j.book.guide;

import static io.github.pacto4j.rule.Rule.rule;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.monitoring.CompletionReport;
import io.github.pacto4j.monitoring.ReportedChange;
import io.github.pacto4j.monitoring.RestatedField;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Change;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.plan.HistoryEntry;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Rule;
import io.github.pacto4j.rule.Shape;
import io.github.pacto4j.rule.Subject;
import io.github.pacto4j.rule.Unknowns;
import io.github.pacto4j.rule.Word;
import io.github.pacto4j.text.Kept;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rule on what a completion sheet restates of the commitment sheet. */
final class RestatementRules {
    private RestatementRules() {}

    private static final String CHANGES = "/changes";
    private static final List<String> LISTS = List.of("relevance", "links");

    static final Rule<CompletionReport> CHANGE_FLAGGED =
            rule("guide.change-flagged", CompletionReport.class, (report, in) -> {
                String number = in.given(report.commitment(), "/commitment");
                Commitment sheet = PlannedCommitment.of(report, in);
                if (sheet == null) {
                    return in.hasUnreadable("#/plan/commitments")
                            ? in.undetermined("#/plan/commitments")
                            : in.notApplicable(Reason.PREMISE_NOT_MET);
                }
                Flags flags = new Flags(report, in);
                Set<String> amended = amended(in.dossier().plan());
                Unknowns unknown = new Unknowns(in);
                List<Word> unflagged = new ArrayList<>(0);
                List<String> places = new ArrayList<>(0);
                boolean any = false;
                for (RestatedField field : RestatedField.values()) {
                    if (isUnread(report.kept(), field.property()) || isUnread(sheet.kept(), field.planned())) {
                        unknown.add("/" + field.property());
                        continue;
                    }
                    Certainty differs = field.differs(report, sheet);
                    any |= differs != Certainty.CANNOT_SAY;
                    if (differs != Certainty.YES
                            || flags.named.contains(field.property())
                            || flags.named.contains(field.planned())) {
                        continue;
                    } else if (flags.open != null) {
                        unknown.add(flags.open);
                    } else if (amended.contains(field.planned())) {
                        // The sheet was amended since: which wording was the adopted one, the plan does not tell here.
                        unknown.add("#/plan/history");
                    } else {
                        unflagged.add(new Word("label.completion." + field.property()));
                        places.add("/" + field.property());
                    }
                }
                if (!unflagged.isEmpty()) {
                    return in.violated("fields", unflagged, "commitment", number)
                            .related(places);
                }
                return unknown.or(any ? in.satisfied() : in.notApplicable(Reason.NO_VALUE));
            });

    /** Returns whether a list, or an item of it, could not be read: what it lists in all is not known. */
    private static boolean isUnread(Kept kept, String list) {
        return LISTS.contains(list)
                && (kept.isUnreadable(list) || kept.within(list).hasAside());
    }

    /** The fields that a sheet flags as changed. */
    private static final class Flags {
        final Set<String> named = new HashSet<>();
        /** Where a change stands that may be of any field. */
        @Nullable
        String open;

        Flags(CompletionReport report, Subject in) {
            List<ReportedChange> changes = report.changes() == null ? List.of() : report.changes();
            open = in.hasUnreadable(CHANGES) ? CHANGES : null;
            for (int i = 0; i < changes.size(); i++) {
                String field = changes.get(i).field();
                String name = field == null ? "" : field.strip().replaceFirst("^/", "");
                if (isProperty(name)) {
                    named.add(name);
                } else {
                    open = in.item(CHANGES, i) + "/field";
                }
            }
        }

        private static boolean isProperty(String name) {
            return Shape.of(CompletionReport.class).find(name) != null
                    || Shape.of(Commitment.class).find(name) != null;
        }
    }

    /** Returns the last properties to which amendments of the plan point. */
    private static Set<String> amended(@Nullable ActionPlan plan) {
        Set<String> amended = new HashSet<>();
        List<HistoryEntry> history = plan == null || plan.history() == null ? List.of() : plan.history();
        for (HistoryEntry entry : history) {
            for (Change change : entry.changes() == null ? List.<Change>of() : entry.changes()) {
                if (change.pointer() != null) {
                    amended.addAll(List.of(change.pointer().split("/", -1)));
                }
            }
        }
        return amended;
    }
}
