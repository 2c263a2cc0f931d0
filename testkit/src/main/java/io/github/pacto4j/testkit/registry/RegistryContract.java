package io.github.pacto4j.testkit.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.pacto4j.cocreation.Contribution;
import io.github.pacto4j.cocreation.Contributions;
import io.github.pacto4j.collectivity.FileKey;
import io.github.pacto4j.collectivity.Folder;
import io.github.pacto4j.collectivity.Page;
import io.github.pacto4j.collectivity.Saving;
import io.github.pacto4j.collectivity.Shelf;
import io.github.pacto4j.collectivity.Stored;
import io.github.pacto4j.life.Registry;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What every registry keeps to. A test class that extends it runs all of it against an implementation:
 *
 * <pre>{@code
 * class OurRegistryTest extends RegistryContract {
 *     @Override
 *     protected Registry open() {
 *         return new OurRegistry(emptyDatabase());
 *     }
 * }
 * }</pre>
 */
public abstract class RegistryContract extends JournalKept {
    private Stream<DynamicTest> inEachFolder(FolderTest test) {
        return Specimens.kinds().map(kind -> DynamicTest.dynamicTest(kind.name(), () -> run(kind, test)));
    }

    private <D extends Record> void run(Specimens.Kind<D> kind, FolderTest test) {
        test.run(kind.folder().apply(open()), kind);
    }

    /** A test of any folder. */
    private interface FolderTest {
        <D extends Record> void run(Folder<D> folder, Specimens.Kind<D> kind);
    }

