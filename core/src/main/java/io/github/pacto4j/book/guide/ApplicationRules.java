package io.github.pacto4j.book.guide;

import static io.github.pacto4j.membership.ApplicationQuestion.ADDED_VALUE;
import static io.github.pacto4j.membership.ApplicationQuestion.ALIGNMENT;
import static io.github.pacto4j.membership.ApplicationQuestion.CAPACITY;
import static io.github.pacto4j.membership.ApplicationQuestion.EXTENSION;
import static io.github.pacto4j.membership.ApplicationQuestion.MECHANISMS;
import static io.github.pacto4j.membership.ApplicationQuestion.PRIORITIES;
import static io.github.pacto4j.rule.Rule.rule;

import io.github.pacto4j.collectivity.Collectivities;
import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.LastDay;
import io.github.pacto4j.date.Period;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.membership.ApplicationQuestion;
import io.github.pacto4j.membership.ApplicationValue;
import io.github.pacto4j.membership.MembershipApplication;
import io.github.pacto4j.membership.Reform;
import io.github.pacto4j.rule.Finding;
import io.github.pacto4j.rule.Judgement;
import io.github.pacto4j.rule.Rule;
import io.github.pacto4j.rule.Subject;
import io.github.pacto4j.rule.Unknowns;
import io.github.pacto4j.text.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules on who may apply to OGP Local, when, and what the application says (axis 1 of the guide). */
final class ApplicationRules {
    private ApplicationRules() {}

    private static final String SUBMITTED_ON = "/submittedOn";
    private static final String CALL = "/call";
    private static final String VALUES = "/values";
    private static final String NARRATIVE = "/narrative";
    private static final String REFORMS = "/reforms";
    private static final String PRACTICES = "/goodPractices";
    private static final String READY = "/readyToExchange";

    /** Judges that a condition of admission is answered in words. */
    private static Judgement<MembershipApplication> answers(ApplicationQuestion question) {
        return (application, in) -> {
            if (isAnswered(application, question)) {
                return in.satisfied();
            }
            String place = placeOf(question);
            return in.hasUnreadable(place) || mayBeAnswered(application, question)
                    ? in.undetermined(place)
                    : in.violated().at(holderOfAnswers(application));
        };
    }

    /** Returns whether the answer has a wording that could not be read. */
    private static boolean mayBeAnswered(MembershipApplication application, ApplicationQuestion question) {
        Text answer =
                application.narrative() == null ? null : application.narrative().get(question);
        return answer != null && answer.kept().hasAside();
    }

    private static boolean isAnswered(MembershipApplication application, ApplicationQuestion question) {
        Text answer =
                application.narrative() == null ? null : application.narrative().get(question);
        return answer != null && answer.isWritten();
    }

    private static String placeOf(ApplicationQuestion question) {
        return NARRATIVE + "/" + question.code();
    }

    /** Returns whether an answer, or a wording of it, that could not be read may be the one sought, and notes where. */
    private static boolean mayBeAnswered(
            MembershipApplication application, ApplicationQuestion question, Unknowns unknown) {
        if (mayBeAnswered(application, question)) {
            unknown.add(placeOf(question));
            return true;
        }
        return unknown.addIfUnreadable(placeOf(question));
    }

    /** Returns the object that would hold an answer: the application itself as long as it has no answers at all. */
    private static String holderOfAnswers(MembershipApplication application) {
        return application.narrative() == null ? "" : NARRATIVE;
    }

    static final Rule<MembershipApplication> ELIGIBLE_MEMBER_STATE =
            rule("guide.eligible-member-state", MembershipApplication.class, (application, in) -> {
                String code = application.collectivity();
                if (code == null && !in.hasUnreadable("/collectivity")) {
                    code = in.dossier().collectivity();
                }
                // Every collectivity of the register is Moroccan; of any other nothing is known.
                if (Collectivities.register()
                        .resolve(in.required(code, "/collectivity"))
                        .isEmpty()) {
                    return in.undetermined("/collectivity");
                }
                StatedDate memberSince = StatedDate.of(in.figures("memberSince").get(0));
                StatedDate applied = applied(application, in);
                in.input("memberSince", memberSince);
                // Of an application that was not sent yet no day is shown.
                in.input("submittedOn", Unknowns.orUnknown(application.submittedOn()));
                return switch (applied.isOnOrAfter(memberSince)) {
                    case YES -> in.satisfied();
                    case NO -> in.violated().related(SUBMITTED_ON);
                    case CANNOT_SAY -> in.cannotOrder(memberSince, applied, SUBMITTED_ON);
                };
            });

