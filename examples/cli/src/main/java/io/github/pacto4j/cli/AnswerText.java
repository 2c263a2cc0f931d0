package io.github.pacto4j.cli;

import io.github.pacto4j.book.FilledForm.Line;
import io.github.pacto4j.book.FilledForm.Part;
import io.github.pacto4j.book.guide.Procedures;
import io.github.pacto4j.cocreation.Operation;
import io.github.pacto4j.collectivity.Collectivities;
import io.github.pacto4j.date.Period;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.evaluation.AnswerCounts;
import io.github.pacto4j.party.Contact;
import io.github.pacto4j.party.Evidence;
import io.github.pacto4j.party.Organisation;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.plan.Money;
import io.github.pacto4j.rule.Words;
import io.github.pacto4j.text.Code;
import io.github.pacto4j.text.CodeOrText;
import io.github.pacto4j.text.Language;
import io.github.pacto4j.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Says the answers of a filled form in one language. In Arabic, what is not Arabic stands between U+2068 and U+2069. */
final class AnswerText {
    private static final String BETWEEN = " – ";

    private final Phrases phrases;
    private final Words words;
    private final UnaryOperator<String> written;
    private final boolean hasLinks;

    /**
     * @param written  how a word of the dossier is written: it may hold signs that mean something where it is shown
     * @param hasLinks  whether addresses become links of Markdown
     */
    AnswerText(Phrases phrases, UnaryOperator<String> written, boolean hasLinks) {
        this.phrases = phrases;
        this.words = Words.generic(phrases.language());
        this.written = written;
        this.hasLinks = hasLinks;
    }

    /** Returns the values of a line, one for each item where it holds a list of things that need more than a word. */
    List<String> of(Line line) {
        if (line.parts().size() == 1 && line.parts().get(0).value() instanceof List<?> list && !list.isEmpty()) {
            List<String> items = list.stream().map(this::say).toList();
            return isOfWords(list) ? List.of(listed(items)) : items;
        }
        List<String> parts = new ArrayList<>();
        for (Part part : line.parts()) {
            parts.add(part(part));
        }
        String text = String.join(BETWEEN, parts);
        Code key = line.key();
        return List.of(key == null ? text : said("sheet.of-key", "key", phrases.say(key), "value", text));
    }

    private static boolean isOfWords(List<?> list) {
        return list.stream()
                .allMatch(item -> item instanceof Code || item instanceof CodeOrText || item instanceof String);
    }

    /** A number or a yes says nothing without the name of what it is about, where several stand on a line. */
    private String part(Part part) {
        String path = part.path();
        String name = path.substring(path.lastIndexOf('.') + 1);
        Object value = part.value();
        String text = name.equals("collectivity") || name.equals("jointWith") ? collectivities(value) : say(value);
        String key = "sheet.part." + name;
        return phrases.find(key).isPresent() ? said(key, "value", text) : text;
    }

    private String collectivities(Object value) {
        List<?> codes = value instanceof List<?> list ? list : List.of(value);
        return listed(codes.stream().map(code -> collectivity(code.toString())).toList());
    }

    /** Returns a collectivity by its name and its code; a code that the register does not know stands alone. */
    String collectivity(String code) {
        return Collectivities.register()
                .find(code)
                .map(known -> said(
                        "sheet.collectivity",
                        "name",
                        written.apply(known.name(phrases.language())),
                        "code",
                        apart(code)))
                .orElseGet(() -> apart(code));
    }

    /** Returns a value in words. */
    String say(Object value) {
        if (value instanceof Text text) {
            return text(text);
        } else if (value instanceof CodeOrText<?> open) {
            return text(open.label());
        } else if (value instanceof StatedDate date) {
            return date(date);
        } else if (value instanceof Code || value instanceof Period || value instanceof Boolean) {
            return words.say(value);
        } else if (value instanceof List<?> list) {
            return list.isEmpty()
                    ? words.say(list)
                    : listed(list.stream().map(this::say).toList());
        } else if (value instanceof Record record) {
            return record(record);
        }
        return apart(value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString());
    }

    private String record(Record record) {
        if (record instanceof AnswerCounts counts) {
            return counts(counts);
        } else if (record instanceof Money money) {
            return money(money);
        } else if (record instanceof Organisation organisation) {
            return named(organisation.name(), organisation.sector(), organisation.role());
        } else if (record instanceof Contact contact) {
            return listed(all(contact.name(), contact.title(), contact.unit(), contact.email(), contact.phone()));
        } else if (record instanceof Evidence evidence) {
            return evidence(evidence);
        } else if (record instanceof Operation operation) {
            String id = operation.id();
            return named(id == null ? null : operation(id), operation.status(), operation.doneOn());
        } else if (record instanceof Commitment commitment) {
            return String.join(BETWEEN, all(commitment.number(), commitment.title()));
        }
        throw new IllegalArgumentException("no words for " + record.getClass());
    }

