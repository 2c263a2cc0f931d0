package io.github.pacto4j.testkit;

import io.github.pacto4j.book.guide.Procedures;
import io.github.pacto4j.cocreation.Operation;
import io.github.pacto4j.cocreation.OperationBuilder;
import io.github.pacto4j.cocreation.OperationStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Writes the operations of the steps that the guide describes: each done, or set aside with a reason. */
final class Operations {
    private final Desk desk;

    Operations(Desk desk) {
        this.desk = desk;
    }

    /** Writes every operation that the guide lists for a step. */
    List<Operation> of(String step, LocalDate day) {
        List<Operation> operations = new ArrayList<>();
        Procedures.all()
                .forEach(procedure -> Procedures.of(procedure.code()).stream()
                        .filter(line -> line.kind() == Procedures.Kind.OPERATION)
                        .filter(line -> line.step().equals(step))
                        .forEach(line -> operations.add(operation(line.id(), day))));
        return operations;
    }

    /** Writes one operation. */
    Operation operation(String id, LocalDate day) {
        boolean done = desk.chance.hits(0.8);
        return OperationBuilder.builder()
                .id(id)
                .status(done ? OperationStatus.DONE : OperationStatus.NOT_NEEDED)
                .doneOn(done ? desk.told(day) : null)
                .reason(done ? null : desk.words.say("note"))
                .evidence(desk.given(() -> List.of(desk.evidence(day))))
                .build();
    }
}
