package io.github.pacto4j.progress;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.Period;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.monitoring.CompletionLevel;
import io.github.pacto4j.monitoring.MilestoneState;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Axis;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.plan.Milestone;
import io.github.pacto4j.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How late the milestones of a plan are on a day, against the dates that were adopted: each one, by unit, by axis, and what
 * their delays do to the milestones that depend on them.
 */
public final class Slippages {
    private final Baseline baseline;
    private final LocalDate on;
    private final ActionPlan plan;
    private final List<Slippage> milestones = new ArrayList<>();

    /**
     * Measures the plan of a dossier.
     *
     * @param plan  the plan as it is now
     * @param place  where the plan stands in the file, as a JSON Pointer
     * @param baseline  what was adopted
     * @param on  the day; what was reported later does not count
     */
    public Slippages(Dossier dossier, ActionPlan plan, String place, Baseline baseline, LocalDate on) {
        this.baseline = baseline;
        this.on = on;
        this.plan = plan;
        measure(dossier, place);
    }

    private void measure(Dossier dossier, String place) {
        Reports reports = new Reports(dossier, on);
        Map<String, Milestone> adopted = new LinkedHashMap<>();
        Map<String, Commitment> sheets = new HashMap<>();
        if (baseline.kind() != Baseline.Kind.NOT_ADOPTED) {
            for (Commitment commitment : commitments(baseline.plan())) {
                for (Milestone milestone : milestones(commitment)) {
                    adopted.putIfAbsent(reference(commitment, milestone), milestone);
                    sheets.putIfAbsent(reference(commitment, milestone), commitment);
                }
            }
        }
        List<Commitment> all = commitments(plan);
        for (int i = 0; i < all.size(); i++) {
            Commitment commitment = all.get(i);
            String pointer =
                    place + "/commitments/" + plan.kept().within("commitments").fileIndex(i) + "/milestones/";
            if (reports.level(commitment.number()).basis().isExcluded()) {
                milestones(commitment).forEach(each -> adopted.remove(reference(commitment, each)));
                continue;
            }
            List<Milestone> own = milestones(commitment);
            for (int j = 0; j < own.size(); j++) {
                Milestone milestone = own.get(j);
                Milestone before = adopted.remove(reference(commitment, milestone));
                milestones.add(slippage(
                        commitment,
                        milestone,
                        pointer + commitment.kept().within("milestones").fileIndex(j),
                        end(before),
                        end(milestone),
                        reports));
            }
        }
        // What is left was adopted and is no longer planned.
        adopted.forEach((reference, milestone) -> milestones.add(
                slippage(Objects.requireNonNull(sheets.get(reference)), milestone, "", end(milestone), null, reports)));
    }

    private Slippage slippage(
            Commitment commitment,
            Milestone milestone,
            String pointer,
            @Nullable StatedDate adopted,
            @Nullable StatedDate planned,
            Reports reports) {
        Completion completion = reports.level(commitment.number(), milestone.number());
        Sheet sheet = completion.level().isEmpty() ? null : lastNaming(commitment, milestone, reports, completion);
        MilestoneState state = sheet == null ? null : sheet.find(number(commitment), number(milestone));
        boolean complete =
                completion.level().filter(CompletionLevel.COMPLETE::equals).isPresent();
        StatedDate actual = complete && state != null && state.period() != null
                ? state.period().end()
                : null;
        return new Slippage(
                reference(commitment, milestone),
                milestone.title(),
                pointer,
                commitment.axis(),
                milestone.responsible() != null ? milestone.responsible() : commitment.unit(),
                adopted,
                planned,
                actual,
                completion,
                adopted == null || sheet == null ? Days.UNKNOWN : days(adopted.last(), complete, actual, sheet),
                adopted != null && adopted.last().isBefore(on));
    }

    private static @Nullable Sheet lastNaming(
            Commitment commitment, Milestone milestone, Reports reports, Completion completion) {
        Sheet last = null;
        for (Sheet sheet : reports.of(commitment.number())) {
            Completion level = sheet.level(number(commitment), number(milestone));
            if (level != null && completion.places().containsAll(level.places())) {
                last = sheet;
            }
        }
        return last;
    }

    private static Days days(LocalDate due, boolean complete, @Nullable StatedDate actual, Sheet sheet) {
        StatedDate reported = sheet.reported();
        if (complete) {
            LocalDate told = reported == null ? sheet.end() : reported.last();
            return actual == null ? Days.between(due, null, told) : Days.between(due, actual.first(), actual.last());
        }
        LocalDate unfinished = sheet.end() == null
                ? (reported == null ? null : reported.first())
                : sheet.end().plusDays(1);
        return Days.between(due, unfinished, null);
    }

    /** Returns what the dates are measured against. */
    public Baseline baseline() {
        return baseline;
    }

    /** Returns the day that this is for. */
    public LocalDate on() {
        return on;
    }

    /** Returns the milestones in the order of the plan, then those that amendments removed. */
    public List<Slippage> milestones() {
        return List.copyOf(milestones);
    }

    /** Returns the delays of the whole plan. */
    public Delays plan() {
        return Delays.of(null, plan.title(), milestones);
    }

    /** Returns the delays by axis, in the order of the plan. */
    public List<Delays> axes() {
        List<Delays> delays = new ArrayList<>();
        for (Axis axis : plan.axes() == null ? List.<Axis>of() : plan.axes()) {
            String number = axis.number();
            delays.add(Delays.of(
                    number,
                    axis.title(),
                    milestones.stream()
                            .filter(each -> number != null && number.equals(each.axis()))
                            .toList()));
        }
        return List.copyOf(delays);
    }

    /** Returns the delays by responsible unit, in the order in which the plan names them; what nobody answers for last. */
    public List<Delays> units() {
        Map<Map<String, String>, List<Slippage>> units = new LinkedHashMap<>();
        List<Slippage> nobody = new ArrayList<>();
        for (Slippage each : milestones) {
            Text unit = each.unit();
            if (unit == null) {
                nobody.add(each);
            } else {
                units.computeIfAbsent(unit.wordings(), any -> new ArrayList<>()).add(each);
            }
        }
        List<Delays> delays = new ArrayList<>();
        units.values().forEach(group -> delays.add(Delays.of(null, group.get(0).unit(), group)));
        if (!nobody.isEmpty()) {
            delays.add(Delays.of(null, null, nobody));
        }
        return List.copyOf(delays);
    }

    /**
     * Returns the milestones that delays of others move, in the order in which they move: a milestone begins after those that
     * it depends on. Only what the documents state takes part: the dependencies of the plan, planned dates, reported ends.
     * What has begun, and what lies on a circle of dependencies, is not moved.
     */
    public List<KnockOn> knockOns() {
        return Chain.of(plan, milestones);
    }

    static List<Commitment> commitments(ActionPlan plan) {
        return plan.commitments() == null ? List.of() : plan.commitments();
    }

    static List<Milestone> milestones(Commitment commitment) {
        return commitment.milestones() == null ? List.of() : commitment.milestones();
    }

    static String reference(Commitment commitment, Milestone milestone) {
        return number(commitment) + "/" + number(milestone);
    }

    private static String number(Commitment commitment) {
        return commitment.number() == null ? "" : commitment.number();
    }

    private static String number(Milestone milestone) {
        return milestone.number() == null ? "" : milestone.number();
    }

    private static @Nullable StatedDate end(@Nullable Milestone milestone) {
        Period period = milestone == null ? null : milestone.period();
        return period == null || period.isOrdered() == Certainty.NO ? null : period.end();
    }
}
