package io.github.pacto4j.json;

import static io.github.pacto4j.json.Files.DOCUMENTS;
import static io.github.pacto4j.json.Files.dossier;
import static io.github.pacto4j.json.Files.found;
import static io.github.pacto4j.json.Files.text;
import static io.github.pacto4j.json.Files.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.book.Judging;
import io.github.pacto4j.dossier.Dossier;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Statuses, counts, identifiers and texts as real plans, reports and extracts of them state them. Each ends as a value that is
 * kept, as a problem at its place, or as a finding of a rule at its place; all are written back as they were.
 */
class RealShapesTest {
    private static Arguments cell(String sentence, String members, String... ends) {
        return Arguments.of(sentence, members, List.of(ends));
    }

    private static String plan(String members) {
        return "\"plan\":{\"id\":\"P\"," + members + "}";
    }

    private static String commitment(String members) {
        return plan("\"commitments\":[{\"number\":\"1\"," + members + "}]");
    }

    private static String report(String members) {
        return "\"completionReports\":[{\"id\":\"R\",\"commitment\":\"1\"," + members + "}]";
    }

    private static String number(String number) {
        return plan("\"commitments\":[{\"number\":" + number + "}]");
    }

    private static String title(String title) {
        return plan("\"title\":\"" + title + "\"");
    }

