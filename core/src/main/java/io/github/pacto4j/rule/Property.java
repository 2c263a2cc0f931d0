package io.github.pacto4j.rule;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.evaluation.AnswerValue;
import io.github.pacto4j.text.Code;
import io.github.pacto4j.text.CodeOrText;
import io.github.pacto4j.text.Json;
import io.github.pacto4j.text.Text;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A property of a document record: its name in files, what its values are, and how to get them. */
public final class Property {

    /** What one value of a property is. */
    public enum Kind {
        /** A name, id, address or code without a closed list. */
        STRING,
        /** A {@link Text}. */
        TEXT,
        /** A {@link StatedDate}. */
        DATE,
        /** A code of a closed list, an enum. */
        CODE,
        /** A {@link CodeOrText}. */
        CODE_OR_TEXT,
        /** An {@link Integer}. */
        INTEGER,
        /** A {@link Long}. */
        LONG,
        /** A {@link BigDecimal}. */
        DECIMAL,
        /** A {@link Boolean}. */
        BOOLEAN,
        /** An {@link AnswerValue}: one of several forms. */
        ANSWER,
        /** Any {@link Json}. */
        JSON,
        /** A record with properties of its own. */
        RECORD
    }

    /** Whether a property holds one value, a list or a map. */
    public enum Form {
        /** One value. */
        ONE,
        /** A list. */
        LIST,
        /** A map. */
        MAP
    }

    private final String name;
    private final int index;
    private final Form form;
    private final Kind kind;
    private final Class<?> type;
    private final @Nullable Class<?> keyType;
    private final Method accessor;
    private int calls;
    private @Nullable MethodHandle handle;

    Property(String name, int index, Type declared, Method accessor) {
        this.name = name;
        this.index = index;
        this.accessor = accessor;
        Type value = declared;
        Form heldAs = Form.ONE;
        Class<?> keys = null;
        if (declared instanceof ParameterizedType generic) {
            if (generic.getRawType() == List.class) {
                heldAs = Form.LIST;
                value = generic.getActualTypeArguments()[0];
            } else if (generic.getRawType() == Map.class) {
                heldAs = Form.MAP;
                keys = (Class<?>) generic.getActualTypeArguments()[0];
                value = generic.getActualTypeArguments()[1];
            }
        }
        this.form = heldAs;
        this.keyType = keys;
        if (value instanceof ParameterizedType open && open.getRawType() == CodeOrText.class) {
            this.kind = Kind.CODE_OR_TEXT;
            this.type = (Class<?>) open.getActualTypeArguments()[0];
        } else {
            this.type = (Class<?>) value;
            this.kind = kindOf(this.type);
        }
    }

    private static Kind kindOf(Class<?> type) {
        if (type == String.class) {
            return Kind.STRING;
        } else if (type == Text.class) {
            return Kind.TEXT;
        } else if (type == StatedDate.class) {
            return Kind.DATE;
        } else if (type.isEnum()) {
            return Kind.CODE;
        } else if (type == Integer.class) {
            return Kind.INTEGER;
        } else if (type == Long.class) {
            return Kind.LONG;
        } else if (type == BigDecimal.class) {
            return Kind.DECIMAL;
        } else if (type == Boolean.class) {
            return Kind.BOOLEAN;
        } else if (type == AnswerValue.class) {
            return Kind.ANSWER;
        } else if (type == Json.class) {
            return Kind.JSON;
        } else if (type.isRecord()) {
            return Kind.RECORD;
        }
        throw new IllegalArgumentException("no document property is of " + type);
    }

    /** Returns the name in files. */
    public String name() {
        return name;
    }

    /** Returns the name of the record component, which is that in files except for {@code public}. */
    public String component() {
        return accessor.getName();
    }

    /** Returns the position among the properties of the record, from 0. */
    public int index() {
        return index;
    }

    /** Returns whether one value, a list or a map is held. */
    public Form form() {
        return form;
    }

    /** Returns what one value is. */
    public Kind kind() {
        return kind;
    }

    /** Returns the Java type of one value; for an open list that of its codes. */
    public Class<?> type() {
        return type;
    }

    /** Returns the type of the keys of a map: a code list, or String. Null unless the property is a map. */
    public @Nullable Class<?> keyType() {
        return keyType;
    }

    /** Returns the value that a record holds, null if it is not stated. */
    public @Nullable Object get(Object record) {
        try {
            MethodHandle quick = handle;
            if (quick == null) {
                if (calls < Shape.CALLS_BEFORE_HANDLE) {
                    calls++;
                    return accessor.invoke(record);
                }
                quick = Shape.LOOKUP.unreflect(accessor).asType(MethodType.methodType(Object.class, Object.class));
                handle = quick;
            }
            return (@Nullable Object) quick.invokeExact(record);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the code of this enum as documents write it, null if the list has no such code. */
    public static @Nullable Object code(Class<?> codes, String written) {
        return BY_CODE.get(codes).get(written);
    }

    /** Returns the codes of an enum as documents write them, in their order. */
    public static List<String> codes(Class<?> codes) {
        Object[] constants = codes.getEnumConstants();
        String[] written = new String[constants.length];
        for (int i = 0; i < constants.length; i++) {
            written[i] = ((Code) constants[i]).code();
        }
        return List.of(written);
    }

    @Override
    public String toString() {
        return name;
    }

    private static final ClassValue<Map<String, Object>> BY_CODE = new ClassValue<>() {
        @Override
        protected Map<String, Object> computeValue(Class<?> type) {
            Map<String, Object> codes = new HashMap<>();
            for (Object constant : type.getEnumConstants()) {
                codes.put(((Code) constant).code(), constant);
            }
            return codes;
        }
    };
}