    /** Returns the day of submission; an application that was not sent yet is judged as if sent on the day asked for. */
    private static StatedDate applied(MembershipApplication application, Subject in) {
        StatedDate submitted = application.submittedOn();
        return submitted == null && !in.hasUnreadable(SUBMITTED_ON)
                ? StatedDate.of(in.on())
                : in.known(submitted, SUBMITTED_ON);
    }

    static final Rule<MembershipApplication> INTEREST_AFTER_CALL =
            rule("guide.interest-after-call", MembershipApplication.class, (application, in) -> {
                Period call = in.required(application.call(), CALL);
                StatedDate opened = call.start();
                StatedDate closed = call.end();
                if (opened != null && closed != null) {
                    in.term(opened, CALL + "/start")
                            .until(LastDay.of(closed))
                            .done(application.submittedOn(), SUBMITTED_ON)
                            .right(null);
                }
                StatedDate sent = in.required(application.submittedOn(), SUBMITTED_ON);
                Certainty early = opened == null ? Certainty.CANNOT_SAY : sent.isBefore(opened);
                Certainty late = closed != null
                        ? sent.isAfter(closed)
                        : in.hasUnreadable(CALL + "/end") ? Certainty.CANNOT_SAY : Certainty.NO;
                if (opened != null && early == Certainty.YES) {
                    return in.violatedAs("early", "submittedOn", sent, "openedOn", opened)
                            .related(SUBMITTED_ON, CALL + "/start");
                } else if (closed != null && late == Certainty.YES) {
                    return in.violatedAs("late", "submittedOn", sent, "closedOn", closed)
                            .related(SUBMITTED_ON, CALL + "/end");
                } else if (early == Certainty.CANNOT_SAY) {
                    return unordered(sent, opened, CALL + "/start", in);
                }
                return late == Certainty.CANNOT_SAY ? unordered(sent, closed, CALL + "/end", in) : in.satisfied();
            });

    private static Finding unordered(StatedDate sent, @Nullable StatedDate limit, String place, Subject in) {
        return limit == null ? in.undetermined(place) : in.cannotOrder(sent, limit, SUBMITTED_ON, place);
    }

    static final Rule<MembershipApplication> VALUES_ENDORSED =
            rule("guide.values-endorsed", MembershipApplication.class, (application, in) -> {
                List<ApplicationValue> endorsed = in.required(application.values(), VALUES);
                List<ApplicationValue> lacking = new ArrayList<>(0);
                for (String value : in.figures("values")) {
                    if (!endorsed.contains(ApplicationValue.valueOf(value))) {
                        lacking.add(ApplicationValue.valueOf(value));
                    }
                }
                // The guide asks for the values and the standards of the partnership in one breath.
                if (Boolean.FALSE.equals(application.standardsEndorsed())) {
                    return in.violatedAs("standards").related("/standardsEndorsed");
                }
                if (lacking.isEmpty()) {
                    return in.satisfied();
                }
                return in.hasUnreadable(VALUES)
                        ? in.undetermined(VALUES)
                        : in.violatedAs("values", "values", lacking).related(VALUES);
            });

    static final Rule<MembershipApplication> ADDED_VALUE_DESCRIBED =
            rule("guide.added-value", MembershipApplication.class, answers(ADDED_VALUE));

    static final Rule<MembershipApplication> PRIORITIES_ALIGNED =
            rule("guide.priorities-aligned", MembershipApplication.class, (application, in) -> {
                boolean described = isAnswered(application, PRIORITIES);
                boolean aligned = isAnswered(application, ALIGNMENT);
                Unknowns unknown = new Unknowns(in);
                boolean undescribed = !described && !mayBeAnswered(application, PRIORITIES, unknown);
                boolean unaligned = !aligned && !mayBeAnswered(application, ALIGNMENT, unknown);
                if (!undescribed && !unaligned) {
                    return unknown.or(in.satisfied());
                }
                String variant = undescribed && unaligned ? "both" : undescribed ? "priorities" : "alignment";
                return in.violatedAs(variant).at(holderOfAnswers(application));
            });

