package io.github.pacto4j.testkit;

import io.github.pacto4j.council.CommitteeHearing;
import io.github.pacto4j.council.CommitteeHearingBuilder;
import io.github.pacto4j.council.Deliberation;
import io.github.pacto4j.council.DeliberationBuilder;
import io.github.pacto4j.council.Opposition;
import io.github.pacto4j.council.OppositionBuilder;
import io.github.pacto4j.council.Session;
import io.github.pacto4j.council.SessionBuilder;
import io.github.pacto4j.council.SessionKind;
import io.github.pacto4j.council.Visa;
import io.github.pacto4j.council.VisaBuilder;
import io.github.pacto4j.council.VisaGround;
import io.github.pacto4j.text.CodeOrText;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes deliberations of councils. */
final class Councils {
    private final Desk desk;

    Councils(Desk desk) {
        this.desk = desk;
    }

    /**
     * Writes the decision of a council on a day.
     *
     * @param favourable  whether the majority voted for it
     */
    Deliberation deliberation(LocalDate day, boolean favourable) {
        int inOffice = desk.chance.between(15, 60);
        int present = desk.chance.between(inOffice / 2 + 1, inOffice);
        int abstained = desk.chance.below(3);
        int fewer = desk.chance.below((present - abstained + 1) / 2);
        int more = present - abstained - fewer;
        return DeliberationBuilder.builder()
                .committees(desk.given(() -> List.of(hearing(day))))
                .session(desk.given(() -> session(day)))
                .notifiedOn(desk.told(day.minusDays(15)))
                .agendaSentOn(desk.told(day.minusDays(25)))
                .meeting(desk.given(() -> 1))
                .inOffice(inOffice)
                .present(present)
                .votesFor(favourable ? more : fewer)
                .votesAgainst(favourable ? fewer : more)
                .abstentions(abstained)
                .presidentFor(desk.given(() -> favourable))
                .decidedOn(desk.given(() -> desk.dates.state(day)))
                .transmittedOn(desk.told(day.plusDays(5)))
                .receivedOn(desk.told(day.plusDays(6)))
                .opposition(favourable ? null : desk.given(() -> opposition(day)))
                .visa(desk.given(() -> visa(day)))
                .postedOn(desk.told(day.plusDays(7)))
                .asPartOf(desk.given(() -> Plans.programmeOf(desk.setting.tier())))
                .vote(desk.given(() -> desk.chance.between(1, 2)))
                .build();
    }

    private CommitteeHearing hearing(LocalDate day) {
        return CommitteeHearingBuilder.builder()
                .name(desk.words.say("committee"))
                .referredOn(desk.told(day.minusDays(40)))
                .debatedOn(desk.told(day.minusDays(30)))
                .joint(desk.given(() -> desk.chance.hits(0.5)))
                .opinion(desk.given(() -> desk.words.say("narrative")))
                .build();
    }

    private Session session(LocalDate day) {
        return SessionBuilder.builder()
                .kind(desk.chance.one(SessionKind.values()))
                .openedOn(desk.told(day))
                .closedOn(desk.told(day.plusDays(2)))
                .extendedOn(desk.told(day.plusDays(2)))
                .build();
    }

    private Opposition opposition(LocalDate day) {
        return OppositionBuilder.builder()
                .on(desk.told(day.plusDays(1)))
                .reason(desk.given(() -> desk.words.say("setback")))
                .build();
    }

    private Visa visa(LocalDate day) {
        @Nullable
        CodeOrText<VisaGround> reason = desk.chance.hits(0.7)
                ? CodeOrText.of(desk.chance.one(VisaGround.values()))
                : CodeOrText.of(desk.words.say("note"));
        return VisaBuilder.builder()
                .needed(desk.chance.hits(0.5))
                .reason(desk.given(() -> reason))
                .grantedOn(desk.told(day.plusDays(8)))
                .build();
    }
}
