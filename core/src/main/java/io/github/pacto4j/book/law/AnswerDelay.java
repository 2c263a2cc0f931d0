package io.github.pacto4j.book.law;

import io.github.pacto4j.citizen.InformationRequest;
import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.Delay;
import io.github.pacto4j.date.LastDay;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.date.WorkingDays;
import io.github.pacto4j.rule.Subject;
import io.github.pacto4j.rule.Term;
import io.github.pacto4j.rule.Unknowns;
import io.github.pacto4j.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * By which day an information request is to be answered. Urgency and extension are exceptions: where nobody stated them
 * the ordinary delay counts, and an extension that came too late or without reasons gives no more time.
 */
final class AnswerDelay {
    private final InformationRequest request;
    private final Subject in;

    AnswerDelay(InformationRequest request, Subject in) {
        this.request = request;
        this.in = in;
    }

    /** Returns the last day for an answer to a request received on a date. */
    LastDay lastDay(StatedDate received) {
        LastDay ordinary = extended(in.delay("answerDays").after(received, in.calendar()));
        LastDay urgent = extended(in.delay("urgentDays").after(received, in.calendar()));
        return switch (isUrgent()) {
            case YES -> urgent;
            case NO -> ordinary;
            case CANNOT_SAY -> eitherOf(urgent, ordinary);
        };
    }

    /** Begins the term for the answer. */
    Term term(StatedDate received) {
        Term term = in.term(received, "/receivedOn");
        Delay whole = in.delay(isUrgent() == Certainty.YES ? "urgentDays" : "answerDays");
        LastDay last = lastDay(received);
        // A delay is stated where it alone leads to the last day: a lengthened one is two in a row.
        return (last.equals(whole.after(received, in.calendar())) ? term.within(whole) : term).until(last);
    }

    /** Notes what could not be read and decides on the last day. */
    void unknown(Unknowns unknown) {
        unknown.addIfUnreadable("/urgent");
        unknown.addIfUnreadable("/extendedOn");
        if (request.extendedOn() != null && !isReasoned()) {
            unknown.addIfUnreadable("/extensionReason");
        }
    }

    private Certainty isUrgent() {
        return request.urgent() == null && in.hasUnreadable("/urgent")
                ? Certainty.CANNOT_SAY
                : Certainty.of(Boolean.TRUE.equals(request.urgent()));
    }

    private LastDay extended(LastDay first) {
        LastDay longer = after(first, in.delay("extensionDays"), in.calendar());
        return switch (isExtended(first)) {
            case YES -> longer;
            case NO -> first;
            case CANNOT_SAY -> eitherOf(first, longer);
        };
    }

    /** An extension is announced before the first delay has ended, and says why. */
    private Certainty isExtended(LastDay first) {
        StatedDate on = request.extendedOn();
        if (on == null) {
            return in.hasUnreadable("/extendedOn") ? Certainty.CANNOT_SAY : Certainty.NO;
        }
        Certainty reasoned = isReasoned()
                ? Certainty.YES
                : in.hasUnreadable("/extensionReason") ? Certainty.CANNOT_SAY : Certainty.NO;
        return first.allows(on).and(reasoned);
    }

    private boolean isReasoned() {
        Text reason = request.extensionReason();
        return reason != null && reason.isWritten();
    }

    private static LastDay after(LastDay first, Delay more, WorkingDays calendar) {
        LastDay near = after(first.earliest(), more, calendar);
        LastDay far = after(first.latest(), more, calendar);
        return new LastDay(
                near == null ? null : near.earliest(),
                far == null ? null : far.latest(),
                both(first.skipped(), far == null ? List.of() : far.skipped()),
                both(first.unknown(), far == null ? List.of() : far.unknown()));
    }

    private static @Nullable LastDay after(@Nullable LocalDate day, Delay more, WorkingDays calendar) {
        // The notation of dates ends with the year 9999; a delay may lead beyond.
        return day == null
                ? null
                : StatedDate.parse(day.toString())
                        .map(event -> more.after(event, calendar))
                        .orElse(null);
    }

    private static LastDay eitherOf(LastDay one, LastDay other) {
        LocalDate earliest = one.earliest() == null || other.earliest() == null
                ? null
                : one.earliest().isBefore(other.earliest()) ? one.earliest() : other.earliest();
        LocalDate latest = one.latest() == null || other.latest() == null
                ? null
                : one.latest().isAfter(other.latest()) ? one.latest() : other.latest();
        return new LastDay(earliest, latest, List.of(), List.of());
    }

    private static List<LocalDate> both(List<LocalDate> one, List<LocalDate> other) {
        List<LocalDate> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }
}
