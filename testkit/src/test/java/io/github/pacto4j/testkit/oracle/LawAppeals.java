package io.github.pacto4j.testkit.oracle;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.rule.Reason;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The sentence of the book MA_LAW on the next step of who asked for information, and its last day. */
final class LawAppeals {
    private LawAppeals() {}

    static void requestAppeals(Scene scene, Findings found) {
        LawCitizens.each(scene, found, "informationRequests", request -> {
            Node received = request.at("receivedOn");
            Node complaint = request.at("complaintOn");
            Node heard = request.at("complaintAnsweredOn");
            Node commission = request.at("commissionOn");
            if (Told.before(complaint, received) == Certainty.YES
                    || Told.before(heard, complaint) == Certainty.YES
                    || Told.before(commission, complaint) == Certainty.YES) {
                found.violatedSomewhere();
            } else if (commission.isGiven()) {
                LawCitizens.ask(isExact(commission), found);
            } else if (complaint.isGiven()) {
                // The head's answer, or the end of the time for it, leads to the commission.
                Certainty open = commission.isUnknown() || heard.isUnknown() ? Certainty.CANNOT_SAY : Certainty.YES;
                LawCitizens.ask(open.and(isExact(heard.isGiven() ? heard : complaint)), found);
            } else {
                toHead(scene, found, request);
            }
        });
    }

    /** The last day of a delay in plain days is stated where the day that it runs from is. */
    private static Certainty isExact(Node day) {
        return day.date().first().equals(day.date().last()) ? Certainty.YES : Certainty.CANNOT_SAY;
    }

    private static void toHead(Scene scene, Findings found, Node request) {
        Node answered = request.at("answeredOn");
        Node outcome = request.at("outcome");
        if (outcome.is("GRANTED")) {
            found.notApplicable(Reason.PREMISE_NOT_MET);
        } else if (answered.isGiven()) {
            Certainty stated = outcome.isGiven() ? isExact(answered) : Certainty.CANNOT_SAY;
            LawCitizens.ask(stated.and(isCounted(scene, request, answered.date().first())), found);
        } else if (answered.isUnknown() || (outcome.isGiven() && !outcome.is("PENDING"))) {
            found.undetermined();
        } else {
            inSilence(scene, found, request);
        }
    }

    private static Certainty isCounted(Scene scene, Node request, LocalDate from) {
        LocalDate last = Delays.workingDays(from, LawCitizens.number(scene, "complaintDays", null), scene.calendar());
        return last == null || request.at("complaintOn").isUnknown() ? Certainty.CANNOT_SAY : Certainty.YES;
    }

    /** Without an answer the complaint may follow the end of the time for one. */
    private static void inSilence(Scene scene, Findings found, Node request) {
        LocalDate earliest = null;
        LocalDate latest = null;
        boolean soonestKnown = true;
        boolean latestKnown = true;
        Node urgent = request.at("urgent");
        for (boolean asUrgent : new boolean[] {true, false}) {
            if (urgent.isUnknown() || asUrgent == urgent.isTrue()) {
                LocalDate soonest = end(scene, request, asUrgent, true);
                LocalDate last = end(scene, request, asUrgent, false);
                soonestKnown &= soonest != null;
                latestKnown &= last != null;
                earliest = earliest == null || soonest != null && soonest.isBefore(earliest) ? soonest : earliest;
                latest = latest == null || last != null && last.isAfter(latest) ? last : latest;
            }
        }
        earliest = soonestKnown ? earliest : null;
        latest = latestKnown ? latest : null;
        if (earliest != null && !earliest.isBefore(scene.on())) {
            found.notApplicable(Reason.NOT_YET);
        } else if (earliest != null && earliest.equals(latest)) {
            LawCitizens.ask(isCounted(scene, request, earliest), found);
        } else {
            found.undetermined();
        }
    }

    /** Returns the earliest or the latest day on which the time for the answer may end. */
    private static @Nullable LocalDate end(Scene scene, Node request, boolean urgent, boolean soonest) {
        StatedDate received = request.at("receivedOn").date();
        LocalDate early = first(scene, received.first(), urgent, true);
        LocalDate late = first(scene, received.last(), urgent, false);
        Certainty extended = isExtended(request, early, late);
        LocalDate end = soonest ? early : late;
        boolean longer = extended == Certainty.YES || (extended == Certainty.CANNOT_SAY && !soonest);
        int more = LawCitizens.number(scene, "extensionDays", null);
        if (end == null || !longer) {
            return end;
        }
        return soonest ? Delays.soonest(end, more, scene.calendar()) : Delays.workingDays(end, more, scene.calendar());
    }

    private static @Nullable LocalDate first(Scene scene, LocalDate from, boolean urgent, boolean soonest) {
        if (urgent) {
            return from.plusDays(LawCitizens.number(scene, "urgentDays", null));
        }
        int days = LawCitizens.number(scene, "answerDays", null);
        return soonest
                ? Delays.soonest(from, days, scene.calendar())
                : Delays.workingDays(from, days, scene.calendar());
    }

    private static Certainty isExtended(Node request, @Nullable LocalDate early, @Nullable LocalDate late) {
        Node on = request.at("extendedOn");
        if (!on.isGiven()) {
            return on.isUnknown() ? Certainty.CANNOT_SAY : Certainty.NO;
        }
        Certainty inTime = early != null && !on.date().last().isAfter(early)
                ? Certainty.YES
                : late != null && on.date().first().isAfter(late) ? Certainty.NO : Certainty.CANNOT_SAY;
        return inTime.and(Told.written(request.at("extensionReason")));
    }
}
