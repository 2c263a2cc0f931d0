package io.github.pacto4j.json;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.dossier.DocumentKind;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.rule.Problem;
import io.github.pacto4j.rule.ProblemCode;
import io.github.pacto4j.rule.Property;
import io.github.pacto4j.rule.Severity;
import io.github.pacto4j.rule.Shape;
import io.github.pacto4j.rule.Word;
import io.github.pacto4j.text.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Reads and writes documents. Reading goes on after every fault in well-formed JSON; writing gives back what was read,
 * equal as JSON. Immutable and safe for use by many threads.
 */
public final class Documents {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Limits limits;

    /** Documents within these limits. */
    public Documents(Limits limits) {
        this.limits = limits;
    }

    /** Returns documents within the standard limits. */
    public static Documents standard() {
        return new Documents(Limits.STANDARD);
    }

    /**
     * Reads any document that can be judged; one that is no dossier stands alone in a dossier, and its pointers start at
     * itself.
     *
     * @return the document as far as it could be read, with the problems of the file
     */
    public Reading<Dossier> read(byte[] bytes) {
        List<Problem> problems = new ArrayList<>(1);
        int start = start(bytes, problems);
        DocumentKind kind = start < 0 ? null : kind(bytes, start, problems);
        if (kind != null && Kinds.isOfFindings(kind)) {
            problems.add(unknownKind(kind.code()));
        }
        if (kind == null || Kinds.isOfFindings(kind)) {
            return Reading.unread(problems);
        }
        return read(bytes, start, Kinds.type(kind), kind).map(part -> Kinds.alone(kind, part));
    }

    /**
     * Reads a document of a known type, for example a single completion report, or a part of one that stands alone in a
     * message of the host. A part need not say what it is; its bare strings are French.
     *
     * @param type  a document record, such as {@code ActionPlan.class}, or the record of a part, such as
     *     {@code Commitment.class}, {@code Text.class} or {@code StatedDate.class}
     * @throws IllegalArgumentException if the type is neither
     */
    public <D> Reading<D> read(byte[] bytes, Class<D> type) {
        DocumentKind expected = Kinds.find(type);
        List<Problem> problems = new ArrayList<>(1);
        int start = start(bytes, problems);
        if (expected == null) {
            refuseForeign(type);
            return start < 0
                    ? Reading.unread(problems)
                    : read(bytes, start, type, null).map(type::cast);
        }
        DocumentKind kind = start < 0 ? null : kind(bytes, start, problems);
        if (kind != null && kind != expected) {
            problems.add(new Problem(
                    ProblemCode.UNKNOWN_VALUE,
                    "/document",
                    Severity.ERROR,
                    "document",
                    Map.of("received", kind.code(), "expected", List.of(expected.code()))));
        }
        if (kind == null || kind != expected) {
            return Reading.unread(problems);
        }
        return read(bytes, start, type, kind).map(type::cast);
    }

    /**
     * Returns a document, or a part of one, as JSON in UTF-8, on one line: as it was read, or in the order of the document
     * tables.
     */
    public byte[] write(Record document) {
        return DocumentWriter.write(document);
    }

    /** Returns a JSON value in UTF-8, on one line. */
    public byte[] write(Json json) {
        return DocumentWriter.write(json);
    }

    /** Returns a document, or a part of one, as a JSON value, as {@link #write(Record)} would write it. */
    public Json tree(Record document) {
        try (Tokens tokens = new Tokens(write(document), 0)) {
            return new DocumentReader(tokens, limits, new Languages()).tree(tokens.next());
        }
    }

    private Reading<Object> read(byte[] bytes, int start, Class<?> type, @Nullable DocumentKind kind) {
        Languages languages = new Languages();
        Reading<Object> reading = read(bytes, start, type, kind, languages);
        return languages.mustRepeat() ? read(bytes, start, type, kind, languages.settled()) : reading;
    }

