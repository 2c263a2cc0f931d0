package io.github.pacto4j.life;

import io.github.pacto4j.date.Delay;
import io.github.pacto4j.date.LastDay;
import io.github.pacto4j.rule.Assessment;
import io.github.pacto4j.rule.Deadline;
import io.github.pacto4j.rule.Source;
import io.github.pacto4j.text.Json;
import io.github.pacto4j.text.Language;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Deadlines as a JSON object: days as yyyy-mm-dd, dates as precise as they are stated. */
final class DeadlineJson {
    private final Map<String, Json> members = new LinkedHashMap<>();

    private DeadlineJson() {}

    static Json of(Deadlines deadlines, Language language) {
        Assessment.About about = deadlines.about();
        return new DeadlineJson()
                .with(
                        "subject",
                        new DeadlineJson()
                                .with(
                                        "document",
                                        about.kind() == null
                                                ? null
                                                : about.kind().code())
                                .with("id", about.id())
                                .with("collectivity", about.collectivity())
                                .with("file", about.file()))
                .with("on", deadlines.on().toString())
                .with("language", language.code())
                .with(
                        "calendarYears",
                        Json.of(deadlines.years().stream()
                                .map(year -> Json.of(year.getValue()))
                                .toList()))
                .with(
                        "deadlines",
                        Json.of(deadlines.in(language).stream()
                                .map(DeadlineJson::of)
                                .toList()))
                .object();
    }

    private static Json of(DeadlineLine line) {
        Deadline deadline = line.deadline();
        LastDay last = deadline.last();
        LocalDate day = last.day().orElse(null);
        return new DeadlineJson()
                .with("rule", deadline.rule())
                .with("name", deadline.name())
                .with("kind", deadline.kind().name())
                .with("state", deadline.state().name())
                .with("title", line.title())
                .with("due", line.due())
                .with("pointer", deadline.pointer())
                .with("id", deadline.id())
                .with(
                        "event",
                        new DeadlineJson()
                                .with("name", line.event())
                                .with("date", deadline.event().edtf())
                                .with("pointer", deadline.eventPlace()))
                .with("delay", deadline.delay() == null ? null : delay(deadline.delay(), deadline.before()))
                .with("lastDay", day)
                .with("earliest", day == null ? last.earliest() : null)
                .with("latest", day == null ? last.latest() : null)
                .with("skipped", last.skipped())
                .with("unknown", last.unknown())
                .with("done", deadline.done() == null ? null : deadline.done().edtf())
                .with("donePointer", deadline.donePlace().isEmpty() ? null : deadline.donePlace())
                .with("message", line.state())
                .with("remedy", line.remedy())
                .with("source", deadline.source() == null ? null : source(deadline.source()))
                .object();
    }

    private static DeadlineJson delay(Delay delay, boolean before) {
        return new DeadlineJson()
                .with("length", Json.of(delay.length()))
                .with("unit", delay.unit().name())
                .with("before", before ? new Json.Bool(true) : null);
    }

    private static DeadlineJson source(Source source) {
        return new DeadlineJson()
                .with("document", source.document())
                .with("section", source.section())
                .with("article", source.article());
    }

    private DeadlineJson with(String name, @Nullable String value) {
        return with(name, value == null ? null : Json.of(value));
    }

    private DeadlineJson with(String name, @Nullable LocalDate value) {
        return with(name, value == null ? null : value.toString());
    }

    private DeadlineJson with(String name, List<LocalDate> days) {
        return days.isEmpty()
                ? this
                : with(
                        name,
                        Json.of(days.stream()
                                .map(day -> Json.of(day.toString()))
                                .toList()));
    }

    private DeadlineJson with(String name, @Nullable DeadlineJson value) {
        return with(name, value == null ? null : value.object());
    }

    private DeadlineJson with(String name, @Nullable Json value) {
        if (value != null) {
            members.put(name, value);
        }
        return this;
    }

    private Json object() {
        return Json.of(members);
    }
}
