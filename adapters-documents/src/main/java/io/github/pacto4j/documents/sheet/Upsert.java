package io.github.pacto4j.documents.sheet;

import io.github.pacto4j.cocreation.CoCreation;
import io.github.pacto4j.cocreation.CoCreationBuilder;
import io.github.pacto4j.cocreation.Contribution;
import io.github.pacto4j.date.wording.DateWording;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.dossier.DossierBuilder;
import io.github.pacto4j.json.Documents;
import io.github.pacto4j.monitoring.CompletionReport;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.ActionPlanBuilder;
import io.github.pacto4j.plan.Axis;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.plan.CommitmentBuilder;
import io.github.pacto4j.plan.Milestone;
import io.github.pacto4j.text.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Takes the rows of spreadsheets into a dossier: what has an id or number already is changed, the rest is added. */
final class Upsert {
    private final Documents documents;
    private final DateWording.Order order;
    private final List<Import.Change> changes = new ArrayList<>();
    private final List<SheetProblem> problems = new ArrayList<>();
    private Dossier dossier;

    Upsert(Documents documents, DateWording.Order order, Dossier dossier) {
        this.documents = documents;
        this.order = order;
        this.dossier = dossier;
    }

    Import result() {
        return new Import(dossier, changes, inOrder());
    }

    /** In the order of the file: what is wrong with a header was found while its rows were read. */
    private List<SheetProblem> inOrder() {
        List<String> sheets =
                problems.stream().map(SheetProblem::sheet).distinct().toList();
        List<SheetProblem> ordered = new ArrayList<>(problems);
        ordered.sort(Comparator.comparingInt((SheetProblem problem) -> sheets.indexOf(problem.sheet()))
                .thenComparingInt(SheetProblem::line));
        return ordered;
    }

    void problem(SheetProblem problem) {
        problems.add(problem);
    }

    void read(Sheet sheet, Table table) {
        switch (sheet) {
            case PLAN -> plan(table);
            case AXES -> {
                Items<Axis> axes = new Items<>(Axis.class, plan().axes(), Axis::number);
                read(sheet, table, axes);
                begin(plan().withAxes(axes.result()));
            }
            case COMMITMENTS -> {
                Items<Commitment> commitments = new Items<>(Commitment.class, plan().commitments(), Commitment::number);
                read(sheet, table, commitments);
                begin(plan().withCommitments(commitments.result()));
            }
            case MILESTONES -> milestones(table);
            case CONTRIBUTIONS -> {
                CoCreation process = dossier.coCreation() == null
                        ? CoCreationBuilder.builder().document("co-creation/1").build()
                        : dossier.coCreation();
                Items<Contribution> contributions =
                        new Items<>(Contribution.class, process.contributions(), Contribution::id);
                read(sheet, table, contributions);
                if (dossier.coCreation() != null || contributions.result() != null) {
                    dossier = dossier.withCoCreation(process.withContributions(contributions.result()));
                }
            }
            case REPORTS -> {
                Items<CompletionReport> reports =
                        new Items<>(CompletionReport.class, dossier.completionReports(), CompletionReport::id);
                read(sheet, table, reports);
                dossier = dossier.withCompletionReports(reports.result());
            }
        }
    }

    /** A sheet without rows begins no plan. */
    private void begin(ActionPlan plan) {
        if (dossier.plan() != null || plan.axes() != null || plan.commitments() != null) {
            dossier = dossier.withPlan(plan);
        }
    }

    private ActionPlan plan() {
        return dossier.plan() == null
                ? ActionPlanBuilder.builder().document("action-plan/1").build()
                : dossier.plan();
    }

    private <R extends Record> void read(Sheet sheet, Table table, Items<R> items) {
        reading(sheet)
                .read(table, (parent, key) -> items.find(key), row -> took(row, items.put(row)))
                .forEach(problems::add);
    }

    private SheetReader reading(Sheet sheet) {
        return new SheetReader(documents, sheet, language(dossier, sheet), order);
    }

    private void took(SheetRow row, Import.Effect effect) {
        changes.add(new Import.Change(row.sheet(), row.line(), row.key(), effect));
        problems.addAll(row.problems());
    }

    /** Returns the language of bare texts in a part of a dossier. */
    static Language language(Dossier dossier, Sheet sheet) {
        Language stated = sheet == Sheet.CONTRIBUTIONS && dossier.coCreation() != null
                ? dossier.coCreation().language()
                : null;
        if (stated == null && sheet != Sheet.PLAN && dossier.plan() != null) {
            stated = dossier.plan().language();
        }
        return stated != null ? stated : Objects.requireNonNullElse(dossier.language(), Language.FR);
    }

