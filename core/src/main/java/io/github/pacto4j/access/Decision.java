package io.github.pacto4j.access;

import io.github.pacto4j.rule.Messages;
import io.github.pacto4j.rule.Words;
import io.github.pacto4j.text.Language;
import io.github.pacto4j.text.Text;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Whether somebody may do something, and why.
 *
 * @param allowed  whether they may
 * @param reason  the reason; {@link Reason#GRANTED} where they may
 */
public record Decision(boolean allowed, Reason reason) {
    /** They may. */
    public static final Decision ALLOWED = new Decision(true, Reason.GRANTED);

    private static final Messages WORDS = Messages.beside(Decision.class);

    /** The reason for a decision. */
    public enum Reason {
        /** The capacity in use allows it. */
        GRANTED,
        /** The capacity in use does not allow it anywhere. */
        NOT_IN_THIS_CAPACITY,
        /** The capacity in use allows it in the actor's own collectivity only. */
        OTHER_COLLECTIVITY,
        /** The grant in use has not begun. */
        NOT_YET_VALID,
        /** The grant in use is over. */
        EXPIRED,
        /** Whether the grant in use holds on the day cannot be said: its first or last day is not known exactly. */
        VALIDITY_UNKNOWN,
        /** Who assesses themselves is not their independent assessor. */
        NOT_INDEPENDENT,
        /** Independence is asked for, and nobody knows who the actor is. */
        NOT_IDENTIFIED
    }

    /**
     * A refusal or a permission.
     *
     * @throws IllegalArgumentException if the reason is that of the opposite
     */
    public Decision {
        if (allowed != (reason == Reason.GRANTED)) {
            throw new IllegalArgumentException("a permission and nothing else has the reason GRANTED, got " + reason);
        }
    }

    /** They may not. */
    public static Decision refused(Reason reason) {
        return new Decision(false, reason);
    }

    /** Returns the reason in words. */
    public String message(Language language) {
        String key = "reason." + reason.name();
        return Words.generic(language)
                .fill(
                        WORDS.find(key, language).orElseThrow(() -> new IllegalStateException("no message " + key)),
                        Map.of());
    }

    /** Returns the reason in every language that it can be said in, by tag. */
    public Text message() {
        Map<String, String> wordings = new LinkedHashMap<>();
        Messages.languages().forEach(language -> wordings.put(language.code(), message(language)));
        return Text.of(wordings);
    }
}
