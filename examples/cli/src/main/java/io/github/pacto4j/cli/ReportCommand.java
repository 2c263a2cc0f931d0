package io.github.pacto4j.cli;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.documents.page.PageKind;
import io.github.pacto4j.documents.page.Pages;
import io.github.pacto4j.documents.page.Templates;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.json.Reading;
import io.github.pacto4j.rule.Ask;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code pacto report}: writes pages that people read of a document. One page goes where results go, or into a file; all
 * pages that the document has something for go into a folder.
 */
final class ReportCommand implements Subcommand {
    private static final String TO = "--to";
    private static final String PAGE = "--page";
    private static final String OUT = "--out";
    private static final String ON = "--on";
    private static final String PERSONAL_DATA = "--personal-data";
    private static final List<String> FORMATS = List.of("html", "md");

    @Override
    public CommandSpec spec() {
        return CommandSpec.create()
                .name("report")
                .addPositional(PactoCommand.requiredWord("FILE"))
                .addOption(PactoCommand.option(TO, "html|md"))
                .addOption(PactoCommand.option(PAGE, "PAGE"))
                .addOption(PactoCommand.option(OUT, "PATH"))
                .addOption(PactoCommand.option(ON, "DAY"))
                .addOption(OptionSpec.builder(PERSONAL_DATA).build());
    }

    /** Its results are pages: there is nothing to show in another form. */
    @Override
    public List<String> formats() {
        return List.of("text");
    }

    @Override
    public int run(ParseResult asked, Session session) {
        String file = Objects.requireNonNull(PactoCommand.word(asked));
        String to = Objects.requireNonNullElse(PactoCommand.value(asked, TO), FORMATS.get(0));
        if (!FORMATS.contains(to)) {
            throw new UsageException("usage.format", "received", to, "formats", FORMATS);
        }
        PageKind kind = kind(PactoCommand.value(asked, PAGE));
        Path out = path(PactoCommand.value(asked, OUT));
        Question question = new Question(Question.day(PactoCommand.value(asked, ON)), null, null);
        Pacto pacto = Pacto.with(MoroccanCalendar.with(null));
        OneDocument document = new OneDocument(file, question, pacto, session);
        return document.answer((reading, ask) -> {
            Pages pages = pages(pacto, reading, ask, asked.hasMatchedOption(PERSONAL_DATA));
            if (out == null) {
                PageKind shown = kind == null ? PageKind.ASSESSMENT : kind;
                document.printForeign(page(pages, shown, to));
            } else if (kind != null && !Files.isDirectory(out)) {
                write(out, page(pages, kind, to), session);
            } else {
                Collection<PageKind> kinds = kind == null ? pages.kinds() : List.of(kind);
                for (PageKind each : kinds) {
                    String name = each.code() + "." + ask.language().code() + "." + to;
                    write(out.resolve(name), page(pages, each, to), session);
                }
            }
            return true;
        });
    }

    private static Pages pages(Pacto pacto, Reading<Dossier> reading, Ask ask, boolean personal) {
        return personal ? Pages.withPersonalData(pacto, reading, ask) : Pages.of(pacto, reading, ask);
    }

    private static @Nullable PageKind kind(@Nullable String written) {
        return written == null
                ? null
                : PageKind.of(written.toLowerCase(Locale.ROOT))
                        .orElseThrow(() -> new UsageException(
                                Alike.to(written, PageKind.codes()),
                                "usage.page",
                                "received",
                                written,
                                "pages",
                                String.join(", ", PageKind.codes())));
    }

    private static @Nullable Path path(@Nullable String written) {
        try {
            return written == null ? null : Path.of(written);
        } catch (InvalidPathException e) {
            throw new UsageException("usage.out", "received", Objects.requireNonNull(written));
        }
    }

    private static String page(Pages pages, PageKind kind, String to) {
        Templates templates = to.equals("md") ? Templates.markdown() : Templates.html();
        return templates.write(pages.page(kind));
    }

    /** Writes a file, its folder with it, and says so. */
    private static void write(Path file, String content, Session session) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UsageException("usage.out", "received", file.toString());
        }
        session.console().out().println(file);
    }
}
