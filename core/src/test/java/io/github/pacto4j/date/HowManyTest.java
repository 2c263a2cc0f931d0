package io.github.pacto4j.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class HowManyTest {
    @Test
    void what_cannot_be_said_counts_in_the_most_alone() {
        HowMany many = HowMany.of(List.of(Certainty.YES, Certainty.CANNOT_SAY, Certainty.NO));

        assertThat(many).isEqualTo(new HowMany(1, 2)).hasToString("1..2");
        assertThat(many.isKnown()).isFalse();
        assertThat(many.is(0)).isEqualTo(Certainty.NO);
        assertThat(many.is(2)).isEqualTo(Certainty.CANNOT_SAY);
        assertThat(many.is(3)).isEqualTo(Certainty.NO);
    }

    @Test
    void a_list_that_is_not_complete_has_no_upper_end() {
        HowMany many = new HowMany(2, 2).orMore();

        assertThat(many).hasToString("2..");
        assertThat(many.is(66)).isEqualTo(Certainty.CANNOT_SAY);
        assertThat(many.is(1)).isEqualTo(Certainty.NO);
        assertThat(new HowMany(2, 2).is(2)).isEqualTo(Certainty.YES);
    }

    @Test
    void the_most_is_no_less_than_the_least() {
        assertThatThrownBy(() -> new HowMany(3, 2)).hasMessageContaining("got 3 to 2");
        assertThatThrownBy(() -> new HowMany(-1, null)).hasMessageContaining("-1");
    }
}
