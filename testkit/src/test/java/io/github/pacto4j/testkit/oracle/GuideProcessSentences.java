package io.github.pacto4j.testkit.oracle;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.plan.PlanStatus;
import io.github.pacto4j.rule.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The sentences of the guide on the preparation of the plan. */
final class GuideProcessSentences {
    private GuideProcessSentences() {}

    static void putAll(Map<String, Sentence> all) {
        all.put("guide.membership-effective", GuideProcessSentences::membershipEffective);
        all.put("guide.team-composed", GuideProcessSentences::teamComposed);
        all.put("guide.multi-party-meeting", GuideProcessSentences::multiPartyMeeting);
        all.put("guide.diagnostic-frame", GuideDiagnosis::diagnosticFrame);
        all.put("guide.call-published", GuideProcessSentences::callPublished);
        all.put("guide.workshop-reported", GuideProcessSentences::workshopReported);
        all.put("guide.synthesis-before-sheets", GuideDiagnosis::synthesisBeforeSheets);
        all.put("guide.online-integrated", GuideDiagnosis::onlineIntegrated);
        all.put("guide.steps-ordered", GuideProcessSentences::stepsOrdered);
        all.put("guide.draft-published", GuideProcessSentences::draftPublished);
        all.put("guide.actors-invited", GuideProcessSentences::actorsInvited);
        all.put("guide.after-acceptance", GuideProcessSentences::afterAcceptance);
        all.put("guide.provincial-and-regional", GuideDiagnosis::provincialAndRegional);
        all.put("guide.workshop-pack", GuideProcessSentences::workshopPack);
        all.put("guide.online-platform", GuideDiagnosis::onlinePlatform);
        all.put("guide.diagnosis-reported", GuideDiagnosis::diagnosisReported);
        all.put("guide.civil-society-throughout", GuideCivilSociety::throughout);
        all.put("guide.proposals-considered", GuideProcessSentences::proposalsConsidered);
    }

    private static void membershipEffective(Scene scene, Findings found) {
        Node rounds = scene.coCreation().at("rounds");
        Node first = null;
        for (Node round : rounds.items()) {
            if (round.isGiven() && (first == null || number(round) < number(first))) {
                first = round;
            }
        }
        boolean unread = rounds.isUnknown() || rounds.items().stream().anyMatch(Node::isUnknown);
        Node start = first == null ? rounds : first.at("period/start");
        if (first == null ? unread : start.isUnknown()) {
            found.undetermined();
            return;
        }
        // Where no round tells, the consultation was launched when the plan's was opened.
        List<Node> opened = scene.entries("openConsultation");
        StatedDate day = first != null && start.isGiven()
                ? start.date()
                : opened.isEmpty() ? null : scene.day(opened.get(opened.size() - 1));
        if (day != null && day.isAfter(scene.on()) == Certainty.YES) {
            found.notApplicable(Reason.NOT_YET);
        } else if (day != null) {
            found.satisfied();
        } else if (!rounds.isEmptyList()) {
            found.undetermined();
        } else {
            // A plan that was validated had been consulted on, or should have been.
            Certainty validated = scene.plan().isGiven() ? scene.hasReached(PlanStatus.VALIDATED) : Certainty.NO;
            LawCitizens.overdue(validated, found);
        }
    }

    private static int number(Node round) {
        return round.at("number").isGiven() ? round.at("number").number() : Integer.MAX_VALUE;
    }

    private static void teamComposed(Scene scene, Findings found) {
        Node process = scene.coCreation();
        Node team = process.at("team");
        Certainty composed = Told.some(team, each -> Told.is(each.at("represents"), "COLLECTIVITY"));
        Node bodies = scene.root().at("profile/consultativeBodies");
        for (String body : scene.figures("bodies")) {
            Certainty exists = bodies.isGiven() ? Told.some(bodies, each -> Told.is(each, body)) : Certainty.CANNOT_SAY;
            composed = composed.and(exists.not().or(Told.some(team, each -> Told.is(each.at("presides"), body))));
        }
        if (composed == Certainty.NO) {
            found.violatedSomewhere();
        } else {
            found.asked(composed, process);
        }
    }

