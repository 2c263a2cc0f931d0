package io.github.pacto4j.life;

import io.github.pacto4j.cocreation.CoCreation;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.membership.Membership;
import io.github.pacto4j.network.Network;
import io.github.pacto4j.network.NetworkMember;
import io.github.pacto4j.text.Json;
import io.github.pacto4j.text.Kept;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What of a dossier cannot be filed: it is not in the registry afterwards, and whoever imports it is told. */
final class LeftOut {
    private final Dossier dossier;
    private final List<String> places = new ArrayList<>();

    private LeftOut(Dossier dossier) {
        this.dossier = dossier;
    }

    /** Returns pointers to what is left out: what nothing can be filed under, then what could not be read or is not known. */
    static List<String> of(Dossier dossier) {
        LeftOut left = new LeftOut(dossier);
        left.addKnown();
        left.addKept();
        return List.copyOf(left.places);
    }

    private void addKnown() {
        List<Membership> memberships = dossier.membership() == null ? List.of() : dossier.membership();
        for (int i = 0; i < memberships.size(); i++) {
            if (!isToldByNetwork(memberships.get(i))) {
                places.add("/membership/" + dossier.kept().within("membership").fileIndex(i));
            }
        }
        if (dossier.plan() == null) {
            add("coCreation", dossier.coCreation());
            add("completionReports", dossier.completionReports());
            add("monitoringReports", dossier.monitoringReports());
            add("followUp", dossier.followUp());
        }
        if (dossier.network() != null && dossier.network().network() == null) {
            add("network", dossier.network());
        }
        add("nextCoCreation", dossier.nextCoCreation());
        add("language", dossier.language());
    }

    private void addKept() {
        Kept kept = dossier.kept();
        kept.members().stream()
                .filter(member -> member.isAside() && !Json.NULL.equals(member.json()))
                .forEach(member -> add(member.name(), member));
        addItems(kept, "", "membership");
        if (dossier.plan() != null) {
            addItems(kept, "", "completionReports");
            addItems(kept, "", "monitoringReports");
            CoCreation process = dossier.coCreation();
            if (process != null) {
                addItems(process.kept(), "/coCreation", "contributions");
            }
        }
        addItems(kept, "", "evaluations");
        addItems(kept, "", "previousPlans");
    }

    private void addItems(Kept kept, String place, String list) {
        kept.within(list).unreadItems().forEach(index -> places.add(place + "/" + list + "/" + index));
    }

    private void add(String property, @Nullable Object value) {
        if (value != null) {
            places.add("/" + WholeContent.escaped(property));
        }
    }

    /** A membership is known from the network that tells the same of the collectivity. */
    private boolean isToldByNetwork(Membership membership) {
        Network network = dossier.network();
        return network != null
                && network.network() != null
                && network.network() == membership.network()
                && membership.kept().equals(Kept.NONE)
                && network.members() != null
                && network.members().stream().anyMatch(member -> isSame(membership, member));
    }

    private boolean isSame(Membership membership, NetworkMember member) {
        return Objects.equals(member.collectivity(), dossier.collectivity())
                && member.leftOn() == null
                && !member.kept().isUnreadable("leftOn")
                && Objects.equals(member.joinedOn(), membership.joinedOn())
                && Objects.equals(member.charterAcceptedOn(), membership.charterAcceptedOn())
                && Objects.equals(member.focalPoint(), membership.focalPoint());
    }
}
