package io.github.pacto4j.cli;

import io.github.pacto4j.rule.AssessmentOutcome;
import org.jspecify.annotations.Nullable;

/**
 * What came of one file.
 *
 * @param outcome  the outcome, null if no document could be read
 * @param shown  text or a line of JSON, ready to print
 */
record Judgement(@Nullable AssessmentOutcome outcome, String shown) {
    int exitCode() {
        if (outcome == null) {
            return Cli.UNUSABLE;
        }
        return outcome == AssessmentOutcome.CONFORMS ? Cli.FINE : Cli.NOT_FINE;
    }
}
