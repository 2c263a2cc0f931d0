package io.github.pacto4j.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.pacto4j.book.Books;
import io.github.pacto4j.collectivity.Programme;
import io.github.pacto4j.collectivity.Tier;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.plan.Transition;
import io.github.pacto4j.text.CodeLists;
import io.github.pacto4j.text.Csv;
import io.github.pacto4j.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueTest {
    static List<RuleBook> books() {
        return Books.all();
    }

    private static Stream<CatalogueEntry> entries() {
        return books().stream().flatMap(book -> book.entries().stream());
    }

    @Test
    void the_catalogue_holds_176_rules_in_five_books() {
        assertThat(books())
                .extracting(
                        RuleBook::id, RuleBook::edition, book -> book.entries().size())
                .containsExactly(
                        tuple("FORM", "1", 21),
                        tuple("GUIDE", "4.2", 70),
                        tuple("PACTO", "2023-01", 41),
                        tuple("OGP_LOCAL", "2021", 20),
                        tuple("MA_LAW", "2026", 24));
        assertThat(books()).extracting(RuleBook::id).containsExactlyElementsOf(codes("books"));
    }

    /** An id is never reused or renamed: hosts and files speak of it. New rules are added to the list. */
    @Test
    void ids_of_rules_are_frozen() throws IOException {
        try (InputStream in = CatalogueTest.class.getResourceAsStream("rule-ids.txt")) {
            List<String> frozen = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            assertThat(frozen).hasSize(176).doesNotHaveDuplicates();
            assertThat(entries().map(CatalogueEntry::id)).containsExactlyElementsOf(frozen);
        }
    }

    @Test
    void an_id_begins_with_the_name_of_its_book() {
        Map<String, String> names =
                Map.of("FORM", "form", "GUIDE", "guide", "PACTO", "pacto", "OGP_LOCAL", "ogp", "MA_LAW", "law");
        for (RuleBook book : books()) {
            assertThat(book.entries()).allSatisfy(entry -> {
                assertThat(entry.book()).isEqualTo(book.id());
                assertThat(entry.id()).matches(names.get(book.id()) + "\\.[a-z0-9]+(-[a-z0-9]+)*");
            });
        }
    }

    @Test
    void every_rule_of_the_catalogue_has_code() {
        for (RuleBook book : books()) {
            assertThat(book.entries().stream().map(CatalogueEntry::id)).allMatch(book::hasCode);
        }
    }

    @Test
    void a_rule_that_is_recalled_or_inferred_is_never_an_error() {
        assertThat(entries().map(CatalogueEntry::confidence))
                .containsOnly("certain", "seed", "seen", "partly seen", "inferred", "recalled");
        assertThat(entries().filter(entry -> List.of("recalled", "inferred").contains(entry.confidence())))
                .isNotEmpty()
                .noneMatch(entry -> entry.severity() == Severity.ERROR);
    }

    @Test
    void a_rule_is_chosen_for_programmes_and_tiers_that_exist_and_reads_parts_that_exist() {
        List<String> programmes = Stream.concat(
                        Stream.of("*"), Arrays.stream(Programme.values()).map(Programme::code))
                .toList();
        List<String> parts = Shape.of(Dossier.class).properties().stream()
                .map(Property::name)
                .toList();
        assertThat(entries()).allSatisfy(entry -> {
            assertThat(entry.chosen()).isNotEmpty().allSatisfy(choice -> {
                assertThat(choice.programme()).isIn(programmes);
                assertThat(choice.tier()).isIn(null, "REGION", "PREFECTURE_OR_PROVINCE", "COMMUNE");
            });
            assertThat(parts)
                    .containsAll(entry.needs().stream().flatMap(List::stream).toList());
            assertThat(Property.codes(Transition.class)).containsAll(entry.guards());
            assertThat(entry.absent()).isNotEqualTo(Status.SATISFIED);
            assertThat(entry.due())
                    .isSubsetOf(
                            "delay",
                            "each-half-year",
                            "each-year",
                            "mid-term",
                            "plan-end",
                            "inception",
                            "end-of-commitment");
            assertThat(entry.condition()).isNotBlank();
            assertThat(entry.subject()).isNotBlank();
        });
    }

    @Test
    void a_rule_that_a_promise_makes_weigh_more_is_an_information_otherwise() {
        assertThat(entries().filter(entry -> entry.promise() != null))
                .isNotEmpty()
                .allMatch(entry -> entry.severity() == Severity.INFO);
    }

    @Test
    void every_source_of_a_rule_is_known_with_its_title_in_three_languages() {
        Map<String, Csv.Row> sources = sources();
        for (RuleBook book : books()) {
            for (CatalogueEntry entry : book.entries()) {
                assertThat(book.sources(entry.id())).as(entry.id()).isNotEmpty().allSatisfy(source -> {
                    assertThat(sources).containsKey(source.document());
                    assertThat(source.toString()).startsWith(source.document());
                });
            }
        }
    }

    @Test
    void every_tier_has_a_leading_source_for_a_rule() {
        for (RuleBook book : books()) {
            for (CatalogueEntry entry : book.entries()) {
                for (Tier tier : Tier.values()) {
                    boolean chosen = entry.chosen().stream()
                            .anyMatch(choice ->
                                    choice.tier() == null || choice.tier().equals(tier.code()));
                    if (chosen) {
                        assertThat(book.source(entry.id(), tier.code()))
                                .as(entry.id() + " " + tier)
                                .isNotNull();
                    }
                }
                assertThat(book.source(entry.id(), null)).isNotNull();
            }
        }
    }

    @Test
    void the_organic_law_of_a_tier_leads_where_each_tier_has_its_own() {
        RuleBook law = books().get(4);
        assertThat(law.source("law.session-month", "REGION").document()).isEqualTo("111-14");
        assertThat(law.source("law.session-month", "PREFECTURE_OR_PROVINCE").document())
                .isEqualTo("112-14");
        assertThat(law.source("law.session-month", "COMMUNE").document()).isEqualTo("113-14");
        assertThat(law.source("law.session-month", "COMMUNE").article()).isEqualTo("33");
    }

    @Test
    void sources_have_a_kind_and_titles_of_their_own() {
        assertThat(sources().values()).allSatisfy(row -> {
            assertThat(row.get("kind")).isIn("SEED", "LAW", "DECREE", "OGP", "UN", "REGISTER", "STANDARD", "LIBRARY");
            for (String language : List.of("fr", "ar", "en")) {
                assertThat(row.get("title_" + language)).isNotBlank();
            }
        });
        for (String language : List.of("fr", "ar", "en")) {
            assertThat(sources().values())
                    .extracting(row -> row.get("title_" + language))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void every_wording_of_a_source_is_used_and_numbered() {
        Set<String> wordings = entries().map(CatalogueEntry::source).collect(Collectors.toSet());
        Map<String, List<Csv.Row>> references = Csv.resource(Books.class, "source-references.csv").stream()
                .collect(Collectors.groupingBy(row -> row.get("cell")));
        assertThat(references.keySet()).isEqualTo(wordings);
        references.forEach((cell, rows) -> {
            for (int i = 0; i < rows.size(); i++) {
                assertThat(rows.get(i).get("ordinal")).as(cell).isEqualTo(Integer.toString(i + 1));
                assertThat(rows.get(i).get("tier")).isIn("", "REGION", "PREFECTURE_OR_PROVINCE", "COMMUNE");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("books")
    void every_figure_belongs_to_a_rule_and_has_a_source(RuleBook book) {
        Set<String> ids = sources().keySet();
        Set<String> seen = new HashSet<>();
        assertThat(book.figures()).isNotEmpty().allSatisfy(figure -> {
            assertThat(book.find(figure.rule())).as(figure.rule()).isPresent();
            assertThat(figure.name()).matches("[a-z][A-Za-z]*");
            assertThat(figure.unit()).isNotBlank();
            assertThat(figure.tier()).isIn(null, "REGION", "PREFECTURE_OR_PROVINCE", "COMMUNE");
            assertThat(ids)
                    .as(figure + " rests on a known source")
                    .anyMatch(
                            id -> figure.source().equals(id) || figure.source().startsWith(id + " "));
            assertThat(seen.add(figure.rule() + " " + figure.name() + " " + figure.tier()))
                    .as(figure + " stands once")
                    .isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("books")
    void a_figure_for_one_tier_is_given_for_every_other_or_for_all(RuleBook book) {
        Map<String, Set<String>> tiers = book.figures().stream()
                .collect(Collectors.groupingBy(
                        figure -> figure.rule() + " " + figure.name(),
                        Collectors.mapping(figure -> String.valueOf(figure.tier()), Collectors.toSet())));
        tiers.forEach((name, of) -> assertThat(of.equals(Set.of("null")) || !of.contains("null"))
                .as(name)
                .isTrue());
    }

    @Test
    void numbers_are_numbers() {
        assertThat(books().stream().flatMap(book -> book.figures().stream()))
                .filteredOn(figure -> List.of("months", "days", "workingDays", "count", "percent", "years")
                        .contains(figure.unit()))
                .isNotEmpty()
                .allMatch(figure -> figure.value().matches("\\d+(\\.\\d+)?"));
    }

    private static Map<String, Csv.Row> sources() {
        List<Csv.Row> rows = Csv.resource(Books.class, "sources.csv");
        assertThat(rows).extracting(row -> row.get("id")).doesNotHaveDuplicates();
        return rows.stream().collect(Collectors.toMap(row -> row.get("id"), row -> row));
    }

    private static List<String> codes(String list) {
        return CodeLists.of(list).stream().map(CodeLists.Entry::code).toList();
    }

    @Test
    void the_sources_can_be_listed_with_their_numbers_and_dates() {
        List<SourceDocument> sources = Books.sources();
        assertThat(sources)
                .extracting(SourceDocument::id)
                .containsExactlyInAnyOrderElementsOf(sources().keySet());
        SourceDocument law = sources.stream()
                .filter(source -> source.id().equals("111-14"))
                .findFirst()
                .orElseThrow();
        assertThat(law.kind()).isEqualTo("LAW");
        assertThat(law.number()).isEqualTo("111-14");
        assertThat(StatedDate.parse(law.date())).isPresent();
        assertThat(law.title().in(Language.AR)).isPresent();
        assertThat(sources).allSatisfy(source -> {
            assertThat(source.date() == null || StatedDate.parse(source.date()).isPresent())
                    .isTrue();
            assertThat(source.title().wordings()).containsOnlyKeys("fr", "ar", "en");
        });
        assertThat(sources).anyMatch(source -> source.number() == null && source.date() == null);
    }
}
