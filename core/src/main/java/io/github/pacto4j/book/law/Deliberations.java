package io.github.pacto4j.book.law;

import io.github.pacto4j.council.Deliberation;
import io.github.pacto4j.council.Session;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.rule.Subject;
import org.jspecify.annotations.Nullable;

/** What every rule on a council's deliberation needs to know first. */
final class Deliberations {
    private Deliberations() {}

    /**
     * Turns to the law of the tier that deliberated, in force on the day of the vote, or of the session where that is all
     * that is known.
     */
    static void settle(Deliberation deliberation, Subject in) {
        in.judgedAs(deliberation.collectivity());
        Session session = deliberation.session();
        StatedDate decided = deliberation.decidedOn();
        if (decided != null || session == null || session.openedOn() == null) {
            in.requireInForce(decided, "/decidedOn");
        } else {
            in.requireInForce(session.openedOn(), "/session/openedOn");
        }
    }

    /** Returns a day of the session, null if it is not known. */
    static @Nullable StatedDate openedOn(Deliberation deliberation) {
        return deliberation.session() == null ? null : deliberation.session().openedOn();
    }

    /** Returns a day of the session, null if it is not known. */
    static @Nullable StatedDate closedOn(Deliberation deliberation) {
        return deliberation.session() == null ? null : deliberation.session().closedOn();
    }
}
