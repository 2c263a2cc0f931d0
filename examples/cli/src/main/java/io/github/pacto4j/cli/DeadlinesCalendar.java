package io.github.pacto4j.cli;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.Description;
import biweekly.property.Status;
import biweekly.property.Summary;
import biweekly.property.Transparency;
import io.github.pacto4j.date.LastDay;
import io.github.pacto4j.life.DeadlineLine;
import io.github.pacto4j.life.Deadlines;
import io.github.pacto4j.rule.Deadline;
import io.github.pacto4j.rule.Source;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Deadlines as an iCalendar (RFC 5545): an all-day event on each last day. Where that may be one of several days the event
 * is tentative and covers them. The same deadlines on the same day of assessment give the same bytes, and a deadline keeps
 * its identifier when its days change, so that a calendar program replaces the event.
 */
final class DeadlinesCalendar {
    private static final String PRODUCT = "-//pacto4j//pacto4j//EN";
    private static final int LONGEST_LINE = 75;

    private final Deadlines deadlines;
    private final Phrases phrases;
    private final String subject;
    private final Map<String, Integer> alike = new HashMap<>();

    private DeadlinesCalendar(Deadlines deadlines, Phrases phrases) {
        this.deadlines = deadlines;
        this.phrases = phrases;
        this.subject =
                new AssessmentText.Subjects(phrases).of(deadlines.about()).text();
    }

    static String of(Deadlines deadlines, Phrases phrases) {
        return new DeadlinesCalendar(deadlines, phrases).write();
    }

    private String write() {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        for (DeadlineLine line : deadlines.in(phrases.language())) {
            VEvent event = event(line);
            if (event != null) {
                calendar.addEvent(event);
            }
        }
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            // The library counts characters; RFC 5545 counts octets, of which an Arabic letter has two.
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folded(text.toString());
    }

    /** Returns the event of a deadline, null if no day of it is known. */
    private @Nullable VEvent event(DeadlineLine line) {
        Deadline deadline = line.deadline();
        LastDay last = deadline.last();
        LocalDate first = last.earliest() == null ? last.latest() : last.earliest();
        // The identifier is counted even where no event is written: those that follow keep theirs.
        String id = id(deadline);
        if (first == null) {
            return null;
        }
        LocalDate end = last.earliest() == null || last.latest() == null ? first : last.latest();
        VEvent event = new VEvent();
        event.setUid(id);
        event.setDateTimeStamp(
                Date.from(deadlines.on().atStartOfDay(ZoneOffset.UTC).toInstant()));
        event.setDateStart(date(first), false);
        event.setDateEnd(date(end.plusDays(1)), false);
        Summary summary = event.setSummary(line.due());
        summary.setLanguage(phrases.language().code());
        Description description = event.setDescription(description(line));
        description.setLanguage(phrases.language().code());
        event.addCategories(deadline.rule());
        event.setStatus(last.day().isPresent() ? Status.confirmed() : Status.tentative());
        event.setTransparency(Transparency.transparent());
        return event;
    }

    private String description(DeadlineLine line) {
        Deadline deadline = line.deadline();
        StringBuilder text = new StringBuilder();
        text.append(subject).append('\n').append(line.title()).append('\n');
        text.append(phrases.say(
                "deadlines.last", "last", new Phrases.Said(line.lastDay()), "kind", new Phrases.Said(line.kind())));
        text.append('\n').append(line.state()).append('\n');
        text.append(DeadlinesText.event(line, phrases));
        if (line.delay() != null) {
            text.append('\n').append(phrases.say("deadlines.delay", "delay", new Phrases.Said(line.delay())));
        }
        Source source = deadline.source();
        text.append('\n')
                .append(
                        source == null
                                ? phrases.say("deadlines.rule", "rule", deadline.rule())
                                : phrases.say(
                                        "deadlines.rule.source",
                                        "rule",
                                        deadline.rule(),
                                        "source",
                                        Sources.say(source, phrases)));
        if (line.remedy() != null) {
            text.append('\n').append(phrases.say("verdict.remedy", "remedy", new Phrases.Said(line.remedy())));
        }
        return text.toString();
    }

    /** From what makes a deadline this one; its days, which a correction changes, take no part. */
    private String id(Deadline deadline) {
        String key = String.join(
                "\n",
                Objects.requireNonNullElse(deadlines.about().collectivity(), ""),
                Objects.requireNonNullElse(deadlines.about().id(), ""),
                deadline.rule(),
                Objects.requireNonNullElse(deadline.name(), ""),
                deadline.pointer(),
                deadline.eventPlace());
        int before = alike.merge(key, 1, Integer::sum) - 1;
        String whole = before == 0 ? key : key + "\n" + before;
        return UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8)) + "@pacto4j";
    }

    /** The library reads a date in the zone of the machine, and writes the same day again. */
    private static Date date(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }

    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length() + text.length() / 32);
        int octets = 0;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            int width = octets(character);
            if (character == '\r' || character == '\n') {
                octets = 0;
            } else if (octets + width > LONGEST_LINE) {
                folded.append("\r\n ");
                octets = 1 + width;
            } else {
                octets += width;
            }
            folded.appendCodePoint(character);
            i += Character.charCount(character);
        }
        return folded.toString();
    }

    private static int octets(int character) {
        return character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
    }
}
