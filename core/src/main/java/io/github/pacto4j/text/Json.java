package io.github.pacto4j.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
     * An object.
     *
     * @param members  the members in the order of the file; a key may stand twice, then the first counts
     */
    record Obj(List<Member> members) implements Json {
        /** Copies the list. */
        public Obj {
            members = List.copyOf(members);
        }

        /** Returns the value under a key, empty if there is none. */
        public Optional<Json> get(String key) {
            for (Member member : members) {
                if (member.key().equals(key)) {
                    return Optional.of(member.value());
                }
            }
            return Optional.empty();
        }
    }

    /**
     * A member of an object.
     *
     * @param key  its key
     * @param value  its value
     */
    record Member(String key, Json value) {}

    /** Returns the JSON form of a number. */
    static Json of(Number number) {
        return new Num(number instanceof BigDecimal decimal ? decimal.toPlainString() : number.toString());
    }

    /** Returns the JSON form of a string. */
    static Json of(String value) {
        return new Str(value);
    }

    /** Returns a list of these values. */
    static Json of(List<? extends Json> items) {
        return new Arr(List.copyOf(items));
    }

    /** Returns an object with these members, in the order of the map. */
    static Json of(Map<String, Json> members) {
        List<Member> list = new ArrayList<>(members.size());
        members.forEach((key, value) -> list.add(new Member(key, value)));
        return new Obj(list);
    }
}
