package io.github.pacto4j.testkit.oracle;

import io.github.pacto4j.collectivity.Collectivities;
import io.github.pacto4j.collectivity.Collectivity;
import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.rule.Reason;
import java.util.List;

/** The sentences of the book PACTO on the network and the collectivity. */
final class PactoNetwork {
    private PactoNetwork() {}

    static void charterSigned(Scene scene, Findings found) {
        for (Node member : scene.root().at("membership").items()) {
            Certainty ofNetwork = Three.is(member.at("network"), "REMACTO");
            if (ofNetwork == Certainty.NO) {
                continue;
            }
            Certainty signed =
                    PactoMonitoring.isThere(member.at("charterAcceptedOn")).and(isNamed(member.at("focalPoint")));
            found.asked(ofNetwork.not().or(signed), member);
        }
        if (found.isEmpty() && !scene.root().at("membership").items().isEmpty()) {
            found.notApplicable(Reason.PREMISE_NOT_MET);
        }
    }

    /** A function or a unit says as well as a name who it is. */
    private static Certainty isNamed(Node contact) {
        Certainty named = Certainty.NO;
        for (String detail : List.of("name", "title", "unit", "email")) {
            named = named.or(PactoMonitoring.isThere(contact.at(detail)));
        }
        return named;
    }

    /** Returns whether a code is that of the dossier, else of its plan or preparation, as it is today. */
    static Certainty isOwn(Scene scene, Node code) {
        for (String path : List.of("collectivity", "plan/collectivity", "coCreation/collectivity")) {
            if (scene.root().at(path).isGiven()) {
                return Certainty.of(
                        today(code.string()).equals(today(scene.root().at(path).string())));
            }
        }
        return Certainty.CANNOT_SAY;
    }

    private static String today(String code) {
        return Collectivities.register().resolve(code).map(Collectivity::code).orElse(code);
    }

    static void practiceCapitalised(Scene scene, Findings found) {
        Certainty recorded = Three.someStated(
                scene.root().at("network/goodPractices"),
                practice -> practice.at("collectivity").isGiven()
                        ? isOwn(scene, practice.at("collectivity"))
                        : Certainty.CANNOT_SAY);
        PactoMonitoring.byTheEnd(scene, found, scene.plan().at("period/end"), recorded);
    }

    static void platformsJoined(Scene scene, Findings found) {
        codes(scene, found, "platforms", "platforms");
    }

    static void siteServesCitizens(Scene scene, Findings found) {
        codes(scene, found, "siteFunctions", "functions");
    }

    private static void codes(Scene scene, Findings found, String property, String figure) {
        Node profile = scene.root().at("profile");
        Certainty all = Certainty.YES;
        for (String code : scene.figures(figure)) {
            all = all.and(Three.holds(profile.at(property), code));
        }
        found.asked(all, profile);
    }

    static void networkCounts(Scene scene, Findings found) {
        Node network = scene.root().at("network");
        if (network.at("counts").isUnknown()) {
            found.undetermined();
        }
        for (Node count : network.at("counts").items()) {
            Node total = count.at("total");
            if (count.isNull()) {
                continue;
            }
            if (count.isUnknown() || total.isUnknown() || count.at("byTier").isUnknown()) {
                found.undetermined();
                continue;
            }
            if (!total.isGiven()) {
                found.notApplicable(Reason.NO_VALUE);
                continue;
            }
            if (!count.at("byTier").items().isEmpty()) {
                int sum = 0;
                boolean known = true;
                for (Node tier : count.at("byTier").items()) {
                    known &= tier.isGiven();
                    sum += tier.isGiven() ? tier.number() : 0;
                }
                found.asked(known ? Certainty.of(sum == total.number()) : Certainty.CANNOT_SAY, count);
            }
            if (network.at("complete").isTrue() && count.at("on").isGiven()) {
                memberCount(network, count, found);
            }
        }
        if (found.isEmpty() && !network.at("counts").items().isEmpty()) {
            found.notApplicable(Reason.NO_VALUE);
        }
    }

    private static void memberCount(Node network, Node count, Findings found) {
        StatedDate on = count.at("on").date();
        int certain = 0;
        int possible = 0;
        for (Node member : network.at("members").items()) {
            Node joined = member.at("joinedOn");
            Node left = member.at("leftOn");
            Certainty in = joined.isGiven() ? joined.date().isOnOrBefore(on) : Certainty.CANNOT_SAY;
            in = in.and(
                    left.isGiven() ? left.date().isAfter(on) : left.isUnknown() ? Certainty.CANNOT_SAY : Certainty.YES);
            certain += in == Certainty.YES ? 1 : 0;
            possible += in == Certainty.NO ? 0 : 1;
        }
        int total = count.at("total").number();
        if (total < certain || total > possible) {
            found.violatedSomewhere();
        } else if (certain == possible) {
            found.satisfied();
        } else {
            found.undetermined();
        }
    }

    static void platformSpace(Scene scene, Findings found) {
        Node members = scene.root().at("network/members");
        if (members.isUnknown()) {
            found.undetermined();
        }
        if (scene.root().at("network/network").is("OGP_LOCAL")
                && !members.items().isEmpty()) {
            found.notApplicable(Reason.PREMISE_NOT_MET);
            return;
        }
        for (Node member : members.items()) {
            Node joined = member.at("joinedOn");
            Node left = member.at("leftOn");
            if (member.isNull()) {
                continue;
            }
            if ((joined.isGiven() && joined.date().isAfter(scene.on()) == Certainty.YES)
                    || (left.isGiven() && left.date().isOnOrBefore(scene.on()) == Certainty.YES)) {
                found.notApplicable(Reason.PREMISE_NOT_MET);
                continue;
            }
            Node space = member.at("space");
            found.asked(space.isGiven() ? Certainty.of(space.isWritten()) : Certainty.CANNOT_SAY, member);
        }
    }
}
