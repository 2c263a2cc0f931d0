package io.github.pacto4j.life;

import static io.github.pacto4j.life.Ideas.LATER;
import static io.github.pacto4j.life.Ideas.LIFE;
import static io.github.pacto4j.life.Ideas.PACTO;
import static io.github.pacto4j.life.Ideas.RECEIVED;
import static io.github.pacto4j.life.Ideas.around;
import static io.github.pacto4j.life.Ideas.done;
import static io.github.pacto4j.life.Ideas.idea;
import static io.github.pacto4j.life.Ideas.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.cocreation.Contribution;
import io.github.pacto4j.cocreation.ContributionChannel;
import io.github.pacto4j.cocreation.ContributionKind;
import io.github.pacto4j.cocreation.ResponseOutcome;
import io.github.pacto4j.cocreation.ResponseReason;
import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.Delay;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.life.ContributionCommand.Answer;
import io.github.pacto4j.life.ContributionCommand.DraftAnswer;
import io.github.pacto4j.life.ContributionCommand.PublishDraft;
import io.github.pacto4j.life.ContributionCommand.Qualify;
import io.github.pacto4j.life.ContributionCommand.Receive;
import io.github.pacto4j.life.ContributionCommand.ReviseAnswer;
import io.github.pacto4j.rule.Messages;
import io.github.pacto4j.rule.Status;
import io.github.pacto4j.rule.Verdict;
import io.github.pacto4j.rule.VerdictLine;
import io.github.pacto4j.text.Language;
import io.github.pacto4j.text.Text;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What happens to ideas between their receipt and their answer. */
class ContributionLifeTest {
    private static final Dossier NOTHING = around();

    private static Contribution read(String json) {
        String process = "{'document':'co-creation/1','contributions':[" + json + "]}";
        Dossier dossier = PACTO.read(process.replace('\'', '"').getBytes(StandardCharsets.UTF_8))
                .document();
        return Objects.requireNonNull(
                        Objects.requireNonNull(dossier.coCreation()).contributions())
                .get(0);
    }

    private static Contribution apply(Contribution contribution, ContributionCommand.Change command) {
        return done(LIFE.apply(NOTHING, contribution, command)).state();
    }

    @Test
    void in_person_on_paper_and_online_the_same_rules_receive() {
        for (ContributionChannel channel : ContributionChannel.values()) {
            Contribution received =
                    done(LIFE.receive(NOTHING, Ideas.receive("i-1", channel))).state();
            assertThat(received).isEqualTo(idea("i-1").withChannel(channel));
            assertThat(refusal(LIFE.receive(NOTHING, Ideas.receive("i 1", channel))))
                    .containsExactly("life.contribution-named");
            assertThat(refusal(LIFE.receive(around(idea("i-1")), Ideas.receive("i-1", channel))))
                    .containsExactly("life.contribution-new");
            Receive silent = new Receive(RECEIVED, Moves.FOCAL_POINT, "i-1", channel, null, Text.of(Language.FR, " "));
            assertThat(refusal(LIFE.receive(NOTHING, silent))).containsExactly("life.contribution-written");
        }
    }

    @Test
    void what_was_received_tomorrow_is_not_received_today() {
        Receive command = Ideas.receive("i-1", ContributionChannel.PAPER);
        assertThat(refusal(LIFE.receive(NOTHING, command, RECEIVED.first().minusDays(1))))
                .containsExactly("life.not-ahead", "form.not-in-the-future");
    }

    @Test
    void an_idea_received_online_before_the_space_opened_is_recorded_with_a_remark() {
        Dossier early = PACTO.read("""
                {"document":"dossier/1","coCreation":{"spaces":[{"kind":"ONLINE","period":{"start":"2024-04-01"}}]}}
                """.getBytes(StandardCharsets.UTF_8)).document();
        Outcome.Done<Contribution> received =
                done(LIFE.receive(early, Ideas.receive("i-1", ContributionChannel.ONLINE)));
        assertThat(received.remarks()).extracting(Verdict::rule).contains("form.space-open");
    }