    /** Returns the step of this name, null if it is not recorded. */
    static @Nullable Node step(Scene scene, String name) {
        for (Node step : scene.coCreation().at("steps").items()) {
            if (step.at("step").is(name)) {
                return step;
            }
        }
        return null;
    }

    private static void multiPartyMeeting(Scene scene, Findings found) {
        Node launch = step(scene, "LAUNCH");
        if (launch == null) {
            found.undetermined();
            return;
        }
        Certainty held = Certainty.YES;
        boolean ahead = false;
        for (String operation : scene.figures("operations")) {
            Node day = doneOn(launch, operation);
            boolean dated = day != null && day.isGiven();
            boolean toCome = dated && Told.past(day, scene.on()) == Certainty.NO;
            Certainty done = operationDone(launch, operation);
            if (toCome && done != Certainty.NO) {
                // Of the other meeting it must still be known that it was held or will be.
                ahead = true;
            } else {
                held = held.and(dated ? done.and(Told.past(day, scene.on())) : done);
            }
        }
        if (ahead && held == Certainty.YES) {
            found.notApplicable(Reason.NOT_YET);
        } else if (held == Certainty.NO) {
            found.violatedSomewhere();
        } else {
            found.asked(held, launch);
        }
    }

    private static Certainty operationDone(Node step, String id) {
        for (Node each : step.at("operations").items()) {
            if (id.equals(each.at("id").value())) {
                if (each.at("status").is("NOT_NEEDED")) {
                    return Certainty.NO;
                }
                return GuideOperations.isDone(each) == Certainty.YES ? Certainty.YES : Certainty.CANNOT_SAY;
            }
        }
        return Certainty.CANNOT_SAY;
    }

    /** Returns whether an operation was set aside. */
    private static boolean isLeftOut(Node step, String id) {
        return step.at("operations").items().stream()
                .anyMatch(each ->
                        id.equals(each.at("id").value()) && each.at("status").is("NOT_NEEDED"));
    }

    /** Returns the day of an operation, null if the operation is not recorded. */
    static @Nullable Node doneOn(Node step, String id) {
        for (Node each : step.at("operations").items()) {
            if (id.equals(each.at("id").value())) {
                return each.at("doneOn");
            }
        }
        return null;
    }

    /** Returns the workshops held; what lies ahead on the day of assessment was not. */
    static List<Node> workshops(Scene scene) {
        List<Node> held = new ArrayList<>(allWorkshops(scene));
        held.removeIf(each -> each.at("date").isGiven() && Told.happened(each.at("date"), scene.on()) == Certainty.NO);
        return held;
    }

    private static List<Node> allWorkshops(Scene scene) {
        List<Node> workshops = new ArrayList<>();
        Node rounds = scene.coCreation().at("rounds");
        if (rounds.isUnknown()) {
            workshops.add(rounds);
        }
        for (Node round : rounds.items()) {
            if (round.isUnknown() || round.at("workshops").isUnknown()) {
                workshops.add(round.at("workshops"));
            }
            workshops.addAll(round.at("workshops").items());
        }
        return workshops;
    }

    /** Returns whether a round leaves open what workshops were held in it. */
    static boolean someRoundIsSilent(Scene scene) {
        return scene.coCreation().at("rounds").items().stream()
                .anyMatch(each -> each.at("workshops").isAbsent());
    }

