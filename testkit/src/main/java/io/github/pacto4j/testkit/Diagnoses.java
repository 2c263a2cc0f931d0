package io.github.pacto4j.testkit;

import io.github.pacto4j.cocreation.Diagnosis;
import io.github.pacto4j.cocreation.DiagnosisBuilder;
import io.github.pacto4j.cocreation.DiagnosisFinding;
import io.github.pacto4j.cocreation.DiagnosisFindingBuilder;
import io.github.pacto4j.cocreation.DiagnosisFrame;
import io.github.pacto4j.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes participatory diagnoses. */
final class Diagnoses {
    private final Desk desk;

    Diagnoses(Desk desk) {
        this.desk = desk;
    }

    private static final int FINDINGS = 3;

    /** Returns the id of one of the findings. */
    static String finding(int index) {
        return "D-" + (1 + index % FINDINGS);
    }

    Diagnosis diagnosis() {
        return DiagnosisBuilder.builder()
                .frames(desk.asked(this::frames))
                .findings(findings())
                .reports(desk.asked(() -> List.of(desk.evidence(desk.cycle.launched))))
                .suggestions(desk.asked(() -> texts("idea")))
                .recommendations(desk.asked(() -> texts("objective")))
                .priorities(desk.asked(() -> texts("domain")))
                .firstAxes(desk.given(() -> texts("axis")))
                .synthesisOn(desk.told(desk.isOgpLocal() ? desk.cycle.firstRoundTo : desk.cycle.axesFrom))
                .onlineIntegrated(desk.given(() -> desk.isOgpLocal() || desk.chance.hits(0.7)))
                .build();
    }

    private Map<DiagnosisFrame, Text> frames() {
        Map<DiagnosisFrame, Text> frames = new LinkedHashMap<>();
        List<DiagnosisFrame> all = List.of(DiagnosisFrame.values());
        for (DiagnosisFrame frame : desk.isOgpLocal() ? all : desk.chance.some(all, 1)) {
            frames.put(frame, desk.words.paragraph("problem", desk.chance.below(Wording.domains()), 2));
        }
        return frames;
    }

    private List<DiagnosisFinding> findings() {
        List<DiagnosisFinding> findings = new ArrayList<>();
        for (int i = 0; i < FINDINGS; i++) {
            findings.add(DiagnosisFindingBuilder.builder()
                    .id(finding(i))
                    .frame(desk.given(() -> desk.chance.one(DiagnosisFrame.values())))
                    .text(desk.words.say("finding"))
                    .build());
        }
        return findings;
    }

    private List<Text> texts(String kind) {
        return List.of(desk.words.say(kind), desk.words.say(kind));
    }
}
