package io.github.pacto4j.book.ogp;

import static io.github.pacto4j.rule.Rule.rule;

import io.github.pacto4j.monitoring.CompletionLevel;
import io.github.pacto4j.monitoring.CompletionReport;
import io.github.pacto4j.monitoring.MonitoringAnswer;
import io.github.pacto4j.monitoring.MonitoringQuestion;
import io.github.pacto4j.monitoring.MonitoringReport;
import io.github.pacto4j.monitoring.OpenedGovernment;
import io.github.pacto4j.party.Evidence;
import io.github.pacto4j.rule.Finding;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Rule;
import io.github.pacto4j.rule.Subject;
import io.github.pacto4j.rule.Unknowns;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules on single reports: the evidence that goes with them, and how results and completion agree. */
final class ReportRules {
    private ReportRules() {}

    private static final String EVIDENCE = "/evidence";
    private static final String ANSWERS = "/answers";

    static final Rule<CompletionReport> EVIDENCE_LIMITS = rule(
                    "ogp.evidence-limits", CompletionReport.class, (report, in) -> {
                        in.given(report.evidence(), EVIDENCE);
                        Files files = new Files(in);
                        files.add(report.evidence(), EVIDENCE);
                        return files.judged();
                    })
            .and(MonitoringReport.class, (report, in) -> {
                Files files = new Files(in);
                files.unknown.addIfUnreadable(ANSWERS);
                Map<MonitoringQuestion, MonitoringAnswer> answers =
                        report.answers() == null ? Map.of() : report.answers();
                answers.forEach(
                        (question, answer) -> files.add(answer.evidence(), ANSWERS + "/" + question.code() + EVIDENCE));
                return files.judged();
            });

    /** The evidence of one report, counted and weighed. */
    private static final class Files {
        final Subject in;
        final Unknowns unknown;
        final int most;
        final int largest;
        final List<String> places = new ArrayList<>(0);
        final List<String> tooLarge = new ArrayList<>(0);
        final List<Long> sizes = new ArrayList<>(0);
        boolean stated;

        Files(Subject in) {
            this.in = in;
            this.unknown = new Unknowns(in);
            this.most = in.figure("maximumFiles");
            this.largest = in.figure("maximumBytes");
        }

        void add(@Nullable List<Evidence> evidence, String list) {
            unknown.addIfUnreadable(list);
            for (int i = 0; evidence != null && i < evidence.size(); i++) {
                String place = in.item(list, i);
                Long bytes = evidence.get(i).bytes();
                places.add(place);
                if (bytes == null) {
                    unknown.addIfUnreadable(place + "/bytes");
                } else if (bytes > largest) {
                    tooLarge.add(place);
                    sizes.add(bytes);
                }
            }
            stated |= evidence != null;
        }

        Finding judged() {
            if (places.size() > most) {
                return in.violatedAs("number", "count", places.size(), "limit", most)
                        .related(places);
            } else if (!tooLarge.isEmpty()) {
                return in.violatedAs("size", "sizes", sizes, "limit", largest).related(tooLarge);
            }
            return unknown.or(stated ? in.satisfied() : in.notApplicable(Reason.NO_VALUE));
        }
    }

    static final Rule<CompletionReport> OUTCOME =
            rule("ogp.outcome-vs-completion", CompletionReport.class, (report, in) -> {
                OpenedGovernment outcome = in.given(report.openedGovernment(), "/openedGovernment");
                if (!in.figures("outcomes").contains(outcome.code())) {
                    return in.notApplicable(Reason.PREMISE_NOT_MET);
                }
                CompletionLevel level = in.given(report.completion(), "/completion");
                in.input("outcome", outcome);
                in.input("level", level);
                return in.figures("levels").contains(level.code())
                        ? in.satisfied()
                        : in.violated().related("/openedGovernment", "/completion");
            });
}
