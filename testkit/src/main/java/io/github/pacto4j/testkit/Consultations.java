package io.github.pacto4j.testkit;

import io.github.pacto4j.cocreation.Author;
import io.github.pacto4j.cocreation.AuthorBuilder;
import io.github.pacto4j.cocreation.AuthorKind;
import io.github.pacto4j.cocreation.ConsultationRound;
import io.github.pacto4j.cocreation.ConsultationRoundBuilder;
import io.github.pacto4j.cocreation.Contribution;
import io.github.pacto4j.cocreation.ContributionBuilder;
import io.github.pacto4j.cocreation.ContributionChannel;
import io.github.pacto4j.cocreation.ContributionKind;
import io.github.pacto4j.cocreation.DraftResponse;
import io.github.pacto4j.cocreation.DraftResponseBuilder;
import io.github.pacto4j.cocreation.OutreachGroup;
import io.github.pacto4j.cocreation.ParticipantCategory;
import io.github.pacto4j.cocreation.Participation;
import io.github.pacto4j.cocreation.ParticipationBuilder;
import io.github.pacto4j.cocreation.ParticipationUnit;
import io.github.pacto4j.cocreation.ReasonedResponse;
import io.github.pacto4j.cocreation.ReasonedResponseBuilder;
import io.github.pacto4j.cocreation.ResponseOutcome;
import io.github.pacto4j.cocreation.ResponseReason;
import io.github.pacto4j.cocreation.RoundChannel;
import io.github.pacto4j.cocreation.RoundSubject;
import io.github.pacto4j.cocreation.Workshop;
import io.github.pacto4j.cocreation.WorkshopBuilder;
import io.github.pacto4j.collectivity.Collectivities;
import io.github.pacto4j.collectivity.Collectivity;
import io.github.pacto4j.collectivity.Tier;
import io.github.pacto4j.text.Language;
import io.github.pacto4j.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes the rounds of consultation, who took part, and what they contributed. */
final class Consultations {
    private static final List<Language> SPOKEN =
            List.of(Language.AR, Language.FR, Language.AR, Language.FR, Language.AR);

    private final Desk desk;
    private final Map<ParticipantCategory, Integer> took = new LinkedHashMap<>();
    private int workshops;

    Consultations(Desk desk) {
        this.desk = desk;
    }

    /** Writes the rounds that have begun. */
    List<ConsultationRound> rounds() {
        Cycle cycle = desk.cycle;
        List<ConsultationRound> rounds = new ArrayList<>();
        if (cycle.isPast(cycle.firstRoundFrom)) {
            rounds.add(round(1, RoundSubject.PRIORITIES, cycle.firstRoundFrom, cycle.firstRoundTo));
        }
        if (cycle.isPast(cycle.secondRoundFrom)) {
            rounds.add(round(2, RoundSubject.DRAFT, cycle.secondRoundFrom, cycle.secondRoundTo));
        }
        return rounds;
    }

    private ConsultationRound round(int number, RoundSubject subject, LocalDate from, LocalDate to) {
        return ConsultationRoundBuilder.builder()
                .number(number)
                .subject(subject)
                .announcedOn(desk.told(from.minusDays(4)))
                .callOn(desk.told(from.minusDays(3)))
                .period(desk.dates.period(from, to))
                .channels(List.of(RoundChannel.values()))
                .workshops(desk.given(() ->
                        List.of(workshop(from.plusDays(3)), workshop(from.plusDays(8)), workshop(from.plusDays(12)))))
                .build();
    }

    private Workshop workshop(LocalDate day) {
        workshops++;
        return WorkshopBuilder.builder()
                .date(desk.given(() -> desk.dates.state(day)))
                .place(desk.given(() -> desk.words.say("place")))
                .territory(desk.given(this::territory))
                .theme(desk.given(() -> desk.words.say("domain")))
                .facilitator(desk.asked(() -> desk.person("Animation", workshops)))
                .facilitatorFromParticipants(desk.asked(() -> desk.isOgpLocal() || desk.chance.hits(0.5)))
                .rapporteur(desk.asked(() -> desk.person("Rapport", workshops)))
                .rapporteurFromParticipants(desk.asked(() -> desk.isOgpLocal() || desk.chance.hits(0.5)))
                .report(desk.asked(() -> desk.evidence(day)))
                .guide(desk.asked(() -> desk.evidence(day)))
                .evaluationForm(desk.asked(() -> desk.evidence(day)))
                .attendance(desk.given(this::attendance))
                .build();
    }

    /** Every other workshop of a region is held for one of its provinces. */
    private String territory() {
        List<Collectivity> provinces = desk.setting.tier() == Tier.REGION && workshops % 2 == 0
                ? Collectivities.register().children(desk.collectivity)
                : List.of();
        return provinces.isEmpty()
                ? desk.collectivity
                : desk.chance.one(provinces).code();
    }

