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
import io.github.pacto4j.party.Sector;
import io.github.pacto4j.text.CodeOrText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

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
                .participation(desk.given(consultations::participation))
                .draftPublishedOn(desk.told(cycle.draftPublished))
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
                .team(desk.given(this::team));
    }

    private Contact pointOfContact() {
        return desk.setting.programme() == Programme.OGP_LOCAL ? desk.named() : desk.contact();
    }

    private List<TeamMember> team() {
        List<TeamMember> team = new ArrayList<>();
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

    private CodeOrText<ConsultativeBody> body() {
        return desk.chance.hits(0.7)
                ? CodeOrText.of(desk.chance.one(ConsultativeBody.values()))
                : CodeOrText.of(desk.words.say("body"));
    }

    private Forum forum() {
        return ForumBuilder.builder()
                .name(desk.words.say("forum"))
                .members(desk.given(() -> List.of(desk.organisation(Sector.CIVIL_SOCIETY), desk.organisation())))
                .meetings(desk.given(
                        () -> desk.past(desk.cycle.axesFrom, desk.cycle.firstRoundFrom, desk.cycle.validated)))
                .build();
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
                    .updates(desk.given(
                            () -> desk.past(desk.cycle.spaceOpened, desk.cycle.analysed, desk.cycle.adopted)))
                    .build());
        }
        return spaces;
    }

    private List<PreparationStep> steps() {
        Cycle cycle = desk.cycle;
        List<PreparationStep> steps = new ArrayList<>();
        if (desk.setting.programme() == Programme.OGP_LOCAL) {
            steps.add(step(CoCreationStep.LAUNCH, cycle.launched, cycle.axesFrom));
            steps.add(step(CoCreationStep.DIAGNOSIS, cycle.axesFrom, cycle.consultationOpened));
            steps.add(step(CoCreationStep.COMMITMENT_SHEETS, cycle.firstRoundFrom, cycle.analysed));
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
                .operations(desk.asked(() -> operations(step, start)))
                .build();
    }

    private List<Operation> operations(CoCreationStep step, LocalDate start) {
        Operations operations = new Operations(desk);
        return desk.setting.programme() == Programme.OGP_LOCAL
                ? operations.of(step.code(), start)
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
        List<ParticipantCategory> invited = new ArrayList<>(desk.chance.some(List.of(ParticipantCategory.values()), 1));
        // Under the guide the consultative bodies are always invited.
        boolean byGuide = desk.setting.programme() == Programme.OGP_LOCAL;
        if (byGuide && !invited.contains(ParticipantCategory.CONSULTATIVE_BODY)) {
            invited.add(ParticipantCategory.CONSULTATIVE_BODY);
        }
        List<Invitation> invitations = new ArrayList<>();
        for (ParticipantCategory category : invited) {
            int least = byGuide && category == ParticipantCategory.CONSULTATIVE_BODY ? 1 : 0;
            invitations.add(InvitationBuilder.builder()
                    .category(category)
                    .on(desk.told(desk.cycle.firstRoundFrom.minusDays(5)))
                    .number(desk.given(() -> desk.chance.between(least, 200)))
                    .build());
        }
        return invitations;
    }
}
