package io.github.pacto4j.plan;

import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Structure;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money as stated, right or wrong: it may be negative, lack its currency or have too many decimals.
 *
 * <p>Two amounts are equal when they are stated alike: {@code 250000.00} is not {@code 250000}.
 *
 * @param amount  the amount in units of the currency with the decimals as stated, null if not stated
 * @param currency  three capitals of ISO 4217 such as MAD where it was stated well, null if not stated
 * @param kept  what the file said beside
 */
public record Money(
        @Nullable BigDecimal amount,
        @Size(max = Structure.TEXT_LENGTH) @Nullable String currency,
        Kept kept) {

    /** Beyond this many digits a sum is refused: a few characters such as 1e999999999 would fill the memory. */
    private static final int MOST_DIGITS = 100;

    public Money {
        Objects.requireNonNull(kept, "kept");
    }

    /** Makes an amount that comes from no file. */
    public Money(@Nullable BigDecimal amount, @Nullable String currency) {
        this(amount, currency, Kept.NONE);
    }

    /** Returns whether the amount is stated and below zero. */
    public boolean isNegative() {
        return amount != null && amount.signum() < 0;
    }

    /**
     * Returns the currency, or empty if none is stated or the code is none of ISO 4217, past or present, that the
     * running Java knows. Small letters and names are no codes.
     */
    public Optional<Currency> knownCurrency() {
        if (currency == null || !isCode(currency)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Currency.getInstance(currency));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    /**
     * Returns the number of decimals that ISO 4217 allows: 2 for MAD, 0 for JPY and XOF, 3 for TND.
     *
     * @return empty if the currency is unknown, or none that is paid in, such as XAU (gold)
     */
    public OptionalInt decimalsAllowed() {
        Optional<Currency> known = knownCurrency();
        return known.isEmpty() || known.get().getDefaultFractionDigits() < 0
                ? OptionalInt.empty()
                : OptionalInt.of(known.get().getDefaultFractionDigits());
    }

    /**
     * Returns how many decimals are stated beyond those that the currency allows, 0 or more. Zeros count: 250.000 has
     * three decimals, and whoever wrote it may have meant thousands.
     *
     * @return empty if the amount is not stated or {@link #decimalsAllowed()} is empty
     */
    public OptionalInt excessDecimals() {
        OptionalInt allowed = decimalsAllowed();
        return amount == null || allowed.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(Math.max(allowed.getAsInt(), amount.scale()) - allowed.getAsInt());
    }

    /**
     * Returns the sum, exact, with the decimals of the more precise of the two.
     *
     * @throws IllegalStateException if this lacks its amount or its currency
     * @throws IllegalArgumentException if the other lacks its amount or is in another currency, or if either has more
     *     than 100 digits before or after the decimal sign
     */
    public Money plus(Money other) {
        if (amount == null || currency == null) {
            throw new IllegalStateException("only an amount with its currency can be added to, got " + this);
        }
        if (other.amount == null || !currency.equals(other.currency)) {
            throw new IllegalArgumentException("to an amount in " + shown(currency)
                    + " only another in the same currency can be added, got " + other);
        }
        if (hasTooManyDigits(amount) || hasTooManyDigits(other.amount)) {
            throw new IllegalArgumentException("amounts of up to " + MOST_DIGITS
                    + " digits on either side of the decimal sign can be added, got " + this + " and " + other);
        }
        return new Money(amount.add(other.amount), currency);
    }

    /** Returns amount and currency; what is missing is a question mark. */
    @Override
    public String toString() {
        return (amount == null ? "?" : amount.toString()) + " " + shown(currency);
    }

    private static boolean hasTooManyDigits(BigDecimal amount) {
        return amount.scale() > MOST_DIGITS || (long) amount.precision() - amount.scale() > MOST_DIGITS;
    }

    private static boolean isCode(String currency) {
        return currency.length() == 3
                && isCapital(currency.charAt(0))
                && isCapital(currency.charAt(1))
                && isCapital(currency.charAt(2));
    }

    private static boolean isCapital(char character) {
        return character >= 'A' && character <= 'Z';
    }

    /** Returns the currency for a message, which shows nothing that somebody typed into the wrong field. */
    private static String shown(@Nullable String currency) {
        if (currency == null) {
            return "?";
        }
        return isCode(currency) ? currency : "(no currency code)";
    }
}
