package io.github.pacto4j.documents.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every page of the example commune in a real browser; skipped where there is none. */
class BrowserTest {
    /** Says where the browser lies: {@code -Dpacto4j.chromium=…}; else where Linux puts it. */
    private static final String PROPERTY = "pacto4j.chromium";

    private static final Pattern CELL =
            Pattern.compile("- '?(columnheader|rowheader|cell)\\b(?: (?:\"((?:[^\"\\\\]|\\\\.)*)\"))?");

    private static Playwright playwright;
    private static Browser browser;
    private static Map<String, Page> pages;

    @BeforeAll
    static void open() {
        Optional<Path> chromium = Stream.of(System.getProperty(PROPERTY), "/usr/bin/chromium", "/usr/bin/google-chrome")
                .filter(path -> path != null && !path.isEmpty())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(chromium.isPresent(), "no Chromium; -D" + PROPERTY + " says where it lies");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium.get())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
        pages = Examples.everyPage();
    }

    @AfterAll
    static void close() {
        if (playwright != null) {
            playwright.close();
        }
    }

    private static com.microsoft.playwright.Page show(String html) {
        // The judge of accessibility is a script, which the page itself forbids.
        com.microsoft.playwright.Page tab = browser.newContext(new Browser.NewContextOptions().setBypassCSP(true))
                .newPage();
        tab.setContent(html);
        return tab;
    }

    @Test
    void no_page_has_a_barrier_that_axe_knows() {
        pages.forEach((name, page) -> {
            try (com.microsoft.playwright.Page tab = show(Templates.html().write(page))) {
                assertThat(new AxeBuilder(tab)
                                .analyze().getViolations().stream()
                                        .map(rule -> rule.getId() + " "
                                                + rule.getNodes().get(0).getHtml()))
                        .as(name)
                        .isEmpty();
            }
        });
    }

    @Test
    void the_judge_sees_a_barrier_where_there_is_one() {
        try (com.microsoft.playwright.Page tab = show("<html><body><img src='x'></body></html>")) {
            assertThat(new AxeBuilder(tab).analyze().getViolations()).isNotEmpty();
        }
    }

    /** What a screen reader is given: heads first, then row by row, each beginning with what it is about. */
    @Test
    void tables_are_read_head_by_head_and_row_by_row() {
        for (String name : List.of("plan.ar", "progress.fr", "assessment.ar", "follow-up.en")) {
            Page page = pages.get(name);
            List<Block.Table> tables = tables(page);
            try (com.microsoft.playwright.Page tab = show(Templates.html().write(page))) {
                Locator shown = tab.locator("table");
                assertThat(shown.count()).as(name).isEqualTo(tables.size());
                for (int i = 0; i < Math.min(8, tables.size()); i++) {
                    assertThat(read(shown.nth(i))).as(name + " table " + i).isEqualTo(expected(tables.get(i), page));
                }
            }
        }
    }

    @Test
    void an_arabic_table_begins_at_the_right_and_a_french_one_at_the_left() {
        for (String language : List.of("ar", "fr")) {
            try (com.microsoft.playwright.Page tab = show(Templates.html().write(pages.get("plan." + language)))) {
                Locator row = tab.locator("tbody tr").first();
                double head = row.locator("th").boundingBox().x;
                double last = row.locator("td").last().boundingBox().x;
                assertThat(head > last).as(language).isEqualTo(language.equals("ar"));
            }
        }
    }

    @Test
    void no_page_is_wider_than_a_telephone() {
        pages.forEach((name, page) -> {
            try (com.microsoft.playwright.Page tab = show(Templates.html().write(page))) {
                tab.setViewportSize(360, 740);
                assertThat((Integer) tab.evaluate("document.documentElement.scrollWidth"))
                        .as(name)
                        .isLessThanOrEqualTo(360);
            }
        });
    }

    private static List<Block.Table> tables(Page page) {
        List<Block.Table> tables = new ArrayList<>();
        page.sections().forEach(section -> collect(section, tables));
        return tables;
    }

    private static void collect(Section section, List<Block.Table> tables) {
        for (Block block : section.blocks()) {
            if (block instanceof Block.Table table) {
                tables.add(table);
            } else if (block instanceof Chart chart) {
                tables.add(chart.table());
            }
        }
        section.sections().forEach(inner -> collect(inner, tables));
    }

    private static List<String> read(Locator table) {
        List<String> read = new ArrayList<>();
        Matcher matcher = CELL.matcher(table.ariaSnapshot());
        while (matcher.find()) {
            String name = matcher.group(2) == null ? "" : matcher.group(2).replace("\\\"", "\"");
            read.add(matcher.group(1) + " " + plain(name));
        }
        return read;
    }

    private static List<String> expected(Block.Table table, Page page) {
        List<String> expected = new ArrayList<>();
        table.heads().forEach(head -> expected.add("columnheader " + plain(head.text(page.language()))));
        for (Block.Row row : table.rows()) {
            for (int i = 0; i < row.cells().size(); i++) {
                String text = String.join(
                        " ",
                        row.cells().get(i).lines().stream()
                                .map(line -> line.text(page.language()))
                                .toList());
                expected.add((i == 0 ? "rowheader " : "cell ") + plain(text));
            }
        }
        return expected;
    }

    private static String plain(String text) {
        // The tree of what is read is written as YAML, which doubles some apostrophes.
        return text.replaceAll("[\u2068\u2069']", "").replaceAll("[\\s\u00A0]+", "");
    }
}
