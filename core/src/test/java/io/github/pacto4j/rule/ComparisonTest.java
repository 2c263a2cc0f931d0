package io.github.pacto4j.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.cocreation.Workshop;
import io.github.pacto4j.date.DayKind;
import io.github.pacto4j.date.WorkingDays;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.json.Documents;
import io.github.pacto4j.json.Limits;
import io.github.pacto4j.json.Reading;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.plan.PlanStatus;
import io.github.pacto4j.rule.Comparison.Compared;
import io.github.pacto4j.rule.Comparison.StatusChange;
import io.github.pacto4j.text.Language;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a correction changed. */
class ComparisonTest {
    /** A commitment says its unit; of what was put off it cannot be said. */
    private static final Rule<Commitment> UNIT = Rule.rule("town.unit", Commitment.class, (commitment, in) -> {
        if (commitment.unit() == null) {
            return in.violated("number", String.valueOf(commitment.number()));
        }
        return commitment.notes() == null ? in.satisfied() : in.undetermined("/notes");
    });

    private static final Rule<Workshop> THEME = Rule.rule(
            "town.theme", Workshop.class, (workshop, in) -> workshop.theme() == null ? in.violated() : in.satisfied());

    private static Assessment judged(String json) {
        return Town.judge(json, UNIT, THEME);
    }

    private static String plan(String... commitments) {
        return "{'document':'action-plan/1','id':'P-1','programme':'PACTO','commitments':["
                + String.join(",", commitments) + "]}";
    }

    private static String sound(String number) {
        return "{'number':'" + number + "','unit':'Service des archives'}";
    }

    private static String without(String number) {
        return "{'number':'" + number + "'}";
    }

    private static Comparison compared(String before, String after) {
        return Comparison.of(judged(before), judged(after));
    }

    /** Returns the places of findings with this change: before and after. */
    private static List<String> places(Comparison comparison, FindingChange change) {
        return comparison.findings(change).stream()
                .map(each -> place(each.before()) + " > " + place(each.after()))
                .toList();
    }

    private static String place(Verdict verdict) {
        return verdict == null ? "" : verdict.pointer();
    }

