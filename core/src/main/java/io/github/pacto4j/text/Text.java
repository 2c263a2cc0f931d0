package io.github.pacto4j.text;

import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text in one or several languages, as a document states it.
 *
 * <p>Any subset of languages may be present; a language that is none of ours is kept, and a rule speaks of it.
 *
 * @param wordings  the wording in each language, by BCP 47 tag, in the order of the file
 * @param kept  what the file said beside
 */
public record Text(Map<String, @Size(max = Structure.TEXT_LENGTH) String> wordings, Kept kept) {
    /** Copies the map. */
    public Text {
        wordings = Kept.ordered(wordings);
    }

    /** Returns a text in one language. */
    public static Text of(Language language, String wording) {
        return new Text(Map.of(language.code(), wording), Kept.NONE);
    }

    /** Returns a text with these wordings, by BCP 47 tag, in the order of the map. */
    public static Text of(Map<String, String> wordings) {
        return new Text(wordings, Kept.NONE);
    }

    /** Returns a text in French and Arabic, the two languages of the network's platform. */
    public static Text of(String fr, String ar) {
        Map<String, String> wordings = new LinkedHashMap<>();
        wordings.put("fr", fr);
        wordings.put("ar", ar);
        return of(wordings);
    }

    /** Returns the text that a bare string stands for; it is written back as a bare string. */
    public static Text bare(String tag, String wording) {
        return new Text(Map.of(tag, wording), Kept.BARE);
    }

    /** Returns the wording in this language, or empty if there is none. */
    public Optional<String> in(Language language) {
        return Optional.ofNullable(wordings.get(language.code()));
    }

    /** Returns the wording in this language, else in French, else in the first language that there is. */
    public String orElseAny(Language language) {
        @Nullable String wording = wordings.get(language.code());
        if (wording == null) {
            wording = wordings.get(Language.FR.code());
        }
        if (wording == null) {
            wording = wordings.isEmpty() ? "" : wordings.values().iterator().next();
        }
        return wording;
    }

    /** Returns whether something is written here: a blank text says as little as none. */
    public boolean isWritten() {
        for (String wording : wordings.values()) {
            if (!wording.isBlank()) {
                return true;
            }
        }
        return false;
    }
}
