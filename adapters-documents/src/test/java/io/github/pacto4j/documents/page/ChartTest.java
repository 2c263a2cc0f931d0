package io.github.pacto4j.documents.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.github.pacto4j.rule.Ask;
import io.github.pacto4j.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ChartTest {
    /** Of two milestones one is complete; of the other nobody has reported. */
    private static final String HALF_REPORTED =
            "{\"document\":\"dossier/1\",\"plan\":{\"commitmentsComplete\":true,\"commitments\":["
                    + "{\"number\":\"1\",\"milestones\":["
                    + "{\"number\":\"1.1\",\"period\":{\"start\":\"2025-01-01\",\"end\":\"2025-06-30\"}},"
                    + "{\"number\":\"1.2\",\"period\":{\"start\":\"2025-07-01\",\"end\":\"2026-12-31\"}},"
                    + "{\"number\":\"1.3\"}]}]},"
                    + "\"completionReports\":[{\"id\":\"R\",\"commitment\":\"1\",\"period\":{\"start\":\"2025\",\"end\":\"2025\"},"
                    + "\"reportedOn\":\"2026-01-10\",\"milestones\":[{\"number\":\"1.1\",\"completion\":\"COMPLETE\"},"
                    + "{\"number\":\"1.2\",\"completion\":\"NOT_STARTED\"}]}]}";

    private static Page page(PageKind kind, Language language) {
        return Pages.of(
                        Examples.PACTO,
                        Examples.read(HALF_REPORTED),
                        Ask.on(Examples.DAY).language(language))
                .page(kind);
    }

    private static List<Chart> charts(Page page) {
        List<Chart> charts = new ArrayList<>();
        page.sections()
                .forEach(section -> section.blocks().forEach(block -> {
                    if (block instanceof Chart chart) {
                        charts.add(chart);
                    }
                }));
        return charts;
    }

    private static List<String> values(String html, String pattern) {
        return Pattern.compile(pattern)
                .matcher(html)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    @Test
    void what_nobody_reported_is_hatched_and_not_left_out() {
        Chart.Bars bars =
                (Chart.Bars) charts(page(PageKind.PROGRESS, Language.FR)).get(0);
        Chart.Bar byMilestones = bars.bars().get(1);

        assertThat(byMilestones.low()).isEqualTo(33.33);
        assertThat(byMilestones.high()).isEqualTo(66.67);
        String html = Templates.html().write(page(PageKind.PROGRESS, Language.FR));
        assertThat(values(html, "class=\"solid\" x=\"([^\"]+)\" y=\"69\"")).containsExactly("0.0");
        assertThat(values(html, "fill=\"url\\(#plan-b0-p\\)\" x=\"([^\"]+)\" y=\"69\""))
                .containsExactly("266.64");
    }

    @Test
    void drawings_run_in_the_direction_of_the_page() {
        String french = Templates.html().write(page(PageKind.PLAN, Language.FR));
        String arabic = Templates.html().write(page(PageKind.PLAN, Language.AR));
        String bar = "class=\"bar[^\"]*\" x=\"([^\"]+)\"";
        String width = "class=\"bar[^\"]*\" x=\"[^\"]+\" y=\"[^\"]+\" width=\"([^\"]+)\"";

        List<String> widths = values(french, width);
        assertThat(widths).hasSize(2).isEqualTo(values(arabic, width));
        for (int i = 0; i < 2; i++) {
            double left = Double.parseDouble(values(french, bar).get(i));
            double mirrored = 800 - left - Double.parseDouble(widths.get(i));
            assertThat(Double.parseDouble(values(arabic, bar).get(i))).isCloseTo(mirrored, offset(0.02));
        }
    }

    @Test
    void a_milestone_without_dates_stands_in_the_table_and_is_not_drawn() {
        Chart.Timeline timeline =
                (Chart.Timeline) charts(page(PageKind.PLAN, Language.EN)).get(0);

        assertThat(timeline.stretches()).extracting(Chart.Stretch::label).containsExactly("1/1.1", "1/1.2");
        assertThat(timeline.stretches()).extracting(Chart.Stretch::tone).containsExactly(Tone.GOOD, Tone.PLAIN);
        assertThat(timeline.table().rows())
                .extracting(row -> row.cells().get(4).lines().get(0).text(Language.EN))
                .containsExactly("complete", "not due yet", "without an end");
        assertThat(timeline.marks()).extracting(Chart.Mark::label).containsExactly("2025", "2026");
        assertThat(timeline.today()).isBetween(0.6, 0.63);
    }

    @Test
    void every_drawing_has_its_words_and_a_table_that_says_the_same() {
        Examples.everyPage().forEach((name, page) -> {
            String html = Templates.html().write(page);
            assertThat(values(html, "<svg role=\"img\" aria-labelledby=\"([^\"]+)-t\""))
                    .as(name)
                    .allSatisfy(id -> assertThat(html)
                            .contains(
                                    "<title id=\"" + id + "-t\">",
                                    "<figcaption id=\"" + id + "-d\">",
                                    "<caption id=\"" + id + "-c\">"))
                    .hasSameSizeAs(charts(page));
            charts(page).forEach(chart -> {
                if (chart instanceof Chart.Bars bars) {
                    assertThat(bars.table().rows()).hasSameSizeAs(bars.bars());
                } else if (chart instanceof Chart.Grid grid) {
                    assertThat(grid.table().rows()).hasSameSizeAs(grid.rows());
                }
            });
        });
    }
}
