package io.github.pacto4j.rule;

import io.github.pacto4j.text.Kept;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a document record in their order: what reader, writer and the walk over a document share.
 * The component {@code kept} is no property.
 */
public final class Shape {
    static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    /**
     * A method handle is quick but costs a class when it is made, plain reflection costs nothing until its fifteenth
     * call: for one document of a command line the second is three times quicker, for a server the first.
     */
    static final int CALLS_BEFORE_HANDLE = 12;

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return new Shape(type);
        }
    };

    private final Class<?> type;
    private final Property[] properties;
    private final List<Property> list;
    private final Property[] visited;
    private final Constructor<?> constructor;
    private final Method kept;
    // Threads may race for these: a handle is immutable, and one made twice does what the first does.
    private int calls;
    private @Nullable MethodHandle quickConstructor;
    private @Nullable MethodHandle quickKept;

    private Shape(Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException(type + " is no record");
        }
        RecordComponent[] components = type.getRecordComponents();
        int count = components.length - 1;
        if (count < 0 || components[count].getType() != Kept.class) {
            throw new IllegalArgumentException(type + " has no last component of type Kept");
        }
        this.type = type;
        this.properties = new Property[count];
        Class<?>[] parameters = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            parameters[i] = components[i].getType();
        }
        for (int i = 0; i < count; i++) {
            properties[i] =
                    new Property(nameOf(components[i]), i, components[i].getGenericType(), components[i].getAccessor());
        }
        this.kept = components[count].getAccessor();
        try {
            this.constructor = type.getConstructor(parameters);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(type + " is not public", e);
        }
        this.list = List.of(properties);
        this.visited = list.stream().filter(Walk::isVisited).toArray(Property[]::new);
    }

    /** {@code public} is a reserved word in Java, the only property that cannot bear its name. */
    private static String nameOf(RecordComponent component) {
        return component.getName().equals("isPublic") ? "public" : component.getName();
    }

    /**
     * Returns the shape of a document record.
     *
     * @throws IllegalArgumentException if the type is no public record whose last component is {@link Kept}
     */
    public static Shape of(Class<?> type) {
        return SHAPES.get(type);
    }

    /** Returns whether an object of a type may hold one of another at any depth, within the cycle that it is of. */
    static boolean mayHold(Class<?> holder, Class<?> sought) {
        return mayHold(holder, sought, new HashSet<>());
    }

    private static boolean mayHold(Class<?> holder, Class<?> sought, Set<Class<?>> seen) {
        if (!holder.isRecord() || Walk.isValue(holder) || !seen.add(holder)) {
            return false;
        }
        for (Property property : of(holder).visited) {
            boolean sameCycle = !Walk.leadsToOtherCycle(property);
            if (sameCycle && (property.type() == sought || mayHold(property.type(), sought, seen))) {
                return true;
            }
        }
        return false;
    }

    /** Returns the record type. */
    public Class<?> type() {
        return type;
    }

    /** Returns the properties in their order. */
    public List<Property> properties() {
        return list;
    }

    /** Returns the properties that a walk visits; the array is shared and nobody writes to it. */
    Property[] visited() {
        return visited;
    }

    /** Returns the property with this name, null if there is none; quick where it is the {@code expected}-th. */
    public @Nullable Property find(String name, int expected) {
        for (int i = expected; i < properties.length; i++) {
            if (properties[i].name().equals(name)) {
                return properties[i];
            }
        }
        for (int i = Math.min(expected, properties.length) - 1; i >= 0; i--) {
            if (properties[i].name().equals(name)) {
                return properties[i];
            }
        }
        return null;
    }

    /** Returns the property with this name, null if there is none. */
    public @Nullable Property find(String name) {
        return find(name, 0);
    }

    /**
     * Returns the property by which items of a list are referred to: the first one, where it is the id, number or code.
     * Null where items have none.
     */
    public @Nullable Property key() {
        if (properties.length == 0) {
            return null;
        }
        // A document's first property is its kind, its id comes second.
        Property first =
                properties[0].name().equals("document") && properties.length > 1 ? properties[1] : properties[0];
        return switch (first.name()) {
            case "id", "number", "code" -> first;
            default -> null;
        };
    }

    /** Returns a record with these values, one for each property in order and {@link Kept} last. */
    public Object create(@Nullable Object[] values) {
        try {
            MethodHandle quick = quickConstructor;
            if (quick == null) {
                if (calls < CALLS_BEFORE_HANDLE) {
                    calls++;
                    return constructor.newInstance(values);
                }
                quick = LOOKUP.unreflectConstructor(constructor)
                        .asSpreader(Object[].class, values.length)
                        .asType(MethodType.methodType(Object.class, Object[].class));
                quickConstructor = quick;
            }
            return (Object) quick.invokeExact(values);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns what a record of this shape keeps beside its properties. */
    public Kept kept(Object record) {
        try {
            MethodHandle quick = quickKept;
            if (quick == null) {
                if (calls < CALLS_BEFORE_HANDLE) {
                    calls++;
                    return (Kept) kept.invoke(record);
                }
                quick = LOOKUP.unreflect(kept).asType(MethodType.methodType(Kept.class, Object.class));
                quickKept = quick;
            }
            return (Kept) quick.invokeExact(record);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
