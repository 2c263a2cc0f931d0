package io.github.pacto4j.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.pacto4j.council.Deliberation;
import io.github.pacto4j.date.DayKind;
import io.github.pacto4j.date.Delay;
import io.github.pacto4j.date.LastDay;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.date.WorkingDays;
import io.github.pacto4j.dossier.DocumentKind;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.json.Reading;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.text.Language;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How a rule sets a last day, and what it finds when that has gone by or not. */
class TermTest {
    /** 2024 without holidays, but for the 12th of April, of which nobody knows. */
    private static final WorkingDays CALENDAR = new WorkingDays() {
        @Override
        public DayKind kindOf(LocalDate day) {
            if (day.getYear() != 2024 || day.equals(LocalDate.of(2024, 4, 12))) {
                return DayKind.UNKNOWN;
            }
            return day.getDayOfWeek().getValue() > 5 ? DayKind.OFF : DayKind.WORKING;
        }

        @Override
        public SortedSet<Year> years() {
            return new TreeSet<>(List.of(Year.of(2024)));
        }
    };

    private static final Messages WORDS = Messages.of(Map.of(
            Language.FR,
            Map.of(
                    "town.rule.due", "Transmettre la délibération.",
                    "town.rule.event", "Clôture de la session",
                    "town.rule.remedy", "Transmettez avant le {lastDay}.")));

    private static final String CLOSED = "/session/closedOn";

    /** Ten working days after the session closed. */
    private static final Judgement<Deliberation> SENT =
            (deliberation, in) -> in.term(closedOn(deliberation, in), CLOSED)
                    .within(in.delay("days"))
                    .done(deliberation.transmittedOn(), "/transmittedOn")
                    .duty();

    private static StatedDate closedOn(Deliberation deliberation, Subject in) {
        return in.known(
                deliberation.session() == null ? null : deliberation.session().closedOn(), CLOSED);
    }

    private static String plan(String deliberation) {
        return "{'document':'action-plan/1','collectivity':'01.571.01.11','history':[{'transition':'adopt','on':'2024-04-01','deliberation':{"
                + deliberation + "}}]}";
    }

    private static String sent(String closed, String transmitted) {
        return plan("'session':{'closedOn':'" + closed + "'}"
                + (transmitted.isEmpty()
                        ? ""
                        : ",'transmittedOn':" + (transmitted.startsWith("[") ? transmitted : "'" + transmitted + "'")));
    }

    private static <S> RuleBook book(Class<S> type, Status absent, Judgement<S> judgement, Figure... figures) {
        CatalogueEntry entry = Town.entry(each -> each.absent(absent));
        return RuleBook.of(
                "town",
                "1",
                List.of(entry),
                figures.length > 0
                        ? List.of(figures)
                        : List.of(new Figure("town.rule", "days", null, "10", "workingDays", "town")),
                Map.of(
                        "town.rule",
                        List.of(
                                new Source("113-14", null, "116", "COMMUNE"),
                                new Source("111-14", null, "113", "REGION"))),
                List.of(Town.rule(type, judgement)),
                WORDS);
    }

    private static Verdict verdict(String json, LocalDate on, RuleBook book) {
        Reading<Dossier> reading = Town.read(json);
        return Town.only(new Assessor(List.of(book), CALENDAR)
                .assess(reading.document(), reading.kind().orElseThrow(), reading.problems(), Ask.on(on)));
    }

    private static List<Deadline> deadlines(String json, Ask ask, RuleBook... books) {
        Reading<Dossier> reading = Town.read(json);
        DocumentKind kind = reading.kind().orElseThrow();
        return new Assessor(List.of(books), CALENDAR).deadlines(reading.document(), kind, ask);
    }

    private static Deadline deadline(String json, LocalDate on, RuleBook book) {
        List<Deadline> deadlines = deadlines(json, Ask.on(on), book);
        assertThat(deadlines).hasSize(1);
        return deadlines.get(0);
    }

