package io.github.pacto4j.testkit.oracle;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.Delay;
import io.github.pacto4j.date.LastDay;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.party.Evidence;
import io.github.pacto4j.party.Organisation;
import io.github.pacto4j.plan.Endorsement;
import io.github.pacto4j.plan.HistoryEntry;
import io.github.pacto4j.plan.MonitoringBody;
import io.github.pacto4j.plan.PlanQuestion;
import io.github.pacto4j.plan.Transition;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.text.Folding;
import io.github.pacto4j.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The sentences of the guide on the plan. */
final class GuidePlanSentences {
    private GuidePlanSentences() {}

    static void putAll(Map<String, Sentence> all) {
        all.put("guide.council-validated", GuidePlanSentences::councilValidated);
        all.put("guide.visa-sought", GuidePlanSentences::visaSought);
        all.put("guide.duration", GuidePlanSentences::duration);
        all.put("guide.english-version", GuidePlanSentences::englishVersion);
        all.put("guide.outline-complete", GuidePlanSentences::outlineComplete);
        all.put("guide.national-plan-considered", GuidePlanSentences::nationalPlanConsidered);
        all.put("guide.performance-and-impact", GuidePlanSentences::performanceAndImpact);
        all.put("guide.several-fields", GuidePlanSentences::severalFields);
        all.put("guide.title-open-region", GuidePlanSentences::titleOpenRegion);
        all.put("guide.participation-threshold", GuidePlanSentences::participationThreshold);
    }

    private static void asked(Findings found, Certainty answer, Node place) {
        if (answer == Certainty.NO) {
            found.violatedSomewhere();
        } else {
            found.asked(answer, place);
        }
    }

    private static void councilValidated(Scene scene, Findings found) {
        if (scene.denies(Transition.ADOPT)) {
            found.violatedSomewhere();
            return;
        }
        List<Node> adoptions = scene.entries("adopt");
        if (adoptions.isEmpty()) {
            found.undetermined();
            return;
        }
        Certainty adopted = Certainty.YES;
        for (Node adoption : adoptions) {
            for (Node deliberation : scene.deliberations(adoption)) {
                // An adoption was voted, whether the votes are recorded or not.
                if (GuideApplicationSentences.isFavourable(deliberation) == Certainty.NO) {
                    adopted = Certainty.NO;
                }
            }
        }
        for (Node start : scene.entries("start")) {
            for (StatedDate day : scene.daysOf("adopt", "")) {
                adopted = adopted.and(
                        day != null && start.at("on").isGiven()
                                ? day.isOnOrBefore(start.at("on").date())
                                : Certainty.CANNOT_SAY);
            }
        }
        asked(found, adopted, scene.plan());
    }

    private static void visaSought(Scene scene, Findings found) {
        List<Node> adoptions = scene.entries("adopt");
        List<Node> deliberations = new ArrayList<>();
        for (Node adoption : adoptions) {
            if (scene.deliberations(adoption).isEmpty()
                    || adoption.at("deliberations").isUnknown()) {
                found.undetermined();
            }
            deliberations.addAll(scene.deliberations(adoption));
        }
        if (adoptions.isEmpty()) {
            found.undetermined();
        }
        for (Node deliberation : deliberations) {
            // What the authority received was sent.
            Node received = deliberation.at("receivedOn");
            Node sent = received.isGiven() ? received : deliberation.at("transmittedOn");
            Node closed = deliberation.at("session/closedOn");
            Node visa = deliberation.at("visa");
            Certainty recorded = Told.given(visa.at("needed")).and(Told.written(visa.at("reason")));
            if (!sent.isAbsent()) {
                asked(found, Told.given(sent).and(recorded), deliberation);
            } else if (!closed.isGiven()) {
                found.undetermined();
            } else {
                LastDay last = new Delay(scene.number("transmissionDays"), Delay.Unit.WORKING_DAYS)
                        .after(closed.date(), scene.calendar());
                switch (last.isBefore(scene.on())) {
                    case YES -> found.violatedSomewhere();
                    case NO -> found.notApplicable(Reason.NOT_YET);
                    case CANNOT_SAY -> found.undetermined();
                }
            }
        }
    }

    private static void duration(Scene scene, Findings found) {
        Node period = scene.plan().at("period");
        if (!period.at("start").isGiven()
                || !period.at("end").isGiven()
                || period.period().isOrdered() == Certainty.NO) {
            found.undetermined();
        } else {
            int months = period.period().months().orElseThrow();
            found.asked(Certainty.of(months == scene.number("expectedMonths")), period);
        }
    }

    /** An organisation or a document keeps the name that it bears, and so does who signed for one. */
    private static final Set<Class<?>> NAMES = Set.of(Organisation.class, Evidence.class, HistoryEntry.class);

    private static void englishVersion(Scene scene, Findings found) {
        boolean languageUnread = scene.plan().at("language").isUnknown()
                || (scene.plan().at("language").isAbsent()
                        && scene.root().at("language").isUnknown());
        Certainty all = Certainty.YES;
        boolean any = false;
        Set<String> named = new HashSet<>();
        for (Node each : scene.plan().all()) {
            if (each.pointer().startsWith("/plan/history")) {
                continue;
            }
            if (each.value() != null && NAMES.contains(each.value().getClass())) {
                each.names().forEach(name -> named.add(each.pointer() + "/" + name));
            } else if (each.value() instanceof MonitoringBody) {
                named.add(each.pointer() + "/name");
            } else if (each.value() instanceof Endorsement) {
                named.add(each.pointer() + "/organisation");
            }
            if (named.contains(each.pointer())) {
                continue;
            }
            if (each.isUnknown() && each.mayHoldTextOutside(NAMES)) {
                all = all.and(Certainty.CANNOT_SAY);
            }
            if (each.value() instanceof Text text) {
                any |= text.isWritten();
                for (String language : scene.figures("languages")) {
                    all = all.and(isIn(text, language, languageUnread));
                }
            }
        }
        if (all == Certainty.YES && !any) {
            found.absent(scene.plan());
        } else {
            asked(found, all, scene.plan());
        }
    }

