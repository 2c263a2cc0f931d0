package io.github.pacto4j.cli;

import io.github.pacto4j.book.guide.Procedures;
import io.github.pacto4j.dossier.DocumentKind;
import io.github.pacto4j.text.CodeLists;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code pacto procedures}: shows the procedures of the guide, or one with who takes part, its aims and operations. */
final class ProceduresCommand implements Subcommand {
    @Override
    public CommandSpec spec() {
        return CommandSpec.create().name("procedures").addPositional(PactoCommand.word("PROCEDURE"));
    }

    @Override
    public int run(ParseResult asked, Session session) {
        String id = PactoCommand.word(asked);
        if (id == null) {
            Listing.print(Procedures.all(), "procedures.legend", session);
            return Cli.FINE;
        }
        CodeLists.Entry procedure = CodeLists.find("procedures", id.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new UsageException(
                        "usage.procedure",
                        "received",
                        id,
                        "procedures",
                        Listing.codes(Procedures.all(), session.phrases())));
        session.console().out().print(session.json() ? json(procedure, session.phrases()) : text(procedure, session));
        return Cli.FINE;
    }

    private static String text(CodeLists.Entry procedure, Session session) {
        Phrases phrases = session.phrases();
        List<Procedures.Line> lines = Procedures.of(procedure.code());
        StringBuilder text = new StringBuilder();
        line(text, session.paint().bold(Listing.said(procedure, phrases).text()));
        CodeLists.Entry step = step(lines.get(0));
        line(
                text,
                phrases.say(
                        "procedures.step",
                        "step",
                        Listing.said(step, phrases),
                        "path",
                        "steps[].operations",
                        "document",
                        document(step).code()));
        String source = Citations.places(lines.get(0).source()).get(0);
        line(text, phrases.say("procedures.source", "value", Citations.withTitles(source, phrases)));
        for (Procedures.Kind kind : Procedures.Kind.values()) {
            List<Procedures.Line> ofKind =
                    lines.stream().filter(line -> line.kind() == kind).toList();
            if (!ofKind.isEmpty()) {
                line(text, "");
                line(text, session.paint().bold(phrases.say("procedures." + kind)));
                ofKind.forEach(line -> line(text, "  " + said(line, phrases).text()));
            }
        }
        return text.toString();
    }

    /** The place in the guide stands above: here stands what comes beside it. */
    private static Phrases.Said said(Procedures.Line line, Phrases phrases) {
        Phrases.Said wording = new Phrases.Said(line.wording().orElseAny(phrases.language()));
        Phrases.Said said = line.kind() == Procedures.Kind.OPERATION
                ? phrases.part("list.named", "id", line.id(), "title", wording)
                : wording;
        List<String> places = Citations.places(line.source());
        if (places.size() == 1) {
            return said;
        }
        String beside = String.join("; ", places.subList(1, places.size()));
        return phrases.part("procedures.line.see", "line", said, "source", Citations.brief(beside, phrases));
    }

    private static String json(CodeLists.Entry procedure, Phrases phrases) {
        List<Procedures.Line> lines = Procedures.of(procedure.code());
        CodeLists.Entry step = step(lines.get(0));
        Map<String, Object> members = Listing.members(procedure, phrases);
        members.put("document", document(step).code());
        members.put("step", step.code());
        for (Procedures.Kind kind : Procedures.Kind.values()) {
            List<Map<String, Object>> items = new ArrayList<>();
            for (Procedures.Line line : lines) {
                if (line.kind() == kind) {
                    Map<String, Object> item = new LinkedHashMap<>();
                    item.put("id", line.id());
                    item.put("wording", line.wording().orElseAny(phrases.language()));
                    item.put("source", line.source());
                    items.add(item);
                }
            }
            members.put(kind.name().toLowerCase(Locale.ROOT) + "s", items);
        }
        return JsonLine.of(members);
    }

    /** A step belongs to the application or to the co-creation. */
    private static CodeLists.Entry step(Procedures.Line line) {
        return CodeLists.find("application-steps", line.step())
                .or(() -> CodeLists.find("co-creation-steps", line.step()))
                .orElseThrow();
    }

    private static DocumentKind document(CodeLists.Entry step) {
        return step.list().equals("application-steps") ? DocumentKind.MEMBERSHIP_APPLICATION : DocumentKind.CO_CREATION;
    }

    private static void line(StringBuilder text, String content) {
        text.append(content).append('\n');
    }
}
