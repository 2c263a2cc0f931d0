package io.github.pacto4j.documents.page;

import io.github.pacto4j.text.Language;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A page as values: what is said and in which order, not how it looks.
 *
 * @param kind  what it shows
 * @param language  language of its words
 * @param title  its heading
 * @param lead  what stands before the first section
 * @param sections  its sections
 */
public record Page(PageKind kind, Language language, Line title, List<Block> lead, List<Section> sections) {
    /** A document may state words under any key. */
    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}");

    /** Copies the lists. */
    public Page {
        lead = List.copyOf(lead);
        sections = List.copyOf(sections);
    }

    /** Returns whether it is read from right to left. */
    public boolean isRightToLeft() {
        return language == Language.AR;
    }

    /** Returns the direction in which it is read, as HTML writes it. */
    public String direction() {
        return isRightToLeft() ? "rtl" : "ltr";
    }

    /** Returns its heading as plain text. */
    public String name() {
        return title.text(language);
    }

    /** Returns the language of something stated where it is another than that of the page and can be one; null else. */
    public @Nullable String foreign(Span.Stated stated) {
        String tag = stated.language();
        return tag == null || tag.equals(language.code()) || !TAG.matcher(tag).matches() ? null : tag;
    }

    /** Returns a value for a drawing, which has no elements that would keep it apart from the words around it. */
    public String apart(String value) {
        return "\u2068" + value + "\u2069";
    }

    /** Returns words of the page that belong to its frame, such as the heading of its contents. */
    public String word(String name) {
        return new PageWords(language).word("page." + name);
    }
}