    @Test
    void what_was_corrected_is_mended_and_the_rest_remains() {
        Comparison comparison = compared(plan(without("1"), without("2")), plan(sound("1"), without("2")));
        assertThat(places(comparison, FindingChange.MENDED)).containsExactly("/commitments/0 > ");
        assertThat(places(comparison, FindingChange.REMAINING)).containsExactly("/commitments/1 > /commitments/1");
        assertThat(comparison.findings()).hasSize(2);
        assertThat(comparison.statusChanges()).isEmpty();
        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.incomplete()).isEmpty();
    }

    @Test
    void a_correction_that_breaks_something_else_shows_it() {
        Comparison comparison = compared(plan(without("1"), sound("2")), plan(sound("1"), without("2")));
        assertThat(comparison.findings())
                .extracting(Compared::change, each -> each.latest().pointer())
                .containsExactly(
                        tuple(FindingChange.MENDED, "/commitments/0"), tuple(FindingChange.APPEARED, "/commitments/1"));
    }

    @Test
    void a_rule_that_all_subjects_now_satisfy_changed_its_status() {
        Comparison comparison = compared(plan(without("1")), plan(sound("1")));
        assertThat(comparison.statusChanges())
                .containsExactly(new StatusChange("town.unit", Status.VIOLATED, Status.SATISFIED));
        assertThat(comparison.before().outcome()).isEqualTo(AssessmentOutcome.VIOLATES);
        assertThat(comparison.after().outcome()).isEqualTo(AssessmentOutcome.CONFORMS);
    }

    @Test
    void what_can_no_longer_be_said_is_not_mended() {
        Comparison comparison =
                compared(plan(without("1")), plan("{'number':'1','unit':'Service des archives','notes':'à voir'}"));
        assertThat(comparison.findings(FindingChange.REMAINING))
                .extracting(each -> each.before().status(), each -> each.after().status())
                .containsExactly(tuple(Status.VIOLATED, Status.UNDETERMINED));
        assertThat(comparison.statusChanges())
                .containsExactly(new StatusChange("town.unit", Status.VIOLATED, Status.UNDETERMINED));
    }

    @Nested
    class Places {
        @Test
        void a_commitment_inserted_before_others_moves_their_findings_and_mends_none() {
            Comparison comparison =
                    compared(plan(without("1"), without("2")), plan(sound("0"), without("1"), without("2")));
            assertThat(comparison.findings()).extracting(Compared::change).containsOnly(FindingChange.REMAINING);
            assertThat(places(comparison, FindingChange.REMAINING))
                    .containsExactly("/commitments/0 > /commitments/1", "/commitments/1 > /commitments/2");
        }

        @Test
        void commitments_in_another_order_are_known_by_their_numbers() {
            Comparison comparison = compared(plan(without("1"), sound("2")), plan(sound("2"), without("1")));
            assertThat(places(comparison, FindingChange.REMAINING)).containsExactly("/commitments/0 > /commitments/1");
        }

        @Test
        void a_commitment_that_was_taken_out_takes_its_finding_with_it() {
            Comparison comparison = compared(plan(without("1"), without("2")), plan(without("2")));
            assertThat(places(comparison, FindingChange.MENDED)).containsExactly("/commitments/0 > ");
            assertThat(places(comparison, FindingChange.REMAINING)).containsExactly("/commitments/1 > /commitments/0");
        }

        @Test
        void a_commitment_with_another_number_is_another_commitment() {
            Comparison comparison = compared(plan(without("1")), plan(without("7")));
            assertThat(places(comparison, FindingChange.MENDED)).containsExactly("/commitments/0 > ");
            assertThat(places(comparison, FindingChange.APPEARED)).containsExactly(" > /commitments/0");
        }

        @Test
        void of_two_that_bear_the_same_number_the_first_stays_the_first() {
            Comparison comparison =
                    compared(plan(sound("1"), without("1")), plan(sound("0"), sound("1"), without("1")));
            assertThat(places(comparison, FindingChange.REMAINING)).containsExactly("/commitments/1 > /commitments/2");
        }

        @Test
        void an_item_that_could_not_be_read_shifts_no_other() {
            Comparison comparison = compared(plan("7", without("2")), plan(sound("1"), without("2")));
            assertThat(places(comparison, FindingChange.REMAINING)).containsExactly("/commitments/1 > /commitments/1");
            assertThat(places(comparison, FindingChange.MENDED)).containsExactly("/commitments/0 > ");
        }

        @Test
        void one_item_written_without_a_list_is_the_same_as_in_one() {
            String single =
                    "{'document':'action-plan/1','id':'P-1','programme':'PACTO','commitments':" + without("1") + "}";
            assertThat(places(compared(single, plan(sound("0"), without("1"))), FindingChange.REMAINING))
                    .containsExactly("/commitments > /commitments/1");
            assertThat(places(compared(plan(sound("0"), without("1")), single), FindingChange.REMAINING))
                    .containsExactly("/commitments/1 > /commitments");
        }

        @Test
        void items_without_a_number_are_known_by_their_content_then_by_their_order() {
            String before = process("{'place':'Salle A'}", "{'place':'Salle B'}");
            String after =
                    process("{'place':'Salle C','theme':'Eau'}", "{'place':'Salle B'}", "{'place':'Salle A bis'}");
            Comparison comparison = compared(before, after);
            assertThat(places(comparison, FindingChange.REMAINING))
                    .containsExactly("/rounds/0/workshops/1 > /rounds/0/workshops/1");
            assertThat(places(comparison, FindingChange.MENDED)).containsExactly("/rounds/0/workshops/0 > ");
            assertThat(places(comparison, FindingChange.APPEARED)).containsExactly(" > /rounds/0/workshops/2");
        }

        private static String process(String... workshops) {
            return "{'document':'co-creation/1','id':'K-1','rounds':[{'number':1,'workshops':["
                    + String.join(",", workshops) + "]}]}";
        }
    }

    @Nested
    class Honesty {
        private static String many(int from, int to) {
            return plan(IntStream.rangeClosed(from, to)
                    .mapToObj(i -> without(Integer.toString(i)))
                    .toArray(String[]::new));
        }

        @Test
        void what_a_cut_off_list_no_longer_shows_is_not_called_mended() {
            Comparison comparison = compared(many(101, 150), many(1, 150));
            assertThat(comparison.incomplete()).containsExactly("town.unit");
            assertThat(comparison.findings()).extracting(Compared::change).containsOnly(FindingChange.CANNOT_SAY);
        }

        @Test
        void what_a_cut_off_list_did_not_show_is_not_called_new() {
            Comparison comparison = compared(many(1, 150), many(101, 150));
            assertThat(comparison.incomplete()).containsExactly("town.unit");
            assertThat(comparison.findings()).extracting(Compared::change).containsOnly(FindingChange.CANNOT_SAY);
        }

        @Test
        void a_rule_that_is_not_judged_any_more_mends_nothing() {
            Assessment before = judged(plan(without("1")));
            Assessment after =
                    Town.judge(Town.ASK, plan(without("1")), Town.book(UNIT).without("town.unit"));
            Comparison comparison = Comparison.of(before, after);
            assertThat(comparison.findings()).extracting(Compared::change).containsExactly(FindingChange.CANNOT_SAY);
            assertThat(comparison.statusChanges())
                    .contains(new StatusChange("town.unit", Status.VIOLATED, null))
                    .extracting(StatusChange::rule)
                    .containsExactly("town.unit", "town.theme");
            assertThat(comparison.differences()).containsExactly(Difference.BOOKS);
            assertThat(Comparison.of(after, before).findings())
                    .extracting(Compared::change)
                    .containsExactly(FindingChange.CANNOT_SAY);
        }

        @Test
        void what_a_file_broken_off_no_longer_holds_is_not_mended() {
            String whole = plan(sound("1"), without("2"));
            for (int cut : new int[] {whole.indexOf("{'number':'2'"), whole.indexOf(",'commitments'"), 50}) {
                Comparison comparison = compared(whole, whole.substring(0, cut));
                assertThat(comparison.findings(FindingChange.MENDED))
                        .as(whole.substring(0, cut))
                        .isEmpty();
                assertThat(comparison.findings(FindingChange.CANNOT_SAY))
                        .extracting(each -> each.latest().pointer())
                        .contains("/commitments/1");
                assertThat(compared(whole.substring(0, cut), whole).findings(FindingChange.APPEARED))
                        .isEmpty();
            }
        }

        @Test
        void of_an_item_that_can_no_longer_be_read_nothing_is_mended() {
            Comparison comparison = compared(plan(sound("1"), without("2")), plan(sound("1"), "7"));
            assertThat(places(comparison, FindingChange.CANNOT_SAY))
                    .containsExactly(" > /commitments/1", "/commitments/1 > ");
            assertThat(comparison.findings()).hasSize(2);
        }

        @Test
        void of_a_commitment_whose_number_can_no_longer_be_read_nothing_is_mended() {
            Comparison comparison = compared(plan(without("1")), plan("{'number':true,'unit':'Archives'}"));
            assertThat(comparison.findings(FindingChange.MENDED)).isEmpty();
        }

        @Test
        void a_list_that_can_no_longer_be_read_mends_nothing() {
            String after = "{'document':'action-plan/1','id':'P-1','programme':'PACTO','commitments':'voir annexe'}";
            Comparison comparison = compared(plan(without("1"), without("2")), after);
            assertThat(comparison.findings(FindingChange.MENDED)).isEmpty();
            assertThat(compared(after, plan(without("1"))).findings(FindingChange.APPEARED))
                    .isEmpty();
        }

        private final Rule<ActionPlan> adopted = Rule.rule("town.adopted", ActionPlan.class, (plan, in) -> {
            if (plan.submittedOn() == null) {
                return in.undetermined("/submittedOn");
            }
            return plan.title() == null ? in.violated().at("/title") : in.satisfied();
        });

        @Test
        void what_was_broken_and_is_unknown_now_is_not_mended_wherever_it_is_told() {
            Comparison comparison = Comparison.of(
                    Town.judge("{'document':'action-plan/1','submittedOn':'2024-01-01'}", adopted),
                    Town.judge("{'document':'action-plan/1'}", adopted));
            assertThat(comparison.findings())
                    .extracting(
                            Compared::change,
                            each -> each.before().status(),
                            each -> each.after().status())
                    .containsExactly(tuple(FindingChange.REMAINING, Status.VIOLATED, Status.UNDETERMINED));
            assertThat(comparison.findings().get(0).before().pointer())
                    .isNotEqualTo(comparison.findings().get(0).after().pointer());
        }

        @Test
        void what_is_not_asked_yet_is_not_mended() {
            Rule<Commitment> whenPublished = Rule.rule(
                            "town.rule",
                            Commitment.class,
                            (commitment, in) -> commitment.unit() == null ? in.violated() : in.satisfied())
                    .in(Town.entry(entry -> entry.atLeast(PlanStatus.PUBLISHED)));
            String before = "{'document':'action-plan/1','status':'PUBLISHED','commitments':[" + without("1") + "]}";
            String draft = before.replace("PUBLISHED", "DRAFT");
            String unknown = before.replace("'status':'PUBLISHED',", "");
            for (String after : List.of(draft, unknown)) {
                Comparison comparison =
                        Comparison.of(Town.judge(before, whenPublished), Town.judge(after, whenPublished));
                assertThat(places(comparison, FindingChange.CANNOT_SAY))
                        .as(after)
                        .contains("/commitments/0 > ");
                assertThat(comparison.findings(FindingChange.MENDED)).isEmpty();
                assertThat(Comparison.of(Town.judge(after, whenPublished), Town.judge(before, whenPublished))
                                .findings(FindingChange.APPEARED))
                        .isEmpty();
            }
        }

        @Test
        void outside_the_part_that_was_judged_nothing_is_mended() {
            Assessment before = judged(plan(without("1"), without("2")));
            Assessment after = Town.judge(Town.ASK.at("/commitments/1"), plan(without("1"), sound("2")), UNIT, THEME);
            Comparison comparison = Comparison.of(before, after);
            assertThat(places(comparison, FindingChange.CANNOT_SAY)).containsExactly("/commitments/0 > ");
            assertThat(places(comparison, FindingChange.MENDED)).containsExactly("/commitments/1 > ");
        }

        @Test
        void faults_where_the_reader_did_not_look_are_neither_mended_nor_new() {
            String faulty = plan("{'number':'1','title':5}", "{'number':'2','title':5}");
            assertThat(problems(compared(faulty, plan("7", "{'number':'2','title':5}"))))
                    .containsExactlyInAnyOrder(
                            tuple(FindingChange.CANNOT_SAY, "/commitments/0/title"),
                            tuple(FindingChange.REMAINING, "/commitments/1/title"),
                            tuple(FindingChange.APPEARED, "/commitments/0"));
        }

        @Test
        void faults_beyond_the_commitments_that_are_read_are_neither_mended_nor_new() {
            Documents two = new Documents(new Limits(10_000, 64, 1_000, 2, 1_000));
            String some = plan("{'number':'1','title':5}", "{'number':'2','title':5}");
            String more = plan(sound("0"), sound("1"), "{'number':'2','title':6}");
            assertThat(problems(Comparison.of(readBy(two, some), readBy(two, more))))
                    .containsExactly(
                            tuple(FindingChange.MENDED, "/commitments/0/title"),
                            tuple(FindingChange.APPEARED, "/commitments"),
                            tuple(FindingChange.CANNOT_SAY, "/commitments/1/title"));
        }

        @Test
        void faults_behind_a_depth_at_which_the_reader_gave_up_are_not_mended() {
            String deep = plan().replace("'programme'", "'x':" + "[".repeat(600) + "]".repeat(600) + ",'programme'");
            assertThat(problems(compared(plan("{'number':'1','title':5}"), deep)))
                    .contains(tuple(FindingChange.CANNOT_SAY, "/commitments/0/title"));
        }

        private static Assessment readBy(Documents documents, String json) {
            Reading<Dossier> reading = documents.read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
            return new Assessor(List.of(Town.book(UNIT)), WorkingDays.unknown())
                    .assess(reading.document(), reading.kind().orElseThrow(), reading.problems(), Town.ASK);
        }

        private static List<Tuple> problems(Comparison comparison) {
            return comparison.problems().stream()
                    .map(each -> tuple(each.change(), each.latest().pointer()))
                    .toList();
        }

        @Test
        void what_stood_behind_a_break_of_the_file_is_not_called_new() {
            String broken = "{'document':'action-plan/1','id':'P-1','programme':'PACTO','commitments':[],,'colour':1}";
            String mended = "{'document':'action-plan/1','id':'P-1','programme':'PACTO','commitments':[],'colour':1}";
            Comparison comparison = compared(broken, mended);
            assertThat(comparison.problems())
                    .extracting(Compared::change, each -> each.latest().code())
                    .containsExactly(
                            tuple(FindingChange.MENDED, ProblemCode.MALFORMED_JSON),
                            tuple(FindingChange.CANNOT_SAY, ProblemCode.UNKNOWN_PROPERTY));
        }

        @Test
        void what_was_not_read_for_a_break_is_neither_mended_nor_new() {
            String whole = plan(without("1"), without("2"));
            String broken = whole.replace("},{", "},,{");
            Comparison comparison = compared(whole, broken);
            assertThat(places(comparison, FindingChange.MENDED)).isEmpty();
            assertThat(places(comparison, FindingChange.CANNOT_SAY)).containsExactly("/commitments/1 > ");
            assertThat(places(compared(broken, whole), FindingChange.APPEARED)).isEmpty();
            assertThat(places(compared(broken, whole), FindingChange.CANNOT_SAY))
                    .containsExactly(" > /commitments/1");
        }

        @Test
        void what_follows_the_end_of_the_file_leaves_no_doubt_about_the_rest() {
            Comparison comparison = compared(plan(without("1")), plan(sound("1")) + "x");
            assertThat(places(comparison, FindingChange.MENDED)).containsExactly("/commitments/0 > ");
        }
    }

    @Test
    void faults_found_in_reading_are_compared_likewise() {
        String before = plan("{'number':'1','colour':'red'}", "{'number':'2','title':5}");
        String after = plan("{'number':'0','title':true}", "{'number':'1','colour':'red'}", sound("2"));
        assertThat(compared(before, after).problems())
                .extracting(Compared::change, each -> each.latest().pointer())
                .containsExactly(
                        tuple(FindingChange.MENDED, "/commitments/1/title"),
                        tuple(FindingChange.APPEARED, "/commitments/0/title"),
                        tuple(FindingChange.REMAINING, "/commitments/1/colour"));
    }

    @Nested
    class Differences {
        @Test
        void another_day_part_book_or_figure_is_said() {
            Assessment before = judged(plan(without("1")));
            assertThat(differences(before, Town.judge(Ask.on(Town.DAY.plusDays(1)), plan(without("1")), UNIT, THEME)))
                    .containsExactly(Difference.DAY);
            assertThat(differences(before, Town.judge(Town.ASK.at("/commitments/0"), plan(without("1")), UNIT, THEME)))
                    .contains(Difference.PART);
            assertThat(differences(
                            before,
                            Town.judge(
                                    Town.ASK,
                                    plan(without("1")),
                                    Town.book(UNIT, THEME).severity("town.unit", Severity.INFO))))
                    .containsExactly(Difference.BOOKS);
        }

        @Test
        void books_made_apart_that_say_the_same_are_the_same() {
            assertThat(differences(judged(plan()), judged(plan()))).isEmpty();
        }

        @Test
        void another_collectivity_or_plan_is_said_since_the_correction_may_be_of_its_code() {
            Assessment before = judged("{'document':'action-plan/1','id':'P-1','collectivity':'01.571.01.10'}");
            Assessment after = judged("{'document':'action-plan/1','id':'P-2','collectivity':'01.571.01.11'}");
            assertThat(differences(before, after)).containsExactly(Difference.COLLECTIVITY, Difference.ID);
        }

        @Test
        void another_plan_in_a_dossier_is_said() {
            assertThat(differences(
                            judged("{'document':'dossier/1','plan':{'id':'P-1'}}"),
                            judged("{'document':'dossier/1','plan':{'id':'P-2'}}")))
                    .containsExactly(Difference.ID);
        }

        @Test
        void calendars_are_compared_by_their_days() {
            Pacto one = Pacto.with(weekends());
            Pacto same = Pacto.with(weekends());
            Pacto other = Pacto.with(WorkingDays.unknown());
            assertThat(differences(one.assess(Town.read(plan()), Town.ASK), same.assess(Town.read(plan()), Town.ASK)))
                    .isEmpty();
            assertThat(differences(one.assess(Town.read(plan()), Town.ASK), other.assess(Town.read(plan()), Town.ASK)))
                    .containsExactly(Difference.CALENDAR);
        }

        private static WorkingDays weekends() {
            return new WorkingDays() {
                @Override
                public DayKind kindOf(LocalDate day) {
                    boolean off = day.getDayOfWeek().getValue() > 5;
                    return off ? DayKind.OFF : day.getYear() == 2024 ? DayKind.WORKING : DayKind.UNKNOWN;
                }

                @Override
                public SortedSet<Year> years() {
                    return new TreeSet<>(List.of(Year.of(2024)));
                }
            };
        }

        private static Iterable<Difference> differences(Assessment before, Assessment after) {
            return Comparison.of(before, after).differences();
        }
    }

    @Test
    void a_plan_and_a_dossier_have_no_places_in_common() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> compared(plan(), "{'document':'dossier/1'}"))
                .withMessageContaining("action-plan/1")
                .withMessageContaining("dossier/1");
    }

    @Test
    void a_file_in_which_no_document_was_read_has_nothing_to_compare() {
        Assessment unread = Assessment.ofUnread(Town.read("[]").problems(), Town.ASK);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Comparison.of(unread, judged(plan())))
                .withMessageContaining("earlier");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Comparison.of(judged(plan()), unread))
                .withMessageContaining("later");
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"FR", "AR", "EN"})
    void a_comparison_is_written_and_read_back_whole(Language language) {
        Pacto pacto = Pacto.with(WorkingDays.unknown());
        String faulty = FaultyDossier.JSON;
        Comparison comparison = Comparison.of(
                pacto.assess(Town.read(faulty), Town.ASK).ofFile("old.json"),
                pacto.assess(Town.read(faulty.replaceFirst("'start'", "'begin'")), Ask.on(Town.DAY.plusDays(1)))
                        .ofFile("new.json"));
        ComparisonDocument document = comparison.in(language);
        byte[] written = Documents.standard().write(document);
        Reading<ComparisonDocument> reading = Documents.standard().read(written, ComparisonDocument.class);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.document()).isEqualTo(document);
        assertThat(document.before().subject().file()).isEqualTo("old.json");
        assertThat(document.after().subject().file()).isEqualTo("new.json");
        assertThat(document.differences()).containsExactly(Difference.DAY);
        assertThat(document.findings()).hasSameSizeAs(comparison.findings());
        assertThat(document.findings())
                .filteredOn(line -> line.change() == FindingChange.REMAINING)
                .isNotEmpty()
                .allSatisfy(line -> {
                    assertThat(line.before().message()).isNotBlank();
                    assertThat(line.after().message()).isNotBlank();
                });
    }

    @Test
    void a_document_compared_with_itself_has_changed_in_nothing() {
        Pacto pacto = Pacto.with(WorkingDays.unknown());
        Assessment assessment = pacto.assess(Town.read(FaultyDossier.JSON), Town.ASK);
        Comparison comparison = Comparison.of(assessment, pacto.assess(Town.read(FaultyDossier.JSON), Town.ASK));
        assertThat(comparison.findings()).isNotEmpty();
        assertThat(comparison.findings())
                .allSatisfy(each -> assertThat(each.before()).isEqualTo(each.after()));
        assertThat(comparison.problems()).extracting(Compared::change).containsOnly(FindingChange.REMAINING);
        assertThat(comparison.statusChanges()).isEmpty();
    }
}
