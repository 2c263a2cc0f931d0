package io.github.pacto4j.book.pacto;

import static io.github.pacto4j.rule.Rule.rule;
import static io.github.pacto4j.rule.Unknowns.orUnknown;

import io.github.pacto4j.cocreation.CoCreation;
import io.github.pacto4j.cocreation.ConsultationRound;
import io.github.pacto4j.cocreation.Workshop;
import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.membership.Membership;
import io.github.pacto4j.membership.NetworkName;
import io.github.pacto4j.network.MemberCount;
import io.github.pacto4j.network.Network;
import io.github.pacto4j.network.NetworkMember;
import io.github.pacto4j.network.NetworkTraining;
import io.github.pacto4j.party.Contact;
import io.github.pacto4j.rule.Dated;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Rule;
import io.github.pacto4j.rule.Subject;
import io.github.pacto4j.rule.Unknowns;
import io.github.pacto4j.rule.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The rules on the network of open collectivities: its charter, trainings, numbers and platform. */
final class NetworkRules {
    private NetworkRules() {}

    private static final String FOCAL_POINT = "/focalPoint";
    private static final String MEMBERS = "#/network/members";
    private static final String TRAININGS = "#/network/trainings";
    private static final String ROUNDS = "/rounds";

    static final Rule<Membership> CHARTER_SIGNED = rule("pacto.charter-signed", Membership.class, (membership, in) -> {
        if (membership.network() == NetworkName.OGP_LOCAL) {
            return in.notApplicable(Reason.PREMISE_NOT_MET);
        }
        Unknowns unknown = new Unknowns(in);
        List<Word> missing = new ArrayList<>(0);
        if (membership.charterAcceptedOn() == null && !unknown.addIfUnreadable("/charterAcceptedOn")) {
            missing.add(new Word("label.charterAcceptedOn"));
        }
        Contact focalPoint = membership.focalPoint();
        boolean named = focalPoint != null && isNamed(focalPoint);
        if (!named && !unknown.addIfUnreadable(FOCAL_POINT) && !isUnread(unknown)) {
            missing.add(new Word("label.focalPoint"));
        }
        if (missing.isEmpty()) {
            return unknown.or(in.satisfied());
        }
        // Another network has no such charter.
        in.known(membership.network(), "/network");
        return in.violated("missing", missing);
    });

    /** Names may be withheld: a function or a unit says as well who it is. */
    private static boolean isNamed(Contact contact) {
        return contact.name() != null || contact.title() != null || contact.unit() != null || contact.email() != null;
    }

    private static boolean isUnread(Unknowns unknown) {
        boolean unread = false;
        for (String detail : List.of("/name", "/title", "/unit", "/email")) {
            unread |= unknown.addIfUnreadable(FOCAL_POINT + detail);
        }
        return unread;
    }

    static final Rule<CoCreation> CAPACITY_BUILDING =
            rule("pacto.capacity-building", CoCreation.class, (process, in) -> {
                // A workshop that could not be read may have been the first.
                Unknowns others = new Unknowns(in);
                List<Dated> workshops = workshops(in.required(process.rounds(), ROUNDS), others, in);
                if (workshops.isEmpty()) {
                    return others.or(in.notApplicable(Reason.PREMISE_NOT_MET));
                }
                Unknowns unknown = new Unknowns(in);
                Network network = in.known(in.dossier().network(), "#/network");
                List<NetworkTraining> trainings = in.required(network.trainings(), TRAININGS);
                unknown.addIfUnreadable(TRAININGS);
                int before = 0;
                for (int i = 0; i < trainings.size(); i++) {
                    switch (isBefore(workshops, trainings.get(i), in.item(TRAININGS, i), in)) {
                        case YES -> before++;
                        case CANNOT_SAY -> unknown.add(in.item(TRAININGS, i));
                        case NO -> {}
                    }
                }
                Dated first = first(workshops);
                in.input("workshop", orUnknown(first.on()));
                in.input("trainings", before);
                return before >= in.figure("minimumTrainings")
                        ? others.or(in.satisfied())
                        : unknown.or(in.violated().at("#/network").related(TRAININGS, first.place()));
            });

    private static List<Dated> workshops(List<ConsultationRound> rounds, Unknowns unknown, Subject in) {
        List<Dated> days = new ArrayList<>();
        unknown.addIfUnreadable(ROUNDS);
        for (int i = 0; i < rounds.size(); i++) {
            String list = in.item(ROUNDS, i) + "/workshops";
            unknown.addIfUnreadable(list);
            List<Workshop> workshops = rounds.get(i).workshops();
            for (int j = 0; workshops != null && j < workshops.size(); j++) {
                days.add(new Dated(workshops.get(j).date(), in.item(list, j) + "/date"));
            }
        }
        return days;
    }

