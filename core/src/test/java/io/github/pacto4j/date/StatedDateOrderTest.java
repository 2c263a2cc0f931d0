package io.github.pacto4j.date;

import static io.github.pacto4j.date.Certainty.CANNOT_SAY;
import static io.github.pacto4j.date.Certainty.NO;
import static io.github.pacto4j.date.Certainty.YES;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiPredicate;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(CloseDates.class)
@Domain(DomainContext.Global.class)
class StatedDateOrderTest {

    @Property(tries = 300)
    void order_is_what_all_readings_agree_on(@ForAll StatedDate a, @ForAll StatedDate b) {
        assertThat(a.isBefore(b)).isEqualTo(overAllReadings(a, b, LocalDate::isBefore));
        assertThat(a.isAfter(b)).isEqualTo(overAllReadings(a, b, LocalDate::isAfter));
        assertThat(a.isSameDay(b)).isEqualTo(overAllReadings(a, b, LocalDate::isEqual));
        assertThat(a.isOnOrBefore(b)).isEqualTo(overAllReadings(a, b, (x, y) -> !x.isAfter(y)));
        assertThat(a.isOnOrAfter(b)).isEqualTo(overAllReadings(a, b, (x, y) -> !x.isBefore(y)));
    }

    @Property
    void a_plain_day_is_compared_like_a_date_stated_to_the_day(@ForAll StatedDate date, @ForAll LocalDate day) {
        StatedDate stated = StatedDate.of(day);
        assertThat(date.isBefore(day)).isEqualTo(date.isBefore(stated));
        assertThat(date.isAfter(day)).isEqualTo(date.isAfter(stated));
        assertThat(date.isSameDay(day)).isEqualTo(date.isSameDay(stated));
        assertThat(date.isOnOrBefore(day)).isEqualTo(date.isOnOrBefore(stated));
        assertThat(date.isOnOrAfter(day)).isEqualTo(date.isOnOrAfter(stated));
    }

    @Property
    void days_are_ordered_as_on_the_calendar(@ForAll LocalDate a, @ForAll LocalDate b) {
        assertThat(StatedDate.of(a).isBefore(b)).isEqualTo(Certainty.of(a.isBefore(b)));
        assertThat(StatedDate.of(a).isAfter(b)).isEqualTo(Certainty.of(a.isAfter(b)));
        assertThat(StatedDate.of(a).isSameDay(b)).isEqualTo(Certainty.of(a.equals(b)));
    }

    @Property
    void before_is_after_seen_from_the_other_side(@ForAll StatedDate a, @ForAll StatedDate b) {
        assertThat(a.isBefore(b)).isEqualTo(b.isAfter(a));
        assertThat(a.isSameDay(b)).isEqualTo(b.isSameDay(a));
        assertThat(a.isOnOrBefore(b))
                .isEqualTo(b.isOnOrAfter(a))
                .isEqualTo(b.isBefore(a).not());
    }

    @Property
    void two_dates_are_never_certainly_before_each_other(@ForAll StatedDate a, @ForAll StatedDate b) {
        assertThat(a.isBefore(b).and(b.isBefore(a))).isNotEqualTo(YES);
    }

    @Property
    void at_most_one_of_before_same_and_after_is_certain_and_then_the_others_are_not_so(
            @ForAll StatedDate a, @ForAll StatedDate b) {
        List<Certainty> answers = List.of(a.isBefore(b), a.isSameDay(b), a.isAfter(b));
        if (answers.contains(YES)) {
            assertThat(answers).containsOnlyOnce(YES).doesNotContain(CANNOT_SAY);
        } else {
            assertThat(answers).containsAnyOf(CANNOT_SAY);
        }
    }

    @Property(tries = 5_000, maxDiscardRatio = 50)
    void what_is_certainly_before_is_so_along_a_chain(
            @ForAll StatedDate a, @ForAll StatedDate b, @ForAll StatedDate c) {
        Assume.that(a.isBefore(b).and(b.isBefore(c)).isCertain());
        assertThat(a.isBefore(c)).isEqualTo(YES);
    }

    @Property
    void a_date_is_never_certainly_before_or_after_itself(@ForAll StatedDate a) {
        Certainty expected = a.isDay() ? NO : CANNOT_SAY;
        assertThat(a.isBefore(a)).isEqualTo(expected);
        assertThat(a.isAfter(a)).isEqualTo(expected);
    }

    @Property
    void a_coarser_statement_never_turns_the_answer_round(@ForAll LocalDate a, @ForAll StatedDate b) {
        Certainty exact = StatedDate.of(a).isBefore(b);
        String day = a.toString();
        for (String coarser : List.of(day.substring(0, 7), day.substring(0, 4))) {
            assertThat(StatedDate.of(coarser).isBefore(b)).isIn(exact, CANNOT_SAY);
        }
    }

    @Property
    void what_was_read_is_written_as_stated(@ForAll StatedDate date) {
        assertThat(StatedDate.parse(date.toString())).contains(date);
    }

    private static Certainty overAllReadings(StatedDate a, StatedDate b, BiPredicate<LocalDate, LocalDate> relation) {
        boolean ever =
                CloseDates.readings(a).anyMatch(x -> CloseDates.readings(b).anyMatch(y -> relation.test(x, y)));
        boolean always =
                CloseDates.readings(a).allMatch(x -> CloseDates.readings(b).allMatch(y -> relation.test(x, y)));
        return always ? YES : ever ? CANNOT_SAY : NO;
    }
}
