package io.github.pacto4j.progress;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.Period;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.monitoring.CompletionLevel;
import io.github.pacto4j.monitoring.CompletionReport;
import io.github.pacto4j.monitoring.CompletionReportBuilder;
import io.github.pacto4j.monitoring.MilestoneState;
import io.github.pacto4j.monitoring.MilestoneStateBuilder;
import io.github.pacto4j.monitoring.ReportedChange;
import io.github.pacto4j.monitoring.ReportedChangeBuilder;
import io.github.pacto4j.monitoring.RestatedField;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Change;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.plan.HistoryEntry;
import io.github.pacto4j.plan.Milestone;
import io.github.pacto4j.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Fills a completion sheet from the plan as amended, the sheet as adopted, and the last sheet before. */
final class SheetDraft {
    private static final String MILESTONES = "milestones";
    private static final int MONTHS_OF_A_YEAR = 12;

    private final ActionPlan plan;
    private final Commitment sheet;
    private final @Nullable Commitment adopted;
    private final @Nullable CompletionReport last;

    SheetDraft(ActionPlan plan, Commitment sheet, @Nullable Commitment adopted, @Nullable CompletionReport last) {
        this.plan = plan;
        this.sheet = sheet;
        this.adopted = adopted;
        this.last = last;
    }

    ReportDraft fill(Period period) {
        CompletionReport planned = planned(period);
        CompletionReport draft = planned.withTitle(chosen(RestatedField.TITLE, planned, CompletionReport::title))
                .withCommitmentPeriod(
                        chosen(RestatedField.COMMITMENT_PERIOD, planned, CompletionReport::commitmentPeriod))
                .withProblem(chosen(RestatedField.PROBLEM, planned, CompletionReport::problem))
                .withDescription(chosen(RestatedField.DESCRIPTION, planned, CompletionReport::description))
                .withContribution(chosen(RestatedField.CONTRIBUTION, planned, CompletionReport::contribution))
                .withRelevance(chosen(RestatedField.RELEVANCE, planned, CompletionReport::relevance))
                .withBudget(chosen(RestatedField.BUDGET, planned, CompletionReport::budget))
                .withLinks(chosen(RestatedField.LINKS, planned, CompletionReport::links));
        List<ReportedChange> changes = changes(draft);
        List<String> toJustify = changes.stream()
                .filter(change -> change.reason() == null)
                .map(change -> Objects.requireNonNull(change.field()))
                .toList();
        return new ReportDraft(changes.isEmpty() ? draft : draft.withChanges(changes), toJustify);
    }

    /** The sheet as the plan alone fills it, with what only a sheet before can tell. */
    private CompletionReport planned(Period period) {
        return CompletionReportBuilder.builder()
                .document("completion-report/1")
                .plan(plan.id())
                .commitment(sheet.number())
                .period(period)
                .planYear(planYear(period))
                .agency(last == null ? null : last.agency())
                .title(sheet.title())
                .commitmentPeriod(sheet.period())
                .problem(sheet.problem())
                .description(sheet.description())
                .contribution(sheet.contribution())
                .relevance(sheet.relevance())
                .relevanceAnswers(last == null ? null : last.relevanceAnswers())
                .milestones(states())
                .contact(last != null && last.contact() != null ? last.contact() : sheet.contact())
                .otherStakeholders(
                        last != null && last.otherStakeholders() != null ? last.otherStakeholders() : sheet.partners())
                .budget(sheet.budget())
                .links(sheet.links())
                .build();
    }

    /** The year of the plan that the period is, null if it is none. */
    private @Nullable Integer planYear(Period period) {
        Period whole = plan.period();
        if (whole == null || whole.isOrdered() != Certainty.YES || period.start() == null || period.end() == null) {
            return null;
        }
        List<Period> years = whole.parts(MONTHS_OF_A_YEAR);
        for (int i = 0; i < years.size(); i++) {
            StatedDate start = years.get(i).start();
            StatedDate end = years.get(i).end();
            if (start != null
                    && end != null
                    && start.first().equals(period.start().first())
                    && end.last().equals(period.end().last())) {
                return i + 1;
            }
        }
        return null;
    }

