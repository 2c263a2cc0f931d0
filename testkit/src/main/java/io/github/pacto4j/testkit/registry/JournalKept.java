package io.github.pacto4j.testkit.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pacto4j.collectivity.FileKey;
import io.github.pacto4j.collectivity.Stored;
import io.github.pacto4j.life.Journal;
import io.github.pacto4j.life.Registry;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.text.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The part of the contract on the journal, and on work that is done as a whole or not at all. */
abstract class JournalKept extends HostileText {
    @Test
    void the_journal_numbers_the_events_of_each_collectivity_in_their_order() {
        Journal journal = open().journal();
        FileKey elsewhere = FileKey.of("01.000.00.00", "plan");
        List<Journal.Entry> written = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            written.add(journal.append(Specimens.note(Specimens.PLAN, i)));
            journal.append(Specimens.note(elsewhere, i));
        }
        List<Journal.Entry> read = journal.read(Specimens.PLAN.collectivity(), 0, 100);
        assertThat(read)
                .extracting(Specimens::said)
                .isEqualTo(written.stream().map(Specimens::said).toList());
        assertThat(read).extracting(Journal.Entry::number).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(read).extracting(entry -> entry.note().version()).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(read).extracting(Journal.Entry::recordedAt).isSorted();
        assertThat(journal.last(Specimens.PLAN.collectivity())).isEqualTo(5);
    }

    @Test
    void whoever_follows_the_journal_goes_on_after_the_last_entry_seen() {
        Journal journal = open().journal();
        String code = Specimens.PLAN.collectivity();
        for (int i = 1; i <= 7; i++) {
            journal.append(Specimens.note(Specimens.PLAN, i));
        }
        List<Long> seen = new ArrayList<>();
        long cursor = 0;
        for (List<Journal.Entry> next = journal.read(code, cursor, 3);
                !next.isEmpty();
                next = journal.read(code, cursor, 3)) {
            assertThat(next).hasSizeLessThanOrEqualTo(3);
            next.forEach(entry -> seen.add(entry.note().version()));
            cursor = next.get(next.size() - 1).number();
        }
        assertThat(seen).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L);
        assertThat(journal.read(code, 7, 3)).isEmpty();
        journal.append(Specimens.note(Specimens.PLAN, 8));
        assertThat(journal.read(code, 7, 3)).extracting(Journal.Entry::number).containsExactly(8L);
    }

    @Test
    void a_collectivity_of_which_nothing_is_recorded_has_an_empty_log() {
        Journal journal = open().journal();
        journal.append(Specimens.note(Specimens.PLAN, 1));
        assertThat(journal.read("02.000.00.00", 0, 10)).isEmpty();
        assertThat(journal.last("02.000.00.00")).isZero();
    }

    @TestFactory
    Stream<DynamicTest> every_kind_of_event_comes_back_the_same() {
        return Specimens.events()
                .map(event -> DynamicTest.dynamicTest(event.getClass().getSimpleName(), () -> {
                    Journal journal = open().journal();
                    Journal.Note note =
                            new Journal.Note(Specimens.note(Specimens.PLAN, 1).kind(), Specimens.PLAN, 1, event);
                    journal.append(note);
                    assertThat(journal.read(Specimens.PLAN.collectivity(), 0, 1))
                            .singleElement()
                            .satisfies(entry ->
                                    assertThat(Specimens.said(entry.note())).isEqualTo(Specimens.said(note)));
                }));
    }

    @Test
    void a_document_and_the_entry_that_tells_of_it_are_saved_together() {
        Registry registry = open();
        long number = registry.together(within -> {
            Stored<ActionPlan> stored = Specimens.done(within.plans().create(Specimens.PLAN, Specimens.plan("P-1")));
            // What the work has done so far it sees itself.
            assertThat(within.plans().find(Specimens.PLAN)).isPresent();
            return within.journal()
                    .append(Specimens.note(stored.key(), stored.version()))
                    .number();
        });
        assertThat(number).isEqualTo(1);
        assertThat(registry.plans().find(Specimens.PLAN)).isPresent();
        assertThat(registry.journal().last(Specimens.PLAN.collectivity())).isEqualTo(1);
    }

    @Test
    void of_work_that_fails_nothing_is_kept() {
        Registry registry = open();
        Stored<ActionPlan> before = Specimens.done(registry.plans().create(Specimens.PLAN, Specimens.plan("P-1")));
        registry.journal().append(Specimens.note(Specimens.PLAN, 1));
        IllegalStateException failure = new IllegalStateException("in the middle");

        assertThatThrownBy(() -> registry.together(failing(failure, within -> {
                    Specimens.done(
                            within.plans().replace(before, Specimens.plan("P-1").withCollectivity("x")));
                    Specimens.done(
                            within.contributions().create(Specimens.PLAN.within("C-1"), Specimens.contribution("C-1")));
                    within.journal().append(Specimens.note(Specimens.PLAN, 2));
                })))
                .isSameAs(failure);

        assertThat(Specimens.json(registry.plans().find(Specimens.PLAN).orElseThrow()))
                .isEqualTo(Specimens.json(before));
        assertThat(registry.contributions().find(Specimens.PLAN.within("C-1"))).isEmpty();
        assertThat(registry.journal().last(Specimens.PLAN.collectivity())).isEqualTo(1);
        assertThat(registry.journal().append(Specimens.note(Specimens.PLAN, 2)).number())
                .isEqualTo(2);
    }

    private static Function<Registry, Json> failing(RuntimeException failure, Consumer<Registry> work) {
        return within -> {
            work.accept(within);
            throw failure;
        };
    }
}
