package io.github.pacto4j.life;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.date.DayKind;
import io.github.pacto4j.date.Delay;
import io.github.pacto4j.date.WorkingDays;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.json.Reading;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.rule.Ask;
import io.github.pacto4j.rule.Deadline;
import io.github.pacto4j.rule.Messages;
import io.github.pacto4j.rule.Rule;
import io.github.pacto4j.rule.RuleBook;
import io.github.pacto4j.text.Language;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The deadlines of a dossier in their order and in words. */
class DeadlinesTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 10);

    /** 2024, with the feast of the 11th of January; nobody knows about the 10th of April. */
    private static final WorkingDays CALENDAR = new WorkingDays() {
        @Override
        public DayKind kindOf(LocalDate day) {
            if (day.getDayOfWeek().getValue() > 5 || day.equals(LocalDate.of(2024, 1, 11))) {
                return DayKind.OFF;
            }
            return day.getYear() != 2024 || day.equals(LocalDate.of(2024, 4, 10)) ? DayKind.UNKNOWN : DayKind.WORKING;
        }

        @Override
        public SortedSet<Year> years() {
            return new TreeSet<>(List.of(Year.of(2024)));
        }
    };

    /** Two working days after a commitment starts, something is due by the day it ends. */
    private static final Rule<Commitment> PREPARED = Rule.rule(
            "town.prepared",
            Commitment.class,
            (commitment, in) -> in.term(
                            in.known(
                                    commitment.period() == null
                                            ? null
                                            : commitment.period().start(),
                                    "/period/start"),
                            "/period/start")
                    .within(new Delay(2, Delay.Unit.WORKING_DAYS))
                    .done(commitment.period().end(), "/period/end")
                    .duty());

    private static final Rule<Commitment> OBJECTION =
            Rule.rule("town.objection", Commitment.class, (commitment, in) -> {
                in.term(
                                in.known(
                                        commitment.period() == null
                                                ? null
                                                : commitment.period().start(),
                                        "/period/start"),
                                "/period/start")
                        .before(new Delay(3, Delay.Unit.DAYS))
                        .right("objection");
                return in.satisfied();
            });

    private static final Messages WORDS = Messages.of(Map.of(
            Language.FR,
            Map.of(
                    "town.prepared.title", "Chaque engagement est préparé à temps.",
                    "town.prepared.due", "Préparer l'engagement.",
                    "town.prepared.event", "Début de l'engagement",
                    "town.prepared.remedy", "Préparez l'engagement ; le dernier jour était le {lastDay}.",
                    "town.objection.due.objection", "Faire objection."),
            Language.AR,
            Map.of("town.prepared.remedy", "إعداد الالتزام؛ آخر يوم هو {lastDay}.")));

    private static final Pacto PACTO =
            Pacto.with(CALENDAR).adding(RuleBook.of("town", List.of(PREPARED, OBJECTION), WORDS));

    private static Reading<Dossier> read(String... periods) {
        StringBuilder plan =
                new StringBuilder("{'document':'action-plan/1','id':'p1','collectivity':'04','commitments':[");
        for (int i = 0; i < periods.length; i++) {
            plan.append(i == 0 ? "" : ",").append("{'number':'").append(i + 1).append("','period':{");
            plan.append(periods[i]).append("}}");
        }
        return PACTO.read(plan.append("]}").toString().replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    private static Deadlines deadlines(String... periods) {
        return PACTO.deadlines(read(periods), Ask.on(DAY).books("town"));
    }

    private static DeadlineLine line(String period, Language language) {
        return deadlines(period).in(language).stream()
                .filter(line -> line.deadline().rule().equals("town.prepared"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void deadlines_come_by_last_day_then_by_catalogue_then_by_place() {
        Deadlines deadlines = deadlines("'start':'2024-03-18'", "'start':'2024-03-13'", "'start':'2024-03-13'");
        assertThat(deadlines.all())
                .extracting(deadline -> deadline.rule() + deadline.pointer())
                .containsExactly(
                        "town.objection/commitments/1",
                        "town.objection/commitments/2",
                        "town.prepared/commitments/1",
                        "town.prepared/commitments/2",
                        "town.objection/commitments/0",
                        "town.prepared/commitments/0");
    }

    @Test
    void a_last_day_that_may_be_one_of_several_counts_by_the_earliest() {
        Deadlines deadlines = deadlines("'start':'2024-04-09'", "'start':'2024-04'", "'start':'2024-04-08'");
        assertThat(deadlines.all(Deadline.State.CANNOT_SAY)).isEmpty();
        assertThat(deadlines.all(Deadline.State.TO_COME))
                .filteredOn(deadline -> deadline.rule().equals("town.prepared"))
                .extracting(deadline -> deadline.last().toString())
                .containsExactly("2024-04-03/2024-05-02", "2024-04-10/2024-04-11", "2024-04-11/2024-04-12");
    }

    @Test
    void a_deadline_is_said_with_all_that_leads_to_it() {
        DeadlineLine line = line("'start':'2024-01-10','end':'2024-01-20'", Language.FR);
        assertThat(line.title()).isEqualTo("Chaque engagement est préparé à temps.");
        assertThat(line.kind()).isEqualTo("obligation");
        assertThat(line.due()).isEqualTo("Préparer l'engagement.");
        assertThat(line.event()).isEqualTo("Début de l'engagement");
        assertThat(line.eventDay()).isEqualTo("10 janvier 2024");
        assertThat(line.delay()).isEqualTo("2 jours ouvrables après cette date");
        assertThat(line.lastDay()).isEqualTo("15 janvier 2024");
        assertThat(line.skipped()).isEqualTo("11 janvier 2024, 13 janvier 2024, 14 janvier 2024");
        assertThat(line.unknown()).isNull();
        assertThat(line.state()).isEqualTo("Fait après le dernier jour\u00A0: 20 janvier 2024.");
        assertThat(line.remedy()).isEqualTo("Préparez l'engagement ; le dernier jour était le 15 janvier 2024.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'start':'2024-01-10','end':'2024-01-12' | Done in time: 12 January 2024.",
                "'start':'2024-01-10','end':'2024-02'    | Done after the last day: February 2024.",
                "'start':'2024-01-10'                    | The last day has gone by, and the dossier does not say that it was done.",
                "'start':'2024-03-10'                    | To be done; the last day has not gone by.",
                "'start':'2024-04-09','end':'2024-04-12' | It cannot be said: the calendar does not tell whether this is a working day: 10 April 2024.",
                "'start':'2024-01-10','end':'2024'       | It cannot be said: dates are too coarse, or could not be read.",
                "'start':'2024-01-10','end':5            | It cannot be said: dates are too coarse, or could not be read."
            })
    void how_it_stands_is_a_sentence(String period, String expected) {
        assertThat(line(period.replace("''", "'"), Language.EN).state()).isEqualTo(expected);
    }

    @Test
    void days_that_nobody_knows_are_named_also_where_they_decide_nothing() {
        DeadlineLine line = line("'start':'2024-04-09'", Language.FR);
        assertThat(line.deadline().state()).isEqualTo(Deadline.State.TO_COME);
        assertThat(line.lastDay()).isEqualTo("entre le 11 avril 2024 et le 12 avril 2024");
        assertThat(line.unknown()).isEqualTo("10 avril 2024");
    }

    @Test
    void what_to_do_is_said_only_of_what_is_late_or_overdue() {
        assertThat(line("'start':'2024-01-10','end':'2024-01-12'", Language.FR).remedy())
                .isNull();
        assertThat(line("'start':'2024-03-10'", Language.FR).remedy()).isNull();
        assertThat(line("'start':'2024-01-10'", Language.AR).remedy())
                .isEqualTo("إعداد الالتزام؛ آخر يوم هو \u206815 يناير 2024\u2069.");
    }

    @Test
    void where_a_rule_has_no_words_of_its_own_there_are_general_ones() {
        DeadlineLine line = deadlines("'start':'2024-03-14'").in(Language.EN).stream()
                .filter(each -> each.deadline().kind() == Deadline.Kind.RIGHT)
                .findFirst()
                .orElseThrow();
        assertThat(line.event()).isEqualTo("Start");
        assertThat(line.kind()).isEqualTo("right");
        assertThat(line.due()).isEqualTo("Faire objection.");
        assertThat(line.delay()).isEqualTo("at least 3 days before that date");
        assertThat(line.lastDay()).isEqualTo("11 March 2024");
        assertThat(line.skipped()).isNull();
        assertThat(line.state()).isEqualTo("Still possible; the last day has not gone by.");
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"FR", "AR", "EN"})
    void no_line_leaves_a_place_holder_open(Language language) {
        assertThat(deadlines("'start':'2024-01-10'", "'start':'2024'", "'start':'2023-12-29'", "'start':'2024-04-09'")
                        .in(language))
                .hasSize(8)
                .allSatisfy(line -> assertThat(
                                line.toString().replace(line.deadline().toString(), ""))
                        .doesNotContain("{"));
    }

    @Test
    void as_JSON_days_are_days_and_what_is_absent_is_left_out() {
        Deadlines deadlines =
                deadlines("'start':'2024-01-10','end':'2024-01-20'").ofFile("plan.json");
        String json = new String(PACTO.write(deadlines.json(Language.EN)), StandardCharsets.UTF_8);
        assertThat(json)
                .startsWith(
                        "{\"subject\":{\"document\":\"action-plan/1\",\"id\":\"p1\",\"collectivity\":\"04\",\"file\":\"plan.json\"},"
                                + "\"on\":\"2024-03-10\",\"language\":\"en\",\"calendarYears\":[2024],\"deadlines\":[")
                .contains("{\"rule\":\"town.prepared\",\"kind\":\"DUTY\",\"state\":\"LATE\",")
                .contains(
                        "\"event\":{\"name\":\"Début de l'engagement\",\"date\":\"2024-01-10\",\"pointer\":\"/commitments/0/period/start\"}")
                .contains("\"delay\":{\"length\":2,\"unit\":\"WORKING_DAYS\"},\"lastDay\":\"2024-01-15\","
                        + "\"skipped\":[\"2024-01-11\",\"2024-01-13\",\"2024-01-14\"],"
                        + "\"done\":\"2024-01-20\",\"donePointer\":\"/commitments/0/period/end\"")
                .contains(
                        "\"delay\":{\"length\":3,\"unit\":\"DAYS\",\"before\":true},\"lastDay\":\"2024-01-07\",\"message\"")
                .doesNotContain("null");
    }

    @Test
    void a_last_day_that_the_calendar_does_not_reach_has_one_bound() {
        Deadlines deadlines = deadlines("'start':'2024-12-30'");
        assertThat(new String(PACTO.write(deadlines.json(Language.FR)), StandardCharsets.UTF_8))
                .contains("\"earliest\":\"2025-01-01\",\"unknown\":[\"2025-01-01\"]")
                .doesNotContain("\"latest\"");
        assertThat(line("'start':'2024-12-30'", Language.FR).lastDay()).isEqualTo("le 1er janvier 2025 au plus tôt");
    }

    @Test
    void a_file_that_is_no_document_has_no_deadlines() {
        Deadlines none = PACTO.deadlines(PACTO.read(new byte[0]), Ask.on(DAY));
        assertThat(none.all()).isEmpty();
        assertThat(none.on()).isEqualTo(DAY);
        assertThat(none.years()).containsExactly(Year.of(2024));
        assertThat(none.about().kind()).isNull();
    }

    @Test
    void a_dossier_made_in_Java_has_the_deadlines_of_its_parts() {
        Deadlines deadlines = PACTO.deadlines(
                read("'start':'2024-01-10'").document(), Ask.on(DAY).books("town"));
        assertThat(deadlines.all()).extracting(Deadline::pointer).containsOnly("/plan/commitments/0");
        assertThat(deadlines.all()).hasSize(2);
    }
}
