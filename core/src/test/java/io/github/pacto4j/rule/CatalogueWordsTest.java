package io.github.pacto4j.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.book.Books;
import io.github.pacto4j.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of every rule, held against the sources that use them. */
class CatalogueWordsTest {
    private static final Path SOURCES = Path.of("src", "main", "java", "io", "github", "pacto4j");
    private static final Pattern RULE = Pattern.compile("rule\\(\\s*\"([a-z]+\\.[a-z0-9-]+)\"");
    private static final Pattern VARIANT = Pattern.compile("violatedAs\\(\\s*\"([^\"]+)\"");
    private static final Pattern NAMED_VARIANT = Pattern.compile("String variant =([^;]*);");
    private static final Pattern TERM =
            Pattern.compile("\\.(duty|owedInTurn|owed|right|waiting)\\(\\s*(?:\"([^\"]+)\"|null)?\\s*\\)");
    private static final Set<String> OF_A_TERM = Set.of("event", "delay", "lastDay", "skipped", "done");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private static final Pattern ISOLATED = Pattern.compile("\u2068[^\u2068\u2069]+\u2069");

    static List<RuleBook> books() {
        return Books.all();
    }

    /** What the sources of one rule say: its file, and the lines from this rule to the next. */
    private record Code(String file, String lines) {
        boolean violates() {
            return lines.contains("violated(");
        }

        List<String> variants() {
            return variantsIn(lines);
        }

        /** What a duty may be: late, and overdue where absence breaks the rule. */
        List<String> variants(CatalogueEntry entry) {
            List<String> variants = new ArrayList<>(variants());
            variants.addAll(dutiesIn(lines, entry));
            return variants;
        }

        /** The endings of the keys that name its deadlines. */
        List<String> deadlines() {
            return deadlinesIn(lines);
        }

        boolean isPlainIn() {
            return file.contains("violated(");
        }
    }

    private static List<String> variantsIn(Code code, CatalogueEntry entry) {
        List<String> variants = new ArrayList<>(variantsIn(code.file()));
        variants.addAll(dutiesIn(code.file(), entry));
        return variants;
    }

    private static List<String> dutiesIn(String lines, CatalogueEntry entry) {
        List<String> variants = new ArrayList<>();
        TERM.matcher(lines)
                .results()
                .filter(found -> found.group(1).equals("duty"))
                .forEach(found -> {
                    String name = found.group(2) == null ? "" : found.group(2) + "-";
                    variants.add(name + "late");
                    if (entry.absent() == Status.VIOLATED) {
                        variants.add(name + "overdue");
                    }
                });
        return variants;
    }

    private static List<String> deadlinesIn(String lines) {
        return TERM.matcher(lines)
                .results()
                .map(found -> found.group(2) == null ? "" : "." + found.group(2))
                .flatMap(name -> Stream.of("due" + name, "event" + name))
                .toList();
    }

    private static List<String> variantsIn(String lines) {
        List<String> variants = new ArrayList<>(
                VARIANT.matcher(lines).results().map(result -> result.group(1)).toList());
        NAMED_VARIANT
                .matcher(lines)
                .results()
                .forEach(result -> Pattern.compile("\"([^\"]+)\"")
                        .matcher(result.group(1))
                        .results()
                        .forEach(each -> variants.add(each.group(1))));
        return variants;
    }