    @Test
    void qualifying_says_what_an_idea_is_about_and_leaves_the_rest() {
        Text theme = Text.of(Language.FR, "Budget");
        Contribution qualified =
                apply(idea("i-1"), new Qualify(LATER, Moves.FOCAL_POINT, theme, ContributionKind.PROPOSAL, 1));
        assertThat(qualified)
                .isEqualTo(idea("i-1")
                        .withTheme(theme)
                        .withKind(ContributionKind.PROPOSAL)
                        .withRound(1));
        assertThat(apply(qualified, new Qualify(LATER, Moves.FOCAL_POINT, null, null, 2)))
                .isEqualTo(qualified.withRound(2));
    }

    @Test
    void an_answer_is_given_once_and_revised_in_the_open() {
        Contribution answered = apply(idea("i-1"), Ideas.accept("1.2"));
        assertThat(answered.isAnswered()).isEqualTo(Certainty.YES);
        assertThat(Objects.requireNonNull(answered.response()).respondedOn()).isEqualTo(LATER);
        assertThat(refusal(LIFE.apply(NOTHING, answered, Ideas.reject()))).containsExactly("life.answer-open");
        ReviseAnswer revised = new ReviseAnswer(
                LATER, Moves.FOCAL_POINT, ResponseOutcome.REJECTED, ResponseReason.NO_BUDGET, Moves.REASON, null);
        assertThat(refusal(LIFE.apply(NOTHING, idea("i-1"), revised))).containsExactly("life.answer-given");
        Outcome.Done<Contribution> outcome = done(LIFE.apply(NOTHING, answered, revised));
        assertThat(outcome.event())
                .isEqualTo(new Event.ContributionsChanged(
                        LATER, Moves.FOCAL_POINT, "reviseAnswer", List.of(answered), List.of(outcome.state())));
    }

    @Test
    void an_answer_that_could_not_be_read_is_neither_given_nor_open() {
        Contribution unread = read("{'id':'i-1','response':'oui'}");
        assertThat(unread.isAnswered()).isEqualTo(Certainty.CANNOT_SAY);
        List<Verdict> verdicts = Ideas.verdicts(LIFE.apply(NOTHING, unread, Ideas.reject()));
        assertThat(verdicts).extracting(Verdict::status).containsExactly(Status.UNDETERMINED);
        assertThat(verdicts).extracting(Verdict::rule).containsExactly("life.answer-open");
    }

    @Test
    void an_answer_states_outcome_code_and_reason() {
        Answer silent = new Answer(
                LATER,
                Moves.FOCAL_POINT,
                ResponseOutcome.REJECTED,
                ResponseReason.OTHER,
                Text.of(Language.FR, ""),
                null);
        assertThat(refusal(LIFE.apply(NOTHING, idea("i-1"), silent))).containsExactly("life.answer-complete fields");
        Answer merging = new Answer(
                LATER, Moves.FOCAL_POINT, ResponseOutcome.MERGED, ResponseReason.MERGED_INTO, Moves.REASON, null);
        assertThat(refusal(LIFE.apply(NOTHING, idea("i-1"), merging))).containsExactly("life.answer-complete merge");
    }

    @Test
    void nobody_is_answered_before_the_idea_was_received() {
        Answer early = new Answer(
                StatedDate.of("2024-03-03"),
                Moves.FOCAL_POINT,
                ResponseOutcome.ACCEPTED,
                ResponseReason.ADOPTED,
                Moves.REASON,
                null);
        assertThat(refusal(LIFE.apply(NOTHING, idea("i-1"), early))).contains("life.answer-after-receipt receipt");
        // Somewhere in March may be after the fourth.
        Contribution answered = apply(
                idea("i-1"),
                new Answer(
                        StatedDate.of("2024-03"),
                        Moves.FOCAL_POINT,
                        ResponseOutcome.ACCEPTED,
                        ResponseReason.ADOPTED,
                        Moves.REASON,
                        null));
        assertThat(answered.isAnswered()).isEqualTo(Certainty.YES);
    }

