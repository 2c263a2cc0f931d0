package io.github.pacto4j.testkit.oracle;

import io.github.pacto4j.collectivity.Collectivities;
import io.github.pacto4j.collectivity.Collectivity;
import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.plan.PlanStatus;
import io.github.pacto4j.rule.Reason;
import java.util.ArrayList;
import java.util.List;

/** The sentences of the guide on the diagnosis. */
final class GuideDiagnosis {
    private GuideDiagnosis() {}

    static void diagnosticFrame(Scene scene, Findings found) {
        Node process = scene.coCreation();
        Certainty all = Certainty.YES;
        for (String frame : scene.figures("frames")) {
            // What was found of a frame covers it as well as what is written under it.
            all = all.and(Told.written(process.at("diagnosis/frames/" + frame))
                    .or(Told.some(
                            process.at("diagnosis/findings"),
                            each -> Told.is(each.at("frame"), frame).and(Told.written(each.at("text"))))));
        }
        if (all == Certainty.NO) {
            found.violatedSomewhere();
        } else {
            found.asked(all, process);
        }
    }

    static void synthesisBeforeSheets(Scene scene, Findings found) {
        Node synthesis = scene.coCreation().at("diagnosis/synthesisOn");
        Node diagnosis = GuideProcessSentences.step(scene, "DIAGNOSIS");
        if (synthesis.isAbsent()
                && diagnosis != null
                && GuideProcessSentences.doneOn(diagnosis, "thematic-and-synthesis-reports") != null) {
            synthesis = GuideProcessSentences.doneOn(diagnosis, "thematic-and-synthesis-reports");
        }
        Node sheets = GuideProcessSentences.step(scene, "COMMITMENT_SHEETS");
        if (sheets == null) {
            found.undetermined();
            return;
        }
        Node written = GuideProcessSentences.doneOn(sheets, "commitment-sheets-written");
        Node day = written != null && !written.isAbsent() ? written : sheets.at("completedOn");
        Node begun = sheets.at("period/start");
        if (day.isAbsent() && Told.onOrBefore(synthesis, begun) == Certainty.YES) {
            // Nothing is written before the step begins.
            found.satisfied();
            return;
        }
        found.asked(Told.onOrBefore(synthesis, day), scene.coCreation());
    }

    static void onlineIntegrated(Scene scene, Findings found) {
        Node integrated = scene.coCreation().at("diagnosis/onlineIntegrated");
        if (integrated.isGiven()) {
            found.asked(Certainty.of(integrated.isTrue()), scene.coCreation().at("diagnosis"));
        } else {
            found.undetermined();
        }
    }

    static void provincialAndRegional(Scene scene, Findings found) {
        Node own = scene.coCreation().at("collectivity");
        String region = (own.isGiven() ? Collectivities.register().resolve(own.string()) : scene.collectivity())
                .map(Collectivity::code)
                .orElse("");
        Certainty all = Certainty.YES;
        for (String level : scene.figures("levels")) {
            List<Certainty> held = new ArrayList<>();
            for (Node workshop : GuideProcessSentences.workshops(scene)) {
                held.add(isOf(workshop.at("territory"), region, level));
            }
            all = all.and(Told.atLeast(scene.number("minimumEach"), held));
        }
        boolean stated = scene.coCreation().at("rounds").isGiven() && !GuideProcessSentences.someRoundIsSilent(scene);
        if (all == Certainty.YES) {
            found.satisfied();
        } else if (!stated || all == Certainty.CANNOT_SAY) {
            found.undetermined();
        } else {
            switch (isDiagnosisOver(scene)) {
                case YES -> found.violatedSomewhere();
                case NO -> found.notApplicable(Reason.NOT_YET);
                case CANNOT_SAY -> found.undetermined();
            }
        }
    }

    private static Certainty isOf(Node territory, String region, String level) {
        if (!territory.isGiven()) {
            return Certainty.CANNOT_SAY;
        }
        return Certainty.of(Collectivities.register()
                .resolve(territory.string())
                .filter(each -> each.tier().name().equals(level))
                .filter(each -> region.isEmpty() || region.equals(each.code()) || region.equals(each.parentCode()))
                .isPresent());
    }

    private static Certainty isDiagnosisOver(Scene scene) {
        Node diagnosis = GuideProcessSentences.step(scene, "DIAGNOSIS");
        Node synthesis = scene.coCreation().at("diagnosis/synthesisOn");
        Node reported =
                diagnosis == null ? null : GuideProcessSentences.doneOn(diagnosis, "thematic-and-synthesis-reports");
        synthesis = synthesis.isAbsent() && reported != null ? reported : synthesis;
        Certainty over = scene.plan().isGiven() ? scene.hasReached(PlanStatus.VALIDATED) : Certainty.NO;
        boolean told = scene.plan().isGiven();
        for (Node end : diagnosis == null ? List.of(synthesis) : List.of(synthesis, diagnosis.at("completedOn"))) {
            told |= end.isGiven();
            over = over.or(end.isAbsent() ? Certainty.NO : Told.past(end, scene.on()));
        }
        return told ? over : Certainty.CANNOT_SAY;
    }

    private static Node synthesis(Scene scene) {
        Node stated = scene.coCreation().at("diagnosis/synthesisOn");
        Node diagnosis = GuideProcessSentences.step(scene, "DIAGNOSIS");
        Node told =
                diagnosis == null ? null : GuideProcessSentences.doneOn(diagnosis, "thematic-and-synthesis-reports");
        return stated.isAbsent() && told != null && told.isGiven() ? told : stated;
    }

    private static Node published(Scene scene) {
        Node stated = scene.coCreation().at("draftPublishedOn");
        Node drafting = GuideProcessSentences.step(scene, "DRAFTING_AND_VALIDATION");
        Node told = drafting == null ? null : GuideProcessSentences.doneOn(drafting, "draft-published-online");
        return stated.isAbsent() && told != null && told.isGiven() ? told : stated;
    }

    static void onlinePlatform(Scene scene, Findings found) {
        Node process = scene.coCreation();
        Node spaces = process.at("spaces");
        Node diagnosis = GuideProcessSentences.step(scene, "DIAGNOSIS");
        // By the day the diagnosis was over, which the days planned for it do not tell.
        Node steps = process.at("steps");
        Node over = diagnosis != null
                ? diagnosis.at("completedOn")
                : steps.items().stream().filter(Node::isUnknown).findFirst().orElse(steps);
        if (!over.isUnknown() && (diagnosis == null || over.isAbsent())) {
            over = synthesis(scene);
        }
        Node diagnosed = over;
        Node published = published(scene);
        Certainty open = spaces.isAbsent()
                ? Certainty.CANNOT_SAY
                : Told.some(spaces, scene.number("minimumPlatforms"), each -> {
                    Certainty from = Told.onOrBefore(each.at("period/start"), diagnosed);
                    Certainty until = Told.onOrBefore(published, each.at("period/end"));
                    return Told.is(each.at("kind"), "ONLINE").and(from).and(until);
                });
        if (open == Certainty.NO) {
            found.violatedSomewhere();
        } else {
            found.asked(open, process);
        }
    }

    static void diagnosisReported(Scene scene, Findings found) {
        Node process = scene.coCreation();
        Certainty all = Told.some(process.at("diagnosis/reports"), Told::document);
        for (String part : scene.figures("parts")) {
            all = all.and(Told.some(process.at("diagnosis/" + part), Told::written));
        }
        if (all == Certainty.NO) {
            found.violatedSomewhere();
        } else {
            found.asked(all, process);
        }
    }
}
