package io.github.pacto4j.cli;

import io.github.pacto4j.book.Forms;
import io.github.pacto4j.text.CodeLists;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code pacto forms}: shows the forms of the programmes, or one of them question by question. */
final class FormsCommand implements Subcommand {
    @Override
    public CommandSpec spec() {
        return CommandSpec.create().name("forms").addPositional(PactoCommand.word("FORM"));
    }

    @Override
    public int run(ParseResult asked, Session session) {
        String id = PactoCommand.word(asked);
        if (id == null) {
            Listing.print(Forms.all(), "forms.legend", session);
            return Cli.FINE;
        }
        CodeLists.Entry form = CodeLists.find("forms", id)
                .orElseThrow(() -> new UsageException(
                        "usage.form", "received", id, "forms", Listing.codes(Forms.all(), session.phrases())));
        session.console().out().print(session.json() ? json(form, session.phrases()) : text(form, session));
        return Cli.FINE;
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
