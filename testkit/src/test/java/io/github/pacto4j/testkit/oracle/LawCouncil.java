package io.github.pacto4j.testkit.oracle;

import io.github.pacto4j.collectivity.Collectivities;
import io.github.pacto4j.collectivity.Collectivity;
import io.github.pacto4j.collectivity.Tier;
import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.plan.PlanStatus;
import io.github.pacto4j.plan.Transition;
import io.github.pacto4j.rule.Reason;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The sentences of the book MA_LAW on the council's deliberations. */
final class LawCouncil {
    private static final Set<String> VOTES = Set.of("law.quorum", "law.majority");
    private static final Set<String> SESSIONS = Set.of("law.session-month", "law.session-day");

    private LawCouncil() {}

    interface Judgement {
        void of(Node deliberation, Tier tier);
    }

    /** Judges each deliberation: that on the application always, those on the plan once it was adopted. */
    static void each(Scene scene, Findings found, Judgement judgement) {
        Node application = scene.root().at("application");
        if (application.isGiven() && application.at("deliberation").isUnknown()) {
            found.undetermined();
        }
        judge(scene, found, application.at("deliberation"), application.at("collectivity"), null, judgement);
        Node plan = scene.plan();
        if (application.isUnknown()) {
            found.undetermined();
        }
        if (!plan.isGiven()) {
            if (plan.isUnknown() || !application.isGiven()) {
                found.undetermined();
            }
            return;
        }
        Certainty adopted = scene.hasReached(PlanStatus.ADOPTED);
        if (adopted == Certainty.NO) {
            found.notApplicable(Reason.NOT_YET);
            return;
        }
        if (adopted == Certainty.CANNOT_SAY) {
            found.undetermined();
            return;
        }
        if (hidesVote(scene)) {
            found.absent(plan);
        }
        for (Node entry : plan.at("history").items()) {
            if (entry.isUnknown()) {
                found.undetermined();
            } else if (entry.at("transition").is("adopt")
                    || entry.at("transition").is("returnToDraft")) {
                if (entry.at("deliberations").isUnknown()) {
                    found.undetermined();
                }
                for (Node deliberation : scene.deliberations(entry)) {
                    if (deliberation.isUnknown()) {
                        found.undetermined();
                    }
                    StatedDate recorded = (StatedDate) entry.at("on").value();
                    judge(scene, found, deliberation, plan.at("collectivity"), recorded, judgement);
                }
            }
        }
    }

    /** Returns whether the council adopted the plan by a vote that the file does not show. */
    private static boolean hidesVote(Scene scene) {
        List<Node> adoptions = scene.entries("adopt");
        if (adoptions.isEmpty()) {
            // That a whole history tells of no adoption is a fault of form: there is no vote to judge.
            return !scene.denies(Transition.ADOPT);
        }
        for (Node adoption : adoptions) {
            if (adoption.at("deliberation").isAbsent()
                    && (adoption.at("deliberations").isAbsent()
                            || adoption.at("deliberations").isEmptyList())) {
                return true;
            }
        }
        return false;
    }

