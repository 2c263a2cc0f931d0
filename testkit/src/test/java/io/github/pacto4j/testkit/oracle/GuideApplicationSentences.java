package io.github.pacto4j.testkit.oracle;

import io.github.pacto4j.collectivity.Collectivities;
import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.text.Kept;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The sentences of the guide on the application to the local programme. */
final class GuideApplicationSentences {
    private GuideApplicationSentences() {}

    static void putAll(Map<String, Sentence> all) {
        all.put("guide.eligible-member-state", GuideApplicationSentences::eligibleMemberState);
        all.put("guide.interest-after-call", GuideApplicationSentences::interestAfterCall);
        all.put("guide.values-endorsed", GuideApplicationSentences::valuesEndorsed);
        all.put("guide.added-value", (scene, found) -> written(scene, found, "narrative/addedValue"));
        all.put("guide.priorities-aligned", GuideApplicationSentences::prioritiesAligned);
        all.put("guide.capacity", (scene, found) -> written(scene, found, "narrative/capacity"));
        all.put("guide.recent-reform", GuideApplicationSentences::recentReform);
        all.put("guide.mechanisms", (scene, found) -> written(scene, found, "narrative/mechanisms"));
        all.put("guide.practice-to-share", GuideApplicationSentences::practiceToShare);
        all.put("guide.ready-to-exchange", GuideApplicationSentences::readyToExchange);
        all.put("guide.extension", (scene, found) -> written(scene, found, "narrative/extension"));
        all.put("guide.coordinator-named", (scene, found) -> written(scene, found, "coordinator/name"));
        all.put("guide.bodies-consulted", GuideApplicationSentences::bodiesConsulted);
        all.put("guide.interest-deliberated", GuideApplicationSentences::interestDeliberated);
        all.put("guide.point-of-contact", GuideApplicationSentences::pointOfContact);
        all.put("guide.application-steps-ordered", GuideApplicationSentences::applicationStepsOrdered);
        all.put("guide.operations-recorded", GuideOperations::operationsRecorded);
        all.put("guide.committee-heard", GuideOperations::committeeHeard);
    }

    static Node application(Scene scene) {
        return scene.root().at("application");
    }

    private static void written(Scene scene, Findings found, String path) {
        written(found, application(scene), path);
    }

    private static void written(Findings found, Node from, String path) {
        switch (Told.written(from.at(path))) {
            case YES -> found.satisfied();
            case NO -> found.absent(Told.holder(from, path));
            case CANNOT_SAY -> found.undetermined();
        }
    }

    private static void eligibleMemberState(Scene scene, Findings found) {
        Node submitted = application(scene).at("submittedOn");
        StatedDate member = StatedDate.of(scene.figure("memberSince"));
        Node own = application(scene).at("collectivity");
        Node code = own.isAbsent() ? scene.root().at("collectivity") : own;
        if (submitted.isUnknown()
                || !code.isGiven()
                || Collectivities.register().resolve(code.string()).isEmpty()) {
            found.undetermined();
        } else {
            StatedDate day = submitted.isGiven() ? submitted.date() : StatedDate.of(scene.on());
            found.asked(day.isOnOrAfter(member), application(scene));
        }
    }

    private static void interestAfterCall(Scene scene, Findings found) {
        Node application = application(scene);
        Node submitted = application.at("submittedOn");
        Node closes = application.at("call/end");
        Certainty afterOpening = Told.onOrBefore(application.at("call/start"), submitted);
        Certainty beforeClosing = closes.isAbsent() ? Certainty.YES : Told.onOrBefore(submitted, closes);
        found.asked(afterOpening.and(beforeClosing), application);
    }

    private static void valuesEndorsed(Scene scene, Findings found) {
        Node application = application(scene);
        Certainty all = Certainty.YES;
        for (String value : scene.figures("values")) {
            all = all.and(Told.some(application.at("values"), each -> Told.is(each, value)));
        }
        // Admission asks for a pledge to the values and to the standards.
        if (application.at("standardsEndorsed").isFalse()) {
            all = Certainty.NO;
        }
        found.asked(all, application);
    }

