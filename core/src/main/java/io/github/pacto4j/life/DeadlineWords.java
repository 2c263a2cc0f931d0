package io.github.pacto4j.life;

import io.github.pacto4j.date.LastDay;
import io.github.pacto4j.rule.Deadline;
import io.github.pacto4j.rule.RuleBook;
import io.github.pacto4j.rule.Words;
import io.github.pacto4j.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says deadlines in one language, with the words of the rules that set them. */
final class DeadlineWords {
    private final List<RuleBook> books;
    private final Language language;
    private final Words words;

    DeadlineWords(List<RuleBook> books, Language language) {
        this.books = books;
        this.language = language;
        this.words = Words.generic(language);
    }

    DeadlineLine line(Deadline deadline) {
        LastDay last = deadline.last();
        String title = book(deadline).title(deadline.rule(), language);
        return new DeadlineLine(
                deadline,
                title,
                words.format("deadline.kind." + deadline.kind(), Map.of()),
                own(deadline, "due").orElse(title),
                own(deadline, "event").orElseGet(() -> words.format("deadline.event", Map.of())),
                words.say(deadline.event()),
                delay(deadline),
                words.say(last),
                last.skipped().isEmpty() ? null : words.say(last.skipped()),
                last.unknown().isEmpty() ? null : words.say(last.unknown()),
                state(deadline),
                remedy(deadline));
    }

    private Optional<String> own(Deadline deadline, String key) {
        String name = deadline.name() == null ? "" : "." + deadline.name();
        return book(deadline)
                .messages()
                .find(deadline.rule() + "." + key + name, language)
                .map(pattern -> words.fill(pattern, deadline.inputs()));
    }

    private @Nullable String delay(Deadline deadline) {
        return deadline.delay() == null
                ? null
                : words.format(
                        deadline.before() ? "deadline.before" : "deadline.after", Map.of("delay", deadline.delay()));
    }

    private String state(Deadline deadline) {
        String key = "deadline.state." + deadline.state();
        return switch (deadline.state()) {
            case IN_TIME, LATE ->
                deadline.done() == null
                        ? words.format(key, Map.of())
                        : words.format(key, Map.of("done", deadline.done()));
            case OVERDUE, NOT_DUE, NOT_KNOWN -> words.format(key, Map.of());
            case DONE ->
                deadline.done() == null
                        ? words.format(key + ".undated", Map.of())
                        : words.format(key, Map.of("done", deadline.done()));
            case TO_COME, PAST -> words.format(key + "." + deadline.kind(), Map.of());
            case CANNOT_SAY ->
                deadline.last().unknown().isEmpty()
                        ? words.format(key, Map.of())
                        : words.format(
                                key + ".calendar",
                                Map.of("unknown", deadline.last().unknown()));
        };
    }

    private @Nullable String remedy(Deadline deadline) {
        return switch (deadline.state()) {
            case LATE, OVERDUE ->
                book(deadline)
                        .messages()
                        .find(deadline.rule() + ".remedy", language)
                        .map(pattern -> words.fill(pattern, deadline.inputs()))
                        .orElse(null);
            default -> null;
        };
    }

    private RuleBook book(Deadline deadline) {
        for (RuleBook book : books) {
            if (book.find(deadline.rule()).isPresent()) {
                return book;
            }
        }
        throw new IllegalArgumentException("no book has rule " + deadline.rule());
    }
}
