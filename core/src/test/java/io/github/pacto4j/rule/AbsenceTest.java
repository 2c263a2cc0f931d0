package io.github.pacto4j.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.cocreation.CoCreation;
import io.github.pacto4j.date.Period;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is absent is one thing, what could not be read another. */
class AbsenceTest {
    private static final Judgement<ActionPlan> NEEDS_TITLE = (plan, in) -> {
        in.required(plan.title(), "/title");
        return in.satisfied();
    };
    private static final Judgement<ActionPlan> NEEDS_START = (plan, in) -> {
        Period period = plan.period();
        in.required(period == null ? null : period.start(), "/period/start");
        return in.satisfied();
    };

    private static String plan(String members) {
        return "{'document':'action-plan/1'" + (members.isEmpty() ? "" : "," + members) + "}";
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'title':null"})
    void a_value_that_a_rule_asks_to_be_written_down_is_missed_at_the_object_that_should_hold_it(String members) {
        Verdict verdict = Town.verdict(plan(members), Town.rule(ActionPlan.class, Status.VIOLATED, NEEDS_TITLE));
        assertThat(verdict.status()).isEqualTo(Status.VIOLATED);
        assertThat(verdict.variant()).isEqualTo("absent");
        assertThat(verdict.pointer()).isEmpty();
        assertThat(verdict.missing()).containsExactly("/title");
        assertThat(verdict.reason()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'title':null"})
    void a_value_that_a_rule_compares_is_unknown(String members) {
        Verdict verdict = Town.verdict(plan(members), Town.rule(ActionPlan.class, Status.UNDETERMINED, NEEDS_TITLE));
        assertThat(verdict.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(verdict.missing()).containsExactly("/title");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'title':null"})
    void a_value_that_a_rule_judges_only_where_it_is_given_is_not_missed(String members) {
        Verdict verdict = Town.verdict(plan(members), Town.rule(ActionPlan.class, Status.NOT_APPLICABLE, NEEDS_TITLE));
        assertThat(verdict.status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(verdict.reason()).isEqualTo(Reason.NO_VALUE);
        assertThat(verdict.missing()).isEmpty();
        assertThat(verdict.subjects()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"VIOLATED", "UNDETERMINED", "NOT_APPLICABLE"})
    void a_value_that_could_not_be_read_is_unknown_whatever_absence_means(Status absent) {
        Verdict verdict = Town.verdict(plan("'title':7"), Town.rule(ActionPlan.class, absent, NEEDS_TITLE));
        assertThat(verdict.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(verdict.missing()).containsExactly("/title");
        assertThat(verdict.reason()).isNull();
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"VIOLATED", "UNDETERMINED", "NOT_APPLICABLE"})
    void a_value_that_is_stated_is_judged_whatever_absence_means(Status absent) {
        assertThat(Town.verdict(plan("'title':'Budget'"), Town.rule(ActionPlan.class, absent, NEEDS_TITLE))
                        .status())
                .isEqualTo(Status.SATISFIED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'period':{'end':'2024'} | VIOLATED | /period",
                "'period':{} | VIOLATED | /period",
                "'period':{'start':null} | VIOLATED | /period",
                "'id':'1' | VIOLATED | /period",
                "'period':{'start':'2022-13'} | UNDETERMINED | ''",
                "'period':5 | UNDETERMINED | ''",
                "'period':{'start':{'text':'2022'}} | UNDETERMINED | ''"
            })
    void a_value_within_another_is_missed_there_and_unknown_if_either_could_not_be_read(
            String members, Status status, String pointer) {
        String json = plan(members.replace("\"", "'"));
        Verdict verdict = Town.verdict(json, Town.rule(ActionPlan.class, Status.VIOLATED, NEEDS_START));
        assertThat(verdict.status()).isEqualTo(status);
        assertThat(verdict.pointer()).isEqualTo(pointer);
        assertThat(verdict.missing()).containsExactly("/period/start");
    }

    @Test
    void the_wording_in_one_language_may_be_absent_or_unreadable() {
        Rule<ActionPlan> inArabic = Town.rule(ActionPlan.class, Status.VIOLATED, (plan, in) -> {
            in.required(plan.title().in(Language.AR).orElse(null), "/title/ar");
            return in.satisfied();
        });
        assertThat(Town.verdict(plan("'title':{'fr':'Budget'}"), inArabic).status())
                .isEqualTo(Status.VIOLATED);
        assertThat(Town.verdict(plan("'title':{'fr':'Budget','ar':null}"), inArabic)
                        .status())
                .isEqualTo(Status.VIOLATED);
        assertThat(Town.verdict(plan("'title':{'fr':'Budget','ar':7}"), inArabic)
                        .status())
                .isEqualTo(Status.UNDETERMINED);
    }

    @Test
    void an_item_is_named_by_its_place_in_the_file_beside_items_that_could_not_be_read() {
        Rule<ActionPlan> firstHasTitle = Town.rule(ActionPlan.class, Status.VIOLATED, (plan, in) -> {
            in.required(plan.commitments().get(0).title(), in.item("/commitments", 0) + "/title");
            return in.satisfied();
        });
        Verdict absent = Town.verdict(plan("'commitments':[7,null,{'number':'1'}]"), firstHasTitle);
        assertThat(absent.status()).isEqualTo(Status.VIOLATED);
        assertThat(absent.pointer()).isEqualTo("/commitments/2");
        Verdict unreadable = Town.verdict(plan("'commitments':[7,{'number':'1','title':7}]"), firstHasTitle);
        assertThat(unreadable.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(unreadable.missing()).containsExactly("/commitments/1/title");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'commitments':[{'number':'1'}] | SATISFIED",
                "'commitments':[] | SATISFIED",
                "'id':'1' | SATISFIED",
                "'commitments':[{'number':'1'},7] | UNDETERMINED",
                "'commitments':7 | UNDETERMINED"
            })
    void a_count_is_unknown_if_an_item_could_not_be_read(String members, Status status) {
        Rule<ActionPlan> counted = Town.rule(ActionPlan.class, Status.VIOLATED, (plan, in) -> {
            in.requireReadable("/commitments");
            return in.satisfied();
        });
        assertThat(Town.verdict(plan(members), counted).status()).isEqualTo(status);
    }

    @Test
    void a_sum_is_unknown_if_one_of_its_parts_could_not_be_read() {
        Rule<CoCreation> summed = Town.rule(CoCreation.class, (process, in) -> {
            in.requireReadable("/participation/byCategory");
            return in.satisfied();
        });
        String process = "{'document':'co-creation/1','participation':{'byCategory':{%s}}}";
        assertThat(Town.verdict(process.formatted("'CIVIL_SOCIETY':258"), summed)
                        .status())
                .isEqualTo(Status.SATISFIED);
        assertThat(Town.verdict(process.formatted("'CIVIL_SOCIETY':'many'"), summed)
                        .status())
                .isEqualTo(Status.UNDETERMINED);
        assertThat(Town.verdict(process.formatted("'FARMERS':12"), summed).status())
                .isEqualTo(Status.UNDETERMINED);
        assertThat(Town.verdict("{'document':'co-creation/1','participation':7}", summed)
                        .status())
                .isEqualTo(Status.UNDETERMINED);
        assertThat(Town.verdict("{'document':'co-creation/1'}", summed).status())
                .isEqualTo(Status.SATISFIED);
    }

    @Test
    void a_rule_may_ask_a_value_to_be_given_or_known_whatever_its_catalogue_says_of_absence() {
        Rule<ActionPlan> given = Town.rule(ActionPlan.class, Status.VIOLATED, (plan, in) -> {
            in.given(plan.title(), "/title");
            return in.satisfied();
        });
        assertThat(Town.verdict(plan(""), given).status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(Town.verdict(plan(""), given).reason()).isEqualTo(Reason.NO_VALUE);
        assertThat(Town.verdict(plan("'title':7"), given).status()).isEqualTo(Status.UNDETERMINED);
        assertThat(Town.verdict(plan("'title':'Budget'"), given).status()).isEqualTo(Status.SATISFIED);
        Rule<ActionPlan> known = Town.rule(ActionPlan.class, Status.VIOLATED, (plan, in) -> {
            in.known(plan.title(), "/title");
            return in.satisfied();
        });
        assertThat(Town.verdict(plan(""), known).status()).isEqualTo(Status.UNDETERMINED);
        assertThat(Town.verdict(plan("'title':'Budget'"), known).status()).isEqualTo(Status.SATISFIED);
    }

    @Test
    void what_stands_elsewhere_in_the_dossier_may_be_absent_or_unreadable_too() {
        Rule<ActionPlan> hasProcess = Town.rule(ActionPlan.class, Status.VIOLATED, (plan, in) -> {
            in.required(in.dossier().coCreation(), "#/coCreation");
            return in.satisfied();
        });
        Verdict absent = Town.verdict("{'document':'dossier/1','plan':{}}", hasProcess);
        assertThat(absent.status()).isEqualTo(Status.VIOLATED);
        assertThat(absent.pointer()).isEmpty();
        assertThat(absent.missing()).containsExactly("/coCreation");
        Verdict unreadable = Town.verdict("{'document':'dossier/1','plan':{},'coCreation':5}", hasProcess);
        assertThat(unreadable.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(unreadable.missing()).containsExactly("/coCreation");
    }

    @Test
    void what_a_parent_should_hold_is_missed_at_the_parent() {
        Rule<Commitment> inPlan = Town.rule(Commitment.class, Status.VIOLATED, (commitment, in) -> {
            ActionPlan plan = in.parent(ActionPlan.class);
            in.required(plan.period(), in.of(plan, "/period"));
            return in.satisfied();
        });
        Verdict absent = Town.verdict("{'document':'dossier/1','plan':{'commitments':[{'number':'1'}]}}", inPlan);
        assertThat(absent.status()).isEqualTo(Status.VIOLATED);
        assertThat(absent.pointer()).isEqualTo("/plan");
        assertThat(absent.missing()).containsExactly("/plan/period");
        for (String document : List.of(
                "{'document':'dossier/1','plan':{'period':5,'commitments':[{'number':'1'}]}}",
                "{'document':'action-plan/1','period':5,'commitments':[{'number':'1'}]}")) {
            assertThat(Town.verdict(document, inPlan).status()).isEqualTo(Status.UNDETERMINED);
        }
    }

    @Test
    void an_item_written_without_its_list_is_read_all_the_same() {
        Rule<ActionPlan> firstHasTitle = Town.rule(ActionPlan.class, Status.VIOLATED, (plan, in) -> {
            in.required(plan.commitments().get(0).title(), in.item("/commitments", 0) + "/title");
            return in.satisfied();
        });
        Verdict absent = Town.verdict(plan("'commitments':{'number':'1'}"), firstHasTitle);
        assertThat(absent.status()).isEqualTo(Status.VIOLATED);
        assertThat(absent.pointer()).isEqualTo("/commitments");
        Verdict unreadable = Town.verdict(plan("'commitments':{'number':'1','title':7}"), firstHasTitle);
        assertThat(unreadable.status()).isEqualTo(Status.UNDETERMINED);
    }

    @Test
    void a_list_within_an_item_of_a_list_may_hold_something_that_could_not_be_read() {
        Rule<ActionPlan> counted = Town.rule(ActionPlan.class, Status.VIOLATED, (plan, in) -> {
            in.requireReadable(in.item("/commitments", 0) + "/milestones");
            return in.satisfied();
        });
        String commitments = "'commitments':[7,{'number':'1','milestones':%s}]";
        assertThat(Town.verdict(plan(commitments.formatted("[{'number':'1.1'}]")), counted)
                        .status())
                .isEqualTo(Status.SATISFIED);
        assertThat(Town.verdict(plan(commitments.formatted("7")), counted).status())
                .isEqualTo(Status.UNDETERMINED);
        Verdict hole = Town.verdict(plan(commitments.formatted("[{'number':'1.1'},7]")), counted);
        assertThat(hole.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(hole.missing()).containsExactly("/commitments/1/milestones");
    }

    @Test
    void a_value_of_a_map_or_of_a_date_may_be_absent_or_unreadable() {
        Rule<ActionPlan> foreword = Town.rule(ActionPlan.class, Status.VIOLATED, (plan, in) -> {
            in.required(null, "/narrative/foreword/ar");
            return in.satisfied();
        });
        assertThat(Town.verdict(plan("'narrative':{'foreword':{'fr':'a'}}"), foreword)
                        .status())
                .isEqualTo(Status.VIOLATED);
        assertThat(Town.verdict(plan("'narrative':{'vision.longTerm':'a'}"), foreword)
                        .status())
                .isEqualTo(Status.VIOLATED);
        assertThat(Town.verdict(plan("'narrative':{'foreword':{'fr':'a','ar':7}}"), foreword)
                        .status())
                .isEqualTo(Status.UNDETERMINED);
        assertThat(Town.verdict(plan("'narrative':{'foreword':7}"), foreword).status())
                .isEqualTo(Status.UNDETERMINED);
        Rule<ActionPlan> words = Town.rule(ActionPlan.class, Status.VIOLATED, (plan, in) -> {
            in.required(plan.termEnd().text(), "/termEnd/text");
            return in.satisfied();
        });
        assertThat(Town.verdict(plan("'termEnd':'2024'"), words).status()).isEqualTo(Status.VIOLATED);
        assertThat(Town.verdict(plan("'termEnd':{'date':'2024','text':7}"), words)
                        .status())
                .isEqualTo(Status.UNDETERMINED);
    }

    @Test
    void what_was_cut_off_with_the_file_is_unknown() {
        Rule<ActionPlan> rule = Town.rule(ActionPlan.class, Status.VIOLATED, NEEDS_TITLE);
        Assessment assessment = Town.judge("{'document':'action-plan/1','id':'P',", rule);
        assertThat(Town.only(assessment).status()).isEqualTo(Status.UNDETERMINED);
        assertThat(assessment.outcome()).isEqualTo(AssessmentOutcome.VIOLATES);
    }
}
