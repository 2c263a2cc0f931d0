package io.github.pacto4j.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A short document in the making: each change gives a new one, so that a test states only what differs. */
public final class Draft {
    /** Keeps the digits of numbers as they are written. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final String json;
    private final String base;
    private final List<Change> changes;

    private Draft(String json, String base, List<Change> changes) {
        this.json = json;
        this.base = base;
        this.changes = List.copyOf(changes);
    }

    /**
     * One change to a document, as RFC 6902 has it.
     *
     * @param op  {@code add}, {@code replace} or {@code remove}
     * @param path  JSON Pointer to the place
     * @param value  what is put there, null for a removal
     */
    record Change(String op, String path, @Nullable JsonNode value) {}

    /** Begins with a whole document. */
    public static Draft of(String json) {
        return new Draft(json, json, List.of());
    }

    /** Begins with a dossier that has these members. */
    public static Draft dossier(String members) {
        return document("dossier/1", members);
    }

    /** Begins with an action plan that stands alone. */
    public static Draft plan(String members) {
        return document("action-plan/1", members);
    }

    /** Begins with a co-creation that stands alone. */
    public static Draft coCreation(String members) {
        return document("co-creation/1", members);
    }

    /** Begins with a document of a kind. */
    public static Draft document(String kind, String members) {
        String rest = members.isBlank() ? "" : ", " + members;
        return of("{\"document\": \"" + kind + "\"" + rest + "}");
    }

    /** Puts a string, a number, true or false at a place, whose parent must exist; {@code -} appends to a list. */
    public Draft with(String pointer, Object value) {
        return put(pointer, MAPPER.valueToTree(value));
    }

    /** Puts JSON at a place. */
    public Draft withJson(String pointer, String value) {
        return put(pointer, MAPPER.readTree(value));
    }

    /** Puts a value there that no property of a document takes. */
    public Draft unreadable(String pointer) {
        JsonNode present = MAPPER.readTree(json).at(pointer);
        return with(pointer, present.isBoolean() ? (Object) 7 : true);
    }

    /** Takes away what stands at a place. */
    public Draft without(String pointer) {
        return put(pointer, null);
    }

    private Draft put(String pointer, @Nullable JsonNode value) {
        JsonNode root = MAPPER.readTree(json);
        JsonPointer place = JsonPointer.compile(pointer);
        JsonNode parent = root.at(Objects.requireNonNull(place.head()));
        JsonPointer last = Objects.requireNonNull(place.last());
        String step = last.getMatchingProperty();
        String op = value == null ? "remove" : root.at(place).isMissingNode() ? "add" : "replace";
        if (parent instanceof ObjectNode object) {
            if (value == null) {
                Objects.requireNonNull(object.remove(step), pointer);
            } else {
                object.set(step, value);
            }
        } else if (parent instanceof ArrayNode list) {
            if (step.equals("-")) {
                list.add(value);
            } else if (value == null) {
                list.remove(last.getMatchingIndex());
            } else {
                list.set(last.getMatchingIndex(), value);
            }
        } else {
            throw new IllegalArgumentException("no object or list at " + place.head() + " in " + json);
        }
        List<Change> longer = new ArrayList<>(changes);
        longer.add(new Change(op, pointer, value));
        return new Draft(root.toString(), base, longer);
    }

    /** Reads JSON so that numbers keep their digits. */
    static JsonNode read(String json) {
        return MAPPER.readTree(json);
    }

    /** Returns the document that this one began with. */
    String base() {
        return base;
    }

    /** Returns what was changed since, in order. */
    List<Change> changes() {
        return changes;
    }

    /** Returns the document as JSON. */
    public String json() {
        return json;
    }

    /** Judges the document by FORM and PACTO, whatever its programme. */
    public Judging judged(String day) {
        return Judging.judged(this, day);
    }

    /** Returns the document, which names the cases of a test with parameters. */
    @Override
    public String toString() {
        return json;
    }
}
