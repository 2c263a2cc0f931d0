package io.github.pacto4j.documents.ogp;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import io.github.pacto4j.date.Period;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.date.wording.DateWording;
import io.github.pacto4j.documents.sheet.Escapes;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.dossier.DossierBuilder;
import io.github.pacto4j.monitoring.CommitmentAssessment;
import io.github.pacto4j.monitoring.CompletionReport;
import io.github.pacto4j.monitoring.MonitoringReportBuilder;
import io.github.pacto4j.monitoring.MonitoringReportKind;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.ActionPlanBuilder;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.text.Csv;
import io.github.pacto4j.text.Json;
import io.github.pacto4j.text.Kept;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the table of commitments that OGP publishes: a dossier for each plan, with its commitments, what the
 * review found on them, and their completion. Every cell comes back as it was unless the documents say something else
 * since; what a column says that the documents do not is reported, and so is what contradicts itself. Immutable and safe
 * for use by many threads.
 */
public final class OgpCommitments {
    private static final String AREAS = "policy_areas";

    /** The short names of columns, by the names in the published file and by themselves. */
    private static final Map<String, String> NAMES = new LinkedHashMap<>();

    /** The names of the columns of policy areas and sectors in the published file. */
    private static final Set<String> FLAGS = new TreeSet<>();

    private static final Map<String, Meaning> MEANINGS = Map.ofEntries(
            Map.entry("id", Meaning.WORDS),
            Map.entry("commitment_number_raw", Meaning.WORDS),
            Map.entry("action_plan_id", Meaning.WORDS),
            Map.entry("title", Meaning.WORDS),
            Map.entry("lead_institution", Meaning.WORDS),
            Map.entry("supporting_institutions", Meaning.WORDS),
            Map.entry("start_raw", Meaning.DATE),
            Map.entry("end_raw", Meaning.DATE),
            Map.entry("year_submitted", Meaning.YEAR),
            Map.entry("plan_end_year", Meaning.YEAR),
            Map.entry("progress_report_year", Meaning.YEAR),
            Map.entry("eot_report_year", Meaning.YEAR),
            Map.entry("verifiable", Meaning.YES_NO),
            Map.entry("relevant", Meaning.FLAG),
            Map.entry("value_access", Meaning.FLAG),
            Map.entry("value_participation", Meaning.FLAG),
            Map.entry("value_accountability", Meaning.FLAG),
            Map.entry("value_technology", Meaning.FLAG),
            Map.entry("completion_progress", Meaning.COMPLETION),
            Map.entry("completion_eot", Meaning.COMPLETION),
            Map.entry("diog_overall", Meaning.OPENING),
            Map.entry(AREAS, Meaning.AREAS));

    static {
        for (Csv.Row row : Csv.resource(OgpCommitments.class, "columns.csv")) {
            if (row.get("role").equals("area")) {
                FLAGS.add(row.get("source"));
            } else if (!row.get("name").isEmpty()) {
                NAMES.put(row.get("source"), row.get("name"));
            }
        }
        List.copyOf(NAMES.values()).forEach(name -> NAMES.put(name, name));
    }

    private final DateWording.Order order;

    /**
     * A reader and writer of the table.
     *
     * @param order  which number of a date such as 9/1/2018 is the day. The published file mixes both orders, so that
     *     unstated, which refuses such dates, is the safe choice
     */
    public OgpCommitments(DateWording.Order order) {
        this.order = order;
    }

    /**
     * What was read.
     *
     * @param columns  the columns of the file, in order
     * @param dossiers  a dossier for each plan, in the order of the file
     * @param losses  what the columns say that the documents do not, in the order of the columns
     * @param findings  rows that contradict themselves, in the order of the file
     */
    public record Table(List<String> columns, List<Dossier> dossiers, List<Loss> losses, List<Finding> findings) {
        /** Copies the lists. */
        public Table {
            columns = List.copyOf(columns);
            dossiers = List.copyOf(dossiers);
            losses = List.copyOf(losses);
            findings = List.copyOf(findings);
        }
    }