    static final Rule<MembershipApplication> CAPACITY_DESCRIBED =
            rule("guide.capacity", MembershipApplication.class, answers(CAPACITY));

    static final Rule<MembershipApplication> RECENT_REFORM =
            rule("guide.recent-reform", MembershipApplication.class, (application, in) -> {
                List<Reform> reforms = in.required(application.reforms(), REFORMS);
                if (reforms.isEmpty() && !in.hasUnreadable(REFORMS)) {
                    return in.violatedAs("none");
                }
                String bare = undated(reforms, in);
                if (bare != null) {
                    return in.violatedAs("undated").at(bare);
                }
                StatedDate submitted = in.known(application.submittedOn(), SUBMITTED_ON);
                LastDay eve = in.delay("withinYears").before(submitted, in.calendar());
                Unknowns unknown = new Unknowns(in);
                unknown.addIfUnreadable(REFORMS);
                int recent = 0;
                List<StatedDate> others = new ArrayList<>(reforms.size());
                String undated = null;
                for (int i = 0; i < reforms.size(); i++) {
                    StatedDate date = reforms.get(i).date();
                    String place = in.item(REFORMS, i);
                    if (date == null) {
                        undated = unknown.addIfUnreadable(place + "/date") || undated != null ? undated : place;
                        continue;
                    }
                    switch (isNotBefore(date, eve).and(date.isOnOrBefore(submitted))) {
                        case YES -> recent++;
                        case NO -> others.add(date);
                        case CANNOT_SAY -> unknown.add(place + "/date");
                    }
                }
                if (recent >= in.figure("minimumReforms")) {
                    return in.satisfied();
                } else if (!unknown.isEmpty()) {
                    return unknown.or(in.satisfied());
                }
                return undated != null
                        ? in.violatedAs("undated").at(undated)
                        : in.violatedAs("old", "dates", others, "submittedOn", submitted)
                                .related(REFORMS, SUBMITTED_ON);
            });

    /** Returns the first reform where none bears a date or may bear one: whatever day one applies, none is recent. */
    private static @Nullable String undated(List<Reform> reforms, Subject in) {
        boolean none = !in.hasUnreadable(REFORMS);
        for (int i = 0; none && i < reforms.size(); i++) {
            none = reforms.get(i).date() == null && !in.hasUnreadable(in.item(REFORMS, i) + "/date");
        }
        return none && !reforms.isEmpty() ? in.item(REFORMS, 0) : null;
    }

    private static Certainty isNotBefore(StatedDate date, LastDay limit) {
        if (limit.latest() != null && date.isOnOrAfter(limit.latest()).isCertain()) {
            return Certainty.YES;
        }
        return limit.earliest() != null && date.isBefore(limit.earliest()).isCertain()
                ? Certainty.NO
                : Certainty.CANNOT_SAY;
    }

    static final Rule<MembershipApplication> MECHANISMS_DESCRIBED =
            rule("guide.mechanisms", MembershipApplication.class, answers(MECHANISMS));

    static final Rule<MembershipApplication> PRACTICE_TO_SHARE =
            rule("guide.practice-to-share", MembershipApplication.class, (application, in) -> {
                List<Text> practices = application.goodPractices() == null ? List.of() : application.goodPractices();
                long written = practices.stream().filter(Text::isWritten).count();
                if (written >= in.figure("minimumPractices")) {
                    return in.satisfied();
                }
                // A wording that could not be read may tell of one.
                boolean unread = practices.stream()
                        .anyMatch(each -> !each.isWritten() && each.kept().hasAside());
                return unread || in.hasUnreadable(PRACTICES) ? in.undetermined(PRACTICES) : in.violated();
            });

    static final Rule<MembershipApplication> READY_TO_EXCHANGE =
            rule("guide.ready-to-exchange", MembershipApplication.class, (application, in) -> {
                boolean ready = in.required(application.readyToExchange(), READY);
                return ready ? in.satisfied() : in.violated().related(READY);
            });

    static final Rule<MembershipApplication> EXTENSION_DESCRIBED =
            rule("guide.extension", MembershipApplication.class, answers(EXTENSION));
}
