package io.github.pacto4j.cli;

import io.github.pacto4j.dossier.DocumentKind;
import io.github.pacto4j.json.Schemas;
import io.github.pacto4j.text.CodeLists;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code pacto schema}: shows the kinds of document, or the JSON Schema of one. */
final class SchemaCommand implements Subcommand {
    @Override
    public CommandSpec spec() {
        return CommandSpec.create().name("schema").addPositional(PactoCommand.word("DOCUMENT"));
    }

    @Override
    public int run(ParseResult asked, Session session) {
        List<CodeLists.Entry> kinds = CodeLists.of("document-kinds");
        String name = PactoCommand.word(asked);
        if (name == null) {
            Listing.print(kinds, "schema.legend", session);
            return Cli.FINE;
        }
        byte[] schema = Schemas.of(kind(name, kinds, session.phrases()));
        session.console().out().print(session.json() ? JsonLine.of(schema) : JsonLine.indented(schema));
        return Cli.FINE;
    }

    /** The version may be left out: there is one of each. */
    private static DocumentKind kind(String name, List<CodeLists.Entry> kinds, Phrases phrases) {
        for (DocumentKind kind : DocumentKind.values()) {
            String code = kind.code();
            if (code.equalsIgnoreCase(name)
                    || code.substring(0, code.indexOf('/')).equalsIgnoreCase(name)) {
                return kind;
            }
        }
        throw new UsageException("usage.schema", "received", name, "documents", Listing.codes(kinds, phrases));
    }
}