    @Test
    void a_prepared_answer_answers_nobody_until_all_are_published_together() {
        List<Contribution> drafted = new ArrayList<>();
        for (String id : List.of("i-1", "i-2", "i-3")) {
            drafted.add(apply(idea(id), new DraftAnswer(LATER, Moves.FOCAL_POINT, Ideas.draft())));
        }
        assertThat(drafted).allSatisfy(each -> assertThat(each.isAnswered()).isEqualTo(Certainty.NO));
        PublishDraft publish = new PublishDraft(LATER, Moves.FOCAL_POINT);
        List<Contribution> published =
                done(LIFE.applyAll(NOTHING, drafted, publish)).state();
        assertThat(published).allSatisfy(each -> {
            assertThat(each.isAnswered()).isEqualTo(Certainty.YES);
            assertThat(each.draft()).isNull();
        });
        List<Contribution> oneOpen = List.of(drafted.get(0), idea("i-4"), drafted.get(1));
        Outcome<List<Contribution>> refused = LIFE.applyAll(NOTHING, oneOpen, publish);
        assertThat(refusal(refused)).containsExactly("life.draft-present");
        assertThat(Ideas.verdicts(refused).get(0).pointer()).isEqualTo("/coCreation/contributions/1");
    }

    @Test
    void a_draft_that_is_not_complete_is_kept_and_not_published() {
        Contribution begun = apply(
                idea("i-1"),
                new DraftAnswer(LATER, Moves.FOCAL_POINT, Ideas.draft().withReasonCode(null)));
        assertThat(refusal(LIFE.apply(NOTHING, begun, new PublishDraft(LATER, Moves.FOCAL_POINT))))
                .containsExactly("life.answer-complete fields");
    }

    @Test
    void one_operation_names_a_contribution_once() {
        assertThat(refusal(LIFE.applyAll(NOTHING, List.of(idea("i-1"), idea("i-1")), Ideas.reject())))
                .contains("life.contribution-once");
    }

    @Test
    void a_merged_idea_keeps_its_words_and_names_the_one_that_carries_it_on() {
        Contribution merged = apply(idea("i-1"), Ideas.merge(idea("i-2")));
        assertThat(merged.text()).isEqualTo(Ideas.WORDS);
        assertThat(Objects.requireNonNull(merged.response()).mergedInto()).isEqualTo("i-2");
        assertThat(refusal(LIFE.apply(NOTHING, idea("i-2"), Ideas.merge(idea("i-2")))))
                .containsExactly("life.merge-apart self");
        assertThat(refusal(LIFE.apply(NOTHING, idea("i-2"), Ideas.merge(merged))))
                .containsExactly("life.merge-apart merged");
        assertThat(refusal(LIFE.apply(
                        NOTHING, idea("i-1"), Ideas.merge(idea("i-1-a").withSplitFrom("i-1")))))
                .containsExactly("life.merge-apart part");
    }

    @Test
    void a_split_idea_stays_as_it_was_and_its_parts_name_it() {
        Contribution whole = idea("i-1").withRound(1).withChannel(ContributionChannel.PAPER);
        List<Contribution> after =
                done(LIFE.split(NOTHING, whole, Ideas.split("i-1-a", "i-1-b"))).state();
        assertThat(after)
                .containsExactly(
                        whole,
                        whole.withId("i-1-a").withSplitFrom("i-1"),
                        whole.withId("i-1-b").withSplitFrom("i-1"));
        assertThat(refusal(LIFE.split(NOTHING, whole, Ideas.split("i-1-a"))))
                .containsExactly("life.split-in-parts few");
        assertThat(refusal(LIFE.split(NOTHING, whole, Ideas.split("i-1-a", "i-1-a"))))
                .contains("life.split-in-parts twice");
        assertThat(refusal(LIFE.split(around(idea("i-2")), whole, Ideas.split("i-1-a", "i-2"))))
                .containsExactly("life.contribution-new");
    }

