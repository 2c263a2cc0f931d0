package io.github.pacto4j.book.law;

import static io.github.pacto4j.rule.Rule.rule;

import io.github.pacto4j.citizen.Complaint;
import io.github.pacto4j.citizen.ComplaintKind;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.rule.Finding;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Rule;
import io.github.pacto4j.text.Text;

/** The rule on complaints: each is answered, and sooner where the file is unclear. */
final class ComplaintRules {
    private ComplaintRules() {}

    static final Rule<Complaint> ANSWERED = rule("law.complaint-answered", Complaint.class, (complaint, in) -> {
        in.requireInForce(complaint.receivedOn(), "/receivedOn");
        in.requireReadable("/kind");
        if (complaint.kind() != null && complaint.kind() != ComplaintKind.COMPLAINT) {
            return in.notApplicable(Reason.PREMISE_NOT_MET);
        }
        StatedDate received = in.known(complaint.receivedOn(), "/receivedOn");
        StatedDate answered = complaint.answeredOn();
        // A file that nobody called unclear has the ordinary time.
        boolean unclear = Boolean.TRUE.equals(complaint.unclear());
        Finding found = in.term(received, "/receivedOn")
                .within(in.delay(unclear ? "unclearDays" : "answerDays"))
                .done(answered, "/answeredOn")
                .duty();
        if (found.isViolated()) {
            return found;
        } else if (in.hasUnreadable("/unclear")) {
            return in.undetermined("/unclear");
        }
        Text reason = complaint.reason();
        if (!unclear || answered == null || (reason != null && reason.isWritten())) {
            return found;
        }
        // A wording that could not be read may be the reason.
        return in.hasUnreadable("/reason")
                ? in.undetermined("/reason")
                : in.violatedAs("unreasoned").related("/answeredOn");
    });
}
