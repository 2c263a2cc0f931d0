package io.github.pacto4j.life;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.book.TestCalendar;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.json.Reading;
import io.github.pacto4j.plan.PlanStatus;
import io.github.pacto4j.plan.Transition;
import io.github.pacto4j.rule.Messages;
import io.github.pacto4j.rule.RuleBook;
import io.github.pacto4j.rule.Status;
import io.github.pacto4j.rule.Verdict;
import io.github.pacto4j.rule.VerdictLine;
import io.github.pacto4j.text.Json;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What may come next in the life of the examples. */
class WhatNextTest {
    private static final Pacto PACTO = Pacto.with(TestCalendar.MOROCCO);

    private static WhatNext next(String file) throws IOException {
        Reading<Dossier> reading = PACTO.read(Files.readAllBytes(Path.of("..", "examples", "dossiers", file)));
        StatedDate today = Objects.requireNonNull(reading.document().today());
        return PACTO.whatNext(reading, today.last());
    }

    private static List<Transition> with(WhatNext next, NextStep.Answer answer) {
        return next.steps(answer).stream().map(NextStep::transition).toList();
    }

    @Test
    void oriental_cannot_be_published_before_its_deliberation_was_transmitted() throws IOException {
        WhatNext next = next("oriental.json");
        assertThat(next.statuses()).containsExactly(PlanStatus.ADOPTED);
        assertThat(next.untold()).containsExactly(Transition.OPEN_CONSULTATION, Transition.VALIDATE);
        assertThat(with(next, NextStep.Answer.ALLOWED))
                .containsExactly(Transition.RECORD_OPPOSITION, Transition.AMEND, Transition.WITHDRAW);
        assertThat(next.steps(NextStep.Answer.REFUSED)).singleElement().satisfies(step -> {
            assertThat(step.transition()).isEqualTo(Transition.PUBLISH);
            assertThat(step.against())
                    .extracting(verdict -> verdict.rule())
                    .containsExactly("law.transmitted", "law.executable");
            assertThat(step.missing())
                    .contains(
                            "/plan/history/0/deliberation/session/closedOn", "/plan/history/0/deliberation/receivedOn");
            assertThat(step.carries()).containsExactly("url");
        });
    }

    @Test
    void tetouan_does_not_tell_how_its_plan_was_made() throws IOException {
        WhatNext next = next("tetouan.json");
        assertThat(next.statuses()).containsExactly(PlanStatus.PUBLISHED);
        assertThat(next.untold())
                .containsExactly(
                        Transition.OPEN_CONSULTATION, Transition.VALIDATE, Transition.ADOPT, Transition.PUBLISH);
        assertThat(with(next, NextStep.Answer.ALLOWED)).containsExactly(Transition.AMEND, Transition.WITHDRAW);
        assertThat(with(next, NextStep.Answer.REFUSED)).containsExactly(Transition.START);
        NextStep start = next.steps().get(Transition.START.ordinal());
        assertThat(start.against()).extracting(verdict -> verdict.rule()).containsExactly("law.executable");
        assertThat(start.missing()).contains("/plan/history");
    }

    @Test
    void after_the_evaluation_nothing_follows() throws IOException {
        WhatNext next = next("exemple-commune.json");
        assertThat(next.untold()).isEmpty();
        assertThat(with(next, NextStep.Answer.NOT_FROM_HERE)).containsExactly(Transition.values());
    }

    @ParameterizedTest
    @EnumSource(PlanStatus.class)
    void a_plan_that_was_carried_out_points_to_the_next(PlanStatus status) {
        WhatNext next = of(Moves.dossier(status));
        boolean follows = List.of(
                        PlanStatus.IN_IMPLEMENTATION, PlanStatus.CLOSED, PlanStatus.EVALUATED, PlanStatus.WITHDRAWN)
                .contains(status);
        assertThat(next.nextCycle()).isEqualTo(follows ? NextStep.Answer.ALLOWED : NextStep.Answer.NOT_FROM_HERE);
        assertThat(next.againstNextCycle()).hasSize(follows ? 0 : 1);
    }

    @Test
    void a_plan_without_an_id_or_of_unknown_status_is_not_followed_by_another() {
        Dossier closed = Moves.dossier(PlanStatus.CLOSED);
        assertThat(of(closed.withPlan(Moves.planOf(closed).withId(null))).nextCycle())
                .isEqualTo(NextStep.Answer.REFUSED);
        assertThat(of(Moves.dossier(null)).nextCycle()).isEqualTo(NextStep.Answer.CANNOT_SAY);
        assertThat(of(Moves.dossier(null).withPlan(null)).nextCycle()).isEqualTo(NextStep.Answer.NOT_FROM_HERE);
    }

    @Test
    void where_the_status_is_not_known_it_cannot_be_said_what_comes_next() {
        WhatNext next = of(Moves.dossier(null));
        assertThat(next.steps(NextStep.Answer.NOT_FROM_HERE)).isEmpty();
        assertThat(next.steps(NextStep.Answer.CANNOT_SAY)).hasSize(8).allSatisfy(step -> {
            assertThat(step.transition().recordsDecision()).isFalse();
            assertThat(step.missing()).containsExactly("/plan/status");
        });
    }

    @Test
    void a_plan_that_cannot_be_read_is_not_an_absent_one() {
        Dossier dossier = PACTO.read("{\"document\":\"dossier/1\",\"plan\":7}".getBytes(StandardCharsets.UTF_8))
                .document();
        assertThat(of(dossier).steps(NextStep.Answer.CANNOT_SAY))
                .hasSize(12)
                .allSatisfy(step -> assertThat(step.missing()).containsExactly("/plan"));
    }