    private void plan(Table table) {
        boolean[] taken = {false};
        String name = table.name().isEmpty() ? Sheet.PLAN.id() : table.name();
        SheetReader reader = reading(Sheet.PLAN);
        problems.addAll(reader.read(table, (parent, key) -> taken[0] || !isSame(key) ? null : dossier.plan(), row -> {
            ActionPlan known = dossier.plan();
            if (taken[0] || !(row.key() == null || isSame(row.key()))) {
                took(row, Import.Effect.REFUSED);
                problem(SheetProblem.of(
                        SheetProblem.Code.OTHER_PLAN,
                        name,
                        row.line(),
                        0,
                        "",
                        Map.of(
                                "received", SheetProblem.shortened(String.valueOf(row.key())),
                                "expected", String.valueOf(known == null ? null : known.id()))));
                return;
            }
            taken[0] = true;
            ActionPlan read = (ActionPlan) row.record();
            took(
                    row,
                    known == null
                            ? Import.Effect.ADDED
                            : known.equals(read) ? Import.Effect.UNCHANGED : Import.Effect.CHANGED);
            dossier = dossier.withPlan(read);
        }));
    }

    private boolean isSame(String id) {
        ActionPlan plan = dossier.plan();
        return plan == null || plan.id() == null || plan.id().equals(id);
    }

    private void milestones(Table table) {
        ActionPlan plan = plan();
        Items<Commitment> commitments = new Items<>(Commitment.class, plan.commitments(), Commitment::number);
        Map<Integer, Items<Milestone>> milestones = new TreeMap<>();
        String name = table.name().isEmpty() ? Sheet.MILESTONES.id() : table.name();
        int[] homeless = {-1};
        problems.addAll(reading(Sheet.MILESTONES)
                .read(
                        table,
                        (parent, key) -> {
                            Integer at = parent == null ? null : commitments.place(parent);
                            return at == null
                                    ? null
                                    : of(milestones, commitments, at).find(key);
                        },
                        row -> {
                            Integer at = row.parent() == null
                                    ? homeless[0] < 0 ? null : Integer.valueOf(homeless[0])
                                    : commitments.place(row.parent());
                            SheetRow told = row;
                            if (at == null) {
                                at = commitments.add(CommitmentBuilder.builder()
                                        .number(row.parent())
                                        .build());
                                if (row.parent() == null) {
                                    homeless[0] = at;
                                } else {
                                    told = row.with(List.of(SheetProblem.of(
                                            SheetProblem.Code.UNKNOWN_PARENT,
                                            name,
                                            row.line(),
                                            0,
                                            "",
                                            Map.of("received", SheetProblem.shortened(row.parent())))));
                                }
                            }
                            took(told, of(milestones, commitments, at).put(row));
                        }));
        milestones.forEach(
                (at, items) -> commitments.set(at, commitments.get(at).withMilestones(items.result())));
        begin(plan.withCommitments(commitments.result()));
    }

    private static Items<Milestone> of(
            Map<Integer, Items<Milestone>> milestones, Items<Commitment> commitments, int at) {
        return milestones.computeIfAbsent(
                at, place -> new Items<>(Milestone.class, commitments.get(place).milestones(), Milestone::number));
    }

    /** Returns a dossier with nothing in it. */
    static Dossier nothing() {
        return DossierBuilder.builder().document("dossier/1").build();
    }

    /** The id or number of an item. */
    private interface KeyOf<R> {
        @Nullable
        String of(R item);
    }

    /** A list of the dossier, with the places of its ids. Of two items with one id the first is meant. */
    private static final class Items<R extends Record> {
        private final Class<R> type;
        private final boolean stated;
        private final List<R> items;
        private final Map<String, Integer> places = new LinkedHashMap<>();
        private final KeyOf<R> keyOf;

        Items(Class<R> type, @Nullable List<R> begun, KeyOf<R> keyOf) {
            this.type = type;
            this.stated = begun != null;
            this.items = new ArrayList<>();
            this.keyOf = keyOf;
            if (begun != null) {
                begun.forEach(this::add);
            }
        }

        int add(R item) {
            items.add(item);
            String key = keyOf.of(item);
            if (key != null) {
                places.putIfAbsent(key, items.size() - 1);
            }
            return items.size() - 1;
        }

        /** A number in Arabic digits means the commitment with the same number in Latin ones. */
        @Nullable
        Integer place(String key) {
            Integer place = places.get(key);
            if (place == null) {
                place = places.get(key.strip());
            }
            return place == null ? Digits.folded(key.strip()).map(places::get).orElse(null) : place;
        }

        @Nullable
        R find(String key) {
            Integer place = place(key);
            return place == null ? null : items.get(place);
        }

        R get(int place) {
            return items.get(place);
        }

        void set(int place, R item) {
            items.set(place, item);
        }

        Import.Effect put(SheetRow row) {
            R read = type.cast(row.record());
            boolean again = row.problems().stream()
                    .anyMatch(problem -> problem.code().equals(SheetProblem.Code.DUPLICATE_ID.name()));
            Integer place = row.key() == null || again ? null : place(row.key());
            if (place == null) {
                add(read);
                return Import.Effect.ADDED;
            }
            R known = items.set(place, read);
            return known.equals(read) ? Import.Effect.UNCHANGED : Import.Effect.CHANGED;
        }

        /** Nothing added to a list that was not stated leaves it so. */
        @Nullable
        List<R> result() {
            return items.isEmpty() && !stated ? null : items;
        }
    }
}
