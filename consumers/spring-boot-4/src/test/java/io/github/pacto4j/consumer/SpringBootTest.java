package io.github.pacto4j.consumer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.databind.FaultyDocument;
import io.github.pacto4j.databind.Jackson3Module;
import io.github.pacto4j.date.WorkingDays;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.json.Limits;
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
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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
    void the_core_runs_on_the_parser_that_the_host_manages() {
        assertThat(new JsonFactory().version().toString())
                .isEqualTo(JsonMapper.builder().build().version().toString())
                // That of the build of the core.
                .isNotEqualTo("3.1.4");
        assertThatExceptionOfType(ClassNotFoundException.class)
                .isThrownBy(() -> Class.forName("com.fasterxml.jackson.databind.json.JsonMapper"));
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
        assertThat(problems.get(0).get("pointer").stringValue()).isEqualTo("/plans/0/submittedOn");
        assertThat(problems.get(0).get("message").stringValue()).contains("31/12/2024");
        assertThat(problems.get(1).get("pointer").stringValue()).isEqualTo("/plans/0/period");
    }

    @Test
    void a_faulty_dossier_taken_as_a_reading_is_judged_all_the_same() throws Exception {
        HttpResponse<byte[]> answer =
                post("/assessments", "{\"document\":\"dossier/1\",\"plan\":{\"period\":7}}".getBytes(UTF_8));
        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode assessment = MAPPER.readTree(answer.body());
        assertThat(assessment.get("outcome").stringValue()).isEqualTo("VIOLATES");
        assertThat(assessment.get("problems").get(0).get("pointer").stringValue())
                .isEqualTo("/plan/period");
        assertThat(assessment.get("verdicts")).isNotEmpty();
    }

    @Test
    void malformed_json_is_answered_by_the_host() throws Exception {
        HttpResponse<byte[]> answer = post("/dossiers", "{\"document\":".getBytes(UTF_8));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(MAPPER.readTree(answer.body()).has("problems")).isFalse();
    }

    /** What a host adds that takes less than the standard; without annotation, so that it is not found by itself. */
    static class Strict {
        @Bean
        Jackson3Module documents() {
            return new Jackson3Module(new Limits(30, 64, 50_000, 1_000, 20_000));
        }
    }

    @Test
    void a_module_that_the_host_makes_itself_replaces_the_one_found() {
        SpringApplication strict = new SpringApplication(Host.class, Strict.class);
        strict.setWebApplicationType(WebApplicationType.NONE);
        try (ConfigurableApplicationContext context =
                strict.run("--spring.main.banner-mode=off", "--logging.level.root=warn")) {
            JsonMapper mapper = context.getBean(JsonMapper.class);
            String fitting = "{\"document\":\"dossier/1\"}";
            assertThat(mapper.readValue(fitting, Dossier.class)).isNotNull();
            assertThatExceptionOfType(DatabindException.class)
                    .isThrownBy(
                            () -> mapper.readValue("{\"document\":\"dossier/1\",\"today\":\"2026\"}", Dossier.class))
                    .matches(thrown -> FaultyDocument.in(thrown).isPresent());
        }
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
