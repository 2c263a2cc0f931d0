package io.github.pacto4j.cli;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.date.WorkingDays;
import io.github.pacto4j.date.wording.DateWording;
import io.github.pacto4j.documents.sheet.CsvFormat;
import io.github.pacto4j.documents.sheet.Import;
import io.github.pacto4j.documents.sheet.Sheet;
import io.github.pacto4j.documents.sheet.Sheets;
import io.github.pacto4j.documents.sheet.Style;
import io.github.pacto4j.dossier.DocumentKind;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.json.Documents;
import io.github.pacto4j.json.Reading;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code pacto convert}: writes a document as a spreadsheet, or reads a spreadsheet into a document. */
final class ConvertCommand implements Subcommand {
    private static final String TO = "--to";
    private static final String SHEET = "--sheet";
    private static final String INTO = "--into";
    private static final String OUT = "--out";
    private static final String KEYS = "--keys";
    private static final String SEPARATOR = "--separator";
    private static final String NO_BOM = "--no-bom";
    private static final String CHARSET = "--charset";
    private static final String DATES = "--dates";
    private static final String DRY_RUN = "--dry-run";
    private static final List<String> TARGETS = List.of("json", "csv", "xlsx");

    @Override
    public CommandSpec spec() {
        return CommandSpec.create()
                .name("convert")
                .addPositional(PactoCommand.requiredWord("FILE"))
                .addOption(PactoCommand.option(TO, "json|csv|xlsx"))
                .addOption(PactoCommand.option(SHEET, "SHEET"))
                .addOption(PactoCommand.option(INTO, "DOSSIER"))
                .addOption(PactoCommand.option(OUT, "FILE"))
                .addOption(flag(DRY_RUN))
                .addOption(PactoCommand.option(DATES, "dmy|mdy"))
                .addOption(flag(KEYS))
                .addOption(PactoCommand.option(SEPARATOR, "SEPARATOR"))
                .addOption(flag(NO_BOM))
                .addOption(PactoCommand.option(CHARSET, "CHARSET"));
    }

    private static OptionSpec flag(String name) {
        return OptionSpec.builder(name).type(boolean.class).build();
    }

    @Override
    public int run(ParseResult asked, Session session) {
        String file = Objects.requireNonNull(PactoCommand.word(asked));
        String out = PactoCommand.value(asked, OUT);
        String to = target(PactoCommand.value(asked, TO), out, file);
        Sheet sheet = sheet(PactoCommand.value(asked, SHEET));
        boolean dry = asked.matchedOptionValue(DRY_RUN, false);
        if (to.equals("xlsx") && out == null && !dry) {
            throw new UsageException("usage.convert.out");
        }
        try {
            byte[] bytes = DocumentFile.load(file, session.phrases());
            return isDocument(file, bytes)
                    ? document(file, bytes, to, sheet, asked, session)
                    : spreadsheet(file, bytes, to, sheet, asked, session);
        } catch (Refusal e) {
            return refuse(file, e.getMessage(), session);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is to be made is told by the option, else by the name of the file to be written. */
    private static String target(@Nullable String to, @Nullable String out, String file) {
        String target = to;
        for (String known : TARGETS) {
            if (target == null && out != null && out.toLowerCase(Locale.ROOT).endsWith("." + known)) {
                target = known;
            }
        }
        if (target == null) {
            target = file.toLowerCase(Locale.ROOT).endsWith(".json") ? "csv" : "json";
        }
        if (!TARGETS.contains(target)) {
            throw new UsageException("usage.convert.to", "received", target, "targets", TARGETS);
        }
        return target;
    }

    private static @Nullable Sheet sheet(@Nullable String name) {
        if (name == null) {
            return null;
        }
        return Sheet.find(name)
                .orElseThrow(() ->
                        new UsageException("usage.sheet", "received", name, "sheets", ids(List.of(Sheet.values()))));
    }

    private static List<String> ids(List<Sheet> sheets) {
        return sheets.stream().map(Sheet::id).toList();
    }

    private static boolean isDocument(String file, byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 64), StandardCharsets.UTF_8).stripLeading();
        return file.toLowerCase(Locale.ROOT).endsWith(".json") || start.startsWith("{") || start.startsWith("\uFEFF{");
    }

    private static CsvFormat format(ParseResult asked) {
        CsvFormat format = CsvFormat.STANDARD.withByteOrderMark(!asked.matchedOptionValue(NO_BOM, false));
        String separator = PactoCommand.value(asked, SEPARATOR);
        if (separator != null) {
            format = format.withSeparator(
                    switch (separator) {
                        case ";", "semicolon" -> ';';
                        case ",", "comma" -> ',';
                        case "\t", "tab" -> '\t';
                        default -> throw new UsageException("usage.separator", "received", separator);
                    });
        }
        String charset = PactoCommand.value(asked, CHARSET);
        try {
            return charset == null ? format : format.withCharset(Charset.forName(charset));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new UsageException("usage.charset", "received", charset);
        }
    }