    static Stream<Arguments> kept() {
        return Stream.of(
                // Status and percentages
                cell("complete without any milestone", report("\"completion\":\"COMPLETE\",\"milestones\":[]")),
                cell(
                        "complete with a milestone that never ends",
                        report(
                                "\"completion\":\"COMPLETE\",\"milestones\":[{\"number\":\"1\",\"period\":{\"start\":\"2020\"}}]")),
                cell(
                        "every milestone dated and nothing started",
                        report(
                                "\"completion\":\"NOT_STARTED\",\"milestones\":[{\"number\":\"1\",\"period\":{\"start\":\"2020\","
                                        + "\"end\":\"2021\"},\"completion\":\"NOT_STARTED\"}]")),
                cell("opened but not finished", report("\"completion\":\"LIMITED\",\"openedGovernment\":\"MAJOR\"")),
                cell(
                        "a blank rate beside rates",
                        report("\"milestones\":[{\"number\":\"1\",\"completion\":\"COMPLETE\"},"
                                + "{\"number\":\"2\",\"completion\":null}]")),
                cell(
                        "an action declared unnecessary",
                        "\"coCreation\":{\"steps\":[{\"step\":\"DIAGNOSIS\",\"operations\":[{\"id\":\"forms-collected\","
                                + "\"status\":\"NOT_NEEDED\",\"reason\":\"Sans objet ici\"}]}]}"),
                cell(
                        "a commitment to which the question does not apply",
                        report("\"completion\":null,\"notAssessed\":\"NOT_APPLICABLE\"")),
                cell(
                        "a level that falls from one report to the next",
                        "\"completionReports\":[{\"id\":\"A\",\"commitment\":\"1\",\"period\":{\"end\":\"2020\"},\"completion\":"
                                + "\"COMPLETE\"},{\"id\":\"B\",\"commitment\":\"1\",\"period\":{\"end\":\"2021\"},"
                                + "\"completion\":\"LIMITED\"}]"),
                cell(
                        "percentages with decimals, their zeros kept",
                        commitment(
                                "\"indicators\":[{\"code\":\"I\",\"readings\":[{\"value\":74.5},{\"value\":74.50}]}]")),
                cell(
                        "milestones whose weights nobody published",
                        commitment("\"milestones\":[{\"number\":\"1\"},{\"number\":\"2\",\"weight\":0.3}]")),
                // Counts
                cell(
                        "categories that count people, organisations and contributions",
                        "\"coCreation\":{\"participation\":{\"byCategory\":{\"CITIZEN\":5,\"CIVIL_SOCIETY\":1,"
                                + "\"ONLINE_SUGGESTIONS\":56},\"counts\":{\"CITIZEN\":\"PERSONS\",\"CIVIL_SOCIETY\":"
                                + "\"ORGANISATIONS\",\"ONLINE_SUGGESTIONS\":\"CONTRIBUTIONS\"}}}"),
                cell(
                        "numbers that go on after a merger",
                        plan("\"commitments\":[{\"number\":\"1\"},{\"number\":\"28\"},{\"number\":\"29\"}]")),
                cell(
                        "a percentage that is wrong, in words",
                        commitment("\"problemData\":[{\"figure\":\"5 (80 %) des 5 engagements\"}]")),
                cell("more regions than there are", commitment("\"notes\":\"8 of 1 regions\"")),
                cell(
                        "two newspapers and two figures",
                        commitment("\"problemData\":[{\"figure\":\"120 membres\",\"source\":\"Journal A\"},"
                                + "{\"figure\":\"123 membres\",\"source\":\"Journal B\"}]")),
                cell(
                        "two days for one meeting, each with its source",
                        "\"coCreation\":{\"committee\":{\"meetings\":[{\"date\":{\"date\":\"2023-03-15\",\"text\":\"15 mars, site\"}},"
                                + "{\"date\":{\"date\":\"2023-03-18\",\"text\":\"18 mars, presse\"}}]}}"),
                // Identifiers and structure
                cell("a number of three levels", number("\"3.2.5\"")),
                cell("a number with letters between", number("\"B.1.A\"")),
                cell("a number with a letter before", number("\"D4\"")),
                cell("a number with two letters before", number("\"SC17\"")),
                cell("a number with a letter behind", number("\"3b\"")),
                cell("a number with a full stop behind", number("\"1.1.\"")),
                cell("a number that a spreadsheet damaged", number("\"2.2999999999999998\"")),
                cell("a number that a scanner read as letters", number("\"oo\"")),
                cell("an id in small letters", commitment("\"ogpId\":\"matet0003\"")),
                cell("an id in capitals", commitment("\"ogpId\":\"MATTH0012\"")),
                cell(
                        "numbers of milestones that begin anew in each commitment",
                        plan("\"commitments\":[{\"number\":\"1\",\"milestones\":[{\"number\":\"1\"}]},"
                                + "{\"number\":\"2\",\"milestones\":[{\"number\":\"1\"}]}]")),
                cell("a plan of two levels, without axes", commitment("\"title\":\"Budget\"")),
                cell("a report that is attached to no plan", report("\"plan\":null")),
                cell(
                        "one title in successive plans",
                        commitment("\"title\":\"Budget\"")
                                + ",\"previousPlans\":[{\"id\":\"O\",\"commitments\":[{\"number\":\"1\",\"title\":\"Budget\"}]}]"),
                cell(
                        "two cards with one text",
                        "\"coCreation\":{\"contributions\":[{\"id\":\"1\",\"text\":\"Un banc\"},{\"id\":\"2\",\"text\":\"Un banc\"}]}"),
                cell(
                        "a rule planned before the act that it rests on",
                        commitment(
                                "\"milestones\":[{\"number\":\"1\",\"period\":{\"end\":\"2024\"},\"dependsOn\":[\"2\"]},"
                                        + "{\"number\":\"2\",\"period\":{\"start\":\"2025\"}}]")),
                cell("two lines in one cell", commitment("\"title\":\"Former les agents\\nPublier le guide\"")),
                // Text
                cell("no-break spaces", title("Budget\u00A0: 12\u202F%")),
                cell("a soft hyphen", title("Trans\u00ADparence")),
                cell("a bullet of a font of its own", title("\uF0B7 Budget")),
                cell("a zero-width space", title("Bud\u200Bget")),
                cell("tabs and line breaks", title("Budget\\touvert\\r\\net lisible")),
                cell("accents apart from their letters", title("De\u0301libe\u0301ration")),
                cell(
                        "a tag in the name of an agency",
                        plan("\"leadInstitutions\":[{\"name\":\"Division A<br>Division B\"}]")),
                cell("a word that was decoded wrongly", title("communautÃ©")),
                cell("a title in capitals", title("PLAN D'ACTION COMMUNAL")),
                cell(
                        "labels in four languages",
                        plan("\"title\":{\"en\":\"Plan\",\"fr\":\"Plan\",\"es\":\"Plan de acción\",\"ar\":\"خطة\"}")),
                cell("a title in Indonesian on a page in English", plan("\"title\":{\"id\":\"Rencana Aksi\"}")),
                cell("a broken address", report("\"evidence\":[{\"url\":\"https:https://exemple.invalid/page\"}]")),
                cell(
                        "several spellings of one place",
                        commitment(
                                "\"partners\":[{\"name\":\"Commune de Tetouan\"},{\"name\":\"Municipalité de Tétouane\"}]")),
                cell(
                        "a contact inside a text",
                        commitment("\"description\":\"Contact : service@exemple.invalid, +212500000000\"")),
                cell(
                        "a budget whose parts do not add up",
                        commitment("\"budget\":{\"amount\":500000.00,\"currency\":\"MAD\"},"
                                + "\"funding\":\"Commune 300 000, région 100 000\"")));
    }

