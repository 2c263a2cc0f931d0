package io.github.pacto4j.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.pacto4j.cocreation.CoCreation;
import io.github.pacto4j.cocreation.Workshop;
import io.github.pacto4j.collectivity.Tier;
import io.github.pacto4j.date.DayKind;
import io.github.pacto4j.date.Period;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.plan.Milestone;
import io.github.pacto4j.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What a rule sees of its subject, and what it may find. */
class SubjectTest {
    private static final String PLAN = """
            {'document':'action-plan/1','title':'Plan','period':{'start':'2024','end':'2025'},
             'commitments':[{'number':'1','title':{'fr':'A','ar':'ا'},'milestones':[{'number':'1.1','period':{'start':'2024'}}]},
                            {'number':'2'}]}""";

    @Test
    void a_rule_answers_satisfied_violated_not_applicable_or_undetermined() {
        Rule<Commitment> rule = Town.rule(Commitment.class, (commitment, in) -> switch (commitment.number()) {
            case "1" -> in.satisfied();
            case "2" -> in.violated();
            case "3" -> in.notApplicable(Reason.PREMISE_NOT_MET);
            default -> in.undetermined("/period", "#/plan/period");
        });
        Assessment assessment = Town.judge(
                "{'document':'action-plan/1','commitments':[{'number':'1'},{'number':'2'},{'number':'3'},{'number':'4'}]}",
                rule);
        assertThat(assessment.verdicts())
                .extracting(Verdict::status, Verdict::pointer, Verdict::reason)
                .containsExactly(
                        tuple(Status.VIOLATED, "/commitments/1", null),
                        tuple(Status.UNDETERMINED, "/commitments/3", null),
                        tuple(Status.SATISFIED, "/commitments/0", null),
                        tuple(Status.NOT_APPLICABLE, "/commitments/2", Reason.PREMISE_NOT_MET));
        assertThat(assessment.verdicts().get(1).missing()).containsExactly("/commitments/3/period", "/period");
    }

    @Test
    void a_verdict_names_its_inputs_in_the_order_of_the_rule() {
        Rule<ActionPlan> rule = Town.rule(ActionPlan.class, (plan, in) -> {
            in.input("months", 36);
            return in.violated("expected", 24, "period", plan.period())
                    .at("/period")
                    .related("/period/start", "/period/end");
        });
        Verdict verdict = Town.verdict(PLAN, rule);
        assertThat(verdict.inputs().keySet()).containsExactly("months", "expected", "period");
        assertThat(verdict.pointer()).isEqualTo("/period");
        assertThat(verdict.related()).containsExactly("/period/start", "/period/end");
        assertThat(verdict.subjects()).isEqualTo(1);
        assertThat(verdict.more()).isZero();
        assertThat(verdict.variant()).isNull();
    }

    @Test
    void inputs_of_one_subject_are_not_those_of_the_next() {
        Rule<Commitment> rule = Town.rule(Commitment.class, (commitment, in) -> {
            in.input(commitment.number().equals("1") ? "first" : "second", 1);
            return in.violated();
        });
        assertThat(Town.judge(PLAN, rule).verdicts())
                .extracting(verdict -> List.copyOf(verdict.inputs().keySet()))
                .containsExactly(List.of("first"), List.of("second"));
    }

