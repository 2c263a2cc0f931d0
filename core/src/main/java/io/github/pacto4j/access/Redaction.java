package io.github.pacto4j.access;

import io.github.pacto4j.cocreation.Author;
import io.github.pacto4j.cocreation.Contribution;
import io.github.pacto4j.cocreation.DraftResponse;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.evaluation.AnswerValue;
import io.github.pacto4j.plan.Change;
import io.github.pacto4j.rule.DocumentTable;
import io.github.pacto4j.rule.Property;
import io.github.pacto4j.rule.Shape;
import io.github.pacto4j.text.Code;
import io.github.pacto4j.text.CodeOrText;
import io.github.pacto4j.text.Json;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Withholds personal data from documents. Where a value is withheld, {@link Kept#WITHHELD} is put aside: to a rule it is
 * unknown, like what could not be read, and not missing. What a file holds beside the known properties may be anything, so
 * unknown members go, and of what could not be read nothing stays but that something stood there.
 */
final class Redaction {
    private static final Set<Property> OF_CITIZENS = Stream.of(Author.class, Contribution.class)
            .flatMap(type -> Shape.of(type).properties().stream())
            .filter(DocumentTable::isPersonal)
            .collect(Collectors.toUnmodifiableSet());

    private final boolean officials;
    private final boolean citizens;
    private final Changes changes = new Changes(this::isWithheld);

    /**
     * A redaction.
     *
     * @param officials  whether to withhold the data of persons in charge
     * @param citizens  whether to withhold those of contributors
     */
    Redaction(boolean officials, boolean citizens) {
        this.officials = officials;
        this.citizens = citizens;
    }

    /** Returns whether nothing is withheld. */
    boolean isNone() {
        return !officials && !citizens;
    }

    /** Returns whether the data of persons in charge are withheld. */
    boolean ofOfficials() {
        return officials;
    }

    /** Returns whether those of contributors are. */
    boolean ofCitizens() {
        return citizens;
    }

    private boolean isWithheld(Property property) {
        return DocumentTable.isPersonal(property) && (OF_CITIZENS.contains(property) ? citizens : officials);
    }

    /** Returns a document, or a part of one, without what is withheld. */
    <D extends Record> D of(D document) {
        @SuppressWarnings("unchecked") // a record is redacted into one of its own class
        D redacted = (D) (document instanceof Text text ? text(text) : record(document));
        return redacted;
    }

    private Record record(Record record) {
        Shape shape = Shape.of(record.getClass());
        Property consent = shape.find("public");
        boolean published = consent != null && Boolean.TRUE.equals(consent.get(record));
        Kept kept = shape.kept(record);
        Beside beside = new Beside(shape, kept);
        @Nullable Object[] values = new Object[shape.properties().size() + 1];
        for (Property property : shape.properties()) {
            Object value = property.get(record);
            if (citizens && value instanceof DraftResponse) {
                // An answer in preparation is nobody's word yet: it is left out, and no rule asks for it.
                continue;
            }
            if (value != null && !published && isWithheld(property)) {
                beside.withheld(property);
            } else if (value != null) {
                values[property.index()] = value(property, value);
                beside.shown(property, value);
            }
        }
        values[shape.properties().size()] = beside.build();
        Record redacted = (Record) shape.create(values);
        return redacted instanceof Change change ? changes.of(change) : redacted;
    }

    private Object value(Property property, Object value) {
        return switch (property.form()) {
            case ONE -> one(value);
            case LIST -> ((List<?>) value).stream().map(this::one).toList();
            case MAP -> {
                Map<Object, Object> entries = new LinkedHashMap<>();
                ((Map<?, ?>) value).forEach((key, each) -> entries.put(key, one(each)));
                yield entries;
            }
        };
    }

    private Object one(Object value) {
        if (value instanceof Text text) {
            return text(text);
        } else if (value instanceof StatedDate date) {
            return date(date);
        } else if (value instanceof CodeOrText<?> open) {
            return open(open);
        } else if (value instanceof AnswerValue.Words words) {
            return new AnswerValue.Words(text(words.text()));
        } else if (value instanceof AnswerValue.Forms forms) {
            return new AnswerValue.Forms(
                    forms.forms().stream().map(Redaction::open).toList());
        } else if (value instanceof AnswerValue.YesNo || value instanceof AnswerValue.Count || value instanceof Json) {
            // JSON stands in recorded changes alone: those are seen to where their pointer is known.
            return value;
        }
        return value instanceof Record record ? record(record) : value;
    }

    private static <E extends Enum<E> & Code> CodeOrText<E> open(CodeOrText<E> open) {
        return open.text() == null ? open : CodeOrText.of(text(open.text()));
    }

    private static Text text(Text text) {
        Kept kept = text.kept();
        if (kept.isBare()
                || kept == Kept.NONE && text.wordings().keySet().stream().allMatch(Changes::isLanguage)) {
            return text;
        }
        Map<String, String> wordings = new LinkedHashMap<>();
        text.wordings().forEach((tag, wording) -> {
            if (Changes.isLanguage(tag)) {
                wordings.put(tag, wording);
            }
        });
        Kept.Builder beside = new Kept.Builder();
        Set<String> seen = new HashSet<>();
        for (Kept.Member member : kept.members()) {
            if (!Changes.isLanguage(member.name()) || !seen.add(member.name())) {
                continue;
            }
            if (wordings.containsKey(member.name())) {
                beside.read(member.name());
            } else if (member.isAside()) {
                beside.aside(member.name(), unread(member));
            }
        }
        return new Text(wordings, built(beside, kept));
    }

    private static StatedDate date(StatedDate date) {
        Kept kept = date.kept();
        if (!kept.hasAside()) {
            return date;
        }
        Kept.Builder beside = new Kept.Builder();
        kept.members().stream().filter(member -> !member.isAside()).forEach(member -> beside.read(member.name()));
        return new StatedDate(date.edtf(), date.text(), date.first(), date.last(), built(beside, kept));
    }

    /** Of what could not be read nobody knows what it holds: it stays unknown. An explicit null says nothing. */
    private static Json unread(Kept.Member member) {
        return Json.NULL.equals(member.json()) ? Json.NULL : Kept.WITHHELD;
    }

    private static Kept built(Kept.Builder beside, Kept kept) {
        return (kept.isCut() ? beside.cut() : beside).build();
    }

    /** What is kept beside the properties of a redacted object. */
    private static final class Beside {
        private final Shape shape;
        private final Kept kept;
        private final Set<Property> withheld = new HashSet<>();
        private final List<Property> stated = new ArrayList<>();
        private final Kept.Builder built = new Kept.Builder();
        private final Map<String, Object> shown = new LinkedHashMap<>();

        Beside(Shape shape, Kept kept) {
            this.shape = shape;
            this.kept = kept;
        }

        void withheld(Property property) {
            withheld.add(property);
            stated.add(property);
        }

        void shown(Property property, Object value) {
            shown.put(property.name(), value);
            stated.add(property);
            Kept within = kept.within(property.name());
            if (within != Kept.NONE) {
                built.within(property.name(), within(property, within));
            }
        }

        Kept build() {
            if (kept.members().isEmpty() && withheld.isEmpty()) {
                return Redaction.built(built, kept);
            }
            Set<String> seen = new HashSet<>();
            for (Kept.Member member : kept.members()) {
                Property property = shape.find(member.name());
                if (property != null && seen.add(member.name())) {
                    member(property, member);
                }
            }
            for (Property property : stated) {
                if (!seen.contains(property.name())) {
                    set(property);
                }
            }
            return Redaction.built(built, kept);
        }

        private void member(Property property, Kept.Member member) {
            Object value = shown.get(member.name());
            if (value == null && !withheld.contains(property)) {
                // What was read and taken away since has left nothing.
                if (member.isAside()) {
                    built.aside(member.name(), unread(member));
                }
            } else if (value != null && member.json() != null && Objects.equals(member.value(), value)) {
                spelt(built, member, value);
            } else if (value != null && member.single()) {
                built.single(member.name());
            } else {
                set(property);
            }
        }

        private void set(Property property) {
            if (withheld.contains(property)) {
                built.aside(property.name(), Kept.WITHHELD);
            } else {
                built.read(property.name());
            }
        }

        private static Kept within(Property property, Kept within) {
            Kept.Builder items = new Kept.Builder();
            Set<String> seen = new HashSet<>();
            for (Kept.Member member : within.members()) {
                boolean known = property.form() != Property.Form.MAP || isKey(property, member.name());
                if (!known || !seen.add(member.name())) {
                    continue;
                }
                if (member.isAside()) {
                    items.aside(member.name(), unread(member));
                } else if (member.json() != null && member.value() != null) {
                    spelt(items, member, member.value());
                } else {
                    items.read(member.name());
                }
            }
            return Redaction.built(items, within);
        }

        private static boolean isKey(Property property, String name) {
            Class<?> keys = property.keyType();
            return keys == null || keys == String.class || Property.code(keys, name) != null;
        }

        /** Other digits of a number and the like say nothing more; an object or a list might. */
        private static void spelt(Kept.Builder built, Kept.Member member, Object value) {
            Json json = member.json();
            if (json == null || json instanceof Json.Obj || json instanceof Json.Arr) {
                built.read(member.name());
            } else {
                built.spelt(member.name(), json, value);
            }
        }
    }
}