    private Reading<Object> read(
            byte[] bytes, int start, Class<?> type, @Nullable DocumentKind kind, Languages languages) {
        try (Tokens tokens = new Tokens(bytes, start)) {
            JsonToken token = tokens.next();
            if (token == null) {
                return Reading.unread(List.of(noObject(tokens, null)));
            }
            DocumentReader reader = new DocumentReader(tokens, limits, languages);
            Object document = reader.read(type, token);
            return new Reading<>(document, kind, reader.problems());
        }
    }

    /** Returns where the document begins, or a negative number if the file holds no text that can be read. */
    private int start(byte[] bytes, List<Problem> problems) {
        if (bytes.length > limits.bytes()) {
            problems.add(root(ProblemCode.TOO_LARGE, null, Map.of("size", bytes.length, "limit", limits.bytes())));
            return -1;
        }
        int invalid = Utf8.firstInvalid(bytes);
        if (invalid >= 0) {
            problems.add(root(ProblemCode.NOT_UTF8, null, Map.of("position", invalid)));
            return -1;
        }
        boolean marked = bytes.length >= 3
                && bytes[0] == BYTE_ORDER_MARK[0]
                && bytes[1] == BYTE_ORDER_MARK[1]
                && bytes[2] == BYTE_ORDER_MARK[2];
        return marked ? 3 : 0;
    }

    /** A wrong type is a fault of the caller, whatever the file holds. */
    private static void refuseForeign(Class<?> type) {
        if (type != StatedDate.class) {
            Shape.of(type);
        }
    }

    /** Returns the kind that the document names, null if it names none that is known. */
    private static @Nullable DocumentKind kind(byte[] bytes, int start, List<Problem> problems) {
        try (Tokens tokens = new Tokens(bytes, start)) {
            JsonToken token = tokens.next();
            if (token != JsonToken.START_OBJECT) {
                problems.add(noObject(tokens, token));
                return null;
            }
            while (tokens.next() == JsonToken.PROPERTY_NAME) {
                boolean named = tokens.name().equals("document");
                JsonToken value = tokens.next();
                if (named && value == JsonToken.VALUE_STRING) {
                    String kind = tokens.string();
                    if (kind != null) {
                        return known(kind, problems);
                    }
                }
                if (named) {
                    break;
                }
                tokens.skip(value);
            }
            if (tokens.isBroken()) {
                problems.add(root(
                        ProblemCode.MALFORMED_JSON, null, Map.of("line", tokens.line(), "column", tokens.column())));
                return null;
            }
        }
        problems.add(root(ProblemCode.MISSING, "document", Map.of("property", "document")));
        return null;
    }

    private static Problem noObject(Tokens tokens, @Nullable JsonToken token) {
        if (token == null && !tokens.isBroken()) {
            return root(ProblemCode.MALFORMED_JSON, "empty", Map.of());
        }
        if (token == null) {
            return root(ProblemCode.MALFORMED_JSON, null, Map.of("line", tokens.line(), "column", tokens.column()));
        }
        return root(
                ProblemCode.WRONG_TYPE,
                null,
                Map.of("received", DocumentReader.received(token), "expected", Word.type("object")));
    }

    private static @Nullable DocumentKind known(String written, List<Problem> problems) {
        DocumentKind kind = (DocumentKind) Property.code(DocumentKind.class, written);
        if (kind == null) {
            problems.add(unknownKind(written));
        }
        return kind;
    }

    private static Problem unknownKind(String written) {
        return new Problem(
                ProblemCode.UNKNOWN_VALUE,
                "/document",
                Severity.ERROR,
                "document",
                Map.of("received", DocumentReader.shortened(written), "expected", Property.codes(DocumentKind.class)));
    }

    private static Problem root(ProblemCode code, @Nullable String variant, Map<String, Object> details) {
        return new Problem(code, "", Severity.ERROR, variant, details);
    }
}
