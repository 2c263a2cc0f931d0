package io.github.pacto4j.documents.sheet;

import io.github.pacto4j.cocreation.CoCreation;
import io.github.pacto4j.cocreation.CoCreationBuilder;
import io.github.pacto4j.cocreation.Contribution;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.dossier.DossierBuilder;
import io.github.pacto4j.json.Documents;
import io.github.pacto4j.json.Reading;
import io.github.pacto4j.monitoring.CompletionReport;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.ActionPlanBuilder;
import io.github.pacto4j.plan.Axis;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.plan.CommitmentBuilder;
import io.github.pacto4j.plan.Milestone;
import io.github.pacto4j.rule.ProblemCode;
import io.github.pacto4j.text.Json;
import io.github.pacto4j.text.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The dossier around one row, so that the reader and the writer of documents know what it is and in which language its
 * bare texts are.
 */
final class Envelope {
    private final Documents documents;
    private final Sheet sheet;
    private final Language language;
    private final List<Object> way;

    Envelope(Documents documents, Sheet sheet, Language language) {
        this.documents = documents;
        this.sheet = sheet;
        this.language = language;
        this.way = switch (sheet) {
            case PLAN -> List.of("plan");
            case AXES -> List.of("plan", "axes", 0);
            case COMMITMENTS -> List.of("plan", "commitments", 0);
            case MILESTONES -> List.of("plan", "commitments", 0, "milestones", 0);
            case CONTRIBUTIONS -> List.of("coCreation", "contributions", 0);
            case REPORTS -> List.of("completionReports", 0);
        };
    }

    Sheet sheet() {
        return sheet;
    }

    Language language() {
        return language;
    }

    /** Returns the JSON Pointer of the row in the dossier. */
    String pointer() {
        StringBuilder pointer = new StringBuilder();
        way.forEach(step -> pointer.append('/').append(step));
        return pointer.toString();
    }

    Reading<Dossier> read(Json row) {
        Json inner = row;
        for (int i = way.size() - 1; i >= 0; i--) {
            inner = way.get(i) instanceof String name ? Json.of(Map.of(name, inner)) : Json.of(List.of(inner));
        }
        Map<String, Json> members = new LinkedHashMap<>();
        members.put("document", Json.of("dossier/1"));
        members.put("language", Json.of(language.code()));
        ((Json.Obj) inner).members().forEach(member -> members.put(member.key(), member.value()));
        return documents.read(documents.write(Json.of(members)), Dossier.class);
    }

    /** Returns the record that a reading of one row holds. */
    Record record(Dossier dossier) {
        return switch (sheet) {
            case PLAN -> plan(dossier);
            case AXES -> Objects.requireNonNull(plan(dossier).axes()).get(0);
            case COMMITMENTS -> commitment(dossier);
            case MILESTONES ->
                Objects.requireNonNull(commitment(dossier).milestones()).get(0);
            case CONTRIBUTIONS ->
                Objects.requireNonNull(
                                Objects.requireNonNull(dossier.coCreation()).contributions())
                        .get(0);
            case REPORTS -> Objects.requireNonNull(dossier.completionReports()).get(0);
        };
    }

    private static ActionPlan plan(Dossier dossier) {
        return Objects.requireNonNull(dossier.plan());
    }

    private static Commitment commitment(Dossier dossier) {
        return Objects.requireNonNull(plan(dossier).commitments()).get(0);
    }

    /** Returns a record as JSON, texts as its document has them. */
    Json.Obj tree(Record record) {
        Json at = documents.tree(dossier(record));
        for (Object step : way) {
            at = step instanceof String name
                    ? ((Json.Obj) at).get(name).orElseThrow()
                    : ((Json.Arr) at).items().get((Integer) step);
        }
        return (Json.Obj) at;
    }

    private Dossier dossier(Record record) {
        DossierBuilder dossier = DossierBuilder.builder().document("dossier/1").language(language);
        return switch (sheet) {
            case PLAN -> dossier.plan((ActionPlan) record).build();
            case AXES ->
                dossier.plan(ActionPlanBuilder.builder()
                                .axes(List.of((Axis) record))
                                .build())
                        .build();
            case COMMITMENTS -> dossier.plan(planOf((Commitment) record)).build();
            case MILESTONES ->
                dossier.plan(planOf(CommitmentBuilder.builder()
                                .milestones(List.of((Milestone) record))
                                .build()))
                        .build();
            case CONTRIBUTIONS -> {
                CoCreation process = CoCreationBuilder.builder()
                        .contributions(List.of((Contribution) record))
                        .build();
                yield dossier.coCreation(process).build();
            }
            case REPORTS ->
                dossier.completionReports(List.of((CompletionReport) record)).build();
        };
    }

    private static ActionPlan planOf(Commitment commitment) {
        return ActionPlanBuilder.builder().commitments(List.of(commitment)).build();
    }

    /**
     * Returns any JSON that stands in a text, null if it is malformed. The reader of documents keeps a member that it does
     * not know as it stands: so it reads JSON of any form, within its limits.
     */
    static @org.jspecify.annotations.Nullable Json parse(Documents documents, String text) {
        Map<String, Json> holder = Map.of("document", Json.of("dossier/1"));
        String head = new String(documents.write(Json.of(holder)), java.nio.charset.StandardCharsets.UTF_8);
        String whole = head.substring(0, head.length() - 1) + ",\"held\":" + text + "}";
        Reading<Dossier> reading =
                documents.read(whole.getBytes(java.nio.charset.StandardCharsets.UTF_8), Dossier.class);
        boolean malformed =
                reading.problems().stream().anyMatch(problem -> problem.code() == ProblemCode.MALFORMED_JSON);
        // A key that stands twice, or a text that is too long, is kept as it stands.
        if (!reading.isRead() || malformed) {
            return null;
        }
        Json.Obj read = (Json.Obj) documents.tree(reading.document());
        // A text that closes the object early brings members of its own.
        return read.members().size() == 2 ? read.get("held").orElse(null) : null;
    }
}
