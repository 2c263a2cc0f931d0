package io.github.pacto4j.documents.page;

import io.github.pacto4j.text.Language;
import java.util.List;
import java.util.stream.Collectors;

/** Pages as Markdown with tables. */
public final class Markdown implements Template {
    private static final String OPEN_RTL = "<div dir=\"rtl\">\n\n";
    private static final String CLOSE_RTL = "\n</div>\n";
    private static final String BREAK = "<br>";

    @Override
    public String write(Page page) {
        StringBuilder text = new StringBuilder(1 << 14);
        Language language = page.language();
        text.append(page.isRightToLeft() ? OPEN_RTL : "");
        text.append("# ").append(line(page.title(), language)).append('\n');
        page.lead().forEach(block -> block(text, block, language));
        page.sections().forEach(section -> section(text, section, 2, language));
        return text.append(page.isRightToLeft() ? CLOSE_RTL : "").toString();
    }

    private static void section(StringBuilder text, Section section, int level, Language language) {
        text.append('\n')
                .append("#".repeat(level))
                .append(' ')
                .append(line(section.title(), language))
                .append('\n');
        section.blocks().forEach(block -> block(text, block, language));
        section.sections().forEach(inner -> section(text, inner, level + 1, language));
    }

    private static void block(StringBuilder text, Block block, Language language) {
        text.append('\n');
        if (block instanceof Block.Paragraph paragraph) {
            String said = line(paragraph.line(), language);
            text.append(paragraph.tone() == Tone.PLAIN ? said : "**" + said + "**")
                    .append('\n');
        } else if (block instanceof Block.Facts facts) {
            for (Block.Fact fact : facts.facts()) {
                text.append("- ")
                        .append(line(fact.name(), language))
                        .append(language == Language.FR ? "\u00A0: " : ": ")
                        .append(line(fact.value(), language))
                        .append('\n');
            }
        } else if (block instanceof Block.Table table) {
            table(text, table, language);
        } else if (block instanceof Chart chart) {
            table(text, chart.table(), language);
        }
    }

    private static void table(StringBuilder text, Block.Table table, Language language) {
        text.append('*').append(line(table.caption(), language)).append("*\n\n");
        row(text, table.heads().stream().map(head -> line(head, language)).toList());
        row(text, table.heads().stream().map(head -> "---").toList());
        for (Block.Row row : table.rows()) {
            row(text, row.cells().stream().map(cell -> cell(cell, language)).toList());
        }
    }

    private static String cell(Block.Cell cell, Language language) {
        String said = cell.lines().stream().map(line -> line(line, language)).collect(Collectors.joining(BREAK));
        return cell.tone() == Tone.BAD && !said.isEmpty() ? "**" + said + "**" : said;
    }

    private static void row(StringBuilder text, List<String> cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    /** Returns a line of a page as Markdown in a language. */
    public static String line(Line line, Language language) {
        StringBuilder text = new StringBuilder();
        for (Span span : line.spans()) {
            if (span instanceof Span.Said said) {
                text.append(escaped(said.text()));
            } else if (span instanceof Span.Stated stated) {
                text.append(stated(stated, language));
            } else if (span instanceof Span.Link link) {
                text.append(link(link, language));
            }
        }
        return text.toString();
    }

    private static String stated(Span.Stated stated, Language language) {
        if (language.code().equals(stated.language())) {
            return escaped(stated.text());
        } else if (language == Language.AR) {
            return "\u2068" + escaped(stated.text()) + "\u2069";
        }
        return address(stated.text());
    }

    private static String address(String value) {
        return Span.Link.isAddress(value) ? "<" + value + ">" : escaped(value);
    }

    private static String link(Span.Link link, Language language) {
        Line name = link.name();
        if (name == null) {
            return address(link.url());
        }
        String said = line(name, language);
        return link.isAddress()
                ? "[" + said + "](" + link.url() + ")"
                : said + Answers.BETWEEN + stated(new Span.Stated(link.url(), null), language);
    }

    /** Returns words as they are, whatever Markdown or HTML would make of their signs. */
    public static String escaped(String words) {
        StringBuilder text = new StringBuilder(words.length() + 16);
        for (int i = 0; i < words.length(); i++) {
            char sign = words.charAt(i);
            switch (sign) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '\\', '`', '*', '_', '[', ']', '|', '~', '#', '$' ->
                    text.append('\\').append(sign);
                case '\r' -> {}
                case '\n' -> text.append(BREAK);
                default -> text.append(sign);
            }
        }
        return text.toString();
    }
}
