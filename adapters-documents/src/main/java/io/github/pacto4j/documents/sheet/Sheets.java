package io.github.pacto4j.documents.sheet;

import io.github.pacto4j.date.wording.DateWording;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.json.Documents;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.text.Json;
import io.github.pacto4j.text.Language;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes spreadsheets. What is written comes back the same; what is read is told by line and column, and no row
 * is lost because of a cell. Immutable and safe for use by many threads.
 */
public final class Sheets {
    private final Documents documents;
    private final DateWording.Order order;

    /**
     * Sheets whose texts and lists are read within the limits of these documents.
     *
     * @param order  which number of a date such as 03/04/2024 is the day, as whoever brings the file knows it; unstated,
     *     such a date is refused
     */
    public Sheets(Documents documents, DateWording.Order order) {
        this.documents = documents;
        this.order = order;
    }

    /** Returns sheets within the standard limits, which guess no order of day and month. */
    public static Sheets standard() {
        return new Sheets(Documents.standard(), DateWording.Order.UNSTATED);
    }

    /** Returns sheets that read 03/04/2024 in this order. */
    public Sheets withDates(DateWording.Order stated) {
        return new Sheets(documents, stated);
    }

    /** Returns the sheets that a dossier has rows for, in their order. */
    public List<Sheet> filled(Dossier dossier) {
        return List.of(Sheet.values()).stream()
                .filter(sheet -> !entries(dossier, sheet).isEmpty())
                .toList();
    }

    /**
     * Writes one sheet of a dossier as CSV, in UTF-8. The stream stays open.
     *
     * @throws IOException if writing fails
     */
    public void writeCsv(Dossier dossier, Sheet sheet, Style style, CsvFormat format, OutputStream out)
            throws IOException {
        CsvOut csv = new CsvOut(out, format);
        write(entries(dossier, sheet), sheet, Upsert.language(dossier, sheet), style, csv);
        csv.finish();
    }

