package io.github.pacto4j.consumer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.pacto4j.Pacto;
import io.github.pacto4j.date.WorkingDays;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

class SpringBootTest {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static ConfigurableApplicationContext host;

    @BeforeAll
    static void start() {
        host = SpringApplication.run(
                Host.class, "--server.port=0", "--spring.main.banner-mode=off", "--logging.level.root=warn");
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @Test
    void the_parser_of_the_core_is_all_that_comes_of_jackson_3() {
        assertThat(JsonMapper.builder().build().version().getMajorVersion()).isEqualTo(2);
        assertThat(new tools.jackson.core.json.JsonFactory().version().getMajorVersion())
                .isEqualTo(3);
        assertThatExceptionOfType(ClassNotFoundException.class)
                .isThrownBy(() -> Class.forName("tools.jackson.databind.json.JsonMapper"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tetouan", "oriental", "exemple-commune"})
    void a_dossier_comes_back_equal_and_as_the_core_writes_it(String example) throws Exception {
        byte[] file = Files.readAllBytes(Path.of("../../examples/dossiers", example + ".json"));
        HttpResponse<byte[]> answer = post("/dossiers", file);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(MAPPER.readTree(answer.body())).isEqualTo(MAPPER.readTree(file));
        Pacto pacto = Pacto.with(WorkingDays.unknown());
        assertThat(answer.body()).isEqualTo(pacto.write(pacto.read(file).document()));
    }

    @Test
    void plans_in_a_message_of_the_host_keep_what_the_library_does_not_know() throws Exception {
        String filing = "{\"clerk\":\"7\",\"filedOn\":\"2026-01-02\",\"note\":{\"ar\":\"برنامج\"},\"plans\":["
                + "{\"zzz\":1.50,\"document\":\"action-plan/1\"},{\"document\":\"action-plan/1\",\"id\":null}]}";
        HttpResponse<byte[]> answer = post("/filings", filing.getBytes(UTF_8));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(MAPPER.readTree(answer.body())).isEqualTo(MAPPER.readTree(filing));
        assertThat(answer.body()).asString(UTF_8).contains("{\"zzz\":1.50,\"document\":\"action-plan/1\"}");
    }

    @Test
    void a_faulty_plan_is_answered_with_the_places_of_its_problems() throws Exception {
        String filing = "{\"plans\":[{\"document\":\"action-plan/1\",\"submittedOn\":\"31/12/2024\",\"period\":7}]}";
        HttpResponse<byte[]> answer = post("/filings", filing.getBytes(UTF_8));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode problems = MAPPER.readTree(answer.body()).get("problems");
        assertThat(problems).hasSize(2);
        assertThat(problems.get(0).get("pointer").textValue()).isEqualTo("/plans/0/submittedOn");
        assertThat(problems.get(0).get("message").textValue()).contains("31/12/2024");
        assertThat(problems.get(1).get("pointer").textValue()).isEqualTo("/plans/0/period");
    }

    @Test
    void a_faulty_dossier_taken_as_a_reading_is_judged_all_the_same() throws Exception {
        HttpResponse<byte[]> answer =
                post("/assessments", "{\"document\":\"dossier/1\",\"plan\":{\"period\":7}}".getBytes(UTF_8));
        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode assessment = MAPPER.readTree(answer.body());
        assertThat(assessment.get("outcome").textValue()).isEqualTo("VIOLATES");
        assertThat(assessment.get("problems").get(0).get("pointer").textValue()).isEqualTo("/plan/period");
        assertThat(assessment.get("verdicts")).isNotEmpty();
    }

    @Test
    void malformed_json_is_answered_by_the_host() throws Exception {
        HttpResponse<byte[]> answer = post("/dossiers", "{\"document\":".getBytes(UTF_8));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(MAPPER.readTree(answer.body()).has("problems")).isFalse();
    }

    private static HttpResponse<byte[]> post(String path, byte[] body) throws IOException, InterruptedException {
        URI uri = URI.create("http://localhost:" + host.getEnvironment().getProperty("local.server.port") + path);
        HttpRequest request = HttpRequest.newBuilder(uri)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
    }
}
