package io.github.pacto4j.cli;

import io.github.pacto4j.rule.AssessmentOutcome;
import io.github.pacto4j.rule.Severity;
import io.github.pacto4j.rule.Status;

/** Colours of a terminal; without them every text stays as it is. */
record Paint(boolean on) {
    private static final String RED = "31";
    private static final String GREEN = "32";
    private static final String YELLOW = "33";
    private static final String MAGENTA = "35";
    private static final String CYAN = "36";
    private static final String FAINT = "2";
    private static final String BOLD = "1";

    String bold(String text) {
        return with(BOLD, text);
    }

    String of(AssessmentOutcome outcome, String text) {
        return switch (outcome) {
            case CONFORMS -> with(GREEN, text);
            case VIOLATES -> with(RED, text);
            case CANNOT_SAY -> with(MAGENTA, text);
        };
    }

    String of(Status status, Severity severity, String text) {
        return switch (status) {
            case SATISFIED -> with(GREEN, text);
            case VIOLATED -> of(severity, text);
            case UNDETERMINED -> with(MAGENTA, text);
            case NOT_APPLICABLE -> with(FAINT, text);
        };
    }

    String of(Severity severity, String text) {
        return switch (severity) {
            case ERROR -> with(RED, text);
            case WARNING -> with(YELLOW, text);
            case INFO -> with(CYAN, text);
        };
    }

    private String with(String code, String text) {
        return on ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }
}