    @Test
    void what_a_step_may_carry_is_said_in_three_languages() {
        for (Language language : Messages.languages()) {
            for (NextStep step : of(Moves.dossier(PlanStatus.DRAFT)).steps()) {
                assertThat(step.carries(language)).hasSameSizeAs(step.carries()).noneMatch(step.carries()::contains);
            }
        }
    }

    private static WhatNext of(Dossier dossier) {
        return PACTO.whatNext(PACTO.read(PACTO.write(dossier)), Moves.DAY.last());
    }

    @Test
    void a_plan_that_stands_alone_is_looked_at_as_in_a_dossier() throws IOException {
        byte[] plan =
                "{\"document\":\"action-plan/1\",\"id\":\"p\",\"programme\":\"PACTO\",\"collectivity\":\"00.000.00.00\",\"status\":\"IN_CONSULTATION\"}"
                        .getBytes(StandardCharsets.UTF_8);
        WhatNext next = PACTO.whatNext(PACTO.read(plan), Moves.DAY.last());
        NextStep validate = next.steps().get(Transition.VALIDATE.ordinal());
        assertThat(validate.answer()).isEqualTo(NextStep.Answer.REFUSED);
        assertThat(validate.missing()).contains("/coCreation");
    }

    @Test
    void the_JSON_holds_every_transition_in_words_of_the_language() throws IOException {
        for (Language language : Messages.languages()) {
            Json.Obj json =
                    (Json.Obj) next("oriental.json").ofFile("oriental.json").json(language);
            assertThat(json.members())
                    .extracting(Json.Member::key)
                    .containsExactly("subject", "on", "language", "status", "untold", "steps", "nextCycle");
            List<Json> steps = ((Json.Arr) json.get("steps").orElseThrow()).items();
            assertThat(steps).hasSize(12);
            Json.Obj publish = (Json.Obj) steps.get(Transition.PUBLISH.ordinal());
            assertThat(publish.members())
                    .extracting(Json.Member::key)
                    .containsExactly("transition", "title", "answer", "from", "to", "carries", "against", "missing");
            Json.Obj verdict = (Json.Obj)
                    ((Json.Arr) publish.get("against").orElseThrow()).items().get(0);
            assertThat(verdict.get("rule")).hasValue(Json.of("law.transmitted"));
            assertThat(publish.get("title"))
                    .hasValue(Json.of(Transition.PUBLISH.label().orElseAny(language)));
        }
    }

    @Test
    void every_condition_of_a_command_is_said_in_three_languages() {
        Pattern placeholder = Pattern.compile("\\{(\\w+)}");
        RuleBook words = PlanLife.spoken(List.of()).get(0);
        Set<String> expected = new TreeSet<>();
        Messages messages = words.messages();
        for (String key : messages.bundle(Language.EN).keySet()) {
            expected.add(key + " "
                    + placeholder
                            .matcher(messages.find(key, Language.EN).orElseThrow())
                            .results()
                            .map(found -> found.group(1))
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
        assertThat(words.entries())
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(messages.bundle(Language.EN))
                        .containsKeys(entry.id() + ".title", entry.id() + ".remedy"));
        for (Language language : Messages.languages()) {
            Set<String> found = new TreeSet<>();
            for (Map.Entry<String, String> each : messages.bundle(language).entrySet()) {
                found.add(each.getKey() + " "
                        + placeholder
                                .matcher(each.getValue())
                                .results()
                                .map(result -> result.group(1))
                                .collect(Collectors.toCollection(TreeSet::new)));
            }
            assertThat(found).as(language.code()).isEqualTo(expected);
        }
    }

    @Test
    void every_way_to_refuse_a_command_has_its_words() {
        List<Verdict> verdicts = new ArrayList<>();
        verdicts.add(Conditions.noPlan(Moves.dossier(null)));
        verdicts.add(Conditions.nothingChanged());
        verdicts.add(Conditions.noAdoption());
        verdicts.addAll(WholeContent.against(Kept.WITHHELD, "/plan/endorsements/0/name"));
        verdicts.add(Conditions.contradiction("/plan/history/0", List.of("/votesFor")));
        verdicts.add(Objects.requireNonNull(Conditions.nextCycle(Moves.planOf(Moves.dossier(PlanStatus.DRAFT)))));
        verdicts.add(Objects.requireNonNull(Conditions.nextCycle(
                Moves.planOf(Moves.dossier(PlanStatus.CLOSED)).withId(null))));
        verdicts.add(Objects.requireNonNull(
                Conditions.status(Moves.planOf(Moves.dossier(PlanStatus.WITHDRAWN)), Transition.START)));
        verdicts.add(Objects.requireNonNull(Conditions.status(Moves.planOf(Moves.dossier(null)), Transition.START)));
        for (Language language : Messages.languages()) {
            for (Verdict verdict : verdicts) {
                VerdictLine line = PACTO.wording(language).line(verdict);
                assertThat(line.message()).as(verdict.rule()).isNotBlank().doesNotContain("{");
                if (verdict.status() == Status.VIOLATED) {
                    assertThat(line.message())
                            .as(verdict.rule())
                            .isNotEqualTo(PlanLife.spoken(List.of()).get(0).title(verdict.rule(), language));
                    assertThat(line.remedy()).as(verdict.rule()).isNotBlank();
                }
            }
        }
    }
}