    private static Sheets sheets(ParseResult asked) {
        String order = PactoCommand.value(asked, DATES);
        return order == null
                ? Sheets.standard()
                : Sheets.standard()
                        .withDates(
                                switch (order) {
                                    case "dmy" -> DateWording.Order.DAY_FIRST;
                                    case "mdy" -> DateWording.Order.MONTH_FIRST;
                                    default -> throw new UsageException("usage.dates", "received", order);
                                });
    }

    /** A document of the library becomes a spreadsheet. */
    private static int document(
            String file, byte[] bytes, String to, @Nullable Sheet sheet, ParseResult asked, Session session)
            throws IOException {
        Reading<Dossier> reading = Pacto.with(WorkingDays.unknown()).read(bytes);
        if (!reading.isRead()) {
            return refuse(
                    file, reading.problems().get(0).message(session.phrases().language()), session);
        }
        return write(reading, to, sheet, asked, session);
    }

    /** A spreadsheet becomes a document, or part of one that exists. */
    private static int spreadsheet(
            String file, byte[] bytes, String to, @Nullable Sheet sheet, ParseResult asked, Session session)
            throws IOException, Refusal {
        Reading<Dossier> into = null;
        String existing = PactoCommand.value(asked, INTO);
        if (existing != null) {
            into = Pacto.with(WorkingDays.unknown()).read(DocumentFile.load(existing, session.phrases()));
            if (!into.isRead()) {
                return refuse(
                        existing,
                        into.problems().get(0).message(session.phrases().language()),
                        session);
            }
        }
        Dossier before = into == null ? Sheets.nothing() : into.document();
        ByteArrayInputStream in = new ByteArrayInputStream(bytes);
        boolean workbook = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
        Import read =
                workbook ? sheets(asked).readXlsx(in, before) : sheets(asked).readCsv(in, sheet, format(asked), before);
        boolean dry = asked.matchedOptionValue(DRY_RUN, false);
        boolean apart = dry || PactoCommand.value(asked, OUT) != null;
        PrintStream report = apart ? session.console().out() : session.console().err();
        report.print(new ImportText(session).of(file, read, dry));
        if (read.changes().isEmpty()) {
            return Cli.UNUSABLE;
        }
        if (!dry) {
            Dossier after = read.dossier();
            Reading<Dossier> result = into == null ? Reading.of(after) : into.map(known -> after);
            write(result, to, sheet, asked, session);
        }
        return read.hasErrors() ? Cli.NOT_FINE : Cli.FINE;
    }

    private static int write(
            Reading<Dossier> reading, String to, @Nullable Sheet sheet, ParseResult asked, Session session)
            throws IOException {
        Dossier dossier = reading.document();
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        Style style = asked.matchedOptionValue(KEYS, false)
                ? Style.keys()
                : Style.in(session.phrases().language());
        List<Sheet> filled = Sheets.standard().filled(dossier);
        switch (to) {
            case "json" -> {
                made.write(Documents.standard().write(alone(reading)));
                made.write('\n');
            }
            case "csv" -> Sheets.standard().writeCsv(dossier, one(sheet, filled), style, format(asked), made);
            default -> Sheets.standard().writeXlsx(dossier, sheet == null ? filled : List.of(sheet), style, made);
        }
        String out = PactoCommand.value(asked, OUT);
        if (out == null) {
            session.console().out().write(made.toByteArray(), 0, made.size());
        } else {
            save(out, made.toByteArray());
        }
        return Cli.FINE;
    }

    /** Saves what was made. */
    static void save(String out, byte[] made) {
        try {
            Files.write(Path.of(out), made);
        } catch (IOException | InvalidPathException e) {
            throw new UsageException("usage.out", "received", out);
        }
    }

    private static Sheet one(@Nullable Sheet sheet, List<Sheet> filled) {
        if (sheet != null) {
            return sheet;
        } else if (filled.size() == 1) {
            return filled.get(0);
        }
        throw new UsageException("usage.convert.sheet", "sheets", ids(filled));
    }

    /** A plan that stood alone stands alone again. */
    private static Record alone(Reading<Dossier> reading) {
        Dossier dossier = reading.document();
        boolean plan = reading.kind().filter(DocumentKind.ACTION_PLAN::equals).isPresent();
        return plan && dossier.plan() != null && dossier.coCreation() == null && dossier.completionReports() == null
                ? dossier.plan()
                : dossier;
    }

    private static int refuse(String file, @Nullable String message, Session session) {
        session.console().err().println("pacto: " + file + ": " + message);
        return Cli.UNUSABLE;
    }
}
