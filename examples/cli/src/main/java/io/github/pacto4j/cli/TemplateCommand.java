package io.github.pacto4j.cli;

import io.github.pacto4j.documents.sheet.Template;
import io.github.pacto4j.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code pacto template}: writes an empty workbook to fill in. */
final class TemplateCommand implements Subcommand {
    private static final String TEXTS = "--texts";
    private static final String OUT = "--out";

    @Override
    public CommandSpec spec() {
        return CommandSpec.create()
                .name("template")
                .addPositional(PactoCommand.requiredWord("TEMPLATE"))
                .addOption(PactoCommand.option(TEXTS, "fr,ar"))
                .addOption(PactoCommand.option(OUT, "FILE"));
    }

    @Override
    public int run(ParseResult asked, Session session) {
        String name = String.valueOf(PactoCommand.word(asked));
        Template template = Template.find(name)
                .orElseThrow(() -> new UsageException(
                        "usage.template",
                        "received",
                        name,
                        "templates",
                        Stream.of(Template.values()).map(Template::id).toList()));
        Language language = session.phrases().language();
        String stated = PactoCommand.value(asked, OUT);
        String out = stated != null ? stated : template.id() + "-" + language.code() + ".xlsx";
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        try {
            template.write(language, texts(PactoCommand.value(asked, TEXTS)), made);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ConvertCommand.save(out, made.toByteArray());
        session.console().out().println(session.phrases().say("template.written", "file", out));
        return Cli.FINE;
    }

    private static List<Language> texts(@Nullable String tags) {
        List<Language> languages = new ArrayList<>();
        if (tags != null) {
            for (String tag : tags.split(",", -1)) {
                languages.add(Language.ofTag(tag.strip())
                        .orElseThrow(() -> new UsageException("usage.texts", "received", tags)));
            }
        }
        return languages;
    }
}