    /**
     * Reads a table, in UTF-8, with the names of the published file or the short ones in its first line.
     *
     * @throws IOException if reading fails
     */
    public Table read(InputStream in) throws IOException {
        Map<String, Plan> plans = new LinkedHashMap<>();
        Losses losses = new Losses();
        List<Finding> findings = new ArrayList<>();
        List<String> columns = List.of();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .detectBomHeader(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(in, StandardCharsets.UTF_8)) {
            for (CsvRecord line : csv) {
                List<String> cells =
                        line.getFields().stream().map(Escapes::read).toList();
                if (columns.isEmpty()) {
                    columns = cells;
                } else {
                    Map<String, String> row = new LinkedHashMap<>();
                    for (int i = 0; i < Math.min(columns.size(), cells.size()); i++) {
                        row.putIfAbsent(columns.get(i), cells.get(i));
                    }
                    row(row, plans, losses);
                    findings.addAll(Contradictions.of(byName(row), (int) line.getStartingLineNumber()));
                }
            }
        }
        List<Dossier> dossiers = plans.values().stream().map(Plan::dossier).toList();
        return new Table(columns, dossiers, losses.inOrder(columns), findings);
    }

    private static Map<String, String> byName(Map<String, String> row) {
        Map<String, String> byName = new HashMap<>();
        row.forEach((column, cell) -> byName.put(NAMES.getOrDefault(column, column), cell));
        return byName;
    }

    private void row(Map<String, String> cells, Map<String, Plan> plans, Losses losses) {
        OgpRow row = new OgpRow();
        Map<String, String> unread = new LinkedHashMap<>();
        Map<String, String> aside = new LinkedHashMap<>();
        Set<String> areas = new TreeSet<>();
        cells.forEach((column, cell) -> {
            if (FLAGS.contains(column)) {
                if (cell.strip().equals("1")) {
                    areas.add(Meaning.area(column));
                } else if (!cell.strip().equals("0")) {
                    aside.put(column, cell);
                    losses.add(Loss.Kind.OTHER_WORDS, column);
                }
                return;
            }
            String name = NAMES.getOrDefault(column, column);
            Meaning meaning = MEANINGS.get(name);
            if (meaning == null) {
                aside.put(column, cell);
                losses.add(Loss.Kind.NO_PROPERTY, column);
                return;
            }
            String said = meaning.of(cell, order);
            // A value that the commitment does not serve is not told apart from one that nobody judged.
            boolean unserved = name.startsWith("value_") && said.equals("false");
            row.put(name, unserved ? "" : said);
            if (meaning.isUnread(cell, order)) {
                aside.put(column, cell);
                losses.add(Loss.Kind.NOT_READ, column);
                if (meaning == Meaning.DATE) {
                    unread.put(name.equals("start_raw") ? "start" : "end", cell);
                }
            } else if (!meaning.write(row.get(name)).equals(cell)) {
                aside.put(column, cell);
                losses.add(Loss.Kind.OTHER_WORDS, column);
            }
        });
        if (!areas.isEmpty()) {
            row.put(AREAS, String.join(";", areas));
        }
        plans.computeIfAbsent(row.get("action_plan_id"), id -> new Plan(row)).add(row, row.commitment(unread, aside));
    }

    /**
     * Writes dossiers as a table, in UTF-8, with commas.
     *
     * @param columns  the columns to write, by the names of the published file or the short ones
     * @return what the documents could not fill
     * @throws IOException if writing fails
     */
    public List<Loss> write(List<Dossier> dossiers, List<String> columns, OutputStream out) throws IOException {
        Losses losses = new Losses();
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().build(writer);
        csv.writeRecord(columns.stream().map(Escapes::forCsv).toList());
        for (Dossier dossier : dossiers) {
            ActionPlan plan = dossier.plan();
            if (plan == null || plan.commitments() == null) {
                continue;
            }
            for (Commitment commitment : plan.commitments()) {
                OgpRow row = OgpRow.of(dossier, plan, commitment);
                Json.Obj aside = aside(commitment);
                List<String> cells = new ArrayList<>(columns.size());
                for (String column : columns) {
                    cells.add(Escapes.forCsv(cell(column, row, aside, losses)));
                }
                csv.writeRecord(cells);
            }
        }
        csv.flush();
        writer.flush();
        return losses.inOrder(columns);
    }

