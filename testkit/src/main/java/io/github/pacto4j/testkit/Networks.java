package io.github.pacto4j.testkit;

import io.github.pacto4j.collectivity.Programme;
import io.github.pacto4j.collectivity.Tier;
import io.github.pacto4j.membership.NetworkName;
import io.github.pacto4j.network.CharterBuilder;
import io.github.pacto4j.network.DigitalPlatformBuilder;
import io.github.pacto4j.network.GoodPractice;
import io.github.pacto4j.network.GoodPracticeBuilder;
import io.github.pacto4j.network.MemberCountBuilder;
import io.github.pacto4j.network.Network;
import io.github.pacto4j.network.NetworkBuilder;
import io.github.pacto4j.network.NetworkEventBuilder;
import io.github.pacto4j.network.NetworkMember;
import io.github.pacto4j.network.NetworkMemberBuilder;
import io.github.pacto4j.network.NetworkTrainingBuilder;
import io.github.pacto4j.party.TrainingAudience;
import io.github.pacto4j.text.Language;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Writes the document of a network. */
final class Networks {
    private final Desk desk;

    Networks(Desk desk) {
        this.desk = desk;
    }

    Network network() {
        LocalDate created = desk.cycle.launched.minusDays(200);
        // Members of OGP Local exchange with their peers while the plan runs.
        LocalDate exchange = desk.cycle.planStart.plusDays(40);
        boolean during = desk.setting.programme() == Programme.OGP_LOCAL && desk.cycle.isPast(exchange.plusDays(1));
        LocalDate met = during ? exchange : created.plusDays(60);
        return NetworkBuilder.builder()
                .document(desk.given(() -> "network/1"))
                .language(desk.language())
                .network(desk.chance.one(NetworkName.values()))
                .createdOn(desk.told(created))
                .charter(desk.given(() -> CharterBuilder.builder()
                        .title(desk.words.say("action"))
                        .url(desk.given(() -> "https://exemple.invalid/charte"))
                        .adoptedOn(desk.told(created))
                        .build()))
                .platform(desk.given(() -> DigitalPlatformBuilder.builder()
                        .urls(desk.given(() -> Map.of(Language.AR, "https://exemple.invalid/ar")))
                        .onlineSince(desk.told(created.plusDays(20)))
                        .build()))
                .complete(desk.given(() -> false))
                .counts(desk.given(() -> List.of(MemberCountBuilder.builder()
                        .on(desk.told(created.plusDays(50)))
                        .total(66)
                        .byTier(desk.given(Networks::byTier))
                        .source(desk.given(() -> desk.words.say("evidence")))
                        .build())))
                .members(desk.given(() -> List.of(member(created, desk.collectivity), member(created, other()))))
                .trainings(desk.given(() -> List.of(NetworkTrainingBuilder.builder()
                        .date(desk.told(created.plusDays(40)))
                        .subject(desk.given(() -> desk.words.say("action")))
                        .participants(desk.given(() -> List.of(desk.collectivity)))
                        .audience(desk.given(() -> desk.chance.few(TrainingAudience.values())))
                        .build())))
                .events(desk.given(() -> List.of(NetworkEventBuilder.builder()
                        .period(desk.given(() -> desk.dates.period(met, met.plusDays(1))))
                        .theme(desk.given(() -> desk.words.say("axis")))
                        .place(desk.given(() -> desk.words.say("place")))
                        .organisers(desk.given(() -> List.of(desk.organisation())))
                        .attendees(desk.given(() -> List.of(desk.collectivity)))
                        .objectives(desk.given(() -> desk.words.say("objective")))
                        .conclusions(desk.given(() -> desk.words.say("results")))
                        .participants(desk.given(() -> desk.chance.between(20, 400)))
                        .build())))
                .goodPractices(
                        desk.cycle.isPlanOver()
                                ? List.of(practice(created))
                                : desk.given(() -> List.of(practice(created))))
                .resources(desk.given(() -> List.of(desk.evidence(created.plusDays(10)))))
                .build();
    }

    /** The numbers that the network stated when its page was written. */
    private static Map<Tier, Integer> byTier() {
        Map<Tier, Integer> numbers = new EnumMap<>(Tier.class);
        numbers.put(Tier.REGION, 12);
        numbers.put(Tier.PREFECTURE_OR_PROVINCE, 4);
        numbers.put(Tier.COMMUNE, 50);
        return numbers;
    }

    private String other() {
        return desk.collectivity.equals("01") ? "02" : "01";
    }

    private GoodPractice practice(LocalDate created) {
        return GoodPracticeBuilder.builder()
                .id("B-1")
                .collectivity(desk.collectivity)
                .title(desk.words.say("action"))
                .summary(desk.given(() -> desk.words.say("description")))
                .commitment(desk.given(() -> "1"))
                .resources(desk.given(() -> List.of(desk.evidence(created.plusDays(10)))))
                .build();
    }

    private NetworkMember member(LocalDate created, String collectivity) {
        boolean left = !collectivity.equals(desk.collectivity);
        return NetworkMemberBuilder.builder()
                .collectivity(collectivity)
                .joinedOn(desk.told(created.plusDays(30)))
                .leftOn(left ? desk.told(created.plusDays(90)) : null)
                .charterAcceptedOn(desk.told(created.plusDays(35)))
                .focalPoint(desk.given(desk::contact))
                .space(desk.given(() -> "https://exemple.invalid/espace/" + collectivity))
                .build();
    }
}
