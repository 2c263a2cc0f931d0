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
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes deliberations of councils. */
final class Councils {
    private static final int LONGEST_BEFORE_THE_VOTE = 5;

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
        LocalDate ordinary = ordinary(day);
        LocalDate opened = ordinary == null ? day : ordinary;
        int inOffice = desk.chance.between(15, 60);
        int present = desk.chance.between(inOffice / 2 + 1, inOffice);
        int abstained = desk.chance.below(3);
        int fewer = desk.chance.below((present - abstained + 1) / 2);
        int more = present - abstained - fewer;
        int vote = 2 * more > inOffice ? desk.chance.between(1, 2) : 2;
        return DeliberationBuilder.builder()
                .committees(desk.asked(() -> List.of(hearing(opened))))
                .session(desk.given(() -> session(opened, day, ordinary != null)))
                .notifiedOn(desk.told(opened.minusDays(15)))
                .agendaSentOn(desk.told(opened.minusDays(25)))
                .meeting(desk.given(() -> 1))
                .inOffice(inOffice)
                .present(present)
                .votesFor(favourable ? more : fewer)
                .votesAgainst(favourable ? fewer : more)
                .abstentions(abstained)
                .presidentFor(desk.given(() -> favourable))
                .decidedOn(desk.given(() -> desk.dates.state(day)))
                .transmittedOn(desk.asked(() -> desk.done(day.plusDays(2))))
                .receivedOn(desk.told(day.plusDays(3)))
                .opposition(favourable ? null : desk.given(() -> opposition(day)))
                .visa(desk.asked(() -> visa(day)))
                .postedOn(desk.told(day.plusDays(7)))
                .asPartOf(desk.given(() -> Plans.programmeOf(desk.setting.tier())))
                .vote(desk.given(() -> vote))
                .build();
    }

    /** Returns a lawful opening day of an ordinary session from which the vote is a few days away, null if there is none. */
    private @Nullable LocalDate ordinary(LocalDate day) {
        for (int before = 0; before <= LONGEST_BEFORE_THE_VOTE; before++) {
            if (isLawful(day.minusDays(before))) {
                return day.minusDays(before);
            }
        }
        return null;
    }

    /** Sources: 111-14 art. 36, 112-14 art. 34, 113-14 art. 33; a calendar may move a Monday that is a holiday. */
    private boolean isLawful(LocalDate opened) {
        boolean monday = opened.getDayOfWeek() == DayOfWeek.MONDAY;
        int week = (opened.getDayOfMonth() + 6) / 7;
        return switch (desk.setting.tier()) {
            case REGION -> monday && week == 1 && Set.of(3, 7, 10).contains(opened.getMonthValue());
            case PREFECTURE_OR_PROVINCE ->
                monday && week == 2 && Set.of(1, 6, 9).contains(opened.getMonthValue());
            case COMMUNE -> week == 1 && Set.of(2, 5, 10).contains(opened.getMonthValue());
        };
    }

    private CommitteeHearing hearing(LocalDate day) {
        return CommitteeHearingBuilder.builder()
                .name(desk.words.say("committee"))
                .referredOn(desk.told(day.minusDays(40)))
                .debatedOn(desk.asked(() -> desk.done(day.minusDays(30))))
                .joint(desk.given(() -> desk.chance.hits(0.5)))
                .opinion(desk.given(() -> desk.words.say("narrative")))
                .build();
    }

    private Session session(LocalDate opened, LocalDate day, boolean ordinary) {
        return SessionBuilder.builder()
                .kind(ordinary ? SessionKind.ORDINARY : SessionKind.EXTRAORDINARY)
                .openedOn(desk.told(opened))
                .closedOn(desk.told(day.plusDays(2)))
                .extendedOn(ordinary ? desk.told(day.plusDays(1)) : null)
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
        boolean needed = desk.chance.hits(0.5);
        return VisaBuilder.builder()
                .needed(needed)
                .reason(desk.asked(() -> reason))
                .grantedOn(needed ? desk.done(day.plusDays(5)) : desk.told(day.plusDays(5)))
                .build();
    }
}