    @ParameterizedTest(name = "{0} is kept")
    @MethodSource
    void kept(String sentence, String members, List<String> none) {
        Reading<Dossier> reading = DOCUMENTS.read(utf8(dossier(members)));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.document().kept().hasAside()).isFalse();
        assertThat(text(DOCUMENTS.write(reading.document()))).isEqualTo(dossier(members));
    }

    static Stream<Arguments> problems() {
        return Stream.of(
                cell(
                        "not started, with 15 %",
                        report("\"completion\":\"NOT_STARTED\",\"progress\":15"),
                        "UNKNOWN_PROPERTY /completionReports/0/progress"),
                cell(
                        "fulfilled in words, with a second measure",
                        report("\"completion\":\"fulfilled\",\"second\":82"),
                        "UNKNOWN_VALUE /completionReports/0/completion",
                        "UNKNOWN_PROPERTY /completionReports/0/second"),
                cell(
                        "a word of another scale",
                        report("\"completion\":\"Sin iniciar\""),
                        "UNKNOWN_VALUE /completionReports/0/completion"),
                cell(
                        "a code of another scale",
                        report("\"completion\":\"SP\""),
                        "UNKNOWN_VALUE /completionReports/0/completion"),
                cell("a level as a number", report("\"completion\":3"), "WRONG_TYPE /completionReports/0/completion"),
                cell(
                        "a doubled word",
                        report("\"completion\":\"COMPLETE COMPLETE\""),
                        "UNKNOWN_VALUE /completionReports/0/completion"),
                cell(
                        "a review that is pending",
                        report("\"completion\":\"Pending review\""),
                        "UNKNOWN_VALUE /completionReports/0/completion"),
                cell(
                        "an empty cell in place of a level",
                        report("\"completion\":\"\""),
                        "UNKNOWN_VALUE /completionReports/0/completion"),
                cell(
                        "no early results yet, coded like no change",
                        report("\"openedGovernment\":\"No early results to report yet\""),
                        "UNKNOWN_VALUE /completionReports/0/openedGovernment"),
                cell(
                        "a derived column that contradicts its sources",
                        report("\"completion\":\"LIMITED\",\"changeInCompletion\":2"),
                        "UNKNOWN_PROPERTY /completionReports/0/changeInCompletion"),
                cell("a number that is no text", number("2.3"), "WRONG_TYPE /plan/commitments/0/number"),
                cell(
                        "parts as a cluster",
                        commitment("\"parts\":[{\"number\":\"1.a\"},{\"number\":\"1.b\"}]"),
                        "UNKNOWN_PROPERTY /plan/commitments/0/parts"),
                cell(
                        "an HTML entity in an institution",
                        plan("\"leadInstitutions\":[{\"name\":\"Direction de l&#39;urbanisme\"}]"),
                        "SUSPICIOUS_TEXT /plan/leadInstitutions/0/name"),
                cell(
                        "a control character left by a wrong conversion",
                        title("communaut\u00C3\u0083"),
                        "SUSPICIOUS_TEXT /plan/title"),
                cell(
                        "money as an Arabic page prints it",
                        commitment("\"budget\":\"500.000,00 درهم .\""),
                        "WRONG_TYPE /plan/commitments/0/budget"),
                cell(
                        "an amount with thousands and a comma",
                        commitment("\"budget\":{\"amount\":\"500.000,00\",\"currency\":\"MAD\"}"),
                        "WRONG_TYPE /plan/commitments/0/budget/amount"));
    }

    @ParameterizedTest(name = "{0} is a problem at its place")
    @MethodSource
    void problems(String sentence, String members, List<String> problems) {
        Reading<Dossier> reading = DOCUMENTS.read(utf8(dossier(members)));

        assertThat(found(reading)).containsExactlyElementsOf(problems);
        assertThat(text(DOCUMENTS.write(reading.document()))).isEqualTo(dossier(members));
    }

    static Stream<Arguments> findings() {
        return Stream.of(
                cell(
                        "a total that is not the sum of its categories",
                        "\"coCreation\":{\"participation\":{\"total\":376,\"byCategory\":{\"CITIZEN\":361}}}",
                        "form.participants-add-up",
                        "/coCreation/participation"),
                cell(
                        "more commitments announced than listed",
                        plan(
                                "\"announced\":{\"commitments\":2},\"commitmentsComplete\":true,\"commitments\":[{\"number\":\"1\"}]"),
                        "pacto.announced-counts",
                        "/plan"),
                cell(
                        "a milestone number used twice in one commitment",
                        commitment("\"milestones\":[{\"number\":\"1\"},{\"number\":\"1\"}]"),
                        "form.numbers-unique",
                        "/plan/commitments/0"),
                cell(
                        "a commitment number used twice in one plan",
                        plan("\"commitments\":[{\"number\":\"4\"},{\"number\":\"4\"}]"),
                        "form.numbers-unique",
                        "/plan"),
                cell(
                        "a title used twice in one plan",
                        plan(
                                "\"commitments\":[{\"number\":\"1\",\"title\":\"Budget\"},{\"number\":\"2\",\"title\":\"BUDGET\"}]"),
                        "form.duplicate-commitment",
                        "/plan"),
                cell(
                        "a card twice in one export",
                        "\"coCreation\":{\"contributions\":[{\"id\":\"1\",\"text\":\"Un banc\"},{\"id\":\"1\",\"text\":\"Un banc\"}]}",
                        "form.numbers-unique",
                        "/coCreation"),
                cell(
                        "a report attached to a plan that is not there",
                        plan("\"commitmentsComplete\":true,\"commitments\":[{\"number\":\"1\"}]") + ","
                                + report("\"plan\":\"Not Attached\""),
                        "form.reference-known",
                        "/completionReports/0"),
                cell(
                        "a phase of a former plan",
                        commitment("\"period\":{\"start\":\"2023\",\"end\":\"2024\"},\"milestones\":[{\"number\":\"1\","
                                + "\"period\":{\"start\":\"2020\",\"end\":\"2021\"}}]"),
                        "form.milestone-in-commitment",
                        "/plan/commitments/0/milestones/0/period"),
                cell(
                        "a title in Spanish on a page in French",
                        plan("\"title\":{\"es\":\"Plan de acción\"}"),
                        "form.language-known",
                        "/plan/title"),
                cell(
                        "a currency by name",
                        commitment("\"budget\":{\"amount\":5,\"currency\":\"dirham\"}"),
                        "form.money-sane",
                        "/plan/commitments/0/budget"),
                cell(
                        "a place by name instead of its code",
                        plan("\"collectivity\":\"Tetouan\""),
                        "form.collectivity-known",
                        "/plan"));
    }

    @ParameterizedTest(name = "{0} is found at its place")
    @MethodSource
    void findings(String sentence, String members, List<String> rule) {
        Reading<Dossier> reading = DOCUMENTS.read(utf8(dossier(members)));

        assertThat(reading.problems()).isEmpty();
        assertThat(text(DOCUMENTS.write(reading.document()))).isEqualTo(dossier(members));
        Judging.judged(dossier(members), "2026-01-01")
                .rule(rule.get(0))
                .isViolated()
                .at(rule.get(1));
    }
}