    /** Returns what is known of something: what it is, the rest in brackets. */
    private String named(@Nullable Object name, @Nullable Object... more) {
        List<String> rest = all(more);
        String first = name == null ? phrases.say("sheet.none") : say(name);
        return rest.isEmpty() ? first : said("sheet.named", "name", first, "rest", listed(rest));
    }

    private String evidence(Evidence evidence) {
        String url = evidence.url();
        Text title = evidence.title();
        String name = title == null ? (url == null ? phrases.say("sheet.none") : link(url)) : text(title);
        if (title != null && url != null) {
            name = hasLinks && isAddress(url) ? "[" + name + "](" + url + ")" : name + BETWEEN + apart(url);
        }
        List<String> rest = all(evidence.kind(), evidence.date());
        return rest.isEmpty() ? name : said("sheet.named", "name", name, "rest", listed(rest));
    }

    /** What a procedure of the guide calls an operation, else its id: a programme has operations of its own. */
    private static Object operation(String id) {
        return Procedures.all().stream()
                .flatMap(procedure -> Procedures.of(procedure.code()).stream())
                .filter(line ->
                        line.kind() == Procedures.Kind.OPERATION && line.id().equals(id))
                .<Object>map(Procedures.Line::wording)
                .findFirst()
                .orElse(id);
    }

    private List<String> all(@Nullable Object... values) {
        List<String> said = new ArrayList<>();
        for (Object value : values) {
            if (value != null) {
                said.add(say(value));
            }
        }
        return said;
    }

    private String text(Text text) {
        String wording = text.orElseAny(phrases.language());
        return text.in(phrases.language()).isPresent() ? written.apply(wording) : apart(wording);
    }

    /** The words of the source stand beside what they were read as, where they say it otherwise. */
    private String date(StatedDate date) {
        String said = words.say(date);
        String source = date.text();
        return source == null || source.equals(said)
                ? said
                : said("sheet.named", "name", said, "rest", said("sheet.quoted", "text", apart(source)));
    }

    private String money(Money money) {
        BigDecimal amount = money.amount();
        String currency = money.currency() == null ? "" : "\u00A0" + money.currency();
        return amount == null ? apart(currency.strip()) : apart(grouped(amount.toPlainString()) + currency);
    }

    /** Thousands are kept apart; the digits stay as stated. */
    private String grouped(String number) {
        int point = number.indexOf('.');
        String whole = point < 0 ? number : number.substring(0, point);
        StringBuilder text = new StringBuilder();
        int digits = 0;
        for (int i = whole.length() - 1; i >= 0; i--) {
            if (digits > 0 && digits % 3 == 0 && Character.isDigit(whole.charAt(i))) {
                text.append('\u00A0');
            }
            digits++;
            text.append(whole.charAt(i));
        }
        text.reverse();
        return point < 0 ? text.toString() : text + phrases.say("sheet.decimal") + number.substring(point + 1);
    }

    private String counts(AnswerCounts counts) {
        List<String> parts = new ArrayList<>();
        count(parts, "received", counts.received());
        count(parts, "handled", counts.handled());
        count(parts, "approved", counts.approved());
        count(parts, "rejected", counts.rejected());
        count(parts, "citizens", counts.citizens());
        count(parts, "associations", counts.associations());
        return parts.isEmpty() ? phrases.say("sheet.none") : listed(parts);
    }

    private void count(List<String> parts, String of, @Nullable Integer number) {
        if (number != null) {
            parts.add(said("sheet.count." + of, "value", apart(number.toString())));
        }
    }

    private String listed(List<String> parts) {
        return String.join(phrases.say("list.comma") + " ", parts);
    }

    /** Returns a value that is no word of this language. */
    private String apart(String value) {
        return phrases.language() == Language.AR
                ? "\u2068" + written.apply(value) + "\u2069"
                : isAddress(value) ? link(value) : written.apply(value);
    }

    private String link(String url) {
        return hasLinks && isAddress(url) ? "<" + url + ">" : written.apply(url);
    }

    private static boolean isAddress(String value) {
        return (value.startsWith("https://") || value.startsWith("http://"))
                && value.chars().allMatch(c -> c > ' ' && c < 127 && "<>()[]|\\\"`*".indexOf(c) < 0);
    }

    private String said(String key, String... named) {
        Object[] values = new Object[named.length];
        for (int i = 0; i < named.length; i++) {
            values[i] = i % 2 == 0 ? named[i] : new Phrases.Said(Objects.requireNonNull(named[i]));
        }
        return phrases.say(key, values);
    }
}
