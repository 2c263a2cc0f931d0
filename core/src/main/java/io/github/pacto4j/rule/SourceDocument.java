package io.github.pacto4j.rule;

import io.github.pacto4j.text.Csv;
import io.github.pacto4j.text.Text;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A source that rules rest on: a law, a decree, a guide, a form, a page.
 *
 * @param id  short id, as {@link Source#document} names it
 * @param kind  SEED, LAW, DECREE, OGP, UN, STANDARD, REGISTER or LIBRARY
 * @param number  official number, null if it has none
 * @param date  date of signature or publication as precise as known, in EDTF; null if unknown
 * @param title  title in French, Arabic and English
 */
public record SourceDocument(
        String id,
        String kind,
        @Nullable String number,
        @Nullable String date,
        Text title) {

    /** Returns the sources of the table that lies beside a class, in its order. */
    public static List<SourceDocument> table(Class<?> beside) {
        return Csv.resource(beside, "sources.csv").stream()
                .map(row -> new SourceDocument(
                        row.get("id"),
                        row.get("kind"),
                        row.get("number").isEmpty() ? null : row.get("number"),
                        row.get("date").isEmpty() ? null : row.get("date"),
                        Text.of(Map.of(
                                "fr", row.get("title_fr"), "ar", row.get("title_ar"), "en", row.get("title_en")))))
                .toList();
    }
}