    private static void judge(
            Scene scene,
            Findings found,
            Node deliberation,
            Node holder,
            @Nullable StatedDate recorded,
            Judgement judgement) {
        if (!deliberation.isGiven()) {
            return;
        }
        StatedDate day = recorded;
        boolean ofVote = VOTES.contains(scene.entry().id());
        for (String path :
                ofVote ? List.of("session/openedOn", "decidedOn") : List.of("decidedOn", "session/openedOn")) {
            day = deliberation.at(path).isGiven() ? deliberation.at(path).date() : day;
        }
        Optional<Collectivity> whose = Optional.empty();
        List<Node> codes =
                List.of(deliberation.at("collectivity"), holder, scene.root().at("collectivity"));
        if (codes.stream().allMatch(Node::isAbsent)) {
            whose = scene.collectivity();
        }
        for (Node code : codes) {
            // Which council deliberated is unknown; a document whose own code cannot be read is the dossier's.
            if (code.isUnknown() && code.pointer().startsWith(deliberation.pointer() + "/")) {
                break;
            }
            if (code.isGiven()) {
                whose = Collectivities.register().resolve(code.string());
                break;
            }
        }
        if (deliberation.at("collectivity").isAbsent() && deliberation.pointer().contains("/deliberations")) {
            // It may be the deliberation of any party to the plan.
            for (Node party : scene.plan().at("jointWith").items()) {
                Optional<Tier> tier = party.isGiven()
                        ? Collectivities.register().resolve(party.string()).map(Collectivity::tier)
                        : whose.map(Collectivity::tier);
                whose = tier.equals(whose.map(Collectivity::tier)) ? whose : Optional.empty();
            }
        }
        if (scene.entry().id().equals("law.executable")
                && (deliberation.pointer().startsWith("/application") || isRejection(scene, deliberation))) {
            found.notApplicable(Reason.PREMISE_NOT_MET);
        } else if (whose.isEmpty()
                && day != null
                && SESSIONS.contains(scene.entry().id())
                && deliberation.at("session/kind").is("EXTRAORDINARY")) {
            // Of whichever tier the council is.
            if (scene.isInForce(found, day)) {
                found.notApplicable(Reason.PREMISE_NOT_MET);
            }
        } else if (whose.isEmpty() || day == null) {
            found.undetermined();
        } else if (VOTES.contains(scene.entry().id()) && day.isAfter(scene.on()) == Certainty.YES) {
            found.notApplicable(Reason.NOT_YET);
        } else if (scene.isInForce(found, day)) {
            judgement.of(deliberation, whose.get().tier());
        }
    }

    static int number(Scene scene, String name, Tier tier) {
        return Integer.parseInt(Catalogue.figure(scene.entry().id(), name, tier));
    }

    /** Returns whether every day, some day or no day that the date may mean passes. */
    static Certainty days(StatedDate date, Predicate<LocalDate> test) {
        boolean yes = false;
        boolean no = false;
        for (LocalDate day = date.first(); !day.isAfter(date.last()); day = day.plusDays(1)) {
            yes |= test.test(day);
            no |= !test.test(day);
        }
        return yes && no ? Certainty.CANNOT_SAY : Certainty.of(yes);
    }

    static void notice(Scene scene, Findings found) {
        each(
                scene,
                found,
                (deliberation, tier) ->
                        before(deliberation, "notifiedOn", number(scene, "noticeDays", tier), scene.on(), found));
    }

    static void agendaSent(Scene scene, Findings found) {
        each(
                scene,
                found,
                (deliberation, tier) ->
                        before(deliberation, "agendaSentOn", number(scene, "agendaDays", tier), scene.on(), found));
    }

    private static void before(Node deliberation, String name, int days, LocalDate on, Findings found) {
        Node told = deliberation.at(name);
        Node opened = deliberation.at("session/openedOn");
        if (told.isAbsent()
                && opened.isGiven()
                && !opened.date().first().minusDays(days).isBefore(on)) {
            found.notApplicable(Reason.NOT_YET);
            return;
        }
        if (!told.isGiven() || !opened.isGiven()) {
            found.undetermined();
            return;
        }
        long least = ChronoUnit.DAYS.between(told.date().last(), opened.date().first());
        long most = ChronoUnit.DAYS.between(told.date().first(), opened.date().last());
        found.asked(least >= days ? Certainty.YES : most < days ? Certainty.NO : Certainty.CANNOT_SAY, deliberation);
    }

    static void quorum(Scene scene, Findings found) {
        each(scene, found, (deliberation, tier) -> {
            Node meeting = deliberation.at("meeting");
            if (meeting.isGiven() && meeting.number() >= number(scene, "freeFromMeeting", tier)) {
                found.satisfied();
                return;
            }
            Node present = deliberation.at("present");
            Node inOffice = deliberation.at("inOffice");
            if (!present.isGiven() || !inOffice.isGiven()) {
                found.undetermined();
            } else if (100L * present.number()
                    > (long) number(scene, "presentAbovePercent", tier) * inOffice.number()) {
                found.satisfied();
            } else if (!meeting.isGiven()) {
                found.undetermined();
            } else {
                found.violated(deliberation);
            }
        });
    }

