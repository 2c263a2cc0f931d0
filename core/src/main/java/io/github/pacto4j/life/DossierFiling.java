package io.github.pacto4j.life;

import io.github.pacto4j.citizen.CitizenDesks;
import io.github.pacto4j.cocreation.CoCreation;
import io.github.pacto4j.cocreation.CoCreationBuilder;
import io.github.pacto4j.cocreation.Contribution;
import io.github.pacto4j.collectivity.CollectivityProfiles;
import io.github.pacto4j.collectivity.FileKey;
import io.github.pacto4j.collectivity.Folder;
import io.github.pacto4j.collectivity.Page;
import io.github.pacto4j.collectivity.Programme;
import io.github.pacto4j.collectivity.Shelf;
import io.github.pacto4j.collectivity.Stored;
import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.dossier.DossierBuilder;
import io.github.pacto4j.membership.Membership;
import io.github.pacto4j.membership.MembershipApplication;
import io.github.pacto4j.membership.MembershipBuilder;
import io.github.pacto4j.membership.NetworkName;
import io.github.pacto4j.network.Network;
import io.github.pacto4j.network.NetworkMember;
import io.github.pacto4j.network.Networks;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.text.Json;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Numbering;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Puts the dossier of a plan together from what a registry holds; rules across documents judge it. Documents of one kind
 * are in the natural order of their ids. What is not in the registry is absent from the dossier, and so is the day of judgement, which whoever asks states.
 */
public final class DossierFiling {
    private static final int PAGE = 500;

    private final Registry registry;

    /** Dossiers of a registry. */
    public DossierFiling(Registry registry) {
        this.registry = registry;
    }

    /** Returns the dossier of a plan for the collectivity that it is filed under; empty as {@link #find(FileKey, String)}. */
    public Optional<Dossier> find(FileKey plan) {
        return find(plan, plan.collectivity());
    }

    /**
     * Returns the dossier of a plan for one of its parties: plan and reports are shared, profile, application, evaluations,
     * requests and network are its own. Earlier plans are those of the same programme that begin before this one without a
     * doubt, or that it continues; the earliest plan that follows this one in the same way is the next.
     *
     * @param plan  key of the plan, or of the process that prepares it
     * @param collectivity  register code of the party
     * @return the dossier, or empty if neither plan nor process is filed under the key, or the plan is not one of that party
     */
    public Optional<Dossier> find(FileKey plan, String collectivity) {
        ActionPlan found = document(registry.plans(), plan);
        CoCreation process = process(plan);
        if (found == null && process == null || !isParty(found, plan, collectivity)) {
            return Optional.empty();
        }
        Programme programme = found != null ? found.programme() : process == null ? null : process.programme();
        Shelf file = Shelf.within(plan);
        Shelf own = Shelf.of(collectivity);
        DossierBuilder dossier = DossierBuilder.builder()
                .document("dossier/1")
                .collectivity(collectivity)
                .profile(document(registry.profiles(), CollectivityProfiles.key(collectivity)))
                .application(application(own))
                .coCreation(process)
                .plan(found)
                .completionReports(orNull(documents(registry.completionReports(), file)))
                .monitoringReports(orNull(documents(registry.monitoringReports(), file)))
                .followUp(document(registry.followUps(), plan))
                .evaluations(orNull(documents(registry.evaluations(), own)))
                .citizenRequests(document(registry.citizenRequests(), CitizenDesks.key(collectivity)))
                .network(network(collectivity, programme));
        addMemberships(dossier, collectivity);
        if (found != null) {
            addCycles(dossier, found, plan, collectivity);
            dossier.example(found.example());
        }
        return Optional.of(dossier.build());
    }

    private static boolean isParty(@Nullable ActionPlan plan, FileKey key, String collectivity) {
        List<String> others = plan == null || plan.jointWith() == null ? List.of() : plan.jointWith();
        return key.collectivity().equals(collectivity) || others.contains(collectivity);
    }

    private @Nullable CoCreation process(FileKey plan) {
        CoCreation process = document(registry.coCreations(), plan);
        List<Contribution> contributions = documents(registry.contributions(), Shelf.within(plan));
        if (contributions.isEmpty()) {
            return process;
        }
        CoCreation known = process != null
                ? process
                : CoCreationBuilder.builder().collectivity(plan.collectivity()).build();
        return known.withContributions(contributions);
    }