    /** What was kept beside is written as long as the documents say the same. */
    private String cell(String column, OgpRow row, Json.@Nullable Obj aside, Losses losses) {
        String kept =
                aside != null && aside.get(column).orElse(Json.NULL) instanceof Json.Str cell ? cell.value() : null;
        if (FLAGS.contains(column)) {
            boolean flagged = List.of(row.get(AREAS).split(";", -1)).contains(Meaning.area(column));
            return flagged ? "1" : kept != null ? kept : "0";
        }
        String name = NAMES.getOrDefault(column, column);
        Meaning meaning = MEANINGS.get(name);
        if (meaning == null) {
            if (kept == null) {
                losses.add(Loss.Kind.NOT_WRITTEN, column);
            }
            return kept == null ? Meaning.NOT_CODED : kept;
        }
        if (kept != null) {
            String said = meaning.of(kept, order);
            boolean unserved = name.startsWith("value_") && said.equals("false");
            if ((unserved ? "" : said).equals(row.get(name))) {
                return kept;
            }
        }
        return meaning.write(row.get(name));
    }

    private static Json.@Nullable Obj aside(Commitment commitment) {
        for (Kept.Member member : commitment.kept().members()) {
            if (member.name().equals(OgpRow.ASIDE) && member.json() instanceof Json.Obj cells) {
                return cells;
            }
        }
        return null;
    }

    /** A plan while its rows are read. */
    private static final class Plan {
        private final OgpRow first;
        private final List<Commitment> commitments = new ArrayList<>();
        private final List<CommitmentAssessment> assessments = new ArrayList<>();
        private final List<CompletionReport> reports = new ArrayList<>();

        Plan(OgpRow first) {
            this.first = first;
        }

        void add(OgpRow row, Commitment commitment) {
            commitments.add(commitment);
            CommitmentAssessment assessment = row.assessment();
            if (assessment != null) {
                assessments.add(assessment);
            }
            reports.addAll(row.reports());
        }

        Dossier dossier() {
            String id = first.get("action_plan_id");
            StatedDate end = StatedDate.parse(first.get("plan_end_year")).orElse(null);
            DossierBuilder dossier = DossierBuilder.builder()
                    .document("dossier/1")
                    .plan(ActionPlanBuilder.builder()
                            .document("action-plan/1")
                            .id(id.isEmpty() ? null : id)
                            .submittedOn(StatedDate.parse(first.get("year_submitted"))
                                    .orElse(null))
                            .period(end == null ? null : new Period(null, end, Kept.NONE))
                            .commitments(commitments)
                            .build());
            if (!assessments.isEmpty()) {
                dossier.monitoringReports(List.of(MonitoringReportBuilder.builder()
                        .document("monitoring-report/1")
                        .id(id + "-REVIEW")
                        .plan(id)
                        .kind(MonitoringReportKind.INCEPTION)
                        .commitments(assessments)
                        .build()));
            }
            return reports.isEmpty()
                    ? dossier.build()
                    : dossier.completionReports(reports).build();
        }
    }

    /** Counts losses by column. */
    private static final class Losses {
        private final Map<String, Map<Loss.Kind, Integer>> counts = new HashMap<>();

        void add(Loss.Kind kind, String column) {
            counts.computeIfAbsent(column, any -> new LinkedHashMap<>()).merge(kind, 1, Integer::sum);
        }

        List<Loss> inOrder(List<String> columns) {
            List<Loss> losses = new ArrayList<>();
            for (String column : columns) {
                Map<Loss.Kind, Integer> kinds = counts.getOrDefault(column, Map.of());
                for (Loss.Kind kind : Loss.Kind.values()) {
                    if (kinds.containsKey(kind)) {
                        losses.add(new Loss(kind, column, kinds.get(kind)));
                    }
                }
            }
            return losses;
        }
    }
}