    private Map<ParticipantCategory, Integer> attendance() {
        Map<ParticipantCategory, Integer> attendance = new LinkedHashMap<>();
        for (ParticipantCategory category : desk.chance.few(ParticipantCategory.values())) {
            int present = desk.chance.between(1, 40);
            attendance.put(category, present);
            took.merge(category, present, Integer::sum);
        }
        return attendance;
    }

    /** Writes who took part in all: the workshops and others besides; the categories give the total. */
    Participation participation() {
        took.merge(ParticipantCategory.CITIZEN, desk.chance.between(0, 300), Integer::sum);
        Map<ParticipantCategory, ParticipationUnit> counts = new LinkedHashMap<>();
        took.keySet().forEach(category -> counts.put(category, ParticipationUnit.PERSONS));
        counts.put(ParticipantCategory.CITIZEN, desk.chance.one(ParticipationUnit.values()));
        return ParticipationBuilder.builder()
                .total(took.values().stream().mapToInt(Integer::intValue).sum())
                .byCategory(took)
                .counts(desk.given(() -> counts))
                .groups(desk.asked(() -> desk.chance.between(took.size(), 40)))
                .publicMeetings(desk.asked(() -> workshops + desk.chance.below(5)))
                .outreach(desk.given(this::outreach))
                .build();
    }

    private List<OutreachGroup> outreach() {
        Set<OutreachGroup> groups =
                EnumSet.of(OutreachGroup.WOMEN, OutreachGroup.YOUTH, OutreachGroup.DISABILITY, OutreachGroup.REMOTE);
        groups.addAll(desk.chance.few(OutreachGroup.values()));
        return List.copyOf(groups);
    }

    List<Contribution> contributions(List<Idea> ideas, Numbers numbers) {
        List<Contribution> contributions = new ArrayList<>(ideas.size());
        for (Idea idea : ideas) {
            Contribution contribution = contribution(idea, numbers);
            // The second of every hundred is a part of the first.
            contributions.add(
                    contributions.size() % 100 == 1
                            ? contribution.withSplitFrom(
                                    contributions.get(contributions.size() - 1).id())
                            : contribution);
        }
        return contributions;
    }

    private Contribution contribution(Idea idea, Numbers numbers) {
        Cycle cycle = desk.cycle;
        boolean first = idea.round() == 1;
        LocalDate from = first ? cycle.firstRoundFrom : cycle.secondRoundFrom;
        LocalDate to = earlier(first ? cycle.firstRoundTo : cycle.secondRoundTo, cycle.today);
        int domain = desk.chance.below(Wording.domains());
        Language language = desk.chance.one(SPOKEN);
        Text text = desk.chance.hits(0.01)
                ? desk.words.inOne(Language.ZGH, "idea", domain, 1)
                : desk.words.inOne(language, "idea", domain, desk.chance.between(1, 3));
        return ContributionBuilder.builder()
                .id(idea.id())
                .round(idea.round())
                .kind(desk.given(() -> desk.chance.one(ContributionKind.values())))
                .receivedOn(desk.given(() -> desk.dates.state(desk.chance.between(from, to))))
                .channel(desk.given(() -> desk.chance.one(ContributionChannel.values())))
                .author(desk.given(this::author))
                .theme(desk.given(() -> desk.words.domain(domain)))
                .text(text)
                .response(idea.outcome() == null ? null : response(idea, idea.outcome(), numbers))
                .draft(idea.outcome() == null ? draft(numbers) : null)
                .build();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private Author author() {
        AuthorKind kind = desk.chance.one(AuthorKind.values());
        return AuthorBuilder.builder()
                .kind(kind)
                .name(
                        kind == AuthorKind.ANONYMOUS
                                ? null
                                : desk.given(() -> desk.person("Auteur", desk.chance.below(400))))
                .isPublic(desk.given(() -> desk.chance.hits(0.3)))
                .build();
    }

    private ReasonedResponse response(Idea idea, ResponseOutcome outcome, Numbers numbers) {
        Cycle cycle = desk.cycle;
        LocalDate due = idea.round() == 1 ? cycle.analysed : cycle.validated;
        return ReasonedResponseBuilder.builder()
                .outcome(outcome)
                .reasonCode(idea.reason())
                .reason(desk.words.say(
                        "reason." + Objects.requireNonNull(idea.reason()).code()))
                .respondedOn(desk.told(due))
                .commitment(commitment(idea, numbers))
                .mergedInto(idea.mergedInto())
                .build();
    }

    private static DraftResponse draft(Numbers numbers) {
        return DraftResponseBuilder.builder()
                .outcome(ResponseOutcome.ACCEPTED)
                .reasonCode(ResponseReason.ADOPTED)
                .reason(Text.of(Language.FR, "Proposition à reprendre dans un engagement."))
                .commitment(numbers.commitment(0))
                .build();
    }

    private static @Nullable String commitment(Idea idea, Numbers numbers) {
        return idea.commitment() < 0 ? null : numbers.commitment(idea.commitment());
    }
}