    /** A milestone that was complete keeps its dates and level; of another one the day on which it began is known. */
    private @Nullable List<MilestoneState> states() {
        if (sheet.milestones() == null) {
            return null;
        }
        List<MilestoneState> states = new ArrayList<>();
        for (Milestone milestone : sheet.milestones()) {
            MilestoneState before = before(milestone);
            boolean complete = before != null && before.completion() == CompletionLevel.COMPLETE;
            Period period = before == null ? null : before.period();
            if (!complete && period != null) {
                period = period.start() == null ? null : new Period(period.start(), null);
            }
            states.add(MilestoneStateBuilder.builder()
                    .number(milestone.number())
                    .period(period)
                    .completion(complete ? CompletionLevel.COMPLETE : null)
                    .build());
        }
        return states;
    }

    private @Nullable MilestoneState before(Milestone milestone) {
        List<MilestoneState> states = last == null || last.milestones() == null ? List.of() : last.milestones();
        String full = sheet.number() + "/" + milestone.number();
        return states.stream()
                .filter(state -> state.number() != null
                        && (state.number().equals(milestone.number())
                                || state.number().equals(full)))
                .findFirst()
                .orElse(null);
    }

    /**
     * The plan as amended comes first; where no amendment touched a field, a change that the last sheet reported stays; what
     * the plan does not state is taken from the last sheet.
     */
    private <T> @Nullable T chosen(
            RestatedField field, CompletionReport planned, Function<CompletionReport, @Nullable T> value) {
        T own = value.apply(planned);
        T told = last == null ? null : value.apply(last);
        if (told == null || last == null) {
            return own;
        }
        Commitment before = adopted == null ? sheet : adopted;
        boolean amended = field.differs(planned, before) == Certainty.YES;
        boolean reported = field.differs(last, before) == Certainty.YES;
        return own == null || (!amended && reported) ? told : own;
    }

    private List<ReportedChange> changes(CompletionReport draft) {
        List<ReportedChange> changes = new ArrayList<>();
        if (adopted == null) {
            return changes;
        }
        for (RestatedField field : RestatedField.values()) {
            if (field.differs(draft, adopted) == Certainty.YES) {
                changes.add(change(field.property(), field.planned()));
            }
        }
        if (haveMilestonesChanged(adopted)) {
            changes.add(change(MILESTONES, MILESTONES));
        }
        return changes;
    }

    private ReportedChange change(String field, String planned) {
        return ReportedChangeBuilder.builder()
                .field(field)
                .reason(reason(field, planned))
                .build();
    }

    /** Returns the reason that the last sheet gave, else the last amendment of that field; null if none is recorded. */
    private @Nullable Text reason(String field, String planned) {
        for (ReportedChange change :
                last == null || last.changes() == null ? List.<ReportedChange>of() : last.changes()) {
            String named = change.field() == null ? "" : change.field().strip().replaceFirst("^/", "");
            if (change.reason() != null && (named.equals(field) || named.equals(planned))) {
                return change.reason();
            }
        }
        Text reason = null;
        String place = "/commitments/" + Slippages.commitments(plan).indexOf(sheet) + "/" + planned;
        for (HistoryEntry entry : plan.history() == null ? List.<HistoryEntry>of() : plan.history()) {
            for (Change change : entry.changes() == null ? List.<Change>of() : entry.changes()) {
                String pointer = change.pointer() == null ? "" : change.pointer();
                if (change.reason() != null && (pointer.equals(place) || pointer.startsWith(place + "/"))) {
                    reason = change.reason();
                }
            }
        }
        return reason;
    }

    /** Milestones have changed if others are planned, or at other dates, or if they certainly began or ended later. */
    private boolean haveMilestonesChanged(Commitment before) {
        List<Milestone> now = Slippages.milestones(sheet);
        List<Milestone> then = Slippages.milestones(before);
        if (now.size() != then.size()) {
            return true;
        }
        for (Milestone milestone : now) {
            Milestone same = then.stream()
                    .filter(each -> Objects.equals(each.number(), milestone.number()))
                    .findFirst()
                    .orElse(null);
            if (same == null || !Objects.equals(edges(same.period()), edges(milestone.period()))) {
                return true;
            }
            MilestoneState state = before(milestone);
            if (isLater(state == null ? null : state.period(), same.period())) {
                return true;
            }
        }
        return false;
    }

    private static List<String> edges(@Nullable Period period) {
        return period == null ? List.of() : List.of(String.valueOf(period.start()), String.valueOf(period.end()));
    }

    private static boolean isLater(@Nullable Period actual, @Nullable Period planned) {
        return actual != null
                && planned != null
                && (isLater(actual.start(), planned.start()) || isLater(actual.end(), planned.end()));
    }

    private static boolean isLater(@Nullable StatedDate actual, @Nullable StatedDate planned) {
        return actual != null && planned != null && actual.isAfter(planned).isCertain();
    }
}
