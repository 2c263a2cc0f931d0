package io.github.pacto4j.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.json.Documents;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A dossier as a test tells it, in JSON with single quotes. */
final class Told {
    static final LocalDate LATE = LocalDate.of(2030, 1, 1);

    private final String plan;
    private final List<String> reports = new ArrayList<>();

    private Told(String plan) {
        this.plan = plan;
    }

    /** A plan with this content. */
    static Told plan(String content) {
        return new Told("'id':'p'," + content);
    }

    /** A plan of commitments numbered from 1, without milestones. */
    static Told commitments(int count) {
        return plan("'commitments':["
                + String.join(
                        ",",
                        IntStream.rangeClosed(1, count)
                                .mapToObj(number -> "{'number':'" + number + "'}")
                                .toList())
                + "]");
    }

    /** A plan of one commitment with these milestones. */
    static Told milestones(String... milestones) {
        return plan("'commitments':[{'number':'1','milestones':[" + String.join(",", milestones) + "]}]");
    }

    /** A report, given by its content. */
    Told report(String content) {
        reports.add("{'id':'r" + reports.size() + "'," + content + "}");
        return this;
    }

    /** A report of the whole year 2024 that gives a commitment this level. */
    Told level(String commitment, String level) {
        return report("'commitment':'" + commitment
                + "','period':{'start':'2024','end':'2024'},'reportedOn':'2025-01-10','completion':'" + level + "'");
    }

    Dossier dossier() {
        String json = "{'document':'dossier/1','plan':{" + plan + "}"
                + (reports.isEmpty() ? "" : ",'completionReports':[" + String.join(",", reports) + "]") + "}";
        return read(json);
    }

    static Dossier read(String json) {
        Dossier dossier = Documents.standard()
                .read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8))
                .document();
        assertThat(dossier.plan()).isNotNull();
        return dossier;
    }

    PlanProgress counted(Strategy strategy) {
        return PlanProgress.of(dossier(), LATE, Counting.of(strategy));
    }

    Progress by(Strategy strategy) {
        return counted(strategy).plan().progress();
    }
}
