package io.github.pacto4j.quickstart;

import io.github.pacto4j.cocreation.AuthorKind;
import io.github.pacto4j.cocreation.Contribution;
import io.github.pacto4j.cocreation.ContributionChannel;
import io.github.pacto4j.party.Actor;
import io.github.pacto4j.party.Capacity;
import io.github.pacto4j.party.Grant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who acts in the walk: offices of one commune, each with the grant that the host gave. */
record People(String collectivity) {
    Actor focalPoint() {
        return somebody("point-focal", "Point focal du programme d'ouverture", Capacity.FOCAL_POINT);
    }

    Actor committee() {
        return somebody("comite", "Secrétariat du comité de suivi", Capacity.COMMITTEE);
    }

    Actor council() {
        return somebody("conseil", "Secrétariat du conseil", Capacity.COUNCIL);
    }

    Actor monitoringBody() {
        return somebody("suivi", null, Capacity.MONITORING_BODY);
    }

    /** The network's administrators belong to no collectivity. */
    Actor network() {
        Grant grant = new Grant(Capacity.NETWORK_ADMINISTRATOR, null);
        return new Actor("reseau", "Secrétariat du réseau", List.of(grant), grant);
    }

    /** What comes online is entered by its author; what is said or written on paper is registered. */
    Actor sender(Contribution contribution) {
        if (contribution.channel() != ContributionChannel.ONLINE) {
            return focalPoint();
        }
        boolean association =
                contribution.author() != null && contribution.author().kind() == AuthorKind.ASSOCIATION;
        return somebody(contribution.id(), null, association ? Capacity.CIVIL_SOCIETY : Capacity.CITIZEN);
    }

    private Actor somebody(@Nullable String id, @Nullable String name, Capacity capacity) {
        Grant grant = new Grant(capacity, collectivity);
        return new Actor(id, name, List.of(grant), grant);
    }
}