    private static void prioritiesAligned(Scene scene, Findings found) {
        Node application = application(scene);
        Certainty both = Told.written(application.at("narrative/priorities"))
                .and(Told.written(application.at("narrative/alignment")));
        found.asked(both, Told.holder(application, "narrative/priorities"));
    }

    private static void recentReform(Scene scene, Findings found) {
        Node application = application(scene);
        Node submitted = application.at("submittedOn");
        int years = scene.number("withinYears");
        Certainty recent = Told.some(
                application.at("reforms"),
                scene.number("minimumReforms"),
                reform -> isRecent(reform, submitted, years));
        if (recent == Certainty.NO) {
            found.violatedSomewhere();
        } else {
            found.asked(recent, application);
        }
    }

    private static Certainty isRecent(Node reform, Node submitted, int years) {
        Node day = reform.at("date");
        if (day.isAbsent()) {
            return Certainty.NO;
        }
        if (!day.isGiven() || !submitted.isGiven()) {
            return Certainty.CANNOT_SAY;
        }
        LocalDate earliest = submitted.date().first().minusYears(years);
        LocalDate latest = submitted.date().last().minusYears(years);
        Certainty notOld = !day.date().first().isBefore(latest)
                ? Certainty.YES
                : day.date().last().isBefore(earliest) ? Certainty.NO : Certainty.CANNOT_SAY;
        return notOld.and(Told.onOrBefore(day, submitted));
    }

    private static void practiceToShare(Scene scene, Findings found) {
        Node practices = application(scene).at("goodPractices");
        found.asked(Told.some(practices, scene.number("minimumPractices"), Told::written), application(scene));
    }

    private static void readyToExchange(Scene scene, Findings found) {
        Node ready = application(scene).at("readyToExchange");
        found.asked(ready.isUnknown() ? Certainty.CANNOT_SAY : Certainty.of(ready.isTrue()), application(scene));
    }

    private static void bodiesConsulted(Scene scene, Findings found) {
        Node profile = scene.root().at("profile");
        if (!profile.isGiven()) {
            found.undetermined();
            return;
        }
        Node application = application(scene);
        if (application.isGiven()) {
            Node consulted = application.at("consulted");
            bodies(
                    scene,
                    found,
                    application,
                    body -> consulted.isAbsent()
                            ? Certainty.CANNOT_SAY
                            : Told.some(consulted, each -> Told.is(each, body)));
        }
        Node process = scene.coCreation();
        if (process.isGiven()) {
            bodies(scene, found, process, body -> invitedOrPresiding(process, body));
        }
    }

    private interface Heard {
        Certainty heard(String body);
    }

    /** Of the bodies in the profile those count that the law sets up. */
    private static void bodies(Scene scene, Findings found, Node place, Heard heard) {
        Node bodies = scene.root().at("profile/consultativeBodies");
        if (!bodies.isGiven()) {
            found.undetermined();
            return;
        }
        Certainty all = Certainty.YES;
        boolean any = false;
        for (String body : scene.figures("bodies")) {
            Certainty exists = Told.some(bodies, each -> Told.is(each, body));
            any |= exists != Certainty.NO;
            all = all.and(exists.not().or(heard.heard(body)));
        }
        if (any) {
            found.asked(all, place);
        } else {
            found.notApplicable(Reason.PREMISE_NOT_MET);
        }
    }

    private static Certainty invitedOrPresiding(Node process, String body) {
        Certainty invited =
                Told.some(process.at("invitations"), each -> Told.is(each.at("category"), "CONSULTATIVE_BODY"));
        Certainty presides = Told.some(process.at("team"), each -> Told.is(each.at("presides"), body));
        boolean bothStated =
                process.at("invitations").isGiven() && process.at("team").isGiven();
        Certainty heard = invited.or(presides);
        return heard == Certainty.NO && !bothStated ? Certainty.CANNOT_SAY : heard;
    }

