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
                .frames(desk.given(this::frames))
                .findings(findings())
                .reports(desk.given(() -> List.of(desk.evidence(desk.cycle.launched))))
                .suggestions(desk.given(() -> texts("idea")))
                .recommendations(desk.given(() -> texts("objective")))
                .priorities(desk.given(() -> texts("domain")))
                .firstAxes(desk.given(() -> texts("axis")))
                .synthesisOn(desk.told(desk.cycle.axesFrom))
                .onlineIntegrated(desk.given(() -> desk.chance.hits(0.7)))
                .build();
    }

    private Map<DiagnosisFrame, Text> frames() {
        Map<DiagnosisFrame, Text> frames = new LinkedHashMap<>();
        for (DiagnosisFrame frame : desk.chance.some(List.of(DiagnosisFrame.values()), 1)) {
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
