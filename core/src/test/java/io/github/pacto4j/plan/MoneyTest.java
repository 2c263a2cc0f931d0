package io.github.pacto4j.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Currency;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({"MAD, 2", "EUR, 2", "JPY, 0", "XOF, 0", "KRW, 0", "TND, 3", "KWD, 3", "BHD, 3", "CLF, 4"})
    void a_currency_allows_the_decimals_of_iso_4217(String currency, int decimals) {
        assertThat(money("1", currency).decimalsAllowed()).hasValue(decimals);
    }

    @ParameterizedTest
    @CsvSource({
        "250000.00,  MAD, 0",
        "250000,     MAD, 0",
        "2.5E+5,     MAD, 0",
        "250000.005, MAD, 1",
        "250.000,    MAD, 1",
        "100.5,      JPY, 1",
        "100.125,    TND, 0",
        "100.1250,   TND, 1",
        "1E-7,       EUR, 5",
    })
    void decimals_beyond_those_allowed_are_counted_as_stated(String amount, String currency, int excess) {
        assertThat(money(amount, currency).excessDecimals()).hasValue(excess);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mad", "DH", "MADH", "درهم", "QQQ", "Dirham"})
    void what_is_no_currency_code_is_held_and_known_as_such(String currency) {
        Money money = money("100.123", currency);
        assertThat(money.currency()).isEqualTo(currency);
        assertThat(money.knownCurrency()).isEmpty();
        assertThat(money.decimalsAllowed()).isEmpty();
        assertThat(money.excessDecimals()).isEmpty();
    }

    @Test
    void gold_is_a_currency_without_decimals_to_speak_of() {
        Money gold = money("1.5", "XAU");
        assertThat(gold.knownCurrency()).contains(Currency.getInstance("XAU"));
        assertThat(gold.decimalsAllowed()).isEmpty();
        assertThat(gold.excessDecimals()).isEmpty();
    }

    @Test
    void what_is_not_stated_is_neither_negative_nor_known() {
        Money nothing = money(null, null);
        assertThat(nothing.isNegative()).isFalse();
        assertThat(nothing.knownCurrency()).isEmpty();
        assertThat(money(null, "MAD").excessDecimals()).isEmpty();
    }

    @Test
    void a_negative_amount_is_held_as_stated() {
        assertThat(money("-0.01", "MAD").isNegative()).isTrue();
        assertThat(money("0", "MAD").isNegative()).isFalse();
        assertThat(money("-0.01", "MAD")).hasToString("-0.01 MAD");
    }

    @Test
    void amounts_stated_with_other_decimals_are_other_statements() {
        assertThat(money("250000.00", "MAD"))
                .isNotEqualTo(money("250000", "MAD"))
                .isEqualTo(money("250000.00", "MAD"));
    }

    @Test
    void amounts_of_one_currency_add_up_exactly() {
        assertThat(money("0.10", "MAD").plus(money("0.2", "MAD"))).isEqualTo(money("0.30", "MAD"));
    }

    @Test
    void another_currency_cannot_be_added() {
        assertThatThrownBy(() -> money("1", "MAD").plus(money("1", "EUR")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("to an amount in MAD only another in the same currency can be added, got 1 EUR");
    }

    @Test
    void nothing_can_be_added_where_amount_or_currency_is_missing() {
        Money dirham = money("1", "MAD");
        assertThatThrownBy(() -> money(null, "MAD").plus(dirham)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> money("1", null).plus(dirham)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> dirham.plus(money(null, "MAD"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> dirham.plus(money("1", null))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void amounts_of_a_hundred_digits_can_still_be_added() {
        String hundred = "9".repeat(100);
        Money most = money(hundred + "." + hundred, "MAD");
        assertThat(most.plus(money("0", "MAD"))).isEqualTo(most);
        assertThatThrownBy(() -> money(hundred + "9", "MAD").plus(most)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> most.plus(money("0." + hundred + "9", "MAD")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"1.50, MAD, 1.50 MAD", "1, AZN, 1 AZN", "1, mad, 1 (no currency code)", ", ZAR, ? ZAR", "1, , 1 ?"})
    void an_amount_is_shown_with_what_is_missing(@Nullable String amount, @Nullable String currency, String expected) {
        assertThat(money(amount, currency)).hasToString(expected);
    }

    @Test
    void a_message_does_not_repeat_what_stood_in_the_wrong_field() {
        assertThatThrownBy(() -> money("1", "MAD").plus(money("1", "06 12 34 56 78")))
                .hasMessageEndingWith("got 1 (no currency code)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+999999999", "1E-999999999", "1E+2147483647", "1E-2147483647"})
    void an_amount_that_would_fill_the_memory_is_held_but_not_added(String amount) {
        Money vast = money(amount, "MAD");
        assertThat(vast.excessDecimals()).isPresent();
        assertThat(vast.isNegative()).isFalse();
        assertThat(vast.toString()).hasSizeLessThan(30);
        assertThatThrownBy(() -> vast.plus(money("1", "MAD"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> money("1", "MAD").plus(vast)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void the_order_of_adding_does_not_matter(
            @ForAll("amounts") BigDecimal a, @ForAll("amounts") BigDecimal b, @ForAll("amounts") BigDecimal c) {
        Money first = new Money(a, "MAD");
        Money second = new Money(b, "MAD");
        Money third = new Money(c, "MAD");
        assertThat(first.plus(second)).isEqualTo(second.plus(first));
        assertThat(first.plus(second).plus(third)).isEqualTo(first.plus(second.plus(third)));
    }

    @Provide
    Arbitrary<BigDecimal> amounts() {
        return Arbitraries.bigDecimals()
                .ofScale(3)
                .lessOrEqual(new BigDecimal("1E12"))
                .greaterOrEqual(new BigDecimal("-1E12"));
    }

    private static Money money(@Nullable String amount, @Nullable String currency) {
        return new Money(amount == null ? null : new BigDecimal(amount), currency);
    }
}