    @Test
    void names_and_values_of_inputs_come_in_turn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Town.judge(PLAN, Town.rule(ActionPlan.class, (plan, in) -> in.violated("months"))))
                .withMessageContaining("[months]");
    }

    @Test
    void dates_too_coarse_to_order_leave_a_rule_undetermined_and_are_named() {
        Rule<ActionPlan> rule = Town.rule(
                ActionPlan.class,
                (plan, in) -> in.cannotOrder(plan.period().start(), StatedDate.of("2024-05"), "/period/start"));
        Verdict verdict = Town.verdict(PLAN, rule);
        assertThat(verdict.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(verdict.variant()).isEqualTo("order");
        assertThat(verdict.inputs()).containsEntry("second", StatedDate.of("2024-05"));
        assertThat(verdict.missing()).containsExactly("/period/start");
    }

    @Test
    void a_rule_sees_the_parents_of_its_subject() {
        List<String> seen = new ArrayList<>();
        Rule<Milestone> rule = Town.rule(Milestone.class, (milestone, in) -> {
            Commitment commitment = in.parent(Commitment.class);
            ActionPlan plan = in.parent(ActionPlan.class);
            seen.add(commitment.number() + " " + in.of(commitment, "/period") + " " + in.of(plan, "") + " "
                    + in.here("/period"));
            assertThat(in.parent(CoCreation.class)).isNull();
            assertThat(in.parent(Dossier.class)).isSameAs(in.dossier());
            assertThat(in.holder()).isSameAs(commitment);
            assertThat(in.property()).hasToString("milestones");
            return in.violated().related(in.of(commitment, "/period"), in.of(plan, "/period"));
        });
        Verdict alone = Town.verdict(PLAN, rule);
        assertThat(alone.related()).containsExactly("/commitments/0/period", "/period");
        String dossier = "{'document':'dossier/1','plan':" + PLAN + "}";
        assertThat(Town.verdict(dossier, rule).related()).containsExactly("/plan/commitments/0/period", "/plan/period");
        assertThat(seen)
                .containsExactly(
                        "1 ^/commitments/0/period ^ /commitments/0/milestones/0/period",
                        "1 ^/plan/commitments/0/period ^/plan /plan/commitments/0/milestones/0/period");
    }

    @Test
    void nobody_holds_the_document_itself() {
        Rule<Dossier> rule = Town.rule(Dossier.class, (dossier, in) -> {
            assertThat(in.property()).isNull();
            assertThat(in.holder()).isNull();
            assertThat(in.here("/plan")).isEqualTo("/plan");
            assertThatIllegalArgumentException().isThrownBy(() -> in.of(new Object(), "/plan"));
            return in.satisfied();
        });
        assertThat(Town.verdict("{'document':'dossier/1'}", rule).status()).isEqualTo(Status.SATISFIED);
    }

    @Test
    void a_rule_visits_all_values_of_a_kind_below_its_subject_in_document_order() {
        List<String> found = new ArrayList<>();
        Rule<ActionPlan> rule = Town.rule(ActionPlan.class, (plan, in) -> {
            in.each(Text.class, (text, place) -> found.add(place.pointer() + " in " + place.property()));
            in.each(Period.class, (period, place) -> found.add(place.pointer() + " " + period.start()));
            return in.satisfied();
        });
        Town.judge("{'document':'dossier/1','plan':" + PLAN + "}", rule);
        assertThat(found)
                .containsExactly(
                        "/title in title",
                        "/commitments/0/title in title",
                        "/period 2024",
                        "/commitments/0/milestones/0/period 2024");
    }

    @Test
    void keys_of_maps_and_signs_in_them_make_pointers() {
        Rule<Text> rule = Town.rule(Text.class, (text, in) -> in.violated());
        assertThat(Town.judge(
                                "{'document':'action-plan/1','narrative':{'introduction.context':'a','vision.longTerm':'b'}}",
                                rule)
                        .verdicts())
                .extracting(Verdict::pointer)
                .containsExactly("/narrative/introduction.context", "/narrative/vision.longTerm");
        StringBuilder pointer = new StringBuilder();
        Pointers.append(pointer, "a/b~c");
        assertThat(pointer).hasToString("/a~1b~0c");
        assertThat(Pointers.steps("/a~1b~0c/~01/")).containsExactly("a/b~c", "~1", "");
        assertThat(Pointers.steps("")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> Pointers.steps("plan"));
    }

    @Test
    void a_rule_may_judge_several_kinds_of_subject() {
        Rule<ActionPlan> rule = Town.rule(ActionPlan.class, (plan, in) -> in.violated())
                .and(Commitment.class, (commitment, in) -> in.violated())
                .and(StatedDate.class, (date, in) -> in.violated());
        assertThat(Town.judge(PLAN, rule).verdicts())
                .extracting(Verdict::pointer)
                .containsExactly(
                        "",
                        "/period/start",
                        "/period/end",
                        "/commitments/0",
                        "/commitments/0/milestones/0/period/start",
                        "/commitments/1");
        assertThat(rule).hasToString("town.rule");
    }

    @Test
    void what_takes_long_is_worked_out_once_for_all_rules_and_subjects() {
        AtomicInteger times = new AtomicInteger();
        Judgement<Commitment> judgement = (commitment, in) -> {
            in.once(List.class, dossier -> {
                times.incrementAndGet();
                return List.of(dossier);
            });
            return in.satisfied();
        };
        Town.judge(
                PLAN,
                Rule.rule("town.one", Commitment.class, judgement),
                Rule.rule("town.two", Commitment.class, judgement));
        assertThat(times).hasValue(1);
    }

    @Test
    void a_rule_sees_the_day_the_tier_and_the_calendar() {
        List<Object> seen = new ArrayList<>();
        Rule<ActionPlan> rule = Town.rule(ActionPlan.class, (plan, in) -> {
            seen.add(in.on());
            seen.add(in.tier().orElse(null));
            seen.add(in.calendar().kindOf(LocalDate.of(2024, 1, 1)));
            return in.satisfied();
        });
        Town.judge("{'document':'action-plan/1','collectivity':'01.571.01.11'}", rule);
        Town.judge("{'document':'action-plan/1','collectivity':'01.571'}", rule);
        Town.judge("{'document':'action-plan/1','collectivity':'01'}", rule);
        Town.judge("{'document':'action-plan/1','collectivity':'99.99'}", rule);
        assertThat(seen)
                .containsExactly(
                        Town.DAY,
                        Tier.COMMUNE,
                        DayKind.UNKNOWN,
                        Town.DAY,
                        Tier.PREFECTURE_OR_PROVINCE,
                        DayKind.UNKNOWN,
                        Town.DAY,
                        Tier.REGION,
                        DayKind.UNKNOWN,
                        Town.DAY,
                        null,
                        DayKind.UNKNOWN);
    }

    @Test
    void figures_stand_in_the_book_and_may_differ_by_tier() {
        List<Object> seen = new ArrayList<>();
        Rule<ActionPlan> rule = Rule.rule("town.rule", ActionPlan.class, (plan, in) -> {
            seen.add(in.figure("months"));
            seen.add(in.figures("sides"));
            seen.add(in.figures("empty"));
            seen.add(in.figures("unheard"));
            return in.satisfied();
        });
        RuleBook book = RuleBook.of(
                "town",
                "1",
                List.of(Town.entry(entry -> entry)),
                List.of(
                        new Figure("town.rule", "months", "REGION", "36", "months", ""),
                        new Figure("town.rule", "months", "COMMUNE", "24", "months", ""),
                        new Figure("town.other", "sides", null, "NOBODY", "list", ""),
                        new Figure("town.rule", "sides", null, "ELECTED CIVIL_SOCIETY", "list", ""),
                        new Figure("town.rule", "empty", null, "", "list", "")),
                Map.of(),
                List.of(rule),
                Messages.of(Map.of()));
        Town.judge(Town.ASK, "{'document':'action-plan/1','collectivity':'01'}", book);
        Town.judge(Town.ASK, "{'document':'action-plan/1','collectivity':'01.571.01.11'}", book);
        assertThat(seen)
                .containsExactly(
                        36,
                        List.of("ELECTED", "CIVIL_SOCIETY"),
                        List.of(),
                        List.of(),
                        24,
                        List.of("ELECTED", "CIVIL_SOCIETY"),
                        List.of(),
                        List.of());
        assertThatIllegalStateException()
                .isThrownBy(() -> Town.judge(Town.ASK, "{'document':'action-plan/1','collectivity':'01.571'}", book))
                .withMessageContaining("no figure months for town.rule");
    }

    @Test
    void lists_of_dates_and_nested_records_have_a_place() {
        Rule<StatedDate> dates = Town.rule(StatedDate.class, (date, in) -> in.violated("date", date));
        Rule<Workshop> workshops = Rule.rule("town.workshops", Workshop.class, (workshop, in) -> in.violated());
        Assessment assessment = Town.judge(
                "{'document':'co-creation/1','forum':{'meetings':['2023-01','2022-13','2023-03']},"
                        + "'rounds':[{'workshops':[{'place':'A'},{'place':'B'}]}]}",
                dates,
                workshops);
        assertThat(assessment.verdicts())
                .extracting(Verdict::pointer)
                .containsExactly(
                        "/forum/meetings/0",
                        "/forum/meetings/1",
                        "/forum/meetings/2",
                        "/rounds/0/workshops/0",
                        "/rounds/0/workshops/1");
    }

    @Test
    void a_subject_that_could_not_be_read_is_unknown() {
        Rule<Commitment> rule = Town.rule(Commitment.class, (commitment, in) -> in.satisfied());
        Assessment assessment =
                Town.judge("{'document':'action-plan/1','commitments':[{'number':'1'},7,null,{'number':'2'}]}", rule);
        assertThat(assessment.verdicts())
                .extracting(Verdict::status, Verdict::pointer, Verdict::subjects)
                .containsExactly(tuple(Status.UNDETERMINED, "/commitments/1", 1), tuple(Status.SATISFIED, "", 2));
        assertThat(assessment.verdicts().get(0).missing()).containsExactly("/commitments/1");
        Rule<Period> onPeriods = Town.rule(Period.class, (period, in) -> in.satisfied());
        assertThat(Town.verdict("{'document':'action-plan/1','period':5}", onPeriods)
                        .missing())
                .containsExactly("/period");
    }

    @Test
    void a_key_of_a_map_that_is_unknown_is_escaped_in_the_pointer() {
        Rule<Text> rule = Town.rule(Text.class, (text, in) -> in.satisfied());
        assertThat(Town.verdict("{'document':'action-plan/1','narrative':{'a/b~c':'x'}}", rule)
                        .pointer())
                .isEqualTo("/narrative/a~1b~0c");
    }

    @Test
    void the_rules_of_a_programme_bind_the_cycle_that_the_dossier_is_about_and_form_every_document() {
        String dossier = "{'document':'dossier/1','plan':{'history':[{'transition':'revise','content':{}}]},"
                + "'coCreation':{},'previousPlans':[{}],'nextCoCreation':{}}";
        Judgement<Object> violated = (document, in) -> in.violated();
        for (String book : List.of("FORM", "town")) {
            List<Rule<?>> rules = List.of(
                    Rule.rule(book + ".plan", ActionPlan.class, violated::judge),
                    Rule.rule(book + ".process", CoCreation.class, violated::judge));
            List<String> places =
                    Town.judge(Town.ASK, dossier, RuleBook.of(book, rules, Messages.of(Map.of()))).verdicts().stream()
                            .map(Verdict::pointer)
                            .toList();
            if (book.equals("FORM")) {
                assertThat(places)
                        .containsExactly(
                                "/plan",
                                "/plan/history/0/content",
                                "/previousPlans/0",
                                "/coCreation",
                                "/nextCoCreation");
            } else {
                assertThat(places).containsExactly("/plan", "/coCreation");
            }
        }
    }

    @Test
    void documents_may_stand_in_documents_far_down() {
        String content = "{'commitments':[{'number':'1','milestones':[{'number':'1.1'}]}]}";
        for (int i = 0; i < 6; i++) {
            content = "{'history':[{'transition':'revise','content':" + content + "}]}";
        }
        Rule<Milestone> rule = Rule.rule("FORM.deep", Milestone.class, (milestone, in) -> in.violated());
        RuleBook form = RuleBook.of("FORM", List.of(rule), Messages.of(Map.of()));
        Verdict verdict = Town.only(Town.judge(Town.ASK, "{'document':'dossier/1','plan':" + content + "}", form));
        assertThat(verdict.pointer())
                .isEqualTo("/plan" + "/history/0/content".repeat(6) + "/commitments/0/milestones/0");
    }
}
