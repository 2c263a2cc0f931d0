package io.github.pacto4j.cli;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.book.FilledForm;
import io.github.pacto4j.book.Forms;
import io.github.pacto4j.date.WorkingDays;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.json.Reading;
import io.github.pacto4j.rule.Severity;
import io.github.pacto4j.text.CodeLists;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code pacto forms}: shows the forms of the programmes, one of them question by question, or one of them filled from a
 * dossier.
 */
final class FormsCommand implements Subcommand {
    @Override
    public CommandSpec spec() {
        return CommandSpec.create()
                .name("forms")
                .addPositional(PactoCommand.word("FORM"))
                .addPositional(PactoCommand.word("DOSSIER", 1));
    }

    @Override
    public int run(ParseResult asked, Session session) {
        String id = PactoCommand.word(asked);
        if (id == null) {
            Listing.print(Forms.all(), "forms.legend", session);
            return Cli.FINE;
        }
        CodeLists.Entry form = CodeLists.find("forms", id.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new UsageException(
                        "usage.form", "received", id, "forms", Listing.codes(Forms.all(), session.phrases())));
        String file = PactoCommand.word(asked, 1);
        if (file != null) {
            return fill(form, file, session);
        }
        session.console().out().print(session.json() ? json(form, session.phrases()) : text(form, session));
        return Cli.FINE;
    }

    /** Prints the form with the answers of a document. */
    private static int fill(CodeLists.Entry form, String file, Session session) {
        Phrases phrases = session.phrases();
        Reading<Dossier> reading;
        try {
            reading = Pacto.with(WorkingDays.unknown()).read(DocumentFile.load(file, phrases));
        } catch (Refusal e) {
            return refuse(file, e.getMessage(), session);
        }
        if (!reading.isRead()) {
            return refuse(file, reading.problems().get(0).message(phrases.language()), session);
        }
        FilledForm filled = FilledForm.of(form.code(), reading.document());
        int faults = (int) reading.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .count();
        session.console()
                .out()
                .print(
                        session.json()
                                ? FormSheet.json(filled, phrases)
                                : new FormSheet(phrases).of(filled, reading.document(), faults));
        return Cli.FINE;
    }

    private static int refuse(String file, @Nullable String message, Session session) {
        session.console().err().println("pacto: " + file + ": " + message);
        return Cli.UNUSABLE;
    }

    private static String text(CodeLists.Entry form, Session session) {
        Phrases phrases = session.phrases();
        StringBuilder text = new StringBuilder();
        line(text, "", session.paint().bold(Listing.said(form, phrases).text()));
        line(text, "", phrases.say("forms.source", "value", Citations.withTitles(form.source(), phrases)));
        for (List<Forms.Question> section : sections(form)) {
            line(text, "", "");
            line(text, "", session.paint().bold(section.get(0).sectionTitle().orElseAny(phrases.language())));
            for (Forms.Question question : section) {
                question(text, question, phrases);
            }
        }
        return text.toString();
    }

    private static void question(StringBuilder text, Forms.Question question, Phrases phrases) {
        Phrases.Said prompt = new Phrases.Said(question.prompt().orElseAny(phrases.language()));
        line(text, "  ", phrases.say("forms.question", "id", question.id(), "prompt", prompt));
        String required = "forms.required." + question.required().replace(' ', '-');
        line(text, "      ", phrases.say("forms.required", "value", phrases.part(required)));
        properties(question)
                .forEach((document, paths) ->
                        line(text, "      ", phrases.say("forms.property", "paths", paths, "document", document)));
        line(text, "      ", phrases.say("forms.source", "value", Citations.brief(question.source(), phrases)));
    }

    private static String json(CodeLists.Entry form, Phrases phrases) {
        Map<String, Object> members = Listing.members(form, phrases);
        members.put("source", form.source());
        members.put(
                "sections",
                sections(form).stream()
                        .map(section -> section(section, phrases))
                        .toList());
        return JsonLine.of(members);
    }

    private static Map<String, Object> section(List<Forms.Question> questions, Phrases phrases) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("id", questions.get(0).section());
        members.put("title", questions.get(0).sectionTitle().orElseAny(phrases.language()));
        List<Map<String, Object>> items = new ArrayList<>();
        for (Forms.Question question : questions) {
            Map<String, Object> item = new LinkedHashMap<>();
            item.put("id", question.id());
            item.put("prompt", question.prompt().orElseAny(phrases.language()));
            item.put("required", question.required());
            item.put("answer", question.answer());
            item.put("properties", properties(question));
            item.put("source", question.source());
            items.add(item);
        }
        members.put("questions", items);
        return members;
    }

    /** Sections in the order of the form. */
    private static List<List<Forms.Question>> sections(CodeLists.Entry form) {
        Map<String, List<Forms.Question>> sections = new LinkedHashMap<>();
        for (Forms.Question question : Forms.of(form.code())) {
            sections.computeIfAbsent(question.section(), section -> new ArrayList<>())
                    .add(question);
        }
        return List.copyOf(sections.values());
    }

    /** The properties that hold the answer, by document; one document may hold them all. */
    private static Map<String, List<String>> properties(Forms.Question question) {
        Map<String, List<String>> properties = new LinkedHashMap<>();
        List<String> documents = question.documents();
        for (int i = 0; i < question.paths().size(); i++) {
            String document = documents.get(documents.size() == 1 ? 0 : i);
            properties
                    .computeIfAbsent(document, any -> new ArrayList<>())
                    .add(question.paths().get(i));
        }
        return properties;
    }

    private static void line(StringBuilder text, String indent, String content) {
        text.append(indent).append(content).append('\n');
    }
}
