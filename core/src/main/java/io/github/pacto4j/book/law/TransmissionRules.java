package io.github.pacto4j.book.law;

import static io.github.pacto4j.rule.Rule.rule;

import io.github.pacto4j.council.Deliberation;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.rule.Rule;

/** The rules on what follows a vote: transmission to the wali or governor, opposition, visa, posting. */
final class TransmissionRules {
    private TransmissionRules() {}

    static final Rule<Deliberation> TRANSMITTED = rule("law.transmitted", Deliberation.class, (deliberation, in) -> {
        Deliberations.settle(deliberation, in);
        StatedDate closedOn = in.known(Deliberations.closedOn(deliberation), "/session/closedOn");
        return in.term(closedOn, "/session/closedOn")
                .within(in.delay("transmissionDays"))
                .done(deliberation.transmittedOn(), "/transmittedOn")
                .duty();
    });
}
