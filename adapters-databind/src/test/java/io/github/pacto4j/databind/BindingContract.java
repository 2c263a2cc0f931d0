package io.github.pacto4j.databind;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.pacto4j.citizen.CitizenRequests;
import io.github.pacto4j.cocreation.CoCreation;
import io.github.pacto4j.collectivity.CollectivityProfile;
import io.github.pacto4j.date.Period;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.dossier.DocumentKind;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.evaluation.EvaluationMatrix;
import io.github.pacto4j.json.Documents;
import io.github.pacto4j.json.Limits;
import io.github.pacto4j.json.Reading;
import io.github.pacto4j.membership.MembershipApplication;
import io.github.pacto4j.monitoring.CompletionReport;
import io.github.pacto4j.monitoring.FollowUp;
import io.github.pacto4j.monitoring.MonitoringReport;
import io.github.pacto4j.network.Network;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.rule.AssessmentDocument;
import io.github.pacto4j.rule.ComparisonDocument;
import io.github.pacto4j.rule.Problem;
import io.github.pacto4j.text.Language;
import io.github.pacto4j.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a host may expect, whichever Jackson it binds with. */
abstract class BindingContract {
    /** A mapper of the host with the module. */
    interface Host {
        <T> T bind(String json, Class<T> type) throws IOException;

        String write(Object value) throws IOException;

        String writeIndented(Object value) throws IOException;

        /** Returns the document after it went through a tree of the host. */
        <T> T throughTree(T document, Class<T> type) throws IOException;

        /** Returns JSON as a tree of the host, numbers exactly. */
        Object tree(String json) throws IOException;
    }

    abstract Host host(Limits limits);

    /** A host that lets the library find its modules. */
    abstract Host discovering();

    /** What the library throws for a body that it cannot bind. */
    abstract Class<? extends Exception> mismatch();

    private final Host host = host(Limits.STANDARD);

    /** A message of the host, with documents and parts of them in it. */
    public record Filing(
            String by,
            Dossier dossier,
            List<ActionPlan> plans,
            Map<String, ActionPlan> byTown,
            Reading<ActionPlan> draft,
            Commitment commitment,
            Text note,
            StatedDate on,
            Period period,
            Integer after) {}