    /** Returns whether a text stands in a language; a blank one says nothing that would have to. */
    private static Certainty isIn(Text text, String language, boolean languageUnread) {
        if (!text.wordings().getOrDefault(language, "").isBlank()) {
            return Certainty.YES;
        } else if (text.kept().isUnreadable(language)
                || (text.isWritten() && text.kept().isBare() && languageUnread)) {
            return Certainty.CANNOT_SAY;
        }
        return Certainty.of(!text.isWritten());
    }

    private static void outlineComplete(Scene scene, Findings found) {
        Certainty complete = Certainty.YES;
        for (String part : scene.figures("parts")) {
            if (part.equals("commitments")) {
                Certainty some = Told.some(scene.plan().at("commitments"), each -> Certainty.YES);
                complete = complete.and(
                        some == Certainty.NO ? some.or(listIsWhole(scene).not()) : some);
            } else {
                Node narrative = scene.plan().at("narrative");
                Certainty some = narrative.isUnknown() ? Certainty.CANNOT_SAY : Certainty.NO;
                Set<String> told = new HashSet<>();
                for (Node answer : narrative.items()) {
                    told.add(answer.name());
                    // What cannot be read and is no question of the outline may be an answer to any.
                    if (answer.name().startsWith(part + ".") || !isQuestion(answer.name())) {
                        some = some.or(Told.written(answer));
                    }
                }
                if (some == Certainty.NO && !told.containsAll(questions(part))) {
                    // An excerpt may leave out an answer; one left empty is a statement.
                    some = listIsWhole(scene).not();
                }
                complete = complete.and(some);
            }
        }
        asked(found, complete, scene.plan());
    }

    private static boolean isQuestion(String name) {
        return questions("").contains(name);
    }

    private static List<String> questions(String part) {
        return Arrays.stream(PlanQuestion.values())
                .map(PlanQuestion::code)
                .filter(code -> part.isEmpty() || code.startsWith(part + "."))
                .toList();
    }

    private static void nationalPlanConsidered(Scene scene, Findings found) {
        asked(found, Told.written(scene.plan().at("narrative/efforts.nationalPlan")), scene.plan());
    }

    private static Certainty listIsWhole(Scene scene) {
        Node complete = scene.plan().at("commitmentsComplete");
        return complete.isFalse() || complete.isUnknown() ? Certainty.CANNOT_SAY : Certainty.YES;
    }

    private static void performanceAndImpact(Scene scene, Findings found) {
        Certainty both = Certainty.YES;
        for (String kind : scene.figures("kinds")) {
            Certainty some = listIsWhole(scene) == Certainty.YES
                            && !scene.plan().at("commitments").isUnknown()
                    ? Certainty.NO
                    : Certainty.CANNOT_SAY;
            for (Node commitment : scene.commitments()) {
                some = some.or(
                        commitment.isUnknown()
                                ? Certainty.CANNOT_SAY
                                : Told.some(
                                        commitment.at("indicators"),
                                        scene.number("minimumEach"),
                                        each -> Told.is(each.at("kind"), kind)));
            }
            both = both.and(some);
        }
        asked(found, both, scene.plan());
    }

    private static void severalFields(Scene scene, Findings found) {
        boolean stated = false;
        Set<Object> areas = new HashSet<>();
        boolean unread = listIsWhole(scene) != Certainty.YES;
        for (Node commitment : scene.commitments()) {
            stated |= commitment.at("policyAreas").isGiven();
            unread |= commitment.isUnknown()
                    || !commitment.at("policyAreas").isGiven()
                    || commitment.at("policyAreas").items().stream().anyMatch(Node::isUnknown);
            areas.addAll(OgpSentences.distinct(commitment.at("policyAreas")));
        }
        if (areas.size() >= scene.number("minimumFields")) {
            found.satisfied();
        } else if (!stated || unread) {
            found.undetermined();
        } else {
            found.violatedSomewhere();
        }
    }

    private static void titleOpenRegion(Scene scene, Findings found) {
        Node title = scene.plan().at("title");
        if (Told.written(title) != Certainty.YES) {
            found.undetermined();
            return;
        }
        boolean government = false;
        for (String wording : title.text().wordings().values()) {
            String folded = Folding.fold(wording);
            government |= folded.contains("gouvernementouvert")
                    || folded.contains("opengovernment")
                    || folded.contains(Folding.fold("الحكومة المنفتحة"));
        }
        asked(found, Certainty.of(!government), scene.plan());
    }

    private static void participationThreshold(Scene scene, Findings found) {
        Node plan = scene.plan();
        Node kept = plan.at("thresholdMet");
        asked(
                found,
                Told.written(plan.at("narrative/methodology.participation"))
                        .and(kept.isUnknown() ? Certainty.CANNOT_SAY : Certainty.of(kept.isTrue())),
                plan);
    }
}
