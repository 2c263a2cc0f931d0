package io.github.pacto4j.testkit;

import io.github.pacto4j.cocreation.OperationBuilder;
import io.github.pacto4j.cocreation.OperationStatus;
import io.github.pacto4j.membership.ApplicationDecisionBuilder;
import io.github.pacto4j.membership.ApplicationOutcome;
import io.github.pacto4j.membership.ApplicationQuestion;
import io.github.pacto4j.membership.ApplicationStep;
import io.github.pacto4j.membership.ApplicationValue;
import io.github.pacto4j.membership.CandidacyStep;
import io.github.pacto4j.membership.CandidacyStepBuilder;
import io.github.pacto4j.membership.ConsultedParty;
import io.github.pacto4j.membership.Letter;
import io.github.pacto4j.membership.LetterBuilder;
import io.github.pacto4j.membership.LetterKind;
import io.github.pacto4j.membership.MembershipApplication;
import io.github.pacto4j.membership.MembershipApplicationBuilder;
import io.github.pacto4j.membership.Reform;
import io.github.pacto4j.membership.ReformBuilder;
import io.github.pacto4j.text.CodeOrText;
import io.github.pacto4j.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes applications for membership. */
final class Applications {
    private final Desk desk;
    private final LocalDate submitted;

    Applications(Desk desk) {
        this.desk = desk;
        this.submitted = desk.cycle.launched.minusDays(30);
    }

    MembershipApplication application(String id) {
        return MembershipApplicationBuilder.builder()
                .document(desk.given(() -> "membership-application/1"))
                .language(desk.language())
                .id(id)
                .collectivity(desk.given(() -> desk.collectivity))
                .programme(desk.setting.programme())
                .call(desk.given(() -> desk.dates.period(submitted.minusDays(60), submitted.plusDays(10))))
                .submittedOn(desk.told(submitted))
                .termEnd(desk.given(() -> desk.dates.state(submitted.plusYears(3))))
                .values(desk.given(() -> desk.chance.few(ApplicationValue.values())))
                .standardsEndorsed(desk.given(() -> true))
                .narrative(desk.given(this::narrative))
                .reforms(desk.given(() -> List.of(reform())))
                .goodPractices(desk.given(() -> List.of(desk.words.say("results"))))
                .readyToExchange(desk.given(() -> true))
                .pointOfContact(desk.given(desk::contact))
                .coordinator(desk.given(desk::contact))
                .team(desk.given(() -> List.of(desk.contact())))
                .consulted(desk.given(this::consulted))
                .letters(desk.given(() -> List.of(letter(LetterKind.HEAD), letter(LetterKind.NON_GOVERNMENT))))
                .steps(desk.given(this::steps))
                .deliberation(desk.given(() -> new Councils(desk).deliberation(submitted.minusDays(20), true)))
                .decision(desk.given(() -> ApplicationDecisionBuilder.builder()
                        .outcome(desk.chance.one(ApplicationOutcome.values()))
                        .on(desk.told(submitted.plusDays(20)))
                        .build()))
                .build();
    }

    private Map<ApplicationQuestion, Text> narrative() {
        Map<ApplicationQuestion, Text> narrative = new LinkedHashMap<>();
        for (ApplicationQuestion question : desk.chance.some(List.of(ApplicationQuestion.values()), 1)) {
            narrative.put(question, desk.words.say("narrative"));
        }
        return narrative;
    }

    private Reform reform() {
        return ReformBuilder.builder()
                .title(desk.words.say("action"))
                .date(desk.told(submitted.minusYears(1)))
                .text(desk.given(() -> desk.words.say("results")))
                .partners(desk.given(() -> List.of(desk.organisation())))
                .build();
    }

    private List<CodeOrText<ConsultedParty>> consulted() {
        List<CodeOrText<ConsultedParty>> consulted = new ArrayList<>();
        desk.chance.few(ConsultedParty.values()).forEach(party -> consulted.add(CodeOrText.of(party)));
        consulted.add(CodeOrText.of(desk.words.say("body")));
        return consulted;
    }

    private Letter letter(LetterKind from) {
        return LetterBuilder.builder()
                .from(from)
                .name(desk.given(() -> desk.person("Signature", 1)))
                .date(desk.told(submitted.minusDays(5)))
                .organisation(desk.given(() -> desk.words.say("association")))
                .evidence(desk.given(() -> desk.evidence(submitted.minusDays(5))))
                .build();
    }

    private List<CandidacyStep> steps() {
        List<CandidacyStep> steps = new ArrayList<>();
        for (ApplicationStep step : ApplicationStep.values()) {
            steps.add(CandidacyStepBuilder.builder()
                    .step(step)
                    .completedOn(desk.told(submitted.minusDays(10)))
                    .operations(desk.given(() -> List.of(OperationBuilder.builder()
                            .id("2.1.1")
                            .status(OperationStatus.DONE)
                            .doneOn(desk.told(submitted.minusDays(12)))
                            .build())))
                    .build());
        }
        return steps;
    }
}
