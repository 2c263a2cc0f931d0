package io.github.pacto4j.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.date.Period;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.date.WorkingDays;
import io.github.pacto4j.json.Documents;
import io.github.pacto4j.json.Reading;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.plan.PlanStatus;
import io.github.pacto4j.text.Json;
import io.github.pacto4j.text.Language;
import io.github.pacto4j.text.Text;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An assessment as a document, in one language. */
class AssessmentDocumentTest {
    private static final Pacto PACTO = Pacto.with(WorkingDays.unknown());

    private static Assessment assessment() {
        return PACTO.assess(Town.read(FaultyDossier.JSON), Town.ASK).ofFile("dossier.json");
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"FR", "AR", "EN"})
    void an_assessment_is_written_and_read_back_whole(Language language) {
        AssessmentDocument document = assessment().in(language);
        byte[] written = Documents.standard().write(document);
        Reading<AssessmentDocument> reading = Documents.standard().read(written, AssessmentDocument.class);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.document()).isEqualTo(document);
        assertThat(Documents.standard().write(reading.document())).isEqualTo(written);
    }

    @Test
    void the_document_says_what_was_judged_when_and_by_which_books() {
        AssessmentDocument document = assessment().in(Language.EN);
        assertThat(document.document()).isEqualTo("assessment/1");
        assertThat(document.subject().document()).isEqualTo("dossier/1");
        assertThat(document.subject().id()).isNull();
        assertThat(document.subject().collectivity()).isEqualTo("99.999");
        assertThat(document.subject().file()).isEqualTo("dossier.json");
        assertThat(document.on()).isEqualTo(StatedDate.of(Town.DAY));
        assertThat(document.language()).isEqualTo(Language.EN);
        assertThat(document.books()).extracting(BookLine::id, BookLine::edition).contains(tuple("PACTO", "2023-01"));
        assertThat(document.outcome()).isEqualTo(AssessmentOutcome.VIOLATES);
        assertThat(document.conforms()).isFalse();
        assertThat(document.summary()).isEqualTo(assessment().summary());
        assertThat(document.notJudged()).isEqualTo(assessment().notJudged());
        assertThat(document.problems())
                .extracting(ProblemLine::code, ProblemLine::pointer, ProblemLine::severity)
                .containsExactly(
                        tuple(ProblemCode.UNKNOWN_PROPERTY, "/colour", Severity.WARNING),
                        tuple(ProblemCode.WRONG_TYPE, "/plan/commitments/2/title", Severity.ERROR));
    }

    @Test
    void a_plan_alone_is_named_by_its_id() {
        Assessment assessment =
                PACTO.assess(Town.read("{'document':'action-plan/1','id':'P-12','programme':'PACTO'}"), Town.ASK);
        assertThat(assessment.about().id()).isEqualTo("P-12");
        assertThat(assessment.about().file()).isNull();
        assertThat(assessment.on()).isEqualTo(Town.DAY);
        assertThat(assessment.document().subject().id()).isEqualTo("P-12");
    }

    @Test
    void the_language_asked_for_is_that_of_the_document() {
        assertThat(PACTO.assess(Town.read(FaultyDossier.JSON), Town.ASK.language(Language.AR))
                        .document())
                .isEqualTo(assessment()
                        .in(Language.AR)
                        .withSubject(assessment().in(Language.AR).subject().withFile(null)));
        assertThat(PACTO.assess(Town.read(FaultyDossier.JSON), Town.ASK)
                        .document()
                        .language())
                .isEqualTo(Language.FR);
    }

    @Test
    void the_example_breaks_most_rules_that_have_code() {
        List<String> broken = assessment().verdicts().stream()
                .filter(verdict -> verdict.status() == Status.VIOLATED)
                .map(Verdict::rule)
                .distinct()
                .toList();
        assertThat(broken)
                .contains(
                        "form.dates-ordered",
                        "form.numbers-unique",
                        "form.axis-known",
                        "form.collectivity-known",
                        "form.commitment-in-plan",
                        "form.links-acyclic",
                        "form.contact-usable",
                        "form.money-sane",
                        "form.sdg-known",
                        "form.language-known",
                        "form.duplicate-commitment",
                        "form.plans-do-not-overlap",
                        "form.not-in-the-future",
                        "form.space-open",
                        "form.title-years",
                        "form.participants-add-up",
                        "form.history-follows-lifecycle",
                        "pacto.duration",
                        "pacto.committee-parity",
                        "pacto.committee-consensus",
                        "pacto.both-channels",
                        "pacto.ideas-answered",
                        "pacto.accepted-traceable",
                        "pacto.cycle-ordered")
                .hasSizeGreaterThan(28);
    }

    @Test
    void every_message_is_whole_in_every_language_and_says_its_values() {
        Assessment assessment = assessment();
        Pattern isolated = Pattern.compile("\u2068[^\u2068\u2069]*\u2069");
        for (Language language : Messages.languages()) {
            AssessmentDocument document = assessment.in(language);
            assertThat(document.verdicts()).allSatisfy(line -> {
                assertThat(line.message()).isNotBlank().doesNotContain("{", "}");
                boolean violated = line.status() == Status.VIOLATED;
                assertThat(line.remedy() != null).as(line.rule()).isEqualTo(violated);
                assertThat(Objects.requireNonNullElse(line.remedy(), "")).doesNotContain("{", "}");
                String plain = isolated.matcher(line.message()).replaceAll("");
                assertThat(plain).doesNotContain("\u2068", "\u2069");
                if (language != Language.AR) {
                    assertThat(line.message()).doesNotContain("\u2068");
                }
            });
            assertThat(document.problems())
                    .allSatisfy(line -> assertThat(line.message()).isNotBlank().doesNotContain("{", "}"));
        }
    }

    @Test
    void the_same_verdict_reads_differently_in_each_language() {
        Assessment assessment = assessment();
        for (Verdict verdict : assessment.verdicts()) {
            assertThat(Messages.languages().stream()
                            .map(language -> assessment.message(verdict, language))
                            .distinct())
                    .as(verdict.rule())
                    .hasSize(3);
        }
    }

    @Test
    void a_message_says_the_status_it_explains() {
        Rule<ActionPlan> rule = Town.rule(ActionPlan.class, (plan, in) -> switch (plan.id()) {
            case "s" -> in.satisfied();
            case "n" -> in.notApplicable(Reason.PREMISE_NOT_MET);
            case "u" -> in.undetermined("/title");
            case "o" -> in.cannotOrder(StatedDate.of("2024"), StatedDate.of("2024-05"));
            case "a" -> {
                in.required(plan.title(), "/title");
                yield in.satisfied();
            }
            default -> in.violatedAs("late", "day", StatedDate.of("2024-05-01"));
        });
        RuleBook book = RuleBook.of(
                "town",
                List.of(rule.in(Town.entry(entry -> entry.absent(Status.VIOLATED)))),
                Messages.of(Map.of(
                        Language.EN,
                        Map.of(
                                "town.rule.title", "The plan is in time.",
                                "town.rule.violated.late", "The plan is late: {day}.",
                                "town.rule.remedy", "Hurry before {day}."))));
        Map<String, String> messages = new LinkedHashMap<>();
        for (String id : List.of("s", "n", "u", "o", "a", "v")) {
            Assessment assessment = Town.judge(Town.ASK, "{'document':'action-plan/1','id':'" + id + "'}", book);
            messages.put(id, assessment.message(Town.only(assessment), Language.EN));
        }
        assertThat(messages)
                .containsEntry("s", "The plan is in time.")
                .containsEntry("n", "The case that the rule speaks of does not arise.")
                .containsEntry("u", "The rule cannot be judged, because this is not known: /title.")
                .containsEntry(
                        "o", "The dates known are too coarse to tell how they stand to each other: 2024; May 2024.")
                .containsEntry("a", "What the rule asks for is not written down. Missing: /title.")
                .containsEntry("v", "The plan is late: 1 May 2024.");
        Assessment violated = Town.judge(Town.ASK, "{'document':'action-plan/1','id':'v'}", book);
        assertThat(violated.remedy(Town.only(violated), Language.EN)).contains("Hurry before 1 May 2024.");
        Assessment satisfied = Town.judge(Town.ASK, "{'document':'action-plan/1','id':'s'}", book);
        assertThat(satisfied.remedy(Town.only(satisfied), Language.EN)).isEmpty();
    }

    @Test
    void inputs_keep_their_kind() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("months", 36);
        values.put("amount", new BigDecimal("250000.00"));
        values.put("known", true);
        values.put("status", PlanStatus.DRAFT);
        values.put("list", List.of("1.1", 2, List.of()));
        values.put("period", new Period(StatedDate.of("2024-01"), StatedDate.of("2025")));
        values.put("begun", new Period(StatedDate.of("2024"), null));
        values.put("open", new Period(null, StatedDate.of("2025")));
        values.put("title", Text.of("Budget", "ميزانية"));
        values.put("json", new Json.Bool(false));
        values.put("date", StatedDate.of("2023-33"));
        values.put("day", LocalDate.of(2024, 6, 15));
        values.put("none", new Word("none"));
        Rule<ActionPlan> rule = Town.rule(ActionPlan.class, (plan, in) -> {
            values.forEach(in::input);
            return in.violated();
        });
        Assessment assessment = Town.judge("{'document':'action-plan/1'}", rule);
        Map<String, Json> inputs = assessment.in(Language.AR).verdicts().get(0).inputs();
        assertThat(inputs.keySet()).containsExactlyElementsOf(values.keySet());
        assertThat(inputs)
                .containsEntry("months", new Json.Num("36"))
                .containsEntry("amount", new Json.Num("250000.00"))
                .containsEntry("known", new Json.Bool(true))
                .containsEntry("status", Json.of("DRAFT"))
                .containsEntry("list", Json.of(List.of(Json.of("1.1"), Json.of(2), Json.of(List.of()))))
                .containsEntry(
                        "period",
                        new Json.Obj(List.of(
                                new Json.Member("start", Json.of("2024-01")), new Json.Member("end", Json.of("2025")))))
                .containsEntry("begun", Json.of(Map.of("start", Json.of("2024"))))
                .containsEntry("open", Json.of(Map.of("end", Json.of("2025"))))
                .containsEntry("title", Json.of("ميزانية"))
                .containsEntry("json", new Json.Bool(false))
                .containsEntry("date", Json.of("2023-33"))
                .containsEntry("day", Json.of("2024-06-15"))
                .containsEntry("none", Json.of("لا شيء"));
    }

    @Test
    void only_what_there_is_to_say_stands_in_a_line() {
        AssessmentDocument document = assessment().in(Language.FR);
        assertThat(document.verdicts()).allSatisfy(line -> {
            boolean counted = line.status() == Status.SATISFIED || line.status() == Status.NOT_APPLICABLE;
            assertThat(line.subjects() != null).isEqualTo(counted);
            assertThat(line.reason() != null).isEqualTo(line.status() == Status.NOT_APPLICABLE);
            assertThat(line.related())
                    .satisfiesAnyOf(
                            related -> assertThat(related).isNull(),
                            related -> assertThat(related).isNotEmpty());
            assertThat(line.missing())
                    .satisfiesAnyOf(
                            missing -> assertThat(missing).isNull(),
                            missing -> assertThat(missing).isNotEmpty());
            assertThat(line.inputs())
                    .satisfiesAnyOf(
                            inputs -> assertThat(inputs).isNull(),
                            inputs -> assertThat(inputs).isNotEmpty());
            assertThat(line.more()).isNull();
            assertThat(line.pointer()).isNotNull();
            assertThat(line.source().document()).isNotBlank();
        });
    }

    @Test
    void the_rest_of_many_findings_is_counted_in_the_document() {
        String commitments = String.join(
                ",",
                IntStream.range(0, 103).mapToObj(i -> "{'number':'" + i + "'}").toList());
        Rule<Commitment> rule = Town.rule(Commitment.class, (commitment, in) -> in.violated());
        AssessmentDocument document = Town.judge(
                        "{'document':'action-plan/1','commitments':[" + commitments + "]}", rule)
                .document();
        assertThat(document.verdicts())
                .hasSize(100)
                .last()
                .extracting(VerdictLine::more)
                .isEqualTo(3);
    }

    @Test
    void the_same_input_gives_the_same_bytes() {
        List<String> written = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> new String(
                        Documents.standard()
                                .write(Pacto.with(WorkingDays.unknown())
                                        .assess(Town.read(FaultyDossier.JSON), Town.ASK)
                                        .in(Language.AR)),
                        StandardCharsets.UTF_8))
                .distinct()
                .toList();
        assertThat(written).hasSize(1);
    }

    @Test
    void pointers_lead_to_a_place_in_the_document_judged() {
        JsonNode file = JsonMapper.shared().readTree(FaultyDossier.JSON.replace('\'', '"'));
        for (Verdict verdict : assessment().verdicts()) {
            assertThat(file.at(verdict.pointer()).isMissingNode())
                    .as(verdict.rule() + " " + verdict.pointer())
                    .isFalse();
            for (String related : verdict.related()) {
                assertThat(file.at(related).isMissingNode())
                        .as(verdict.rule() + " related " + related)
                        .isFalse();
            }
        }
    }

    @Test
    void a_verdict_of_another_assessment_has_no_words_here() {
        Verdict foreign = Town.verdict("{'document':'action-plan/1'}", Town.onPlans(entry -> entry));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assessment().message(foreign, Language.FR))
                .withMessage("no book of this assessment has rule town.rule");
    }
}