    /**
     * Writes records of one kind as CSV, one after the other: they are gone through twice, once for the columns that they
     * need, and none is held. The stream stays open.
     *
     * @param records  {@code Axis}, {@code Commitment}, {@code Contribution} or {@code CompletionReport}, as the sheet has
     *     them
     * @param language  language of their bare texts
     * @throws IllegalArgumentException for milestones, which need their commitments
     * @throws IOException if writing fails
     */
    public void writeCsv(
            Iterable<? extends Record> records,
            Sheet sheet,
            Language language,
            Style style,
            CsvFormat format,
            OutputStream out)
            throws IOException {
        if (sheet == Sheet.MILESTONES) {
            throw new IllegalArgumentException("milestones are written from a dossier, which has their commitments");
        }
        CsvOut csv = new CsvOut(out, format);
        Iterable<Entry> entries = () -> {
            Iterator<? extends Record> iterator = records.iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return iterator.hasNext();
                }

                @Override
                public Entry next() {
                    return new Entry(null, iterator.next(), false);
                }
            };
        };
        write(entries, sheet, language, style, csv);
        csv.finish();
    }

    /**
     * Writes sheets of a dossier as a workbook (XLSX), a tab each. The stream stays open.
     *
     * @param sheets  the sheets; empty ones become tabs with a header alone
     * @throws IOException if writing fails
     */
    public void writeXlsx(Dossier dossier, Collection<Sheet> sheets, Style style, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(kept(out), "pacto4j", null)) {
            for (Sheet sheet : new TreeSet<>(sheets)) {
                XlsxOut tab = new XlsxOut(workbook);
                write(entries(dossier, sheet), sheet, Upsert.language(dossier, sheet), style, tab);
                tab.finish();
            }
        }
    }

    /**
     * Reads a CSV file into a dossier.
     *
     * @param sheet  the sheet that it holds, null to tell by its header
     * @param into  the dossier that it changes; {@link #nothing()} for a new one
     * @throws IOException if reading fails
     */
    public Import readCsv(InputStream in, @Nullable Sheet sheet, CsvFormat format, Dossier into) throws IOException {
        Upsert upsert = new Upsert(documents, order, into);
        try {
            CsvTable table = new CsvTable(in, format, header -> fits(sheet, header));
            if (sheet != null) {
                upsert.read(sheet, table);
            } else {
                Guess guess = Guess.of(table);
                upsert.read(guess.sheet(), guess);
            }
        } catch (Table.BrokenException e) {
            upsert.problem(e.problem());
        }
        return upsert.result();
    }

    /**
     * Reads a workbook (XLSX) into a dossier: every tab that is a sheet, by its name or by its header, the plan first.
     *
     * @param into  the dossier that it changes; {@link #nothing()} for a new one
     * @throws IOException if reading fails
     */
    public Import readXlsx(InputStream in, Dossier into) throws IOException {
        Upsert upsert = new Upsert(documents, order, into);
        byte[] bytes = in.readAllBytes();
        Optional<SheetProblem> refused = Workbooks.refuse(bytes);
        if (refused.isPresent()) {
            upsert.problem(refused.get());
            return upsert.result();
        }
        try (ReadableWorkbook workbook = Workbooks.open(bytes)) {
            for (Tab tab : tabs(workbook, upsert)) {
                try (XlsxTable table = new XlsxTable(tab.content())) {
                    upsert.read(tab.sheet(), table);
                }
            }
        } catch (Table.BrokenException e) {
            upsert.problem(e.problem());
        } catch (RuntimeException | IOException e) {
            if (!Workbooks.isOfFile(e)) {
                throw e;
            }
            upsert.problem(Workbooks.broken());
        }
        return upsert.result();
    }

    /**
     * Reads a CSV file row by row, for files of any length: of the rows behind it keeps the ids alone.
     *
     * @param language  language of bare texts
     * @param row  takes each row, in order
     * @return what is wrong with the file as a whole
     * @throws IOException if reading fails
     */
    public List<SheetProblem> forEachRow(
            InputStream in, Sheet sheet, CsvFormat format, Language language, Consumer<SheetRow> row)
            throws IOException {
        try {
            CsvTable table = new CsvTable(in, format, header -> fits(sheet, header));
            return new SheetReader(documents, sheet, language, order).read(table, (parent, key) -> null, row);
        } catch (Table.BrokenException e) {
            return List.of(e.problem());
        }
    }

    /** Returns a dossier with nothing in it, for spreadsheets that begin one. */
    public static Dossier nothing() {
        return Upsert.nothing();
    }

    private record Tab(Sheet sheet, org.dhatim.fastexcel.reader.Sheet content) {}

    private static List<Tab> tabs(ReadableWorkbook workbook, Upsert upsert) throws IOException {
        List<Tab> tabs = new ArrayList<>();
        for (org.dhatim.fastexcel.reader.Sheet content : workbook.getSheets().toList()) {
            Optional<Sheet> sheet = Sheet.find(content.getName());
            if (sheet.isEmpty() && content.getVisibility() == org.dhatim.fastexcel.reader.SheetVisibility.VISIBLE) {
                try (XlsxTable table = new XlsxTable(content)) {
                    sheet = Guess.sheet(table.rows());
                }
                if (sheet.isEmpty()) {
                    upsert.problem(SheetProblem.of(
                            SheetProblem.Code.UNKNOWN_SHEET,
                            content.getName(),
                            0,
                            0,
                            "",
                            Map.of("received", content.getName())));
                }
            }
            sheet.ifPresent(found -> tabs.add(new Tab(found, content)));
        }
        tabs.sort(Comparator.comparing(Tab::sheet));
        return tabs;
    }

    /** Returns how many columns of a header a sheet knows; of the sheet that knows most, if none is stated. */
    private static int fits(@Nullable Sheet sheet, List<String> header) {
        return sheet != null ? Guess.known(sheet, header) : Guess.best(header);
    }

    /**
     * A record to be written.
     *
     * @param parent  number of the commitment of a milestone, else null
     * @param keepMilestones  whether the milestones of a commitment cannot be found again from their own sheet
     */
    private record Entry(@Nullable String parent, Record record, boolean keepMilestones) {}

    private static Collection<Entry> entries(Dossier dossier, Sheet sheet) {
        List<Entry> entries = new ArrayList<>();
        ActionPlan plan = dossier.plan();
        switch (sheet) {
            case PLAN -> add(entries, plan == null ? null : List.of(plan));
            case AXES -> add(entries, plan == null ? null : plan.axes());
            case COMMITMENTS, MILESTONES -> commitments(entries, plan, sheet);
            case CONTRIBUTIONS ->
                add(
                        entries,
                        dossier.coCreation() == null
                                ? null
                                : dossier.coCreation().contributions());
            case REPORTS -> add(entries, dossier.completionReports());
        }
        return entries;
    }

    private static void add(List<Entry> entries, @Nullable List<? extends Record> records) {
        if (records != null) {
            records.forEach(record -> entries.add(new Entry(null, record, false)));
        }
    }

    /** Of two commitments with one number a milestone could not say which it belongs to. */
    private static void commitments(List<Entry> entries, @Nullable ActionPlan plan, Sheet sheet) {
        Set<String> numbers = new HashSet<>();
        for (Commitment commitment :
                plan == null || plan.commitments() == null ? List.<Commitment>of() : plan.commitments()) {
            String number = commitment.number();
            // What is no object has no row, and only its place among the others says where it stood.
            boolean keep = number == null
                    || number.isBlank()
                    || !XlsxOut.isHeld(number)
                    || !numbers.add(number)
                    || commitment.kept().within("milestones").hasAside();
            if (sheet == Sheet.COMMITMENTS) {
                entries.add(new Entry(null, commitment, keep));
            } else if (!keep && commitment.milestones() != null) {
                commitment.milestones().forEach(milestone -> entries.add(new Entry(number, milestone, false)));
            }
        }
    }

    private void write(Iterable<Entry> entries, Sheet sheet, Language language, Style style, TableWriter out)
            throws IOException {
        Envelope envelope = new Envelope(documents, sheet, language);
        RowWriter rows = new RowWriter(documents, sheet, style, out::holds);
        SortedSet<Column> columns = new TreeSet<>();
        Columns.of(sheet).find(sheet.key()).ifPresent(columns::add);
        Columns.of(sheet)
                .find(Sheet.PARENT)
                .filter(column -> column.role() == Column.Role.PARENT)
                .ifPresent(columns::add);
        for (Entry entry : entries) {
            columns.addAll(rows.cells(tree(envelope, entry), entry.parent(), entry.keepMilestones())
                    .keySet());
        }
        out.header(sheet, List.copyOf(columns), style);
        for (Entry entry : entries) {
            out.row(rows.cells(tree(envelope, entry), entry.parent(), entry.keepMilestones()));
        }
    }

    private static Json.Obj tree(Envelope envelope, Entry entry) {
        return envelope.tree(entry.record());
    }

    /** Returns a stream that its owner closes, not who writes to it. */
    static OutputStream kept(OutputStream out) {
        return new Kept(out);
    }

    private static final class Kept extends FilterOutputStream {
        Kept(OutputStream out) {
            super(Objects.requireNonNull(out));
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            out.write(bytes, from, count);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