    private static void interestDeliberated(Scene scene, Findings found) {
        Node application = application(scene);
        Node deliberation = application.at("deliberation");
        Certainty favourable = isFavourable(deliberation);
        Certainty inTime = Told.onOrBefore(deliberation.at("decidedOn"), application.at("submittedOn"));
        if (favourable == Certainty.NO) {
            found.violated(deliberation);
        } else {
            found.asked(favourable.and(inTime), application);
        }
    }

    /** Returns whether more votes were cast for than against; on a tie the president's side wins. */
    static Certainty isFavourable(Node deliberation) {
        Node votesFor = deliberation.at("votesFor");
        Node votesAgainst = deliberation.at("votesAgainst");
        if (!votesFor.isGiven() || !votesAgainst.isGiven()) {
            return Certainty.CANNOT_SAY;
        }
        if (votesFor.number() != votesAgainst.number()) {
            return Certainty.of(votesFor.number() > votesAgainst.number());
        }
        Node president = deliberation.at("presidentFor");
        return president.isGiven() ? Certainty.of(president.isTrue()) : Certainty.CANNOT_SAY;
    }

    private static void pointOfContact(Scene scene, Findings found) {
        if (!application(scene).isAbsent()) {
            written(found, application(scene), "pointOfContact/name");
        }
        if (scene.coCreation().isUnknown()) {
            found.undetermined();
        }
        boolean neither = application(scene).isAbsent() && scene.coCreation().isAbsent();
        if ((scene.coCreation().isAbsent() && !neither) || !scene.hasReached(found)) {
            return;
        }
        Certainty byMembership = Told.some(
                scene.root().at("membership"),
                each -> (each.at("network").isAbsent()
                                ? Certainty.CANNOT_SAY
                                : Told.is(each.at("network"), "OGP_LOCAL"))
                        .and(Told.written(each.at("focalPoint/name"))));
        Certainty byProcess = scene.coCreation().isGiven()
                ? Told.written(scene.coCreation().at("pointOfContact/name"))
                : Certainty.CANNOT_SAY;
        // What the process names is named whatever a membership tells; what it leaves open stays so without one.
        if (byMembership == Certainty.YES) {
            found.satisfied();
        } else if (byProcess == Certainty.NO) {
            found.asked(byMembership, Told.holder(scene.coCreation(), "pointOfContact/name"));
        } else {
            found.asked(byProcess, scene.coCreation());
        }
    }

    private static void applicationStepsOrdered(Scene scene, Findings found) {
        Node application = application(scene);
        List<String> steps = scene.figures("steps");
        Certainty ordered = Certainty.YES;
        for (int i = 0; i < steps.size(); i++) {
            for (int j = i + 1; j < steps.size(); j++) {
                Node earlier = day(application, steps.get(i));
                Node later = day(application, steps.get(j));
                ordered = ordered.and(Told.onOrBefore(earlier, later));
            }
        }
        if (ordered == Certainty.NO) {
            found.violatedSomewhere();
        } else {
            found.asked(ordered, application);
        }
    }

    /** Returns the day of a step: as recorded, else that of the deliberation or of the submission. */
    private static Node day(Node application, String step) {
        Node completed = completed(application, step);
        if (!completed.isAbsent() || step.equals("INTERNAL_COMMUNICATION")) {
            return completed;
        }
        return application.at(step.equals("DELIBERATION") ? "deliberation/decidedOn" : "submittedOn");
    }

    private static Node completed(Node application, String step) {
        for (Node each : application.at("steps").items()) {
            if (each.at("step").is(step)) {
                return each.at("completedOn");
            }
        }
        boolean unread = application.at("steps").isUnknown()
                || application.at("steps").items().stream()
                        .anyMatch(each -> each.isUnknown() || each.at("step").isUnknown());
        return new Node("", null, unread, Kept.NONE, Object.class, false);
    }
}