    @TestFactory
    Stream<DynamicTest> what_was_filed_is_found_as_it_was_with_its_version() {
        return inEachFolder(new FolderTest() {
            @Override
            public <D extends Record> void run(Folder<D> folder, Specimens.Kind<D> kind) {
                Stored<D> created = Specimens.done(folder.create(kind.key(), kind.document()));
                assertThat(created.key()).isEqualTo(kind.key());
                assertThat(created.version()).isEqualTo(1);
                assertThat(Specimens.json(created.document())).isEqualTo(Specimens.json(kind.document()));
                assertThat(Specimens.json(folder.find(kind.key()).orElseThrow()))
                        .isEqualTo(Specimens.json(created));

                Stored<D> replaced = Specimens.done(folder.replace(created, kind.changed()));
                assertThat(replaced.version()).isEqualTo(2);
                assertThat(Specimens.json(replaced.document())).isEqualTo(Specimens.json(kind.changed()));
                assertThat(Specimens.json(folder.find(kind.key()).orElseThrow()))
                        .isEqualTo(Specimens.json(replaced));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> of_two_writers_one_wins_and_the_other_is_told_what_changed() {
        return inEachFolder(new FolderTest() {
            @Override
            public <D extends Record> void run(Folder<D> folder, Specimens.Kind<D> kind) {
                Specimens.done(folder.create(kind.key(), kind.document()));
                Stored<D> one = folder.find(kind.key()).orElseThrow();
                Stored<D> other = folder.find(kind.key()).orElseThrow();
                Specimens.done(folder.replace(one, kind.changed()));

                Saving.Stale<D> stale = Specimens.stale(folder.replace(other, kind.document()));

                assertThat(stale.read()).isEqualTo(other);
                Stored<D> current = Objects.requireNonNull(stale.current());
                assertThat(current.version()).isEqualTo(2);
                List<Change> changes = Specimens.PACTO.changes(other.document(), current.document());
                assertThat(changes).extracting(Change::pointer).containsExactly(kind.place());
                assertThat(Specimens.json(folder.find(kind.key()).orElseThrow()))
                        .isEqualTo(Specimens.json(current));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> to_file_the_same_again_changes_nothing_and_another_is_not_taken() {
        return inEachFolder(new FolderTest() {
            @Override
            public <D extends Record> void run(Folder<D> folder, Specimens.Kind<D> kind) {
                Stored<D> first = Specimens.done(folder.create(kind.key(), kind.document()));
                Stored<D> again = Specimens.done(folder.create(kind.key(), kind.document()));
                assertThat(Specimens.json(again)).isEqualTo(Specimens.json(first));

                Saving.Stale<D> taken = Specimens.stale(folder.create(kind.key(), kind.changed()));
                assertThat(taken.read()).isNull();
                assertThat(Specimens.json(Objects.requireNonNull(taken.current())))
                        .isEqualTo(Specimens.json(first));
                assertThat(Specimens.json(folder.find(kind.key()).orElseThrow()))
                        .isEqualTo(Specimens.json(first));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> what_was_never_filed_is_absent_and_cannot_be_replaced() {
        return inEachFolder(new FolderTest() {
            @Override
            public <D extends Record> void run(Folder<D> folder, Specimens.Kind<D> kind) {
                assertThat(folder.find(kind.key())).isEmpty();
                assertThat(folder.list(Shelf.ALL, null, 10)).isEqualTo(new Page<D>(List.of(), null));
                Stored<D> imagined = new Stored<>(kind.key(), 1, kind.document());
                assertThat(Specimens.stale(folder.replace(imagined, kind.changed())))
                        .isEqualTo(new Saving.Stale<>(imagined, null));
                assertThat(folder.find(kind.key())).isEmpty();
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> the_same_id_elsewhere_is_another_document() {
        return inEachFolder(new FolderTest() {
            @Override
            public <D extends Record> void run(Folder<D> folder, Specimens.Kind<D> kind) {
                FileKey key = kind.key();
                FileKey abroad = new FileKey("01.000.00.00", key.plan(), key.id());
                FileKey inAnotherPlan = new FileKey(key.collectivity(), "another-plan", key.id());
                for (FileKey each : List.of(key, abroad, inAnotherPlan)) {
                    Specimens.done(folder.create(each, kind.document()));
                }
                Specimens.done(folder.replace(folder.find(key).orElseThrow(), kind.changed()));
                assertThat(folder.find(key).orElseThrow().version()).isEqualTo(2);
                assertThat(folder.find(abroad).orElseThrow().version()).isEqualTo(1);
                assertThat(folder.find(inAnotherPlan).orElseThrow().version()).isEqualTo(1);
                assertThat(Specimens.keys(folder.list(Shelf.of("01.000.00.00"), null, 10)))
                        .containsExactly(abroad);
                assertThat(Specimens.keys(folder.list(new Shelf(key.collectivity(), "another-plan"), null, 10)))
                        .containsExactly(inAnotherPlan);
            }
        });
    }

    @Test
    void a_list_is_in_the_order_of_its_keys_character_by_character() {
        Contributions folder = open().contributions();
        List<String> ids = List.of("-", ".", "10", "9", "A", "B", "Z-1", "_", "a", "a.", "a10", "a9", "b", "~");
        for (int i = ids.size() - 1; i >= 0; i--) {
            folder.create(Specimens.PLAN.within(ids.get(i)), Specimens.contribution(ids.get(i)));
        }
        assertThat(new TreeSet<>(ids)).containsExactlyElementsOf(ids);
        assertThat(Specimens.keys(folder.list(Shelf.within(Specimens.PLAN), null, 100)))
                .extracting(FileKey::id)
                .containsExactlyElementsOf(ids);
    }

    @Test
    void pages_follow_each_other_and_the_last_one_says_so() {
        Contributions folder = open().contributions();
        List<FileKey> keys = file(folder, 25);
        Page<Contribution> first = folder.list(Shelf.within(Specimens.PLAN), null, 10);
        assertThat(Specimens.keys(first)).isEqualTo(keys.subList(0, 10));
        assertThat(first.next()).contains(keys.get(9));
        assertThat(Specimens.pages(folder, Shelf.ALL, 10)).isEqualTo(keys);
        assertThat(Specimens.pages(folder, Shelf.ALL, 25)).isEqualTo(keys);
        assertThat(folder.list(Shelf.ALL, null, 25).next()).isEmpty();
        assertThat(folder.list(Shelf.ALL, keys.get(24), 25)).isEqualTo(new Page<>(List.of(), null));
    }

    @Test
    void a_list_goes_on_after_a_key_under_which_nothing_is_filed() {
        Contributions folder = open().contributions();
        List<FileKey> keys = file(folder, 3);
        FileKey between = Specimens.PLAN.within(keys.get(0).id() + "-");
        assertThat(Specimens.keys(folder.list(Shelf.ALL, between, 10))).isEqualTo(keys.subList(1, 3));
    }

    @Test
    void a_page_of_nothing_cannot_be_asked_for() {
        Registry registry = open();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> registry.contributions().list(Shelf.ALL, null, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> registry.plans().listFor(Specimens.PLAN.collectivity(), null, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> registry.journal().read(Specimens.PLAN.collectivity(), 0, 0));
    }

    @Test
    void whoever_goes_from_page_to_page_misses_nothing_that_was_there_whatever_is_filed_meanwhile() {
        Contributions folder = open().contributions();
        List<FileKey> there = file(folder, 40);
        List<FileKey> met = new ArrayList<>();
        FileKey after = null;
        int round = 0;
        do {
            Page<Contribution> page = folder.list(Shelf.within(Specimens.PLAN), after, 7);
            met.addAll(Specimens.keys(page));
            after = page.last();
            // One before everything, one right behind the last one met, one behind everything.
            for (String id : List.of("A-" + round, met.get(met.size() - 1).id() + "-b", "Z-" + round)) {
                Specimens.done(folder.create(Specimens.PLAN.within(id), Specimens.contribution(id)));
            }
            Stored<Contribution> changed = folder.find(there.get(round)).orElseThrow();
            Specimens.done(folder.replace(changed, changed.document().withRound(9)));
            round++;
        } while (after != null && round < 30);
        assertThat(met).doesNotHaveDuplicates().isSorted().containsAll(there);
    }

    @Test
    void ten_thousand_contributions_to_one_plan_are_filed_and_listed() {
        Registry registry = open();
        int all = 10_000;
        for (int from = 0; from < all; from += 500) {
            int begin = from;
            registry.together(within -> {
                for (int i = begin; i < begin + 500; i++) {
                    String id = Specimens.number(i);
                    Specimens.done(
                            within.contributions().create(Specimens.PLAN.within(id), Specimens.contribution(id)));
                }
                return begin;
            });
        }
        List<FileKey> keys = Specimens.pages(registry.contributions(), Shelf.within(Specimens.PLAN), 1_000);
        assertThat(keys)
                .extracting(FileKey::id)
                .containsExactlyElementsOf(
                        IntStream.range(0, all).mapToObj(Specimens::number).toList());
        assertThat(registry.contributions()
                        .find(keys.get(7_777))
                        .orElseThrow()
                        .document()
                        .id())
                .isEqualTo(Specimens.number(7_777));
    }

    @Test
    void a_joint_plan_is_filed_under_one_collectivity_and_listed_for_each_of_its_parties() {
        Registry registry = open();
        FileKey joint = FileKey.of("01.000.00.00", "joint");
        FileKey own = FileKey.of("02.000.00.00", "own");
        ActionPlan plan = Specimens.plan("joint")
                .withCollectivity("01.000.00.00")
                .withJointWith(List.of("02.000.00.00", "03.000.00.00"));
        Specimens.done(registry.plans().create(joint, plan));
        Specimens.done(registry.plans().create(own, Specimens.plan("own").withCollectivity("02.000.00.00")));

        assertThat(listedFor(registry, "01.000.00.00")).containsExactly(joint);
        assertThat(listedFor(registry, "02.000.00.00")).containsExactly(joint, own);
        assertThat(listedFor(registry, "03.000.00.00")).containsExactly(joint);
        assertThat(listedFor(registry, "04.000.00.00")).isEmpty();
        assertThat(Specimens.keys(registry.plans().list(Shelf.of("02.000.00.00"), null, 10)))
                .containsExactly(own);
        Page<ActionPlan> first = registry.plans().listFor("02.000.00.00", null, 1);
        assertThat(first.next()).contains(joint);
        assertThat(Specimens.keys(registry.plans().listFor("02.000.00.00", joint, 1)))
                .containsExactly(own);

        // Who leaves a joint plan is no longer shown it.
        Stored<ActionPlan> stored = registry.plans().find(joint).orElseThrow();
        Specimens.done(registry.plans().replace(stored, plan.withJointWith(List.of("02.000.00.00"))));
        assertThat(listedFor(registry, "03.000.00.00")).isEmpty();
    }

    private static List<FileKey> listedFor(Registry registry, String collectivity) {
        return Specimens.keys(registry.plans().listFor(collectivity, null, 10));
    }

    private static List<FileKey> file(Contributions folder, int number) {
        List<FileKey> keys = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            String id = Specimens.number(i);
            keys.add(Specimens.done(folder.create(Specimens.PLAN.within(id), Specimens.contribution(id)))
                    .key());
        }
        return keys;
    }
}
