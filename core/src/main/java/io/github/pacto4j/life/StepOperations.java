package io.github.pacto4j.life;

import io.github.pacto4j.book.guide.Procedures;
import io.github.pacto4j.cocreation.Operation;
import io.github.pacto4j.cocreation.OperationStatus;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.party.Evidence;
import io.github.pacto4j.text.Code;
import io.github.pacto4j.text.CodeLists;
import io.github.pacto4j.text.Kept;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The operations of a step, of the preparation of a plan as of an application. */
final class StepOperations {
    private StepOperations() {}

    /** Returns what stands against an operation in a step: it has no id, or belongs to another step of the guide. */
    static @Nullable Fault check(Operation operation, Code step) {
        if (operation.id() == null) {
            return Fault.UNNAMED;
        }
        List<Procedures.Line> lines = CodeLists.of("procedures").stream()
                .flatMap(each -> Procedures.of(each.code()).stream())
                .filter(line ->
                        line.kind() == Procedures.Kind.OPERATION && line.step().equals(step.code()))
                .toList();
        // The phases of the network's cycle have no operations of the guide: what is done in them is named freely.
        return lines.isEmpty() || lines.stream().anyMatch(line -> line.id().equals(operation.id()))
                ? null
                : Fault.OF_ANOTHER_STEP;
    }

    /** What stands against an operation. */
    enum Fault {
        UNNAMED,
        OF_ANOTHER_STEP
    }

    /**
     * Records an operation among those of a step.
     *
     * @param place  where the operations of the step stand
     * @return the operations after it
     */
    static List<Operation> done(
            Move<?> move,
            @Nullable List<Operation> there,
            Kept kept,
            Operation operation,
            Code step,
            StatedDate on,
            String place) {
        Fault fault = check(operation, step);
        if (fault == Fault.UNNAMED) {
            move.against(RecordConditions.unnamed(place));
        } else if (fault == Fault.OF_ANOTHER_STEP) {
            move.against(RecordConditions.notOfStep(Objects.requireNonNull(operation.id()), step, place));
        }
        boolean bare = operation.doneOn() == null && operation.status() == null;
        Operation stated = bare ? operation.withDoneOn(on).withStatus(OperationStatus.DONE) : operation;
        int index = find(there, operation.id());
        if (index < 0) {
            return Move.more(there, stated);
        }
        List<Operation> operations = Objects.requireNonNull(there);
        Operation before = operations.get(index);
        String at = place + "/" + kept.fileIndex(index);
        OperationStatus other = before.status() == stated.status() ? null : before.status();
        move.against(RecordConditions.free(other, before.kept(), "status", at));
        move.against(RecordConditions.free(before.doneOn(), before.kept(), "doneOn", at));
        move.against(RecordConditions.free(before.reason(), before.kept(), "reason", at));
        if (stated.evidence() != null) {
            move.against(RecordConditions.readable(before.evidence(), before.kept(), "evidence", at));
        }
        Operation together = before.withStatus(stated.status())
                .withDoneOn(stated.doneOn())
                .withReason(stated.reason())
                .withEvidence(join(before.evidence(), stated.evidence()));
        return Move.replaced(operations, index, together);
    }

    /** Adds evidence to an operation; the operations as they were where there is no such operation. */
    static @Nullable List<Operation> addEvidence(
            Move<?> move,
            @Nullable List<Operation> there,
            Kept kept,
            String operation,
            Evidence evidence,
            String place) {
        int index = find(there, operation);
        if (index < 0) {
            move.against(RecordConditions.unknown(operation, kept, place));
            return there;
        }
        List<Operation> operations = Objects.requireNonNull(there);
        Operation before = operations.get(index);
        String at = place + "/" + kept.fileIndex(index);
        move.against(RecordConditions.readable(before.evidence(), before.kept(), "evidence", at));
        return Move.replaced(operations, index, before.withEvidence(Move.more(before.evidence(), evidence)));
    }

    private static int find(@Nullable List<Operation> there, @Nullable String id) {
        for (int i = 0; i < Move.size(there); i++) {
            if (id != null && id.equals(Objects.requireNonNull(there).get(i).id())) {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable List<Evidence> join(@Nullable List<Evidence> first, @Nullable List<Evidence> then) {
        if (then == null) {
            return first;
        }
        List<Evidence> joined = first == null ? List.of() : first;
        for (Evidence each : then) {
            joined = Move.more(joined, each);
        }
        return joined;
    }
}