    private static Map<String, Code> codeByRule() {
        Map<String, Code> code = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(SOURCES.resolve("book"))) {
            for (Path path : files.filter(file -> file.toString().endsWith("Rules.java"))
                    .sorted()
                    .toList()) {
                String file = Files.readString(path);
                List<MatchResult> rules = RULE.matcher(file).results().toList();
                for (int i = 0; i < rules.size(); i++) {
                    int end = i + 1 < rules.size() ? rules.get(i + 1).start() : file.length();
                    code.put(
                            rules.get(i).group(1),
                            new Code(file, file.substring(rules.get(i).start(), end)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return code;
    }

    @Test
    void the_sources_of_every_rule_with_code_are_found() {
        Set<String> withCode = new TreeSet<>();
        for (RuleBook book : books()) {
            book.entries().stream()
                    .map(CatalogueEntry::id)
                    .filter(book::hasCode)
                    .forEach(withCode::add);
        }
        assertThat(codeByRule().keySet()).containsExactlyInAnyOrderElementsOf(withCode);
    }

    @ParameterizedTest
    @MethodSource("books")
    void every_rule_says_what_it_asks_and_why_in_three_languages(RuleBook book) {
        for (Language language : Messages.languages()) {
            Map<String, String> words = book.messages().bundle(language);
            for (CatalogueEntry entry : book.entries()) {
                assertThat(words.get(entry.id() + ".title"))
                        .as(entry.id() + " " + language)
                        .isNotBlank();
                assertThat(book.title(entry.id(), language)).isEqualTo(words.get(entry.id() + ".title"));
                assertThat(words.get(entry.id() + ".why"))
                        .as("why " + entry.id() + " " + language)
                        .isNotBlank();
            }
        }
    }

    @Test
    void every_way_to_break_a_rule_has_words_and_a_remedy_in_three_languages() {
        List<String> missing = new ArrayList<>();
        codeByRule().forEach((rule, code) -> {
            List<String> keys = new ArrayList<>(List.of(rule + ".remedy"));
            if (code.violates()) {
                keys.add(rule + ".violated");
            }
            CatalogueEntry entry = bookOf(rule).find(rule).orElseThrow();
            code.variants(entry).forEach(variant -> keys.add(rule + ".violated." + variant));
            code.deadlines().forEach(use -> keys.add(rule + "." + use));
            for (Language language : Messages.languages()) {
                Map<String, String> words = bookOf(rule).messages().bundle(language);
                keys.stream().filter(key -> !words.containsKey(key)).forEach(key -> missing.add(language + " " + key));
                assertThat(words.keySet()).anyMatch(key -> key.startsWith(rule + ".violated"));
            }
        });
        assertThat(missing).isEmpty();
    }

    @Test
    void no_words_are_kept_that_no_rule_uses() {
        Map<String, Code> code = codeByRule();
        List<String> unused = new ArrayList<>();
        for (RuleBook book : books()) {
            for (Language language : Messages.languages()) {
                for (String key : book.messages().bundle(language).keySet()) {
                    String rule = ruleOf(key);
                    String use = key.substring(rule.length() + 1);
                    boolean used = book.find(rule).isPresent()
                            && (use.equals("title")
                                    || use.equals("why")
                                    || code.containsKey(rule)
                                            && (use.equals("remedy")
                                                    || deadlinesIn(code.get(rule)
                                                                    .file())
                                                            .contains(use)
                                                    || use.equals("violated")
                                                            && code.get(rule).isPlainIn()
                                                    || use.startsWith("violated.")
                                                            && variantsIn(
                                                                            code.get(rule),
                                                                            book.find(rule)
                                                                                    .orElseThrow())
                                                                    .contains(use.substring("violated.".length()))));
                    if (!used) {
                        unused.add(language + " " + key);
                    }
                }
            }
        }
        assertThat(unused).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("books")
    void the_three_languages_say_the_same_things_with_the_same_values(RuleBook book) {
        Map<String, Set<String>> french = placeholders(book.messages().bundle(Language.FR));
        assertThat(placeholders(book.messages().bundle(Language.AR))).isEqualTo(french);
        assertThat(placeholders(book.messages().bundle(Language.EN))).isEqualTo(french);
    }

    @Test
    void generic_words_say_the_same_things_with_the_same_values() {
        Messages generic = Messages.beside(Words.class);
        Map<String, Set<String>> french = placeholders(generic.bundle(Language.FR));
        for (Language language : List.of(Language.AR, Language.EN)) {
            Map<String, Set<String>> other = placeholders(generic.bundle(language));
            other.keySet().removeIf(CatalogueWordsTest::isWordedFreely);
            Map<String, Set<String>> same = new TreeMap<>(french);
            same.keySet().removeIf(CatalogueWordsTest::isWordedFreely);
            assertThat(other).isEqualTo(same);
        }
    }

    /** The first day of a month, and one or two of anything, have words of their own where the language has. */
    private static boolean isWordedFreely(String key) {
        return key.equals("date.day.1") || (key.startsWith("delay.") && (key.endsWith(".1") || key.endsWith(".2")));
    }

    @Test
    void a_message_inserts_only_values_that_its_rule_notes() {
        Map<String, Code> code = codeByRule();
        List<String> unknown = new ArrayList<>();
        for (RuleBook book : books()) {
            placeholders(book.messages().bundle(Language.FR)).forEach((key, names) -> {
                Code of = code.get(ruleOf(key));
                names.stream()
                        .filter(name -> of == null || !of.file().contains('"' + name + '"'))
                        .filter(name -> of == null || !of.file().contains(".term(") || !OF_A_TERM.contains(name))
                        .forEach(name -> unknown.add(key + " {" + name + "}"));
            });
        }
        assertThat(unknown).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("books")
    void every_message_takes_its_values_and_in_Arabic_each_is_isolated(RuleBook book) {
        for (Language language : Messages.languages()) {
            book.messages().bundle(language).forEach((key, pattern) -> assertFilled(key, pattern, language));
        }
    }

    @Test
    void every_generic_message_takes_its_values_and_in_Arabic_each_is_isolated() {
        for (Language language : Messages.languages()) {
            Messages.beside(Words.class).bundle(language).forEach((key, pattern) -> {
                assertFilled(key, pattern, language);
            });
        }
    }

    private static void assertFilled(String key, String pattern, Language language) {
        Map<String, Object> values = new HashMap<>();
        Matcher names = PLACEHOLDER.matcher(pattern);
        while (names.find()) {
            values.put(names.group(1), "§");
        }
        String message = Words.generic(language).fill(pattern, values);
        assertThat(message).as(key).doesNotContain("{", "}", "  ").isEqualTo(message.strip());
        String plain = language == Language.AR ? ISOLATED.matcher(message).replaceAll("") : message.replace("§", "");
        assertThat(plain).as(key).doesNotContain("§", "\u2068", "\u2069");
        assertThat(values.isEmpty() || message.contains("§")).isTrue();
    }

    @Test
    void no_message_equals_that_of_another_rule_or_another_language() {
        Map<String, List<String>> places = new TreeMap<>();
        for (Language language : Messages.languages()) {
            for (RuleBook book : books()) {
                book.messages().bundle(language).forEach((key, words) -> {
                    if (!isEvent(key)) {
                        places.computeIfAbsent(words, any -> new ArrayList<>()).add(language + " " + key);
                    }
                });
            }
            Messages.beside(Words.class).bundle(language).forEach((key, words) -> {
                if (isSentence(key)) {
                    places.computeIfAbsent(words, any -> new ArrayList<>()).add(language + " " + key);
                }
            });
        }
        assertThat(places.values()).isNotEmpty().allMatch(keys -> keys.size() == 1);
    }

    @Test
    void messages_are_whole_sentences_in_the_letters_of_their_language() {
        for (RuleBook book : books()) {
            for (Language language : Messages.languages()) {
                book.messages().bundle(language).forEach((key, words) -> {
                    assertThat(words.endsWith(".")).as(language + " " + key).isNotEqualTo(isEvent(key));
                    assertThat(isMostlyArabic(words)).as(language + " " + key).isEqualTo(language == Language.AR);
                });
            }
        }
    }

    @Test
    void every_reason_and_every_problem_has_words() {
        for (Language language : Messages.languages()) {
            Set<String> keys = Messages.beside(Words.class).bundle(language).keySet();
            assertThat(Stream.of(Reason.values()).map(reason -> "reason." + reason.code()))
                    .allMatch(keys::contains);
            assertThat(Stream.of(ProblemCode.values()).map(code -> "problem." + code.code()))
                    .allMatch(prefix ->
                            keys.stream().anyMatch(key -> key.equals(prefix) || key.startsWith(prefix + ".")));
        }
    }

    @Test
    void every_word_that_a_message_may_insert_exists_in_three_languages() throws IOException {
        Pattern word = Pattern.compile("new Word\\(\\s*\"([^\"]+)\"\\s*\\)|Word\\.type\\(\\s*\"([^\"]+)\"\\s*\\)");
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                word.matcher(Files.readString(file))
                        .results()
                        .forEach(found -> used.add(found.group(1) != null ? found.group(1) : "type." + found.group(2)));
            }
        }
        assertThat(used).contains("type.string", "type.date", "unknown");
        for (Language language : Messages.languages()) {
            assertThat(Messages.beside(Words.class).bundle(language).keySet()).containsAll(used);
        }
    }

    /** The name of an event from which delays run, which several rules may share. */
    private static boolean isEvent(String key) {
        return key.contains(".event");
    }

    private static boolean isSentence(String key) {
        return key.startsWith("absent")
                || key.startsWith("undetermined")
                || key.startsWith("reason.")
                || key.startsWith("problem.");
    }

    private static boolean isMostlyArabic(String words) {
        List<Integer> letters = PLACEHOLDER
                .matcher(words)
                .replaceAll("")
                .codePoints()
                .filter(Character::isLetter)
                .boxed()
                .toList();
        long arabic = letters.stream()
                .filter(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC)
                .count();
        return 2 * arabic > letters.size();
    }

    private static String ruleOf(String key) {
        int second = key.indexOf('.', key.indexOf('.') + 1);
        return key.substring(0, second);
    }

    private static RuleBook bookOf(String rule) {
        return books().stream()
                .filter(book -> book.find(rule).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Set<String>> placeholders(Map<String, String> words) {
        return words.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> PLACEHOLDER
                                .matcher(entry.getValue())
                                .results()
                                .map(result -> result.group(1))
                                .collect(Collectors.toCollection(TreeSet::new)),
                        (one, other) -> one,
                        TreeMap::new));
    }
}
