package io.github.pacto4j.testkit;

import io.github.pacto4j.text.Csv;
import io.github.pacto4j.text.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the texts of generated documents are made of: phrases by kind, each in French, Arabic and English. */
final class Phrases {
    private static final Map<String, List<Phrase>> BY_KIND = new LinkedHashMap<>();

    static {
        for (Csv.Row row : Csv.resource(Phrases.class, "phrases.csv")) {
            BY_KIND.computeIfAbsent(row.get("kind"), kind -> new ArrayList<>())
                    .add(new Phrase(row.get("fr"), row.get("ar"), row.get("en")));
        }
    }

    private Phrases() {}

    /** One phrase; {@code {domain}}, {@code {action}} and {@code {years}} stand for what it speaks of. */
    record Phrase(String fr, String ar, String en) {
        String in(Language language) {
            return switch (language) {
                case AR -> ar;
                case EN -> en;
                // A greeting: no more Amazigh is written here than its authors can answer for.
                case ZGH -> "ⴰⵣⵓⵍ ⴼⵍⵍⴰⵡⵏ";
                case FR -> fr;
            };
        }
    }

    static List<Phrase> of(String kind) {
        List<Phrase> phrases = BY_KIND.get(kind);
        if (phrases == null) {
            throw new IllegalArgumentException("no phrases of kind " + kind + "; there are " + BY_KIND.keySet());
        }
        return phrases;
    }
}
