package io.github.pacto4j.documents.page;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The templates of all kinds of pages: those of the library, some of them replaced by a host's own. */
public final class Templates implements Template {
    private final Template standard;
    private final Map<PageKind, Template> own;

    private Templates(Template standard, Map<PageKind, Template> own) {
        this.standard = standard;
        this.own = new EnumMap<>(PageKind.class);
        this.own.putAll(own);
    }

    /** Returns the library's HTML: one file with its style sheet, without scripts and without anything fetched. */
    public static Templates html() {
        return new Templates(new Html(), Map.of());
    }

    /** Returns the library's Markdown, with tables; what is drawn stands as a table only. */
    public static Templates markdown() {
        return new Templates(new Markdown(), Map.of());
    }

    /** Returns a host's own for every kind. */
    public static Templates of(Template template) {
        return new Templates(template, Map.of());
    }

    /** Returns this with a host's own template for one kind of page. */
    public Templates with(PageKind kind, Template template) {
        Map<PageKind, Template> more = new EnumMap<>(PageKind.class);
        more.putAll(own);
        more.put(kind, template);
        return new Templates(standard, more);
    }

    @Override
    public String write(Page page) {
        return Objects.requireNonNullElse(own.get(page.kind()), standard).write(page);
    }
}
