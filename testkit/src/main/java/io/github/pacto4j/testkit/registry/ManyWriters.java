package io.github.pacto4j.testkit.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.cocreation.Contribution;
import io.github.pacto4j.collectivity.FileKey;
import io.github.pacto4j.collectivity.Saving;
import io.github.pacto4j.collectivity.Shelf;
import io.github.pacto4j.collectivity.Stored;
import io.github.pacto4j.life.Journal;
import io.github.pacto4j.life.Registry;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The part of the contract that many threads keep at once. */
abstract class ManyWriters {
    private static final int THREADS = 16;
    private static final int EACH = 25;

    /** Opens a registry in which nothing is filed; called once or more for each test. */
    protected abstract Registry open();

    @Test
    void writers_of_contributions_to_one_plan_never_get_into_each_others_way() throws Exception {
        Registry registry = open();
        atOnce(writer -> {
            for (int i = 0; i < EACH; i++) {
                String id = "C-" + writer + "-" + i;
                Specimens.done(registry.contributions().create(Specimens.PLAN.within(id), Specimens.contribution(id)));
            }
            return writer;
        });
        assertThat(Specimens.pages(registry.contributions(), Shelf.within(Specimens.PLAN), 37))
                .doesNotHaveDuplicates()
                .hasSize(THREADS * EACH);
    }

    @Test
    void no_update_is_lost_where_every_writer_reads_again_after_being_too_late() throws Exception {
        Registry registry = open();
        FileKey key = Specimens.PLAN.within("C-1");
        Specimens.done(registry.contributions()
                .create(key, Specimens.contribution("C-1").withRound(0)));
        List<Integer> late = atOnce(writer -> {
            int stale = 0;
            for (int i = 0; i < EACH; ) {
                Stored<Contribution> read = registry.contributions().find(key).orElseThrow();
                int round = Objects.requireNonNull(read.document().round());
                Contribution changed = read.document().withRound(round + 1);
                if (registry.contributions().replace(read, changed) instanceof Saving.Done<Contribution>) {
                    i++;
                } else {
                    stale++;
                }
            }
            return stale;
        });
        Stored<Contribution> end = registry.contributions().find(key).orElseThrow();
        assertThat(end.document().round()).as("updates; too late: %s", late).isEqualTo(THREADS * EACH);
        assertThat(end.version()).isEqualTo(1 + THREADS * EACH);
    }

    @Test
    void of_many_who_create_the_same_document_each_is_told_that_it_is_there() throws Exception {
        Registry registry = open();
        FileKey key = Specimens.PLAN.within("C-1");
        List<Long> versions =
                atOnce(writer -> Specimens.done(registry.contributions().create(key, Specimens.contribution("C-1")))
                        .version());
        assertThat(versions).hasSize(THREADS).containsOnly(1L);
    }

    @Test
    void the_journal_has_no_gap_and_a_follower_misses_nothing_while_many_write() throws Exception {
        Registry registry = open();
        List<Long> seen = new ArrayList<>();
        atOnce(writer -> {
            if (writer == 0) {
                while (seen.size() < (THREADS - 1) * EACH) {
                    long after = seen.isEmpty() ? 0 : seen.get(seen.size() - 1);
                    registry.journal().read(Specimens.CODE, after, 10).forEach(entry -> seen.add(entry.number()));
                }
                return 0;
            }
            for (int i = 0; i < EACH; i++) {
                registry.journal().append(Specimens.note(Specimens.PLAN, 1));
            }
            return writer;
        });
        assertThat(seen)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, (THREADS - 1) * EACH).boxed().toList());
    }

    @Test
    void the_journal_tells_of_versions_in_the_order_in_which_they_were_saved() throws Exception {
        Registry registry = open();
        FileKey key = Specimens.PLAN.within("C-1");
        Specimens.done(registry.contributions().create(key, Specimens.contribution("C-1")));
        atOnce(writer -> {
            for (int i = 0; i < EACH; ) {
                boolean saved = registry.together(within -> {
                    Stored<Contribution> read = within.contributions().find(key).orElseThrow();
                    return within.contributions()
                            .replace(read, read.document().withRound(writer))
                            .fold(
                                    done -> {
                                        within.journal()
                                                .append(Specimens.note(
                                                        key, done.stored().version()));
                                        return true;
                                    },
                                    stale -> false);
                });
                i += saved ? 1 : 0;
            }
            return writer;
        });
        List<Journal.Entry> log = registry.journal().read(Specimens.CODE, 0, THREADS * EACH + 1);
        assertThat(log)
                .extracting(entry -> entry.note().version())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(2, THREADS * EACH + 1).boxed().toList());
    }

    /** Lets all writers begin at the same moment, and returns what they return. */
    private static <R> List<R> atOnce(Writer<R> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            CountDownLatch ready = new CountDownLatch(THREADS);
            List<Future<R>> futures = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int writer = i;
                Callable<R> task = () -> {
                    ready.countDown();
                    ready.await();
                    return work.write(writer);
                };
                futures.add(threads.submit(task));
            }
            List<R> results = new ArrayList<>();
            for (Future<R> future : futures) {
                results.add(future.get(2, TimeUnit.MINUTES));
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    /** One of those who write at once. */
    private interface Writer<R> {
        R write(int number);
    }
}
