package io.github.pacto4j.documents.sheet;

import io.github.pacto4j.cocreation.Contribution;
import io.github.pacto4j.monitoring.CompletionReport;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Axis;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.plan.Milestone;
import io.github.pacto4j.rule.Property;
import io.github.pacto4j.rule.Shape;
import io.github.pacto4j.text.Folding;
import io.github.pacto4j.text.Language;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A table that a part of a dossier fills: one row for each object of one kind. */
public enum Sheet {
    /** One row: the plan itself, without its axes and commitments. */
    PLAN("plan", ActionPlan.class, "document", "axes", "commitments", "history"),
    /** A row for each axis of the plan. */
    AXES("axes", Axis.class),
    /** A row for each commitment of the plan, without its milestones. */
    COMMITMENTS("commitments", Commitment.class, "milestones"),
    /** A row for each milestone, which names its commitment in the first column. */
    MILESTONES("milestones", Milestone.class),
    /** A row for each contribution to the co-creation. */
    CONTRIBUTIONS("contributions", Contribution.class),
    /** A row for each completion report. */
    REPORTS("reports", CompletionReport.class, "document");

    /** The column of a milestone that names its commitment. */
    static final String PARENT = "commitment";

    private static final List<Sheet> ALL = List.of(values());

    private final String id;
    private final Class<?> type;
    private final Set<String> elsewhere;

    Sheet(String id, Class<?> type, String... elsewhere) {
        this.id = id;
        this.type = type;
        this.elsewhere = Set.of(elsewhere);
    }

    /** Returns the id, which names files and tabs in {@link Style#keys()}. */
    public String id() {
        return id;
    }

    /** Returns the record that a row is. */
    public Class<?> type() {
        return type;
    }

    /** Returns the column by which a row is found again: the id or the number. */
    public String key() {
        return Objects.requireNonNull(Shape.of(type).key()).name();
    }

    /** Returns the name of the tab in a language. */
    public String title(Language language) {
        return Labels.of("sheet." + id, language).orElse(id);
    }

    /** Returns the sheet with this id or title in any language, or empty if there is none. */
    public static Optional<Sheet> find(String name) {
        String sought = Folding.fold(name);
        return ALL.stream().filter(sheet -> sheet.isCalled(sought)).findFirst();
    }

    private boolean isCalled(String folded) {
        return Folding.fold(id).equals(folded)
                || Labels.LANGUAGES.stream()
                        .anyMatch(language -> Folding.fold(title(language)).equals(folded));
    }

    /** Returns whether a property of the row is no column: it has a sheet of its own, or says what every row says. */
    boolean isElsewhere(String property) {
        return elsewhere.contains(property);
    }

    /** Returns what a row that is a document calls itself, null for a part of one. */
    @Nullable
    String document() {
        return this == PLAN ? "action-plan/1" : this == REPORTS ? "completion-report/1" : null;
    }

    Property property(String name) {
        return Objects.requireNonNull(Shape.of(type).find(name));
    }
}
