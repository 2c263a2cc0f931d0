package io.github.pacto4j.book;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.json.Reading;
import io.github.pacto4j.life.Deadlines;
import io.github.pacto4j.rule.Ask;
import io.github.pacto4j.rule.Deadline;
import io.github.pacto4j.rule.Deadline.State;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is due does not hang on the day asked for, nor on what a dossier can show: only how it stands does. */
class StandingDeadlinesTest {
    private static final Path DOSSIERS = Path.of("..", "examples", "dossiers");
    private static final Pacto PACTO = Pacto.with(TestCalendar.MOROCCO);

    /**
     * Rules whose deadlines come up with the days: each year that ends asks for a balance of its complaints, for ever, and
     * asks it of the profile alone; of
     * a completed commitment it is known when it ended once that is reported; and who got no answer may appeal from the
     * end of the silence on.
     */
    private static final Set<String> GROWING =
            Set.of("law.complaints-balance", "ogp.end-of-commitment-report-due", "law.request-appeals");

    private static final List<LocalDate> DAYS = days();

    private static List<LocalDate> days() {
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = LocalDate.of(2018, 3, 31); day.getYear() < 2032; day = day.plusMonths(7)) {
            days.add(day);
        }
        return days;
    }

    private static Draft example(String name) {
        try {
            return Draft.of(Files.readString(DOSSIERS.resolve(name + ".json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reading<Dossier> read(Draft dossier) {
        return PACTO.read(dossier.json().getBytes(UTF_8));
    }

    private static Deadlines deadlines(Draft dossier, LocalDate on) {
        return PACTO.deadlines(read(dossier), Ask.on(on));
    }

    private static String key(Deadline deadline) {
        return deadline.rule() + " " + deadline.name() + " " + deadline.last();
    }

    private static List<String> standing(Draft dossier, LocalDate on) {
        return standing(read(dossier), on);
    }

    private static List<String> standing(Reading<Dossier> dossier, LocalDate on) {
        return PACTO.deadlines(dossier, Ask.on(on)).all().stream()
                .filter(deadline -> !GROWING.contains(deadline.rule()))
                .map(StandingDeadlinesTest::key)
                .sorted()
                .toList();
    }

    private static List<State> states(Draft dossier, String on, String rule) {
        return deadlines(dossier, LocalDate.parse(on)).all().stream()
                .filter(deadline -> deadline.rule().equals(rule))
                .map(Deadline::state)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"exemple-commune", "exemple-ogp-local", "oriental", "tetouan"})
    void whatever_the_day_the_same_is_due(String name) {
        Reading<Dossier> dossier = read(example(name));
        List<String> first = standing(dossier, DAYS.get(0));
        assertThat(first).isNotEmpty();
        assertThat(DAYS)
                .allSatisfy(
                        day -> assertThat(standing(dossier, day)).as("%s", day).isEqualTo(first));
    }

    @ParameterizedTest
    @CsvSource({
        "exemple-commune, /followUp",
        "exemple-commune, /monitoringReports",
        "exemple-commune, /completionReports",
        "exemple-commune, /network",
        "exemple-commune, /nextCoCreation",
        "exemple-commune, /plan/submittedOn",
        "exemple-ogp-local, /followUp",
        "exemple-ogp-local, /monitoringReports",
        "exemple-ogp-local, /completionReports",
        "exemple-ogp-local, /network"
    })
    void without_the_part_that_would_show_it_the_same_is_due(String name, String part) {
        Draft whole = example(name);
        boolean there = !Draft.read(whole.json()).at(part).isMissingNode();
        List<String> due = standing(whole, DAYS.get(0));
        Reading<Dossier> without = read(there ? whole.without(part) : whole);
        assertThat(DAYS)
                .allSatisfy(
                        day -> assertThat(standing(without, day)).as("%s", day).isEqualTo(due));
        assertThat(standing(whole.unreadable(part), LocalDate.of(2031, 1, 1))).isEqualTo(due);
    }

    @ParameterizedTest
    @ValueSource(strings = {"exemple-commune", "exemple-ogp-local"})
    void without_the_value_that_shows_it_the_same_is_due(String name) {
        Draft whole = example(name);
        Set<String> places = new LinkedHashSet<>();
        deadlines(whole, LocalDate.of(2028, 1, 1)).all().forEach(deadline -> places.add(deadline.donePlace()));
        places.remove("");
        places.removeIf(place -> Draft.read(whole.json()).at(place).isMissingNode());
        List<Deadline> before = deadlines(whole, DAYS.get(0)).all().stream()
                .filter(deadline -> !GROWING.contains(deadline.rule()))
                .toList();
        assertThat(places).isNotEmpty().allSatisfy(place -> {
            assertThat(standing(whole.without(place), LocalDate.of(2031, 1, 1)))
                    .containsAll(before.stream()
                            .filter(deadline -> !deadline.eventPlace().equals(place))
                            .map(StandingDeadlinesTest::key)
                            .toList());
        });
    }

    @Test
    void a_duty_of_which_nothing_can_be_known_is_not_called_overdue() {
        Draft dossier = example("exemple-commune").without("/followUp");
        assertThat(states(dossier, "2030-01-01", "pacto.half-yearly-meeting")).containsOnly(State.NOT_KNOWN);
        assertThat(states(dossier, "2030-01-01", "pacto.mid-term-update")).containsExactly(State.NOT_KNOWN);
        assertThat(states(dossier, "2023-01-01", "pacto.half-yearly-meeting")).containsOnly(State.TO_COME);
    }

    @Test
    void a_report_that_the_catalogue_wants_in_the_dossier_is_overdue_without_it() {
        Draft dossier = example("exemple-commune").without("/monitoringReports");
        assertThat(states(dossier, "2030-01-01", "pacto.annual-report")).containsOnly(State.OVERDUE);
    }

    @Test
    void a_report_that_came_after_the_year_settles_the_matter() {
        assertThat(states(example("exemple-commune"), "2030-01-01", "pacto.annual-report"))
                .containsOnly(State.DONE);
    }

    @Test
    void a_plan_that_is_not_carried_out_owes_no_meeting() {
        assertThat(states(example("tetouan"), "2030-01-01", "pacto.half-yearly-meeting"))
                .containsOnly(State.NOT_DUE)
                .hasSize(8);
    }

    @Test
    void a_plan_of_which_no_status_is_known_may_owe_it() {
        Draft dossier = example("exemple-commune").without("/plan/history").without("/plan/status");
        Draft without = dossier.without("/followUp");
        assertThat(states(without, "2030-01-01", "pacto.half-yearly-meeting"))
                .containsOnly(State.NOT_KNOWN)
                .hasSize(4);
    }

    @Test
    void a_dossier_that_holds_nothing_has_no_deadlines() {
        assertThat(deadlines(Draft.dossier(""), LocalDate.of(2030, 1, 1)).all()).isEmpty();
    }
}
