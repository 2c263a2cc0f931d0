package io.github.pacto4j.book.law;

import io.github.pacto4j.council.Deliberation;
import io.github.pacto4j.council.SessionKind;
import io.github.pacto4j.date.Delay;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.rule.Finding;
import io.github.pacto4j.rule.Rule;

/**
 * The rules on calling a council together.
 *
 * <p>At the wali's or governor's own request an extraordinary session is called at shorter notice and brings its agenda
 * with it. No document says at whose request a session was held, so that of an extraordinary one too short a time may be
 * lawful.
 */
final class ConvocationRules {
    private ConvocationRules() {}

    private static final String OPENED = "/session/openedOn";
    private static final String KIND = "/session/kind";

    static final Rule<Deliberation> NOTICE = Deliberations.rule("law.notice", (deliberation, in) -> {
        Deliberations.settle(deliberation, in);
        StatedDate opened = in.required(Deliberations.openedOn(deliberation), OPENED);
        StatedDate notified = deliberation.notifiedOn();
        boolean ordinary = Deliberations.kind(deliberation) == SessionKind.ORDINARY;
        Delay shortest = in.delay("noticeDaysAtGovernorsRequest");
        boolean tooShort = !ordinary
                && notified != null
                && shortest.before(opened, in.calendar()).allows(notified).not().isCertain();
        Finding found = in.term(opened, OPENED)
                .before(tooShort ? shortest : in.delay("noticeDays"))
                .done(notified, "/notifiedOn")
                .duty();
        return found.isViolated() && !ordinary && !tooShort ? in.undetermined(KIND) : found;
    });

    static final Rule<Deliberation> AGENDA = Deliberations.rule("law.agenda-sent", (deliberation, in) -> {
        Deliberations.settle(deliberation, in);
        StatedDate opened = in.required(Deliberations.openedOn(deliberation), OPENED);
        Finding found = in.term(opened, OPENED)
                .before(in.delay("agendaDays"))
                .done(deliberation.agendaSentOn(), "/agendaSentOn")
                .duty();
        boolean ordinary = Deliberations.kind(deliberation) == SessionKind.ORDINARY;
        return found.isViolated() && !ordinary ? in.undetermined(KIND) : found;
    });
}
