package io.github.pacto4j.documents.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pacto4j.rule.Ask;
import io.github.pacto4j.rule.Messages;
import io.github.pacto4j.text.Language;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PagesTest {
    private static final String HOSTILE =
            "<img src=x onerror=alert(1)>\\\"'&lt;</bdi></table>-->${1+1}\u2069\u202E{what}";
    private static final Pattern HEADING = Pattern.compile("<h([1-6])");

    private static Pages of(String json, Language language) {
        return Pages.of(
                Examples.PACTO, Examples.read(json), Ask.on(Examples.DAY).language(language));
    }

    @Test
    void every_kind_has_a_page_even_where_the_document_has_nothing_of_it() {
        Pages empty = of("{\"document\":\"dossier/1\"}", Language.FR);

        assertThat(empty.kinds()).containsExactly(PageKind.ASSESSMENT);
        for (PageKind kind : PageKind.values()) {
            assertThat(Templates.html().write(empty.page(kind))).contains("<h1>", "</html>");
        }
        assertThat(Templates.html().write(empty.page(PageKind.COMPLETION))).contains("il n'y a rien à remplir");
    }

    @Test
    void a_file_that_could_not_be_read_has_no_pages() {
        assertThatThrownBy(() -> of("[", Language.FR)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void the_commune_has_every_page_but_the_application() {
        assertThat(Examples.commune(Language.FR).kinds())
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(PageKind.APPLICATION)));
    }

    /** Texts of a document hold what would be markup, an end of isolation and a change of direction. */
    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"FR", "AR", "EN"})
    void words_of_a_document_never_become_markup(Language language) {
        String json = Examples.text("exemple-commune")
                .replaceAll(
                        "(\"(?:fr|ar|en|name|title|reference|place|reason)\": \")",
                        "$1" + Matcher.quoteReplacement(HOSTILE));
        Pages pages = Pages.withPersonalData(
                Examples.PACTO, Examples.read(json), Ask.on(Examples.DAY).language(language));

        for (PageKind kind : pages.kinds()) {
            Page page = pages.page(kind);
            String html = Templates.html().write(page);
            assertThat(html).as(kind.code()).doesNotContain("<img", "<script", "</bdi></table>", "${1+1}\"");
            assertThat(count(html, "<bdi")).as(kind.code()).isEqualTo(count(html, "</bdi>"));
            assertThat(count(html, "<table")).as(kind.code()).isEqualTo(count(html, "</table>"));
            assertThat(Templates.markdown().write(page)).as(kind.code()).doesNotContain("<img", "</bdi>");
        }
        assertThat(Templates.html().write(pages.page(PageKind.PLAN))).contains("&lt;img src=x onerror=alert(1)&gt;");
    }

    private static long count(String html, String part) {
        return Pattern.compile(Pattern.quote(part)).matcher(html).results().count();
    }

    @Test
    void only_plain_addresses_of_the_web_become_links() {
        String json =
                "{\"document\":\"dossier/1\",\"completionReports\":[{\"id\":\"R\",\"commitment\":\"1\",\"evidence\":["
                        + "{\"title\":\"A\",\"url\":\"javascript:alert(1)\"},{\"url\":\"https://exemple.invalid/\\\"onclick=\\\"x\"},"
                        + "{\"title\":\"B\",\"url\":\"https://exemple.invalid/b\"}]}]}";
        String html = Templates.html().write(of(json, Language.AR).page(PageKind.COMPLETION));

        assertThat(Pattern.compile("href=\"([^#][^\"]*)\"")
                        .matcher(html)
                        .results()
                        .map(match -> match.group(1)))
                .containsExactly("https://exemple.invalid/b");
    }

    @Test
    void the_same_document_gives_the_same_bytes() {
        for (Language language : Messages.languages()) {
            Pages one = Examples.commune(language);
            Pages other = Examples.commune(language);
            for (PageKind kind : one.kinds()) {
                assertThat(Templates.html().write(one.page(kind)))
                        .isEqualTo(Templates.html().write(other.page(kind)));
            }
        }
    }

    @Test
    void headings_go_down_one_step_at_a_time_and_there_is_one_first_one() {
        Examples.everyPage().forEach((name, page) -> {
            List<Integer> levels = new ArrayList<>();
            Matcher heading = HEADING.matcher(Templates.html().write(page));
            while (heading.find()) {
                levels.add(Integer.parseInt(heading.group(1)));
            }
            assertThat(levels).as(name).startsWith(1).containsOnlyOnce(1);
            for (int i = 1; i < levels.size(); i++) {
                assertThat(levels.get(i)).as(name).isLessThanOrEqualTo(levels.get(i - 1) + 1);
            }
        });
    }

    @Test
    void arabic_pages_run_from_right_to_left_and_foreign_words_name_their_language() {
        String json =
                "{\"document\":\"dossier/1\",\"plan\":{\"commitments\":[{\"number\":\"1\",\"title\":{\"fr\":\"Budget\"}}]}}";
        String html = Templates.html().write(of(json, Language.AR).page(PageKind.PLAN));

        assertThat(html).contains("<html lang=\"ar\" dir=\"rtl\">", "<bdi lang=\"fr\">Budget</bdi>");
    }

    @Test
    void words_under_a_key_that_can_be_no_language_are_named_as_none() {
        Page page = Examples.commune(Language.AR).page(PageKind.OUTLINE);

        assertThat(page.foreign(new Span.Stated("A", "x\" onclick="))).isNull();
        assertThat(page.foreign(new Span.Stated("A", "es-MX"))).isEqualTo("es-MX");
        assertThat(page.foreign(new Span.Stated("A", "ar"))).isNull();
    }

    @Test
    void a_plan_that_stands_alone_has_its_pages() {
        Pages plan = of(
                "{\"document\":\"action-plan/1\",\"id\":\"P\",\"collectivity\":\"02\",\"commitments\":[{\"number\":\"1\"}]}",
                Language.EN);

        assertThat(plan.kinds())
                .contains(PageKind.ASSESSMENT, PageKind.PLAN, PageKind.PROGRESS, PageKind.OUTLINE)
                .doesNotContain(PageKind.FOLLOW_UP, PageKind.COMPLETION);
        assertThat(Templates.html().write(plan.page(PageKind.PLAN))).contains("<bdi>Oriental</bdi>");
        assertThat(Templates.html().write(plan.page(PageKind.PROGRESS))).contains("Commitment 1");
    }

    @Test
    void personal_data_are_withheld_unless_the_host_asks_for_them() {
        String json = "{\"document\":\"dossier/1\",\"plan\":{\"commitments\":[{\"number\":\"1\",\"contact\":"
                + "{\"name\":\"Nom Inventé\",\"email\":\"a@exemple.invalid\"}}]}}";
        Ask ask = Ask.on(Examples.DAY).language(Language.FR);
        String seen = Templates.html()
                .write(Pages.of(Examples.PACTO, Examples.read(json), ask).page(PageKind.PLAN));
        String whole = Templates.html()
                .write(Pages.withPersonalData(Examples.PACTO, Examples.read(json), ask)
                        .page(PageKind.PLAN));

        assertThat(seen)
                .doesNotContain("Nom Inventé", "exemple.invalid", "illisible")
                .contains("donnée personnelle non communiquée", "Version publique");
        assertThat(whole).contains("Nom Inventé", "a@exemple.invalid").doesNotContain("Version publique");
    }

    @Test
    void what_could_not_be_read_is_no_gap_and_is_not_called_withheld() {
        String html = Templates.html()
                .write(of(
                                "{\"document\":\"dossier/1\",\"plan\":{\"commitments\":[{\"number\":\"1\",\"period\":5}]}}",
                                Language.FR)
                        .page(PageKind.PLAN));

        assertThat(html).contains("une valeur du fichier est illisible").doesNotContain("personnelle non communiquée");
    }

    @Test
    void a_host_replaces_the_template_of_one_kind_of_page() {
        Templates templates = Templates.html().with(PageKind.PROGRESS, page -> "own: " + page.name());
        Pages pages = Examples.commune(Language.EN);

        assertThat(templates.write(pages.page(PageKind.PROGRESS))).isEqualTo("own: Progress of the plan");
        assertThat(templates.write(pages.page(PageKind.PLAN))).startsWith("<!DOCTYPE html>");
    }

    @Test
    void markdown_says_what_html_says() {
        Pages pages = Examples.commune(Language.FR);
        Page page = pages.page(PageKind.ASSESSMENT);
        String markdown = Templates.markdown().write(page);

        assertThat(markdown).startsWith("# Résultat de la vérification\n");
        page.sections()
                .forEach(section ->
                        assertThat(markdown).contains("\n## " + section.title().text(Language.FR) + "\n"));
        assertThat(Templates.markdown().write(Examples.commune(Language.AR).page(PageKind.ASSESSMENT)))
                .startsWith("<div dir=\"rtl\">\n")
                .endsWith("</div>\n");
    }
}
