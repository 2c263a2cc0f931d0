package io.github.pacto4j.access;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.dossier.DocumentKind;
import io.github.pacto4j.party.Actor;
import io.github.pacto4j.party.Capacity;
import io.github.pacto4j.party.Grant;
import io.github.pacto4j.text.Csv;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A policy that is a table: what is not in it is denied. A grant that does not certainly hold on the day counts as none,
 * and who has none is the public.
 *
 * <p>The author of a self-assessment is not its independent assessor. A monitoring report is refused to whom the subject
 * names as an author of the completion reports, and to whoever holds, on that day or possibly so, a grant to write them for
 * the same collectivity, whichever grant is in use. A completion report is refused to whom the subject names as an author of
 * its monitoring reports. Who cannot be told apart from those named, because nobody knows who they are, is refused as well.
 */
public final class PolicyTable implements Policy {
    private static final PolicyTable STANDARD = new PolicyTable(read());

    private final List<Row> rows;
    private final Map<Cell, Reach> cells;

    /** Where a capacity allows an action. */
    public enum Reach {
        /** In the collectivity of the grant. */
        OWN,
        /** In every collectivity. */
        EVERY
    }

    /**
     * A line of the table: what a capacity allows.
     *
     * @param action  the action
     * @param capacity  the capacity
     * @param reach  where
     * @param reason  why, or from which source
     */
    public record Row(Action action, Capacity capacity, Reach reach, String reason) {}

    private record Cell(Action action, Capacity capacity) {}

    /**
     * A policy of these lines.
     *
     * @throws IllegalArgumentException if two are about the same action and capacity
     */
    public PolicyTable(List<Row> rows) {
        this.rows = List.copyOf(rows);
        Map<Cell, Reach> reaches = new HashMap<>();
        for (Row row : this.rows) {
            if (reaches.put(new Cell(row.action(), row.capacity()), row.reach()) != null) {
                throw new IllegalArgumentException(
                        "two lines on " + row.action().code() + " by " + row.capacity());
            }
        }
        this.cells = Map.copyOf(reaches);
    }

    /** Returns the default policy, {@code policy.csv}. */
    public static PolicyTable standard() {
        return STANDARD;
    }

    private static List<Row> read() {
        List<Row> rows = new ArrayList<>();
        for (Csv.Row row : Csv.resource(PolicyTable.class, "policy.csv")) {
            Action action = Action.find(row.get("action"))
                    .orElseThrow(() -> new IllegalStateException("no action " + row.get("action")));
            rows.add(new Row(
                    action, Capacity.valueOf(row.get("capacity")), Reach.valueOf(row.get("reach")), row.get("reason")));
        }
        return rows;
    }

    /** Returns the lines in their order. */
    public List<Row> rows() {
        return rows;
    }

    /** Returns where a capacity allows an action, empty if nowhere. */
    public Optional<Reach> reach(Action action, Capacity capacity) {
        return Optional.ofNullable(cells.get(new Cell(action, capacity)));
    }

    @Override
    public Decision decide(Actor actor, Action action, Subject subject, LocalDate on) {
        Grant grant = actor.grant();
        if (grant != null && grant.holds(on) != Certainty.YES) {
            return reach(action, Capacity.PUBLIC).filter(Reach.EVERY::equals).isPresent()
                    ? Decision.ALLOWED
                    : Decision.refused(invalid(grant, on));
        }
        Optional<Reach> reach = reach(action, actor.capacity());
        if (reach.isEmpty()) {
            return Decision.refused(Decision.Reason.NOT_IN_THIS_CAPACITY);
        }
        if (reach.get() == Reach.OWN && (grant == null || !subject.isOf(grant.collectivity()))) {
            return Decision.refused(Decision.Reason.OTHER_COLLECTIVITY);
        }
        return apart(actor, action, subject, on);
    }

    private static Decision.Reason invalid(Grant grant, LocalDate on) {
        if (grant.hasBegun(on) == Certainty.NO) {
            return Decision.Reason.NOT_YET_VALID;
        }
        return grant.isOver(on) == Certainty.YES ? Decision.Reason.EXPIRED : Decision.Reason.VALIDITY_UNKNOWN;
    }

    private Decision apart(Actor actor, Action action, Subject subject, LocalDate on) {
        boolean assesses = action == Action.WRITE_MONITORING_REPORT;
        if (!assesses && action != Action.WRITE_COMPLETION_REPORT) {
            return Decision.ALLOWED;
        }
        boolean assessesItself = assesses
                && actor.grants().stream()
                        .filter(grant -> grant.holds(on) != Certainty.NO)
                        .anyMatch(grant -> allows(grant, Action.WRITE_COMPLETION_REPORT, subject));
        String id = actor.id();
        if (assessesItself || id != null && subject.others().contains(id)) {
            return Decision.refused(Decision.Reason.NOT_INDEPENDENT);
        }
        return id == null && !subject.others().isEmpty()
                ? Decision.refused(Decision.Reason.NOT_IDENTIFIED)
                : Decision.ALLOWED;
    }

    private boolean allows(Grant grant, Action action, Subject subject) {
        return reach(action, grant.capacity())
                .filter(reach -> reach == Reach.EVERY || subject.isOf(grant.collectivity()))
                .isPresent();
    }

    @Override
    public Scope visible(Actor actor, DocumentKind kind, LocalDate on) {
        boolean everywhere =
                reach(Action.READ, Capacity.PUBLIC).filter(Reach.EVERY::equals).isPresent();
        Set<String> collectivities = new HashSet<>();
        for (Grant grant : actor.grants()) {
            Optional<Reach> reach = reach(Action.READ, grant.capacity());
            if (reach.isPresent() && grant.holds(on) == Certainty.YES) {
                everywhere |= reach.get() == Reach.EVERY;
                if (grant.collectivity() != null) {
                    collectivities.add(grant.collectivity());
                }
            }
        }
        return new Scope(everywhere, everywhere ? Set.of() : collectivities);
    }
}
