package io.github.pacto4j.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShareTest {
    @ParameterizedTest
    @CsvSource({"0, 3, 0", "1, 3, 33.33", "2, 3, 66.67", "3, 3, 100", "1, 2, 50", "7, 200, 3.5"})
    void a_share_is_written_in_percent(long parts, long all, String percent) {
        assertThat(Share.of(parts, all)).hasToString(percent);
    }

    @Test
    void what_is_not_all_is_never_written_as_100() {
        assertThat(Share.of(99_999, 100_000)).hasToString("99.99");
        assertThat(Share.of(99_999, 100_000).percent(0)).isEqualTo("99");
        assertThat(Share.of(6, 7).percent(0)).isEqualTo("86");
        assertThat(Share.of(999, 1000).percent(0)).isEqualTo("99");
    }

    @Test
    void what_is_not_nothing_is_never_written_as_0() {
        assertThat(Share.of(1, 100_000)).hasToString("0.01");
        assertThat(Share.of(1, 1000).percent(0)).isEqualTo("1");
    }

    @Test
    void a_percentage_with_decimals_is_kept_as_stated() {
        assertThat(Share.ofPercent(new BigDecimal("3.5"))).hasToString("3.5").isEqualTo(Share.of(35, 1000));
        assertThat(Share.ofPercent(new BigDecimal("74.50"))).hasToString("74.5");
        assertThat(Share.ofPercent(new BigDecimal("1E2"))).isEqualTo(Share.WHOLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"100.01", "999", "-1", "-0.01"})
    void a_percentage_outside_0_to_100_is_refused(String percent) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Share.ofPercent(new BigDecimal(percent)))
                .withMessage("a percentage lies within 0 to 100, got " + percent);
    }

    @Test
    void more_parts_than_there_are_and_parts_of_nothing_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Share.of(8, 7)).withMessageContaining("got 8 of 7");
        assertThatIllegalArgumentException().isThrownBy(() -> Share.of(-1, 7));
        assertThatIllegalArgumentException().isThrownBy(() -> Share.of(0, 0)).withMessageContaining("got 0 of 0");
    }

    @Test
    void shares_beyond_the_range_of_a_long_are_exact_too() {
        BigInteger huge = BigInteger.TEN.pow(40);
        Share share = Share.of(huge.subtract(BigInteger.ONE), huge);
        assertThat(share)
                .isLessThan(Share.WHOLE)
                .isGreaterThan(Share.of(999, 1000))
                .hasToString("99.99");
        assertThat(share.isWhole()).isFalse();
        assertThat(share.numerator().add(BigInteger.ONE)).isEqualTo(share.denominator());
        assertThat(Share.of(huge, huge.add(huge))).isEqualTo(Share.of(1, 2)).hasSameHashCodeAs(Share.of(1, 2));
        long big = Long.MAX_VALUE;
        assertThat(Share.of(big - 2, big)).isLessThan(Share.of(big - 1, big));
        assertThat(Share.of(big - 2, big - 1)).isLessThan(Share.of(big - 1, big));
    }
}
