package io.github.pacto4j.documents.page;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a page shows. */
public enum PageKind {
    /** What the rules found. */
    ASSESSMENT("assessment", null),
    /** A plan with its commitments, a sheet of annex 2 for each. */
    PLAN("plan", "annex-2"),
    /** The outline of the plan, annex 3. */
    OUTLINE("outline", "annex-3"),
    /** The plan in the form of OGP Local. */
    OGP_LOCAL_PLAN("ogp-local-plan", "ogp-local-plan"),
    /** How far the plan has come, and what is late. */
    PROGRESS("progress", null),
    /** Completion reports, a sheet of annex 4 for each. */
    COMPLETION("completion", "annex-4"),
    /** The follow-up matrix. */
    FOLLOW_UP("follow-up", null),
    /** The evaluation matrix, annex 1. */
    EVALUATION("evaluation", "annex-1"),
    /** The application to OGP Local. */
    APPLICATION("application", "application"),
    /** The monitoring body's inception report. */
    INCEPTION("inception", "inception"),
    /** The monitoring body's end-of-commitment report. */
    END_OF_COMMITMENT("end-of-commitment", "end-of-commitment");

    private final String code;
    private final @Nullable String form;

    PageKind(String code, @Nullable String form) {
        this.code = code;
        this.form = form;
    }

    /** Returns its name on command lines and in file names. */
    public String code() {
        return code;
    }

    /** Returns the id of the form that it is a filled sheet of, empty if none. */
    public Optional<String> form() {
        return Optional.ofNullable(form);
    }

    /** Returns the kind of this name, empty if there is none. */
    public static Optional<PageKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    /** Returns the names of all kinds. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(PageKind::code).toList();
    }
}
