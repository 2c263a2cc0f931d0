package io.github.pacto4j.cli;

import io.github.pacto4j.text.CodeLists;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The names that a command understands, a line each, with what they stand for. */
final class Listing {
    private Listing() {}

    /**
     * Prints them.
     *
     * @param legend  key of the phrase that says how many there are and how to see one
     */
    static void print(List<CodeLists.Entry> entries, String legend, Session session) {
        PrintStream out = session.console().out();
        Phrases phrases = session.phrases();
        for (CodeLists.Entry entry : entries) {
            if (session.json()) {
                out.print(JsonLine.of(members(entry, phrases)));
            } else {
                out.println(said(entry, phrases).text());
            }
        }
        if (!session.json()) {
            out.println("\n" + phrases.say(legend, "count", entries.size()));
        }
    }

    static Phrases.Said said(CodeLists.Entry entry, Phrases phrases) {
        return phrases.part("list.named", "id", entry.code(), "title", title(entry, phrases));
    }

    static Phrases.Said title(CodeLists.Entry entry, Phrases phrases) {
        return new Phrases.Said(entry.label().orElseAny(phrases.language()));
    }

    /** Returns the members that begin the JSON of an entry, to be added to. */
    static Map<String, Object> members(CodeLists.Entry entry, Phrases phrases) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("id", entry.code());
        members.put("title", entry.label().orElseAny(phrases.language()));
        return members;
    }

    /** Returns all codes, in a message that says what would do. */
    static Phrases.Said codes(List<CodeLists.Entry> entries, Phrases phrases) {
        return phrases.list(
                entries.stream().map(entry -> phrases.apart(entry.code())).toList());
    }
}
