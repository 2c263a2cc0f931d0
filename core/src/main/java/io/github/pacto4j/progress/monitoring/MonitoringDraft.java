package io.github.pacto4j.progress.monitoring;

import io.github.pacto4j.monitoring.MonitoringReport;
import java.util.List;
import java.util.Optional;

/**
 * A report of the monitoring body prepared for those who make it. The report holds what the body has written in it so far, and
 * beside that only what the dossier shows; what the collectivity declares of itself stands among the answers, marked as such,
 * and is for the body to take over or not. Nothing is invented: what nothing answers stays open, and neither date nor address
 * is set.
 *
 * @param report  the report as far as it can be prepared
 * @param answers  every question of the form in its order, those on commitments once for each
 */
public record MonitoringDraft(MonitoringReport report, List<DraftAnswer> answers) {
    /** Copies the list. */
    public MonitoringDraft {
        answers = List.copyOf(answers);
    }

    /** Returns the questions of which the answer rests on this, in their order. */
    public List<DraftAnswer> answers(AnswerBasis basis) {
        return answers.stream().filter(each -> each.basis() == basis).toList();
    }

    /** Returns the answer to a question, the first if it is asked of several commitments. */
    public Optional<DraftAnswer> answer(String question) {
        return answers.stream().filter(each -> each.question().equals(question)).findFirst();
    }

    /** Returns the answer to a question on a commitment. */
    public Optional<DraftAnswer> answer(String question, String commitment) {
        return answers.stream()
                .filter(each -> each.question().equals(question) && commitment.equals(each.commitment()))
                .findFirst();
    }
}
