package io.github.pacto4j.documents.sheet;

import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.json.Documents;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.testkit.Spelling;
import io.github.pacto4j.testkit.Spellings;
import io.github.pacto4j.testkit.Wreckage;
import io.github.pacto4j.testkit.jqwik.OpenGovernment;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(OpenGovernment.class)
@Domain(DomainContext.Global.class)
class RoundTripTest {
    private static final Sheets SHEETS = Sheets.standard();
    private static final Documents DOCUMENTS = Documents.standard();

    @Provide
    Arbitrary<Style> styles() {
        return Arbitraries.of(Style.keys(), Style.in(Language.FR), Style.in(Language.AR), Style.in(Language.EN));
    }

    @Provide
    Arbitrary<CsvFormat> formats() {
        return Arbitraries.of(
                CsvFormat.STANDARD,
                CsvFormat.STANDARD.withSeparator(','),
                CsvFormat.STANDARD.withSeparator('\t').withByteOrderMark(false));
    }

    @Property(seed = "20221121", tries = 60)
    void a_dossier_comes_back_from_csv(
            @ForAll Dossier dossier, @ForAll("styles") Style style, @ForAll("formats") CsvFormat format)
            throws IOException {
        Same.assertSame(throughCsv(dossier, style, format), named(dossier));
    }

    @Property(seed = "20221121", tries = 40)
    void a_dossier_comes_back_from_a_workbook(@ForAll Dossier dossier, @ForAll("styles") Style style)
            throws IOException {
        Same.assertSame(throughXlsx(dossier, style), named(dossier));
    }

    @Property(seed = "20221121", tries = 60)
    void what_could_not_be_read_and_what_is_unknown_comes_back_as_well(
            @ForAll Dossier dossier, @ForAll Set<Spelling> spellings, @ForAll("styles") Style style, @ForAll long seed)
            throws IOException {
        Random random = new Random(seed);
        byte[] damaged = Wreckage.values(Spellings.write(dossier, spellings, random), random);
        Dossier read = DOCUMENTS.read(damaged).document();
        Same.assertSameJson(throughCsv(read, style, CsvFormat.STANDARD), named(read));
        Same.assertSameJson(throughXlsx(read, style), named(read));
    }

    private static Dossier throughCsv(Dossier dossier, Style style, CsvFormat format) throws IOException {
        Dossier again = emptied(dossier);
        for (Sheet sheet : SHEETS.filled(dossier)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            SHEETS.writeCsv(dossier, sheet, style, format, out);
            CsvFormat unstated = CsvFormat.STANDARD;
            again = SHEETS.readCsv(new ByteArrayInputStream(out.toByteArray()), sheet, unstated, again)
                    .dossier();
        }
        return again;
    }

    private static Dossier throughXlsx(Dossier dossier, Style style) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SHEETS.writeXlsx(dossier, List.of(Sheet.values()), style, out);
        return SHEETS.readXlsx(new ByteArrayInputStream(out.toByteArray()), emptied(dossier))
                .dossier();
    }

    /** A plan and a report that are read from a sheet say what they are. */
    private static Dossier named(Dossier dossier) {
        Dossier named = dossier;
        ActionPlan plan = dossier.plan();
        if (plan != null && plan.document() == null && !isAside(plan.kept())) {
            named = named.withPlan(plan.withDocument("action-plan/1"));
        }
        if (dossier.completionReports() != null) {
            named = named.withCompletionReports(dossier.completionReports().stream()
                    .map(report -> report.document() != null || isAside(report.kept())
                            ? report
                            : report.withDocument("completion-report/1"))
                    .toList());
        }
        return named;
    }

    private static boolean isAside(Kept kept) {
        return kept.members().stream()
                .anyMatch(member -> member.isAside() && member.name().equals("document"));
    }

    private static Dossier emptied(Dossier dossier) {
        Dossier emptied = dossier.withPlan(null);
        if (dossier.completionReports() != null && !dossier.completionReports().isEmpty()) {
            emptied = emptied.withCompletionReports(null);
        }
        if (dossier.coCreation() != null
                && dossier.coCreation().contributions() != null
                && !dossier.coCreation().contributions().isEmpty()) {
            emptied = emptied.withCoCreation(dossier.coCreation().withContributions(null));
        }
        return emptied;
    }
}
