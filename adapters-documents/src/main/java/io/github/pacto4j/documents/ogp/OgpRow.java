package io.github.pacto4j.documents.ogp;

import io.github.pacto4j.date.Period;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.monitoring.CommitmentAssessment;
import io.github.pacto4j.monitoring.CommitmentAssessmentBuilder;
import io.github.pacto4j.monitoring.CompletionLevel;
import io.github.pacto4j.monitoring.CompletionReport;
import io.github.pacto4j.monitoring.CompletionReportBuilder;
import io.github.pacto4j.monitoring.MonitoringReport;
import io.github.pacto4j.monitoring.NotAssessedReason;
import io.github.pacto4j.monitoring.OpenedGovernment;
import io.github.pacto4j.party.ActorRole;
import io.github.pacto4j.party.Organisation;
import io.github.pacto4j.party.OrganisationBuilder;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.plan.CommitmentBuilder;
import io.github.pacto4j.plan.OgpValue;
import io.github.pacto4j.plan.PolicyArea;
import io.github.pacto4j.plan.PolicySector;
import io.github.pacto4j.plan.Relevance;
import io.github.pacto4j.plan.RelevanceBuilder;
import io.github.pacto4j.text.CodeOrText;
import io.github.pacto4j.text.Json;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Language;
import io.github.pacto4j.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table in the documents: what its columns mean, by their roles, and the way from there into records and
 * back.
 */
final class OgpRow {
    /** The member of a commitment under which cells are kept that no property says in the same words. */
    static final String ASIDE = "ogp";

    private static final String PROGRESS = "-PROGRESS";
    private static final String END_OF_TERM = "-END_OF_TERM";
    private static final Map<String, OgpValue> VALUES = Map.of(
            "value_access", OgpValue.ACCESS_TO_INFORMATION,
            "value_participation", OgpValue.CIVIC_PARTICIPATION,
            "value_accountability", OgpValue.PUBLIC_ACCOUNTABILITY,
            "value_technology", OgpValue.TECHNOLOGY_AND_INNOVATION);

    /** What the roles of columns mean, in one spelling; nothing said is left out. */
    private final Map<String, String> meanings = new HashMap<>();

    String get(String name) {
        return meanings.getOrDefault(name, "");
    }

    void put(String name, String meaning) {
        if (!meaning.isEmpty()) {
            meanings.put(name, meaning);
        }
    }

    private @Nullable String orNull(String name) {
        return meanings.get(name);
    }

    /**
     * Returns the commitment.
     *
     * @param unread  dates as they stood where they could not be read, by name
     * @param aside  cells that are kept beside
     */
    Commitment commitment(Map<String, String> unread, Map<String, String> aside) {
        CommitmentBuilder commitment = CommitmentBuilder.builder()
                .number(orNull("commitment_number_raw"))
                .ogpId(orNull("id"))
                .period(period(unread));
        String title = orNull("title");
        if (title != null) {
            commitment.title(Text.of(Language.EN, title));
        }
        List<Relevance> values = new ArrayList<>();
        for (OgpValue value : OgpValue.values()) {
            VALUES.forEach((name, known) -> {
                if (known == value && get(name).equals("true")) {
                    values.add(RelevanceBuilder.builder().value(value).build());
                }
            });
        }
        if (!values.isEmpty()) {
            commitment.relevance(values);
        }
        areas(commitment);
        List<Organisation> partners = new ArrayList<>();
        partner(partners, "lead_institution", ActorRole.LEAD);
        partner(partners, "supporting_institutions", ActorRole.CO_IMPLEMENTER);
        if (!partners.isEmpty()) {
            commitment.partners(partners);
        }
        if (!aside.isEmpty()) {
            Map<String, Json> cells = new LinkedHashMap<>();
            aside.forEach((name, cell) -> cells.put(name, Json.of(cell)));
            commitment.kept(new Kept.Builder().aside(ASIDE, Json.of(cells)).build());
        }
        return commitment.build();
    }

    private @Nullable Period period(Map<String, String> unread) {
        StatedDate start = StatedDate.parse(get("start_raw")).orElse(null);
        StatedDate end = StatedDate.parse(get("end_raw")).orElse(null);
        if (start == null && end == null && unread.isEmpty()) {
            return null;
        }
        Kept.Builder kept = new Kept.Builder();
        unread.forEach((name, cell) -> kept.aside(name, Json.of(cell)));
        return new Period(start, end, kept.build());
    }

    private void partner(List<Organisation> partners, String name, ActorRole role) {
        String words = orNull(name);
        if (words != null) {
            partners.add(OrganisationBuilder.builder()
                    .name(Text.of(Language.EN, words))
                    .role(role)
                    .build());
        }
    }

    private void areas(CommitmentBuilder commitment) {
        List<CodeOrText<PolicyArea>> areas = new ArrayList<>();
        List<CodeOrText<PolicySector>> sectors = new ArrayList<>();
        for (String area : get("policy_areas").split(";", -1)) {
            String code = area.substring(area.indexOf(':') + 1);
            if (area.startsWith("area:")) {
                areas.add(CodeOrText.of(PolicyArea.valueOf(code)));
            } else if (area.startsWith("sector:")) {
                sectors.add(CodeOrText.of(PolicySector.valueOf(code)));
            } else if (!area.isEmpty()) {
                areas.add(CodeOrText.of(Text.of(Language.EN, code)));
            }
        }
        if (!areas.isEmpty()) {
            commitment.policyAreas(areas);
        }
        if (!sectors.isEmpty()) {
            commitment.sectors(sectors);
        }
    }