    private static void callPublished(Scene scene, Findings found) {
        List<Node> workshops = workshops(scene);
        if (someRoundIsSilent(scene) || scene.coCreation().at("rounds").isAbsent()) {
            found.undetermined();
            return;
        }
        if (workshops.isEmpty()) {
            return;
        }
        Node diagnosis = step(scene, "DIAGNOSIS");
        Node called = diagnosis == null ? null : doneOn(diagnosis, "call-for-interest");
        if (called != null && called.isGiven() && isBeforeAll(called, workshops) == Certainty.YES) {
            found.satisfied();
            return;
        }
        Certainty published = Told.some(scene.coCreation().at("rounds"), round -> {
            if (!round.at("callOn").isGiven()) {
                return Certainty.CANNOT_SAY;
            }
            for (Node each : scene.coCreation().at("rounds").items()) {
                if (!each.at("workshops").isGiven()) {
                    return Certainty.CANNOT_SAY.and(isBeforeAll(round.at("callOn"), workshops));
                }
            }
            return isBeforeAll(round.at("callOn"), workshops);
        });
        if (published == Certainty.NO) {
            found.violatedSomewhere();
        } else {
            found.asked(published, scene.coCreation());
        }
    }

    private static Certainty isBeforeAll(Node day, List<Node> workshops) {
        Certainty beforeAll = Certainty.YES;
        for (Node workshop : workshops) {
            beforeAll = beforeAll.and(Told.before(day, workshop.at("date")));
        }
        return beforeAll;
    }

    private static void workshopReported(Scene scene, Findings found) {
        notYet(scene, found);
        for (Node workshop : workshops(scene)) {
            found.asked(
                    Told.written(workshop.at("facilitator"))
                            .and(Told.written(workshop.at("rapporteur")))
                            .and(workshop.isUnknown() ? Certainty.CANNOT_SAY : Told.document(workshop.at("report"))),
                    workshop);
        }
    }

    private static void notYet(Scene scene, Findings found) {
        if (workshops(scene).isEmpty() && !allWorkshops(scene).isEmpty()) {
            found.notApplicable(Reason.NOT_YET);
        }
    }

    private static void workshopPack(Scene scene, Findings found) {
        notYet(scene, found);
        for (Node workshop : workshops(scene)) {
            if (workshop.isUnknown()) {
                found.undetermined();
            } else {
                found.asked(
                        Told.document(workshop.at("guide"))
                                .and(Told.document(workshop.at("evaluationForm")))
                                .and(isTrue(workshop.at("facilitatorFromParticipants")))
                                .and(isTrue(workshop.at("rapporteurFromParticipants"))),
                        workshop);
            }
        }
    }

    private static Certainty isTrue(Node statement) {
        return statement.isUnknown() ? Certainty.CANNOT_SAY : Certainty.of(statement.isTrue());
    }

    private static void stepsOrdered(Scene scene, Findings found) {
        List<String> steps = scene.figures("steps");
        if (!scene.coCreation().at("steps").isGiven()) {
            found.missing(scene.coCreation().at("steps"), scene.coCreation());
            return;
        }
        for (Node each : scene.coCreation().at("steps").items()) {
            if (each.at("step").isUnknown()) {
                found.undetermined();
            }
        }
        Certainty ordered = Certainty.YES;
        boolean any = false;
        for (int i = 0; i < steps.size(); i++) {
            Node later = step(scene, steps.get(i));
            if (later == null || later.at("completedOn").isAbsent()) {
                continue;
            }
            any = true;
            for (int j = 0; j < i; j++) {
                Node earlier = step(scene, steps.get(j));
                ordered = ordered.and(
                        earlier == null
                                ? Certainty.CANNOT_SAY
                                : Told.onOrBefore(earlier.at("completedOn"), later.at("completedOn")));
            }
        }
        if (ordered == Certainty.NO) {
            found.violatedSomewhere();
        } else if (any) {
            found.asked(ordered, scene.coCreation());
        }
    }

    private static void draftPublished(Scene scene, Findings found) {
        Node published = scene.coCreation().at("draftPublishedOn");
        if (!published.isGiven()) {
            found.missing(published, scene.coCreation());
            return;
        }
        boolean committee = !scene.coCreation().at("committee").isAbsent();
        List<Node> entries = scene.entries(committee ? "validate" : "adopt");
        StatedDate day = entries.isEmpty() ? null : scene.day(entries.get(entries.size() - 1));
        Certainty before = day == null ? Certainty.CANNOT_SAY : published.date().isBefore(day);
        if (before == Certainty.NO) {
            found.violatedSomewhere();
        } else {
            found.asked(before, scene.root());
        }
    }