    static Stream<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("..", "examples", "dossiers"))) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_is_bound_and_written_as_by_the_core(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String written = host.write(host.bind(new String(bytes, UTF_8), Dossier.class));
        assertThat(written)
                .isEqualTo(new String(
                        Documents.standard()
                                .write(Documents.standard()
                                        .read(bytes, Dossier.class)
                                        .document()),
                        UTF_8));
        assertThat(host.tree(written)).isEqualTo(host.tree(new String(bytes, UTF_8)));
    }

    static Stream<Arguments> documents() {
        return Stream.of(
                Arguments.of(DocumentKind.ACTION_PLAN, ActionPlan.class),
                Arguments.of(DocumentKind.CO_CREATION, CoCreation.class),
                Arguments.of(DocumentKind.COMPLETION_REPORT, CompletionReport.class),
                Arguments.of(DocumentKind.MONITORING_REPORT, MonitoringReport.class),
                Arguments.of(DocumentKind.FOLLOW_UP, FollowUp.class),
                Arguments.of(DocumentKind.EVALUATION_MATRIX, EvaluationMatrix.class),
                Arguments.of(DocumentKind.MEMBERSHIP_APPLICATION, MembershipApplication.class),
                Arguments.of(DocumentKind.CITIZEN_REQUESTS, CitizenRequests.class),
                Arguments.of(DocumentKind.COLLECTIVITY_PROFILE, CollectivityProfile.class),
                Arguments.of(DocumentKind.NETWORK, Network.class),
                Arguments.of(DocumentKind.DOSSIER, Dossier.class),
                Arguments.of(DocumentKind.ASSESSMENT, AssessmentDocument.class),
                Arguments.of(DocumentKind.COMPARISON, ComparisonDocument.class));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_kind_of_document_is_bound_and_no_other_is_taken_for_it(DocumentKind kind, Class<?> type)
            throws IOException {
        String json = "{\"zzz\":[1.50,null],\"document\":\"" + kind.code() + "\",\"id\":null}";
        assertThat(host.write(host.bind(json, type))).isEqualTo(json);
        assertThat(faults("{\"document\":\"x/1\"}", type)).containsExactly("UNKNOWN_VALUE /document");
    }

    @Test
    void every_kind_of_document_is_tried() {
        assertThat(documents().map(each -> each.get()[0])).containsExactly((Object[]) DocumentKind.values());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"by\":\"T\",\"dossier\":{\"today\":\"2026-01\",\"document\":\"dossier/1\",\"zzz\":{\"b\":1E+2,\"a\":-0.0}}}",
                "{\"dossier\":{\"document\":\"dossier/1\",\"plan\":{\"commitments\":[{\"number\":\"1\","
                        + "\"budget\":{\"currency\":\"MAD\",\"amount\":250000.00}}]}},\"after\":7}",
                "{\"plans\":[{\"document\":\"action-plan/1\",\"id\":\"1\"},null,{\"id\":\"2\",\"document\":\"action-plan/1\"}]}",
                "{\"plans\":[]}",
                "{\"byTown\":{\"Tétouan\":{\"document\":\"action-plan/1\",\"title\":{\"ar\":\"برنامج\"}},\"تطوان\":null}}",
                "{\"plans\":[{\"document\":\"action-plan/1\",\"title\":\"lone \\uD800 surrogate\"}]}",
                "{\"commitment\":{\"title\":\"Budget\",\"number\":\"1\",\"x\":12345678901234567890.10}}",
                "{\"note\":\"Budget\",\"on\":\"2023-33\",\"period\":{\"end\":\"2024\"},\"after\":7}",
                "{\"note\":{\"ar\":\"ميزانية\"},\"on\":{\"text\":\"T3\",\"date\":\"2023-33\"},\"period\":{}}"
            })
    void what_stands_in_a_message_of_the_host_is_written_as_it_was_read(String json) throws IOException {
        assertThat(host.write(host.bind(json, Filing.class))).isEqualTo(json);
    }

    @Test
    void a_list_of_documents_is_bound() throws IOException {
        String json = "[{\"document\":\"action-plan/1\",\"id\":\"1\"},{\"id\":\"2\",\"document\":\"action-plan/1\"}]";
        ActionPlan[] plans = host.bind(json, ActionPlan[].class);
        assertThat(plans).extracting(ActionPlan::id).containsExactly("1", "2");
        assertThat(host.write(List.of(plans))).isEqualTo(json);
    }

    /** A message that the library must put by until it has seen what kind it is. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
    @JsonSubTypes(@JsonSubTypes.Type(value = Submitted.class, name = "submitted"))
    public sealed interface Message {}

    /** One kind of message. */
    public record Submitted(ActionPlan plan) implements Message {}

    @Test
    void a_document_that_the_host_puts_by_keeps_its_digits() throws IOException {
        String plan = "{\"document\":\"action-plan/1\",\"zzz\":[1.50,12345678901234567890123,1E+2,0]}";
        Message message = host.bind("{\"plan\":" + plan + ",\"@type\":\"submitted\"}", Message.class);
        assertThat(host.write(((Submitted) message).plan())).isEqualTo(plan);
    }

    @Test
    void a_document_goes_through_a_tree_of_the_host() throws IOException {
        String json = "{\"document\":\"action-plan/1\",\"title\":{\"ar\":\"برنامج\"},\"zzz\":[17,null,true,\"x\",{}]}";
        ActionPlan plan = host.bind(json, ActionPlan.class);
        assertThat(host.throughTree(plan, ActionPlan.class)).isEqualTo(plan);
    }

    @Test
    void a_host_that_indents_its_answers_gets_the_document_on_one_line() throws IOException {
        String json = "{\"document\":\"action-plan/1\",\"jointWith\":[\"02\"]}";
        assertThat(host.writeIndented(Map.of("plan", host.bind(json, ActionPlan.class))))
                .isEqualToNormalizingNewlines("{\n  \"plan\" : " + json + "\n}");
    }

    @Test
    void null_is_no_document() throws IOException {
        assertThat(host.bind("null", Dossier.class)).isNull();
        assertThat(host.write(host.bind("{\"dossier\":null,\"draft\":null}", Filing.class)))
                .isEqualTo("{}");
    }

    @Test
    void a_faulty_document_is_refused_with_every_problem_at_its_place() {
        assertThat(faults(
                        "{\"document\":\"dossier/1\",\"plan\":{\"submittedOn\":\"31/12/2024\",\"period\":7,\"zzz\":1}}",
                        Dossier.class))
                .containsExactly(
                        "MALFORMED_DATE /plan/submittedOn", "WRONG_TYPE /plan/period", "UNKNOWN_PROPERTY /plan/zzz");
    }

    @Test
    void an_unknown_member_alone_is_no_reason_to_refuse() throws IOException {
        assertThat(host.bind("{\"document\":\"dossier/1\",\"zzz\":1}", Dossier.class))
                .isNotNull();
    }

    @Test
    void the_places_of_problems_start_at_the_root_of_the_body() {
        String good = "{\"document\":\"action-plan/1\"}";
        String bad = "{\"document\":\"action-plan/1\",\"submittedOn\":7}";
        assertThat(faults("{\"plans\":[" + good + "," + bad + "]}", Filing.class))
                .containsExactly("WRONG_TYPE /plans/1/submittedOn");
        assertThat(faults("{\"byTown\":{\"a/b~c\":" + bad + "}}", Filing.class))
                .containsExactly("WRONG_TYPE /byTown/a~1b~0c/submittedOn");
        assertThat(faults("{\"on\":\"31/12/2024\"}", Filing.class)).containsExactly("MALFORMED_DATE /on");
        assertThat(faults("{\"dossier\":\"x\"}", Filing.class)).containsExactly("WRONG_TYPE /dossier");
    }

    @Test
    void the_message_for_the_log_tells_the_first_problem_and_no_content() {
        Throwable thrown = catchThrowable(() -> host.bind(
                "{\"document\":\"dossier/1\",\"coCreation\":{\"coordinator\":\"Zineb\",\"zzz\":1}}", Dossier.class));
        assertThat(thrown)
                .isInstanceOf(mismatch())
                .hasMessageContaining("Dossier with 2 problems")
                .hasMessageContaining("/coCreation/coordinator");
        assertThat(thrown.getMessage()).doesNotContain("Zineb");
    }

    @Test
    void a_reading_comes_with_its_problems_and_what_could_be_read() throws IOException {
        Filing filing = host.bind(
                "{\"draft\":{\"document\":\"action-plan/1\",\"id\":\"P\",\"submittedOn\":7},\"after\":1}",
                Filing.class);
        assertThat(found(filing.draft().problems())).containsExactly("WRONG_TYPE /submittedOn");
        assertThat(filing.draft().document().id()).isEqualTo("P");
        assertThat(filing.draft().kind()).contains(DocumentKind.ACTION_PLAN);
        assertThat(filing.after()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "\"x\"", "[]", "{}", "{\"document\":\"dossier/1\"}", "[[[{}]]]", "false"})
    void a_reading_takes_any_json(String json) throws IOException {
        Filing filing = host.bind("{\"draft\":" + json + ",\"after\":1}", Filing.class);
        assertThat(filing.draft().isRead()).isFalse();
        assertThat(filing.draft().problems()).hasSize(1);
        assertThat(filing.after()).isEqualTo(1);
    }

    @Test
    void malformed_json_is_refused_by_the_library_of_the_host() {
        Throwable thrown = catchThrowable(() -> host.bind("{\"draft\":{\"document\":", Filing.class));
        assertThat(thrown).isNotNull();
        assertThat(FaultyDocument.in(thrown)).isEmpty();
    }

    @Test
    void the_limits_of_the_module_hold() {
        Host strict = host(new Limits(100, 3, 10, 1, 2));
        assertThat(faults(strict, "{\"document\":\"dossier/1\",\"zzz\":[[[1]]]}", Dossier.class))
                .contains("TOO_DEEP /zzz");
        assertThat(faults(strict, "{\"note\":\"more than ten characters\"}", Filing.class))
                .containsExactly("TEXT_TOO_LONG /note");
    }

    @Test
    void a_document_beyond_the_limit_of_size_is_not_held_and_the_rest_of_the_message_is_read() throws IOException {
        Host strict = host(new Limits(100, 3, 10, 1, 2));
        String plan = "{\"document\":\"action-plan/1\",\"zzz\":\"" + "x".repeat(1_000_000) + "\"}";
        Filing filing = strict.bind("{\"draft\":" + plan + ",\"after\":1}", Filing.class);
        assertThat(filing.draft().problems())
                .extracting(problem -> problem.code() + " " + problem.details())
                .containsExactly("TOO_LARGE " + Map.of("size", (long) plan.length(), "limit", 100));
        assertThat(filing.after()).isEqualTo(1);
        String full = "{\"document\":\"action-plan/1\",\"title\":\"" + "é".repeat(3) + "\"}";
        assertThat(host(new Limits(full.getBytes(UTF_8).length, 3, 50, 1, 2)).bind(full, ActionPlan.class))
                .isNotNull();
    }

    @Test
    void the_depth_of_a_document_is_for_its_reader_to_say() {
        String json = "{\"document\":\"dossier/1\",\"zzz\":" + "[".repeat(450) + "]".repeat(450) + "}";
        assertThat(faults(json, Dossier.class)).contains("TOO_DEEP /zzz");
    }

    /** A message with codes, as values and as keys. */
    public record Codes(Language language, DocumentKind kind, Map<Language, Integer> counts, Thread.State state) {}

    @Test
    void codes_are_bound_as_documents_write_them_and_those_of_the_host_as_before() throws IOException {
        String json = "{\"language\":\"ar\",\"kind\":\"action-plan/1\",\"counts\":{\"fr\":1},\"state\":\"NEW\"}";
        Codes codes = host.bind(json, Codes.class);
        assertThat(codes)
                .isEqualTo(new Codes(Language.AR, DocumentKind.ACTION_PLAN, Map.of(Language.FR, 1), Thread.State.NEW));
        assertThat(host.write(codes)).isEqualTo(json);
    }

    @Test
    void the_module_is_found_by_itself() throws IOException {
        String json = "{\"document\":\"dossier/1\",\"zzz\":1.50}";
        assertThat(discovering().write(discovering().bind(json, Dossier.class))).isEqualTo(json);
    }

    private List<String> faults(String json, Class<?> type) {
        return faults(host, json, type);
    }

    private List<String> faults(Host host, String json, Class<?> type) {
        Throwable thrown = catchThrowable(() -> host.bind(json, type));
        assertThat(thrown).isInstanceOf(mismatch()).isInstanceOf(FaultyDocument.class);
        // As frameworks wrap it.
        IllegalStateException wrapped = new IllegalStateException(new RuntimeException(thrown));
        return found(FaultyDocument.in(wrapped).orElseThrow().problems());
    }

    private static List<String> found(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.code() + " " + problem.pointer())
                .toList();
    }
}
