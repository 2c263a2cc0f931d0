package io.github.pacto4j.cli;

import io.github.pacto4j.documents.sheet.Import;
import io.github.pacto4j.documents.sheet.Sheet;
import io.github.pacto4j.documents.sheet.SheetProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Says what came of reading a spreadsheet. */
final class ImportText {
    private final Session session;

    ImportText(Session session) {
        this.session = session;
    }

    String of(String file, Import read, boolean dry) {
        return session.json() ? json(file, read) : text(file, read, dry);
    }

    private String text(String file, Import read, boolean dry) {
        Phrases phrases = session.phrases();
        StringBuilder text = new StringBuilder();
        text.append(session.paint().bold(file)).append('\n');
        for (Sheet sheet : Sheet.values()) {
            Map<Import.Effect, Long> counts = read.count(sheet);
            if (!counts.isEmpty()) {
                text.append("  ")
                        .append(phrases.say(
                                "convert.counts",
                                "sheet",
                                sheet.title(phrases.language()),
                                "added",
                                counts.getOrDefault(Import.Effect.ADDED, 0L),
                                "changed",
                                counts.getOrDefault(Import.Effect.CHANGED, 0L),
                                "unchanged",
                                counts.getOrDefault(Import.Effect.UNCHANGED, 0L),
                                "refused",
                                counts.getOrDefault(Import.Effect.REFUSED, 0L)))
                        .append('\n');
            }
        }
        for (SheetProblem problem : read.problems()) {
            text.append("  ")
                    .append(phrases.say("convert.severity." + problem.severity().code()))
                    .append(' ')
                    .append(problem.code())
                    .append(place(problem))
                    .append("\n      ")
                    .append(problem.message(phrases.language()))
                    .append('\n');
        }
        text.append("  ")
                .append(phrases.say(
                        read.problems().isEmpty() ? "convert.clean" : "convert.problems",
                        "count",
                        read.problems().size()))
                .append('\n');
        if (dry) {
            text.append("  ").append(phrases.say("convert.dry")).append('\n');
        }
        return text.toString();
    }

    private String place(SheetProblem problem) {
        String place = problem.place(session.phrases().language());
        return place.isEmpty() ? "" : " – " + place;
    }

    private String json(String file, Import read) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("file", file);
        Map<String, Object> sheets = new LinkedHashMap<>();
        for (Sheet sheet : Sheet.values()) {
            Map<String, Object> counts = new LinkedHashMap<>();
            read.count(sheet)
                    .forEach((effect, count) -> counts.put(effect.name().toLowerCase(Locale.ROOT), count.intValue()));
            if (!counts.isEmpty()) {
                sheets.put(sheet.id(), counts);
            }
        }
        members.put("rows", sheets);
        List<Map<String, Object>> problems = new ArrayList<>();
        for (SheetProblem problem : read.problems()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("code", problem.code());
            one.put("severity", problem.severity().code());
            one.put("sheet", problem.sheet());
            one.put("line", problem.line());
            one.put("column", SheetProblem.letters(problem.column()));
            one.put("header", problem.header());
            one.put("received", problem.received().orElse(""));
            one.put("message", problem.message(session.phrases().language()));
            problems.add(one);
        }
        members.put("problems", problems);
        return JsonLine.of(members);
    }
}
