package io.github.pacto4j.documents.page;

import io.github.pacto4j.book.FilledForm;
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
import io.github.pacto4j.text.Code;
import io.github.pacto4j.text.CodeOrText;
import io.github.pacto4j.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says the answers of filled forms, and values of documents, in one language. Immutable. */
public final class Answers {
    static final String BETWEEN = " – ";

    private final PageWords words;

    /** Takes the words of a language. */
    public Answers(PageWords words) {
        this.words = words;
    }

    /** Returns the values of a line, one for each item where it holds a list of things that need more than a word. */
    public List<Line> of(FilledForm.Line line) {
        if (line.parts().size() == 1 && line.parts().get(0).value() instanceof List<?> list && !list.isEmpty()) {
            List<Line> items = list.stream().map(this::say).toList();
            return isOfWords(list) ? List.of(words.listed(items)) : items;
        }
        Line text = Line.joined(BETWEEN, line.parts().stream().map(this::part).toList());
        Code key = line.key();
        return List.of(key == null ? text : words.say("sheet.of-key", "key", words.label(key), "value", text));
    }

    private static boolean isOfWords(List<?> list) {
        return list.stream()
                .allMatch(item -> item instanceof Code || item instanceof CodeOrText || item instanceof String);
    }

    /** A number or a yes says nothing without the name of what it is about, where several stand on a line. */
    private Line part(Part part) {
        String path = part.path();
        String name = path.substring(path.lastIndexOf('.') + 1);
        Object value = part.value();
        Line text = name.equals("collectivity") || name.equals("jointWith") ? collectivities(value) : say(value);
        String key = "sheet.part." + name;
        return words.find(key).isPresent() ? words.say(key, "value", text) : text;
    }

    private Line collectivities(Object value) {
        List<?> codes = value instanceof List<?> list ? list : List.of(value);
        return words.listed(
                codes.stream().map(code -> collectivity(code.toString())).toList());
    }

    /** Returns a collectivity by its name and its code; a code that the register does not know stands alone. */
    public Line collectivity(String code) {
        return Collectivities.register()
                .find(code)
                .map(known -> words.say(
                        "sheet.collectivity",
                        "name",
                        new Line(List.of(new Span.Stated(
                                known.name(words.language()), words.language().code()))),
                        "code",
                        code))
                .orElseGet(() -> Line.stated(code));
    }

    /** Returns a value in words. */
    public Line say(Object value) {
        if (value instanceof Text text) {
            return Line.of(text, words.language());
        } else if (value instanceof CodeOrText<?> open) {
            return Line.of(open.label(), words.language());
        } else if (value instanceof StatedDate date) {
            return date(date);
        } else if (value instanceof Code || value instanceof Period || value instanceof Boolean) {
            return words.value(value);
        } else if (value instanceof List<?> list) {
            return list.isEmpty()
                    ? words.value(list)
                    : words.listed(list.stream().map(this::say).toList());
        } else if (value instanceof Record record) {
            return record(record);
        }
        return Line.stated(value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString());
    }

    private Line record(Record record) {
        if (record instanceof AnswerCounts counts) {
            return counts(counts);
        } else if (record instanceof Money money) {
            return money(money);
        } else if (record instanceof Organisation organisation) {
            return named(organisation.name(), organisation.sector(), organisation.role());
        } else if (record instanceof Contact contact) {
            return words.listed(all(contact.name(), contact.title(), contact.unit(), contact.email(), contact.phone()));
        } else if (record instanceof Evidence evidence) {
            return evidence(evidence);
        } else if (record instanceof Operation operation) {
            String id = operation.id();
            return named(id == null ? null : operation(id), operation.status(), operation.doneOn());
        } else if (record instanceof Commitment commitment) {
            return Line.joined(BETWEEN, all(commitment.number(), commitment.title()));
        }
        throw new IllegalArgumentException("no words for " + record.getClass());
    }

    /** Returns what is known of something: what it is, the rest in brackets. */
    private Line named(@Nullable Object name, @Nullable Object... more) {
        return bracketed(name == null ? words.say("sheet.none") : say(name), all(more));
    }

    private Line bracketed(Line first, List<Line> rest) {
        return rest.isEmpty() ? first : words.say("sheet.named", "name", first, "rest", words.listed(rest));
    }

    private Line evidence(Evidence evidence) {
        String url = evidence.url();
        Text title = evidence.title();
        Line name;
        if (url == null) {
            name = title == null ? words.say("sheet.none") : say(title);
        } else {
            name = new Line(List.of(new Span.Link(title == null ? null : say(title), url)));
        }
        return bracketed(name, all(evidence.kind(), evidence.date()));
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

    private List<Line> all(@Nullable Object... values) {
        List<Line> said = new ArrayList<>();
        for (Object value : values) {
            if (value != null) {
                said.add(say(value));
            }
        }
        return said;
    }

    /** The words of the source stand beside what they were read as, where they say it otherwise. */
    private Line date(StatedDate date) {
        Line said = words.value(date);
        String source = date.text();
        return source == null || said.equals(Line.said(source))
                ? said
                : words.say(
                        "sheet.named", "name", said, "rest", words.say("sheet.quoted", "text", Line.stated(source)));
    }

    private Line money(Money money) {
        BigDecimal amount = money.amount();
        String currency = money.currency() == null ? "" : "\u00A0" + money.currency();
        return Line.stated(amount == null ? currency.strip() : grouped(amount.toPlainString()) + currency);
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
        return point < 0 ? text.toString() : text + words.word("sheet.decimal") + number.substring(point + 1);
    }

    private Line counts(AnswerCounts counts) {
        List<Line> parts = new ArrayList<>();
        count(parts, "received", counts.received());
        count(parts, "handled", counts.handled());
        count(parts, "approved", counts.approved());
        count(parts, "rejected", counts.rejected());
        count(parts, "citizens", counts.citizens());
        count(parts, "associations", counts.associations());
        return parts.isEmpty() ? words.say("sheet.none") : words.listed(parts);
    }

    private void count(List<Line> parts, String of, @Nullable Integer number) {
        if (number != null) {
            parts.add(words.say("sheet.count." + of, "value", number));
        }
    }
}
