package io.github.pacto4j.life;

import static io.github.pacto4j.life.Ideas.PACTO;
import static io.github.pacto4j.life.Ideas.done;
import static io.github.pacto4j.life.Ideas.verdicts;
import static io.github.pacto4j.life.Moves.DAY;
import static io.github.pacto4j.life.Moves.FOCAL_POINT;
import static io.github.pacto4j.life.Moves.planOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.pacto4j.cocreation.CoCreationStep;
import io.github.pacto4j.cocreation.CommitteeMember;
import io.github.pacto4j.cocreation.CommitteeMemberBuilder;
import io.github.pacto4j.cocreation.ConsultationRoundBuilder;
import io.github.pacto4j.cocreation.ContributionChannel;
import io.github.pacto4j.cocreation.Operation;
import io.github.pacto4j.cocreation.OperationBuilder;
import io.github.pacto4j.cocreation.SpaceBuilder;
import io.github.pacto4j.cocreation.TeamMemberBuilder;
import io.github.pacto4j.cocreation.WorkshopBuilder;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.membership.ApplicationStep;
import io.github.pacto4j.party.ContactBuilder;
import io.github.pacto4j.party.Evidence;
import io.github.pacto4j.party.EvidenceBuilder;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.HistoryEntry;
import io.github.pacto4j.plan.Transition;
import io.github.pacto4j.rule.Status;
import io.github.pacto4j.rule.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file says that could not be read is unknown: no command takes it for nothing, and none writes over it. */
class UnreadRecordsTest {
    private static Dossier read(String members) {
        String json = "{'document':'dossier/1','collectivity':'00.000.00.00'," + members + "}";
        return PACTO.read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8))
                .document();
    }

    private static String written(Dossier dossier) {
        return new String(PACTO.write(dossier), StandardCharsets.UTF_8).replaceAll("\\s", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'status':'DRAFT','history':['2023',{'transition':'openConsultation','on':'2023-02'},"
                        + "{'transition':'returnToDraft','on':'2023-03'},17]",
                "'status':'DRAFT','history':12",
            })
    void revised_content_does_not_shorten_the_history(String life) {
        Dossier before = read("'plan':{'id':'p-1'," + life + "}");
        ActionPlan content = planOf(read("'plan':{'history':[99],'title':{'fr':'Programme'}}"));
        Outcome.Done<Dossier> revised = done(PACTO.apply(before, new Revise(DAY, FOCAL_POINT, content)));
        assertThat(planOf(revised.state()).title()).isEqualTo(content.title());
        assertThat(written(revised.state())).contains(life.replace('\'', '"')).doesNotContain("99");
        HistoryEntry entry = ((Event.PlanMoved) revised.event()).entry();
        assertThat(Objects.requireNonNull(entry.content()).kept().hasAside()).isFalse();
    }

    @Test
    void an_amendment_stands_after_every_entry_of_the_file() {
        String history = "{'transition':'start','on':'2024-01'},17";
        Dossier before = read("'plan':{'id':'p-1','status':'IN_IMPLEMENTATION','history':[" + history + "]}");
        ActionPlan content = Moves.retitled(planOf(Moves.dossier(null)), "Programme");
        Outcome.Done<Dossier> amended = done(PACTO.apply(before, new Amend(DAY, FOCAL_POINT, content, Moves.REASON)));
        assertThat(written(amended.state())).contains((history + ",{'transition':'amend'").replace('\'', '"'));
        assertThat(planOf(amended.state()).history())
                .extracting(HistoryEntry::transition)
                .isEqualTo(List.of(Transition.START, Transition.AMEND));
        assertThat(((Event.PlanMoved) amended.event()).entry().changes())
                .noneMatch(change -> Objects.requireNonNull(change.pointer()).startsWith("/history"));
    }

    private static final CommitteeMember MEMBER =
            CommitteeMemberBuilder.builder().id("m-2").build();

    static List<Arguments> records() {
        Operation operation = OperationBuilder.builder().id("press-release").build();
        Evidence evidence = EvidenceBuilder.builder().build();
        CoCreationStep step = CoCreationStep.COMMUNICATION;
        return List.of(
                arguments(
                        "'committee':{'members':[{'id':'m-1','mandate':{'start':'2023','end':'fin 2024'}}]}",
                        new CoCreationCommand.EndMandate(DAY, FOCAL_POINT, "m-1"),
                        "/committee/members/0/mandate/end"),
                arguments(
                        "'committee':{'members':[{'id':'m-1','mandate':{'start':'2023','end':'fin 2024'}}]}",
                        new CoCreationCommand.ReplaceMember(DAY, FOCAL_POINT, "m-1", MEMBER),
                        "/committee/members/0/mandate/end"),
                arguments(
                        "'committee':{'members':12}",
                        new CoCreationCommand.BeginMandate(DAY, FOCAL_POINT, MEMBER),
                        "/committee/members"),
                arguments(
                        "'committee':{'members':[{'id':{}}]}",
                        new CoCreationCommand.EndMandate(DAY, FOCAL_POINT, "m-1"),
                        "/committee/members/0/id"),
                arguments(
                        "'committee':{'meetings':12}",
                        new CoCreationCommand.RecordMeeting(DAY, FOCAL_POINT, null, List.of(), null),
                        "/committee/meetings"),
                arguments(
                        "'team':12",
                        new CoCreationCommand.NameTeamMember(
                                DAY, FOCAL_POINT, TeamMemberBuilder.builder().build()),
                        "/team"),
                arguments(
                        "'spaces':12",
                        new CoCreationCommand.OpenSpace(
                                DAY, FOCAL_POINT, SpaceBuilder.builder().build()),
                        "/spaces"),
                arguments(
                        "'steps':[{'step':'COMMUNICATION','period':{'start':'bientôt'}}]",
                        new CoCreationCommand.BeginStep(DAY, FOCAL_POINT, step),
                        "/steps/0/period/start"),
                arguments("'steps':12", new CoCreationCommand.BeginStep(DAY, FOCAL_POINT, step), "/steps"),
                arguments(
                        "'steps':[null,{'step':'COMM'}]",
                        new CoCreationCommand.BeginStep(DAY, FOCAL_POINT, step),
                        "/steps/1/step"),
                arguments(
                        "'steps':[{'step':'AXES'},17]",
                        new CoCreationCommand.CompleteStep(DAY, FOCAL_POINT, step),
                        "/steps/1"),
                arguments(
                        "'steps':[{'step':'COMM'}]",
                        new CoCreationCommand.AddEvidence(DAY, FOCAL_POINT, step, "press-release", evidence),
                        "/steps/0/step"),
                arguments(
                        "'steps':[{'step':'COMMUNICATION','operations':12}]",
                        new CoCreationCommand.RecordOperation(DAY, FOCAL_POINT, step, operation),
                        "/steps/0/operations"),
                arguments(
                        "'steps':[{'step':'COMMUNICATION','operations':[{'id':'press-release','evidence':12}]}]",
                        new CoCreationCommand.AddEvidence(DAY, FOCAL_POINT, step, "press-release", evidence),
                        "/steps/0/operations/0/evidence"),
                arguments(
                        "'rounds':12",
                        new CoCreationCommand.OpenRound(
                                DAY,
                                FOCAL_POINT,
                                ConsultationRoundBuilder.builder().number(1).build()),
                        "/rounds"),
                arguments(
                        "'rounds':[{'number':1,'period':{'start':'2023','end':'fin 2024'}}]",
                        new CoCreationCommand.CloseRound(DAY, FOCAL_POINT, 1),
                        "/rounds/0/period/end"),
                arguments("'rounds':12", new CoCreationCommand.CloseRound(DAY, FOCAL_POINT, 1), "/rounds"),
                arguments(
                        "'rounds':[{'number':1,'workshops':12}]",
                        new CoCreationCommand.RecordWorkshop(
                                DAY, FOCAL_POINT, 1, WorkshopBuilder.builder().build()),
                        "/rounds/0/workshops"));
    }

    @ParameterizedTest
    @MethodSource("records")
    void what_cannot_be_read_of_the_preparation_is_not_replaced(
            String process, CoCreationCommand command, String missing) {
        Dossier dossier = read("'coCreation':{" + process + "}");
        assertThat(verdicts(PACTO.apply(dossier, command))).first().satisfies(verdict -> {
            assertThat(verdict.status()).isEqualTo(Status.UNDETERMINED);
            assertThat(verdict.missing()).containsExactly("/coCreation" + missing);
        });
    }

    static List<Arguments> applications() {
        return List.of(
                arguments(
                        "'team':12",
                        new ApplicationCommand.NameTeamMember(
                                DAY, FOCAL_POINT, ContactBuilder.builder().build()),
                        "/team"),
                arguments(
                        "'steps':[{'step':17}]",
                        new ApplicationCommand.CompleteStep(DAY, FOCAL_POINT, ApplicationStep.values()[0]),
                        "/steps/0/step"));
    }

    @ParameterizedTest
    @MethodSource("applications")
    void what_cannot_be_read_of_an_application_is_not_replaced(
            String application, ApplicationCommand command, String missing) {
        Dossier dossier = read("'application':{" + application + "}");
        assertThat(verdicts(PACTO.apply(dossier, command))).first().satisfies(verdict -> {
            assertThat(verdict.status()).isEqualTo(Status.UNDETERMINED);
            assertThat(verdict.missing()).containsExactly("/application" + missing);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'coCreation':17 | /coCreation",
                "'coCreation':{'contributions':17} | /coCreation/contributions",
                "'coCreation':{'contributions':[{'id':'i-7'},17]} | /coCreation/contributions/1",
                "'coCreation':{'contributions':[{'id':{}}]} | /coCreation/contributions/0/id"
            },
            quoteCharacter = '#')
    void a_contribution_that_cannot_be_read_may_bear_any_id(String process, String missing) {
        Dossier around = read(process);
        Outcome<?> received = Ideas.LIFE.receive(around, Ideas.receive("i-1", ContributionChannel.PAPER));
        assertThat(verdicts(received)).singleElement().satisfies(verdict -> {
            assertThat(verdict.rule()).isEqualTo("life.contribution-new");
            assertThat(verdict.status()).isEqualTo(Status.UNDETERMINED);
            assertThat(verdict.missing()).containsExactly(missing);
        });
        assertThat(verdicts(Ideas.LIFE.split(around, Ideas.idea("i-1"), Ideas.split("i-2", "i-3"))))
                .extracting(Verdict::rule)
                .containsOnly("life.contribution-new");
    }

    @Test
    void what_else_could_not_be_read_of_the_process_stays_unknown_to_a_contribution() {
        ContributionCommand.Receive online = Ideas.receive("i-1", ContributionChannel.ONLINE);
        for (String contributions : List.of("", ",'contributions':[null]")) {
            Dossier around = read("'coCreation':{'spaces':17" + contributions + "}");
            assertThat(done(Ideas.LIFE.receive(around, online)).remarks())
                    .filteredOn(verdict -> verdict.rule().equals("form.space-open"))
                    .extracting(Verdict::status, Verdict::missing)
                    .as(contributions)
                    .containsExactly(tuple(Status.UNDETERMINED, List.of("/coCreation/spaces")));
        }
    }
}
