package io.github.pacto4j.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.json.Documents;
import io.github.pacto4j.json.Limits;
import io.github.pacto4j.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the reader found, said in three languages. */
class ProblemTest {
    private static final Documents SMALL = new Documents(new Limits(400, 4, 30, 2, 50));

    private static Problem only(byte[] bytes) {
        List<Problem> problems = SMALL.read(bytes).problems();
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    private static byte[] plan(String members) {
        return ("{'document':'action-plan/1'," + members + "}")
                .replace('\'', '"')
                .getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            quoteCharacter = '`',
            value = {
                "'title':'Budget' 'id':'1' | MALFORMED_JSON | ERROR | The JSON document is malformed at line 1, column",
                "'id':'1','id':'2' | DUPLICATE_KEY | ERROR | The property id is repeated",
                "'title':7 | WRONG_TYPE | ERROR | Value received: a number; value expected: a text, or an object",
                "'period':[] | WRONG_TYPE | ERROR | Value received: a list; value expected: an object.",
                "'example':'yes' | WRONG_TYPE | ERROR | Value received: a string; value expected: true or false.",
                "'termEnd':true | WRONG_TYPE | ERROR | Value received: true or false; value expected: a date.",
                "'status':{} | WRONG_TYPE | ERROR | Value received: an object; value expected: a code.",
                "'announced':{'axes':4.5} | WRONG_TYPE | ERROR | Value received: 4.5; value expected: a whole number.",
                "'status':'LOST' | UNKNOWN_VALUE | ERROR | Unknown code: LOST. Codes accepted, for example: DRAFT, IN_",
                "'termEnd':'2022-13' | MALFORMED_DATE | ERROR | Date that cannot be read: 2022-13. Write for example",
                "'axes':[{}] | MISSING | ERROR | The compulsory property number is missing.",
                "'colour':'green' | UNKNOWN_PROPERTY | WARNING | Unknown property: colour. It is kept as it is",
                "'title':'R&eacute;gion' | SUSPICIOUS_TEXT | WARNING | The text holds an HTML entity",
                "'title':'a\\u0000b' | SUSPICIOUS_TEXT | WARNING | The text holds an invisible control character",
                "'title':'R\\uFFFDgion' | SUSPICIOUS_TEXT | WARNING | The text holds a replacement character",
                "'title':'0123456789012345678901234567890' | TEXT_TOO_LONG | ERROR | The text is too long. Characters: 31",
                "'commitments':[{'number':'1'},{'number':'2'},{'number':'3'}] | TOO_MANY | ERROR | There are too many item",
                "'anchor':{'annualReports':[{'year':1,'x':1}]} | UNKNOWN_PROPERTY | WARNING | Unknown property: x.",
            })
    void a_problem_says_what_was_received_and_what_would_do(
            String members, ProblemCode code, Severity severity, String english) {
        Problem problem = only(plan(members));
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.severity()).isEqualTo(severity);
        assertThat(problem.message(Language.EN)).startsWith(english);
        assertWholeInEveryLanguage(problem);
    }

    private static void assertWholeInEveryLanguage(Problem problem) {
        List<String> said =
                Messages.languages().stream().map(problem::message).distinct().toList();
        assertThat(said).hasSize(3).noneMatch(message -> message.contains("{") || message.contains("}"));
    }

    @Test
    void files_that_hold_no_document_are_told_apart() {
        byte[] latin = "{\"document\":\"Tétouan\"}".getBytes(StandardCharsets.ISO_8859_1);
        byte[] large = plan("'notes':'" + "x".repeat(400) + "'");
        List<Problem> problems = Stream.of(
                        new byte[0],
                        "{}".getBytes(StandardCharsets.UTF_8),
                        "[]".getBytes(StandardCharsets.UTF_8),
                        "{\"document\":\"plan/1\"}".getBytes(StandardCharsets.UTF_8),
                        latin,
                        large)
                .map(ProblemTest::only)
                .toList();
        assertThat(problems)
                .extracting(Problem::code)
                .containsExactly(
                        ProblemCode.MALFORMED_JSON,
                        ProblemCode.MISSING,
                        ProblemCode.WRONG_TYPE,
                        ProblemCode.UNKNOWN_VALUE,
                        ProblemCode.NOT_UTF8,
                        ProblemCode.TOO_LARGE);
        problems.forEach(ProblemTest::assertWholeInEveryLanguage);
        assertThat(problems).extracting(problem -> problem.message(Language.FR)).doesNotHaveDuplicates();
    }

    @Test
    void nesting_that_is_too_deep_is_said_with_the_limit() {
        Problem problem =
                only(plan("'axes':[{'number':'1','title':{'fr':'a'}}],'monitoringBody':{'contact':{'title':{}}},"
                        + "'commitments':[{'number':'1','indicators':[{'code':'1','readings':[]}]}]"));
        assertThat(problem.code()).isEqualTo(ProblemCode.TOO_DEEP);
        assertThat(problem.message(Language.EN)).endsWith("Levels allowed: 4.");
        assertWholeInEveryLanguage(problem);
    }

    @Test
    void what_follows_the_end_of_a_document_is_malformed() {
        Problem problem = only("{\"document\":\"action-plan/1\"} x".getBytes(StandardCharsets.UTF_8));
        assertThat(problem.code()).isEqualTo(ProblemCode.MALFORMED_JSON);
        assertWholeInEveryLanguage(problem);
    }

    @Test
    void in_Arabic_what_was_received_keeps_its_own_direction() {
        assertThat(only(plan("'status':'LOST'")).message(Language.AR))
                .contains("\u2068LOST\u2069", "\u2068DRAFT\u2069، \u2068IN_CONSULTATION\u2069");
    }

    @Test
    void a_problem_holds_no_text_of_the_document_beyond_a_code_or_date() {
        String name = "Anonyme-".repeat(30);
        Documents.standard()
                .read(plan("'status':'" + name + "','termEnd':'" + name + "','" + name + "':1"))
                .problems()
                .forEach(problem -> assertThat(problem.message(Language.EN)).doesNotContain(name.substring(0, 60)));
    }

    @Test
    void details_do_not_change_with_the_map_they_were_made_from() {
        Map<String, Object> details = new HashMap<>(Map.of("property", "id"));
        Problem problem = new Problem(ProblemCode.MISSING, "/axes/0", Severity.ERROR, null, details);
        details.put("property", "number");
        assertThat(problem.message(Language.EN)).contains("property id is missing");
        assertThat(Arrays.asList(ProblemCode.values())).hasSize(13);
    }
}