    /** Puts memberships in: one of which it cannot be read whether it has ended stands as an item that cannot be read. */
    private void addMemberships(DossierBuilder dossier, String collectivity) {
        List<Membership> memberships = new ArrayList<>();
        Kept.Builder items = new Kept.Builder();
        boolean unknown = false;
        for (Network network : documents(registry.networks(), Shelf.of(collectivity))) {
            for (NetworkMember member : network.members() == null ? List.<NetworkMember>of() : network.members()) {
                if (!collectivity.equals(member.collectivity()) || member.leftOn() != null) {
                    continue;
                }
                String index = Integer.toString(items.build().members().size());
                if (member.kept().isUnreadable("leftOn")) {
                    items.aside(index, Json.of("leftOn"));
                    unknown = true;
                } else {
                    items.read(index);
                    memberships.add(MembershipBuilder.builder()
                            .network(network.network())
                            .joinedOn(member.joinedOn())
                            .charterAcceptedOn(member.charterAcceptedOn())
                            .focalPoint(member.focalPoint())
                            .build());
                }
            }
        }
        dossier.membership(unknown ? memberships : orNull(memberships));
        if (unknown) {
            dossier.kept(new Kept.Builder().within("membership", items.build()).build());
        }
    }

    private @Nullable Network network(String collectivity, @Nullable Programme programme) {
        NetworkName name = programme == Programme.OGP_LOCAL ? NetworkName.OGP_LOCAL : NetworkName.REMACTO;
        return document(registry.networks(), Networks.key(collectivity, name));
    }

    /**
     * A collectivity may apply again: the last application counts. One that is being prepared comes after all that were
     * submitted; one that was submitted on a day that cannot be read, before them.
     */
    private @Nullable MembershipApplication application(Shelf own) {
        Comparator<MembershipApplication> order = Comparator.<MembershipApplication, Boolean>comparing(
                        each -> !each.kept().isUnreadable("submittedOn"))
                .thenComparing(
                        MembershipApplication::submittedOn,
                        Comparator.nullsLast(Comparator.comparing(StatedDate::first)));
        return documents(registry.applications(), own).stream()
                .reduce((last, each) -> order.compare(last, each) > 0 ? last : each)
                .orElse(null);
    }

    private void addCycles(DossierBuilder dossier, ActionPlan plan, FileKey key, String collectivity) {
        List<Stored<ActionPlan>> others = all(after -> registry.plans().listFor(collectivity, after, PAGE));
        others.removeIf(other -> other.key().equals(key) || !isSameProgramme(other.document(), plan));
        List<ActionPlan> earlier = new ArrayList<>();
        List<Stored<ActionPlan>> later = new ArrayList<>();
        for (Stored<ActionPlan> other : others) {
            if (isEarlier(other.document(), plan)) {
                earlier.add(other.document());
            } else if (isEarlier(plan, other.document())) {
                later.add(other);
            }
        }
        Comparator<ActionPlan> byStart = Comparator.comparing(
                each -> start(each), Comparator.nullsLast(Comparator.comparing(StatedDate::first)));
        earlier.sort(byStart);
        dossier.previousPlans(orNull(earlier));
        later.stream()
                .min(Comparator.comparing(Stored::document, byStart))
                .ifPresent(next -> dossier.nextCoCreation(process(next.key())));
    }

    private static boolean isSameProgramme(ActionPlan one, ActionPlan other) {
        return one.programme() == null || other.programme() == null || one.programme() == other.programme();
    }

    private static boolean isEarlier(ActionPlan one, ActionPlan other) {
        StatedDate start = start(one);
        StatedDate otherStart = start(other);
        return continues(other, one)
                || !continues(one, other)
                        && start != null
                        && otherStart != null
                        && start.isBefore(otherStart) == Certainty.YES;
    }

    private static @Nullable StatedDate start(ActionPlan plan) {
        return plan.period() == null ? null : plan.period().start();
    }

    private static boolean continues(ActionPlan plan, ActionPlan earlier) {
        List<Commitment> commitments = plan.commitments() == null ? List.of() : plan.commitments();
        return earlier.id() != null
                && commitments.stream()
                        .map(Commitment::continues)
                        .filter(Objects::nonNull)
                        .anyMatch(carried -> carried.startsWith(earlier.id() + "/"));
    }

    private static <D> @Nullable D document(Folder<D> folder, FileKey key) {
        return folder.find(key).map(Stored::document).orElse(null);
    }

    private static <D> List<D> documents(Folder<D> folder, Shelf shelf) {
        return all(after -> folder.list(shelf, after, PAGE)).stream()
                .sorted(Comparator.comparing(stored -> stored.key().id(), Numbering.naturalOrder()))
                .map(Stored::document)
                .toList();
    }

    private static <D> List<Stored<D>> all(Function<@Nullable FileKey, Page<D>> list) {
        List<Stored<D>> all = new ArrayList<>();
        FileKey after = null;
        do {
            Page<D> page = list.apply(after);
            all.addAll(page.items());
            after = page.last();
        } while (after != null);
        return all;
    }

    /** What no document says is unknown: an empty list would say that there is none. */
    private static <E> @Nullable List<E> orNull(List<E> list) {
        return list.isEmpty() ? null : list;
    }
}
