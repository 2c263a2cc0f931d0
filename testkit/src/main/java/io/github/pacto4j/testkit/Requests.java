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
import io.github.pacto4j.collectivity.Collectivities;
import io.github.pacto4j.collectivity.Collectivity;
import io.github.pacto4j.collectivity.Tier;
import io.github.pacto4j.text.CodeOrText;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    /** Of two requests one is refused at least in part. */
    private InformationRequest information(int number) {
        LocalDate received = desk.cycle.launched.minusDays(desk.chance.between(30, 300));
        boolean urgent = desk.chance.hits(0.2);
        boolean extended = !urgent && desk.chance.hits(0.5);
        boolean refused = number % 2 == 1;
        LocalDate answered = received.plusDays(urgent ? 3 : 20);
        return InformationRequestBuilder.builder()
                .id("I-" + number)
                .receivedOn(desk.told(received))
                .urgent(urgent ? Boolean.TRUE : desk.given(() -> false))
                .extendedOn(extended ? desk.told(received.plusDays(10)) : null)
                .extensionReason(extended ? desk.given(() -> desk.words.say("setback")) : null)
                .answeredOn(desk.done(answered))
                .outcome(desk.given(() -> outcome(refused)))
                .refusalGround(refused ? ground() : null)
                .remedyStated(refused ? true : null)
                .complaintOn(refused ? desk.told(answered.plusDays(1)) : null)
                .complaintAnsweredOn(refused ? desk.told(answered.plusDays(5)) : null)
                .commissionOn(refused ? desk.told(answered.plusDays(10)) : null)
                .build();
    }

    private InformationRequestOutcome outcome(boolean refused) {
        if (!refused) {
            return InformationRequestOutcome.GRANTED;
        }
        return desk.chance.hits(0.5) ? InformationRequestOutcome.REFUSED : InformationRequestOutcome.PARTLY_GRANTED;
    }

    private CodeOrText<RefusalGround> ground() {
        return desk.chance.hits(0.7)
                ? CodeOrText.of(desk.chance.one(RefusalGround.values()))
                : CodeOrText.of(desk.words.say("setback"));
    }

    private Complaint complaint(int number) {
        LocalDate received = desk.cycle.launched.minusDays(desk.chance.between(60, 300));
        boolean unclear = desk.chance.hits(0.3);
        return ComplaintBuilder.builder()
                .id("P-" + number)
                .kind(desk.given(() -> desk.chance.one(ComplaintKind.values())))
                .receivedOn(desk.told(received))
                .unclear(unclear ? Boolean.TRUE : desk.given(() -> false))
                .answeredOn(desk.done(received.plusDays(unclear ? 15 : 60)))
                .outcome(desk.given(() -> desk.chance.one(ComplaintOutcome.values())))
                .reason(unclear ? desk.words.say("setback") : desk.given(() -> desk.words.say("setback")))
                .build();
    }

    private Petition petition(int number) {
        LocalDate received = desk.cycle.launched.minusDays(desk.chance.between(100, 300));
        boolean citizens = desk.chance.hits(0.5);
        boolean accepted = desk.chance.hits(0.5);
        LocalDate decided = betweenSessions(received.plusDays(desk.chance.between(5, 20)));
        return PetitionBuilder.builder()
                .id("T-" + number)
                .receivedOn(desk.told(received))
                .by(citizens ? PetitionBy.CITIZENS : PetitionBy.ASSOCIATION)
                .signatures(citizens ? desk.given(() -> desk.chance.between(500, 900)) : null)
                .byProvince(citizens ? desk.given(this::byProvince) : null)
                .association(
                        citizens
                                ? null
                                : PetitioningAssociationBuilder.builder()
                                        .recognisedOn(desk.told(received.minusYears(5)))
                                        .members(desk.given(() -> desk.chance.between(101, 400)))
                                        .build())
                .decision(PetitionDecisionBuilder.builder()
                        .outcome(accepted ? PetitionOutcome.ACCEPTED : PetitionOutcome.REFUSED)
                        .on(desk.dates.state(decided))
                        .reason(accepted ? null : desk.words.say("setback"))
                        .build())
                .sessionOn(accepted ? desk.dates.state(nextSession(decided)) : null)
                .build();
    }

    /** A region is signed in all of its prefectures and provinces. */
    private Map<String, Integer> byProvince() {
        Map<String, Integer> signatures = new LinkedHashMap<>();
        if (desk.setting.tier() == Tier.REGION) {
            for (Collectivity province : Collectivities.register().children(desk.collectivity)) {
                signatures.put(province.code(), desk.chance.between(25, 90));
            }
        } else {
            signatures.put(desk.collectivity, 100);
        }
        return signatures;
    }

    /** Months in which an ordinary session opens, by the organic laws; no two of them follow each other. */
    private boolean isOfSession(LocalDate day) {
        return (switch (desk.setting.tier()) {
                    case REGION -> Set.of(3, 7, 10);
                    case PREFECTURE_OR_PROVINCE -> Set.of(1, 6, 9);
                    case COMMUNE -> Set.of(2, 5, 10);
                })
                .contains(day.getMonthValue());
    }

    private LocalDate betweenSessions(LocalDate soonest) {
        return isOfSession(soonest) ? soonest.plusMonths(1).withDayOfMonth(1) : soonest;
    }

    private LocalDate nextSession(LocalDate decided) {
        LocalDate day = decided.withDayOfMonth(1);
        while (!isOfSession(day)) {
            day = day.plusMonths(1);
        }
        int monday = desk.setting.tier() == Tier.PREFECTURE_OR_PROVINCE ? 2 : 1;
        return day.with(TemporalAdjusters.dayOfWeekInMonth(monday, DayOfWeek.MONDAY));
    }
}
