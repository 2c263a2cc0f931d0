package io.github.pacto4j.testkit.oracle;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.plan.PlanStatus;
import io.github.pacto4j.rule.Reason;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The sentence of the guide on the part of civil society in each phase that a plan has reached. */
final class GuideCivilSociety {
    private GuideCivilSociety() {}

    static void throughout(Scene scene, Findings found) {
        for (String phase : scene.figures("phases")) {
            Signs signs = new Signs();
            PlanStatus from = switch (phase) {
                case "preparation" -> preparation(scene, signs);
                case "implementation" -> implementation(scene, signs);
                case "monitoring" -> group(scene, signs, PlanStatus.IN_IMPLEMENTATION);
                default -> evaluation(scene, signs);
            };
            Certainty reached = scene.hasReached(from);
            if (reached == Certainty.NO) {
                continue;
            }
            if (signs.shown) {
                found.satisfied();
            } else if (reached == Certainty.YES && signs.told && !signs.open) {
                found.violatedSomewhere();
            } else {
                found.undetermined();
            }
        }
        if (found.isEmpty()) {
            found.notApplicable(Reason.NOT_YET);
        }
    }

    /** What the dossier says of a phase: a place that is silent says nothing, one sign suffices. */
    private static final class Signs {
        boolean shown;
        boolean told;
        boolean open;

        void at(Node place, Predicate<Node> isSign) {
            open |= place.isUnknown();
            told |= place.isGiven();
            shown |= place.isGiven() && isSign.test(place);
        }

        void each(Node list, Consumer<Node> item) {
            open |= list.isUnknown();
            told |= list.isEmptyList();
            for (Node each : list.items()) {
                if (each.isUnknown()) {
                    open = true;
                } else {
                    item.accept(each);
                }
            }
        }
    }

    private static boolean isCivil(Node code) {
        return code.is("CIVIL_SOCIETY");
    }

    private static PlanStatus preparation(Scene scene, Signs signs) {
        Node process = scene.coCreation();
        signs.each(process.at("team"), each -> signs.at(each.at("represents"), GuideCivilSociety::isCivil));
        signs.each(process.at("committee/members"), each -> signs.at(each.at("side"), GuideCivilSociety::isCivil));
        signs.each(process.at("forum/members"), each -> signs.at(each.at("sector"), GuideCivilSociety::isCivil));
        signs.each(
                process.at("rounds"),
                round -> signs.each(
                        round.at("workshops"), each -> signs.at(each.at("attendance"), GuideCivilSociety::counts)));
        signs.each(
                process.at("contributions"), each -> signs.at(each.at("author/kind"), kind -> kind.is("ASSOCIATION")));
        signs.at(process.at("participation/byCategory"), GuideCivilSociety::counts);
        return PlanStatus.IN_CONSULTATION;
    }

    private static boolean counts(Node byCategory) {
        Node number = byCategory.at("CIVIL_SOCIETY");
        return number.isGiven() && number.number() > 0;
    }

    private static PlanStatus implementation(Scene scene, Signs signs) {
        Node plan = scene.plan();
        signs.each(
                plan.at("implementingInstitutions"), each -> signs.at(each.at("sector"), GuideCivilSociety::isCivil));
        signs.each(
                plan.at("commitments"),
                commitment -> signs.at(
                        commitment.at("partners"),
                        partners -> partners.items().stream().anyMatch(each -> isCivil(each.at("sector")))));
        signs.each(scene.root().at("followUp/civilSocietyRoles"), each -> signs.at(each, Node::isWritten));
        return PlanStatus.IN_IMPLEMENTATION;
    }

    private static PlanStatus group(Scene scene, Signs signs, PlanStatus from) {
        signs.each(scene.root().at("followUp/groupSectors"), each -> signs.at(each, GuideCivilSociety::isCivil));
        signs.at(scene.plan().at("monitoringBody/sector"), GuideCivilSociety::isCivil);
        return from;
    }

    private static PlanStatus evaluation(Scene scene, Signs signs) {
        signs.each(
                scene.root().at("evaluations"),
                matrix -> signs.at(
                        matrix.at("assessorSectors"),
                        sectors -> sectors.items().stream().anyMatch(GuideCivilSociety::isCivil)));
        return group(scene, signs, PlanStatus.EVALUATED);
    }
}
