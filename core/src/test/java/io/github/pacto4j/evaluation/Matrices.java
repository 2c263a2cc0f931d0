package io.github.pacto4j.evaluation;

import io.github.pacto4j.citizen.CitizenRequests;
import io.github.pacto4j.json.Documents;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Matrices as a test tells them, in JSON with single quotes. */
final class Matrices {
    private Matrices() {}

    /** A matrix of one standard criterion, whichever, with these answers. */
    static EvaluationMatrix answering(String... answers) {
        return matrix("", answers);
    }

    /** A matrix on the year 2024 of the commune of the examples, unless said otherwise. */
    static EvaluationMatrix matrix(String beside, String... answers) {
        return read("'collectivity':'00.000.00.00','period':{'start':'2024','end':'2024'}"
                + (beside.isEmpty() ? "" : "," + beside)
                + ",'criteria':[{'code':'CITIZEN_ENGAGEMENT','answers':[" + String.join(",", answers) + "]}]");
    }

    static EvaluationMatrix read(String content) {
        String json = "{'document':'evaluation-matrix/1','id':'m'," + content + "}";
        return Objects.requireNonNull(Documents.standard()
                        .read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8))
                        .document()
                        .evaluations())
                .get(0);
    }

    /** Requests to the commune of the examples, unless said otherwise. */
    static CitizenRequests requests(String content) {
        String json = "{'document':'citizen-requests/1',"
                + (content.contains("collectivity") ? "" : "'collectivity':'00.000.00.00',") + content + "}";
        return Objects.requireNonNull(Documents.standard()
                .read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8))
                .document()
                .citizenRequests());
    }
}
