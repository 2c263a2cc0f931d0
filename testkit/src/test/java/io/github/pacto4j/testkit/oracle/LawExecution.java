package io.github.pacto4j.testkit.oracle;

import io.github.pacto4j.collectivity.Tier;
import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.rule.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The sentences of the book MA_LAW on what may begin after a council adopted a plan. */
final class LawExecution {
    private LawExecution() {}

    /**
     * What the history tells of the time after an adoption, up to the next one or to the return to draft.
     *
     * @param begun  publication and start
     * @param opposition  the entry that records one, null if none does
     * @param isOpen  whether something else may have happened
     */
    private record After(List<Node> begun, @Nullable Node opposition, boolean isOpen) {}

    private static After after(Scene scene, Node deliberation) {
        List<Node> begun = new ArrayList<>();
        Node opposition = null;
        boolean open = false;
        boolean after = false;
        boolean ahead = false;
        boolean otherCouncils = true;
        for (Node entry : scene.plan().at("history").items()) {
            StatedDate day = entry.isGiven() ? scene.day(entry) : null;
            ahead = day == null ? ahead : day.isAfter(scene.on()) == Certainty.YES;
            open |= entry.isUnknown();
            if (!after) {
                after = deliberation.pointer().startsWith(entry.pointer() + "/");
                continue;
            }
            boolean adopts = entry.at("transition").is("adopt");
            otherCouncils &= adopts;
            if (entry.at("transition").is("returnToDraft") || (adopts && !otherCouncils)) {
                break;
            }
            open |= !entry.at("transition").isGiven();
            if (ahead) {
                continue;
            }
            if (entry.at("transition").is("publish") || entry.at("transition").is("start")) {
                begun.add(entry);
            } else if (entry.at("transition").is("recordOpposition") && isAgainst(scene, deliberation, entry)) {
                opposition = entry;
            }
        }
        return new After(begun, opposition, open);
    }

    /** Returns whether an opposition is to this council's deliberation: in a joint plan it may be to another's. */
    private static boolean isAgainst(Scene scene, Node deliberation, Node opposition) {
        Node own = deliberation.at("collectivity").isGiven()
                ? deliberation.at("collectivity")
                : scene.plan().at("collectivity");
        Node whose = opposition.at("collectivity");
        return !whose.isGiven() || Objects.equals(whose.value(), own.value());
    }

    static void executable(Scene scene, Findings found) {
        if (!scene.plan().isGiven()) {
            found.undetermined();
        }
        LawCouncil.each(scene, found, (deliberation, tier) -> {
            After after = after(scene, deliberation);
            Node received = deliberation.at("receivedOn");
            UnaryOperator<@Nullable LocalDate> last =
                    day -> Delays.workingDays(day, LawCouncil.number(scene, "oppositionDays", tier), scene.calendar());
            UnaryOperator<@Nullable LocalDate> soonest =
                    day -> Delays.soonest(day, LawCouncil.number(scene, "oppositionDays", tier), scene.calendar());
            if (after.begun.isEmpty()) {
                if (after.isOpen || received.isUnknown()) {
                    found.undetermined();
                } else if (received.isGiven()
                        && Delays.isOver(received.date(), scene.on(), soonest, last) == Certainty.YES) {
                    found.satisfied();
                } else {
                    found.notApplicable(Reason.NOT_YET);
                }
                return;
            }
            if (!received.isGiven()) {
                found.undetermined();
                return;
            }
            Certainty broken = after.isOpen ? Certainty.CANNOT_SAY : Certainty.NO;
            for (Node begun : after.begun) {
                broken = broken.or(inDelay(begun.at("on"), received, soonest, last));
            }
            Node opposition = deliberation.at("opposition");
            if (!opposition.isAbsent()) {
                broken = broken.or(inDelay(opposition.at("on"), received, soonest, last));
            } else if (after.opposition != null) {
                broken = broken.or(inDelay(after.opposition.at("on"), received, soonest, last));
            }
            LawCitizens.ask(broken.not(), found);
        });
    }

    private static Certainty inDelay(
            Node day,
            Node received,
            UnaryOperator<@Nullable LocalDate> soonest,
            UnaryOperator<@Nullable LocalDate> last) {
        return day.isGiven() ? Delays.inTime(day.date(), received.date(), soonest, last) : Certainty.CANNOT_SAY;
    }

    static void visaDelay(Scene scene, Findings found) {
        LawCouncil.each(scene, found, (deliberation, tier) -> {
            Node needed = deliberation.at("visa/needed");
            if (needed.isUnknown()) {
                found.undetermined();
            } else if (!needed.isGiven()) {
                found.notApplicable(Reason.NO_VALUE);
            } else if (!needed.isTrue()
                    || deliberation.pointer().startsWith("/application")
                    || LawCouncil.isRejection(scene, deliberation)) {
                found.notApplicable(Reason.PREMISE_NOT_MET);
            } else {
                withVisa(scene, found, deliberation, tier);
            }
        });
    }

    private static void withVisa(Scene scene, Findings found, Node deliberation, Tier tier) {
        After after = after(scene, deliberation);
        Node granted = deliberation.at("visa/grantedOn");
        Node received = deliberation.at("receivedOn");
        UnaryOperator<@Nullable LocalDate> last = day -> day.plusDays(LawCouncil.number(scene, "visaDays", tier));
        if (after.begun.isEmpty()) {
            Certainty silent =
                    received.isGiven() ? Delays.isOver(received.date(), scene.on(), last) : Certainty.CANNOT_SAY;
            if (after.isOpen) {
                found.undetermined();
            } else if (silent.or(Told.past(granted, scene.on())) == Certainty.YES) {
                found.satisfied();
            } else {
                found.notApplicable(Reason.NOT_YET);
            }
            return;
        }
        Certainty all = after.isOpen ? Certainty.CANNOT_SAY : Certainty.YES;
        for (Node begun : after.begun) {
            Node day = begun.at("on");
            Certainty granting = granted.isAbsent() ? Certainty.NO : Told.onOrBefore(granted, day);
            Certainty silent = received.isGiven() && day.isGiven()
                    ? Delays.inTime(day.date(), received.date(), last).not()
                    : Certainty.CANNOT_SAY;
            all = all.and(granting.or(silent));
        }
        LawCitizens.ask(all, found);
    }
}
