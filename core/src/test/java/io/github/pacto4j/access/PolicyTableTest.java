package io.github.pacto4j.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.dossier.DocumentKind;
import io.github.pacto4j.party.Actor;
import io.github.pacto4j.party.Capacity;
import io.github.pacto4j.party.Grant;
import io.github.pacto4j.plan.Transition;
import io.github.pacto4j.text.Language;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PolicyTableTest {
    private static final Policy POLICY = PolicyTable.standard();
    private static final LocalDate DAY = LocalDate.of(2024, 5, 14);
    private static final String HOME = "00.000.00.00";
    private static final String ELSEWHERE = "01.571.01.11";
    private static final Subject OURS = new Subject(HOME, DocumentKind.ACTION_PLAN);

    /**
     * What is expected, written by hand: one column per capacity in the order of the enum. {@code E} is everywhere,
     * {@code O} in one's own collectivity, {@code .} nowhere.
     */
    private static final String EXPECTED = """
            read                  EEEEEEEE
            readOfficials         ...OOOOE
            readCitizens          ...OO...
            readJournal           ...OOOOE
            revise                ...OO...
            openConsultation      ...OO...
            returnToDraft         ...OOO..
            validate              ...OO...
            adopt                 ...O.O..
            recordOpposition      ...O.O..
            publish               ...OO...
            start                 ...OO...
            amend                 ...OOO..
            close                 ...OO...
            evaluate              ...OO...
            withdraw              ...OOO..
            passGate              ....OO..
            conductCoCreation     ...OO...
            applyForMembership    ...O.O..
            contribute            .OO.....
            registerContribution  ...OO...
            answerContribution    ...OO...
            writeCompletionReport ...O....
            writeFollowUp         ...OO...
            writeEvaluation       ...OO...
            writeMonitoringReport ......O.
            recordRequests        ...O....
            writeProfile          ...O....
            administerNetwork     .......E
            """;

    private static Map<String, String> expected() {
        Map<String, String> rows = new LinkedHashMap<>();
        EXPECTED.lines().forEach(line -> {
            String[] cells = line.split(" +");
            rows.put(cells[0], cells[1]);
        });
        return rows;
    }

    @TestFactory
    Stream<DynamicTest> every_capacity_may_do_what_is_expected_of_it_at_home_and_elsewhere() {
        Map<String, String> expected = expected();
        assertThat(expected)
                .containsOnlyKeys(Stream.of(Action.values()).map(Action::code).toList());
        return Stream.of(Action.values())
                .flatMap(action -> Stream.of(Capacity.values()).flatMap(capacity -> {
                    char cell = expected.get(action.code()).charAt(capacity.ordinal());
                    return Stream.of(
                            cell(action, capacity, HOME, cell != '.'), cell(action, capacity, ELSEWHERE, cell == 'E'));
                }));
    }

    private static DynamicTest cell(Action action, Capacity capacity, String granted, boolean allowed) {
        String sentence = capacity
                + (allowed ? " may " : " may not ")
                + action.code()
                + (granted.equals(HOME) ? " in the own collectivity" : " in another collectivity");
        return dynamicTest(sentence, () -> {
            Decision decision = POLICY.decide(actor(new Grant(capacity, granted)), action, OURS, DAY);
            assertThat(decision.allowed()).isEqualTo(allowed);
            if (!allowed) {
                boolean atHome = expected().get(action.code()).charAt(capacity.ordinal()) == 'O';
                assertThat(decision.reason())
                        .isEqualTo(atHome ? Decision.Reason.OTHER_COLLECTIVITY : Decision.Reason.NOT_IN_THIS_CAPACITY);
            }
        });
    }

    private static Actor actor(Grant grant) {
        return new Actor("acteur-1", "Nom", List.of(grant), grant);
    }

    private static Decision decide(Actor actor, Action action) {
        return POLICY.decide(actor, action, OURS, DAY);
    }

    @ParameterizedTest
    @EnumSource
    void who_uses_no_grant_is_the_public_whatever_was_granted(Action action) {
        Decision anonymous = decide(Actor.ANYONE, action);
        assertThat(anonymous.allowed()).isEqualTo(action == Action.READ);
        List<Grant> all = Stream.of(Capacity.values())
                .map(capacity -> new Grant(capacity, HOME))
                .toList();
        assertThat(decide(new Actor("acteur-1", null, all, null), action)).isEqualTo(anonymous);
    }

    @ParameterizedTest
    @EnumSource
    void a_grant_tied_to_no_collectivity_is_at_home_nowhere(Capacity capacity) {
        Actor actor = actor(new Grant(capacity, null));
        for (Action action : Action.values()) {
            boolean everywhere = expected().get(action.code()).charAt(capacity.ordinal()) == 'E';
            assertThat(decide(actor, action).allowed())
                    .as("%s by %s", action, capacity)
                    .isEqualTo(everywhere);
        }
    }

    @Test
    void what_belongs_to_no_known_collectivity_is_nobodys_own() {
        Subject unknown = new Subject(Set.of(), null, Set.of());
        assertThat(POLICY.decide(actor(new Grant(Capacity.FOCAL_POINT, HOME)), Action.REVISE, unknown, DAY))
                .isEqualTo(Decision.refused(Decision.Reason.OTHER_COLLECTIVITY));
    }

    @Test
    void a_joint_plan_is_each_partys_own() {
        Subject joint = new Subject(Set.of(HOME, ELSEWHERE), DocumentKind.ACTION_PLAN, Set.of());
        for (String party : List.of(HOME, ELSEWHERE)) {
            assertThat(POLICY.decide(actor(new Grant(Capacity.COUNCIL, party)), Action.ADOPT, joint, DAY))
                    .isEqualTo(Decision.ALLOWED);
        }
    }

    @Test
    void a_grant_that_does_not_certainly_hold_counts_as_none() {
        assertRefused(grant("2024-05-15", null), Decision.Reason.NOT_YET_VALID);
        assertRefused(grant("2024-06", null), Decision.Reason.NOT_YET_VALID);
        assertRefused(grant(null, "2024-05-13"), Decision.Reason.EXPIRED);
        assertRefused(grant("2020", "2023"), Decision.Reason.EXPIRED);
        assertRefused(grant("2024-05", null), Decision.Reason.VALIDITY_UNKNOWN);
        assertRefused(grant("2023", "2024"), Decision.Reason.VALIDITY_UNKNOWN);
        assertThat(decide(actor(grant("2024-05-14", "2024-05-14")), Action.REVISE))
                .isEqualTo(Decision.ALLOWED);
        assertThat(decide(actor(grant("2023", "2024-06")), Action.REVISE)).isEqualTo(Decision.ALLOWED);
    }

    private static Grant grant(@Nullable String from, @Nullable String until) {
        return new Grant(
                Capacity.FOCAL_POINT,
                HOME,
                from == null ? null : StatedDate.of(from),
                until == null ? null : StatedDate.of(until));
    }

    private static void assertRefused(Grant grant, Decision.Reason reason) {
        assertThat(decide(actor(grant), Action.REVISE)).isEqualTo(Decision.refused(reason));
        assertThat(decide(actor(grant), Action.READ)).isEqualTo(Decision.ALLOWED);
    }

    @Test
    void a_request_chooses_among_the_grants_and_claims_none() {
        Grant focal = new Grant(Capacity.FOCAL_POINT, HOME);
        Grant admin = new Grant(Capacity.NETWORK_ADMINISTRATOR, null);
        Actor actor = new Actor("acteur-1", null, List.of(focal, admin), null);
        assertThat(actor.choosing(Capacity.FOCAL_POINT, HOME, DAY)).contains(actor.using(focal));
        assertThat(actor.choosing(Capacity.NETWORK_ADMINISTRATOR, null, DAY)).contains(actor.using(admin));
        assertThat(actor.choosing(Capacity.FOCAL_POINT, ELSEWHERE, DAY)).isEmpty();
        assertThat(actor.choosing(Capacity.FOCAL_POINT, null, DAY)).isEmpty();
        assertThat(actor.choosing(Capacity.COUNCIL, HOME, DAY)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> actor.using(new Grant(Capacity.COUNCIL, HOME)))
                .withMessageContaining("COUNCIL");
    }

    @Test
    void of_several_grants_alike_the_one_that_holds_on_the_day_is_chosen() {
        Grant expired = grant(null, "2023-12-31");
        Grant untold = grant("2024-05", null);
        Grant renewed = grant("2024-01-01", null);
        assertThat(chosen(expired, untold, renewed)).isEqualTo(renewed);
        assertThat(chosen(expired, untold)).isEqualTo(untold);
        assertThat(chosen(expired)).isEqualTo(expired);
        assertThat(decide(new Actor("acteur-1", null, List.of(expired), expired), Action.REVISE))
                .isEqualTo(Decision.refused(Decision.Reason.EXPIRED));
    }

    private static Grant chosen(Grant... grants) {
        Actor actor = new Actor("acteur-1", null, List.of(grants), null);
        return Objects.requireNonNull(
                actor.choosing(Capacity.FOCAL_POINT, HOME, DAY).orElseThrow().grant());
    }

    @Test
    void the_author_of_a_self_assessment_is_not_its_independent_assessor() {
        Grant assessor = new Grant(Capacity.MONITORING_BODY, HOME);
        Subject reports = OURS.apartFrom(Set.of("acteur-1"));
        assertThat(report(actor(assessor), reports)).isEqualTo(Decision.Reason.NOT_INDEPENDENT);
        assertThat(report(actor(assessor), OURS.apartFrom(Set.of("acteur-2")))).isEqualTo(Decision.Reason.GRANTED);
        assertThat(report(new Actor("Organe", assessor), reports)).isEqualTo(Decision.Reason.NOT_IDENTIFIED);
        Grant author = new Grant(Capacity.FOCAL_POINT, HOME);
        assertThat(POLICY.decide(actor(author), Action.WRITE_COMPLETION_REPORT, reports, DAY)
                        .reason())
                .isEqualTo(Decision.Reason.NOT_INDEPENDENT);
    }

    @Test
    void who_may_write_the_self_assessment_is_no_independent_assessor_whichever_grant_is_used() {
        Grant assessor = new Grant(Capacity.MONITORING_BODY, HOME);
        assertThat(report(both(assessor, grant(null, null)), OURS)).isEqualTo(Decision.Reason.NOT_INDEPENDENT);
        assertThat(report(both(assessor, grant(null, "2024")), OURS)).isEqualTo(Decision.Reason.NOT_INDEPENDENT);
        assertThat(report(both(assessor, grant(null, "2023")), OURS)).isEqualTo(Decision.Reason.GRANTED);
        assertThat(report(both(assessor, new Grant(Capacity.FOCAL_POINT, ELSEWHERE)), OURS))
                .isEqualTo(Decision.Reason.GRANTED);
    }

    private static Actor both(Grant used, Grant other) {
        return new Actor("acteur-1", null, List.of(other, used), used);
    }

    private static Decision.Reason report(Actor actor, Subject subject) {
        return POLICY.decide(actor, Action.WRITE_MONITORING_REPORT, subject, DAY)
                .reason();
    }

    @Test
    void lists_show_everybody_the_documents_of_every_collectivity() {
        assertThat(POLICY.visible(Actor.ANYONE, DocumentKind.ACTION_PLAN, DAY).includes(ELSEWHERE))
                .isTrue();
    }

    @Test
    void where_a_host_closes_reading_lists_show_what_valid_grants_allow() {
        Policy closed = new PolicyTable(List.of(
                new PolicyTable.Row(Action.READ, Capacity.FOCAL_POINT, PolicyTable.Reach.OWN, "ours"),
                new PolicyTable.Row(
                        Action.READ, Capacity.NETWORK_ADMINISTRATOR, PolicyTable.Reach.EVERY, "the network")));
        DocumentKind kind = DocumentKind.CO_CREATION;
        assertThat(closed.visible(Actor.ANYONE, kind, DAY)).isEqualTo(new Scope(false, Set.of()));
        assertThat(closed.visible(actor(grant(null, null)), kind, DAY)).isEqualTo(new Scope(false, Set.of(HOME)));
        assertThat(closed.visible(actor(grant(null, "2024-05-13")), kind, DAY)).isEqualTo(new Scope(false, Set.of()));
        assertThat(closed.visible(actor(new Grant(Capacity.NETWORK_ADMINISTRATOR, null)), kind, DAY))
                .isEqualTo(new Scope(true, Set.of()));
        assertThat(closed.decide(Actor.ANYONE, Action.READ, OURS, DAY).allowed())
                .isFalse();
    }

    @Test
    void a_table_says_each_thing_once() {
        PolicyTable.Row row = PolicyTable.standard().rows().get(0);
        assertThatIllegalArgumentException().isThrownBy(() -> new PolicyTable(List.of(row, row)));
    }

    @Test
    void every_transition_of_a_plan_is_an_action() {
        for (Transition transition : Transition.values()) {
            assertThat(Action.of(transition).code()).isEqualTo(transition.code());
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_reason_is_said_in_three_languages(Decision.Reason reason) {
        Decision decision = new Decision(reason == Decision.Reason.GRANTED, reason);
        assertThat(Stream.of(Language.FR, Language.AR, Language.EN).map(decision::message))
                .doesNotHaveDuplicates()
                .allMatch(message -> message.endsWith("."));
        assertThat(decision.message().wordings()).containsOnlyKeys("fr", "ar", "en");
    }

    @Test
    void a_permission_has_no_reason_against_it() {
        assertThatIllegalArgumentException().isThrownBy(() -> Decision.refused(Decision.Reason.GRANTED));
        assertThatIllegalArgumentException().isThrownBy(() -> new Decision(true, Decision.Reason.EXPIRED));
    }
}