    // Ten working days after Monday 4 March 2024 is the 18th; after 4 April, across the 12th, it is the 18th or 19th.
    @ParameterizedTest
    @CsvSource({
        "2024-03-04, 2024-03-18, 2024-06-01, IN_TIME, SATISFIED, ",
        "2024-03-04, 2024-03-19, 2024-06-01, LATE, VIOLATED, late",
        "2024-03-04, '', 2024-03-18, TO_COME, NOT_APPLICABLE, ",
        "2024-03-04, '', 2024-03-19, OVERDUE, VIOLATED, overdue",
        "2024-03-04, 2024-03, 2024-06-01, CANNOT_SAY, UNDETERMINED, order",
        "2024-03, 2024-03-14, 2024-06-01, IN_TIME, SATISFIED, ",
        "2024-05, 2024-06-14, 2024-07-01, CANNOT_SAY, UNDETERMINED, order",
        "2024-03, 2024-04-16, 2024-06-01, LATE, VIOLATED, late",
        "2024-04-04, 2024-04-18, 2024-06-01, IN_TIME, SATISFIED, ",
        "2024-04-04, 2024-04-19, 2024-06-01, CANNOT_SAY, UNDETERMINED, calendar",
        "2024-04-04, 2024-04-20, 2024-06-01, LATE, VIOLATED, late",
        "2024-04-04, '', 2024-04-19, CANNOT_SAY, UNDETERMINED, calendar",
        "2024-04-04, '', 2024-04-20, OVERDUE, VIOLATED, overdue",
        "2024-12-30, 2025-03-01, 2025-06-01, CANNOT_SAY, UNDETERMINED, calendar",
        "2024-03-04, [1], 2024-06-01, CANNOT_SAY, UNDETERMINED, "
    })
    void a_duty_is_judged_by_its_last_day(
            String closed, String sent, LocalDate on, Deadline.State state, Status status, String variant) {
        RuleBook book = book(Deliberation.class, Status.VIOLATED, SENT);
        Verdict verdict = verdict(sent(closed, sent), on, book);
        assertThat(verdict.status()).isEqualTo(status);
        assertThat(verdict.variant()).isEqualTo(variant);
        assertThat(deadline(sent(closed, sent), on, book).state()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"VIOLATED, VIOLATED", "UNDETERMINED, UNDETERMINED", "NOT_APPLICABLE, NOT_APPLICABLE"})
    void what_is_not_recorded_after_the_last_day_is_what_the_catalogue_says_of_absence(Status absent, Status expected) {
        RuleBook book = book(Deliberation.class, absent, SENT);
        assertThat(verdict(sent("2024-03-04", ""), LocalDate.of(2024, 6, 1), book)
                        .status())
                .isEqualTo(expected);
        assertThat(deadline(sent("2024-03-04", ""), LocalDate.of(2024, 6, 1), book)
                        .state())
                .isEqualTo(Deadline.State.OVERDUE);
    }

    @Test
    void a_verdict_on_a_late_duty_stands_at_the_object_that_holds_both_dates_and_names_them() {
        Verdict verdict = verdict(
                sent("2024-03-04", "2024-03-19"),
                LocalDate.of(2024, 6, 1),
                book(Deliberation.class, Status.VIOLATED, SENT));
        String deliberation = "/history/0/deliberation";
        assertThat(verdict.pointer()).isEqualTo(deliberation);
        assertThat(verdict.related())
                .containsExactly(deliberation + "/session/closedOn", deliberation + "/transmittedOn");
        assertThat(verdict.inputs()).containsOnlyKeys("event", "delay", "lastDay", "skipped", "done");
    }

    @Test
    void a_verdict_on_an_unknown_day_says_which_day_that_is() {
        Verdict verdict = verdict(
                sent("2024-04-04", ""), LocalDate.of(2024, 4, 19), book(Deliberation.class, Status.VIOLATED, SENT));
        assertThat(verdict.inputs()).containsEntry("unknown", List.of(LocalDate.of(2024, 4, 12)));
        assertThat(verdict.missing()).containsExactly("/history/0/deliberation/session/closedOn");
    }

    @Test
    void a_deadline_tells_what_it_counted_from_and_what_it_passed_over() {
        Deadline deadline = deadline(
                sent("2024-03-04", "2024-03-11"),
                LocalDate.of(2024, 6, 1),
                book(Deliberation.class, Status.VIOLATED, SENT));
        assertThat(deadline.rule()).isEqualTo("town.rule");
        assertThat(deadline.kind()).isEqualTo(Deadline.Kind.DUTY);
        assertThat(deadline.pointer()).isEqualTo("/history/0/deliberation");
        assertThat(deadline.event()).isEqualTo(StatedDate.of("2024-03-04"));
        assertThat(deadline.eventPlace()).isEqualTo("/history/0/deliberation/session/closedOn");
        assertThat(deadline.delay()).isEqualTo(new Delay(10, Delay.Unit.WORKING_DAYS));
        assertThat(deadline.before()).isFalse();
        assertThat(deadline.last().day()).contains(LocalDate.of(2024, 3, 18));
        assertThat(deadline.last().skipped())
                .extracting(LocalDate::getDayOfMonth)
                .containsExactly(9, 10, 16, 17);
        assertThat(deadline.done()).isEqualTo(StatedDate.of("2024-03-11"));
        assertThat(deadline.donePlace()).isEqualTo("/history/0/deliberation/transmittedOn");
    }

