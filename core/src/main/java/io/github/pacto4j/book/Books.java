package io.github.pacto4j.book;

import io.github.pacto4j.book.form.FormBook;
import io.github.pacto4j.book.guide.GuideBook;
import io.github.pacto4j.book.law.MoroccanLawBook;
import io.github.pacto4j.book.ogp.OgpLocalBook;
import io.github.pacto4j.book.pacto.PactoBook;
import io.github.pacto4j.rule.CatalogueEntry;
import io.github.pacto4j.rule.Figure;
import io.github.pacto4j.rule.Messages;
import io.github.pacto4j.rule.Rule;
import io.github.pacto4j.rule.RuleBook;
import io.github.pacto4j.rule.Source;
import io.github.pacto4j.rule.SourceDocument;
import io.github.pacto4j.text.Csv;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rule books of the library. Immutable and safe for use by many threads. */
public final class Books {
    private Books() {}

    /** Returns the five books in the order of the catalogue: FORM, GUIDE, PACTO, OGP_LOCAL, MA_LAW. */
    public static List<RuleBook> all() {
        return Holder.BOOKS;
    }

    /** Returns the sources that the rules rest on, in the order of their table. */
    public static List<SourceDocument> sources() {
        return SourceDocument.table(Books.class);
    }

    private static final class Holder {
        static final List<RuleBook> BOOKS = load();

        private static List<RuleBook> load() {
            Map<String, List<Source>> places = places();
            return List.of(
                    book("FORM", "1", FormBook.class, FormBook.rules(), places),
                    book("GUIDE", "4.2", GuideBook.class, GuideBook.rules(), places),
                    book("PACTO", "2023-01", PactoBook.class, PactoBook.rules(), places),
                    book("OGP_LOCAL", "2021", OgpLocalBook.class, OgpLocalBook.rules(), places),
                    book("MA_LAW", "2026", MoroccanLawBook.class, MoroccanLawBook.rules(), places));
        }

        private static RuleBook book(
                String id, String edition, Class<?> beside, List<Rule<?>> rules, Map<String, List<Source>> places) {
            List<CatalogueEntry> entries = CatalogueEntry.table(beside);
            Map<String, List<Source>> sources = new HashMap<>();
            for (CatalogueEntry entry : entries) {
                sources.put(entry.id(), places.getOrDefault(entry.source(), List.of()));
            }
            return RuleBook.of(id, edition, entries, Figure.table(beside), sources, rules, Messages.beside(beside));
        }

        /** The places in sources that each wording of the catalogue's source column stands for. */
        private static Map<String, List<Source>> places() {
            Map<String, List<Source>> places = new HashMap<>();
            for (Csv.Row row : Csv.resource(Books.class, "source-references.csv")) {
                places.computeIfAbsent(row.get("cell"), cell -> new ArrayList<>(2))
                        .add(new Source(
                                row.get("source"),
                                row.get("section").isEmpty() ? null : row.get("section"),
                                row.get("article").isEmpty() ? null : row.get("article"),
                                row.get("tier").isEmpty() ? null : row.get("tier")));
            }
            return places;
        }
    }
}
