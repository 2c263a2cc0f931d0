package io.github.pacto4j.documents.page;

/**
 * Writes a page. A host that wants its own look gives its own, for all pages or for one kind of page, with whatever engine
 * it uses. What a line states is plain text: escaping it for the format is the template's part.
 */
@FunctionalInterface
public interface Template {
    /** Returns the page as text, the same for the same page. */
    String write(Page page);
}