    @Test
    void in_a_dossier_places_begin_at_its_root() {
        String dossier = "{'document':'dossier/1','plan':"
                + sent("2024-03-04", "").replace("'document':'action-plan/1',", "") + "}";
        Deadline deadline =
                deadline(dossier, LocalDate.of(2024, 3, 5), book(Deliberation.class, Status.VIOLATED, SENT));
        assertThat(deadline.eventPlace()).isEqualTo("/plan/history/0/deliberation/session/closedOn");
    }

    @Test
    void places_in_the_dossier_are_counted_from_the_file_where_a_document_stands_alone() {
        RuleBook book = book(
                Commitment.class,
                Status.VIOLATED,
                (commitment, in) -> in.term(StatedDate.of("2024-03-04"), "#/plan/submittedOn")
                        .within(new Delay(1, Delay.Unit.MONTHS))
                        .done(null, "#/plan/publishedOn")
                        .duty());
        Deadline deadline =
                deadline("{'document':'action-plan/1','commitments':[{'number':'1'}]}", LocalDate.of(2024, 3, 5), book);
        assertThat(deadline.pointer()).isEqualTo("/commitments/0");
        assertThat(deadline.eventPlace()).isEqualTo("/submittedOn");
        assertThat(deadline.donePlace()).isEqualTo("/publishedOn");
    }

    @ParameterizedTest
    @CsvSource({"2024-03-04, TO_COME, IN_TIME", "2024-03-14, TO_COME, IN_TIME", "2024-03-15, PAST, LATE"})
    void a_right_goes_by_unused_or_is_used_in_time_or_too_late(LocalDate on, Deadline.State open, Deadline.State used) {
        assertThat(deadline(plan("'decidedOn':'2024-03-04'"), on, right(null)).state())
                .isEqualTo(open);
        assertThat(deadline(plan("'decidedOn':'2024-03-04'"), on, right(StatedDate.of(on)))
                        .state())
                .isEqualTo(used);
    }

    private static RuleBook right(@Nullable StatedDate used) {
        return book(Deliberation.class, Status.VIOLATED, (deliberation, in) -> {
            in.term(in.known(deliberation.decidedOn(), "/decidedOn"), "/decidedOn")
                    .within(new Delay(10, Delay.Unit.DAYS))
                    .done(used, "/opposition/on")
                    .right("oppose");
            return in.satisfied();
        });
    }

