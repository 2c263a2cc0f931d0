package io.github.pacto4j.testkit;

import io.github.pacto4j.collectivity.ConsultativeBody;
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
                .values(desk.chance.shuffled(List.of(ApplicationValue.values())))
                .standardsEndorsed(desk.given(() -> true))
                .narrative(narrative())
                .reforms(List.of(reform()))
                .goodPractices(List.of(desk.words.say("results")))
                .readyToExchange(true)
                .pointOfContact(desk.named())
                .coordinator(desk.named())
                .team(desk.given(() -> List.of(desk.contact())))
                .consulted(desk.given(this::consulted))
                .letters(List.of(letter(LetterKind.HEAD), letter(LetterKind.NON_GOVERNMENT)))
                .steps(steps())
                .deliberation(desk.given(() -> new Councils(desk).deliberation(submitted.minusDays(20), true)))
                .decision(desk.given(() -> ApplicationDecisionBuilder.builder()
                        .outcome(ApplicationOutcome.ACCEPTED)
                        .on(desk.told(submitted.plusDays(20)))
                        .build()))
                .build();
    }

    private Map<ApplicationQuestion, Text> narrative() {
        Map<ApplicationQuestion, Text> narrative = new LinkedHashMap<>();
        for (ApplicationQuestion question : ApplicationQuestion.values()) {
            narrative.put(question, desk.words.say("narrative"));
        }
        return narrative;
    }

    private Reform reform() {
        return ReformBuilder.builder()
                .title(desk.words.say("action"))
                .date(desk.dates.state(submitted.minusYears(1)))
                .text(desk.given(() -> desk.words.say("results")))
                .partners(desk.given(() -> List.of(desk.organisation())))
                .build();
    }

    /** The consultative bodies, whichever exist, and others. */
    private List<CodeOrText<ConsultedParty>> consulted() {
        List<CodeOrText<ConsultedParty>> consulted = new ArrayList<>();
        for (ConsultativeBody body : ConsultativeBody.values()) {
            consulted.add(CodeOrText.of(ConsultedParty.valueOf(body.name())));
        }
        if (desk.chance.hits(0.5)) {
            consulted.add(CodeOrText.of(ConsultedParty.BUREAU));
        }
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
        return List.of(
                step(ApplicationStep.INTERNAL_COMMUNICATION, submitted.minusDays(30)),
                step(ApplicationStep.DELIBERATION, submitted.minusDays(20)),
                step(ApplicationStep.SUBMISSION, submitted));
    }

    private CandidacyStep step(ApplicationStep step, LocalDate completed) {
        return CandidacyStepBuilder.builder()
                .step(step)
                .completedOn(desk.told(completed))
                .operations(new Operations(desk).of(step.code(), completed.minusDays(2), completed))
                .build();
    }
}