    static void majority(Scene scene, Findings found) {
        each(scene, found, (deliberation, tier) -> {
            Node votesFor = deliberation.at("votesFor");
            Node against = deliberation.at("votesAgainst");
            Node present = deliberation.at("present");
            Node inOffice = deliberation.at("inOffice");
            int votes = value(votesFor) + value(against) + value(deliberation.at("abstentions"));
            if (present.isGiven() && votes > present.number()) {
                found.violated(deliberation);
                return;
            }
            if (present.isGiven() && inOffice.isGiven() && present.number() > inOffice.number()) {
                found.violated(deliberation);
                return;
            }
            if (!votesFor.isGiven()) {
                found.undetermined();
                return;
            }
            Node programme = deliberation.at("asPartOf");
            Certainty reinforced = programme.isUnknown()
                    ? Certainty.CANNOT_SAY
                    : Certainty.of(programme.isGiven()
                            && Catalogue.figures(scene.entry().id(), "reinforcedProgrammes", tier)
                                    .contains(programme.code()));
            Node vote = deliberation.at("vote");
            if (deliberation.pointer().startsWith("/plan/history") && isRejection(scene, deliberation)) {
                found.notApplicable(Reason.PREMISE_NOT_MET);
                return;
            }
            Certainty cast;
            if (!against.isGiven()) {
                cast = Certainty.CANNOT_SAY;
            } else if (votesFor.number() == against.number()) {
                Node president = deliberation.at("presidentFor");
                cast = president.isGiven() ? Certainty.of(president.isTrue()) : Certainty.CANNOT_SAY;
            } else {
                cast = Certainty.of(votesFor.number() > against.number());
            }
            Certainty members = inOffice.isGiven()
                    ? Certainty.of(2L * votesFor.number() > inOffice.number())
                    : Certainty.CANNOT_SAY;
            Certainty first = reinforced.and(
                    vote.isGiven()
                            ? Certainty.of(vote.number() <= number(scene, "reinforcedVote", tier))
                            : Certainty.CANNOT_SAY);
            found.asked(cast.and(first.not().or(members)), deliberation);
        });
    }

    static boolean isRejection(Scene scene, Node deliberation) {
        for (Node entry : scene.plan().at("history").items()) {
            if (deliberation.pointer().startsWith(entry.pointer() + "/")) {
                return entry.at("transition").is("returnToDraft");
            }
        }
        return false;
    }

    private static int value(Node number) {
        return number.isGiven() ? number.number() : 0;
    }

    static void transmitted(Scene scene, Findings found) {
        each(
                scene,
                found,
                (deliberation, tier) -> done(
                        scene,
                        found,
                        deliberation,
                        "transmittedOn",
                        day -> Delays.soonest(day, number(scene, "transmissionDays", tier), scene.calendar()),
                        day -> Delays.workingDays(day, number(scene, "transmissionDays", tier), scene.calendar())));
    }

    static void posted(Scene scene, Findings found) {
        each(
                scene,
                found,
                (deliberation, tier) -> done(
                        scene,
                        found,
                        deliberation,
                        "postedOn",
                        day -> day.plusDays(number(scene, "postingDays", tier)),
                        day -> day.plusDays(number(scene, "postingDays", tier))));
    }

    private static void done(
            Scene scene,
            Findings found,
            Node deliberation,
            String name,
            UnaryOperator<@Nullable LocalDate> soonest,
            UnaryOperator<@Nullable LocalDate> lastDay) {
        Node closed = deliberation.at("session/closedOn");
        Node done = deliberation.at(name);
        if (!closed.isGiven()) {
            found.undetermined();
        } else if (done.isGiven()) {
            found.asked(Delays.inTime(done.date(), closed.date(), soonest, lastDay), deliberation);
        } else if (!done.isUnknown() && Delays.isOver(closed.date(), scene.on(), soonest, lastDay) == Certainty.NO) {
            found.notApplicable(Reason.NOT_YET);
        } else {
            found.undetermined();
        }
    }
}
