package io.github.pacto4j.testkit;

import io.github.pacto4j.citizen.CitizenRequests;
import io.github.pacto4j.citizen.CitizenRequestsBuilder;
import io.github.pacto4j.citizen.Complaint;
import io.github.pacto4j.citizen.ComplaintBuilder;
import io.github.pacto4j.citizen.ComplaintKind;
import io.github.pacto4j.citizen.ComplaintOutcome;
import io.github.pacto4j.citizen.InformationRequest;
import io.github.pacto4j.citizen.InformationRequestBuilder;
import io.github.pacto4j.citizen.InformationRequestOutcome;
import io.github.pacto4j.citizen.Petition;
import io.github.pacto4j.citizen.PetitionBuilder;
import io.github.pacto4j.citizen.PetitionBy;
import io.github.pacto4j.citizen.PetitionDecisionBuilder;
import io.github.pacto4j.citizen.PetitionOutcome;
import io.github.pacto4j.citizen.PetitioningAssociationBuilder;
import io.github.pacto4j.citizen.RefusalGround;
import io.github.pacto4j.text.CodeOrText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Writes what citizens asked of a collectivity: information, complaints, petitions. */
final class Requests {
    private final Desk desk;

    Requests(Desk desk) {
        this.desk = desk;
    }

    CitizenRequests requests() {
        return CitizenRequestsBuilder.builder()
                .document(desk.given(() -> "citizen-requests/1"))
                .language(desk.language())
                .collectivity(desk.given(() -> desk.collectivity))
                .informationRequests(desk.given(() -> List.of(information(1), information(2))))
                .complaints(desk.given(() -> List.of(complaint(1), complaint(2))))
                .petitions(desk.given(() -> List.of(petition(1), petition(2))))
                .build();
    }

    private InformationRequest information(int number) {
        LocalDate received = desk.cycle.launched.minusDays(desk.chance.between(30, 300));
        return InformationRequestBuilder.builder()
                .id("I-" + number)
                .receivedOn(desk.told(received))
                .urgent(desk.given(() -> false))
                .extendedOn(desk.told(received.plusDays(10)))
                .extensionReason(desk.given(() -> desk.words.say("setback")))
                .answeredOn(desk.told(received.plusDays(20)))
                .outcome(desk.given(() -> desk.chance.one(InformationRequestOutcome.values())))
                .refusalGround(desk.given(this::ground))
                .remedyStated(desk.given(() -> true))
                .complaintOn(desk.told(received.plusDays(21)))
                .complaintAnsweredOn(desk.told(received.plusDays(25)))
                .commissionOn(desk.told(received.plusDays(30)))
                .build();
    }

    private CodeOrText<RefusalGround> ground() {
        return desk.chance.hits(0.7)
                ? CodeOrText.of(desk.chance.one(RefusalGround.values()))
                : CodeOrText.of(desk.words.say("setback"));
    }

    private Complaint complaint(int number) {
        LocalDate received = desk.cycle.launched.minusDays(desk.chance.between(30, 300));
        return ComplaintBuilder.builder()
                .id("P-" + number)
                .kind(desk.given(() -> desk.chance.one(ComplaintKind.values())))
                .receivedOn(desk.told(received))
                .unclear(desk.given(() -> false))
                .answeredOn(desk.told(received.plusDays(20)))
                .outcome(desk.given(() -> desk.chance.one(ComplaintOutcome.values())))
                .reason(desk.given(() -> desk.words.say("setback")))
                .build();
    }

    private Petition petition(int number) {
        LocalDate received = desk.cycle.launched.minusDays(desk.chance.between(100, 300));
        boolean citizens = desk.chance.hits(0.5);
        return PetitionBuilder.builder()
                .id("T-" + number)
                .receivedOn(desk.told(received))
                .by(citizens ? PetitionBy.CITIZENS : PetitionBy.ASSOCIATION)
                .signatures(citizens ? desk.chance.between(100, 900) : null)
                .byProvince(citizens ? desk.given(() -> Map.of(desk.collectivity, 100)) : null)
                .association(
                        citizens
                                ? null
                                : PetitioningAssociationBuilder.builder()
                                        .recognisedOn(desk.told(received.minusYears(5)))
                                        .members(desk.given(() -> desk.chance.between(20, 400)))
                                        .build())
                .decision(desk.given(() -> PetitionDecisionBuilder.builder()
                        .outcome(desk.chance.one(PetitionOutcome.values()))
                        .on(desk.told(received.plusDays(60)))
                        .reason(desk.given(() -> desk.words.say("setback")))
                        .build()))
                .sessionOn(desk.told(received.plusDays(90)))
                .build();
    }
}