    /** Returns what the review says on the commitment, null if nothing. */
    @Nullable
    CommitmentAssessment assessment() {
        if (get("verifiable").isEmpty() && get("relevant").isEmpty()) {
            return null;
        }
        return CommitmentAssessmentBuilder.builder()
                .number(orNull("commitment_number_raw"))
                .verifiable(yes("verifiable"))
                .relevant(yes("relevant"))
                .build();
    }

    private @Nullable Boolean yes(String name) {
        return get(name).isEmpty() ? null : Boolean.valueOf(get(name));
    }

    /** Returns the completion as the two reviews found it; empty if neither did. */
    List<CompletionReport> reports() {
        List<CompletionReport> reports = new ArrayList<>();
        report(reports, PROGRESS, "completion_progress", "progress_report_year", "");
        report(reports, END_OF_TERM, "completion_eot", "eot_report_year", "diog_overall");
        return reports;
    }

    private void report(List<CompletionReport> reports, String suffix, String column, String year, String opened) {
        String level = get(column);
        if (level.isEmpty() && get(opened).isEmpty() && get(year).isEmpty()) {
            return;
        }
        CompletionReportBuilder report = CompletionReportBuilder.builder()
                .document("completion-report/1")
                .id(get("id") + suffix)
                .plan(orNull("action_plan_id"))
                .commitment(orNull("commitment_number_raw"))
                .reportedOn(StatedDate.parse(get(year)).orElse(null));
        if (level.equals(NotAssessedReason.NO_EVIDENCE.name()) || level.equals(NotAssessedReason.WITHDRAWN.name())) {
            report.notAssessed(NotAssessedReason.valueOf(level));
        } else if (level.isEmpty()) {
            report.notAssessed(NotAssessedReason.NOT_CODED);
        } else {
            report.completion(CompletionLevel.valueOf(level));
        }
        if (!get(opened).isEmpty()) {
            report.openedGovernment(OpenedGovernment.valueOf(get(opened)));
        }
        reports.add(report.build());
    }

    /** Returns what a commitment of a dossier means in the table. */
    static OgpRow of(Dossier dossier, ActionPlan plan, Commitment commitment) {
        OgpRow row = new OgpRow();
        row.text("id", commitment.ogpId());
        row.text("commitment_number_raw", commitment.number());
        row.text("action_plan_id", plan.id());
        row.date("year_submitted", plan.submittedOn());
        row.date("plan_end_year", plan.period() == null ? null : plan.period().end());
        row.text("title", commitment.title() == null ? null : commitment.title().orElseAny(Language.EN));
        Period period = commitment.period();
        row.date("start_raw", period == null ? null : period.start());
        row.date("end_raw", period == null ? null : period.end());
        for (Organisation partner : orEmpty(commitment.partners())) {
            String name = partner.name() == null ? null : partner.name().orElseAny(Language.EN);
            if (partner.role() == ActorRole.LEAD) {
                row.text("lead_institution", name);
            } else if (partner.role() == ActorRole.CO_IMPLEMENTER) {
                row.text("supporting_institutions", name);
            }
        }
        Set<String> areas = new TreeSet<>();
        orEmpty(commitment.policyAreas())
                .forEach(area -> areas.add(area.asCode()
                        .map(code -> "area:" + code.name())
                        .orElseGet(() -> "text:" + area.label().orElseAny(Language.EN))));
        orEmpty(commitment.sectors())
                .forEach(sector -> areas.add(sector.asCode()
                        .map(code -> "sector:" + code.name())
                        .orElseGet(() -> "text:" + sector.label().orElseAny(Language.EN))));
        row.put("policy_areas", String.join(";", areas));
        List<OgpValue> served = orEmpty(commitment.relevance()).stream()
                .map(Relevance::value)
                .filter(Objects::nonNull)
                .toList();
        VALUES.forEach((name, value) -> row.put(name, served.contains(value) ? "true" : ""));
        for (MonitoringReport report : orEmpty(dossier.monitoringReports())) {
            for (CommitmentAssessment assessment : orEmpty(report.commitments())) {
                if (Objects.equals(assessment.number(), commitment.number())) {
                    row.put("verifiable", said(assessment.verifiable()));
                    row.put("relevant", said(assessment.relevant()));
                }
            }
        }
        for (CompletionReport report : orEmpty(dossier.completionReports())) {
            boolean end = (row.get("id") + END_OF_TERM).equals(report.id());
            if (end || (row.get("id") + PROGRESS).equals(report.id())) {
                Enum<?> level = report.completion() != null ? report.completion() : report.notAssessed();
                row.put(
                        end ? "completion_eot" : "completion_progress",
                        level == null || level == NotAssessedReason.NOT_CODED ? "" : level.name());
                row.date(end ? "eot_report_year" : "progress_report_year", report.reportedOn());
                OpenedGovernment opened = report.openedGovernment();
                row.put("diog_overall", end && opened != null ? opened.name() : row.get("diog_overall"));
            }
        }
        return row;
    }

    private void text(String name, @Nullable String words) {
        put(name, words == null ? "" : words);
    }

    private void date(String name, @Nullable StatedDate date) {
        put(name, date == null ? "" : date.edtf());
    }

    private static String said(@Nullable Boolean answer) {
        return answer == null ? "" : answer.toString();
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
