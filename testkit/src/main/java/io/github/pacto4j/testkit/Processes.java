package io.github.pacto4j.testkit;

import io.github.pacto4j.cocreation.CoCreation;
import io.github.pacto4j.cocreation.CoCreationBuilder;
import io.github.pacto4j.cocreation.CoCreationStep;
import io.github.pacto4j.cocreation.Forum;
import io.github.pacto4j.cocreation.ForumBuilder;
import io.github.pacto4j.cocreation.IdeaAnalysis;
import io.github.pacto4j.cocreation.IdeaAnalysisBuilder;
import io.github.pacto4j.cocreation.Invitation;
import io.github.pacto4j.cocreation.InvitationBuilder;
import io.github.pacto4j.cocreation.Operation;
import io.github.pacto4j.cocreation.ParticipantCategory;
import io.github.pacto4j.cocreation.PreparationStep;
import io.github.pacto4j.cocreation.PreparationStepBuilder;
import io.github.pacto4j.cocreation.Space;
import io.github.pacto4j.cocreation.SpaceBuilder;
import io.github.pacto4j.cocreation.SpaceKind;
import io.github.pacto4j.cocreation.TeamMember;
import io.github.pacto4j.cocreation.TeamMemberBuilder;
import io.github.pacto4j.collectivity.ConsultativeBody;
import io.github.pacto4j.collectivity.Programme;
import io.github.pacto4j.party.Contact;
import io.github.pacto4j.party.Organisation;
import io.github.pacto4j.party.OrganisationBuilder;
import io.github.pacto4j.party.Sector;
import io.github.pacto4j.text.CodeOrText;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the process of co-creation of one cycle, as far as it has come. */
final class Processes {
    private final Desk desk;

    Processes(Desk desk) {
        this.desk = desk;
    }

    CoCreation process(String id, List<Idea> ideas, Numbers numbers) {
        Cycle cycle = desk.cycle;
        Consultations consultations = new Consultations(desk);
        boolean told = !ideas.isEmpty() || cycle.isPast(cycle.firstRoundFrom);
        return begun(id)
                .committee(new Committees(desk).committee())
                .forum(desk.given(this::forum))
                .spaces(spaces())
                .steps(desk.asked(this::steps))
                .diagnosis(new Diagnoses(desk).diagnosis())
                .analysis(cycle.isPast(cycle.analysed) ? analysis() : null)
                .invitations(desk.given(this::invitations))
                .rounds(consultations.rounds())
                .participation(desk.asked(consultations::participation))
                .draftPublishedOn(desk.isOgpLocal() ? desk.done(cycle.draftPublished) : desk.told(cycle.draftPublished))
                .contributions(told ? consultations.contributions(ideas, numbers) : desk.given(() -> List.of()))
                .build();
    }

    /** Writes the process of the next cycle, which has just been launched. */
    CoCreation next(String id, LocalDate launched) {
        return begun(id)
                .steps(List.of(PreparationStepBuilder.builder()
                        .step(CoCreationStep.COMMUNICATION)
                        .period(desk.dates.period(launched, launched.plusDays(30)))
                        .build()))
                .build();
    }

    private CoCreationBuilder begun(String id) {
        return CoCreationBuilder.builder()
                .document(desk.given(() -> "co-creation/1"))
                .id(id)
                .language(desk.language())
                .collectivity(desk.given(() -> desk.collectivity))
                .programme(desk.setting.programme())
                .cycle(desk.given(() -> desk.cycle.planStart.getYear() + "-" + desk.cycle.planEnd.getYear()))
                .pointOfContact(desk.asked(this::pointOfContact))
                .coordinator(desk.given(desk::contact))
                .team(desk.asked(this::team));
    }

    private Contact pointOfContact() {
        return desk.isOgpLocal() ? desk.named() : desk.contact();
    }

    private List<TeamMember> team() {
        List<TeamMember> team = new ArrayList<>();
        if (desk.isOgpLocal()) {
            team.add(member(1, Sector.COLLECTIVITY, null));
            for (ConsultativeBody body : ConsultativeBody.values()) {
                team.add(member(2 + body.ordinal(), Sector.CONSULTATIVE_BODY, CodeOrText.of(body)));
            }
            team.add(member(2 + ConsultativeBody.values().length, Sector.CIVIL_SOCIETY, null));
            return team;
        }
        for (int i = 1; i <= 4; i++) {
            int number = i;
            team.add(TeamMemberBuilder.builder()
                    .name(desk.given(() -> desk.person("Membre de l'équipe", number)))
                    .represents(desk.chance.one(Sector.values()))
                    .presides(desk.given(this::body))
                    .build());
        }
        return team;
    }

    private TeamMember member(int number, Sector sector, @Nullable CodeOrText<ConsultativeBody> presides) {
        return TeamMemberBuilder.builder()
                .name(desk.given(() -> desk.person("Membre de l'équipe", number)))
                .represents(sector)
                .presides(presides)
                .build();
    }

    private CodeOrText<ConsultativeBody> body() {
        return desk.chance.hits(0.7)
                ? CodeOrText.of(desk.chance.one(ConsultativeBody.values()))
                : CodeOrText.of(desk.words.say("body"));
    }

