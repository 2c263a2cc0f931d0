package io.github.pacto4j.testkit.oracle;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.text.Kept;
import java.util.ArrayList;
import java.util.List;

/** The sentences of the book PACTO on the follow-up committee. */
final class PactoCommittee {
    private PactoCommittee() {}

    static Node committee(Scene scene) {
        return scene.coCreation().at("committee");
    }

    static void committeeMixed(Scene scene, Findings found) {
        if (!committee(scene).isGiven()) {
            found.undetermined();
            return;
        }
        Certainty mixed = Certainty.YES;
        int days = 0;
        if (!committee(scene).at("meetings").isGiven()) {
            found.undetermined();
            return;
        }
        for (Node meeting : committee(scene).at("meetings").items()) {
            if (meeting.isUnknown() || meeting.at("decisions").isUnknown()) {
                mixed = mixed.and(Certainty.CANNOT_SAY);
                days++;
            } else if (!meeting.at("decisions").items().isEmpty()) {
                days++;
                for (String side : scene.figures("sides")) {
                    mixed = mixed.and(
                            Three.atLeast(scene.number("minimumEach"), inOffice(scene, side, meeting.at("date"))));
                }
            }
        }
        if (days == 0) {
            found.notApplicable(Reason.PREMISE_NOT_MET);
        } else {
            found.asked(mixed, committee(scene));
        }
    }

    /** Returns of each member whether it is of the side and in office on the day; one more where some may be missing. */
    private static List<Certainty> inOffice(Scene scene, String side, Node day) {
        List<Certainty> answers = new ArrayList<>();
        Node members = committee(scene).at("members");
        if (!members.isGiven()) {
            answers.add(Certainty.CANNOT_SAY);
            answers.add(Certainty.CANNOT_SAY);
        }
        for (Node member : members.items()) {
            answers.add(
                    member.isUnknown()
                            ? Certainty.CANNOT_SAY
                            : Three.is(member.at("side"), side).and(isInOffice(member, day)));
        }
        return answers;
    }

    private static Certainty isInOffice(Node member, Node day) {
        Node mandate = member.at("mandate");
        if (!mandate.isGiven() || !day.isGiven() || mandate.period().isOrdered() == Certainty.NO) {
            return Certainty.CANNOT_SAY;
        }
        return mandate.period().contains(day.date());
    }

    static void committeeParity(Scene scene, Findings found) {
        if (!committee(scene).isGiven()) {
            found.undetermined();
            return;
        }
        Node declared = committee(scene).at("declaredParity");
        if (committee(scene).at("members").isAbsent()) {
            // Without a list of members the committee may say so itself.
            found.asked(declared.isGiven() ? Certainty.of(declared.isTrue()) : Certainty.CANNOT_SAY, committee(scene));
            return;
        }
        List<Node> days = new ArrayList<>();
        boolean unknownDays = committee(scene).at("meetings").isUnknown();
        for (Node meeting : committee(scene).at("meetings").items()) {
            unknownDays |= meeting.isUnknown() || meeting.at("decisions").isUnknown();
            if (meeting.isGiven() && !meeting.at("decisions").items().isEmpty()) {
                days.add(meeting.at("date"));
            }
        }
        if (days.isEmpty() && !unknownDays) {
            days.add(new Node("", StatedDate.of(scene.on()), false, Kept.NONE, StatedDate.class, false));
        }
        Certainty equal = unknownDays ? Certainty.CANNOT_SAY : Certainty.YES;
        for (Node day : days) {
            equal = equal.and(isEqual(scene, day));
        }
        found.asked(equal, committee(scene));
    }

    private static Certainty isEqual(Scene scene, Node day) {
        Node members = committee(scene).at("members");
        if (!members.isGiven()) {
            return Certainty.CANNOT_SAY;
        }
        int least = 0;
        int most = 0;
        int free = 0;
        for (Node member : members.items()) {
            if (member.isUnknown()) {
                least--;
                most++;
                continue;
            }
            Certainty in = isInOffice(member, day);
            if (in == Certainty.NO) {
                continue;
            }
            Node side = member.at("side");
            int from = side.is("CIVIL_SOCIETY") ? 1 : -1;
            int to = side.isGiven() && !side.is("CIVIL_SOCIETY") ? -1 : 1;
            least += in == Certainty.YES ? from : Math.min(0, from);
            most += in == Certainty.YES ? to : Math.max(0, to);
            free += in == Certainty.YES && from == to ? 0 : 1;
        }
        if (least > 0 || most < 0) {
            return Certainty.NO;
        }
        return free == 0 && least == most ? Certainty.YES : Certainty.CANNOT_SAY;
    }

    static void committeeConsensus(Scene scene, Findings found) {
        Node rule = committee(scene).at("decisionRule");
        if (!rule.isGiven()) {
            found.undetermined();
            return;
        }
        if (!rule.is("CONSENSUS")) {
            found.notApplicable(Reason.PREMISE_NOT_MET);
            return;
        }
        if (!committee(scene).at("meetings").isGiven()) {
            found.undetermined();
        }
        for (Node meeting : committee(scene).at("meetings").items()) {
            if (meeting.at("decisions").isUnknown()) {
                found.undetermined();
            }
            for (Node decision : meeting.at("decisions").items()) {
                Node objections = decision.at("objections");
                Certainty without = objections.isGiven()
                        ? Certainty.of(objections.number() <= scene.number("maximumObjections"))
                        : Certainty.CANNOT_SAY;
                Certainty adopted = Three.is(decision.at("outcome"), "ADOPTED");
                if (adopted != Certainty.NO) {
                    found.asked(adopted.not().or(without), decision);
                }
            }
        }
        if (found.isEmpty()) {
            found.notApplicable(Reason.PREMISE_NOT_MET);
        }
    }
}
