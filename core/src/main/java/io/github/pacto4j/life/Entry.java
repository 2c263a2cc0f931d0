package io.github.pacto4j.life;

import io.github.pacto4j.plan.HistoryEntryBuilder;

/** What every command leaves in the history. */
final class Entry {
    private Entry() {}

    static HistoryEntryBuilder of(PlanCommand command) {
        return HistoryEntryBuilder.builder()
                .transition(command.transition())
                .on(command.on())
                .by(command.by().name())
                .capacity(command.by().capacity());
    }
}
