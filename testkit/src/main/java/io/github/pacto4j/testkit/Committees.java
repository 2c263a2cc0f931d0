package io.github.pacto4j.testkit;

import io.github.pacto4j.cocreation.Committee;
import io.github.pacto4j.cocreation.CommitteeBuilder;
import io.github.pacto4j.cocreation.CommitteeMeeting;
import io.github.pacto4j.cocreation.CommitteeMeetingBuilder;
import io.github.pacto4j.cocreation.CommitteeMember;
import io.github.pacto4j.cocreation.CommitteeMemberBuilder;
import io.github.pacto4j.cocreation.CommitteeSide;
import io.github.pacto4j.cocreation.Decision;
import io.github.pacto4j.cocreation.DecisionBuilder;
import io.github.pacto4j.cocreation.DecisionOutcome;
import io.github.pacto4j.cocreation.DecisionRule;
import io.github.pacto4j.date.Period;
import io.github.pacto4j.party.Gender;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes follow-up committees: mixed and with parity on every day of decision. */
final class Committees {
    private final Desk desk;

    Committees(Desk desk) {
        this.desk = desk;
    }

    Committee committee() {
        int seats = desk.setting.fullness() == 1 ? 6 : desk.chance.between(1, 6);
        List<CommitteeMember> members = members(seats);
        DecisionRule rule =
                desk.setting.fullness() == 1 ? DecisionRule.CONSENSUS : desk.chance.one(DecisionRule.values());
        return CommitteeBuilder.builder()
                .name(desk.given(() -> desk.words.say("committee")))
                .decisionRule(desk.given(() -> rule))
                .rulesUrl(desk.given(() -> "https://exemple.invalid/comite/reglement"))
                .declaredParity(desk.given(() -> true))
                .members(members)
                .meetings(desk.given(() -> meetings(members, rule)))
                .build();
    }

    /** As many seats for civil society as for elected members and administration together. */
    private List<CommitteeMember> members(int seats) {
        List<CommitteeMember> members = new ArrayList<>();
        for (int i = 0; i < seats; i++) {
            Period mandate = mandate(i);
            CommitteeSide side = i == 0 || desk.chance.hits(0.5) ? CommitteeSide.ELECTED : CommitteeSide.ADMINISTRATION;
            members.add(member(2 * i + 1, side, mandate));
            members.add(member(2 * i + 2, CommitteeSide.CIVIL_SOCIETY, mandate));
        }
        return members;
    }

    /** The first pair stays throughout; another pair may come later or leave together. */
    private @Nullable Period mandate(int pair) {
        LocalDate from = desk.cycle.launched.minusDays(60);
        LocalDate to = desk.cycle.planEnd.plusMonths(6);
        return switch (pair == 0 ? 0 : desk.chance.below(4)) {
            case 1 -> new Period(desk.dates.state(desk.cycle.firstRoundFrom), desk.dates.state(to));
            case 2 -> new Period(desk.dates.state(from), desk.dates.state(desk.cycle.firstRoundTo));
            default -> desk.given(() -> desk.dates.period(from, to));
        };
    }

    private CommitteeMember member(int number, CommitteeSide side, @Nullable Period mandate) {
        return CommitteeMemberBuilder.builder()
                .id("M" + number)
                .name(desk.given(() -> desk.person("Membre", number)))
                .side(side)
                .gender(desk.given(() -> desk.chance.one(Gender.values())))
                .mandate(mandate)
                .build();
    }

    private List<CommitteeMeeting> meetings(List<CommitteeMember> members, DecisionRule rule) {
        List<CommitteeMeeting> meetings = new ArrayList<>();
        LocalDate[] days = {desk.cycle.axesFrom, desk.cycle.analysed, desk.cycle.validated};
        for (int i = 0; i < days.length; i++) {
            if (desk.cycle.isPast(days[i])) {
                meetings.add(meeting(i, days[i], members, rule));
            }
        }
        return meetings;
    }

    private CommitteeMeeting meeting(int index, LocalDate day, List<CommitteeMember> members, DecisionRule rule) {
        List<Decision> decisions = new ArrayList<>();
        decisions.add(decision(index, DecisionOutcome.ADOPTED, rule));
        if (desk.chance.hits(0.4)) {
            decisions.add(decision(index, desk.chance.one(DecisionOutcome.values()), rule));
        }
        return CommitteeMeetingBuilder.builder()
                .date(desk.dates.state(day))
                .present(desk.given(() -> desk.chance.some(
                        members.stream().map(CommitteeMember::id).toList(), 1)))
                .decisions(desk.chance.hits(0.9) ? decisions : List.of())
                .build();
    }

    private Decision decision(int index, DecisionOutcome outcome, DecisionRule rule) {
        boolean agreed = outcome == DecisionOutcome.ADOPTED && rule == DecisionRule.CONSENSUS;
        return DecisionBuilder.builder()
                .title(desk.given(() -> desk.words.exactly("decision", index)))
                .outcome(outcome)
                .objections(desk.given(() -> agreed ? 0 : desk.chance.below(4)))
                .reservations(desk.given(() -> desk.words.say("note")))
                .build();
    }
}
