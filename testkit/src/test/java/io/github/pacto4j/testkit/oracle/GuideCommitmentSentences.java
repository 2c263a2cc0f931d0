package io.github.pacto4j.testkit.oracle;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.text.Text;
import java.util.List;
import java.util.Map;

/** The sentences of the guide on the sheet of a commitment. */
final class GuideCommitmentSentences {
    private GuideCommitmentSentences() {}

    /** A question on one commitment. */
    private interface Asked {
        Certainty of(Scene scene, Node commitment);
    }

    static void putAll(Map<String, Sentence> all) {
        all.put("guide.sheet-complete", each(GuideCommitmentSentences::sheetComplete));
        all.put("guide.problem-quantified", each(GuideCommitmentSentences::problemQuantified));
        all.put("guide.relevance-justified", each(GuideCommitmentSentences::relevanceJustified));
        all.put("guide.time-bound", each(GuideCommitmentSentences::timeBound));
        all.put("guide.measurable", each(GuideCommitmentSentences::measurable));
        all.put("guide.verifiable", GuideCommitmentSentences::verifiable);
        all.put("guide.contact-complete", each(GuideCommitmentSentences::contactComplete));
        all.put("guide.partners-named", each(GuideCommitmentSentences::partnersNamed));
        all.put("guide.contact-full", each(GuideCommitmentSentences::contactFull));
        all.put("guide.relevance-derived", GuideCommitmentSentences::relevanceDerived);
    }

    private static Sentence each(Asked asked) {
        return (scene, found) -> {
            if (scene.plan().at("commitments").isUnknown()) {
                found.undetermined();
            }
            for (Node commitment : scene.commitments()) {
                Certainty answer = commitment.isUnknown() ? Certainty.CANNOT_SAY : asked.of(scene, commitment);
                if (answer == Certainty.NO) {
                    found.violatedSomewhere();
                } else {
                    found.asked(answer, commitment);
                }
            }
        };
    }

    private static Certainty sheetComplete(Scene scene, Node commitment) {
        Certainty complete = Certainty.YES;
        for (String field : scene.figures("fields")) {
            complete = complete.and(
                    switch (field) {
                        case "period.start" -> Told.given(commitment.at("period/start"));
                        case "period.end" -> Told.given(commitment.at("period/end"));
                        case "relevance" -> Told.some(commitment.at("relevance"), Told::anything);
                        case "milestones" -> Told.some(commitment.at("milestones"), each -> Certainty.YES);
                        case "contact" -> Told.anything(commitment.at("contact"));
                        default -> Told.written(commitment.at(field));
                    });
        }
        return complete;
    }

    private static Certainty problemQuantified(Scene scene, Node commitment) {
        Certainty figures = Told.some(
                commitment.at("problemData"),
                scene.number("minimumFigures"),
                each -> Told.written(each.at("figure")).or(Told.written(each.at("source"))));
        return figures.or(hasDigit(commitment.at("problem")));
    }

    private static Certainty hasDigit(Node text) {
        if (text.value() instanceof Text words) {
            for (String wording : words.wordings().values()) {
                if (wording.chars().anyMatch(Character::isDigit)) {
                    return Certainty.YES;
                }
            }
        }
        return text.isUnknown() ? Certainty.CANNOT_SAY : Certainty.NO;
    }

    private static Certainty relevanceJustified(Scene scene, Node commitment) {
        Node relevance = commitment.at("relevance");
        Certainty justified = Told.some(relevance, scene.number("minimumValues"), each -> Told.given(each.at("value")));
        for (Node each : relevance.items()) {
            // What names no value has none to justify.
            if (!each.at("value").isAbsent()) {
                Certainty written = each.isUnknown() ? Certainty.CANNOT_SAY : Told.written(each.at("justification"));
                justified = justified.and(written.or(each.at("value").isGiven() ? Certainty.NO : Certainty.CANNOT_SAY));
            }
        }
        return justified;
    }

    private static Certainty timeBound(Scene scene, Node commitment) {
        Node milestones = commitment.at("milestones");
        Certainty bound = Told.some(milestones, scene.number("minimumMilestones"), each -> Certainty.YES);
        for (Node each : milestones.items()) {
            bound = bound.and(Told.given(each.at("period/start"))).and(Told.given(each.at("period/end")));
        }
        return bound;
    }

    private static Certainty measurable(Scene scene, Node commitment) {
        return Told.some(
                commitment.at("indicators"),
                scene.number("minimumIndicators"),
                each -> Told.written(each.at("unit"))
                        .and(Told.given(each.at("baseline")))
                        .and(Told.given(each.at("target"))));
    }

