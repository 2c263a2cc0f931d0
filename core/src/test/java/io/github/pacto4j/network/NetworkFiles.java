package io.github.pacto4j.network;

import io.github.pacto4j.json.Documents;
import io.github.pacto4j.plan.ActionPlan;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** NetworkFiles and plans as a test tells them, in JSON with single quotes. */
final class NetworkFiles {
    private NetworkFiles() {}

    static Network network(String content) {
        return Objects.requireNonNull(Documents.standard()
                .read(bytes("{'document':'network/1','network':'REMACTO'," + content + "}"))
                .document()
                .network());
    }

    static ActionPlan plan(String content) {
        return Objects.requireNonNull(Documents.standard()
                .read(bytes("{'document':'action-plan/1'," + content + "}"))
                .document()
                .plan());
    }

    private static byte[] bytes(String json) {
        return json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }
}