    private Forum forum() {
        return ForumBuilder.builder()
                .name(desk.words.say("forum"))
                .members(desk.given(() -> desk.isOgpLocal()
                        ? members()
                        : List.of(desk.organisation(Sector.CIVIL_SOCIETY), desk.organisation())))
                .meetings(desk.given(
                        () -> desk.past(desk.cycle.axesFrom, desk.cycle.firstRoundFrom, desk.cycle.validated)))
                .build();
    }

    private List<Organisation> members() {
        List<Organisation> members = new ArrayList<>(List.of(desk.organisation(Sector.COLLECTIVITY)));
        for (int i = 1; i <= 2; i++) {
            members.add(OrganisationBuilder.builder()
                    .name(desk.memberOutside(i))
                    .sector(Sector.CIVIL_SOCIETY)
                    .build());
        }
        return members;
    }

    private List<Space> spaces() {
        List<Space> spaces = new ArrayList<>();
        for (SpaceKind kind : SpaceKind.values()) {
            boolean online = kind == SpaceKind.ONLINE;
            spaces.add(SpaceBuilder.builder()
                    .kind(kind)
                    .name(desk.given(() -> desk.words.say(online ? "space" : "forum")))
                    .url(desk.given(() -> "https://exemple.invalid/espace"))
                    .period(desk.given(() -> desk.dates.period(desk.cycle.spaceOpened, desk.cycle.planEnd)))
                    .updates(desk.given(() -> desk.isOgpLocal()
                            ? desk.past(quarterly())
                            : desk.past(desk.cycle.spaceOpened, desk.cycle.analysed, desk.cycle.adopted)))
                    .build());
        }
        return spaces;
    }

    /** Days often enough apart for a site that is to be kept fresh, from the opening of the space to the end of the plan. */
    private LocalDate[] quarterly() {
        return desk.cycle
                .spaceOpened
                .datesUntil(desk.cycle.planEnd, Period.ofDays(80))
                .toArray(LocalDate[]::new);
    }

    private List<PreparationStep> steps() {
        Cycle cycle = desk.cycle;
        List<PreparationStep> steps = new ArrayList<>();
        if (desk.setting.programme() == Programme.OGP_LOCAL) {
            steps.add(step(CoCreationStep.LAUNCH, cycle.launched, cycle.axesFrom));
            steps.add(step(CoCreationStep.DIAGNOSIS, cycle.axesFrom, cycle.firstRoundTo));
            steps.add(step(CoCreationStep.COMMITMENT_SHEETS, cycle.firstRoundTo, cycle.analysed));
            steps.add(step(CoCreationStep.DRAFTING_AND_VALIDATION, cycle.analysed, cycle.adopted));
            steps.add(step(CoCreationStep.MONITORING_AND_EVALUATION, cycle.started, cycle.planEnd));
            return steps;
        }
        steps.add(step(CoCreationStep.COMMUNICATION, cycle.launched, cycle.axesFrom));
        steps.add(step(CoCreationStep.AXES, cycle.axesFrom, cycle.consultationOpened));
        steps.add(step(CoCreationStep.FIRST_ROUND, cycle.firstRoundFrom, cycle.firstRoundTo));
        steps.add(step(CoCreationStep.ANALYSIS, cycle.analysisFrom, cycle.analysed));
        steps.add(step(CoCreationStep.SECOND_ROUND, cycle.secondRoundFrom, cycle.secondRoundTo));
        steps.add(step(CoCreationStep.COMMITTEE_VALIDATION, cycle.validated, cycle.validated));
        steps.add(step(CoCreationStep.COUNCIL_ADOPTION, cycle.adopted, cycle.adopted));
        steps.add(step(CoCreationStep.IMPLEMENTATION, cycle.started, cycle.planEnd));
        return steps;
    }

    private PreparationStep step(CoCreationStep step, LocalDate start, LocalDate end) {
        return PreparationStepBuilder.builder()
                .step(step)
                .period(desk.dates.period(start, end))
                .completedOn(desk.told(end))
                .operations(desk.asked(() -> operations(step, start, end)))
                .build();
    }

    private List<Operation> operations(CoCreationStep step, LocalDate start, LocalDate end) {
        Operations operations = new Operations(desk);
        return desk.isOgpLocal()
                ? operations.of(step.code(), start, end)
                : List.of(operations.operation("3.1.1", start), operations.operation("3.1.2", start));
    }

    private IdeaAnalysis analysis() {
        return IdeaAnalysisBuilder.builder()
                .on(desk.done(desk.cycle.analysed))
                .meeting(desk.told(desk.cycle.analysed))
                .projects(desk.given(() -> desk.setting.size().commitments()))
                .build();
    }

    private List<Invitation> invitations() {
        List<Invitation> invitations = new ArrayList<>();
        List<ParticipantCategory> all = List.of(ParticipantCategory.values());
        LocalDate day = desk.isOgpLocal() ? desk.cycle.launched.plusDays(1) : desk.cycle.firstRoundFrom.minusDays(5);
        for (ParticipantCategory category : desk.isOgpLocal() ? all : desk.chance.some(all, 1)) {
            invitations.add(InvitationBuilder.builder()
                    .category(category)
                    .on(desk.told(day))
                    .number(desk.given(() -> desk.chance.between(desk.isOgpLocal() ? 1 : 0, 200)))
                    .build());
        }
        return invitations;
    }
}
