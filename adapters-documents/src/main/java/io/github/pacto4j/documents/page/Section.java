package io.github.pacto4j.documents.page;

import java.util.List;

/**
 * A section of a page.
 *
 * @param id  its name within the page, for links
 * @param title  its heading
 * @param blocks  what it holds, possibly nothing
 * @param sections  sections within it
 */
public record Section(String id, Line title, List<Block> blocks, List<Section> sections) {
    /** Copies the lists. */
    public Section {
        blocks = List.copyOf(blocks);
        sections = List.copyOf(sections);
    }

    /** A section without others in it. */
    public Section(String id, Line title, List<? extends Block> blocks) {
        this(id, title, List.copyOf(blocks), List.of());
    }
}