    /** Returns the workshop that may be dated first. */
    private static Dated first(List<Dated> workshops) {
        Dated first = workshops.get(0);
        for (Dated workshop : workshops) {
            StatedDate earliest = first.on();
            if (workshop.on() != null
                    && (earliest == null || workshop.on().first().isBefore(earliest.first()))) {
                first = workshop;
            }
        }
        return first;
    }

    /** Returns whether a training that names the collectivity was held before every workshop. */
    private static Certainty isBefore(List<Dated> workshops, NetworkTraining training, String place, Subject in) {
        Certainty names = Codes.isOwnAmong(training.participants(), place + "/participants", in);
        Certainty before = Certainty.YES;
        for (Dated workshop : workshops) {
            before = before.and(
                    training.date() == null || workshop.on() == null
                            ? Certainty.CANNOT_SAY
                            : training.date().isBefore(workshop.on()));
        }
        return names.and(before);
    }

    static final Rule<MemberCount> NETWORK_COUNTS = rule("pacto.network-counts", MemberCount.class, (count, in) -> {
        int stated = in.given(count.total(), "/total");
        in.input("stated", stated);
        Unknowns unknown = new Unknowns(in);
        boolean compared = unknown.addIfUnreadable("/byTier");
        if (count.byTier() != null) {
            long sum = count.byTier().values().stream().mapToLong(each -> each).sum();
            in.input("sum", sum);
            in.input("parts", List.copyOf(count.byTier().values()));
            compared = true;
            if (sum != stated && unknown.isEmpty()) {
                return in.violatedAs("tiers").related("/total", "/byTier");
            }
        }
        Network network = in.parent(Network.class);
        if (network != null
                && Boolean.TRUE.equals(network.complete())
                && network.members() != null
                && count.on() != null) {
            compared = true;
            Members members = new Members(network, count.on(), unknown, in);
            in.input("counted", members.certain);
            if (stated < members.certain || stated > members.possible && !members.open) {
                return in.violatedAs("members", "on", count.on())
                        .at("#/network")
                        .related("/total", MEMBERS);
            }
            members.places.forEach(unknown::add);
        }
        return unknown.or(compared ? in.satisfied() : in.notApplicable(Reason.NO_VALUE));
    });

    /** The members of a network on a day: those that certainly belonged to it, and those that may have. */
    private static final class Members {
        final List<String> places = new ArrayList<>(0);
        final boolean open;
        int certain;
        int possible;

        Members(Network network, StatedDate day, Unknowns unknown, Subject in) {
            List<NetworkMember> members = network.members() == null ? List.of() : network.members();
            open = unknown.addIfUnreadable(MEMBERS);
            for (int i = 0; i < members.size(); i++) {
                switch (members.get(i).isMemberOn(day)) {
                    case YES -> {
                        certain++;
                        possible++;
                    }
                    case CANNOT_SAY -> {
                        possible++;
                        places.add(in.item(MEMBERS, i));
                    }
                    case NO -> {}
                }
            }
        }
    }

    static final Rule<NetworkMember> PLATFORM_SPACE =
            rule("pacto.platform-space", NetworkMember.class, NetworkRules::hasPlatform, (member, in) -> {
                Network network = Objects.requireNonNull(in.parent(Network.class));
                Certainty belongs = member.isMemberOn(StatedDate.of(in.on()));
                if (belongs == Certainty.NO) {
                    return in.notApplicable(Reason.PREMISE_NOT_MET);
                }
                String space = in.required(member.space(), "/space");
                Spaces spaces = in.once(Spaces.class, dossier -> new Spaces(network, in));
                return spaces.membersAt(space) <= in.figure("spacesEach")
                        ? in.satisfied()
                        : in.violated("space", space).related("/space");
            });

    /** Another network has no such platform. */
    private static boolean hasPlatform(Subject at) {
        Network network = at.parent(Network.class);
        return network != null && network.network() != NetworkName.OGP_LOCAL;
    }

    /** How many present members name each address of the platform as their space. */
    private static final class Spaces {
        private final Map<String, Integer> members = new HashMap<>();

        Spaces(Network network, Subject in) {
            List<NetworkMember> all = network.members() == null ? List.of() : network.members();
            for (NetworkMember member : all) {
                if (member.space() != null && member.isMemberOn(StatedDate.of(in.on())) != Certainty.NO) {
                    members.merge(plain(member.space()), 1, Integer::sum);
                }
            }
        }

        int membersAt(String space) {
            return members.getOrDefault(plain(space), 0);
        }

        /** An address leads to the same place with a slash at its end. */
        private static String plain(String space) {
            String trimmed = space.strip();
            return trimmed.endsWith("/") ? trimmed.substring(0, trimmed.length() - 1) : trimmed;
        }
    }
}
