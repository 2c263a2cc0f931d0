package io.github.pacto4j.documents.sheet;

import io.github.pacto4j.text.Csv;
import io.github.pacto4j.text.Language;
import io.github.pacto4j.text.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words of sheets and columns, from the table {@code labels.csv}. */
final class Labels {
    /** The languages in which every label exists. */
    static final List<Language> LANGUAGES = List.of(Language.FR, Language.AR, Language.EN);

    private static final Map<String, Text> TABLE = load();

    private Labels() {}

    /**
     * Returns the label of a property.
     *
     * @param key  the record and the property, such as {@code commitment.title}
     * @return empty if the table has none: the property's name stands for it
     */
    static Optional<String> of(String key, Language language) {
        Text label = TABLE.get(key);
        return label == null ? Optional.empty() : label.in(language);
    }

    private static Map<String, Text> load() {
        Map<String, Text> labels = new HashMap<>();
        for (Csv.Row row : Csv.resource(Labels.class, "labels.csv")) {
            labels.put(row.get("key"), Text.of(Map.of("fr", row.get("fr"), "ar", row.get("ar"), "en", row.get("en"))));
        }
        return labels;
    }
}