    private static final Map<String, String> INVITED = Map.of(
            "CONSULTATIVE_BODY", "consultative-bodies-invited",
            "CIVIL_SOCIETY", "associations-and-academics-invited",
            "ACADEMIA", "associations-and-academics-invited");

    private static void actorsInvited(Scene scene, Findings found) {
        Node invitations = scene.coCreation().at("invitations");
        Node launch = step(scene, "LAUNCH");
        Node meeting = launch == null ? null : doneOn(launch, "multi-party-meeting");
        if (launch != null && isLeftOut(launch, "multi-party-meeting")) {
            found.notApplicable(Reason.PREMISE_NOT_MET);
            return;
        }
        // Before a meeting of which nobody tells the day nobody can say who was invited.
        if (meeting == null || !meeting.isGiven()) {
            found.undetermined();
            return;
        }
        Certainty all = Certainty.YES;
        for (String category : scene.figures("categories")) {
            Certainty invited = invitations.isAbsent()
                    ? Certainty.CANNOT_SAY
                    : Told.some(
                            invitations,
                            each -> Told.is(each.at("category"), category).and(Told.before(each.at("on"), meeting)));
            Node operation = doneOn(launch, INVITED.get(category));
            if (operation != null && operation.isGiven()) {
                invited = invited.or(Told.before(operation, meeting));
            }
            all = all.and(invited);
        }
        if (all == Certainty.NO) {
            found.violatedSomewhere();
        } else {
            found.asked(all, scene.coCreation());
        }
    }

    private static void afterAcceptance(Scene scene, Findings found) {
        Node decision = scene.root().at("application/decision");
        List<Node> days = new ArrayList<>();
        for (Node each : scene.coCreation().at("invitations").items()) {
            days.add(each.at("on"));
        }
        for (Node each : scene.coCreation().at("steps").items()) {
            // A step tells when the work on it began, so its operations need not.
            Node begun = each.at("period/start");
            days.add(begun.isAbsent() ? each.at("completedOn") : begun);
        }
        for (Node each : scene.coCreation().at("rounds").items()) {
            days.addAll(List.of(each.at("period/start"), each.at("announcedOn"), each.at("callOn")));
        }
        days.removeIf(Node::isAbsent);
        if (days.isEmpty()) {
            found.undetermined();
            return;
        }
        Certainty after = Certainty.YES;
        for (Node day : days) {
            after = after.and(Told.onOrBefore(decision.at("on"), day));
        }
        if (decision.at("outcome").isGiven() && !decision.at("outcome").is("ACCEPTED")) {
            after = Certainty.NO;
        } else if (!decision.at("outcome").isGiven()) {
            after = Certainty.CANNOT_SAY;
        }
        if (after == Certainty.NO) {
            found.violatedSomewhere();
        } else {
            found.asked(after, scene.coCreation());
        }
    }

    private static void proposalsConsidered(Scene scene, Findings found) {
        List<Node> validations = scene.entries("validate");
        StatedDate day = validations.isEmpty() ? null : scene.day(validations.get(validations.size() - 1));
        if (scene.coCreation().at("contributions").isUnknown()) {
            found.undetermined();
        }
        for (Node each : scene.coCreation().at("contributions").items()) {
            if (each.at("kind").is("OPINION") || each.at("kind").is("COMMENT")) {
                continue;
            }
            Node response = each.at("response");
            Certainty answered = Told.given(response.at("outcome"));
            Node on = response.at("respondedOn");
            answered = answered.and(on.isGiven() && day != null ? on.date().isOnOrBefore(day) : Certainty.CANNOT_SAY);
            if (answered == Certainty.NO) {
                found.violatedSomewhere();
            } else {
                found.asked(answered, each);
            }
        }
    }
}
