package io.github.pacto4j.testkit.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.citizen.CitizenDesks;
import io.github.pacto4j.citizen.CitizenRequestsBuilder;
import io.github.pacto4j.cocreation.CoCreationBuilder;
import io.github.pacto4j.cocreation.Contribution;
import io.github.pacto4j.cocreation.ContributionBuilder;
import io.github.pacto4j.collectivity.Collectivity;
import io.github.pacto4j.collectivity.CollectivityProfileBuilder;
import io.github.pacto4j.collectivity.CollectivityProfiles;
import io.github.pacto4j.collectivity.FileKey;
import io.github.pacto4j.collectivity.Folder;
import io.github.pacto4j.collectivity.Page;
import io.github.pacto4j.collectivity.Saving;
import io.github.pacto4j.collectivity.Shelf;
import io.github.pacto4j.collectivity.Stored;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.date.WorkingDays;
import io.github.pacto4j.dossier.DocumentKind;
import io.github.pacto4j.evaluation.EvaluationMatrixBuilder;
import io.github.pacto4j.life.Event;
import io.github.pacto4j.life.Journal;
import io.github.pacto4j.life.Registry;
import io.github.pacto4j.membership.MembershipApplicationBuilder;
import io.github.pacto4j.membership.NetworkName;
import io.github.pacto4j.monitoring.CompletionReportBuilder;
import io.github.pacto4j.monitoring.FollowUpBuilder;
import io.github.pacto4j.monitoring.MonitoringReportBuilder;
import io.github.pacto4j.network.NetworkBuilder;
import io.github.pacto4j.network.Networks;
import io.github.pacto4j.party.Actor;
import io.github.pacto4j.party.Capacity;
import io.github.pacto4j.party.Grant;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.ActionPlanBuilder;
import io.github.pacto4j.plan.HistoryEntry;
import io.github.pacto4j.plan.HistoryEntryBuilder;
import io.github.pacto4j.plan.Transition;
import io.github.pacto4j.text.Language;
import io.github.pacto4j.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Small documents to be filed, and how those that come back are compared: what they say is the same as JSON. */
final class Specimens {
    static final Pacto PACTO = Pacto.with(WorkingDays.unknown());
    static final String CODE = Collectivity.EXAMPLE_CODE;
    static final FileKey PLAN = FileKey.of(CODE, "P-1");

    static final Actor CLERK = new Actor("Bureau d\u2019ordre", new Grant(Capacity.FOCAL_POINT, CODE));
    static final StatedDate DAY = StatedDate.of("2024-05-13");

    private Specimens() {}

    /**
     * A kind of document.
     *
     * @param folder  where it is kept
     * @param changed  the document with one value changed
     * @param place  JSON Pointer to that value
     */
    record Kind<D extends Record>(
            String name, Function<Registry, Folder<D>> folder, FileKey key, D document, D changed, String place) {}

    static Stream<Kind<?>> kinds() {
        var process = CoCreationBuilder.builder().id("K-1").cycle("2024-2025").build();
        var sheet = CompletionReportBuilder.builder().id("S-1").planYear(1).build();
        var report =
                MonitoringReportBuilder.builder().id("R-1").publishedUrl("a").build();
        var followUp = FollowUpBuilder.builder().plan("P-1").publicSite("a").build();
        var matrix = EvaluationMatrixBuilder.builder().id("M-1").edition("a").build();
        var application = MembershipApplicationBuilder.builder()
                .id("A-1")
                .readyToExchange(false)
                .build();
        var requests = CitizenRequestsBuilder.builder().collectivity("a").build();
        var profile = CollectivityProfileBuilder.builder().site("a").build();
        var network = NetworkBuilder.builder()
                .network(NetworkName.REMACTO)
                .complete(false)
                .build();
        return Stream.of(
                new Kind<>(
                        "action plans",
                        Registry::plans,
                        PLAN,
                        plan("P-1").withExample(true),
                        plan("P-1").withExample(false),
                        "/example"),
                new Kind<>("co-creations", Registry::coCreations, PLAN, process, process.withCycle("2026"), "/cycle"),
                new Kind<>(
                        "contributions",
                        Registry::contributions,
                        PLAN.within("C-1"),
                        contribution("C-1").withRound(1),
                        contribution("C-1").withRound(2),
                        "/round"),
                new Kind<>(
                        "completion reports",
                        Registry::completionReports,
                        PLAN.within("S-1"),
                        sheet,
                        sheet.withPlanYear(2),
                        "/planYear"),
                new Kind<>(
                        "monitoring reports",
                        Registry::monitoringReports,
                        PLAN.within("R-1"),
                        report,
                        report.withPublishedUrl("b"),
                        "/publishedUrl"),
                new Kind<>(
                        "follow-ups", Registry::followUps, PLAN, followUp, followUp.withPublicSite("b"), "/publicSite"),
                new Kind<>(
                        "evaluation matrices",
                        Registry::evaluations,
                        FileKey.of(CODE, "M-1"),
                        matrix,
                        matrix.withEdition("b"),
                        "/edition"),
                new Kind<>(
                        "applications",
                        Registry::applications,
                        FileKey.of(CODE, "A-1"),
                        application,
                        application.withReadyToExchange(true),
                        "/readyToExchange"),
                new Kind<>(
                        "citizen requests",
                        Registry::citizenRequests,
                        CitizenDesks.key(CODE),
                        requests,
                        requests.withCollectivity("b"),
                        "/collectivity"),
                new Kind<>(
                        "profiles",
                        Registry::profiles,
                        CollectivityProfiles.key(CODE),
                        profile,
                        profile.withSite("b"),
                        "/site"),
                new Kind<>(
                        "networks",
                        Registry::networks,
                        Networks.key(CODE, NetworkName.REMACTO),
                        network,
                        network.withComplete(true),
                        "/complete"));
    }

