package io.github.pacto4j.date;

import static io.github.pacto4j.date.Certainty.CANNOT_SAY;
import static io.github.pacto4j.date.Certainty.NO;
import static io.github.pacto4j.date.Certainty.YES;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CertaintyTest {

    @Test
    void what_cannot_be_said_matters_only_where_it_could_change_the_answer() {
        assertThat(NO.and(CANNOT_SAY)).isEqualTo(NO);
        assertThat(YES.and(CANNOT_SAY)).isEqualTo(CANNOT_SAY);
        assertThat(YES.or(CANNOT_SAY)).isEqualTo(YES);
        assertThat(NO.or(CANNOT_SAY)).isEqualTo(CANNOT_SAY);
        assertThat(CANNOT_SAY.not()).isEqualTo(CANNOT_SAY);
    }

    @Test
    void only_yes_is_certain() {
        assertThat(YES.isCertain()).isTrue();
        assertThat(NO.isCertain()).isFalse();
        assertThat(CANNOT_SAY.isCertain()).isFalse();
    }

    @Property
    void two_valued_questions_are_answered_by_ordinary_logic(@ForAll boolean a, @ForAll boolean b) {
        assertThat(Certainty.of(a).and(Certainty.of(b))).isEqualTo(Certainty.of(a && b));
        assertThat(Certainty.of(a).or(Certainty.of(b))).isEqualTo(Certainty.of(a || b));
        assertThat(Certainty.of(a).not()).isEqualTo(Certainty.of(!a));
    }

    @Property
    void neither_order_nor_grouping_of_questions_matters(
            @ForAll Certainty a, @ForAll Certainty b, @ForAll Certainty c) {
        assertThat(a.and(b)).isEqualTo(b.and(a));
        assertThat(a.or(b)).isEqualTo(b.or(a));
        assertThat(a.and(b).and(c)).isEqualTo(a.and(b.and(c)));
        assertThat(a.or(b).or(c)).isEqualTo(a.or(b.or(c)));
        assertThat(a.and(b.or(c))).isEqualTo(a.and(b).or(a.and(c)));
        assertThat(a.or(a.and(b))).isEqualTo(a);
    }

    @Property
    void to_deny_both_is_to_deny_either(@ForAll Certainty a, @ForAll Certainty b) {
        assertThat(a.and(b).not()).isEqualTo(a.not().or(b.not()));
        assertThat(a.or(b).not()).isEqualTo(a.not().and(b.not()));
        assertThat(a.not().not()).isEqualTo(a);
    }
}
