package io.github.pacto4j.book.ogp;

import static io.github.pacto4j.rule.Rule.rule;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.membership.Letter;
import io.github.pacto4j.membership.LetterKind;
import io.github.pacto4j.membership.MembershipApplication;
import io.github.pacto4j.rule.Deadline;
import io.github.pacto4j.rule.Rule;
import io.github.pacto4j.rule.Term;
import java.util.ArrayList;
import java.util.List;

/** What OGP Local asks of an applicant beside the guide: time left in the term of office, and letters of support. */
final class ApplicationRules {
    private ApplicationRules() {}

    private static final String LETTERS = "/letters";
    private static final String SUBMITTED_ON = "/submittedOn";
    private static final String TERM_END = "/termEnd";

    static final Rule<MembershipApplication> TERM_LEFT =
            rule("ogp.term-left", MembershipApplication.class, (application, in) -> {
                StatedDate termEnd = in.required(application.termEnd(), TERM_END);
                Term term = in.term(termEnd, TERM_END)
                        .before(in.delay("minimumMonths"))
                        .done(application.submittedOn(), SUBMITTED_ON);
                Deadline.State state = term.right(null);
                in.required(application.submittedOn(), SUBMITTED_ON);
                return switch (state) {
                    case IN_TIME -> in.satisfied();
                    case LATE -> in.violated().related(SUBMITTED_ON, TERM_END);
                    default -> term.cannotSay();
                };
            });

    static final Rule<MembershipApplication> SUPPORT_LETTERS =
            rule("ogp.support-letters", MembershipApplication.class, (application, in) -> {
                List<Letter> letters = application.letters() == null ? List.of() : application.letters();
                int ofHead = 0;
                int ofPartners = 0;
                boolean unreadable = in.hasUnreadable(LETTERS);
                for (int i = 0; i < letters.size(); i++) {
                    LetterKind from = letters.get(i).from();
                    ofHead += from == LetterKind.HEAD ? 1 : 0;
                    ofPartners += from == LetterKind.NON_GOVERNMENT ? 1 : 0;
                    unreadable |= in.hasUnreadable(in.item(LETTERS, i) + "/from");
                }
                List<LetterKind> lacking = new ArrayList<>(0);
                if (ofHead < in.figure("minimumHead")) {
                    lacking.add(LetterKind.HEAD);
                }
                if (ofPartners < in.figure("minimumNonGovernment")) {
                    lacking.add(LetterKind.NON_GOVERNMENT);
                }
                if (lacking.isEmpty()) {
                    return in.satisfied();
                }
                return unreadable
                        ? in.undetermined(LETTERS)
                        : in.violated("letters", lacking).related(LETTERS);
            });
}