    /** One event of each kind. */
    static Stream<Event> events() {
        return Stream.of(
                moved(1),
                new Event.EntryCompleted(DAY, CLERK, "/plan/history/0", entry(1)),
                new Event.CycleBegun(DAY, CLERK, "P-1", "P-2"),
                new Event.Filed(DAY, CLERK),
                new Event.ContributionReceived(DAY, CLERK, contribution("C-1")),
                new Event.ContributionsChanged(
                        DAY,
                        CLERK,
                        "qualify",
                        List.of(contribution("C-1")),
                        List.of(contribution("C-1").withRound(1))),
                new Event.ContributionSplit(
                        DAY, CLERK, contribution("C-1"), List.of(contribution("C-2"), contribution("C-3"))),
                new Event.PreparationRecorded(
                        DAY,
                        CLERK,
                        "beginStep",
                        List.of("/coCreation/steps/0"),
                        CoCreationBuilder.builder().id("K-1").build(),
                        CoCreationBuilder.builder().id("K-1").cycle("2024-2025").build()),
                new Event.ApplicationRecorded(
                        DAY,
                        CLERK,
                        "submit",
                        List.of("/application"),
                        MembershipApplicationBuilder.builder().id("A-1").build(),
                        MembershipApplicationBuilder.builder()
                                .id("A-1")
                                .submittedOn(DAY)
                                .build()));
    }

    static Journal.Note note(FileKey key, long version) {
        return new Journal.Note(DocumentKind.ACTION_PLAN, key, version, moved(version));
    }

    private static Event moved(long version) {
        return new Event.PlanMoved(DAY, CLERK, entry(version));
    }

    private static HistoryEntry entry(long version) {
        return HistoryEntryBuilder.builder()
                .transition(Transition.PUBLISH)
                .on(DAY)
                .by(CLERK.name())
                .capacity(CLERK.capacity())
                .reason(Text.of(Language.FR, "Version " + version))
                .build();
    }

    static ActionPlan plan(String id) {
        return ActionPlanBuilder.builder()
                .id(id)
                .collectivity(CODE)
                .title(Text.of(Language.FR, "Programme " + id))
                .build();
    }

    static Contribution contribution(String id) {
        return ContributionBuilder.builder()
                .id(id)
                .text(Text.of(Language.AR, "فكرة " + id))
                .build();
    }

    static String number(int i) {
        return String.format(Locale.ROOT, "C-%05d", i);
    }

    static String json(Record document) {
        return new String(PACTO.write(document), StandardCharsets.UTF_8);
    }

    private static String jsons(List<? extends Record> documents) {
        return documents.stream().map(Specimens::json).toList().toString();
    }

    /** What is in store, in words that are the same if all of it is. */
    static String json(Stored<? extends Record> stored) {
        return stored.key() + " " + stored.version() + " " + json(stored.document());
    }

    static String said(Journal.Entry entry) {
        return entry.number() + " " + entry.recordedAt() + " " + said(entry.note());
    }

    static String said(Journal.Note note) {
        return note.kind() + " " + note.key() + " " + note.version() + " " + said(note.event());
    }

    private static String said(Event event) {
        if (event instanceof Event.PlanMoved moved) {
            return "moved " + moved.on() + moved.by() + json(moved.entry());
        }
        if (event instanceof Event.EntryCompleted completed) {
            return "completed " + completed.on() + completed.by() + completed.pointer() + json(completed.entry());
        }
        if (event instanceof Event.ContributionReceived received) {
            return "received " + received.on() + received.by() + json(received.contribution());
        }
        if (event instanceof Event.ContributionsChanged changed) {
            return changed.what() + changed.on() + changed.by() + jsons(changed.before()) + jsons(changed.after());
        }
        if (event instanceof Event.ContributionSplit split) {
            return "split " + split.on() + split.by() + json(split.original()) + jsons(split.parts());
        }
        if (event instanceof Event.PreparationRecorded recorded) {
            return recorded.what()
                    + recorded.on()
                    + recorded.by()
                    + recorded.pointers()
                    + json(recorded.before())
                    + json(recorded.after());
        }
        if (event instanceof Event.ApplicationRecorded recorded) {
            return recorded.what()
                    + recorded.on()
                    + recorded.by()
                    + recorded.pointers()
                    + json(recorded.before())
                    + json(recorded.after());
        }
        return event.toString();
    }

    static <D> Stored<D> done(Saving<D> saving) {
        return saving.fold(Saving.Done::stored, stale -> {
            throw new AssertionError("expected to be saved, but: " + stale);
        });
    }

    static <D> Saving.Stale<D> stale(Saving<D> saving) {
        return saving.fold(
                done -> {
                    throw new AssertionError("expected to be too late, but: " + done);
                },
                stale -> stale);
    }

    static List<FileKey> keys(Page<?> page) {
        List<FileKey> keys = new ArrayList<>();
        page.items().forEach(stored -> keys.add(stored.key()));
        return keys;
    }

    /** Goes from page to page to the end. */
    static <D> List<FileKey> pages(Folder<D> folder, Shelf shelf, int limit) {
        List<FileKey> keys = new ArrayList<>();
        @Nullable FileKey after = null;
        do {
            Page<D> page = folder.list(shelf, after, limit);
            assertThat(page.items()).hasSizeLessThanOrEqualTo(limit);
            keys.addAll(keys(page));
            after = page.last();
        } while (after != null);
        return keys;
    }
}