    private static void verifiable(Scene scene, Findings found) {
        PactoRecords.unreadCommitments(scene, found);
        for (Node commitment : scene.commitments()) {
            if (commitment.isUnknown() || commitment.at("milestones").isUnknown()) {
                found.undetermined();
            }
            for (Node milestone : commitment.at("milestones").items()) {
                found.asked(Told.written(milestone.at("deliverable")), milestone);
            }
        }
    }

    private static Certainty contactComplete(Scene scene, Node commitment) {
        Node contact = commitment.at("contact");
        Certainty reachable = Certainty.NO;
        for (String way : scene.figures("oneOf")) {
            reachable = reachable.or(Told.written(contact.at(way)));
        }
        return Told.written(contact.at("name")).and(reachable);
    }

    private static Certainty contactFull(Scene scene, Node commitment) {
        Certainty full = Certainty.YES;
        for (String field : scene.figures("fields")) {
            full = full.and(Told.written(commitment.at("contact/" + field)));
        }
        return full;
    }

    private static Certainty partnersNamed(Scene scene, Node commitment) {
        Node partners = commitment.at("partners");
        return Told.some(
                        partners,
                        scene.number("minimumPublic"),
                        each -> isNamedOf(each, scene.figures("publicSectors")))
                .and(Told.some(
                        partners,
                        scene.number("minimumOther"),
                        each -> isNamedOf(each, scene.figures("otherSectors"))));
    }

    /** Returns whether a partner is named and of one of these sectors; one of which nobody says the sector may be. */
    private static Certainty isNamedOf(Node partner, List<String> sectors) {
        Node sector = partner.at("sector");
        return Told.written(partner.at("name"))
                .and(sector.isGiven() ? Told.isOneOf(sector, sectors) : Certainty.CANNOT_SAY);
    }

    private static final Map<String, List<String>> SHEET = Map.of(
            "ACCESS_TO_INFORMATION", List.of("R1", "R2"),
            "CIVIC_PARTICIPATION", List.of("R3", "R4", "R5"),
            "PUBLIC_ACCOUNTABILITY", List.of("R6"));

    private static final Map<String, List<String>> REPORT = Map.of(
            "ACCESS_TO_INFORMATION", List.of("Q1"),
            "CIVIC_PARTICIPATION", List.of("Q2", "Q3"),
            "PUBLIC_ACCOUNTABILITY", List.of("Q4"));

    private static void relevanceDerived(Scene scene, Findings found) {
        for (Node commitment : scene.commitments()) {
            derived(commitment, SHEET, found);
        }
        if (scene.plan().at("commitments").isUnknown()
                || scene.root().at("completionReports").isUnknown()) {
            found.undetermined();
        }
        for (Node report : scene.root().at("completionReports").items()) {
            derived(report, REPORT, found);
        }
    }

    private static void derived(Node sheet, Map<String, List<String>> questions, Findings found) {
        Node answers = sheet.at("relevanceAnswers");
        Node relevance = sheet.at("relevance");
        if (sheet.isUnknown()) {
            found.undetermined();
            return;
        }
        if (answers.isAbsent() || relevance.isAbsent()) {
            found.notApplicable(Reason.NO_VALUE);
            return;
        }
        if (answers.isUnknown() || relevance.isUnknown()) {
            found.undetermined();
            return;
        }
        Certainty exactly = Certainty.YES;
        boolean any = false;
        for (Map.Entry<String, List<String>> value : questions.entrySet()) {
            Certainty yes = Certainty.NO;
            boolean allAnswered = true;
            for (String question : value.getValue()) {
                Node answer = answers.at(question);
                allAnswered &= !answer.isAbsent();
                yes = yes.or(answer.isUnknown() ? Certainty.CANNOT_SAY : Certainty.of(answer.isTrue()));
            }
            // A question left open binds nobody.
            if (yes == Certainty.NO && !allAnswered) {
                continue;
            }
            any = true;
            Certainty named = Told.some(relevance, each -> Told.is(each.at("value"), value.getKey()));
            Certainty same = yes == Certainty.CANNOT_SAY || named == Certainty.CANNOT_SAY
                    ? Certainty.CANNOT_SAY
                    : Certainty.of(yes == named);
            exactly = exactly.and(same);
        }
        if (exactly == Certainty.NO) {
            found.violatedSomewhere();
        } else if (any) {
            found.asked(exactly, sheet);
        }
    }
}
