package io.github.pacto4j.testkit;

import io.github.pacto4j.book.guide.Procedures;
import io.github.pacto4j.cocreation.Operation;
import io.github.pacto4j.cocreation.OperationBuilder;
import io.github.pacto4j.cocreation.OperationStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes the operations of the steps that the guide describes: each done, or set aside with a reason. */
final class Operations {
    private final Desk desk;

    Operations(Desk desk) {
        this.desk = desk;
    }

    /** Operations that a rule wants done: they are never set aside. */
    private static final Set<String> WANTED = Set.of(
            "consultative-bodies-invited",
            "associations-and-academics-invited",
            "multi-party-meeting",
            "regional-launch-meeting");

    /** Writes every operation that the guide lists for a step: what begins it on its first day, its results on the last. */
    List<Operation> of(String step, LocalDate first, LocalDate last) {
        List<Operation> operations = new ArrayList<>();
        Procedures.all()
                .forEach(procedure -> Procedures.of(procedure.code()).stream()
                        .filter(line -> line.kind() == Procedures.Kind.OPERATION)
                        .filter(line -> line.step().equals(step))
                        .forEach(line -> operations.add(operation(line.id(), day(line.id(), first, last)))));
        return operations;
    }

    private LocalDate day(String id, LocalDate first, LocalDate last) {
        return switch (id) {
            case "multi-party-meeting" -> first.plusDays(3);
            case "regional-launch-meeting", "thematic-and-synthesis-reports", "commitment-sheets-written" -> last;
            case "draft-published-online" -> desk.cycle.draftPublished;
            default -> first;
        };
    }

    /** Writes one operation. */
    Operation operation(String id, LocalDate day) {
        boolean done = desk.chance.hits(0.8) || WANTED.contains(id);
        return OperationBuilder.builder()
                .id(id)
                .status(done ? OperationStatus.DONE : OperationStatus.NOT_NEEDED)
                .doneOn(done ? desk.told(day) : null)
                .reason(done ? null : desk.words.say("note"))
                .evidence(desk.given(() -> List.of(desk.evidence(day))))
                .build();
    }
}