    @Test
    void a_time_to_wait_is_over_or_not_whatever_was_done() {
        RuleBook book = book(Deliberation.class, Status.VIOLATED, (deliberation, in) -> {
            Deadline.State state = in.term(StatedDate.of("2024-03-04"), "/decidedOn")
                    .within(new Delay(3, Delay.Unit.DAYS))
                    .done(StatedDate.of("2024-03-05"), "/postedOn")
                    .waiting(null);
            return state == Deadline.State.PAST ? in.satisfied() : in.notApplicable(Reason.NOT_YET);
        });
        assertThat(verdict(plan(""), LocalDate.of(2024, 3, 7), book).status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(verdict(plan(""), LocalDate.of(2024, 3, 8), book).status()).isEqualTo(Status.SATISFIED);
        assertThat(deadline(plan(""), LocalDate.of(2024, 3, 8), book).kind()).isEqualTo(Deadline.Kind.WAIT);
    }

    @Test
    void notice_is_counted_back_from_the_event() {
        RuleBook book = book(
                Deliberation.class,
                Status.VIOLATED,
                (deliberation, in) -> in.term(StatedDate.of("2024-03-18"), "/session/openedOn")
                        .before(new Delay(10, Delay.Unit.WORKING_DAYS))
                        .done(deliberation.notifiedOn(), "/notifiedOn")
                        .duty());
        Deadline deadline = deadline(plan("'notifiedOn':'2024-03-04'"), LocalDate.of(2024, 6, 1), book);
        assertThat(deadline.before()).isTrue();
        assertThat(deadline.last().day()).contains(LocalDate.of(2024, 3, 4));
        assertThat(deadline.state()).isEqualTo(Deadline.State.IN_TIME);
        assertThat(verdict(plan("'notifiedOn':'2024-03-05'"), LocalDate.of(2024, 6, 1), book)
                        .variant())
                .isEqualTo("late");
    }

    @Test
    void a_duty_may_end_with_a_period() {
        RuleBook book = book(
                ActionPlan.class,
                Status.VIOLATED,
                (plan, in) -> in.term(StatedDate.of("2024-01-01"), "/period/start")
                        .until(LastDay.of(StatedDate.of("2024-06-30")))
                        .done(null, "/submittedOn")
                        .duty("half-year"));
        Deadline deadline = deadline("{'document':'action-plan/1'}", LocalDate.of(2024, 7, 1), book);
        assertThat(deadline.name()).isEqualTo("half-year");
        assertThat(deadline.delay()).isNull();
        assertThat(verdict("{'document':'action-plan/1'}", LocalDate.of(2024, 7, 1), book)
                        .variant())
                .isEqualTo("half-year-overdue");
        assertThat(verdict("{'document':'action-plan/1'}", LocalDate.of(2024, 6, 30), book)
                        .reason())
                .isEqualTo(Reason.NOT_YET);
    }

    @Test
    void a_term_without_an_end_is_a_fault_of_the_rule() {
        RuleBook book = book(
                ActionPlan.class,
                Status.VIOLATED,
                (plan, in) ->
                        in.term(StatedDate.of("2024-01-01"), "/period/start").duty());
        assertThatNullPointerException()
                .isThrownBy(() -> verdict("{'document':'action-plan/1'}", LocalDate.of(2024, 7, 1), book))
                .withMessageContaining("a term ends within a delay");
    }

    @Test
    void deadlines_come_in_the_order_of_the_catalogue_then_of_the_document() {
        Judgement<Commitment> judgement = (commitment, in) -> in.term(StatedDate.of("2024-01-01"), "/period/start")
                .within(new Delay(1, Delay.Unit.DAYS))
                .done(null, "/period/end")
                .duty();
        RuleBook book = RuleBook.of(
                "town",
                List.of(
                        Rule.rule("town.second", Commitment.class, judgement),
                        Rule.rule("town.first", Commitment.class, judgement)),
                WORDS);
        String two = "{'document':'action-plan/1','commitments':[{'number':'1'},{'number':'2'}]}";
        assertThat(deadlines(two, Town.ASK, book))
                .extracting(Deadline::rule, Deadline::pointer)
                .containsExactly(
                        tuple("town.second", "/commitments/0"),
                        tuple("town.second", "/commitments/1"),
                        tuple("town.first", "/commitments/0"),
                        tuple("town.first", "/commitments/1"));
        assertThat(deadlines(two, Town.ASK.at("/commitments/1"), book))
                .extracting(Deadline::pointer)
                .containsExactly("/commitments/1", "/commitments/1");
    }

    @Test
    void of_a_part_only_its_own_deadlines_are_given() {
        RuleBook book = book(ActionPlan.class, Status.VIOLATED, (plan, in) -> {
            in.term(StatedDate.of("2024-01-01"), "/period/start")
                    .within(new Delay(1, Delay.Unit.DAYS))
                    .right(null);
            return in.satisfied();
        });
        String plan = "{'document':'action-plan/1','period':{'start':'2024-01-01'},'commitments':[{'number':'1'}]}";
        assertThat(deadlines(plan, Town.ASK.at("/commitments/0"), book)).isEmpty();
        assertThat(deadlines(plan, Town.ASK.at("/period"), book)).hasSize(1);
        assertThat(deadlines(plan, Town.ASK, book)).hasSize(1);
    }

    // Of a joint plan, each collectivity adopts for itself.

    private static final Figure OF_REGIONS = new Figure("town.rule", "days", "REGION", "10", "workingDays", "town");
    private static final Figure OF_COMMUNES = new Figure("town.rule", "days", "COMMUNE", "15", "days", "town");

    private static final RuleBook BY_TIER = book(
            Deliberation.class,
            Status.VIOLATED,
            (deliberation, in) -> {
                in.judgedAs(deliberation.collectivity());
                return in.term(closedOn(deliberation, in), CLOSED)
                        .within(in.delay("days"))
                        .done(deliberation.transmittedOn(), "/transmittedOn")
                        .duty();
            },
            OF_REGIONS,
            OF_COMMUNES);

    @ParameterizedTest
    @CsvSource({"'', 15 DAYS, 116", "'''collectivity'':''04'',', 10 WORKING_DAYS, 113"})
    void each_deliberation_of_a_joint_plan_is_judged_by_the_law_of_its_own_tier(
            String collectivity, String delay, String article) {
        String plan = plan(collectivity + "'session':{'closedOn':'2024-03-04'},'transmittedOn':'2024-05-01'");
        Deadline deadline = deadline(plan, LocalDate.of(2024, 6, 1), BY_TIER);
        assertThat(deadline.delay()).hasToString(delay);
        assertThat(deadline.source()).extracting(Source::article).isEqualTo(article);
        Verdict verdict = verdict(plan, LocalDate.of(2024, 6, 1), BY_TIER);
        assertThat(verdict.variant()).isEqualTo("late");
        assertThat(verdict.source()).extracting(Source::article).isEqualTo(article);
    }

    @Test
    void a_deliberation_of_a_collectivity_that_nobody_knows_cannot_be_judged_by_tier() {
        Verdict verdict = verdict(
                plan("'collectivity':'99.999','session':{'closedOn':'2024-03-04'}"), LocalDate.of(2024, 6, 1), BY_TIER);
        assertThat(verdict.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(verdict.missing()).containsExactly("/history/0/deliberation/collectivity");
    }

    @ParameterizedTest
    @CsvSource({
        "2015-07-22, NOT_APPLICABLE",
        "2015-07-23, SATISFIED",
        "2015-07, UNDETERMINED",
        "2015, UNDETERMINED",
        "2014, NOT_APPLICABLE",
        "'', UNDETERMINED"
    })
    void a_law_binds_facts_from_the_day_it_came_into_force(String decided, Status expected) {
        Rule<Deliberation> rule = Town.rule(Deliberation.class, (deliberation, in) -> {
                    in.requireInForce(deliberation.decidedOn(), "/decidedOn");
                    return in.satisfied();
                })
                .in(Town.entry(entry -> entry.book("MA_LAW").since(StatedDate.of("2015-07-23"))));
        Verdict verdict = Town.verdict(plan(decided.isEmpty() ? "" : "'decidedOn':'" + decided + "'"), rule);
        assertThat(verdict.status()).isEqualTo(expected);
        if (expected == Status.UNDETERMINED) {
            assertThat(verdict.missing()).containsExactly("/history/0/deliberation/decidedOn");
        } else if (expected == Status.NOT_APPLICABLE) {
            assertThat(verdict.reason()).isEqualTo(Reason.NOT_YET_IN_FORCE);
        }
    }

    /** A duty to have a part: only the rule can say whether it is due. */
    private static final String REPORTS = "completionReports";

    private static Rule<ActionPlan> reporting(Status absent) {
        return Town.rule(
                        ActionPlan.class,
                        (plan, in) -> in.term(StatedDate.of("2024-01-01"), "/period/start")
                                .within(new Delay(6, Delay.Unit.MONTHS))
                                .done(
                                        in.dossier().completionReports() == null ? null : StatedDate.of("2024-05-01"),
                                        "#/" + REPORTS)
                                .duty())
                .in(Town.entry(entry ->
                        entry.absent(absent).due(List.of("each-half-year")).needs(List.of(List.of("plan", REPORTS)))));
    }

    @ParameterizedTest
    @CsvSource({
        "VIOLATED, 2024-07-01, NOT_APPLICABLE, NOT_YET",
        "VIOLATED, 2024-07-02, VIOLATED, ",
        "UNDETERMINED, 2024-07-02, NOT_APPLICABLE, ABSENT_PART"
    })
    void a_part_that_is_missing_breaks_a_rule_once_its_day_has_gone_by(
            Status absent, LocalDate on, Status expected, Reason reason) {
        Verdict verdict = Town.only(Town.judge(Ask.on(on), "{'document':'dossier/1','plan':{}}", reporting(absent)));
        assertThat(verdict.status()).isEqualTo(expected);
        assertThat(verdict.reason()).isEqualTo(reason);
    }

    @Test
    void a_part_that_could_not_be_read_is_not_missing() {
        Verdict verdict = Town.only(Town.judge(
                Ask.on(LocalDate.of(2024, 7, 2)),
                "{'document':'dossier/1','plan':{},'completionReports':5}",
                reporting(Status.VIOLATED)));
        assertThat(verdict.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(verdict.missing()).containsExactly("/completionReports");
    }

    @Test
    void without_a_plan_nobody_knows_whether_the_part_is_due() {
        Verdict verdict = Town.only(
                Town.judge(Ask.on(LocalDate.of(2024, 7, 2)), "{'document':'dossier/1'}", reporting(Status.VIOLATED)));
        assertThat(verdict.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(verdict.missing()).containsExactly("/plan");
    }

    @ParameterizedTest
    @EnumSource(Deadline.Kind.class)
    void nothing_is_said_of_what_was_done_where_it_could_not_be_read(Deadline.Kind kind) {
        LastDay last = LastDay.of(StatedDate.of("2024-06-30"));
        assertThat(Deadline.state(kind, last, null, false, LocalDate.of(2024, 7, 1)))
                .isEqualTo(Deadline.State.CANNOT_SAY);
    }
}
