package io.github.pacto4j.progress;

import io.github.pacto4j.rule.Messages;
import io.github.pacto4j.rule.Words;
import io.github.pacto4j.text.Language;
import io.github.pacto4j.text.Text;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Says figures, what they rest on, and delays in one language. In Arabic every inserted value stands between U+2068 and
 * U+2069. Immutable.
 */
public final class ProgressWords {
    private static final Messages BUNDLES = Messages.beside(ProgressWords.class);
    private static final int DECIMALS = 2;

    private final Language language;
    private final Words words;

    /** Takes a language. */
    public ProgressWords(Language language) {
        this.language = language;
        this.words = Words.generic(language);
    }

    /**
     * Words of this language inside others: they run in the direction of the sentence and are not kept apart from it.
     *
     * @param text  the words
     */
    public record Said(String text) {}

    /**
     * Fills a pattern in one pass: what a document states is inserted, never read as a pattern.
     *
     * @param key  key of the bundles of this package, such as {@code heading.plan}
     * @param named  names and values to insert, in turn
     * @throws IllegalArgumentException if there is no such message, or one of its values is missing
     */
    public String say(String key, Object... named) {
        String pattern =
                BUNDLES.find(key, language).orElseThrow(() -> new IllegalArgumentException("no message " + key));
        StringBuilder text = new StringBuilder(pattern.length() + 32);
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
            int close = pattern.indexOf('}', open);
            String name = pattern.substring(open + 1, close);
            text.append(pattern, from, open).append(inserted(name, key, named));
            from = close + 1;
        }
        return text.append(pattern, from, pattern.length()).toString();
    }

    private String inserted(String name, String key, Object... named) {
        for (int i = 0; i < named.length; i += 2) {
            if (name.equals(named[i])) {
                return named[i + 1] instanceof Said said
                        ? said.text()
                        : words.fill("{value}", Map.of("value", named[i + 1]));
            }
        }
        throw new IllegalArgumentException("no value {" + name + "} for " + key);
    }

    /** Returns an interval in percent; null is what does not count. */
    public String value(@Nullable Progress progress) {
        if (progress == null) {
            return say("value.excluded");
        } else if (progress.isKnown()) {
            return say("value.known", "low", number(progress.low()));
        }
        return progress.equals(Progress.UNKNOWN)
                ? say("value.unknown")
                : say("value.interval", "low", number(progress.low()), "high", number(progress.high()));
    }

    String number(Share share) {
        return number(share.percent(DECIMALS));
    }

    String number(BigDecimal number) {
        return number.toPlainString().replace(".", say("decimal"));
    }

    /** Returns how something is counted. */
    public String strategy(Counting counting) {
        return say("strategy." + counting.strategy());
    }

    /** Returns a figure with how many of its parts nobody reported. */
    String figure(ProgressFigure figure) {
        Derivation derivation = figure.derivation();
        boolean open = derivation.leaves().stream().anyMatch(leaf -> leaf.count() == 0);
        return say(
                open ? "figure.open" : "figure",
                "strategy",
                new Said(strategy(figure.counting())),
                "value",
                new Said(value(derivation.progress())),
                "counted",
                derivation.counted(),
                "unreported",
                derivation.unreported(),
                "excluded",
                derivation.excluded());
    }

    /** Returns the name of a scale; a host's own is called as the host calls it. */
    public String scale(CompletionScale scale) {
        return BUNDLES.find("scale." + scale.name(), language).orElse(scale.name());
    }

    /** Returns what a figure is of: its number and its title. */
    public String what(Derivation of) {
        if (of.basis() == Basis.NOT_LISTED && of.number() == null && of.part() != Part.PLAN) {
            return of.count() == 0
                    ? say("missing." + of.part() + ".open")
                    : say("missing." + of.part(), "count", of.count());
        }
        return what(of.part(), of.number(), of.title());
    }

    /** Returns a part by its number and its title. */
    public String what(Part part, @Nullable String number, @Nullable Text title) {
        String named =
                number == null ? say("part." + part, "number", "").strip() : say("part." + part, "number", number);
        return title == null ? named : say("part.titled", "part", new Said(named), "title", title.orElseAny(language));
    }

    /** Returns what a figure rests on. */
    public String basis(Derivation of) {
        Completion stated = of.stated();
        boolean own = stated != null && stated.basis() == of.basis();
        return own ? basis(Objects.requireNonNull(stated)) : say("basis." + of.basis());
    }

    /** Returns what is known of a level, and from where. */
    public String basis(Completion completion) {
        String key = "basis." + completion.basis();
        return switch (completion.basis()) {
            case REPORTED -> say(key, "level", completion.level().orElseThrow());
            case UNCERTAIN ->
                completion.lowest().isEmpty() || completion.highest().isEmpty()
                        ? say(key + ".open")
                        : say(
                                key,
                                "lowest",
                                completion.lowest().get(),
                                "highest",
                                completion.highest().get());
            case NOT_ASSESSED ->
                completion.reason().isEmpty()
                        ? say(key)
                        : say(key + ".reason", "reason", completion.reason().get());
            default -> say(key);
        };
    }

    /** Returns a number of days, an interval where it is not known exactly. */
    public String days(Days days) {
        Integer low = days.low();
        Integer high = days.high();
        if (low == null) {
            return high == null ? say("days.unknown") : say("days.most", "high", high);
        }
        return high == null
                ? say("days.least", "low", low)
                : days.isKnown() ? say("days.known", "low", low) : say("days.interval", "low", low, "high", high);
    }

    /** Returns how many milestones are late, in time and open. */
    public String delays(Delays delays) {
        return say(
                "delays",
                "milestones",
                delays.milestones(),
                "late",
                delays.late(),
                "inTime",
                delays.inTime(),
                "open",
                delays.open(),
                "overdue",
                delays.overdue());
    }

    String title(Text title) {
        return title.orElseAny(language);
    }

    Object or(@Nullable Object value, String key) {
        return value == null ? new Said(say(key)) : value;
    }
}
