package io.github.pacto4j.text;

import java.util.List;
import java.util.Map;

/** A JSON value as it stood in a file: what was not understood is kept in this form and written back. */
public sealed interface Json {

    /** The value {@code null}. */
    Json NULL = new Null();

    /** {@code null}: the writer of the document says that the value is not known. */
    record Null() implements Json {}

    /**
     * A truth value.
     *
     * @param value  the value
     */
    record Bool(boolean value) implements Json {}

    /**
     * A number with the digits it was written with.
     *
     * @param digits  the number in JSON notation, for example {@code 250000.00}
     */
    record Num(String digits) implements Json {}

    /**
     * A string.
     *
     * @param value  the characters, without quotes and escapes
     */
    record Str(String value) implements Json {}

    /**
     * A list.
     *
     * @param items  the items in order
     */
    record Arr(List<Json> items) implements Json {
        /** Copies the list. */
        public Arr {
            items = List.copyOf(items);
        }
    }

    /**
     * An object; of a key that stands twice, the first counts.
     *
     * @param members  the members in the order of the file
     */
    record Obj(Map<String, Json> members) implements Json {
        /** Copies the map. */
        public Obj {
            members = Kept.ordered(members);
        }
    }

    /** Returns the JSON form of a number. */
    static Json of(Number number) {
        return new Num(number instanceof java.math.BigDecimal decimal ? decimal.toPlainString() : number.toString());
    }

    /** Returns the JSON form of a string. */
    static Json of(String value) {
        return new Str(value);
    }

    /** Returns a list of these values. */
    static Json of(List<? extends Json> items) {
        return new Arr(List.copyOf(items));
    }
}