    @Test
    void an_answer_is_overdue_once_the_rules_ask_for_it() {
        String dossier = """
                {"document":"dossier/1","plan":{"id":"p-1","programme":"PACTO","status":"%s"},
                 "coCreation":{"contributions":[{"id":"i-1"},{"id":"i-2","response":{"outcome":"REJECTED",
                   "reasonCode":"OFF_TOPIC","reason":"Hors sujet"}},{"id":"i-3","response":"oui"}]}}
                """;
        LocalDate on = LocalDate.of(2024, 5, 14);
        Overdue early = LIFE.overdue(
                PACTO.read(dossier.formatted("DRAFT").getBytes(StandardCharsets.UTF_8))
                        .document(),
                on);
        assertThat(early).isEqualTo(new Overdue(List.of(), List.of()));
        Overdue late = LIFE.overdue(
                PACTO.read(dossier.formatted("VALIDATED").getBytes(StandardCharsets.UTF_8))
                        .document(),
                on);
        assertThat(late.overdue()).extracting(Contribution::id).containsExactly("i-1");
        assertThat(late.cannotSay()).extracting(Contribution::id).containsExactly("i-3");
    }

    @Test
    void a_delay_of_the_collectivitys_own_makes_an_answer_overdue() {
        Delay thirtyDays = new Delay(30, Delay.Unit.DAYS);
        List<Contribution> ideas = List.of(
                idea("i-1"),
                apply(idea("i-2"), Ideas.reject()),
                idea("i-3").withReceivedOn(null),
                idea("i-4").withReceivedOn(LATER));
        assertThat(LIFE.overdue(ideas, thirtyDays, LocalDate.of(2024, 4, 3)).overdue())
                .isEmpty();
        Overdue late = LIFE.overdue(ideas, thirtyDays, LocalDate.of(2024, 4, 4));
        assertThat(late.overdue()).extracting(Contribution::id).containsExactly("i-1");
        assertThat(late.cannotSay()).extracting(Contribution::id).containsExactly("i-3");
    }

    @Test
    void every_refusal_is_said_in_three_languages() {
        Contribution answered = apply(idea("i-1"), Ideas.reject());
        List<Verdict> verdicts = new ArrayList<>();
        verdicts.addAll(Ideas.verdicts(LIFE.apply(NOTHING, answered, Ideas.reject())));
        verdicts.addAll(Ideas.verdicts(LIFE.apply(NOTHING, idea("i-2"), Ideas.merge(idea("i-2")))));
        verdicts.addAll(Ideas.verdicts(LIFE.split(NOTHING, idea("i-1"), Ideas.split("é", "é"))));
        verdicts.addAll(Ideas.verdicts(LIFE.apply(
                NOTHING,
                idea("i-1"),
                new Answer(
                        StatedDate.of("2023"),
                        Moves.FOCAL_POINT,
                        ResponseOutcome.REJECTED,
                        ResponseReason.OTHER,
                        Text.of(Language.FR, ""),
                        null))));
        for (Language language : Messages.languages()) {
            for (Verdict verdict : verdicts) {
                VerdictLine line = PACTO.wording(language).line(verdict);
                assertThat(line.message()).as(verdict.rule()).isNotBlank().doesNotContain("{");
                assertThat(line.remedy()).as(verdict.rule()).isNotBlank();
            }
        }
    }

    @Test
    void no_merger_closes_a_circle_however_long() {
        Contribution whole = idea("x");
        Contribution part = idea("y").withSplitFrom("x");
        Contribution partOfPart = idea("z").withSplitFrom("y");
        Dossier split = around(whole, part, partOfPart);
        assertThat(refusal(LIFE.apply(split, whole, Ideas.merge(partOfPart)))).containsExactly("life.merge-apart part");
        // A part of one was merged into the other, which is to be merged into a part of that part.
        Contribution other = idea("w");
        Contribution gone = done(LIFE.apply(split, part, Ideas.merge(other))).state();
        Dossier merged = around(whole, gone, partOfPart, other);
        assertThat(refusal(LIFE.apply(merged, other, Ideas.merge(partOfPart))))
                .containsExactly("life.merge-apart circle");
        // The idea of the whole is carried on by the other, which is to be merged into the whole.
        assertThat(refusal(LIFE.apply(merged, other, Ideas.merge(whole)))).containsExactly("life.merge-apart circle");
        // What a part went into may take the rest as well.
        assertThat(LIFE.apply(merged, whole, Ideas.merge(other))).isInstanceOf(Outcome.Done.class);
    }
}
